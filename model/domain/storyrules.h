// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/template.h"

namespace encore {

/// How complete a story is: sections that its template requires, and what makes it worth telling (D4, "Completeness").
struct Completeness
{
    double share = 0;            ///< 0 to 1: what is there of what is asked for
    QStringList missingSections; ///< keys of the template's required sections
    QStringList missingExtras;   ///< "baseline", "quote", "contributor", "permission", "review_by", "one_line"
};

/// What there is around a story, as far as its completeness asks for it.
struct StoryCompany
{
    bool hasBaseline = false; ///< a benefit with a figure before and one after
    bool hasQuote = false;
    bool hasContributor = false;
};

/// How every story begins, whoever brings it in: captured, and nobody asked yet whether it may be told. What it says already stays.
void beginStory(Record& record);

/// The template that a story is told by; the default one when it names none.
const Template& templateOf(const Record& story);

/// Required sections count twice as much as each of the other things.
Completeness storyCompleteness(const Record& story, const StoryCompany& company);

} // namespace encore
