// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/exportformats.h"

namespace encore::cli {

/// Every format that the export command can write.
std::vector<ExportFormat> exportFormats();

} // namespace encore::cli
