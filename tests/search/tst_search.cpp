// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/search/completion.h"
#include "model/search/queryfacet.h"
#include "model/store/textindex.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace encore;

namespace {

// A small portfolio in which every condition of the query language is true for some stories and not for others. Stories are known
// by short names in their code field.
class Seeded : public TestPortfolio
{
public:
    Seeded()
    {
        defineOwnFields();
        addTeamsAndPeople();
        addStories();
        addBelongings();
    }

    std::map<QString, RecordId> ids;

private:
    RecordId keep(const QString& name, const Record& record) { return ids[name] = add(record); }

    void defineOwnFields()
    {
        (void)database().run(
            u"INSERT INTO custom_field (kind, key, label, type, choices, position) VALUES "
            "('story', 'budget', 'Budget', 'number', '[]', 1), ('story', 'wave', 'Wave', 'choice', '[\"first\",\"second\"]', 2)"_s);
        (void)session().reloadSchemas();
    }

    void addTeamsAndPeople()
    {
        const RecordId company = keep(u"company"_s, makeTeam(u"Northwind"_s));
        const RecordId care = keep(u"care"_s, makeTeam(u"Customer Care"_s, company));
        keep(u"north"_s, makeTeam(u"Care North"_s, care));
        keep(u"night"_s, makeTeam(u"Night shift"_s, ids[u"north"_s]));
        keep(u"finance"_s, makeTeam(u"Finance"_s, company));
        keep(u"lyon"_s, makeTeam(u"Équipe Lyon"_s));
        Record ada = makePerson(u"Ada Berg"_s);
        ada.set(person::team, ids[u"north"_s]);
        keep(u"ada"_s, ada);
        keep(u"ben"_s, makePerson(u"Ben Cole"_s));
        keep(u"inbox"_s, makeUseCase(u"Shared inbox"_s));
        keep(u"status"_s, makeUseCase(u"Weekly status without mail"_s));
        keep(u"rest"_s, makeUseCase(u"Shared inbox at night"_s));
        Record pilot;
        pilot.kind = tag::kind;
        pilot.set(tag::name, u"pilot"_s);
        keep(u"pilot"_s, pilot);
    }

    Record story(const QString& name, const QString& title, const QString& text)
    {
        Record record = makeStory(title);
        record.set(story::code, name);
        record.sections.push_back({0, {}, u"challenge"_s, u"Challenge"_s, 2, text});
        return record;
    }

    void addStories()
    {
        Record printer = story(u"printer"_s, u"Printer queue solved"_s,
            u"The **queue** was long; our résumé of [waiting hours](https://example.org) was sad."_s);
        printer.set(story::state, u"draft"_s);
        printer.set(story::happenedFrom, *PartialDate::fromText(u"2024-03"));
        printer.set(story::teams, std::vector{ids[u"north"_s]});
        printer.set(story::useCase, ids[u"inbox"_s]);
        printer.set(story::tags, std::vector{ids[u"pilot"_s]});
        printer.setValue(u"budget"_s, 250.0);
        printer.createdAt = printer.updatedAt = QDateTime(QDate(2025, 6, 1), QTime(8, 0), Qt::UTC);
        keep(u"printer"_s, printer);

        Record invoice = story(
            u"invoice"_s, u"Invoices in one day"_s, u"Nobody printed paper any more. The printer stands still."_s);
        invoice.set(story::state, u"in_review"_s);
        invoice.set(story::happenedFrom, *PartialDate::fromText(u"2024-12-20"));
        invoice.set(story::happenedTo, *PartialDate::fromText(u"2025-02"));
        invoice.set(story::teams, std::vector{ids[u"finance"_s], ids[u"night"_s]});
        invoice.set(story::themes, QStringList{u"boost_productivity"_s, u"agility"_s});
        invoice.set(story::flagship, true);
        invoice.setValue(u"wave"_s, u"second"_s);
        invoice.setValue(u"budget"_s, 1200.0);
        invoice.extras.push_back({0, u"Driving Event"_s, u"Year-end audit"_s});
        keep(u"invoice"_s, invoice);

        Record german = story(u"german"_s, u"Ärger mit dem Öl"_s, u"Der Drucker stand still."_s);
        german.set(story::state, u"in_review"_s);
        german.set(story::language, u"de-AT"_s);
        german.set(story::teams, std::vector{ids[u"lyon"_s]});
        german.set(story::useCase, ids[u"rest"_s]);
        german.set(story::themes, QStringList{u"agility"_s});
        keep(u"german"_s, german);

        Record tokyo = story(u"tokyo"_s, u"東京の改善"_s, u"会議の時間を半分にした。コーヒー"_s);
        tokyo.languages.push_back({0, u"de"_s, u"Besser in Tokio"_s, {}});
        keep(u"tokyo"_s, tokyo);

        Record odd = story(u"odd"_s, u"\U0001F389 100% \"done\" in R&D"_s, u"NEAR the end AND not OR"_s);
        keep(u"odd"_s, odd);

        keep(u"gone"_s, story(u"gone"_s, u"Printer thrown away"_s, u"It is in the trash."_s));
        (void)session().write(
            u"trash"_s, [this](UnitOfWork& work) { return trashRecord(work, story::kind, ids[u"gone"_s]); });
    }

    void addBelongings()
    {
        Record said;
        said.kind = quote::kind;
        said.set(quote::text, u"I go home at five now."_s);
        said.set(quote::person, ids[u"ada"_s]);
        said.set(quote::story, ids[u"printer"_s]);
        keep(u"said"_s, said);
        Record helped;
        helped.kind = contribution::kind;
        helped.set(contribution::person, ids[u"ben"_s]);
        helped.set(contribution::story, ids[u"invoice"_s]);
        add(helped);
        Record figure;
        figure.kind = benefit::kind;
        figure.set(benefit::name, u"Days to pay"_s);
        figure.set(benefit::story, ids[u"invoice"_s]);
        figure.set(benefit::baseline, 9.0);
        figure.set(benefit::actual, 1.0);
        add(figure);
        Record vague = figure;
        vague.set(benefit::story, ids[u"printer"_s]);
        vague.clear(benefit::baseline);
        vague.clear(benefit::actual);
        vague.set(benefit::baselineText, u"about a week"_s);
        add(vague);
        Record picture;
        picture.kind = attachment::kind;
        picture.set(attachment::name, u"queue.png"_s);
        picture.set(attachment::story, ids[u"printer"_s]);
        picture.set(attachment::mediaType, u"image/png"_s);
        add(picture);
        Record origin;
        origin.kind = source::kind;
        origin.set(source::name, u"field notes"_s);
        origin.set(source::recordKind, u"story"_s);
        origin.set(source::recordNumber, ids[u"german"_s].value);
        add(origin);
        Record copy;
        copy.kind = replication::kind;
        copy.set(replication::useCase, ids[u"status"_s]);
        copy.set(replication::team, ids[u"night"_s]);
        copy.set(replication::state, u"adopted"_s);
        keep(u"copy"_s, copy);
        Record told = figure;
        told.clear(benefit::story);
        told.set(benefit::replication, ids[u"copy"_s]);
        told.set(benefit::actualText, u"much less"_s);
        told.clear(benefit::actual);
        add(told);
        (void)session().write(u"tell"_s, [this](UnitOfWork& work) {
            return updateRecord(
                work, story::kind, ids[u"odd"_s], 0, RecordPatch().set(story::replication, ids[u"copy"_s]));
        });
    }
};

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Seeded> m_seeded;
    bool m_changed = false; ///< the next test needs a new one

    Search search() { return Search(m_seeded->database(), m_seeded->session().schemas(), QDate(2026, 3, 18)); }
    // The short names of the stories that are found, in order.
    QStringList found(const QString& query, const std::vector<SortKey>& sort = {}, bool lenient = false);
    QStringList sorted(const QString& query);
    Status integrity();

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void findsOtherKinds_data();
    void findsOtherKinds();
    void hostile_data();
    void hostile();
    void titlesComeFirst();
    void sorts_data();
    void sorts();
    void refusesUnknownOrder();
    void reportsErrors();
    void firstAndAll();
    void commonWords();
    void snippets_data();
    void snippets();
    void valuesOfAShortRecordStandApart();
    void plainTexts_data();
    void plainTexts();
    void facets_data();
    void facets();
    void completes_data();
    void completes();
    void indexStaysInStep();
    void bulk();
    void staleIndexIsNoticed();
};

void TestSearch::init()
{
    if (!m_seeded || m_changed)
        m_seeded = std::make_unique<Seeded>();
    m_changed = false;
    QVERIFY(m_seeded->isValid());
}

QStringList TestSearch::found(const QString& query, const std::vector<SortKey>& sort, bool lenient)
{
    const auto hits = search().all({story::kind, query, lenient, sort});
    if (!hits)
        return {u"error: "_s + hits.error().detail};
    QStringList names;
    for (const RecordId id : hits->ids)
        names << m_seeded->get(story::kind, id).get(story::code);
    return names;
}

QStringList TestSearch::sorted(const QString& query)
{
    QStringList names = found(query);
    names.sort();
    return names;
}

Status TestSearch::integrity()
{
    return TextIndex(m_seeded->database()).integrityCheck();
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("names");
    const auto row = [](const QString& query, const QString& names) { QTest::newRow(qPrintable(query)) << names; };
    row(u""_s, u"german invoice odd printer tokyo"_s);
    row(u"printer"_s, u"invoice printer"_s);
    row(u"print"_s, u"invoice printer"_s);
    row(u"printed sti"_s, u"invoice"_s);
    row(u"\"queue solved\""_s, u"printer"_s);
    row(u"\"solved queue\""_s, u""_s);
    row(u"queue -solved"_s, u""_s);
    row(u"printer -queue"_s, u"invoice"_s);
    row(u"-printer"_s, u"german odd tokyo"_s);
    row(u"-printer -still"_s, u"odd tokyo"_s);
    row(u"queue or drucker"_s, u"german printer"_s);
    row(u"(queue or paper) -day"_s, u"printer"_s);
    row(u"queue or state:in_review"_s, u"german invoice printer"_s);
    row(u"-(queue or state:in_review)"_s, u"odd tokyo"_s);
    row(u"resume"_s, u"printer"_s);
    row(u"RÉSUMÉ"_s, u"printer"_s);
    row(u"arger"_s, u"german"_s);
    row(u"pr"_s, u"printer"_s);
    row(u"sol"_s, u"printer"_s);
    row(u"öl"_s, u"german"_s);
    row(u"s"_s, u"printer"_s);
    row(u"改善"_s, u"tokyo"_s);
    row(u"会議の時間"_s, u"tokyo"_s);
    row(u"時間半分"_s, u""_s);
    row(u"半"_s, u"tokyo"_s);
    row(u"善"_s, u"tokyo"_s);
    row(u"コーヒー"_s, u"tokyo"_s);
    row(u"tokio 会議"_s, u"tokyo"_s);
    row(u"\U0001F389"_s, u"odd"_s);
    row(u"\"NEAR the end\""_s, u"odd"_s);
    row(u"title:printer"_s, u"printer"_s);
    row(u"title:改善"_s, u"tokyo"_s);
    row(u"text:printer"_s, u"invoice"_s);
    row(u"title:=\"printer queue SOLVED\""_s, u"printer"_s);
    row(u"title:=printer"_s, u""_s);
    row(u"state:draft"_s, u"printer"_s);
    row(u"state:draft,review"_s, u"german invoice printer"_s);
    row(u"-state:draft"_s, u"german invoice odd tokyo"_s);
    row(u"no:state"_s, u""_s);
    row(u"state:captured"_s, u"odd tokyo"_s);
    row(u"has:state"_s, u"german invoice odd printer tokyo"_s);
    row(u"theme:agility"_s, u"german invoice"_s);
    row(u"theme:boost,agility"_s, u"german invoice"_s);
    row(u"no:themes"_s, u"odd printer tokyo"_s);
    row(u"flagship:yes"_s, u"invoice"_s);
    row(u"flagship:no"_s, u"german odd printer tokyo"_s);
    row(u"is:flagship"_s, u"invoice"_s);
    row(u"happened:2024"_s, u"invoice printer"_s);
    row(u"happened:2025"_s, u"invoice"_s);
    row(u"happened:2025-02-28"_s, u"invoice"_s);
    row(u"happened:2025-03"_s, u""_s);
    row(u"happened:2024-03-31"_s, u"printer"_s);
    row(u"happened:2024-04..2024-11"_s, u""_s);
    row(u"happened:2024-04.."_s, u"invoice"_s);
    row(u"happened:..2024-03"_s, u"printer"_s);
    row(u"happened:<2024-12"_s, u"printer"_s);
    row(u"happened:>2024"_s, u"invoice"_s);
    row(u"happened_from:2024-12"_s, u"invoice"_s);
    row(u"no:happened"_s, u"german odd tokyo"_s);
    row(u"changed:<30d"_s, u"german invoice odd tokyo"_s);
    row(u"changed:>30d"_s, u"printer"_s);
    row(u"created:2025-06"_s, u"printer"_s);
    row(u"created:2025-06-01..2025-06-01"_s, u"printer"_s);
    row(u"created:2026-03-02"_s, u"german invoice odd tokyo"_s);
    row(u"team:\"Care North\""_s, u"invoice printer"_s);
    row(u"team:\"Customer Care\""_s, u"invoice printer"_s);
    row(u"team:\"customer care\""_s, u"invoice printer"_s);
    row(u"team:Northwind"_s, u"invoice printer"_s);
    row(u"team:\"Night shift\""_s, u"invoice"_s);
    row(u"team:finance,\"equipe lyon\""_s, u"german invoice"_s);
    row(u"team:lyon"_s, u"german"_s);
    row(u"-team:Northwind"_s, u"german odd tokyo"_s);
    row(u"no:team"_s, u"odd tokyo"_s);
    row(u"use_case:\"Shared inbox\""_s, u"printer"_s);
    row(u"use_case:shared"_s, u"german printer"_s);
    row(u"use_case:inbox"_s, u"german printer"_s);
    row(u"person:\"Ada Berg\""_s, u"printer"_s);
    row(u"person:ben"_s, u"invoice"_s);
    row(u"has:person"_s, u"invoice printer"_s);
    row(u"tag:pilot"_s, u"printer"_s);
    row(u"lang:de"_s, u"german tokyo"_s);
    row(u"lang:d"_s, u""_s);
    row(u"has:quote"_s, u"printer"_s);
    row(u"no:quote"_s, u"german invoice odd tokyo"_s);
    row(u"has:picture"_s, u"printer"_s);
    row(u"has:baseline"_s, u"invoice printer"_s);
    row(u"has:evidence"_s, u"invoice odd"_s);
    row(u"no:baseline state:review"_s, u"german"_s);
    row(u"has:benefit -has:evidence"_s, u"printer"_s);
    row(u"has:contribution"_s, u"invoice"_s);
    row(u"has:translation"_s, u"tokyo"_s);
    row(u"has:extra"_s, u"invoice"_s);
    row(u"has:source"_s, u"german"_s);
    row(u"has:challenge"_s, u"german invoice odd printer tokyo"_s);
    row(u"has:solution"_s, u""_s);
    row(u"source:\"field notes\""_s, u"german"_s);
    row(u"\"Driving Event\":audit"_s, u"invoice"_s);
    row(u"has:\"Driving Event\""_s, u"invoice"_s);
    row(u"budget:>1000"_s, u"invoice"_s);
    row(u"budget:200..300"_s, u"printer"_s);
    row(u"budget:250"_s, u"printer"_s);
    row(u"has:budget"_s, u"invoice printer"_s);
    row(u"wave:second"_s, u"invoice"_s);
    row(u"code:PRINT"_s, u"printer"_s);
    row(u"code:=print"_s, u""_s);
    row(u"code:%"_s, u""_s);
    row(u"title:100%"_s, u"odd"_s);
    row(u"is:trashed"_s, u"gone"_s);
    row(u"printer is:trashed"_s, u"gone"_s);
    row(u"printer or is:trashed"_s, u"gone invoice printer"_s);
    row(u"print state:draft team:Northwind has:quote happened:2024 -drucker"_s, u"printer"_s);
}

void TestSearch::finds()
{
    const QString query = QString::fromUtf8(QTest::currentDataTag());
    QTEST(sorted(query).join(u' '), "names");
    QCOMPARE(search().count(story::kind, query).valueOr(-1), qint64(sorted(query).size()));
}

void TestSearch::findsOtherKinds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString& kind, const QString& query, const QStringList& names) {
        QTest::newRow(qPrintable(QString(kind + u' ' + query))) << kind << query << names;
    };
    row(u"team"_s, u"team:\"Customer Care\""_s, {u"care"_s, u"north"_s, u"night"_s});
    row(u"team"_s, u"parent:\"Customer Care\""_s, {u"north"_s});
    row(u"team"_s, u"person:ada"_s, {u"north"_s});
    row(u"team"_s, u"equipe"_s, {u"lyon"_s});
    row(u"person"_s, u"team:\"Customer Care\""_s, {u"ada"_s});
    row(u"person"_s, u"has:quote"_s, {u"ada"_s});
    row(u"use_case"_s, u"team:\"Care North\""_s, {u"status"_s});
    row(u"use_case"_s, u"has:replication"_s, {u"status"_s});
    row(u"use_case"_s, u"no:story"_s, {u"status"_s});
    row(u"replication"_s, u"weekly night"_s, {u"copy"_s});
    row(u"replication"_s, u"has:evidence"_s, {u"copy"_s});
    row(u"replication"_s, u"team:Northwind state:adopted"_s, {u"copy"_s});
    row(u"quote"_s, u"home"_s, {u"said"_s});
    row(u"quote"_s, u"team:Northwind"_s, {u"said"_s});
    row(u"quote"_s, u"story:\"printer queue solved\""_s, {u"said"_s});
    row(u"quote"_s, u"printer"_s, {});
}

void TestSearch::findsOtherKinds()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, query);
    QFETCH(const QStringList, names);
    const auto hits = search().all({m_seeded->session().schemas().byKey(kind)->kind(), query});
    QVERIFY2(hits.ok(), hits ? "" : qPrintable(hits.error().detail));
    std::set<qint64> expected;
    for (const QString& name : names)
        expected.insert(m_seeded->ids[name].value);
    std::set<qint64> ids;
    for (const RecordId id : hits->ids)
        ids.insert(id.value);
    QCOMPARE(ids, expected);
}

void TestSearch::hostile_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("index operators") << u"foo-bar AND ( NEAR(\"a\" b, 3) ^x {title}:"_s;
    QTest::newRow("index column") << u"{title} : x OR grams : y"_s;
    QTest::newRow("quotes") << u"a\"b\"\"c'd"_s;
    QTest::newRow("statement") << u"'; DROP TABLE story; --"_s;
    QTest::newRow("statement in a field")
        << u"code:\"' OR 1=1 --\" team:\"'); DELETE FROM story; --\" wave:\"' OR '1'='1\""_s;
    QTest::newRow("statement in a name") << u"\"x' OR 1=1 --\":y"_s;
    QTest::newRow("nul") << QString(u"print"_s + QChar(0) + u"er"_s);
    QTest::newRow("long word") << QString(10'000, u'w');
    QTest::newRow("long field") << QString(u"team:"_s + QString(10'000, u'w'));
    QTest::newRow("many words") << u"word "_s.repeated(10'000);
    QTest::newRow("many alternatives") << u"aaa or "_s.repeated(10'000);
    QTest::newRow("deep") << QString(u"aa ("_s.repeated(1000) + u"bb or cc"_s);
    QTest::newRow("deep alternatives") << QString(u"aaa or (bbb ("_s.repeated(10) + u"ccc"_s + u"))"_s.repeated(10));
    QTest::newRow("as many alternatives as there may be")
        << QString(u"state:draft or aaa or "_s.repeated(199) + u"bbb"_s);
    QTest::newRow("as many conditions as there may be") << QString(u"has:quote -aaa "_s.repeated(199) + u"bbb"_s);
    QTest::newRow("deepest negations") << QString(
        u"-(aaa or bbb -(ddd state:draft "_s.repeated(4) + u"ccc"_s + u"))"_s.repeated(4));
    QTest::newRow("deepest alternatives") << QString(u"(aaa or bbb "_s.repeated(8) + u"ccc"_s + u")"_s.repeated(8));
    QTest::newRow("deep negations") << QString(u"-(aaa or -(bbb "_s.repeated(9) + u"ccc"_s + u"))"_s.repeated(9));
    QTest::newRow("deep mixed") << QString(u"aaa (bbb or state:draft ("_s.repeated(9) + u"ccc"_s + u"))"_s.repeated(9));
    QTest::newRow("emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 title:\U0001F600 tag:\U0001F600"_s;
    QTest::newRow("halves") << QString(u"a"_s + QChar(0xd83d) + u" \""_s + QChar(0xde00));
    QTest::newRow("marks") << u"% _ * ? [a] \\ code:%_ title:* tag:[x]"_s;
    QTest::newRow("numbers") << u"id:99999999999999999999 budget:>1e999 id:-1..-5"_s;
}

void TestSearch::hostile()
{
    QFETCH(const QString, query);
    const QString before = m_seeded->dump();
    const auto hits = search().all({story::kind, query, true});
    QVERIFY2(hits.ok(), hits ? "" : qPrintable(hits.error().detail));
    const auto strict = search().all({story::kind, query});
    QVERIFY2(strict.ok() || strict.error().code == ErrorCode::Invalid, strict ? "" : qPrintable(strict.error().detail));
    for (const RecordId id : hits->ids)
        QVERIFY(id != m_seeded->ids[u"gone"_s]);
    QVERIFY(search().snippets(story::kind, hits->ids, query).ok());
    QVERIFY(search().facet(story::kind, query, u"state"_s).ok());
    QVERIFY(
        complete(*std::make_unique<Search>(search()), m_seeded->session().schemas(), story::kind, query, query.size())
            .ok());
    QCOMPARE(m_seeded->dump(), before);
}

void TestSearch::titlesComeFirst()
{
    // "printer" stands once in each; in one of them in the title.
    QCOMPARE(found(u"printer"_s), (QStringList{u"printer"_s, u"invoice"_s}));
    QVERIFY(search().all({story::kind, u"printer"_s})->ranked);
    // What changed last comes first when there are no words.
    QCOMPARE(found(QString()).last(), u"printer"_s);
}

void TestSearch::sorts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString& field, bool descending, const QStringList& names) {
        QTest::newRow(qPrintable(QString(field + (descending ? u" desc"_s : u""_s)))) << field << descending << names;
    };
    row(u"code"_s, false, {u"german"_s, u"invoice"_s, u"odd"_s, u"printer"_s, u"tokyo"_s});
    row(u"code"_s, true, {u"tokyo"_s, u"printer"_s, u"odd"_s, u"invoice"_s, u"german"_s});
    row(u"title"_s, false, {u"invoice"_s, u"printer"_s, u"german"_s, u"tokyo"_s, u"odd"_s});
    row(u"state"_s, false, {u"tokyo"_s, u"odd"_s, u"printer"_s, u"invoice"_s, u"german"_s});
    row(u"state"_s, true, {u"german"_s, u"invoice"_s, u"printer"_s, u"odd"_s, u"tokyo"_s});
    row(u"use_case"_s, false, {u"printer"_s, u"german"_s, u"invoice"_s, u"tokyo"_s, u"odd"_s});
    row(u"use_case"_s, true, {u"german"_s, u"printer"_s, u"odd"_s, u"tokyo"_s, u"invoice"_s});
    row(u"teams"_s, false, {u"printer"_s, u"invoice"_s, u"german"_s, u"tokyo"_s, u"odd"_s});
    row(u"happened"_s, true, {u"invoice"_s, u"printer"_s, u"odd"_s, u"tokyo"_s, u"german"_s});
    row(u"budget"_s, true, {u"invoice"_s, u"printer"_s, u"odd"_s, u"tokyo"_s, u"german"_s});
    row(u"updated_at"_s, false, {u"printer"_s, u"invoice"_s, u"german"_s, u"tokyo"_s, u"odd"_s});
    row(u"created_at"_s, true, {u"odd"_s, u"tokyo"_s, u"german"_s, u"invoice"_s, u"printer"_s});
}

void TestSearch::sorts()
{
    QFETCH(const QString, field);
    QFETCH(const bool, descending);
    QTEST(found(QString(), {{field, descending}}), "names");
    // The same with words: the order is the asked one, not the rank.
    QCOMPARE(
        found(u"printer or drucker or 改善 or end"_s, {{field, descending}}), found(QString(), {{field, descending}}));
}

void TestSearch::refusesUnknownOrder()
{
    for (const QString& field : {u"nonsense"_s, u"text"_s, u"title; DROP TABLE story"_s, u"person"_s}) {
        const auto hits = search().all({story::kind, {}, false, {{field, false}}});
        QVERIFY2(!hits.ok() && hits.error().code == ErrorCode::Invalid, qPrintable(field));
    }
    QCOMPARE(found(QString(), {{u"state"_s, false}, {u"code"_s, true}}),
        (QStringList{u"tokyo"_s, u"odd"_s, u"printer"_s, u"invoice"_s, u"german"_s}));
    for (const QString& key : query::sortKeys(m_seeded->session().schemas().of(story::kind)))
        QVERIFY2(search().all({story::kind, u"printer"_s, false, {{key, true}}}).ok(), qPrintable(key));
}

void TestSearch::reportsErrors()
{
    const auto hits = search().all({story::kind, u"printer stat:draft"_s});
    QVERIFY(!hits.ok());
    QCOMPARE(hits.error().context.value(u"position"_s), u"8"_s);
    QVERIFY(!found(u"printer stat:draft"_s, {}, true).isEmpty() || found(u"printer"_s, {}, true).size() == 2);
}

void TestSearch::firstAndAll()
{
    SearchRequest request{story::kind, {}, false, {{u"code"_s, false}}, 2};
    const auto first = search().first(request);
    const auto all = search().all(request);
    QVERIFY(first.ok() && all.ok());
    QCOMPARE(first->ids.size(), size_t(2));
    QVERIFY(!first->complete && all->complete);
    QVERIFY(std::equal(first->ids.begin(), first->ids.end(), all->ids.begin()));
    request.firstRows = 200;
    QVERIFY(search().first(request)->complete);
}

void TestSearch::commonWords()
{
    m_changed = true;
    const auto done = m_seeded->session().write(u"fill"_s, [](UnitOfWork& work) -> Status {
        for (int i = 0; i < 5800; ++i) {
            const bool old = i < 5100;
            Record story = makeStory(u"%1 %2"_s.arg(i % 1000 == 7 ? u"Desk"_s : u"Case"_s).arg(i));
            story.set(story::summary, old ? u"one meeting less at the desk"_s : u"one meeting less"_s);
            story.set(story::state, i % 3 == 0 ? u"draft"_s : u"captured"_s);
            story.updatedAt = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addSecs(i);
            ENCORE_ASSIGN(id, addRecord(work, story));
            Q_UNUSED(id)
        }
        return {};
    });
    QVERIFY(done.ok());
    const auto titles = [this](const QString& query, int rows, size_t expected) -> QStringList {
        const SearchRequest request{story::kind, query, false, {}, rows};
        const auto first = search().first(request);
        const auto all = search().all(request);
        // The first rows are the beginning of all of them.
        if (!first || !all || all->ids.size() != expected
            || !std::equal(first->ids.begin(), first->ids.end(), all->ids.begin()))
            return {u"%1 of %2"_s.arg(first->ids.size()).arg(all->ids.size())};
        QStringList out;
        for (size_t i = 0; i < first->ids.size(); ++i)
            out << m_seeded->get(story::kind, first->ids[i]).get(story::title);
        return out;
    };
    // More hits than are ranked: those with the word in their title, then the others, each newest first.
    QCOMPARE(titles(u"desk"_s, 8, 5100),
        (QStringList{u"Desk 5007"_s, u"Desk 4007"_s, u"Desk 3007"_s, u"Desk 2007"_s, u"Desk 1007"_s, u"Desk 7"_s,
            u"Case 5099"_s, u"Case 5098"_s}));
    QCOMPARE(titles(u"desk"_s, 2, 5100), (QStringList{u"Desk 5007"_s, u"Desk 4007"_s}));
    // A word that nearly all have, alone and with conditions: newest first.
    QCOMPARE(titles(u"meeting"_s, 2, 5800), (QStringList{u"Case 5799"_s, u"Case 5798"_s}));
    QCOMPARE(titles(u"meeting state:draft"_s, 2, 1934), (QStringList{u"Case 5799"_s, u"Case 5796"_s}));
    QCOMPARE(titles(u"meeting -desk"_s, 2, 700), (QStringList{u"Case 5799"_s, u"Case 5798"_s}));
    QCOMPARE(
        titles(u"state:draft"_s, 3, 1935), (QStringList{u"Printer queue solved"_s, u"Case 5799"_s, u"Case 5796"_s}));
    QCOMPARE(titles(u"meeting id:<9"_s, 9, 2).size(), 2);
}

void TestSearch::snippets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked"); ///< title / text, the marks in brackets
    const auto row = [](const QString& name, const QString& query, const QString& marked) {
        QTest::newRow(qPrintable(QString(name + u' ' + query))) << name << query << marked;
    };
    row(u"printer"_s, u"queue"_s,
        u"Printer [queue] solved / The [queue] was long; our résumé of waiting hours was sad."_s);
    row(u"printer"_s, u"pri resum"_s,
        u"Printer queue solved / The queue was long; our [résumé] of waiting hours was sad."_s);
    row(u"printer"_s, u"print"_s,
        u"[Printer] queue solved / The queue was long; our résumé of waiting hours was sad."_s);
    row(u"printer"_s, u"\"waiting hours\" state:draft -sad"_s,
        u"Printer queue solved / The queue was long; our résumé of [waiting hours] was sad."_s);
    row(u"printer"_s, u""_s, u"Printer queue solved / The queue was long; our résumé of waiting hours was sad."_s);
    row(u"tokyo"_s, u"会議の時間"_s, u"東京の改善 / Besser in Tokio [会議の時間]を半分にした。コーヒー"_s);
}

void TestSearch::snippets()
{
    QFETCH(const QString, name);
    QFETCH(const QString, query);
    const std::vector<RecordId> ids{m_seeded->ids[name]};
    const auto made = search().snippets(story::kind, ids, query);
    QVERIFY(made.ok());
    const auto marked = [](QString text, std::vector<TextRange> marks) {
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
            text.insert(mark->start + mark->length, u']').insert(mark->start, u'[');
        return text;
    };
    const Snippet& snippet = made->front();
    const QString text = marked(snippet.title, snippet.titleMarks) + u" / "_s + marked(snippet.text, snippet.textMarks);
    QTEST(text, "marked");
}

void TestSearch::valuesOfAShortRecordStandApart()
{
    TestPortfolio portfolio;
    Record analyst = makePerson(u"Nobuhle Dube"_s);
    analyst.set(person::role, u"Data analyst"_s);
    analyst.set(person::organisation, u"Port of Marrelund"_s);
    const std::vector<RecordId> ids{portfolio.add(analyst)};
    const auto made = Search(portfolio.session()).snippets(person::kind, ids, {});
    QVERIFY(made.ok());
    QCOMPARE(made->front().text, u"Data analyst · Port of Marrelund"_s);
}

void TestSearch::plainTexts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("emphasis") << u"a **bold** and _slanted_ snake_case `code`"_s
                              << u"a bold and slanted snake_case code"_s;
    QTest::newRow("heading") << u"## What\nwas #1?"_s << u"What was #1?"_s;
    QTest::newRow("list") << u"- one\n* two\n+ three - four"_s << u"one two three - four"_s;
    QTest::newRow("quote") << u"> said\n> more\n5 > 4"_s << u"said more 5 > 4"_s;
    QTest::newRow("link") << u"see [the page](https://example.org/a) here"_s << u"see the page here"_s;
    QTest::newRow("picture") << u"![a queue](media/queue.png) there"_s << u"a queue there"_s;
    QTest::newRow("html") << u"a<br/>b <em>c</em> <!-- d --> 1 < 2"_s << u"ab c 1 < 2"_s;
    QTest::newRow("escaped") << u"2 \\* 3 \\[x\\]"_s << u"2 * 3 [x]"_s;
    QTest::newRow("open") << u"[a](b and <c"_s << u"a(b and <c"_s;
}

void TestSearch::plainTexts()
{
    QFETCH(const QString, markdown);
    QTEST(plainText(markdown), "plain");
}

void TestSearch::facets_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("counts");
    const auto row = [](const QString& query, const QString& field, const QString& counts) {
        QTest::newRow(qPrintable(QString(field + u": "_s + query))) << query << field << counts;
    };
    const QString zeros = u"approved 0, published 0, due_for_review 0, withdrawn 0, archived 0"_s;
    row(u""_s, u"state"_s, QString(u"captured 2, draft 1, in_review 2, "_s + zeros));
    row(u"printer"_s, u"state"_s, QString(u"captured 0, draft 1, in_review 1, "_s + zeros));
    row(u"printer state:draft"_s, u"state"_s, QString(u"captured 0, draft 1, in_review 1, "_s + zeros));
    row(u"state:draft"_s, u"teams"_s, u"Care North 1, Customer Care 1, Northwind 1"_s);
    row(u""_s, u"team"_s,
        u"Care North 2, Customer Care 2, Northwind 2, Équipe Lyon 1, Finance 1, Night shift 1, - 2"_s);
    row(u"team:Finance"_s, u"use_case"_s, u"- 1"_s);
    row(u""_s, u"use_case"_s, u"Shared inbox 1, Shared inbox at night 1, - 3"_s);
    row(u""_s, u"person"_s, u"Ada Berg 1, Ben Cole 1, - 3"_s);
    row(u""_s, u"flagship"_s, u"no 4, yes 1"_s);
    row(u""_s, u"happened"_s, u"2024 2, - 3"_s);
    row(u""_s, u"wave"_s, u"first 0, second 1, - 4"_s);
    row(u"is:trashed"_s, u"flagship"_s, u"no 1"_s);
    row(u""_s, u"tags"_s, u"pilot 1, - 4"_s);
}

void TestSearch::facets()
{
    QFETCH(const QString, query);
    QFETCH(const QString, field);
    const auto values = search().facet(story::kind, query, field);
    QVERIFY2(values.ok(), values ? "" : qPrintable(values.error().detail));
    QStringList texts;
    for (const FacetValue& each : *values) {
        texts << u"%1 %2"_s.arg(each.value.isEmpty() ? u"-"_s : each.value).arg(each.count);
        // A chosen value leaves as many records as the facet says.
        if (!each.value.isEmpty())
            QCOMPARE(search().count(story::kind, withFacet(query, field, {each.value})).valueOr(-1), each.count);
    }
    QTEST(texts.join(u", "_s), "counts");
    QVERIFY(!search().facet(story::kind, query, u"text"_s).ok());
}

void TestSearch::completes_data()
{
    QTest::addColumn<QString>("text");  ///< | is the cursor
    QTest::addColumn<QString>("part");  ///< what would be replaced
    QTest::addColumn<QString>("first"); ///< the first offer, with its count
    const auto row = [](const QString& text, const QString& part, const QString& first) {
        QTest::newRow(qPrintable(text)) << text << part << first;
    };
    row(u"sta|"_s, u"sta"_s, u"state:"_s);
    row(u"printer te|"_s, u"te"_s, u"teams:"_s);
    row(u"chan|"_s, u"chan"_s, u"changed:"_s);
    row(u"ha|"_s, u"ha"_s, u"happened:"_s);
    row(u"-sta|"_s, u"sta"_s, u"state:"_s);
    row(u"printer |"_s, u""_s, u"title:"_s);
    row(u"state:|"_s, u""_s, u"captured 2"_s);
    row(u"state:rev|"_s, u"rev"_s, u"in_review 2"_s);
    row(u"printer state:rev|"_s, u"rev"_s, u"in_review 1"_s);
    row(u"state:dr|aft queue"_s, u"draft"_s, u"draft 1"_s);
    row(u"state:draft,in|"_s, u"in"_s, u"in_review 2"_s);
    row(u"team:\"care n|"_s, u"\"care n"_s, u"\"Care North\" 2"_s);
    row(u"team:care|"_s, u"care"_s, u"\"Care North\" 2"_s);
    row(u"team:equ|"_s, u"equ"_s, u"\"Équipe Lyon\" 1"_s);
    row(u"tag:|"_s, u""_s, u"pilot 1"_s);
    row(u"has:qu|"_s, u"qu"_s, u"quote"_s);
    row(u"is:tr|"_s, u"tr"_s, u"trashed"_s);
    row(u"happened:20|"_s, u"20"_s, u"2024 2"_s);
    row(u"changed:<3|"_s, u"<3"_s, u"<30d"_s);
    row(u"changed:last|"_s, u"last"_s, u"lastweek"_s);
}

void TestSearch::completes()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    Search finder = search();
    const auto offered = complete(finder, m_seeded->session().schemas(), story::kind, text, cursor);
    QVERIFY(offered.ok());
    QTEST(text.mid(offered->start, offered->length), "part");
    QVERIFY(!offered->items.empty());
    const CompletionItem& item = offered->items.front();
    QTEST((item.count < 0 ? item.insert : u"%1 %2"_s.arg(item.insert).arg(item.count)), "first");
}

void TestSearch::indexStaysInStep()
{
    m_changed = true;
    Session& session = m_seeded->session();
    QVERIFY(integrity().ok());
    const RecordId printer = m_seeded->ids[u"printer"_s];
    QVERIFY(session
                .write(u"edit"_s,
                    [&](UnitOfWork& work) {
                        return updateRecord(
                            work, story::kind, printer, 0, RecordPatch().set(story::title, u"Scanner queue"_s));
                    })
                .ok());
    QCOMPARE(found(u"scanner"_s), QStringList{u"printer"_s});
    QCOMPARE(sorted(u"solved"_s), QStringList());
    QVERIFY(integrity().ok());
    QVERIFY(session.undo().ok());
    QCOMPARE(sorted(u"scanner"_s), QStringList());
    QCOMPARE(sorted(u"solved"_s), QStringList{u"printer"_s});
    QVERIFY(integrity().ok());
    QVERIFY(session.redo().ok());
    QCOMPARE(found(u"scanner"_s), QStringList{u"printer"_s});
    QVERIFY(integrity().ok());
    // A replication is named by its use case: renaming that renames it.
    QVERIFY(session
                .write(u"rename"_s,
                    [&](UnitOfWork& work) {
                        return updateRecord(work, usecase::kind, m_seeded->ids[u"status"_s], 0,
                            RecordPatch().set(usecase::title, u"Status board"_s));
                    })
                .ok());
    QCOMPARE(search().count(replication::kind, u"board"_s).valueOr(0), 1);
    QVERIFY(session
                .write(u"erase"_s,
                    [&](UnitOfWork& work) { return deleteRecord(work, story::kind, m_seeded->ids[u"gone"_s]); })
                .ok());
    QCOMPARE(sorted(u"thrown is:trashed"_s), QStringList());
    QVERIFY(integrity().ok());
    QVERIFY(session.undo().ok());
    QCOMPARE(sorted(u"thrown is:trashed"_s), QStringList{u"gone"_s});
    QVERIFY(integrity().ok());
}

void TestSearch::bulk()
{
    m_changed = true;
    Database& database = m_seeded->database();
    TextIndex index(database);
    static constexpr int kKind = 63;
    for (const int records : {3, 400}) { // fewer than there are, then most of them
        index.beginBulk();
        for (int i = records; i > 0; --i)
            QVERIFY(index.put(kKind, RecordId{i}, u"bulk %1"_s.arg(i), u"once"_s).ok());
        QVERIFY(index.put(kKind, RecordId{1}, u"bulk 1"_s, u"twice"_s).ok());
        QVERIFY(index.put(1, m_seeded->ids[u"printer"_s], u"Printer %1"_s.arg(records), u"changed"_s).ok());
        QVERIFY(index.remove(kKind, RecordId{2}).ok());
        QVERIFY(index.endBulk().ok());
        QVERIFY(integrity().ok());
        const auto hits = [&](const QString& word) {
            return database.scalar(u"SELECT count(*) FROM search_fts WHERE search_fts MATCH '%1'"_s.arg(word))->toInt();
        };
        QCOMPARE(hits(u"bulk"_s), records - 1);
        QCOMPARE(hits(u"twice"_s), 1);
        QCOMPARE(hits(u"solved"_s), 0);
    }
}

void TestSearch::staleIndexIsNoticed()
{
    m_changed = true;
    QVERIFY(m_seeded->database().run(u"UPDATE search_text SET title = 'other' WHERE title LIKE 'Printer%'"_s).ok());
    const Status checked = integrity();
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, ErrorCode::Corrupt);
    QVERIFY(TextIndex(m_seeded->database()).rebuild().ok());
    QVERIFY(integrity().ok());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
