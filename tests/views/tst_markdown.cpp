// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdown.h"
#include "views/widgets/markdownsource.h"

#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QtTest>

using namespace encore;
using namespace encore::markdown;
using namespace Qt::StringLiterals;

namespace {

Blocks blocksOf(const QString& text)
{
    Blocks all;
    for (const Slice& slice : parse(text).slices)
        all.insert(all.end(), slice.blocks.begin(), slice.blocks.end());
    return all;
}

QString wholeOf(const Text& text)
{
    QString whole = text.head;
    for (const Slice& slice : text.slices)
        whole += slice.source + slice.gap;
    return whole;
}

markdown::Look look()
{
    return {QFont(), lightColors()};
}

bool hasSource(const Blocks& blocks)
{
    return std::ranges::any_of(blocks, [](const Block& block) { return block.kind == Kind::Source; });
}

/// Text that tries to be anything but text.
QString randomText(QRandomGenerator& random, int pieces)
{
    static const QStringList kPieces{u"word"_s, u" "_s, u"*"_s, u"**"_s, u"_"_s, u"__"_s, u"`"_s, u"``"_s, u"["_s,
        u"]"_s, u"("_s, u")"_s, u"<"_s, u">"_s, u"<b>"_s, u"</b>"_s, u"&"_s, u"&amp;"_s, u"\\"_s, u"#"_s, u"\n"_s,
        u"\n\n"_s, u"- "_s, u"1. "_s, u"> "_s, u"    "_s, u"|"_s, u"---"_s, u"~~"_s, u"!"_s, u"é"_s, u"日本"_s, u"😀"_s,
        u"\t"_s, u"http://a.example/x_y"_s, u"{{< fig >}}"_s, u"```\n"_s, u"\r\n"_s, u"“so”"_s, u":"_s, u"+ "_s,
        u"=\n"_s, u"[a]: /b\n"_s, u"<!--"_s, u"-->"_s, u"<script>"_s, QString(QChar(0xA0)), u"x"_s, u"  \n"_s,
        u"\\\n"_s};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += kPieces.at(random.bounded(static_cast<int>(kPieces.size())));
    return text;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedTextComesBackWordForWord_data();
    void untouchedTextComesBackWordForWord();
    void whatIsWrittenReadsTheSame_data();
    void whatIsWrittenReadsTheSame();
    void ordinaryTextIsShownAsFormattedText_data();
    void ordinaryTextIsShownAsFormattedText();
    void runsOfAnyStyleReadTheSame();
    void hostileTextIsKeptByteForByte();
    void typedTextStaysText_data();
    void typedTextStaysText();
    void onlyTheChangedBlockIsWrittenAnew();
    void aNewParagraphLeavesItsNeighboursAlone();
    void linkDefinitionsSurviveTheirNeighbours();
    void windowsLineEndsStay();
    void aDeletedBlockLeavesTheRest();
    void listsThatMeetDoNotMelt();
    void noEditLosesAWord();
};

void TestMarkdown::untouchedTextComesBackWordForWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank lines") << u"\n\n  \n"_s;
    QTest::newRow("setext") << u"Our way\n=======\n\nfirst  \nsecond\n\n\nOther\n-----\n"_s;
    QTest::newRow("odd lists") << u"*   one\n*   two\n\n\n\n3) three\n4) four"_s;
    QTest::newRow("indented code") << u"Text\n\n    four spaces\n\ttab\n\nmore"_s;
    QTest::newRow("table") << u"|a|b|\n|:-|-:|\n|1|2\n\nafter"_s;
    QTest::newRow("html") << u"<div class=x>\n<script>run()</script>\n</div>\n\n*hm* <br/> x\n"_s;
    QTest::newRow("references") << u"[a]: http://a.example 'x'\n\nSee [a] and [b].\n\n[b]: <http://b.example>\n"_s;
    QTest::newRow("crlf") << u"One\r\n\r\n- a\r\n- b\r\n"_s;
    QTest::newRow("cr") << u"One\r\rTwo\r"_s;
    QTest::newRow("shortcode") << u"{{< figure src=\"a.png\" >}}\n\n{{% quote %}}x{{% /quote %}}"_s;
    QTest::newRow("footnote") << u"Said[^1] so.\n\n[^1]: By whom.\n"_s;
    QTest::newRow("nested") << u"- a\n\n  b\n\n  > c\n\n  - d\n    1. e\n\n- f\n"_s;
    QTest::newRow("zero") << QString(u"a"_s + QChar(0) + u"b\n\n- c"_s);
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"b\n\n# c"_s);
    QTest::newRow("deep") << QString(u"> "_s.repeated(400) + u"x"_s);
    QTest::newRow("deep list") << QString(u"- "_s.repeated(400) + u"x"_s);
    QTest::newRow("open emphasis") << QString(u"*a **b "_s.repeated(500));
}

void TestMarkdown::untouchedTextComesBackWordForWord()
{
    QFETCH(QString, text);
    QCOMPARE(wholeOf(parse(text)), text);
    QTextDocument document;
    MarkdownSource source;
    source.show(text, document, look());
    QCOMPARE(source.compose(document), text);
}

void TestMarkdown::whatIsWrittenReadsTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("headings") << u"# One\n\n## Two *b*\n\n###### Six ###\n\n# # hash"_s;
    QTest::newRow("emphasis") << u"a *b **c** d* __e__ ***f*** **g *h*** ~~i~~ x*y*z **\"q\"**r"_s;
    QTest::newRow("code") << u"`` a`b `` and ` x ` and `*no*`"_s;
    QTest::newRow("links") << u"[a *b*](http://x.example/(y) \"t\\\"u\") <http://z.example> [e](<a b>) [f]()"_s;
    QTest::newRow("picture") << u"![alt \\[x\\]](pic.png \"cap\") and [![in](a.png)](b.html)"_s;
    QTest::newRow("breaks") << u"one  \ntwo\\\nthree\nfour"_s;
    QTest::newRow("bullets") << u"- a\n- b\n  - c\n    - d\n- e"_s;
    QTest::newRow("loose") << u"1. a\n\n2. b\n\n   more\n\n3. c"_s;
    QTest::newRow("start") << u"7. seven\n8. eight"_s;
    QTest::newRow("two lists") << u"- a\n- b\n\n* c\n* d"_s;
    QTest::newRow("tasks") << u"- [ ] open\n- [x] done"_s;
    QTest::newRow("quotes") << u"> a\n>\n> - b\n> - c\n>\n> > d\n>\n> e"_s;
    QTest::newRow("fence") << u"```py\nx = `1`\n\ny\n```\n\n~~~\n```\n~~~"_s;
    QTest::newRow("code in list") << u"- a\n\n  ```\n  b\n  ```\n\n- c"_s;
    QTest::newRow("table") << u"| a | b | c |\n|:--|:-:|--:|\n| *x* | `y\\|z` | p\\|q |\n| 1 |  |"_s;
    QTest::newRow("rule") << u"a\n\n***\n\nb"_s;
    QTest::newRow("literal signs") << u"\\# no\n\n\\- no\n\n1\\. no\n\n\\> no\n\n2 \\* 3 \\_x\\_ &amp;lt; \\<b>"_s;
    QTest::newRow("entities") << u"&copy; &#35; x &nbsp;y"_s;
    QTest::newRow("numbers") << u"In\n2019\\. we began. 1986\\) x"_s;
}

void TestMarkdown::whatIsWrittenReadsTheSame()
{
    QFETCH(QString, text);
    const Blocks blocks = blocksOf(text);
    const QString written = write(blocks);
    QVERIFY2(!hasSource(blocks), qPrintable(written));
    QVERIFY2(blocksOf(written) == blocks, qPrintable(written));
    QTextDocument document;
    QTextCursor cursor(&document);
    insertBlocks(cursor, blocks, 0, look());
    Blocks shown;
    for (const Shown& one : readBlocks(document))
        shown.push_back(one.block);
    QVERIFY2(shown == blocks, qPrintable(u"shown:\n%1\nmeant:\n%2"_s.arg(write(shown), written)));
}

void TestMarkdown::ordinaryTextIsShownAsFormattedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("story")
        << u"Every crew knew something the next one needed.\nIt travelled *by telephone*.\n\n## Solution\n\n1. One sheet\n2. Five boxes\n\n> I said it would never work.\n> — Tomasz"_s;
    QTest::newRow("loose bullets")
        << u"* **Rule one:** what is not on the sheet\n  was not handed over.\n\n* **Rule two:** it is thrown away.\n"_s;
    QTest::newRow("html inside") << u"Line <br> and <b>more</b>"_s;
}

void TestMarkdown::ordinaryTextIsShownAsFormattedText()
{
    QFETCH(QString, text);
    QVERIFY(!hasSource(blocksOf(text)));
}

void TestMarkdown::runsOfAnyStyleReadTheSame()
{
    QRandomGenerator random(20240917);
    static const QStringList kWords{u"plain"_s, u" "_s, u"(in)"_s, u"\"q\""_s, u"a_b"_s, u"*"_s, u"1."_s, u"#"_s,
        u"é"_s, u" x "_s, u"<i>"_s, u"!"_s};
    int plain = 0;
    for (int round = 0; round < 1500; ++round) {
        Runs runs;
        const int count = 1 + random.bounded(6);
        for (int i = 0; i < count; ++i) {
            Run run;
            run.text = kWords.at(random.bounded(static_cast<int>(kWords.size())));
            run.bold = random.bounded(3) == 0;
            run.italic = random.bounded(3) == 0;
            run.strike = random.bounded(8) == 0;
            run.link = random.bounded(6) == 0;
            run.href = run.link ? u"http://x.example/a_b"_s : QString();
            runs.push_back(run);
        }
        Block block;
        block.runs = normalized(runs);
        if (block.runs.empty())
            continue;
        const QString written = write({block});
        const Blocks read = blocksOf(written);
        QVERIFY2(!hasSource(read), qPrintable(written));
        QString text;
        QString readText;
        for (const Run& run : block.runs)
            text += run.text;
        QCOMPARE(read.size(), std::size_t(1));
        for (const Run& run : read.front().runs)
            readText += run.text;
        QVERIFY2(readText == text, qPrintable(written));
        plain += read.front().runs == block.runs ? 0 : 1;
    }
    // Some combinations of emphasis cannot be written in Markdown at all; they lose the emphasis, never a word.
    QVERIFY2(plain < 75, qPrintable(QString::number(plain)));
}

void TestMarkdown::hostileTextIsKeptByteForByte()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 1200; ++round) {
        const QString text = randomText(random, 1 + random.bounded(30));
        QCOMPARE(wholeOf(parse(text)), text);
        QTextDocument document;
        MarkdownSource source;
        source.show(text, document, look());
        QVERIFY2(source.compose(document) == text, qPrintable(text));
        const Blocks blocks = blocksOf(text);
        if (!hasSource(blocks)) {
            const QString written = write(blocks);
            QVERIFY2(!hasSource(blocksOf(written)) || blocks.empty(),
                qPrintable(u"from:\n%1\nwritten:\n%2"_s.arg(text, written)));
        }
    }
}

void TestMarkdown::typedTextStaysText_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString& typed : {u"# no heading"_s, u"- no list"_s, u"1. no list"_s, u"2019) no list"_s,
             u"> no quote"_s, u"*stars*"_s, u"_under_ snake_case"_s, u"`tick`"_s, u"[no](link)"_s, u"![no](picture)"_s,
             u"<script>alert(1)</script>"_s, u"&amp; &copy;"_s, u"a\\*b \\"_s, u"~~no~~ ~5"_s, u"---"_s, u"==="_s,
             u"+"_s, u"| a | b |"_s, u"|---|"_s, u"[x]: http://y.example"_s, u"```"_s, u"~~~"_s, u"2 * 3 * 4"_s,
             u"C:\\dir\\file"_s, u"a | b"_s, u"R&D <3"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestMarkdown::typedTextStaysText()
{
    QFETCH(QString, typed);
    QTextDocument document;
    MarkdownSource source;
    source.show(u"First.\n\nLast.\n"_s, document, look());
    QTextCursor cursor(document.begin());
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock();
    cursor.insertText(typed);
    const QString written = source.compose(document);
    QVERIFY2(written.startsWith(u"First.\n\n"_s) && written.endsWith(u"\n\nLast.\n"_s), qPrintable(written));
    const Blocks read = blocksOf(written);
    QVERIFY2(read.size() == 3 && read.at(1).runs.size() == 1, qPrintable(written));
    QCOMPARE(read.at(1).kind, Kind::Paragraph);
    QCOMPARE(read.at(1).runs.front().text, typed);
}

void TestMarkdown::onlyTheChangedBlockIsWrittenAnew()
{
    const QString text = u"Title\n=====\n\n*   odd   list\n*   stays\n\nmiddle\nparagraph\n\n\n\n```\ncode\n```\n"_s;
    QTextDocument document;
    MarkdownSource source;
    source.show(text, document, look());
    QTextCursor cursor = document.find(u"middle"_s);
    cursor.insertText(u"changed"_s);
    QCOMPARE(source.compose(document),
        u"Title\n=====\n\n*   odd   list\n*   stays\n\nchanged paragraph\n\n```\ncode\n```\n"_s);
}

void TestMarkdown::aNewParagraphLeavesItsNeighboursAlone()
{
    const QString text = u"soft\nbroken\n\nSetext\n---\n\nend\n"_s;
    QTextDocument document;
    MarkdownSource source;
    source.show(text, document, look());
    QTextCursor cursor(document.begin());
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock();
    cursor.insertText(u"new"_s);
    QCOMPARE(source.compose(document), u"soft\nbroken\n\nnew\n\nSetext\n---\n\nend\n"_s);
}

void TestMarkdown::linkDefinitionsSurviveTheirNeighbours()
{
    const QString text =
        u"[home]: http://home.example\n\nGo.\n\n[away]: http://away.example\n\nSee [home] or [away].\n"_s;
    QTextDocument document;
    MarkdownSource source;
    source.show(text, document, look());
    QTextCursor cursor = document.find(u"Go."_s);
    cursor.removeSelectedText();
    const QString written = source.compose(document);
    QVERIFY2(written.contains(u"[home]: http://home.example"_s) && written.contains(u"[away]: http://away.example"_s),
        qPrintable(written));
    const Blocks read = blocksOf(written);
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(std::ranges::count_if(read.front().runs, &Run::link), 2);
}

void TestMarkdown::windowsLineEndsStay()
{
    QTextDocument document;
    MarkdownSource source;
    source.show(u"One\r\n\r\nTwo\r\n"_s, document, look());
    QTextCursor cursor = document.find(u"One"_s);
    cursor.insertText(u"1"_s);
    cursor.insertBlock();
    cursor.insertText(u"2"_s);
    QCOMPARE(source.compose(document), u"1\r\n\r\n2\r\n\r\nTwo\r\n"_s);
}

void TestMarkdown::aDeletedBlockLeavesTheRest()
{
    QTextDocument document;
    MarkdownSource source;
    source.show(u"a\n\nb\n\n\nc"_s, document, look());
    QTextCursor cursor = document.find(u"b"_s);
    cursor.removeSelectedText();
    cursor.deleteChar();
    QCOMPARE(source.compose(document), u"a\n\nc"_s);
}

void TestMarkdown::listsThatMeetDoNotMelt()
{
    QTextDocument document;
    MarkdownSource source;
    source.show(u"- a\n- b\n\nbetween\n\n- c\n- d\n"_s, document, look());
    QTextCursor cursor = document.find(u"between"_s);
    cursor.removeSelectedText();
    const Blocks read = blocksOf(source.compose(document));
    QCOMPARE(read.size(), std::size_t(4));
    QVERIFY(read.at(2).firstOfList && read.at(0).tight);
}

void TestMarkdown::noEditLosesAWord()
{
    const QString text =
        u"# Head\n\nA *first* paragraph\nwith **two** lines.\n\n- one\n- two\n  - deep\n  - deeper\n- three\n\n> "
        u"said\n> so\n\n"
        "1. a\n2. b\n\n```\ncode\n\nmore\n```\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n---\n\nLast [link](http://l.example)."_s;
    QRandomGenerator random(99);
    const auto wordsOf = [](const Blocks& blocks) {
        QString words;
        const auto add = [&words](const Runs& runs) {
            for (const Run& run : runs)
                words += run.text;
        };
        for (const Block& block : blocks) {
            add(block.runs);
            words += block.text;
            for (const auto& row : block.rows)
                std::ranges::for_each(row, add);
        }
        return QString(words.remove(QChar::LineSeparator).remove(u' ').remove(u'\n'));
    };
    for (int round = 0; round < 400; ++round) {
        QTextDocument document;
        MarkdownSource source;
        source.show(text, document, look());
        for (int edit = 0; edit < 4; ++edit) {
            QTextCursor cursor(&document);
            cursor.setPosition(random.bounded(document.characterCount()));
            const int what = random.bounded(4);
            if (what == 0)
                cursor.insertText(randomText(random, 3).remove(u'\n').remove(u'\r'));
            else if (what == 1 && !cursor.currentTable())
                cursor.insertBlock();
            else if (what == 2)
                cursor.deleteChar();
            else
                cursor.insertText(u"word"_s);
        }
        Blocks shown;
        for (const Shown& one : readBlocks(document))
            shown.push_back(one.block);
        const QString written = source.compose(document);
        QVERIFY2(wordsOf(blocksOf(written)) == wordsOf(shown),
            qPrintable(
                u"%1: written:\n%2\n%3\n%4"_s.arg(round).arg(written, wordsOf(shown), wordsOf(blocksOf(written)))));
    }
}

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
