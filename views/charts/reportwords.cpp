// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reportwords.h"

#include "views/charts/sentencetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encore {

QString words(const char* source)
{
    return *source ? QCoreApplication::translate("encore", source) : QString();
}

QString titleOf(const ReportColumn& column)
{
    return sentenceText(column.title);
}

QString nameOf(const Report& report, const ReportRow& row)
{
    QStringList parts;
    for (const int column : report.drawing.names) {
        if (const QString text = valueText(row.figures.at(size_t(column)).value); !text.isEmpty())
            parts << text;
    }
    return parts.join(u" – "_s);
}

QString rowText(const Report& report, const ReportRow& row)
{
    QStringList parts;
    for (size_t i = 0; i < report.columns.size(); ++i) {
        const bool name = std::ranges::find(report.drawing.names, int(i)) != report.drawing.names.end();
        const QString text = valueText(row.figures.at(i).value);
        if (!name && !text.isEmpty())
            parts << QCoreApplication::translate("ReportChart", "%1: %2").arg(titleOf(report.columns[i]), text);
    }
    return nameOf(report, row) + u"\n"_s + parts.join(u" · "_s);
}

double numberOf(const Filling& value)
{
    if (const auto* count = std::get_if<qint64>(&value))
        return double(*count);
    if (const auto* share = std::get_if<Share>(&value))
        return share->value;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    const auto* amount = std::get_if<Amount>(&value);
    return amount ? amount->number : 0;
}

QString remarkOf(const Report& report, const ReportRow& row, int column)
{
    const Filling& value = row.figures.at(size_t(column)).value;
    if (std::holds_alternative<std::monostate>(value))
        return {};
    return sentenceText({report.columns.at(size_t(column)).remark, {value}});
}

QString queryOf(const ReportRow& row, int column)
{
    const QString own = row.figures.at(size_t(column)).query;
    return own.isEmpty() ? row.query : own;
}

bool holdsShares(const Report& report, int column)
{
    return std::ranges::any_of(report.rows,
        [column](const ReportRow& row) { return std::holds_alternative<Share>(row.figures.at(size_t(column)).value); });
}

std::pair<QString, QString> axisLabels(const Filling& value)
{
    const auto* slot = std::get_if<TimeSlot>(&value);
    if (!slot)
        return {valueText(value), {}};
    const QString year = QString::number(slot->first.year());
    switch (slot->step) {
    case TimeStep::Month: return {QLocale().standaloneMonthName(slot->first.month(), QLocale::ShortFormat), year};
    case TimeStep::Quarter:
        return {QCoreApplication::translate("ReportChart", "Q%1").arg((slot->first.month() + 2) / 3), year};
    case TimeStep::Year: break;
    }
    return {year, {}};
}

} // namespace encore
