// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reportchart.h"

#include "model/insight/reporttext.h"
#include "views/charts/reportwords.h"
#include "views/charts/sentencetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Reports as tables and as the words of their cards.
namespace encore {

namespace {

struct ReportChart
{
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

QString shownFigure(const Figure& figure)
{
    const QString text = valueText(figure.value);
    return figure.count > 1 ? QString(text + u" ("_s + QLocale().toString(figure.count) + u')') : text;
}

// Numbers as a spreadsheet reads them, times as they sort; words as they are shown.
QString sheetFigure(const Figure& figure)
{
    const bool word = std::holds_alternative<Word>(figure.value) || figure.count > 1;
    return word ? shownFigure(figure) : plainValue(figure.value);
}

QString countedText(const Report& report, const Schemas& schemas)
{
    const RecordSchema* schema = schemas.byKey(report.notes.kind);
    QString text = QLocale().toString(report.notes.n);
    if (!report.counted.isEmpty())
        return text + u' ' + sentenceText(report.counted);
    if (schema)
        text +=
            u' ' + words((report.notes.n == 1 ? schema->singular() : schema->plural()).toUtf8().constData()).toLower();
    return text;
}

} // namespace

FigureTable figureTable(const Report& report)
{
    FigureTable table;
    for (const ReportColumn& column : report.columns) {
        table.columns << titleOf(column);
        table.numbers.push_back(column.number);
    }
    for (const ReportRow& row : report.rows) {
        FigureTable::Row shown;
        for (const Figure& figure : row.figures) {
            shown.cells << shownFigure(figure);
            shown.plain << sheetFigure(figure);
        }
        shown.query = row.query;
        table.rows.push_back(std::move(shown));
    }
    return table;
}

QString questionText(const Report& report)
{
    return words(report.question);
}

ChartCardText cardText(const Report& report, const Schemas& schemas)
{
    ChartCardText text;
    text.finding = sentenceText(report.notes.finding);
    text.explanation = words(report.notes.formula);
    text.query = report.notes.query;
    text.enough = report.notes.enough;
    QStringList parts{ReportChart::tr("n = %1").arg(countedText(report, schemas))};
    QStringList without;
    for (const Exclusion& exclusion : report.notes.exclusions)
        without << sentenceText(exclusion.reason);
    if (!without.isEmpty())
        parts << ReportChart::tr("not counted: %1").arg(without.join(u", "_s));
    if (*report.notes.caution)
        parts << words(report.notes.caution);
    text.footer = parts.join(u" · "_s);
    return text;
}

} // namespace encore
