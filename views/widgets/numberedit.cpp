// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/numberedit.h"

#include <QLocale>
#include <QStyle>

#include <cmath>
#include <limits>

namespace encore {

namespace {

constexpr int kDigits = 12;

} // namespace

NumberEdit::NumberEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_least(std::numeric_limits<double>::lowest())
    , m_most(std::numeric_limits<double>::max())
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::check);
    connect(this, &QLineEdit::editingFinished, this, &NumberEdit::finish);
}

void NumberEdit::setValue(std::optional<double> value)
{
    m_value = value;
    setText(value ? locale().toString(*value, 'g', kDigits) : QString());
    check();
}

std::optional<double> NumberEdit::value() const
{
    bool readable = false;
    return parse(readable);
}

QString NumberEdit::errorText() const
{
    return m_error;
}

void NumberEdit::setWhole(bool whole)
{
    m_whole = whole;
    check();
}

void NumberEdit::setRange(double least, double most)
{
    m_least = least;
    m_most = most;
    check();
}

std::optional<double> NumberEdit::parse(bool& readable) const
{
    const QString written = text().trimmed();
    readable = written.isEmpty();
    if (readable)
        return std::nullopt;
    double number = locale().toDouble(written, &readable);
    if (!readable)
        number = QLocale::c().toDouble(written, &readable);
    readable = readable && std::isfinite(number);
    return readable ? std::optional(number) : std::nullopt;
}

QString NumberEdit::rangeText() const
{
    const QString least = locale().toString(m_least, 'g', kDigits);
    const QString most = locale().toString(m_most, 'g', kDigits);
    if (m_most >= std::numeric_limits<double>::max())
        return tr("%1 or more").arg(least);
    return m_least <= std::numeric_limits<double>::lowest() ? tr("%1 or less").arg(most)
                                                            : tr("Between %1 and %2").arg(least, most);
}

void NumberEdit::check()
{
    bool readable = false;
    const auto number = parse(readable);
    QString error;
    if (!readable)
        error = tr("Not a number");
    else if (number && m_whole && std::trunc(*number) != *number)
        error = tr("Whole numbers only");
    else if (number && (*number < m_least || *number > m_most))
        error = rangeText();
    setProperty("invalid", !error.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    setToolTip(error);
    setAccessibleDescription(error);
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged(error);
}

void NumberEdit::finish()
{
    if (!m_error.isEmpty())
        return;
    const auto number = value();
    const bool different = number != m_value;
    setValue(number);
    if (different)
        Q_EMIT valueEdited(number);
}

} // namespace encore
