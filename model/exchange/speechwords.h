// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace encore::speech {

inline constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

/// The words that go with what somebody said, in several languages, as a group of a regular expression.
const QString& verbs();
/// A name as a regular expression.
const QString& nameWords();
/// Whether a text is written in letters of the Far East, which are not divided into words.
bool isCjk(const QString& text);
/// The number of words; of letters, halved, where words are not divided.
qsizetype wordCount(const QString& text);
/// Whether somebody speaks of himself or of us.
bool isFirstPerson(const QString& text);
/// Whether it is a note or a warning instead of a quote.
bool isCallout(const QString& text);
/// A quote without its quotation marks.
QString withoutMarks(const QString& text);
/// Whether it begins with a quotation mark.
bool isInMarks(const QString& text);
/// Whether a line is a dash and a few words, as under a quote.
bool isShortAttribution(const QString& line);

} // namespace encore::speech
