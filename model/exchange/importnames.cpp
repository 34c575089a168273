// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importnames.h"

#include "model/domain/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// The name in one order: "Bell, Michael" is "Michael Bell".
QString inOrder(const RecordSchema& schema, const QString& name)
{
    const QString plain = name.simplified();
    const qsizetype comma = plain.indexOf(u',');
    if (schema.kind() != person::kind || comma < 1 || plain.indexOf(u',', comma + 1) >= 0)
        return plain;
    return QString(plain.mid(comma + 1).trimmed() + u' ' + plain.left(comma).trimmed());
}

} // namespace

QString foldedName(const QString& name)
{
    if (isAscii(name))
        return name.simplified().toLower();
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out.simplified().toCaseFolded();
}

Result<RecordId> ImportNames::find(const RecordSchema& schema, const QString& name)
{
    ENCORE_ASSIGN(names, namesOf(schema));
    const QString plain = inOrder(schema, name);
    if (const auto same = names->exact.constFind(plain); same != names->exact.constEnd())
        return RecordId{*same};
    return RecordId{names->folded.value(foldedName(plain))};
}

void ImportNames::add(const RecordSchema& schema, const QString& name, RecordId id)
{
    const auto known = m_kinds.find(schema.table());
    if (known == m_kinds.end())
        return;
    const QString plain = inOrder(schema, name);
    if (!known->exact.contains(plain))
        known->exact.insert(plain, id.value);
    const QString folded = foldedName(plain);
    if (schema.kind() != person::kind && !known->folded.contains(folded))
        known->folded.insert(folded, id.value);
}

Result<ImportNames::Names*> ImportNames::namesOf(const RecordSchema& schema)
{
    if (const auto known = m_kinds.find(schema.table()); known != m_kinds.end())
        return &*known;
    Names& names = m_kinds[schema.table()];
    const bool hasAliases = schema.field(u"aliases") != nullptr;
    Query query = m_database.prepare(u"SELECT t.id, "_s + schema.titleSql(u"t"_s)
        + QString(hasAliases ? u", t.aliases"_s : u", NULL"_s) + u" FROM "_s + schema.table()
        + u" t WHERE t.trashed_at IS NULL ORDER BY t.id DESC"_s);
    ENCORE_TRY(query.run());
    std::vector<std::pair<QString, qint64>> aliases;
    while (query.next()) {
        const QString plain = inOrder(schema, query.text(1));
        names.exact.insert(plain, query.integer(0));
        names.folded.insert(foldedName(plain), query.integer(0));
        QString written = query.text(2);
        if (written.isEmpty())
            continue;
        // "Bell, Michael" is one alias of a person; elsewhere a comma divides.
        if (schema.kind() != person::kind)
            written.replace(u',', u';');
        for (const QString& alias : written.replace(u'\n', u';').split(u';', Qt::SkipEmptyParts))
            aliases.emplace_back(inOrder(schema, alias), query.integer(0));
    }
    ENCORE_TRY(query.status());
    for (const auto& [name, id] : aliases) {
        if (!names.folded.contains(foldedName(name)))
            names.folded.insert(foldedName(name), id);
    }
    return &names;
}

} // namespace encore
