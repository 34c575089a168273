// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

namespace encore::cli {

std::vector<ExportFormat> exportFormats()
{
    return dataFormats();
}

} // namespace encore::cli
