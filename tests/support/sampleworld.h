// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/kinds.h"
#include "model/exchange/sampleportfolio.h"
#include "model/search/search.h"
#include "tests/support/testportfolio.h"

#include <functional>

namespace encore {

/// The sample portfolio, read as a whole, for rules that hold over it.
class SampleWorld
{
public:
    /// The day on which the sample ends.
    static QDate lastDay() { return {2026, 11, 22}; }

    /// What went wrong; empty: nothing.
    QString open()
    {
        m_fake.now = QDateTime(lastDay(), QTime(9, 0), Qt::UTC);
        const QString path = m_folder.filePath(QStringLiteral("sample.encore"));
        if (const Status made = createSamplePortfolio(path, m_fake.services()); !made)
            return made.error().detail;
        auto opened = Session::open(path, Access::ReadOnly, m_fake.services());
        if (!opened)
            return opened.error().detail;
        m_session = std::move(*opened);
        return readAll();
    }

    Session& session() { return *m_session; }
    const std::map<Kind, std::vector<Record>>& everything() const { return m_records; }
    const std::vector<Record>& all(Kind kind) const { return m_records.at(kind); }
    const Record& record(Kind kind, RecordId id) const { return *m_byId.at({QString(kind.key), id.value}); }
    /// Those of a kind that hang on a record.
    std::vector<Record> of(const Field<RecordId>& field, Kind kind, RecordId id) const
    {
        std::vector<Record> found;
        for (const Record& each : all(kind)) {
            if (each.get(field) == id)
                found.push_back(each);
        }
        return found;
    }

    /// The uids of those for which something does not hold.
    static QStringList failing(const std::vector<Record>& records, const std::function<bool(const Record&)>& holds)
    {
        QStringList uids;
        for (const Record& each : records) {
            if (!holds(each))
                uids << each.uid;
        }
        return uids;
    }

private:
    QString readAll()
    {
        Search search(*m_session);
        for (const RecordSchema& schema : m_session->schemas().all()) {
            const auto hits = search.all({schema.kind(), QString()});
            if (!hits)
                return hits.error().detail;
            std::vector<Record>& records = m_records[schema.kind()];
            for (const RecordId id : hits->ids)
                records.push_back(*getRecord(m_session->database(), schema, id));
            for (const Record& each : records)
                m_byId[{schema.table(), each.id.value}] = &each;
        }
        return {};
    }

    QTemporaryDir m_folder;
    FakeServices m_fake;
    std::unique_ptr<Session> m_session;
    std::map<Kind, std::vector<Record>> m_records;
    std::map<std::pair<QString, qint64>, const Record*> m_byId;
};

} // namespace encore
