// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testportfolio.h"

#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace encore {

Services FakeServices::services()
{
    return {[this] { return now; }, [this] { return author; }, [this] { return u"uid-%1"_s.arg(++uids); }};
}

TestPortfolio::TestPortfolio()
{
    if (!createPortfolio(path()))
        return;
    if (auto session = Session::open(path(), Access::ReadWrite, m_fake.services()))
        m_session = std::move(session).value();
}

QString TestPortfolio::path() const
{
    return m_folder.filePath(u"test.encore"_s);
}

RecordId TestPortfolio::add(const Record& record)
{
    RecordId id;
    const auto done = m_session->write(u"add"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(added, addRecord(work, record));
        id = added;
        return {};
    });
    return done ? id : RecordId();
}

Record TestPortfolio::get(Kind kind, RecordId id)
{
    return getRecord(database(), m_session->schemas().of(kind), id).valueOr(Record());
}

QString TestPortfolio::dump()
{
    QStringList tables{u"section"_s, u"language_version"_s, u"link"_s, u"extra"_s, u"setting"_s, u"custom_field"_s,
        u"distinct_pair"_s, u"search_text"_s};
    for (const KindSpec* spec : kinds())
        tables << QString(spec->kind.key);
    QString text;
    for (const QString& table : tables) {
        Query columns = database().prepare(
            u"SELECT group_concat('quote(' || name || ')', '||'',''||') FROM pragma_table_info(?)"_s);
        columns.bind(table);
        if (!columns.run() || !columns.next())
            return u"cannot read "_s + table;
        Query rows = database().prepare(u"SELECT "_s + columns.text(0) + u" FROM "_s + table + u" ORDER BY id"_s);
        if (!rows.run())
            return u"cannot read "_s + table;
        while (rows.next())
            text += table + u": "_s + rows.text(0) + u'\n';
    }
    return text;
}

Record makeStory(const QString& title)
{
    Record record;
    record.kind = story::kind;
    record.set(story::title, title);
    return record;
}

Record makeTeam(const QString& name, RecordId parent)
{
    Record record;
    record.kind = team::kind;
    record.set(team::name, name);
    record.set(team::parent, parent);
    return record;
}

Record makePerson(const QString& name)
{
    Record record;
    record.kind = person::kind;
    record.set(person::name, name);
    return record;
}

Record makeUseCase(const QString& title)
{
    Record record;
    record.kind = usecase::kind;
    record.set(usecase::title, title);
    return record;
}

} // namespace encore
