// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/search/queryfacet.h"
#include "model/search/queryparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace encore;

namespace {

const QDate kToday(2026, 3, 18); // a Wednesday

QString spanText(const query::DateSpan& days)
{
    return QString(days.from.toString(Qt::ISODate) + u'~' + days.to.toString(Qt::ISODate));
}

// The tree as one line: & | ! for the joints, "word*" for a prefix, dates as the days that are meant.
struct Dump
{
    QString operator()(const query::And& all) const { return list(u"&"_s, all.parts); }
    QString operator()(const query::Or& any) const { return list(u"|"_s, any.parts); }
    QString operator()(const query::Not& without) const { return QString(u'!' + of(*without.part)); }
    QString operator()(const query::Text& text) const { return text.prefix ? QString(text.word + u'*') : text.word; }
    QString operator()(const query::Phrase& phrase) const
    {
        return QString(u'"' + phrase.text + (phrase.prefix ? u"\"*"_s : u"\""_s));
    }
    QString operator()(const query::Compare& compare) const
    {
        static const QStringList ops{u"<"_s, u"<="_s, u">"_s, u">="_s};
        const bool date = compare.value.days.from.isValid() || compare.value.days.to.isValid();
        return QString(compare.field + ops[int(compare.op)]
            + (date ? spanText(compare.value.days) : QString::number(compare.value.number)));
    }
    QString operator()(const query::Range& range) const
    {
        if (range.days.from.isValid() || range.days.to.isValid())
            return QString(range.field + u':' + spanText(range.days));
        return QString(range.field + u':' + (range.from ? QString::number(range.from->number) : QString()) + u".."_s
            + (range.to ? QString::number(range.to->number) : QString()));
    }
    QString operator()(const query::List& each) const
    {
        QStringList values;
        for (const query::Operand& value : each.values)
            values << (value.days.from.isValid() ? spanText(value.days) : value.text);
        return QString(each.field + (each.exact ? u":="_s : u":"_s) + values.join(u','));
    }
    QString operator()(const query::Has& has) const
    {
        static const QStringList names{u"has:"_s, u"no:"_s, u"is:"_s};
        return QString(names[int(has.form)] + has.what);
    }

    static QString of(const query::Node& node) { return std::visit(Dump(), node.form()); }
    static QString list(const QString& name, const std::vector<query::Node>& parts)
    {
        QStringList texts;
        for (const query::Node& part : parts)
            texts << of(part);
        return QString(name + u'(' + texts.join(u' ') + u')');
    }
};

QString dump(const SearchQuery& query)
{
    return Dump::of(query.root);
}

FieldDef customField(const QString& key, FieldType type, std::vector<std::pair<QString, QString>> choices = {})
{
    FieldDef def;
    def.key = key;
    def.label = key;
    def.type = type;
    def.choices = std::move(choices);
    return def;
}

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT

private:
    const Schemas m_schemas{{{u"story"_s,
        {customField(u"budget"_s, FieldType::Number),
            customField(u"wave"_s, FieldType::Choice, {{u"one"_s, u"First wave"_s}, {u"two"_s, u"Second wave"_s}})}}}};
    const RecordSchema& schema(const QString& kind = u"story"_s) const { return *m_schemas.byKey(kind); }

private Q_SLOTS:
    void parses_data();
    void parses();
    void roundTrips_data() { parses_data(); }
    void roundTrips();
    void otherKinds_data();
    void otherKinds();
    void errors_data();
    void errors();
    void lenient_data();
    void lenient();
    void hostile_data();
    void hostile();
    void extraNames();
    void facets_data();
    void facets();
    void facetCodes();
};

void TestQueryParser::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char* name, const QString& text, const QString& tree) {
        QTest::newRow(name) << text << tree;
    };
    row("nothing", u""_s, u"&()"_s);
    row("blanks", u" \t\n"_s, u"&()"_s);
    row("last word is a prefix", u"weekly rep"_s, u"&(weekly rep*)"_s);
    row("word before a condition", u"rep state:draft"_s, u"&(rep* state:draft)"_s);
    row("star", u"inv* handling"_s, u"&(inv* handling*)"_s);
    row("phrase", u"\"once a week\" report"_s, u"&(\"once a week\" report*)"_s);
    row("quote in a phrase", u"\"the \"\"big\"\" one\""_s, u"&(\"the \"big\" one\")"_s);
    row("minus", u"invoice -paper"_s, u"&(invoice* !paper)"_s);
    row("not", u"invoice not paper"_s, u"&(invoice* !paper)"_s);
    row("minus phrase", u"-\"on paper\""_s, u"&(!\"on paper\")"_s);
    row("minus minus is text", u"--json"_s, u"&(--json*)"_s);
    row("dash between blanks", u"cost - time"_s, u"&(cost time*)"_s);
    row("hyphen inside", u"follow-up"_s, u"&(follow-up*)"_s);
    row("or binds weaker", u"a b or c"_s, u"&(|(&(a b) c*))"_s);
    row("bar", u"cats|dogs"_s, u"&(|(cats dogs*))"_s);
    row("and is a blank", u"cats AND dogs"_s, u"&(cats dogs*)"_s);
    row("parentheses", u"(cats or dogs) food"_s, u"&(|(cats dogs) food*)"_s);
    row("minus parentheses", u"food -(cats or dogs)"_s, u"&(food* !|(cats dogs))"_s);
    row("marks alone", u"research & development"_s, u"&(research development*)"_s);
    row("emoji", u"\U0001F389"_s, u"&(\U0001F389*)"_s);
    row("web address", u"https://example.org/a"_s, u"&(https://example.org/a*)"_s);
    row("time of day", u"10:30"_s, u"&(10:30*)"_s);
    row("choice", u"state:draft"_s, u"&(state:draft)"_s);
    row("choices", u"state:draft,approved"_s, u"&(state:draft,approved)"_s);
    row("choice by label", u"state:\"Due for review\""_s, u"&(state:due_for_review)"_s);
    row("choice by its beginning", u"state:pub"_s, u"&(state:published)"_s);
    row("choice by a word of it", u"state:draft,review"_s, u"&(state:draft,in_review)"_s);
    row("choice, case and dashes aside", u"STATE:In-Review"_s, u"&(state:in_review)"_s);
    row("list of codes", u"theme:boost"_s, u"&(themes:boost_productivity)"_s);
    row("flag", u"flagship:yes"_s, u"&(flagship:yes)"_s);
    row("year", u"happened:2025"_s, u"&(happened:2025-01-01~2025-12-31)"_s);
    row("years", u"happened:2024..2025"_s, u"&(happened:2024-01-01~2025-12-31)"_s);
    row("open range", u"happened:2024-03.."_s, u"&(happened:2024-03-01~)"_s);
    row("open beginning", u"happened:..2024-02"_s, u"&(happened:~2024-02-29)"_s);
    row("quarter", u"happened:2025-q2"_s, u"&(happened:2025-04-01~2025-06-30)"_s);
    row("two years", u"happened:2021,2024"_s, u"&(happened:2021-01-01~2021-12-31,2024-01-01~2024-12-31)"_s);
    row("younger than", u"changed:<30d"_s, u"&(updated_at<2026-02-17~)"_s);
    row("older than", u"created:>2w"_s, u"&(created_at>~2026-03-03)"_s);
    row("at least as old", u"created:>=2w"_s, u"&(created_at>=~2026-03-04)"_s);
    row("within", u"changed:7d"_s, u"&(updated_at:2026-03-11~2026-03-18)"_s);
    row("from age", u"changed:30d..7d"_s, u"&(updated_at:2026-02-16~2026-03-11)"_s);
    row("before a day", u"review_by:<2026-04-01"_s, u"&(review_by<~2026-03-31)"_s);
    row("after a year", u"happened:>2024"_s, u"&(happened>2025-01-01~)"_s);
    row("from a year", u"happened:>=2024"_s, u"&(happened>=2024-01-01~)"_s);
    row("within the next month", u"review_by:<=+1m"_s, u"&(review_by<=~2026-04-18)"_s);
    row("today", u"changed:today"_s, u"&(updated_at:2026-03-18~2026-03-18)"_s);
    row("yesterday", u"changed:yesterday"_s, u"&(updated_at:2026-03-17~2026-03-17)"_s);
    row("last year", u"happened:lastyear"_s, u"&(happened:2025-01-01~2025-12-31)"_s);
    row("last year in words", u"happened:\"last year\""_s, u"&(happened:2025-01-01~2025-12-31)"_s);
    row("this week", u"changed:thisweek"_s, u"&(updated_at:2026-03-16~2026-03-22)"_s);
    row("last month", u"changed:last-month"_s, u"&(updated_at:2026-02-01~2026-02-28)"_s);
    row("team", u"team:\"Customer Care\""_s, u"&(teams:Customer Care)"_s);
    row("teams", u"team:\"Customer Care\",Finance"_s, u"&(teams:Customer Care,Finance)"_s);
    row("use case by label", u"use-case:weekly"_s, u"&(use_case:weekly)"_s);
    row("person", u"person:\"Ada Berg\""_s, u"&(person:Ada Berg)"_s);
    row("tag", u"tag:pilot"_s, u"&(tags:pilot)"_s);
    row("language", u"lang:de"_s, u"&(language:de)"_s);
    row("number", u"id:12"_s, u"&(id:12)"_s);
    row("numbers", u"id:12..20"_s, u"&(id:12..20)"_s);
    row("uid", u"uid:0af1"_s, u"&(uid:0af1)"_s);
    row("title", u"title:printer"_s, u"&(title:printer)"_s);
    row("body", u"section:printer"_s, u"&(text:printer)"_s);
    row("exactly", u"code:=S-1"_s, u"&(code:=S-1)"_s);
    row("own number", u"budget:>100"_s, u"&(budget>100)"_s);
    row("own choice", u"wave:second"_s, u"&(wave:two)"_s);
    row("has", u"has:quote"_s, u"&(has:quote)"_s);
    row("has several", u"has:quotes,pictures"_s, u"&(has:quote has:picture)"_s);
    row("has field", u"has:review_by"_s, u"&(has:review_by)"_s);
    row("no", u"no:baseline"_s, u"&(no:baseline)"_s);
    row("has section", u"has:results"_s, u"&(has:results)"_s);
    row("has file", u"has:files"_s, u"&(has:attachment)"_s);
    row("not has", u"-has:evidence"_s, u"&(!has:evidence)"_s);
    row("trash", u"is:trashed"_s, u"&(is:trashed)"_s);
    row("is flag", u"is:flagship"_s, u"&(is:flagship)"_s);
    row("everything", u"(report or \"status mail\") -draft state:approved,pub happened:>=2024 has:quote team:Care"_s,
        u"&(|(report* \"status mail\") !draft state:approved,published happened>=2024-01-01~ has:quote teams:Care)"_s);
}

void TestQueryParser::parses()
{
    QFETCH(const QString, text);
    const auto query = parseQuery(text, schema(), m_schemas, kToday);
    QVERIFY2(query.ok(), query ? "" : qPrintable(query.error().detail));
    QTEST(dump(*query), "tree");
    QCOMPARE(dump(parseLenient(text, schema(), m_schemas, kToday)), dump(*query));
}

void TestQueryParser::roundTrips()
{
    QFETCH(const QString, text);
    const auto query = parseQuery(text, schema(), m_schemas, kToday);
    QVERIFY(query.ok());
    const QString written = toText(*query);
    const auto again = parseQuery(written, schema(), m_schemas, kToday);
    QVERIFY2(again.ok(), qPrintable(written));
    QTEST(dump(*again), "tree");
}

void TestQueryParser::otherKinds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const QString& kind, const QString& text, const QString& tree) {
        QTest::newRow(qPrintable(QString(kind + u' ' + text))) << kind << text << tree;
    };
    row(u"team"_s, u"team:Care"_s, u"&(team:Care)"_s);
    row(u"team"_s, u"name:Care"_s, u"&(name:Care)"_s);
    row(u"team"_s, u"title:Care"_s, u"&(name:Care)"_s);
    row(u"team"_s, u"size:>10"_s, u"&(size>10)"_s);
    row(u"person"_s, u"team:Care"_s, u"&(team:Care)"_s);
    row(u"person"_s, u"has:contribution"_s, u"&(has:contribution)"_s);
    row(u"use_case"_s, u"has:story no:replication team:Care"_s, u"&(has:story no:replication team:Care)"_s);
    row(u"use_case"_s, u"has:forces"_s, u"&(has:forces)"_s);
    row(u"replication"_s, u"state:adopted,sus adopted_on:2025"_s,
        u"&(state:adopted,sustained adopted_on:2025-01-01~2025-12-31)"_s);
    row(u"benefit"_s, u"has:baseline baseline:>5 class:hard"_s, u"&(has:baseline baseline>5 class:hard)"_s);
    row(u"quote"_s, u"text:hours is:best"_s, u"&(text:hours is:best)"_s);
}

void TestQueryParser::otherKinds()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, text);
    const auto query = parseQuery(text, schema(kind), m_schemas, kToday);
    QVERIFY2(query.ok(), query ? "" : qPrintable(query.error().detail));
    QTEST(dump(*query), "tree");
}

void TestQueryParser::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("expected"); ///< a part of what is said to be expected
    const auto row = [](const QString& text, int position, int length, const QString& expected) {
        QTest::newRow(qPrintable(text)) << text << position << length << expected;
    };
    for (const QString& empty : {u"()"_s, u"-"_s, u"*"_s})
        row(empty, 0, int(empty.size()), u"a word or a condition"_s);
    row(u"cats \"dogs"_s, 5, 5, u"\" at the end"_s);
    row(u"(cats or dogs"_s, 0, 1, u"\")\""_s);
    row(u"cats) dogs"_s, 4, 1, u"a word or a condition"_s);
    row(u"or cats"_s, 0, 2, u"a word or a condition"_s);
    row(u"cats or"_s, 7, 0, u"a word or a condition"_s);
    row(u"cats or | dogs"_s, 5, 2, u"a word or a condition"_s);
    row(u"cats not"_s, 5, 3, u"a word or a condition"_s);
    row(u"foo-bar AND ("_s, 12, 1, u"\")\""_s);
    row(u"stat:draft"_s, 0, 4, u"perhaps \"state\""_s);
    row(u"hapened:2024"_s, 0, 7, u"perhaps \"happened\""_s);
    row(u"zzzzz:draft"_s, 0, 5, u"a field such as"_s);
    row(u"cats state:"_s, 11, 0, u"captured, draft, in_review"_s);
    row(u"state:draft, cats"_s, 12, 0, u"captured, draft"_s);
    row(u"state:nonsense"_s, 6, 8, u"captured, draft"_s);
    row(u"state:draft,nonsense"_s, 12, 8, u"captured, draft"_s);
    row(u"state:d"_s, 6, 1, u"draft, due_for_review"_s);
    row(u"state:>draft"_s, 0, 12, u"one of"_s);
    row(u"happened:soon"_s, 9, 4, u"a date such as"_s);
    row(u"happened:2024-13"_s, 9, 7, u"a date such as"_s);
    row(u"happened:2024..soon"_s, 15, 4, u"a date such as"_s);
    row(u"happened:.."_s, 9, 2, u"a date such as"_s);
    row(u"happened:2025..2024"_s, 9, 10, u"the smaller end first"_s);
    row(u"budget:9..3"_s, 7, 4, u"the smaller end first"_s);
    row(u"happened:>2024,2025"_s, 15, 4, u"a single value"_s);
    row(u"budget:lots"_s, 7, 4, u"a number"_s);
    row(u"flagship:maybe"_s, 9, 5, u"yes or no"_s);
    row(u"has:"_s, 4, 0, u"quote"_s);
    row(u"has:unicorns"_s, 4, 8, u"quote"_s);
    row(u"is:quote"_s, 3, 5, u"trashed"_s);
    row(u"team:\"Customer"_s, 0, 14, u"\" at the end"_s);
}

void TestQueryParser::errors()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto query = parseQuery(text, schema(), m_schemas, kToday);
    QVERIFY(!query.ok());
    const Error& error = query.error();
    QCOMPARE(error.code, ErrorCode::Invalid);
    QTEST(error.context.value(u"position"_s).toInt(), "position");
    QTEST(error.context.value(u"length"_s).toInt(), "length");
    QVERIFY2(error.context.value(u"expected"_s).contains(expected), qPrintable(error.detail));
    QVERIFY2(error.detail.startsWith(u"At character %1: "_s.arg(error.context.value(u"position"_s).toInt() + 1)),
        qPrintable(error.detail));
}

void TestQueryParser::lenient_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const QString& text, const QString& tree) { QTest::newRow(qPrintable(text)) << text << tree; };
    row(u"cats \"black do"_s, u"&(cats* \"black do\"*)"_s);
    row(u"cats \""_s, u"&(cats*)"_s);
    row(u"cats or"_s, u"&(cats*)"_s);
    row(u"cats -"_s, u"&(cats*)"_s);
    row(u"cats not"_s, u"&(cats*)"_s);
    row(u"or cats"_s, u"&(cats*)"_s);
    row(u"(cats or dogs"_s, u"&(|(cats dogs*))"_s);
    row(u"("_s, u"&()"_s);
    row(u"cats) dogs"_s, u"&(cats dogs*)"_s);
    row(u"cats state:"_s, u"&(cats*)"_s);
    row(u"cats state:d"_s, u"&(cats* state:draft,due_for_review)"_s);
    row(u"cats state:draft,"_s, u"&(cats* state:draft)"_s);
    row(u"cats state:draft,zzz"_s, u"&(cats* state:draft)"_s);
    row(u"cats state:zzz"_s, u"&(cats*)"_s);
    row(u"cats has:"_s, u"&(cats*)"_s);
    row(u"cats has:q"_s, u"&(cats*)"_s);
    row(u"happened:20"_s, u"&()"_s);
    row(u"happened:2024.."_s, u"&(happened:2024-01-01~)"_s);
    row(u"happened:2024..20"_s, u"&(happened:2024-01-01~)"_s);
    row(u"changed:<"_s, u"&()"_s);
    row(u"changed:<30"_s, u"&()"_s);
    row(u"team:\"Customer C"_s, u"&(teams:Customer C)"_s);
    row(u"memo: call back"_s, u"&(\"memo\"* call back*)"_s);
    row(u"re:invent"_s, u"&(\"re invent\"*)"_s);
}

void TestQueryParser::lenient()
{
    QFETCH(const QString, text);
    QTEST(dump(parseLenient(text, schema(), m_schemas, kToday)), "tree");
}

void TestQueryParser::hostile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("operators of the index") << u"foo-bar AND ( NEAR(\"a\" b, 3) ^x {title}:"_s;
    QTest::newRow("one quote") << u"\""_s;
    QTest::newRow("quotes") << u"\"\"\"\"\"\"\""_s;
    QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("controls") << u"a\x01\x02\x7f b"_s;
    QTest::newRow("long word") << QString(10'000, u'w');
    QTest::newRow("many words") << u"word "_s.repeated(10'000);
    QTest::newRow("many alternatives") << u"a or "_s.repeated(10'000);
    QTest::newRow("deep") << QString(10'000, u'(');
    QTest::newRow("closing") << QString(10'000, u')');
    QTest::newRow("dashes") << QString(10'000, u'-');
    QTest::newRow("nots") << u"not "_s.repeated(10'000);
    QTest::newRow("colons") << QString(10'000, u':');
    QTest::newRow("commas") << QString(u"state:"_s + QString(10'000, u','));
    QTest::newRow("emoji") << u"\U0001F600 \U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("high half") << QString(u"a"_s + QChar(0xd83d));
    QTest::newRow("low half") << QString(QChar(0xde00) + u"a"_s);
    QTest::newRow("halves in quotes") << QString(u"\""_s + QChar(0xde00) + QChar(0xd83d) + u"\""_s);
    QTest::newRow("statement") << u"'; DROP TABLE story; --"_s;
    QTest::newRow("huge age") << u"changed:<99999y changed:<999999999999d"_s;
    QTest::newRow("huge number") << u"id:999999999999999999999999"_s;
}

void TestQueryParser::hostile()
{
    QFETCH(const QString, text);
    (void)parseQuery(text, schema(), m_schemas, kToday);
    const SearchQuery query = parseLenient(text, schema(), m_schemas, kToday);
    // What was understood can be written and is understood again.
    const auto again = parseQuery(toText(query), schema(), m_schemas, kToday);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().detail.left(500)));
}

void TestQueryParser::extraNames()
{
    const auto knows = [](const QString& key) { return key == "Driving Event"_L1 || key == "mission"_L1; };
    const QueryContext context{schema(), m_schemas, kToday, knows};
    const auto query = parseQuery(u"\"Driving Event\":launch mission:\"Far Side\" no:mission"_s, context);
    QVERIFY(query.ok());
    QCOMPARE(dump(*query), u"&(Driving Event:launch mission:Far Side no:mission)"_s);
    QCOMPARE(toText(*query), u"\"Driving Event\":launch mission:\"Far Side\" no:mission"_s);
    QVERIFY(!parseQuery(u"vessel:x"_s, context).ok());
}

void TestQueryParser::facets_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("result");
    const auto row = [](const QString& query, const QStringList& codes, const QString& result) {
        QTest::newRow(qPrintable(QString(query + u" + " + codes.join(u',')))) << query << codes << result;
    };
    row(u""_s, {u"draft"_s}, u"state:draft"_s);
    row(u"cats"_s, {u"draft"_s, u"approved"_s}, u"cats state:draft,approved"_s);
    row(u"cats state:captured dogs"_s, {u"draft"_s}, u"cats state:draft dogs"_s);
    row(u"cats STATE:captured,pub dogs"_s, {}, u"cats dogs"_s);
    row(u"state:captured"_s, {}, u""_s);
    row(u"state:captured state:draft x"_s, {u"approved"_s}, u"state:approved x"_s);
    row(u"cats or dogs"_s, {u"draft"_s}, u"(cats or dogs) state:draft"_s);
    row(u"(cats or state:draft)"_s, {u"captured"_s}, u"(cats or state:draft) state:captured"_s);
    row(u"-state:draft"_s, {u"captured"_s}, u"-state:draft state:captured"_s);
    row(u"cats \"black do"_s, {u"draft"_s}, u"cats \"black do\" state:draft"_s);
    row(u"(cats"_s, {u"draft"_s}, u"(cats) state:draft"_s);
    row(u"state:\"in re"_s, {u"draft"_s}, u"state:draft"_s);
    row(u"cats"_s, {u"with blank"_s, u"a\"b"_s}, u"cats state:\"with blank\",\"a\"\"b\""_s);
    row(u"cats"_s, {}, u"cats"_s);
}

void TestQueryParser::facets()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, codes);
    const QString result = withFacet(query, u"state"_s, codes);
    QTEST(result, "result");
    QCOMPARE(facetOf(result, u"state"_s), codes);
}

void TestQueryParser::facetCodes()
{
    QCOMPARE(facetOf(u"cats state:review,pub"_s, u"state"_s, schema()), (QStringList{u"in_review"_s, u"published"_s}));
    QCOMPARE(facetOf(u"team:Care"_s, u"teams"_s), QStringList{u"Care"_s});
    QCOMPARE(withFacet(u"team:Care cats"_s, u"teams"_s, {u"Finance"_s}), u"teams:Finance cats"_s);
    QCOMPARE(facetOf(u"cats or state:draft"_s, u"state"_s), QStringList());
}

QTEST_APPLESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
