// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "views/theme/colors.h"

#include <QLocale>

namespace encore {

/// The English source text of the model in the user's language.
QString translated(const QString& source);

QString fieldLabel(const FieldDef& field);
/// The label of an enumeration's code; the code itself when it is unknown.
QString choiceLabel(const FieldDef& field, const QString& code);
/// "Story", "Stories"
QString kindName(const RecordSchema& schema);
QString kindPlural(const RecordSchema& schema);
/// "1 story", "38 stories", "no stories"
QString countOf(const RecordSchema& schema, qint64 count);
/// The name of an icon() for a kind.
QString kindIcon(Kind kind);
/// The key of the page that lists a kind ("stories"); its commandName.
QString pageKey(const RecordSchema& schema);

/// How good or bad the news in a code is, for its pill: published is good, refused is bad.
Tone toneOf(const FieldDef& field, const QString& code);

/// A value as a person reads it, in the locale's forms; `refTitles` names what a relation points to.
QString displayValue(const FieldDef& field, const Value& value, const QStringList& refTitles, const QLocale& locale);
/// "42", "1,250.5" – no more digits than it has.
QString displayNumber(double number, const QLocale& locale);
/// "3 weeks ago", "yesterday"; the exact date belongs in the tooltip.
QString timeAgo(const QDateTime& time, const QDateTime& now);

} // namespace encore
