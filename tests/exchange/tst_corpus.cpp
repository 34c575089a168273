// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/folderimporter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

QString corpus(const QString& name)
{
    return QString(qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/../shared/corpus/"_s + name);
}

QJsonObject expected(const QString& name)
{
    QFile file(corpus(QString(name + u"/expected.json"_s)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

ImportPlan planOf(const QString& name)
{
    auto plan = parseDocuments({corpus(name)}, {}, {});
    return plan ? std::move(plan).value() : ImportPlan();
}

QStringList texts(const QJsonValue& array)
{
    QStringList out;
    for (const auto& each : array.toArray())
        out << each.toString();
    return out;
}

qsizetype countOf(const ImportItem& item, Kind kind)
{
    return std::ranges::count_if(item.draft.children, [kind](const Draft& child) { return child.record.kind == kind; });
}

QStringList peopleOf(const ImportItem& item)
{
    QStringList out;
    for (const Draft& child : item.draft.children) {
        for (const NamedRef& ref : child.refs) {
            if (child.record.kind == contribution::kind && ref.field == u"person"_s)
                out << ref.name;
        }
    }
    return out;
}

} // namespace

/// Real collections, where they are at hand.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storiesOfABlog()
    {
        const QJsonObject wanted = expected(u"elixir-in-production"_s);
        if (wanted.isEmpty())
            QSKIP("the collection is not at hand");
        const ImportPlan plan = planOf(u"elixir-in-production"_s);
        QStringList titles;
        qsizetype quotes = 0;
        int spans = 0;
        for (const ImportItem& item : plan.items) {
            if (item.verdict == Verdict::New)
                titles << item.draft.record.get(story::title);
        }
        QCOMPARE(titles, texts(wanted[u"exact"_s].toObject()[u"titles"_s]));
        for (const auto& each : wanted[u"stories"_s].toArray()) {
            const QJsonObject story = each.toObject();
            const auto item =
                std::ranges::find(plan.items, QString(u"_posts/"_s + story[u"file"_s].toString()), &ImportItem::place);
            QVERIFY(item != plan.items.end());
            const Record& record = item->draft.record;
            QCOMPARE(record.kind, story::kind);
            QCOMPARE(record.get(story::happenedFrom).text(), story[u"date"_s].toString());
            QCOMPARE(record.get(story::oneLine), story[u"excerpt"_s].toString());
            QCOMPARE(peopleOf(*item), texts(story[u"authors"_s]));
            QStringList headings;
            for (const Section& section : record.sections) {
                if (!section.heading.isEmpty())
                    headings << section.heading;
            }
            QCOMPARE(headings, texts(story[u"headings"_s]));
            QCOMPARE(countOf(*item, attachment::kind), 1 + story[u"images"_s].toArray().size());
            QVERIFY(std::ranges::all_of(item->draft.children,
                [](const Draft& child) { return child.filePath.isEmpty() || QFileInfo::exists(child.filePath); }));
            QVERIFY2(item->problems.empty(), qPrintable(item->place));
            quotes += countOf(*item, quote::kind);
            spans += story[u"quoted_spans"_s].toInt();
            if (!story[u"from_to"_s].toArray().isEmpty())
                QVERIFY(!item->figures.empty());
        }
        QVERIFY2(quotes >= spans && quotes <= spans + 40,
            qPrintable(QString::number(quotes))); // block quotes come on top of quoted spans
    }

    void patternsOfACommunity()
    {
        const QJsonObject wanted = expected(u"innersource-patterns"_s);
        if (wanted.isEmpty())
            QSKIP("the collection is not at hand");
        const ImportPlan plan = planOf(u"innersource-patterns"_s);
        QMap<QString, int> languages;
        QMap<QString, int> maturities;
        int patterns = 0;
        qsizetype replications = 0;
        for (const ImportItem& item : plan.items) {
            if (item.verdict == Verdict::Skipped) {
                QVERIFY(!item.reason.isEmpty());
                continue;
            }
            QCOMPARE(item.draft.record.kind, usecase::kind);
            if (!item.translationOf.isEmpty()) {
                ++languages[item.draft.record.languages.at(0).language.toLower()];
                continue;
            }
            ++patterns;
            replications += countOf(item, replication::kind);
            ++maturities[item.draft.record.get(usecase::maturity)];
        }
        const QJsonObject exact = wanted[u"exact"_s].toObject();
        QCOMPARE(patterns, exact[u"patterns"_s].toInt());
        QCOMPARE(plan.items.size(), 80U + 117U + 12U);
        const QJsonObject translations = exact[u"translations"_s].toObject();
        for (auto each = translations.begin(); each != translations.end(); ++each)
            QCOMPARE(languages.value(each.key()), each.value().toInt());
        QVERIFY2(replications >= 100 && replications <= 140, qPrintable(QString::number(replications)));
        QVERIFY(maturities.value(u"structured"_s) >= 26);
        checkEach(plan, wanted);
    }

private:
    void checkEach(const ImportPlan& plan, const QJsonObject& wanted)
    {
        qsizetype authors = 0;
        qsizetype wantedAuthors = 0;
        for (const auto& each : wanted[u"patterns"_s].toArray()) {
            const QJsonObject pattern = each.toObject();
            const auto item = std::ranges::find(plan.items, pattern[u"file"_s].toString(), &ImportItem::place);
            QVERIFY(item != plan.items.end());
            const Record& record = item->draft.record;
            // The list of the collection was made line by line: one file writes "# Title" where the others write "## Title", one has a bullet there.
            QString title = pattern[u"title"_s].toString();
            title.remove(u"* "_s);
            QCOMPARE(record.get(usecase::title),
                title == u"Title"_s ? QString(u"Require InnerSource before Open Source"_s) : title);
            QVERIFY2(record.has(usecase::patlet), qPrintable(item->place));
            QStringList headings{u"Title"_s, u"Patlet"_s, u"Patlet / Summary"_s};
            QString text; // some headings of the list stand in blocks of code
            for (const Section& section : record.sections) {
                headings << section.heading.section(u" ("_s, 0, 0);
                text += section.text;
            }
            for (const QString& heading : texts(pattern[u"sections"_s]))
                QVERIFY2(headings.contains(heading.section(u" ("_s, 0, 0)) || text.contains(QString(u"# "_s + heading)),
                    qPrintable(QString(item->place + u": "_s + heading)));
            const qsizetype bold = pattern[u"known_instance_orgs_bold"_s].toArray().size();
            QVERIFY2(countOf(*item, replication::kind) >= std::min<qsizetype>(bold, 1), qPrintable(item->place));
            authors += peopleOf(*item).size();
            wantedAuthors += pattern[u"authors"_s].toArray().size();
        }
        QVERIFY2(authors >= wantedAuthors && authors <= wantedAuthors + 20, qPrintable(QString::number(authors)));
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
