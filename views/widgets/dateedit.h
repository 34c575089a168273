// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/writtenforms.h"

#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace encore {

/// Reads a date as people write it: 2025, 2025-03, 17.3.2025, 3/2025, "March 2025", "17 March 2025", "Mar 17, 2025".
/// Nothing when it is no date, or when day and month cannot be told apart (3/4/2025 in a locale that does not say).
std::optional<PartialDate> readPartialDate(const QString& text, const QLocale& locale);

/// A partial date as the locale writes it: "2025", "March 2025", "17 March 2025".
QString writePartialDate(
    const PartialDate& date, const QLocale& locale, QLocale::FormatType month = QLocale::LongFormat);

/// A field for a day, a month or a year. It says what is wrong while one types and never changes what it cannot read.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// What "last March" is counted from, and which month of a quarter is meant.
    void setMeaning(QDate today, SpanEnd end);
    /// Shows a date without emitting anything.
    void setDate(const PartialDate& date);
    /// The date; empty for an empty field, nothing when the text is no date.
    std::optional<PartialDate> date() const;
    /// What is wrong, empty when nothing is.
    QString errorText() const;

Q_SIGNALS:
    /// The user finished (Enter or leaving) with another, readable date.
    void dateEdited(const encore::PartialDate& date);
    /// While one types: what is wrong now, or empty.
    void errorChanged(const QString& error);

private:
    void check();
    void finish();

    PartialDate m_date;
    QDate m_today = QDate::currentDate();
    SpanEnd m_end = SpanEnd::First;
    QString m_error;
};

} // namespace encore
