// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/template.h"

#include <QString>
#include <QStringList>

namespace encore {

/// What a heading announces ("challenge", "results", "known_instances", also "title", "patlet", "authors"), in any of the
/// known languages, with numbers, articles, plurals and additions aside; empty when it is a heading of its own.
QString headingTopic(const QString& heading);

/// The section of the template that takes text of this topic; empty when it has none.
QString sectionKey(const Template& form, const QString& topic);

/// How well the topics of a document's headings fit a template; 0: not at all.
int templateFit(const Template& form, const QStringList& topics);

/// The story template that fits best; Challenge–Solution–Results when none does.
const Template& bestStoryTemplate(const QStringList& topics);

/// Whether the headings are those of a pattern that others can repeat.
bool isPatternStructure(const QStringList& topics);

/// How many different parts of a story the headings announce.
int storyParts(const QStringList& topics);

/// Lower case without accents, for comparing words.
QString foldedText(const QString& text);

} // namespace encore
