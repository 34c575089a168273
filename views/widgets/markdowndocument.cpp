// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdowndocument.h"

#include "views/theme/metrics.h"

#include <QFontDatabase>
#include <QRandomGenerator>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace encore::markdown {

namespace {

enum Property {
    kSlice = QTextFormat::UserProperty + 1,
    kLiteral,    // block: 1 code, 2 source
    kGroup,      // block: lines of one literal block share it
    kContinues,  // block: stands in the list item before it, at that depth
    kInfo,       // block: the language of code
    kLoose,      // list
    kMarker,     // list
    kStart,      // list
    kCode,       // letters
    kHtml,       // letters
    kCaption,    // picture
    kTableQuote, // table
    kRule,       // block
};

constexpr int kQuoteIndent = 16;
constexpr int kHeavy = QFont::ExtraBold;

QString literalFamily()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QTextBlockFormat blockFormat(const Block& block, int slice, const Look& look)
{
    QTextBlockFormat format;
    format.setProperty(kSlice, slice);
    format.setTopMargin(0);
    format.setBottomMargin(block.depth > 0 ? (block.tight ? 2 : space::kTiny) : space::kSmall);
    static constexpr int kLineHeight = 118;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (block.quote > 0) {
        format.setProperty(QTextFormat::BlockQuoteLevel, block.quote);
        format.setLeftMargin(kQuoteIndent * block.quote);
    }
    if (block.kind == Kind::Heading) {
        format.setHeadingLevel(block.level);
        format.setTopMargin(space::kSmall);
        format.setBottomMargin(space::kTiny);
    }
    if (block.kind == Kind::Code || block.kind == Kind::Source) {
        format.setProperty(kLiteral, block.kind == Kind::Code ? 1 : 2);
        format.setProperty(kInfo, block.info);
        format.setBackground(look.colors[Role::NeutralGround]);
        format.setBottomMargin(0);
    }
    if (block.depth > 0 && !block.item) {
        format.setProperty(kContinues, block.depth);
        format.setIndent(block.depth);
    }
    if (block.kind == Kind::Rule) {
        format.setProperty(
            QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        format.setProperty(kRule, true);
    }
    if (block.task >= 0)
        format.setMarker(
            block.task == 1 ? QTextBlockFormat::MarkerType::Checked : QTextBlockFormat::MarkerType::Unchecked);
    return format;
}

void literalLetters(QTextCharFormat& format, const Colors& colors)
{
    format.setFontFamilies({literalFamily()});
    format.setFontFixedPitch(true);
    format.setBackground(colors[Role::NeutralGround]);
}

// The base of all letters of a block.
QTextCharFormat letters(int headingLevel)
{
    QTextCharFormat format;
    if (headingLevel > 0) {
        // Steps of Qt's own scale: 1.5 and 1.2 times the body.
        format.setProperty(QTextFormat::FontSizeAdjustment, headingLevel == 1 ? 2 : headingLevel == 2 ? 1 : 0);
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

QTextCharFormat runFormat(const Run& run, int headingLevel, const Look& look)
{
    QTextCharFormat format = run.link ? linkFormat(run.href, run.title, look.colors) : QTextCharFormat();
    format.merge(letters(headingLevel));
    if (run.bold)
        format.setFontWeight(weightFor(true, headingLevel));
    if (run.italic)
        format.setFontItalic(true);
    if (run.strike)
        format.setFontStrikeOut(true);
    if (run.code || run.html) {
        literalLetters(format, look.colors);
        format.setProperty(run.code ? kCode : kHtml, true);
        if (run.html)
            format.setForeground(look.colors[Role::Muted]);
    }
    return format;
}

void insertRuns(QTextCursor& cursor, const Runs& runs, int headingLevel, const Look& look)
{
    for (const Run& run : runs) {
        if (!run.picture) {
            cursor.insertText(run.text, runFormat(run, headingLevel, look));
            continue;
        }
        QTextImageFormat picture;
        picture.merge(runFormat(run, headingLevel, look));
        picture.setObjectType(QTextFormat::ImageObject);
        picture.setName(pictureName(run.address));
        picture.setProperty(QTextFormat::ImageAltText, run.text);
        picture.setProperty(kCaption, run.caption);
        cursor.insertImage(picture);
    }
}

/// Puts blocks into a document, with the lists that are open.
class Inserter
{
public:
    Inserter(QTextCursor& cursor, int slice, const Look& look) : m_cursor(cursor), m_slice(slice), m_look(look) { }

    void add(const Block& block)
    {
        if (block.depth < static_cast<int>(m_lists.size()))
            m_lists.resize(static_cast<std::size_t>(block.depth));
        if (block.kind == Kind::Table) {
            table(block);
            return;
        }
        if (block.kind == Kind::Code || block.kind == Kind::Source) {
            literal(block);
            return;
        }
        begin(blockFormat(block, m_slice, m_look), letters(block.kind == Kind::Heading ? block.level : 0));
        if (block.item)
            listItem(block);
        insertRuns(m_cursor, block.runs, block.kind == Kind::Heading ? block.level : 0, m_look);
    }

private:
    void begin(const QTextBlockFormat& format, const QTextCharFormat& letterFormat)
    {
        const QTextBlock here = m_cursor.block();
        // A block that says something by being empty (a rule, an empty item) bears the number of its slice.
        const bool usable =
            !m_begun && here.length() <= 1 && !here.textList() && !here.blockFormat().hasProperty(kSlice);
        if (usable) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(letterFormat);
        } else {
            m_cursor.insertBlock(format, letterFormat);
        }
        m_cursor.setCharFormat(letterFormat);
        m_begun = true;
    }

    void listItem(const Block& block)
    {
        const auto at = static_cast<std::size_t>(block.depth - 1);
        m_lists.resize(std::max(m_lists.size(), at + 1), nullptr);
        if (block.firstOfList || !m_lists[at]) {
            QTextListFormat format;
            format.setIndent(block.depth);
            static constexpr std::array kDiscs{
                QTextListFormat::ListDisc, QTextListFormat::ListCircle, QTextListFormat::ListSquare};
            format.setStyle(block.ordered ? QTextListFormat::ListDecimal : kDiscs.at(at % kDiscs.size()));
            if (block.marker == u')')
                format.setNumberSuffix(u")"_s);
            format.setProperty(kLoose, !block.tight);
            format.setProperty(kMarker, QString(block.marker));
            format.setProperty(kStart, block.start);
            m_lists[at] = m_cursor.createList(format);
        } else {
            m_lists[at]->add(m_cursor.block());
        }
    }

    void literal(const Block& block)
    {
        QTextBlockFormat format = blockFormat(block, m_slice, m_look);
        // Any number that no other literal block of the document has; it is never written down.
        format.setProperty(kGroup, QRandomGenerator::global()->bounded(1, std::numeric_limits<int>::max()));
        QTextCharFormat letterFormat;
        literalLetters(letterFormat, m_look.colors);
        if (block.kind == Kind::Source)
            letterFormat.setForeground(m_look.colors[Role::Muted]);
        const QStringList lines = block.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i + 1 == lines.size())
                format.setBottomMargin(space::kSmall);
            begin(format, letterFormat);
            m_cursor.insertText(lines.at(i), letterFormat);
        }
    }

    void table(const Block& block)
    {
        if (block.rows.empty() || block.alignments.empty())
            return;
        QTextTableFormat format;
        format.setProperty(kSlice, m_slice);
        format.setProperty(kTableQuote, block.quote);
        format.setProperty(kContinues, block.depth);
        format.setHeaderRowCount(1);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(m_look.colors[Role::Hairline]);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(space::kTiny + 1);
        format.setTopMargin(space::kTiny);
        format.setBottomMargin(space::kSmall);
        const int columns = static_cast<int>(block.alignments.size());
        QTextTable* grid = m_cursor.insertTable(static_cast<int>(block.rows.size()), columns, format);
        for (int row = 0; row < grid->rows(); ++row) {
            for (int column = 0; column < columns; ++column) {
                QTextCursor cell = grid->cellAt(row, column).firstCursorPosition();
                QTextBlockFormat cellFormat;
                const Qt::Alignment alignment = block.alignments.at(static_cast<std::size_t>(column));
                if (alignment)
                    cellFormat.setAlignment(alignment);
                cell.setBlockFormat(cellFormat);
                // The head is told from the body by its ground; bold would be read as bold.
                if (row == 0) {
                    QTextTableCellFormat ground = grid->cellAt(row, column).format().toTableCellFormat();
                    ground.setBackground(m_look.colors[Role::NeutralGround]);
                    grid->cellAt(row, column).setFormat(ground);
                }
                insertRuns(
                    cell, block.rows.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column)), 0, m_look);
            }
        }
        m_cursor = grid->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        // After a table the document has a block already.
        m_begun = false;
    }

    QTextCursor& m_cursor;
    int m_slice;
    const Look& m_look;
    std::vector<QTextList*> m_lists;
    bool m_begun = false;
};

Run runOf(const QTextCharFormat& format, int headingLevel)
{
    Run run;
    run.bold = isBold(format, headingLevel);
    run.italic = format.fontItalic();
    run.strike = format.fontStrikeOut();
    run.html = format.boolProperty(kHtml);
    run.code = !run.html && (format.boolProperty(kCode) || format.fontFixedPitch());
    run.link = format.isAnchor() && !format.anchorHref().isNull();
    if (run.link) {
        run.href = format.anchorHref();
        run.title = format.toolTip();
    }
    return run;
}

Runs runsOf(const QTextBlock& block)
{
    Runs runs;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QTextCharFormat format = fragment.charFormat();
        Run run = runOf(format, block.blockFormat().headingLevel());
        if (!format.isImageFormat()) {
            run.text = fragment.text();
            run.text.remove(QChar::ObjectReplacementCharacter);
            runs.push_back(run);
            continue;
        }
        const QTextImageFormat picture = format.toImageFormat();
        run.picture = true;
        run.code = run.html = false;
        run.address = pictureAddress(picture.name());
        run.text = picture.stringProperty(QTextFormat::ImageAltText);
        run.caption = picture.stringProperty(kCaption);
        for (int i = 0; i < fragment.length(); ++i)
            runs.push_back(run);
    }
    return normalized(std::move(runs));
}

/// Reads the blocks of a document one after the other.
class Reader
{
public:
    std::vector<Shown> result;

    void frame(const QTextFrame& frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (auto* grid = qobject_cast<QTextTable*>(it.currentFrame()))
                table(*grid);
            else if (it.currentFrame())
                this->frame(*it.currentFrame());
            else if (it.currentBlock().isValid())
                block(it.currentBlock());
        }
    }

private:
    void block(const QTextBlock& text)
    {
        const QTextBlockFormat format = text.blockFormat();
        Shown shown;
        shown.slice = format.hasProperty(kSlice) ? format.intProperty(kSlice) : -1;
        Block& block = shown.block;
        block.quote = quoteDepth(text);
        if (const QTextList* list = text.textList())
            listItem(block, text, *list);
        else
            block.depth = format.intProperty(kContinues);
        const bool foreignCode = format.nonBreakableLines() && !format.hasProperty(kLiteral);
        if (isLiteral(text) || foreignCode) {
            literal(std::move(shown), text, foreignCode);
            return;
        }
        block.runs = runsOf(text);
        m_group = -1;
        if (format.headingLevel() > 0 && !block.item) {
            block.kind = Kind::Heading;
            block.level = std::min(format.headingLevel(), 6);
        } else if (block.runs.empty() && format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            block.kind = Kind::Rule;
        }
        // What is empty is not written; Markdown often could not say it anyway.
        if (block.runs.empty() && block.kind != Kind::Rule)
            return;
        if (text.textList())
            m_lists.insert(text.textList());
        result.push_back(std::move(shown));
    }

    void listItem(Block& block, const QTextBlock& text, const QTextList& list) const
    {
        const QTextListFormat format = list.format();
        block.depth = std::max(1, format.indent());
        block.item = true;
        block.firstOfList = !m_lists.contains(&list);
        block.ordered = format.style() <= QTextListFormat::ListDecimal;
        block.start = block.firstOfList && block.ordered && format.hasProperty(kStart) ? format.intProperty(kStart) : 1;
        block.tight = !format.boolProperty(kLoose);
        const QString marker = format.stringProperty(kMarker);
        block.marker = marker.isEmpty() ? (block.ordered ? QChar(u'.') : QChar(u'-')) : marker.front();
        const auto mark = text.blockFormat().marker();
        block.task = mark == QTextBlockFormat::MarkerType::NoMarker ? -1
            : mark == QTextBlockFormat::MarkerType::Checked         ? 1
                                                                    : 0;
    }

    void literal(Shown shown, const QTextBlock& text, bool foreign)
    {
        const QTextBlockFormat format = text.blockFormat();
        QString line = text.text();
        line.replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
        const int group = foreign ? 0 : format.intProperty(kGroup);
        if (group == m_group && !result.empty()) {
            result.back().block.text += u'\n' + line;
            return;
        }
        m_group = group;
        shown.block.kind = foreign || format.intProperty(kLiteral) == 1 ? Kind::Code : Kind::Source;
        shown.block.info = format.stringProperty(kInfo);
        shown.block.text = line;
        shown.block.item = false;
        result.push_back(std::move(shown));
    }

    void table(const QTextTable& grid)
    {
        Shown shown;
        const QTextTableFormat format = grid.format();
        shown.slice = format.hasProperty(kSlice) ? format.intProperty(kSlice) : -1;
        Block& block = shown.block;
        block.kind = Kind::Table;
        block.quote = format.intProperty(kTableQuote);
        block.depth = format.intProperty(kContinues);
        for (int row = 0; row < grid.rows(); ++row) {
            std::vector<Runs> cells;
            for (int column = 0; column < grid.columns(); ++column)
                cells.push_back(cellRuns(grid.cellAt(row, column), row, column));
            block.rows.push_back(std::move(cells));
        }
        for (int column = 0; column < grid.columns(); ++column) {
            const QTextBlockFormat first = grid.cellAt(0, column).firstCursorPosition().blockFormat();
            // Other programs align every cell; to the left is what no alignment means.
            const bool said = first.hasProperty(QTextFormat::BlockAlignment) && format.hasProperty(kSlice);
            block.alignments.push_back(said ? first.alignment() & Qt::AlignHorizontal_Mask : Qt::Alignment());
        }
        m_group = -1;
        result.push_back(std::move(shown));
    }

    static Runs cellRuns(const QTextTableCell& cell, int row, int column)
    {
        // A cell that spans others is read once, at its corner.
        if (cell.row() != row || cell.column() != column)
            return {};
        Runs runs;
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            if (!it.currentBlock().isValid())
                continue;
            if (!runs.empty()) {
                Run gap;
                gap.text = u" "_s;
                runs.push_back(gap);
            }
            const Runs more = runsOf(it.currentBlock());
            runs.insert(runs.end(), more.begin(), more.end());
        }
        return normalized(std::move(runs));
    }

    int m_group = -1;
    QSet<const QTextList*> m_lists; ///< those that have an item in the result
};

} // namespace

void insertBlocks(QTextCursor& cursor, const Blocks& blocks, int slice, const Look& look)
{
    Inserter inserter(cursor, slice, look);
    for (const Block& block : blocks)
        inserter.add(block);
}

std::vector<Shown> readBlocks(const QTextDocument& document)
{
    Reader reader;
    reader.frame(*document.rootFrame());
    return std::move(reader.result);
}

bool isLiteral(const QTextBlock& block)
{
    return block.blockFormat().intProperty(kLiteral) != 0;
}

int quoteDepth(const QTextBlock& block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
}

void setQuoteDepth(QTextCursor& cursor, int depth, const Look&)
{
    QTextBlockFormat format = cursor.blockFormat();
    format.setLeftMargin(kQuoteIndent * depth);
    if (depth > 0)
        format.setProperty(QTextFormat::BlockQuoteLevel, depth);
    else
        format.clearProperty(QTextFormat::BlockQuoteLevel);
    cursor.setBlockFormat(format);
}

void unite(QTextList& list)
{
    for (int i = 0; i < list.count(); ++i) {
        QTextCursor cursor(list.item(i));
        QTextBlockFormat format = cursor.blockFormat();
        format.setProperty(kSlice, -1);
        cursor.setBlockFormat(format);
    }
}

void makeParagraph(QTextCursor& cursor, const Look& look)
{
    Block plain;
    plain.quote = quoteDepth(cursor.block());
    const int slice = cursor.blockFormat().hasProperty(kSlice) ? cursor.blockFormat().intProperty(kSlice) : -1;
    cursor.setBlockFormat(blockFormat(plain, slice, look));
    cursor.setBlockCharFormat(QTextCharFormat());
    cursor.setCharFormat(QTextCharFormat());
}

void setHeadingLevel(QTextCursor& cursor, int level, const Look& look)
{
    QTextCursor work(cursor.block());
    work.beginEditBlock();
    const int before = work.blockFormat().headingLevel();
    Runs runs = runsOf(work.block());
    Block shape;
    shape.kind = level > 0 ? Kind::Heading : Kind::Paragraph;
    shape.level = level;
    shape.quote = quoteDepth(work.block());
    if (QTextList* list = work.block().textList(); list && level > 0)
        list->remove(work.block());
    const QTextList* list = work.block().textList();
    if (before > 0 || level > 0) {
        const int slice = work.blockFormat().hasProperty(kSlice) ? work.blockFormat().intProperty(kSlice) : -1;
        if (!list)
            work.setBlockFormat(blockFormat(shape, slice, look));
        const int column = cursor.positionInBlock();
        work.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        work.setBlockCharFormat(letters(level));
        work.removeSelectedText();
        insertRuns(work, runs, level, look);
        cursor.setPosition(
            std::min(work.block().position() + column, work.block().position() + work.block().length() - 1));
    }
    work.endEditBlock();
}

bool isBold(const QTextCharFormat& format, int headingLevel)
{
    return format.fontWeight() >= (headingLevel > 0 ? kHeavy : static_cast<int>(QFont::DemiBold));
}

int weightFor(bool bold, int headingLevel)
{
    if (headingLevel > 0)
        return bold ? kHeavy : static_cast<int>(QFont::DemiBold);
    return bold ? QFont::Bold : QFont::Normal;
}

QTextCharFormat linkFormat(const QString& href, const QString& title, const Colors& colors)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(href.isNull() ? u""_s : href);
    if (!title.isEmpty())
        format.setToolTip(title);
    format.setForeground(colors[Role::Accent]);
    format.setFontUnderline(true);
    return format;
}

QString pictureName(const QString& address)
{
    return u"picture:"_s + QString::fromLatin1(address.toUtf8().toPercentEncoding());
}

QString pictureAddress(const QString& name)
{
    static const QString prefix = u"picture:"_s;
    return name.startsWith(prefix)
        ? QString::fromUtf8(QByteArray::fromPercentEncoding(name.mid(prefix.size()).toLatin1()))
        : name;
}

} // namespace encore::markdown
