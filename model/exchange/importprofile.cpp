// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importprofile.h"

#include "model/db/wholefile.h"
#include "model/store/records.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr auto kPrefix = "import_profile/"_L1;

} // namespace

Result<std::vector<ImportProfile>> importProfiles(Database& database, const Schemas& schemas)
{
    Query query = database.prepare(u"SELECT key, value FROM setting WHERE key LIKE ? AND value <> '' ORDER BY key"_s);
    query.bind(QString(kPrefix + u'%'));
    ENCORE_TRY(query.run());
    std::vector<ImportProfile> profiles;
    while (query.next()) {
        auto mapping = TableMapping::fromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
        if (mapping && mapping->check(schemas))
            profiles.push_back({query.text(0).sliced(kPrefix.size()), std::move(*mapping)});
    }
    ENCORE_TRY(query.status());
    return profiles;
}

Status saveImportProfile(UnitOfWork& work, const QString& name, const TableMapping& mapping)
{
    if (name.trimmed().isEmpty())
        return Error{
            ErrorCode::Invalid, u"A profile needs a name."_s, {{u"field"_s, u"name"_s}, {u"rule"_s, u"required"_s}}};
    return setSetting(work, kPrefix + name.simplified(),
        QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)));
}

Status removeImportProfile(UnitOfWork& work, const QString& name)
{
    return setSetting(work, kPrefix + name.simplified(), {});
}

const ImportProfile* profileFor(const std::vector<ImportProfile>& profiles, const QStringList& headers)
{
    const ImportProfile* best = nullptr;
    for (const ImportProfile& profile : profiles) {
        const auto& columns = profile.mapping.columns;
        const bool fits = !columns.empty()
            && std::ranges::all_of(columns, [&headers](const auto& entry) { return headers.contains(entry.first); });
        if (fits && (!best || columns.size() > best->mapping.columns.size()))
            best = &profile;
    }
    return best;
}

Result<TableMapping> readMappingFile(const QString& path, const Schemas& schemas)
{
    static constexpr qint64 kLargest = 16LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, u"The mapping cannot be read."_s, {{u"path"_s, path}}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kLargest), &problem);
    if (!document.isObject())
        return Error{ErrorCode::Invalid, u"The mapping is no JSON object: %1."_s.arg(problem.errorString()),
            {{u"path"_s, path}}};
    ENCORE_ASSIGN(mapping, TableMapping::fromJson(document.object()));
    ENCORE_TRY(mapping.check(schemas));
    return mapping;
}

Status writeMappingFile(const QString& path, const TableMapping& mapping)
{
    return writeFileSafely(path, QJsonDocument(mapping.toJson()).toJson());
}

} // namespace encore
