// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/exchange/documentparser.h"

namespace encore {

/// What a document in a folder of case studies is.
struct DocumentRole
{
    Kind kind;      ///< the kind of record that it would be
    QString reason; ///< plain English why it is left out; empty when it is a case study or pattern
};

/// Decides by content and place; the name of a file alone never decides. `aloneInFolder`: no other document lies beside it.
DocumentRole roleOf(const ParsedDocument& document, bool aloneInFolder);

} // namespace encore
