// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/sentence.h"

#include <QLocale>

namespace encore {

/// A sentence of the model in the user's language, its numbers and dates in the locale's forms.
QString sentenceText(const Sentence& sentence, const QLocale& locale = QLocale());

/// One value in the user's language.
QString valueText(const Filling& value, const QLocale& locale = QLocale());

/// "63 %"
QString shareText(double share, const QLocale& locale = QLocale());

/// "Mar 2025", "Q1 2025", "2025"
QString slotText(const TimeSlot& slot, const QLocale& locale = QLocale());

} // namespace encore
