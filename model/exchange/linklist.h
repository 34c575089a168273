// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/gumbotree.h"

namespace encore {

/// Where a block of links to other pages ends that begins at `at` with a heading such as "Related stories" or "Read next"; `at` itself when
/// there is none, or when it says more than these links.
unsigned behindLinkList(const GumboVector& children, unsigned at);

} // namespace encore
