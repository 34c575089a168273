// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reporttext.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Plain
{
    QString operator()(qint64 count) const { return QString::number(count); }
    QString operator()(const Share& share) const { return QString::number(share.value, 'f', 4); }
    QString operator()(double number) const { return QString::number(number, 'g', 15); }
    QString operator()(const TimeSlot& slot) const
    {
        return slot.step == TimeStep::Month ? slot.first.toString(u"yyyy-MM"_s) : englishText(slot);
    }
    QString operator()(const auto& other) const { return englishValue(other); }
};

QString csvCell(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber && !text.isEmpty() && u"=+-@\t\r|%"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString plainValue(const Filling& value)
{
    return std::visit(Plain{}, value);
}

QString plainFigure(const Figure& figure)
{
    return figure.code.isEmpty() ? plainValue(figure.value) : figure.code;
}

QByteArray csvText(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << csvCell(cell);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

std::vector<QStringList> plainRows(const Report& report)
{
    std::vector<QStringList> rows;
    QStringList head;
    for (const ReportColumn& column : report.columns)
        head << column.key;
    rows.push_back(head);
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        for (const Figure& figure : row.figures)
            cells << plainFigure(figure);
        rows.push_back(cells);
    }
    return rows;
}

} // namespace encore
