// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/mapping.h"
#include "model/exchange/numberguess.h"
#include "model/exchange/tabular.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

namespace encore {

/// What all values of a column together say about how each is to be read.
struct ColumnFacts
{
    DateOrderFinder dates;
    DateOrder order = DateOrder::Unknown;
    qint64 commaNumbers = 0;
    qint64 pointNumbers = 0;
    qint64 reversedNames = 0; ///< "Bell, Michael"
    qint64 names = 0;

    NumberStyle style() const;
    bool namesAreReversed() const { return reversedNames * 2 > names; }
};

/// Turns the rows of a table into import items, as a mapping says.
class CsvRowBuilder
{
public:
    CsvRowBuilder(const Schemas& schemas, const RecordSchema& schema, const TableMapping& mapping,
        const QStringList& headers, const QString& sourceName);

    /// First pass: learns from a row.
    void learn(const TableRow& row, const TextDecoder& decoder);
    /// Between the passes: the user's answers win over what was learned.
    void settle(const std::map<QString, DateOrder>& answers);
    /// Columns whose dates cannot be read without an answer.
    QStringList asksDateOrder() const;

    /// Second pass: makes the item of a row; `number` counts the data rows from 1.
    ImportItem build(const TableRow& row, const TextDecoder& decoder, qint64 number);
    /// What is to be said of whole columns after all rows.
    std::vector<ImportProblem> columnProblems() const;

private:
    struct Step
    {
        size_t column = 0;
        ColumnTarget target;
        const FieldDef* field = nullptr; // of the record or of the child
        const RecordSchema* child = nullptr;
        const FieldDef* words = nullptr; // the text twin of a figure ("baseline_text")
        const ColumnMapping* mapping = nullptr;
    };
    struct Tally
    {
        qint64 markers = 0;
        std::vector<qint64> ambiguousRows;
    };
    struct Work; // the row at hand

    void addStep(size_t column, const ColumnTarget& target, const ColumnMapping& mapping);
    const FieldDef* nameField(const Step& step) const;
    void readCells(Work& work, const TableRow& row, const TextDecoder& decoder) const;
    void checkWidth(Work& work, const TableRow& row) const;
    void apply(Work& work, const Step& step);
    void setField(Work& work, const Step& step, Draft& draft, const QString& text);
    void setTyped(Work& work, const Step& step, Draft& draft, const QString& text);
    void setDate(Work& work, const Step& step, Draft& draft, const QString& text);
    void addUnits(Work& work) const;
    void setNumber(Work& work, const Step& step, Draft& draft, const QString& text);
    void setChoices(Work& work, const Step& step, Draft& draft, const QString& text);
    void addNames(const Step& step, Draft& draft, const FieldDef& field, const QString& text) const;
    void addContribution(Work& work, const Step& step, const QString& text) const;
    void addSection(Work& work, const Step& step, const QString& text) const;
    void addText(const Step& step, Draft& draft, const QString& text) const;
    void keepUnread(
        Work& work, const Step& step, const QString& text, const QString& code, const QString& expected) const;
    void finish(Work& work);
    void ensureTitle(Work& work) const;
    void recognise(Work& work, const TableRow& row);
    QStringList pieces(const Step& step, const QString& text) const;
    NamedRef person(const Step& step, const FieldDef& field, const QString& written) const;

    const Schemas& m_schemas;
    const RecordSchema& m_schema;
    TableMapping m_mapping;
    QStringList m_headers;
    QString m_sourceName;
    QByteArray m_salt; // of the mapping, so that another one makes another fingerprint
    std::vector<Step> m_steps;
    std::vector<ColumnFacts> m_facts;
    std::vector<Tally> m_tallies;
    std::vector<std::pair<QString, Value>> m_fixed;
    QHash<QByteArray, int> m_occurrences;
    qsizetype m_keyColumn = -1;
    bool m_own = false; // a table that Encore wrote: the key is the record's uid
};

} // namespace encore
