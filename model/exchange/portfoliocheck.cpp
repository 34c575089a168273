// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/portfoliocheck.h"

#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/store/textindex.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

class Checker
{
public:
    explicit Checker(Session& session) : m_session(session), m_database(session.database()) { }

    Result<std::vector<CheckFinding>> run()
    {
        if (const Status file = checkIntegrity(m_database); !file) {
            if (file.error().code != ErrorCode::Corrupt)
                return file.error();
            // Nothing else can be trusted then.
            m_findings.push_back({u"file"_s, file.error().detail});
            return m_findings;
        }
        ENCORE_TRY(checkRelations());
        ENCORE_TRY(checkOrphans());
        ENCORE_TRY(checkLinks());
        ENCORE_TRY(checkAttachments());
        ENCORE_TRY(checkTexts());
        return m_findings;
    }

private:
    // One finding for each row of the query; %1, %2 … of the text are its columns.
    Status findings(const QString& check, const QString& sql, const QString& text)
    {
        static constexpr int kMost = 50;
        Query query = m_database.prepare(sql);
        ENCORE_TRY(query.run());
        for (int i = 0; query.next(); ++i) {
            if (i < kMost)
                m_findings.push_back({check, text.arg(query.text(0), query.text(1))});
        }
        return query.status();
    }

    Status checkRelations()
    {
        return findings(u"relations"_s, u"SELECT \"table\", parent FROM pragma_foreign_key_check"_s,
            u"a row of %1 refers to a %2 that is not there"_s);
    }

    Status checkOrphans()
    {
        for (const QString& table : {u"section"_s, u"language_version"_s, u"link"_s, u"extra"_s}) {
            ENCORE_TRY(findings(u"orphans"_s,
                u"SELECT id, kind FROM "_s + table + u" WHERE kind NOT IN ("_s + kindNames() + u')',
                table + u" %1 belongs to an unknown kind \"%2\""_s));
            for (const KindSpec* spec : kinds()) {
                const QString kind(spec->kind.key);
                ENCORE_TRY(findings(u"orphans"_s,
                    u"SELECT p.id, p.record FROM "_s + table + u" p LEFT JOIN "_s + kind
                        + u" t ON t.id = p.record WHERE p.kind = '"_s + kind + u"' AND t.id IS NULL"_s,
                    table + u" %1 belongs to "_s + kind + u" %2, which is not there"_s));
            }
        }
        return {};
    }

    static QString kindNames()
    {
        QStringList names;
        for (const KindSpec* spec : kinds())
            names << QString(u'\'' + spec->kind.key + u'\'');
        return names.join(u", "_s);
    }

    Status checkLinks()
    {
        for (const RecordSchema& schema : m_session.schemas().all()) {
            for (const FieldDef& field : schema.fields()) {
                if (field.type != FieldType::RefList)
                    continue;
                ENCORE_TRY(findings(u"relations"_s,
                    u"SELECT l.record, l.target FROM link l LEFT JOIN "_s + field.target
                        + u" t ON t.id = l.target WHERE l.kind = '"_s + schema.table() + u"' AND l.field = '"_s
                        + field.key + u"' AND t.id IS NULL"_s,
                    schema.table() + u" %1 names a "_s + field.target + u" %2 that is not there"_s));
            }
        }
        return {};
    }

    Status checkAttachments()
    {
        return findings(u"attachments"_s,
            u"SELECT a.id, a.name FROM attachment a LEFT JOIN blob b ON b.hash = a.hash WHERE b.hash IS NULL"_s,
            u"attachment %1 (%2) has lost its content"_s);
    }

    Status checkTexts()
    {
        for (const RecordSchema& schema : m_session.schemas().all()) {
            // Where a record came from is bookkeeping of the import, which nobody looks for by words.
            if (schema.kind() == source::kind)
                continue;
            ENCORE_TRY(findings(u"text_index"_s,
                u"SELECT t.id, '' FROM "_s + schema.table() + u" t LEFT JOIN search_text s ON s.id = t.id * 64 + "_s
                    + QString::number(schema.number()) + u" WHERE s.id IS NULL"_s,
                schema.table() + u" %1 cannot be found by its words%2"_s));
        }
        return {};
    }

    Session& m_session;
    Database& m_database;
    std::vector<CheckFinding> m_findings;
};

// The index can only be compared by a connection that may write, although it changes nothing.
Status compareIndex(const QString& path, const Services& services, std::vector<CheckFinding>& findings)
{
    const auto session = Session::open(path, Access::Maintenance, services);
    if (!session)
        return session.error();
    const Status same = TextIndex((*session)->database()).integrityCheck();
    if (same)
        return {};
    switch (same.error().code) {
    case ErrorCode::Corrupt:
    case ErrorCode::Internal:
        findings.push_back({u"text_index"_s, u"the index does not hold the words of the texts"_s});
        return {};
    case ErrorCode::ReadOnly:
    case ErrorCode::Io: return {}; // a file that may only be read cannot be compared, and is not damaged for that
    default: return same;
    }
}

} // namespace

Result<std::vector<CheckFinding>> checkPortfolio(const QString& path, const Services& services)
{
    std::vector<CheckFinding> findings;
    {
        ENCORE_ASSIGN(session, Session::open(path, Access::ReadOnly, services));
        ENCORE_ASSIGN(found, Checker(*session).run());
        findings = std::move(found);
    }
    if (findings.empty() || findings.front().check != u"file"_s)
        ENCORE_TRY(compareIndex(path, services, findings));
    return findings;
}

} // namespace encore
