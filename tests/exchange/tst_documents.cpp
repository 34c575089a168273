// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/folderimporter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

ImportPlan planOf(const QString& path, const DocumentOptions& options = {})
{
    auto plan = parseDocuments({path}, options, {});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    return std::move(plan).value();
}

QString data(const QString& name)
{
    return QString(qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/tests/data/documents/"_s + name);
}

const ImportItem* item(const ImportPlan& plan, const QString& place)
{
    const auto found = std::ranges::find(plan.items, place, &ImportItem::place);
    return found == plan.items.end() ? nullptr : &*found;
}

QStringList headings(const Record& record)
{
    QStringList out;
    for (const Section& section : record.sections)
        out << QString((section.key.isEmpty() ? u"-"_s : section.key) + u':' + section.heading);
    return out;
}

std::vector<const Draft*> childrenOf(const ImportItem& each, Kind kind)
{
    std::vector<const Draft*> out;
    for (const Draft& child : each.draft.children) {
        if (child.record.kind == kind)
            out.push_back(&child);
    }
    return out;
}

QStringList names(const Draft& draft, const QString& field)
{
    QStringList out;
    for (const NamedRef& ref : draft.refs) {
        if (ref.field == field)
            out << ref.name;
    }
    return out;
}

QStringList problemCodes(const ImportItem& each)
{
    QStringList out;
    for (const ImportProblem& problem : each.problems)
        out << problem.code;
    return out;
}

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

/// Whole folders of the kinds in which people keep case studies.
class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hugoSite()
    {
        const ImportPlan plan = planOf(data(u"hugo"_s));
        QCOMPARE(plan.items.size(), 4U);
        const ImportItem& story = *item(plan, u"content/stories/night-shift-handover/index.md"_s);
        const Record& record = story.draft.record;
        QCOMPARE(story.importKey, u"hugo/content/stories/night-shift-handover/index.md"_s);
        QCOMPARE(record.get(story::title), u"The handover board on ward 7"_s);
        QCOMPARE(record.get(story::happenedFrom).text(), u"2024-03-05"_s);
        QCOMPARE(record.get(story::oneLine), u"Nurses on ward 7 hand over with one board instead of three lists."_s);
        QCOMPARE(record.get(story::storyKind), u"quick_win"_s);
        QCOMPARE(names(story.draft, u"tags"_s), (QStringList{u"handover"_s, u"safety"_s, u"Quick win"_s}));
        QCOMPARE(names(story.draft, u"teams"_s), QStringList{u"Northside Hospital"_s});
        QCOMPARE(headings(record),
            (QStringList{u"-:"_s, u"challenge:The challenge"_s, u"solution:What we did"_s, u"results:Results"_s,
                u"lessons:Lessons learned"_s}));
        QVERIFY(std::ranges::any_of(record.extras,
            [](const Extra& extra) { return extra.key == u"reviewers"_s && extra.value.contains(u"Tom Hale"_s); }));
        const auto quotes = childrenOf(story, quote::kind);
        QCOMPARE(quotes.size(), 2U);
        QCOMPARE(quotes[0]->record.get(quote::text), u"Nobody asks me any more where the list is."_s);
        QCOMPARE(names(*quotes[1], u"person"_s), QStringList{u"Declan Moore"_s});
        QCOMPARE(quotes[1]->record.get(quote::role), u"staff nurse"_s);
        QCOMPARE(childrenOf(story, attachment::kind).size(), 1U);
        QVERIFY(QFile::exists(childrenOf(story, attachment::kind)[0]->filePath));
        QCOMPARE(story.figures.size(), 2U);

        const ImportItem& german = *item(plan, u"content/de/stories/night-shift-handover/index.md"_s);
        QCOMPARE(german.translationOf, story.importKey);
        QCOMPARE(german.draft.record.languages.at(0).language, u"de"_s);
        QCOMPARE(german.draft.record.get(story::language), u"de"_s);
        QVERIFY(std::ranges::all_of(
            german.draft.record.sections, [](const Section& section) { return section.language == u"de"_s; }));
        QCOMPARE(headings(german.draft.record)[3], u"results:Ergebnisse"_s);

        const ImportItem& parts = *item(plan, u"content/stories/spare-parts/index.md"_s);
        QCOMPARE(parts.draft.record.get(story::state), u"draft"_s);
        QCOMPARE(childrenOf(parts, quote::kind).size(), 2U);
        QCOMPARE(item(plan, u"content/stories/_index.md"_s)->verdict, Verdict::Skipped);
    }

    void textStaysByteForByte()
    {
        const ImportPlan plan = planOf(data(u"hugo"_s));
        QFile file(data(u"hugo/content/stories/night-shift-handover/index.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const Section& section :
            item(plan, u"content/stories/night-shift-handover/index.md"_s)->draft.record.sections)
            QVERIFY2(source.contains(section.text), qPrintable(section.heading));
    }

    void jekyllBlog()
    {
        const ImportPlan plan = planOf(data(u"jekyll"_s));
        QStringList taken;
        for (const ImportItem& each : plan.items) {
            if (each.verdict == Verdict::New)
                taken << each.place;
            else
                QVERIFY(!each.reason.isEmpty());
        }
        QCOMPARE(taken, QStringList{u"_posts/2022-06-14-one-desk-for-all-permits.md"_s});
        const ImportItem& story = *item(plan, taken.front());
        QCOMPARE(story.draft.record.get(story::happenedFrom).text(), u"2022-06-14"_s);
        QCOMPARE(story.draft.record.get(story::templateKey), u"star"_s);
        QCOMPARE(story.draft.record.get(story::state), u"published"_s);
        QCOMPARE(childrenOf(story, quote::kind).size(), 1U);
        QCOMPARE(childrenOf(story, quote::kind)[0]->record.get(quote::role), u"Leiterin des Bürgeramts"_s);
        const auto pictures = childrenOf(story, attachment::kind);
        QCOMPARE(pictures.size(), 1U);
        QCOMPARE(pictures[0]->record.get(attachment::caption), u"The desk"_s);
        QCOMPARE(problemCodes(story), QStringList{u"missing_picture"_s});
        QCOMPARE(story.problems[0].line, 11);
    }

    void readmeMayBeTheStoryOfItsFolder()
    {
        const ImportPlan plan = planOf(data(u"mkdocs"_s));
        QCOMPARE(item(plan, u"docs/cases/README.md"_s)->verdict, Verdict::New);
        QCOMPARE(item(plan, u"docs/index.md"_s)->verdict, Verdict::Skipped);
        QVERIFY(!item(plan, u"docs/index.md"_s)->draft.record.get(story::title).isEmpty());
        QCOMPARE(childrenOf(*item(plan, u"docs/cases/label-printer.md"_s), quote::kind).size(), 1U);
    }

    void savedWebSite()
    {
        const ImportPlan plan = planOf(data(u"savedsite"_s));
        QCOMPARE(plan.format, u"html"_s);
        const ImportItem& story = *item(plan, u"index.html"_s);
        const Record& record = story.draft.record;
        QCOMPARE(story.verdict, Verdict::New);
        QCOMPARE(record.get(story::title), u"The lunch that fixed the backlog"_s);
        QCOMPARE(record.get(story::language), u"en"_s);
        QCOMPARE(record.get(story::happenedFrom).text(), u"2023-09-12"_s);
        QCOMPARE(headings(record),
            (QStringList{u"-:"_s, u"challenge:The problem"_s, u"solution:What we did"_s, u"results:Results"_s}));
        QString all;
        for (const Section& section : record.sections)
            all += section.text;
        for (const QString& left :
            {u"do not take me in"_s, u"All rights reserved"_s, u"Home"_s, u"Search"_s, u"Other stories"_s})
            QVERIFY2(!all.contains(left), qPrintable(left));
        for (const QString& kept : {u"**300**"_s, u"[The report](https://example.org/report)"_s, u"| May | 300 |"_s,
                 u"   - read aloud"_s, u"\\[odd\\]"_s})
            QVERIFY2(all.contains(kept), qPrintable(kept));
        QCOMPARE(names(*childrenOf(story, quote::kind).at(0), u"person"_s), QStringList{u"Jonas Weber"_s});
        QCOMPARE(childrenOf(story, quote::kind)[0]->record.get(quote::organisation), u"Harbour IT"_s);
        QCOMPARE(problemCodes(story), QStringList{u"remote_picture"_s});
        QCOMPARE(item(plan, u"all-stories.html"_s)->verdict, Verdict::Skipped);
        QCOMPARE(item(plan, u"privacy.html"_s)->verdict, Verdict::Skipped);
    }

    void notesAndBlogExports()
    {
        const ImportPlan notes = planOf(data(u"notion"_s));
        QCOMPARE(notes.items.size(), 1U);
        const Record& record = notes.items[0].draft.record;
        QCOMPARE(record.get(story::title), u"The weekly list"_s);
        QCOMPARE(record.get(story::happenedFrom).text(), u"2024-03"_s);
        QCOMPARE(names(notes.items[0].draft, u"owner"_s), QStringList{u"Lena Fischer"_s});
        QCOMPARE(headings(record),
            (QStringList{u"-:"_s, u"challenge:Challenge"_s, u"solution:Solution"_s, u"results:Results"_s}));
        QCOMPARE(childrenOf(notes.items[0], attachment::kind).size(), 1U);

        const ImportPlan blog = planOf(data(u"wordpress"_s));
        const Record& post = blog.items[0].draft.record;
        QCOMPARE(post.get(story::title), u"How we stopped printing"_s);
        QCOMPARE(headings(post),
            (QStringList{u"-:"_s, u"challenge:Challenge"_s, u"solution:Approach"_s, u"results:Benefits"_s}));
        QVERIFY(!post.sections[0].text.contains(u"caption"_s));
        QVERIFY(!post.sections.back().text.contains(u"Share this"_s));
    }

    void patternsWithInstancesAndTranslation()
    {
        const ImportPlan plan = planOf(data(u"patterns"_s));
        const ImportItem& pattern = *item(plan, u"buddy-for-the-first-week.md"_s);
        const Record& record = pattern.draft.record;
        QCOMPARE(record.kind, usecase::kind);
        QCOMPARE(record.get(usecase::title), u"Buddy for the first week"_s);
        QCOMPARE(
            record.get(usecase::patlet), u"New colleagues wait for answers. A buddy sits beside them for five days."_s);
        QCOMPARE(record.get(usecase::maturity), u"structured"_s);
        QCOMPARE(record.get(usecase::aliases), u"Shadowing"_s);
        QStringList instances;
        for (const Draft* child : childrenOf(pattern, replication::kind)) {
            QCOMPARE(child->parentField, u"use_case"_s);
            instances << QString(names(*child, u"team"_s).join(u", "_s) + u'/' + child->record.get(replication::state));
        }
        QCOMPARE(instances,
            (QStringList{u"Halden Rail/adopted"_s, u"Ostra Telecom/adopted"_s, u"Delmar Foods/planned"_s,
                u"A large insurance company/adopted"_s}));
        QCOMPARE(childrenOf(pattern, contribution::kind).size(), 2U);
        QCOMPARE(item(plan, u"translations/de/buddy-for-the-first-week.md"_s)->translationOf, pattern.importKey);
        QCOMPARE(item(plan, u"translations/de/buddy-for-the-first-week.md"_s)->draft.record.kind, usecase::kind);
        QVERIFY(childrenOf(*item(plan, u"open-door.md"_s), replication::kind).empty());
        for (const QString& left : {u"pattern-template.md"_s, u"LICENSE.md"_s, u"CHANGELOG.md"_s, u"CONTRIBUTING.md"_s})
            QCOMPARE(item(plan, left)->verdict, Verdict::Skipped);
    }

    void casePagesInHtmlWithFrontMatter()
    {
        const ImportPlan plan = planOf(data(u"casepages"_s));
        const ImportItem& story = *item(plan, u"content/en/case-studies/harbour/index.html"_s);
        const Record& record = story.draft.record;
        QCOMPARE(record.get(story::title), u"Harbour Case Study"_s);
        QCOMPARE(record.get(story::oneLine), u"A port that stopped waiting"_s);
        QCOMPARE(names(story.draft, u"teams"_s), QStringList{u"Harbour Lines"_s});
        QCOMPARE(std::get<QString>(story.draft.refs.at(0).values.at(u"industry"_s)), u"Logistics"_s);
        QCOMPARE(
            headings(record), (QStringList{u"challenge:Challenge"_s, u"solution:Solution"_s, u"results:Impact"_s}));
        QCOMPARE(record.sections[0].text, u"Ships waited for **papers**, papers waited for people."_s);
        const auto quotes = childrenOf(story, quote::kind);
        QCOMPARE(quotes.size(), 1U);
        QCOMPARE(names(*quotes[0], u"person"_s), QStringList{u"Maja Lind"_s});
        QCOMPARE(quotes[0]->record.get(quote::organisation), u"Harbour Lines"_s);
        QCOMPARE(childrenOf(story, attachment::kind).size(), 1U);
        QCOMPARE(item(plan, u"content/de/case-studies/harbour/index.html"_s)->translationOf, story.importKey);
    }

    void wikiVaultAndWordProcessor()
    {
        const ImportItem wiki = planOf(data(u"wiki"_s)).items.at(0);
        QCOMPARE(wiki.draft.record.get(story::title), u"Two keys, one door"_s);
        QCOMPARE(headings(wiki.draft.record),
            (QStringList{u"situation:Situation"_s, u"action:Action"_s, u"results:Result"_s}));
        QCOMPARE(names(*childrenOf(wiki, contribution::kind).at(0), u"person"_s), QStringList{u"Elin Berg"_s});

        const ImportItem vault = planOf(data(u"vault"_s)).items.at(0);
        QCOMPARE(vault.draft.record.get(story::title), u"The plan on the crane"_s);
        QCOMPARE(childrenOf(vault, attachment::kind).size(), 1U);
        QCOMPARE(childrenOf(vault, quote::kind).size(), 1U);
        QCOMPARE(names(*childrenOf(vault, quote::kind)[0], u"person"_s), QStringList{u"Nils Ek"_s});

        const ImportItem page = planOf(data(u"wordprocessor"_s)).items.at(0);
        QCOMPARE(page.draft.record.get(story::title), u"Der kurze Weg zum Lager"_s);
        QCOMPARE(page.draft.record.get(story::language), u"de"_s);
        QVERIFY(page.problems.empty());
        QCOMPARE(headings(page.draft.record), (QStringList{u"-:"_s, u"problem:Problem"_s, u"solution:Lösung"_s}));

        const ImportItem note = planOf(data(u"notionweb"_s)).items.at(0);
        QCOMPARE(names(note.draft, u"tags"_s), (QStringList{u"planning"_s, u"sales"_s}));
        QCOMPARE(note.draft.record.sections.at(0).text, u"Everybody sees it."_s);
    }

    void severalStoriesInOneFile()
    {
        const ImportPlan plan = planOf(data(u"several"_s));
        const ImportItem& whole = plan.items.at(0);
        QVERIFY(!whole.split);
        QVERIFY(problemCodes(whole).contains(u"several_cases"_s));
        QCOMPARE(whole.parts.size(), 4U);
        QCOMPARE(whole.parts[1].draft.record.get(story::title), u"The key cabinet"_s);
        QCOMPARE(whole.parts[2].draft.record.get(story::title), u"The phone list"_s);
        QCOMPARE(whole.parts[0].verdict, Verdict::Skipped);
        QVERIFY(whole.parts[1].importKey != whole.parts[2].importKey);
        DocumentOptions options;
        options.split = true;
        QVERIFY(planOf(data(u"several"_s), options).items.at(0).split);
    }

    void badFilesAreSkippedOrWarnedOf()
    {
        const ImportPlan plan = planOf(data(u"hostile"_s));
        QCOMPARE(plan.items.size(), 8U);
        for (const QString& left : {u"NOENDING"_s, u"binary.md"_s, u"empty.md"_s, u"plain.txt"_s}) {
            QCOMPARE(item(plan, left)->verdict, Verdict::Skipped);
            QVERIFY(!item(plan, left)->reason.isEmpty());
        }
        QCOMPARE(problemCodes(*item(plan, u"latin1.md"_s)).at(0), u"bad_bytes"_s);
        QVERIFY(item(plan, u"latin1.md"_s)->draft.record.sections.at(0).text.contains(u"Büro der Kämmerei"_s));
        QCOMPARE(item(plan, u"utf16.md"_s)->draft.record.sections.at(0).text, u"Title"_s);
        const ImportItem& broken = *item(plan, u"broken-front-matter.md"_s);
        QVERIFY(problemCodes(broken).contains(u"bad_front_matter"_s));
        QCOMPARE(broken.draft.record.get(story::title), u"Broken"_s);
        QCOMPARE(item(plan, u"untitled.md"_s)->draft.record.get(story::title),
            u"A note without any title that nevertheless goes on…"_s);
        QVERIFY(problemCodes(*item(plan, u"untitled.md"_s)).contains(u"no_title"_s));
    }

    void writtenSpeakersStayTogether()
    {
        QTemporaryDir folder;
        write(folder, u"a.md"_s,
            "# The door\n\n{% blockquote Ann Lee, Nurse https://x.example %}\nI can breathe again.\n{% endblockquote "
            "%}\n\n> We won.\n>\n> — Zed Quill, CEO\n\n> No.\n");
        const ImportPlan plan = planOf(folder.path());
        const auto quotes = childrenOf(plan.items.at(0), quote::kind);
        QCOMPARE(quotes.size(), 2U);
        QCOMPARE(quotes[0]->record.get(quote::attribution), u"Ann Lee, Nurse"_s);
        QCOMPARE(quotes[0]->record.get(quote::role), u"Nurse"_s);
        QCOMPARE(quotes[1]->record.get(quote::text), u"We won."_s);
        QCOMPARE(quotes[1]->record.get(quote::role), u"CEO"_s);
    }

    void textRightBelowAnUnderlinedHeadingIsKept()
    {
        QTemporaryDir folder;
        write(folder, u"a.md"_s,
            "The gate\n========\nLead.\n\nProblem\n-------\nFirst line.\nSecond line.\n\nSolution\n--------\n\n"
            "Only line.\n\nIn two\nlines\n---\nRest.\n");
        const ImportPlan plan = planOf(folder.path());
        QStringList texts;
        for (const Section& section : plan.items.at(0).draft.record.sections)
            texts << section.text;
        for (const QString& line : {u"Lead."_s, u"First line.\nSecond line."_s, u"Only line."_s, u"Rest."_s})
            QVERIFY2(texts.contains(line), qPrintable(line + u" is not in "_s + texts.join(u'|')));
        QVERIFY2(!texts.join(u'|').contains(u"--"), qPrintable(texts.join(u'|')));
    }

    void otherFormsAndTablesOfAFolderAreListed()
    {
        QTemporaryDir folder;
        write(folder, u"story.md"_s, "# The door\n\nText.\n");
        write(folder, u"minutes.DOCX"_s, "PK");
        write(folder, u"deep/stories.csv"_s, "title,text\nA,b\n");
        write(folder, u"picture.png"_s, "png");
        const ImportPlan plan = planOf(folder.path());
        QCOMPARE(plan.items.size(), 3U);
        for (const QString& left : {u"minutes.DOCX"_s, u"deep/stories.csv"_s}) {
            QVERIFY2(item(plan, left), qPrintable(left));
            QCOMPARE(item(plan, left)->verdict, Verdict::Skipped);
            QVERIFY(!item(plan, left)->reason.isEmpty());
        }
    }

    void picturesStayInsideTheFolder()
    {
        QTemporaryDir folder;
        write(folder, u"secret.png"_s, "x");
        write(folder, u"site/own.png"_s, "x");
        write(folder, u"site/story.md"_s,
            "# A story\n\n![a](../secret.png) ![b](..%2fsecret.png) ![c](own.png) ![d](linked.png)\n");
        QVERIFY(QFile::link(folder.filePath(u"secret.png"_s), folder.filePath(u"site/linked.png"_s)));
        const ImportPlan plan = planOf(folder.filePath(u"site"_s));
        const auto pictures = childrenOf(plan.items.at(0), attachment::kind);
        QCOMPARE(pictures.size(), 1U);
        QCOMPARE(pictures[0]->record.get(attachment::name), u"own.png"_s);
        QCOMPARE(problemCodes(plan.items.at(0)).count(u"missing_picture"_s), 3);
    }

    void pagesWithComponents()
    {
        QTemporaryDir folder;
        write(folder, u"radio.png"_s, "x");
        write(folder, u"harbour.mdx"_s,
            "---\ntitle: Harbour\n---\nimport Tabs from '@theme/Tabs';\n\nexport const A = () => (\n  <b/>\n);\n\n"
            "Pilots called all day.\n\n## Background {#background}\n\nimport was slow.\n\n"
            "<img src={require('./radio.png').default} />\n\n## Results {#results .wide}\n\nSilence.\n");
        const ImportPlan plan = planOf(folder.path());
        const ImportItem& page = plan.items.at(0);
        QCOMPARE(page.draft.record.sections.at(0).text, u"Pilots called all day."_s);
        QCOMPARE(headings(page.draft.record), (QStringList{u"-:"_s, u"situation:Background"_s, u"results:Results"_s}));
        QVERIFY(page.draft.record.sections.at(1).text.startsWith(u"import was slow."_s));
        QCOMPARE(childrenOf(page, attachment::kind).size(), 1U);
    }

    void boldWordsBeforeTheTextAreHeadings()
    {
        QTemporaryDir folder;
        write(folder, u"pattern.md"_s,
            "# Written first\n\n**Context:** We sit apart.\n\n**Problem**: Calls are lost.\n\n**Forces:** Haste.\n\n"
            "**Solution:** A page before a call.\n\n**Known Uses:** **Polder Rail** writes all of it.\n");
        write(folder, u"old.html"_s,
            "<html><head><title>Untitled Document</title></head><body><b>The oven</b><br><br>It was cold.<br><br>"
            "<b>Problem</b><br>No bread.<br><br><b>Solution</b><br>A timer.</body></html>");
        const ImportPlan plan = planOf(folder.path());
        const ImportItem& pattern = *item(plan, u"pattern.md"_s);
        QCOMPARE(pattern.draft.record.kind, usecase::kind);
        QCOMPARE(headings(pattern.draft.record).at(1), u"problem:Problem"_s);
        QCOMPARE(pattern.draft.record.sections.at(1).text, u"Calls are lost."_s);
        QCOMPARE(childrenOf(pattern, replication::kind).size(), 1U);
        const ImportItem& old = *item(plan, u"old.html"_s);
        QCOMPARE(old.draft.record.get(story::title), u"The oven"_s);
        QCOMPARE(headings(old.draft.record).mid(1), (QStringList{u"problem:Problem"_s, u"solution:Solution"_s}));
        QCOMPARE(old.draft.record.sections.at(1).text, u"No bread."_s);
    }

    void machineryOfASiteIsLeftOut()
    {
        QTemporaryDir folder;
        write(folder, u"archetypes/default.md"_s, "---\ntitle: \"{{ replace .Name | title }}\"\n---\n");
        write(folder, u"index.html"_s,
            "---\ntitle: Customers\n---\n<h1>All</h1>{% for c in site.cases %}<a href=\"{{ c.url }}\">{{ c.title "
            "}}</a>{% endfor %}");
        write(folder, u"gate.md"_s,
            "---\nauthor: Ada Grant\nauthors: [Ada Grant, Bo Hill]\n---\n# The gate\n\nIt opens.\n");
        const ImportPlan plan = planOf(folder.path());
        QCOMPARE(item(plan, u"archetypes/default.md"_s)->verdict, Verdict::Skipped);
        QCOMPARE(item(plan, u"index.html"_s)->verdict, Verdict::Skipped);
        QCOMPARE(childrenOf(*item(plan, u"gate.md"_s), contribution::kind).size(), 2U);
    }

    void pagesOfLinksAreIndexes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("index");
        QTest::newRow("title and links") << u"index.html"_s
                                         << QByteArray("<h1>Customers</h1><ul><li><a href=\"a.html\">ACME</a></li>"
                                                       "<li><a href=\"b.html\">Globex</a></li></ul>")
                                         << true;
        QTest::newRow("teasers") << u"index.html"_s
                                 << QByteArray(
                                        "<h1>Customers</h1><p>Read how they did it.</p><ul><li><a href=\"a.html\">ACME "
                                        "saves</a> <p>Short teaser of the story, which is a sentence.</p></li><li><a "
                                        "href=\"b.html\">Globex grows</a> <p>Another teaser.</p></li></ul>")
                                 << true;
        QTest::newRow("any name") << u"stories-of-2024.md"_s << QByteArray("# All\n- [X](x.md)\n- [Y](y.md)\n") << true;
        QTest::newRow("headings that link")
            << u"cases.md"_s << QByteArray("# All\n\n## [X](x.md)\n\nX saved time.\n\n## [Y](y.md)\n\nY, too.\n")
            << true;
        QTest::newRow("a story that ends with links")
            << u"gate.md"_s
            << QByteArray("# The gate\n\nIt stood open for a year and nobody knew who was to close it. Then Ada put a "
                          "card on it.\n\n## More\n\n- [The card](card.md)\n- [The plan](plan.md)\n")
            << false;
        QTest::newRow("a short index.md that tells")
            << u"index.md"_s
            << QByteArray(
                   "# The gate\n\nIt stood open for a year and nobody knew who was to close it, not even the porter "
                   "who passed it. Then Ada put a card on it: whoever comes last closes it and signs with the "
                   "time. It has been closed since.\n\n- [Card](card.md)\n- [Plan](plan.md)\n")
            << false;
        QTest::newRow("links in sentences")
            << u"gate.md"_s
            << QByteArray("# The gate\n\nWe put [a card](card.md) on the gate and [a bell](bell.md) beside it, which "
                          "helped a lot.\n")
            << false;
        QTest::newRow("a story with its files")
            << u"gate.md"_s << QByteArray("# The gate\n\nWe closed it.\n\n- [Slides](a.pdf)\n- [Photo](b.jpg)\n")
            << false;
    }
    void pagesOfLinksAreIndexes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(bool, index);
        QTemporaryDir folder;
        write(folder, name, text);
        const ImportPlan plan = planOf(folder.path());
        QCOMPARE(plan.items.at(0).verdict == Verdict::Skipped, index);
    }

    void noValueOfTheFrontMatterVanishes_data()
    {
        QTest::addColumn<QByteArray>("front");
        QTest::addColumn<QString>("value");
        QTest::newRow("map in a list of tags")
            << QByteArray("tags: [ok, {label: Green, permalink: /gone}]") << u"/gone"_s;
        QTest::newRow("title of an author") << QByteArray("authors: [{name: Max Bell, title: CTO}]") << u"CTO"_s;
        QTest::newRow("address of an author")
            << QByteArray("author: {name: Max Bell, url: \"https://example.org/max\"}") << u"example.org/max"_s;
        QTest::newRow("missing picture") << QByteArray("image: ./img/hero.png") << u"./img/hero.png"_s;
        QTest::newRow("missing gallery") << QByteArray("gallery:\n  - one.png\n  - two.png") << u"two.png"_s;
        QTest::newRow("remote picture") << QByteArray("cover: https://example.org/a.png")
                                        << u"https://example.org/a.png"_s;
        QTest::newRow("map in an envelope") << QByteArray("params:\n  seo: {words: {first: deep}}") << u"deep"_s;
        QTest::newRow("second name") << QByteArray("name: Other name") << u"Other name"_s;
        QTest::newRow("odd team") << QByteArray("teams: [Care, {name: Desk, floor: third}]") << u"third"_s;
    }
    void noValueOfTheFrontMatterVanishes()
    {
        QFETCH(QByteArray, front);
        QFETCH(QString, value);
        QTemporaryDir folder;
        write(folder, u"gate.md"_s, "---\ntitle: The gate\n" + front + "\n---\nIt stood open for a year.\n");
        const ImportPlan plan = planOf(folder.path());
        const Draft& draft = plan.items.at(0).draft;
        bool kept = std::ranges::any_of(
            draft.record.extras, [&value](const Extra& extra) { return extra.value.contains(value); });
        for (const Draft& child : draft.children) {
            for (const NamedRef& ref : child.refs)
                kept = kept || (ref.values.contains(u"role"_s) && ref.values.at(u"role"_s) == Value(value));
        }
        QVERIFY(kept);
    }

    void whatHasFoundItsPlaceIsNoExtra()
    {
        QTemporaryDir folder;
        write(folder, u"gate.md"_s,
            "---\ntitle: The gate\ntags: [one, Two words]\nauthors:\n  - {name: Max Bell, role: CTO, company: Ravel}\n"
            "company: [Ravel, Polder]\n---\nIt stood open.\n");
        QCOMPARE(planOf(folder.path()).items.at(0).draft.record.extras.size(), 0U);
    }

    void tagsMayHaveLabels()
    {
        QTemporaryDir folder;
        write(folder, u"gate.md"_s,
            "---\ntitle: The gate\ntags: [ok, {label: Green, permalink: /green}]\n---\nIt stood open.\n");
        const ImportPlan plan = planOf(folder.path());
        QCOMPARE(names(plan.items.at(0).draft, u"tags"_s), (QStringList{u"ok"_s, u"Green"_s}));
    }

    void partsOfASavedPageAreNoStories()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"The gate_files"_s));
        QVERIFY(QDir(folder.path()).mkpath(u"other_files"_s));
        write(folder, u"The gate.htm"_s, "<h1>The gate</h1><p>It stood open for a year.</p>");
        write(folder, u"The gate_files/saved_resource.html"_s, "<p>A frame of somebody else.</p>");
        write(folder, u"other_files/a.html"_s, "<h1>Another</h1><p>This page belongs to no other page.</p>");
        const ImportPlan plan = planOf(folder.path());
        QCOMPARE(item(plan, u"The gate.htm"_s)->verdict, Verdict::New);
        QCOMPARE(item(plan, u"The gate_files/saved_resource.html"_s)->verdict, Verdict::Skipped);
        QCOMPARE(item(plan, u"other_files/a.html"_s)->verdict, Verdict::New);
    }

    void linksCannotMakeACircle()
    {
        QTemporaryDir folder;
        write(folder, u"a/story.md"_s, "# A story\n\nText.\n");
        QVERIFY(QFile::link(folder.filePath(u"a"_s), folder.filePath(u"a/again"_s)));
        const ImportPlan plan = planOf(folder.path());
        QCOMPARE(plan.items.size(), 1U);
        QCOMPARE(plan.problems.size(), 1U);
        QCOMPARE(plan.problems[0].code, u"link_not_followed"_s);
    }

    void documentOfAnExportAlone()
    {
        QTemporaryDir folder;
        const QString path = write(folder, u"the-door.md"_s,
            "---\nkind_of: story\nuid: \"0b5e\"\ncreated_at: \"2024-05-01T10:00:00Z\"\ntitle: \"The door\"\nkind: "
            "\"quick_win\"\n"
            "happened_from: \"2024-05\"\nflagship: \"yes\"\nthemes: [\"boost_productivity\", \"other\"]\nteams: "
            "[\"Night shift\", \"Day shift\"]\n"
            "use_case: \"Open door\"\nsections:\n  - {key: \"\", heading: \"\", level: \"2\", language: \"\"}\n"
            "  - {key: \"challenge\", heading: \"What was wrong\", level: \"3\", language: \"\"}\n"
            "extras:\n  - {key: \"costcentre\", value: \"K17\"}\n---\n\n# The door\n\nLead.\n\n### What was wrong\n\n"
            "It stuck.\n\n#### A part of it\n\nFrom 5 to 3 keys.\n");
        const ImportItem taken = planOf(path).items.at(0);
        const Record& record = taken.draft.record;
        QCOMPARE(record.uid, u"0b5e"_s);
        QCOMPARE(record.get(story::title), u"The door"_s);
        QCOMPARE(record.get(story::storyKind), u"quick_win"_s);
        QCOMPARE(record.get(story::happenedFrom).text(), u"2024-05"_s);
        QVERIFY(record.get(story::flagship));
        QCOMPARE(record.get(story::themes), (QStringList{u"boost_productivity"_s, u"other"_s}));
        QCOMPARE(names(taken.draft, u"teams"_s), (QStringList{u"Night shift"_s, u"Day shift"_s}));
        QCOMPARE(names(taken.draft, u"use_case"_s), QStringList{u"Open door"_s});
        QCOMPARE(record.extras.size(), 1U);
        QCOMPARE(record.extras[0].value, u"K17"_s);
        QCOMPARE(headings(record), (QStringList{u"-:"_s, u"challenge:What was wrong"_s}));
        QVERIFY(record.sections[1].text.contains(u"#### A part of it"_s));
        QVERIFY(taken.figures.empty());
    }

    void languageFoldersAndSuffixes()
    {
        QTemporaryDir folder;
        write(folder, u"door.md"_s, "# The door\n\nText.\n");
        write(folder, u"door.fr.md"_s, "# La porte\n\nTexte.\n");
        write(folder, u"door_de.md"_s, "# Die Tür\n\nText.\n");
        write(folder, u"en/window.md"_s, "# The window\n\nText.\n");
        write(folder, u"es/window.md"_s, "# La ventana\n\nTexto.\n");
        write(folder, u"it/helpdesk.md"_s, "# The help desk of the computing department\n\nText.\n");
        const ImportPlan plan = planOf(folder.path());
        const QString key = item(plan, u"door.md"_s)->importKey;
        QCOMPARE(item(plan, u"door.fr.md"_s)->translationOf, key);
        QCOMPARE(item(plan, u"door_de.md"_s)->translationOf, key);
        QCOMPARE(item(plan, u"es/window.md"_s)->translationOf, item(plan, u"en/window.md"_s)->importKey);
        QVERIFY(item(plan, u"en/window.md"_s)->translationOf.isEmpty());
        QVERIFY(item(plan, u"it/helpdesk.md"_s)->translationOf.isEmpty());
    }

    void documentsCanBecomeAnyKind()
    {
        DocumentOptions options;
        options.kind = team::kind;
        const ImportPlan plan = planOf(data(u"patterns"_s), options);
        const ImportItem& forced = *item(plan, u"buddy-for-the-first-week.md"_s);
        QCOMPARE(forced.draft.record.kind, team::kind);
        QCOMPARE(forced.draft.record.get(team::name), u"Buddy for the first week"_s);
        QVERIFY(validate(Schemas().of(team::kind), RecordPatch{forced.draft.record.values(), {}, {}, {}}).ok());
        QCOMPARE(forced.draft.children.size(), 1U);
        options.kind = story::kind;
        const ImportPlan stories = planOf(data(u"patterns"_s), options);
        QCOMPARE(item(stories, u"buddy-for-the-first-week.md"_s)->draft.record.kind, story::kind);
        QCOMPARE(item(stories, u"buddy-for-the-first-week.md"_s)->draft.record.sections.at(0).heading, u"Patlet"_s);
    }

    void unknownPathIsAnError()
    {
        const auto plan = parseDocuments({u"/there/is/no/such/folder"_s}, {}, {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::NotFound);
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto plan = parseDocuments({data(u"hugo"_s)}, {}, Progress{{}, stop.get_token()});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
