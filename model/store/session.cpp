// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session.h"

#include "model/db/damage.h"
#include "model/db/portfoliofile.h"
#include "model/domain/ownfieldtype.h"
#include "model/store/records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kTries = 3;
constexpr int kJoinMs = 2000;

QString stamp(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Result<std::optional<Step>> oneStep(Database& database, const QString& condition)
{
    Query query =
        database.prepare(u"SELECT id, label, author, at, undone FROM change_step WHERE "_s + condition + u" LIMIT 1"_s);
    ENCORE_TRY(query.run());
    if (!query.next()) {
        ENCORE_TRY(query.status());
        return std::optional<Step>();
    }
    return std::optional<Step>(Step{query.integer(0), query.text(1), query.text(2),
        QDateTime::fromString(query.text(3), Qt::ISODateWithMs), query.integer(4) != 0});
}

// The step that a write belongs to: the last one when it joins that, else a new one.
Result<qint64> stepFor(Session& session, const QString& label, const WriteOptions& options)
{
    Database& database = session.database();
    const QDateTime now = session.services().clock();
    const QString author = storable(session.services().author());
    if (!options.joinKey.isEmpty()) {
        Query last = database.prepare(
            u"SELECT id, author, at, join_key FROM change_step WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s);
        ENCORE_TRY(last.run());
        if (last.next() && last.text(1) == author && last.text(3) == options.joinKey
            && QDateTime::fromString(last.text(2), Qt::ISODateWithMs).msecsTo(now) < kJoinMs) {
            const qint64 id = last.integer(0);
            Query touch = database.prepare(u"UPDATE change_step SET at = ? WHERE id = ?"_s);
            touch.bind(stamp(now)).bind(id);
            ENCORE_TRY(touch.run());
            return id;
        }
    }
    Query query = database.prepare(
        u"INSERT INTO change_step (label, author, at, origin, join_key) VALUES (?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(storable(label)).bind(author).bind(stamp(now)).bind(options.origin).bind(options.joinKey);
    ENCORE_TRY(query.run());
    query.next();
    return query.integer(0);
}

// A file that may not be written to, or is known to be damaged, is left as it is.
Status mayWrite(const Database& database)
{
    if (database.access() != Access::ReadWrite)
        return Error{ErrorCode::ReadOnly, {}, {{u"path"_s, database.path()}}};
    if (isKnownDamaged(database.path()))
        return Error{ErrorCode::Corrupt, {}, {{u"path"_s, database.path()}}};
    return {};
}

// A new write makes what was undone unreachable.
Status dropUndone(Database& database)
{
    ENCORE_TRY(database.run(u"DELETE FROM change_row WHERE step IN (SELECT id FROM change_step WHERE undone = 1)"_s));
    return database.run(u"DELETE FROM change_step WHERE undone = 1"_s);
}

Result<std::map<QString, std::vector<FieldDef>>> customFields(Database& database)
{
    Query query =
        database.prepare(u"SELECT kind, key, label, type, choices FROM custom_field ORDER BY kind, position, id"_s);
    ENCORE_TRY(query.run());
    std::map<QString, std::vector<FieldDef>> found;
    while (query.next()) {
        FieldDef field;
        field.key = query.text(1);
        field.label = query.text(2);
        setStoredType(field, query.text(3));
        field.group = QStringLiteral("Own fields");
        for (const QJsonValue& choice : QJsonDocument::fromJson(query.text(4).toUtf8()).array())
            field.choices.emplace_back(choice.toString(), choice.toString());
        found[query.text(0)].push_back(std::move(field));
    }
    ENCORE_TRY(query.status());
    return found;
}

} // namespace

UnitOfWork::UnitOfWork(Database& database, const Schemas& schemas, const Services& services, qint64 step)
    : m_database(database)
    , m_schemas(schemas)
    , m_services(services)
    , m_rows(database, step)
    , m_index(database)
{
    m_index.beginBulk();
}

Status UnitOfWork::finish()
{
    ENCORE_TRY(m_rows.flush());
    ENCORE_TRY(m_index.endBulk());
    return indexRecords(m_database, m_schemas, std::exchange(m_stale, {}));
}

Session::Session(std::unique_ptr<Database> database, Services services)
    : m_database(std::move(database))
    , m_services(std::move(services))
{
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, Access access, const Services& services)
{
    ENCORE_ASSIGN(head, readHead(path));
    Q_UNUSED(head)
    ENCORE_ASSIGN(database, Database::open(path, access));
    ENCORE_TRY(migrate(*database, services.clock));
    std::unique_ptr<Session> session(new Session(std::move(database), services));
    ENCORE_TRY(session->reloadSchemas());
    return session;
}

Status Session::reloadSchemas()
{
    ENCORE_ASSIGN(own, customFields(*m_database));
    m_schemas = Schemas(own);
    return {};
}

Result<Committed> Session::write(
    const QString& label, const std::function<Status(UnitOfWork&)>& work, const WriteOptions& options)
{
    for (int attempt = 1;; ++attempt) {
        Result<Committed> done = writeOnce(label, work, options);
        if (done || done.error().code != ErrorCode::Busy || attempt == kTries)
            return done;
    }
}

Result<Committed> Session::writeOnce(
    const QString& label, const std::function<Status(UnitOfWork&)>& work, const WriteOptions& options)
{
    ENCORE_TRY(mayWrite(*m_database));
    Transaction transaction(*m_database);
    ENCORE_TRY(transaction.begun());
    ENCORE_TRY(dropUndone(*m_database));
    ENCORE_ASSIGN(step, stepFor(*this, label, options));
    UnitOfWork unit(*m_database, m_schemas, m_services, step);
    ENCORE_TRY(work(unit));
    ENCORE_TRY(unit.finish());
    // Nothing written: the transaction is dropped, and with it the step that would have been empty.
    if (!unit.rows().wrote())
        return Committed{};
    ENCORE_TRY(mayWrite(*m_database)); // reads of the work may have met damage
    ENCORE_TRY(transaction.commit());
    Committed done{std::move(unit.changes()), step};
    done.changes.origin = options.origin;
    if (done.changes.touches(kOwnFieldTable))
        ENCORE_TRY(reloadSchemas());
    return done;
}

Result<std::optional<Step>> Session::undoHead()
{
    return oneStep(*m_database, u"undone = 0 ORDER BY id DESC"_s);
}

Result<std::optional<Step>> Session::redoHead()
{
    return oneStep(*m_database, u"undone = 1 ORDER BY id"_s);
}

Result<Committed> Session::undo()
{
    Result<Committed> done = replay(true);
    if (!done)
        ENCORE_TRY(reloadSchemas());
    return done;
}

Result<Committed> Session::redo()
{
    Result<Committed> done = replay(false);
    if (!done)
        ENCORE_TRY(reloadSchemas());
    return done;
}

Result<Committed> Session::replay(bool backwards)
{
    ENCORE_TRY(mayWrite(*m_database));
    Transaction transaction(*m_database);
    ENCORE_TRY(transaction.begun());
    ENCORE_ASSIGN(head, backwards ? undoHead() : redoHead());
    if (!head)
        return Error{ErrorCode::NotFound, backwards ? u"There is nothing to undo."_s : u"There is nothing to redo."_s,
            {{u"nothing"_s, u"yes"_s}}};
    Changes changes;
    ENCORE_TRY(backwards ? revertStep(*m_database, head->id, changes) : repeatStep(*m_database, head->id, changes));
    // What is searched of a record is what the fields are now.
    if (changes.touches(kOwnFieldTable))
        ENCORE_TRY(reloadSchemas());
    ENCORE_TRY(reindexChanged(*m_database, m_schemas, changes));
    Query mark = m_database->prepare(u"UPDATE change_step SET undone = ? WHERE id = ?"_s);
    mark.bind(backwards ? 1 : 0).bind(head->id);
    ENCORE_TRY(mark.run());
    ENCORE_TRY(mayWrite(*m_database));
    ENCORE_TRY(transaction.commit());
    return Committed{std::move(changes), head->id};
}

} // namespace encore
