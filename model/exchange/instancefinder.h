// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documenttree.h"
#include "model/exchange/filetext.h"

#include <vector>

namespace encore {

/// An organisation that already does what a pattern says.
struct FoundInstance
{
    QString organisation; ///< as written, also "A large bank" where no name is given
    QString note;         ///< the text of the bullet or sentence, as Markdown
    QString state;        ///< a replication state
    int line = 0;
};

/// The instances named in the blocks from line `first` to `last` ("Known Instances"); placeholders and remarks are none.
std::vector<FoundInstance> findInstances(const DocNode& document, const SourceLines& lines, int first, int last);

} // namespace encore
