// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/folderimporter.h"
#include "model/exchange/importservice.h"
#include "model/store/records.h"
#include "tests/support/testportfolio.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kEnglish =
    "---\ntitle: One inbox\ndate: 2024-03-05\nauthor: Anna Berg\ndescription: All mail in one place\ntags: [mail]\n"
    "weight: 3\n---\n\n## Challenge\n\nMail went through four inboxes, and nobody owned them.\n";
const QByteArray kGerman =
    "---\ntitle: Ein Postfach\ndate: 2024-03-05\nauthor: Anna Berg\nlang: de\nbeschreibung: Alle Post an einem Ort\n"
    "schlagworte: [Post]\nteaser_note: Nur hier\nherausforderung: Niemand wusste, wem die vier Postfächer gehören "
    "sollten.\n"
    "---\n\n## Lösung\n\nEin Postfach für alle.\n";

/// A folder with a document and its German version.
class Shelf
{
public:
    TestPortfolio portfolio;

    Shelf()
    {
        write(u"inbox.md"_s, kEnglish);
        write(u"inbox.de.md"_s, kGerman);
    }

    void write(const QString& name, const QByteArray& bytes, const QString& into = u"docs"_s)
    {
        const QString folder = portfolio.folder() + u'/' + into;
        const QString path = folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ImportReport import(const QString& folder = u"docs"_s)
    {
        portfolio.fake().now = portfolio.fake().now.addSecs(60);
        auto plan = parseDocuments({QString(portfolio.folder() + u'/' + folder)}, {}, {});
        auto report = plan ? runImport(portfolio.session(), *plan) : Result<ImportReport>(plan.error());
        return report.valueOr(ImportReport());
    }

    Record story() { return portfolio.get(story::kind, RecordId{1}); }

    QString textUnder(const QString& heading)
    {
        const Record record = story();
        const auto found = std::ranges::find(record.sections, heading, &Section::heading);
        return found == record.sections.end() ? QString() : found->language + u'|' + found->text;
    }

    QString extra(const QString& key)
    {
        const Record record = story();
        const auto found = std::ranges::find(record.extras, key, &Extra::key);
        return found == record.extras.end() ? QString() : found->value;
    }
};

} // namespace

/// Language versions bring all that they say.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatterOfAVersionIsTakenIn();
    void versionsValuesOutliveAChangeOfTheOriginal();
    void editsOfAVersionAreKept();
    void picturesOfAVersionAreAttached();
    void copyOfTheFolderBringsNothing();
    void departmentsAreNoLanguages();
};

void TestVersions::frontMatterOfAVersionIsTakenIn()
{
    Shelf shelf;
    shelf.import();
    const Record record = shelf.story();
    QCOMPARE(record.languages.size(), 1u);
    QCOMPARE(record.languages.front().title, u"Ein Postfach"_s);
    QCOMPARE(shelf.textUnder(u"Beschreibung"_s), u"de|Alle Post an einem Ort"_s);
    QCOMPARE(shelf.textUnder(u"Herausforderung"_s), u"de|Niemand wusste, wem die vier Postfächer gehören sollten."_s);
    QCOMPARE(shelf.textUnder(u"Lösung"_s), u"de|Ein Postfach für alle."_s);
    QVERIFY(shelf.extra(u"schlagworte (de)"_s).contains(u"Post"_s));
    QCOMPARE(shelf.extra(u"teaser_note (de)"_s), u"Nur hier"_s);
    // What both say is the record's own already.
    QVERIFY(shelf.extra(u"date (de)"_s).isEmpty() && shelf.extra(u"author (de)"_s).isEmpty());
    QCOMPARE(record.get(story::oneLine), u"All mail in one place"_s);
    const ImportReport again = shelf.import();
    QCOMPARE(again.kinds.at(u"story"_s).unchanged, 1);
    QCOMPARE(again.kinds.at(u"language_version"_s).unchanged, 1);
}

void TestVersions::versionsValuesOutliveAChangeOfTheOriginal()
{
    Shelf shelf;
    shelf.import();
    shelf.write(u"inbox.md"_s, QByteArray(kEnglish).replace("weight: 3", "weight: 4").replace("four", "five"));
    QCOMPARE(shelf.import().kinds.at(u"story"_s).updated, 1);
    QCOMPARE(shelf.extra(u"weight"_s), u"4"_s);
    QCOMPARE(shelf.extra(u"teaser_note (de)"_s), u"Nur hier"_s);
    QCOMPARE(shelf.textUnder(u"Beschreibung"_s), u"de|Alle Post an einem Ort"_s);
    shelf.write(u"inbox.de.md"_s, QByteArray(kGerman).replace("Nur hier", "Auch dort"));
    QCOMPARE(shelf.import().kinds.at(u"language_version"_s).updated, 1);
    QCOMPARE(shelf.extra(u"teaser_note (de)"_s), u"Auch dort"_s);
    QCOMPARE(shelf.extra(u"weight"_s), u"4"_s);
}

void TestVersions::editsOfAVersionAreKept()
{
    Shelf shelf;
    shelf.import();
    shelf.portfolio.fake().now = shelf.portfolio.fake().now.addSecs(60);
    RecordPatch patch;
    patch.sections = shelf.story().sections;
    for (Section& section : *patch.sections) {
        if (section.heading == u"Lösung")
            section.text = u"Ein einziges Postfach."_s;
    }
    QVERIFY(
        shelf.portfolio.session()
            .write(u"edit"_s, [&](UnitOfWork& work) { return updateRecord(work, story::kind, RecordId{1}, 0, patch); })
            .ok());
    shelf.write(u"inbox.de.md"_s, QByteArray(kGerman).replace("einem Ort", "einer Stelle").replace("alle.", "jeden."));
    const ImportReport report = shelf.import();
    QCOMPARE(shelf.textUnder(u"Lösung"_s), u"de|Ein einziges Postfach."_s);
    QCOMPARE(shelf.textUnder(u"Beschreibung"_s), u"de|Alle Post an einer Stelle"_s);
    QVERIFY(std::ranges::any_of(
        report.warnings, [](const ImportWarning& each) { return each.problem.code == u"edits_kept"_s; }));
}

void TestVersions::copyOfTheFolderBringsNothing()
{
    Shelf shelf;
    shelf.import();
    RecordPatch patch;
    patch.sections = shelf.story().sections;
    for (Section& section : *patch.sections) {
        if (section.heading == u"Lösung")
            section.text = u"Ein einziges Postfach."_s;
    }
    QVERIFY(
        shelf.portfolio.session()
            .write(u"edit"_s, [&](UnitOfWork& work) { return updateRecord(work, story::kind, RecordId{1}, 0, patch); })
            .ok());
    shelf.write(u"inbox.md"_s, kEnglish, u"copy"_s);
    shelf.write(u"inbox.de.md"_s, kGerman, u"copy"_s);
    const ImportReport report = shelf.import(u"copy"_s);
    QCOMPARE(report.kinds.at(u"story"_s).duplicate, 1);
    QCOMPARE(report.kinds.at(u"language_version"_s).duplicate, 1);
    QCOMPARE(shelf.textUnder(u"Lösung"_s), u"de|Ein einziges Postfach."_s);
}

void TestVersions::departmentsAreNoLanguages()
{
    Shelf shelf;
    const QByteArray told = "## Problem\n\nThe desk was full of paper, and nobody knew who had to answer it.\n\n"
                            "## Solution\n\nWe put a board on the wall, and the team meets in front of it.\n";
    shelf.write(u"it/story.md"_s, "# Servers that wait\n\n" + told, u"units"_s);
    shelf.write(u"hr/story.md"_s, "# Letters that wait\n\n" + told, u"units"_s);
    const ImportReport report = shelf.import(u"units"_s);
    QCOMPARE(report.kinds.at(u"story"_s).created, 2);
}

void TestVersions::picturesOfAVersionAreAttached()
{
    Shelf shelf;
    const QByteArray dot = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    shelf.write(u"punkt.png"_s, dot);
    shelf.write(u"inbox.de.md"_s, kGerman + "\n![Der Punkt](punkt.png)\n");
    shelf.import();
    const Record picture = shelf.portfolio.get(attachment::kind, RecordId{1});
    QCOMPARE(picture.get(attachment::name), u"punkt.png"_s);
    QCOMPARE(picture.get(attachment::story), RecordId{1});
    QVERIFY(shelf.import().added.empty());
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
