// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

namespace encore {

/// An answer of an interview.
struct CapturedAnswer
{
    QString section; ///< the key of the template's section that the question stands for
    QString text;
    bool verbatim = false; ///< word for word: kept as a quote, apart from the text that may be edited
};

/// What is known of a story in its first minute. Only the title is needed.
struct Capture
{
    QString title;
    QStringList who;     ///< people and teams by name; known names are taken as what they are
    Kind newNames;       ///< what a name becomes that nobody has yet: a person, or a team
    QString templateKey; ///< empty: the first template
    QString permission;  ///< empty: not asked yet
    std::vector<CapturedAnswer> answers;
};

/// Adds the story with its people (as storytellers), teams, text and quotes.
Result<RecordId> addCapture(UnitOfWork& work, const Capture& capture);

} // namespace encore
