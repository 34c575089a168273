// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "views/services/page.h"

#include <functional>

namespace encore {

/// What a row of a hanging record needs to know and can ask for.
struct HangingRow
{
    const RecordRow& row;
    const RecordView& owner;
    QString field; ///< by which it belongs to the owner
    const PageContext& context;
    std::function<void()> open;
    std::function<void()> remove; ///< empty: not possible here
};

/// One line for a hanging record of any kind: a figure is drawn large, a quote is set as one, the rest has title, state, date and the two
/// fields that say most.
QWidget* makeHangingRow(const HangingRow& hanging);

/// Which group of its kind a row belongs to, behind a digit for the order: what a team uses, tries, was asked. Empty: none.
QString groupOf(const RecordRow& row);

/// Whether rows of this kind stand side by side.
bool flows(Kind kind);

/// The words on the button that adds one to a record of `owner`.
QString addText(const RecordSchema& schema, Kind owner);

} // namespace encore
