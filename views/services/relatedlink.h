// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"

namespace encore {

/// Where a row of what is connected with a record leads, and under which name.
struct RelatedLink
{
    RecordRef target;
    QString title;
};

/// The link of a connected row. A contribution is known by what was contributed to, not by who is looked at anyway.
RelatedLink relatedLink(const RecordRow& row);

} // namespace encore
