// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvexport.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/importservice.h"
#include "tests/support/testportfolio.h"

#include <QBuffer>
#include <QFile>

#include <QtTest>

#include <algorithm>

namespace encore {

using namespace Qt::StringLiterals;

/// A portfolio and a folder of tables to import into it.
class Desk
{
public:
    TestPortfolio portfolio;

    ImportPlan plan(const QString& name, const QByteArray& bytes, const CsvOptions& options = {})
    {
        const QString path = portfolio.folder() + u'/' + name;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return readCsv(path, options, portfolio.session().schemas()).valueOr(ImportPlan());
    }

    ImportReport import(ImportPlan& plan)
    {
        portfolio.fake().now = portfolio.fake().now.addSecs(60);
        auto report = runImport(portfolio.session(), plan);
        if (!report)
            qWarning() << report.error().detail << report.error().context;
        return report.valueOr(ImportReport());
    }

    ImportReport import(const QString& name, const QByteArray& bytes, const CsvOptions& options = {})
    {
        ImportPlan made = plan(name, bytes, options);
        return import(made);
    }

    void edit(Kind kind, RecordId id, const RecordPatch& patch)
    {
        portfolio.fake().now = portfolio.fake().now.addSecs(60);
        const auto done = portfolio.session().write(
            u"edit"_s, [&](UnitOfWork& work) { return updateRecord(work, kind, id, 0, patch); });
        QVERIFY(done.ok());
    }

    /// The records of a kind as Encore's own table.
    QByteArray table(const QString& kind)
    {
        const RecordSchema& schema = *portfolio.session().schemas().byKey(kind);
        std::vector<RecordId> ids;
        for (qint64 id = 1; id <= count(u"SELECT max(id) FROM "_s + kind); ++id)
            ids.push_back(RecordId{id});
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!writeCsv(buffer, portfolio.session(), schema, ids, CsvColumns::Everything))
            return {};
        return bytes;
    }

    qint64 count(const QString& sql) { return portfolio.database().scalar(sql).valueOr(QVariant(-1)).toLongLong(); }
    qint64 countOf(QLatin1StringView table) { return count(u"SELECT count(*) FROM "_s + QString(table)); }
    Record first(Kind kind)
    {
        return portfolio.get(kind, RecordId{count(u"SELECT min(id) FROM "_s + QString(kind.key))});
    }
};

/// What became of the input records of a kind.
inline const ImportCounts& of(const ImportReport& report, const QString& kind)
{
    static const ImportCounts none;
    const auto found = report.kinds.find(kind);
    return found == report.kinds.end() ? none : found->second;
}

/// Whether a report holds a warning of this code.
inline bool warned(const ImportReport& report, QStringView code)
{
    return std::ranges::any_of(
        report.warnings, [code](const ImportWarning& each) { return each.problem.code == code; });
}

} // namespace encore
