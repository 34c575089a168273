// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/likeness.h"

#include "model/exchange/importnames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Hashes of each run of three words; two texts are as alike as the share of runs that they have in common.
QSet<size_t> shingles(const QString& text)
{
    const QStringList words = foldedName(text).split(u' ', Qt::SkipEmptyParts);
    QSet<size_t> found;
    for (qsizetype i = 0; i == 0 || i + 2 < words.size(); ++i)
        found.insert(qHashMulti(0, words.value(i), words.value(i + 1), words.value(i + 2)));
    return found;
}

} // namespace

double likeness(const QString& a, const QString& b)
{
    const QSet<size_t> left = shingles(a);
    const QSet<size_t> right = shingles(b);
    const qsizetype common = std::ranges::count_if(left, [&right](size_t each) { return right.contains(each); });
    const qsizetype all = left.size() + right.size() - common;
    return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
}

QString longTextOf(const Record& record, const RecordSchema& schema)
{
    QStringList parts;
    for (const FieldDef& field : schema.fields()) {
        const QString* text = std::get_if<QString>(&record.value(field.key));
        if (text && field.type == FieldType::LongText)
            parts << *text;
    }
    for (const Section& section : record.sections) {
        if (section.language.isEmpty())
            parts << section.text;
    }
    return parts.join(u'\n');
}

QString titleOf(const Record& record, const RecordSchema& schema)
{
    const FieldDef* title = schema.titleField();
    const QString* text = title ? std::get_if<QString>(&record.value(title->key)) : nullptr;
    return text ? *text : QString();
}

} // namespace encore
