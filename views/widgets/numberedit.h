// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace encore {

/// A number in the form of the locale, or nothing. It says what is wrong while one types and never changes what it cannot read.
class NumberEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);

    /// Shows a number without emitting anything.
    void setValue(std::optional<double> value);
    /// The number; nothing when the field is empty or unreadable (see errorText()).
    std::optional<double> value() const;
    QString errorText() const;
    /// Whole numbers only.
    void setWhole(bool whole);
    /// Only what lies between these, both included; infinite ones bound nothing.
    void setRange(double least, double most);

Q_SIGNALS:
    /// The user finished (Enter or leaving) with another, readable value.
    void valueEdited(std::optional<double> value);
    /// While one types: what is wrong now, or empty.
    void errorChanged(const QString& error);

private:
    std::optional<double> parse(bool& readable) const;
    QString rangeText() const;
    void check();
    void finish();

    std::optional<double> m_value;
    QString m_error;
    double m_least;
    double m_most;
    bool m_whole = false;
};

} // namespace encore
