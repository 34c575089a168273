// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdowneditor.h"
#include "views/widgets/spelling.h"
#include "views/widgets/spellmarker.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

// With a dictionary of its own, so that it does not matter which ones the machine has.
class TestSpelling : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;

    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QStringList marked(const MarkdownEditor& editor)
    {
        QStringList words;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words << block.text().mid(range.start, range.length);
            }
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_DATA_DIRS", m_data.path().toUtf8());
        QDir(m_data.path()).mkpath(u"hunspell"_s);
        write(m_data.filePath(u"hunspell/de_DE.aff"_s), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
        write(m_data.filePath(u"hunspell/de_DE.dic"_s), "6\nder\nKran\nhält\nan\nSchicht\ndon't\n");
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words-de.txt"_s);
    }

    void everySpellingOfALanguageIsRightUnlessACountryIsNamed()
    {
        write(m_data.filePath(u"hunspell/en_GB.aff"_s), "SET UTF-8\n");
        write(m_data.filePath(u"hunspell/en_GB.dic"_s), "2\ncolour\nharbour\n");
        write(m_data.filePath(u"hunspell/en_US.aff"_s), "SET UTF-8\n");
        write(m_data.filePath(u"hunspell/en_US.dic"_s), "2\ncolor\nharbor\n");
        const auto both = Dictionary::load(u"en"_s);
        QVERIFY(both && both->knows(u"colour"_s) && both->knows(u"color"_s) && !both->knows(u"collour"_s));
        const auto british = Dictionary::load(u"en-GB"_s);
        QVERIFY(british && british->knows(u"colour"_s) && !british->knows(u"color"_s));
    }

    void wordsAreWhatCanBeChecked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("marks and numbers") << u"The crane, no. 3 (or 14b) – stops!"_s << u"The crane no or stops"_s;
        QTest::newRow("addresses") << u"see https://a.example/b or ann@b.example, www.x.de"_s << u"see or"_s;
        QTest::newRow("apostrophes") << u"don’t and l'eau"_s << u"don’t and l'eau"_s;
        QTest::newRow("capitals") << u"NASA and ADKAR"_s << u"and"_s;
        QTest::newRow("accents") << u"Ärger mit Ólafur"_s << u"Ärger mit Ólafur"_s;
    }
    void wordsAreWhatCanBeChecked()
    {
        QFETCH(QString, line);
        QStringList found;
        for (const SpellMarker::Word& word : SpellMarker::wordsOf(line)) {
            QCOMPARE(line.mid(word.start, word.text.size()), word.text);
            found << word.text;
        }
        QTEST(found.join(u' '), "words");
    }

    void unknownWordsAreMarkedAndTheTextIsNot()
    {
        Spelling spelling;
        MarkdownEditor editor;
        const QString text = u"der *Krann* hält\n\n`kode` an"_s;
        editor.setMarkdownText(text);
        editor.checkSpelling(spelling, u"de"_s);
        QTRY_COMPARE(marked(editor), QStringList{u"Krann"_s});
        QVERIFY(!editor.isEdited());
        QCOMPARE(editor.markdownText(), text);
        spelling.setOn(false);
        QCOMPARE(marked(editor), QStringList());
        spelling.setOn(true);
        QCOMPARE(marked(editor), QStringList{u"Krann"_s});
    }

    void addedWordsStayKnown()
    {
        {
            Spelling spelling;
            MarkdownEditor editor;
            editor.setMarkdownText(u"der Krahn"_s);
            editor.checkSpelling(spelling, u"de"_s);
            QTRY_COMPARE(marked(editor), QStringList{u"Krahn"_s});
            QVERIFY(spelling.dictionary(u"de"_s)->suggestions(u"Krahn"_s, 5).contains(u"Kran"_s));
            spelling.add(u"de"_s, u"Krahn"_s);
            QCOMPARE(marked(editor), QStringList());
        }
        const auto again = Dictionary::load(u"de-AT"_s);
        QVERIFY(again && again->knows(u"Krahn"_s) && again->knows(u"don’t"_s) && !again->knows(u"Krann"_s));
    }

    void namesAreRightInEveryLanguage()
    {
        Spelling spelling;
        MarkdownEditor editor;
        editor.setMarkdownText(u"der Krann an Anneke"_s);
        editor.checkSpelling(spelling, u"de"_s);
        QTRY_COMPARE(marked(editor), (QStringList{u"Krann"_s, u"Anneke"_s}));
        spelling.setNames({u"Anneke"_s, u"Visser"_s});
        QCOMPARE(marked(editor), QStringList{u"Krann"_s});
    }

    void aMissingDictionarySaysWhichPackage()
    {
        Spelling spelling;
        QVERIFY(!spelling.dictionary(u"fr"_s));
        QTRY_VERIFY(spelling.isMissing(u"fr"_s));
        QCOMPARE(Spelling::packageFor(u"fr"_s), u"hunspell-fr"_s);
        QCOMPARE(Spelling::packageFor(u"de"_s), u"hunspell-de-de"_s);
        QCOMPARE(Spelling::packageFor(u"en-GB"_s), u"hunspell-en-gb"_s);
    }
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
