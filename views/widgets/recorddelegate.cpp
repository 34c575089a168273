// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/recorddelegate.h"

#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include "views/widgets/avatar.h"
#include "views/widgets/paint.h"
#include "views/widgets/pill.h"
#include "views/widgets/tagchip.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kSide = 10;
constexpr int kUpper = 8;
constexpr int kUpperCompact = 3;
constexpr int kMostAvatars = 4;

// Keeps the rows at two lines when the text size changes.
class RowKeeper final : public QObject
{
public:
    explicit RowKeeper(QTableView& table) : QObject(&table), m_table(table)
    {
        table.installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int height = RecordDelegate::rowHeight(m_table.font());
        m_table.verticalHeader()->setMinimumSectionSize(height);
        m_table.verticalHeader()->setDefaultSectionSize(height);
    }

    QTableView& m_table;
};

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const std::vector<TextRange>& hits,
    const QFont& font, const QColor& color, const Colors& colors, Qt::LayoutDirection direction, bool toTheRight)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    // What the ellipsis swallowed must not be marked.
    const auto kept = static_cast<int>(shown == text ? text.size() : std::max<qsizetype>(0, shown.size() - 1));
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(toTheRight ? QStyle::visualAlignment(direction, Qt::AlignRight)
                                   : QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& hit : hits) {
        const auto start = static_cast<int>(hit.start);
        const int end = std::min(start + static_cast<int>(hit.length), kept);
        if (start >= end)
            continue;
        QTextCharFormat marked;
        marked.setBackground(colors[Role::WarnGround]);
        marked.setForeground(colors.isDark() ? colors[Role::Warn] : colors[Role::Text]);
        formats.append({start, end - start, marked});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(color);
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2.0));
}

std::vector<TextRange> hitsFrom(const std::vector<TextRange>& hits, int start)
{
    std::vector<TextRange> later;
    for (const TextRange& hit : hits) {
        const auto from = std::max(static_cast<int>(hit.start) - start, 0);
        const auto end = static_cast<int>(hit.start + hit.length) - start;
        if (end > from)
            later.push_back({from, end - from});
    }
    return later;
}

// Where the second line begins; the end of the text when it fits into one.
int firstLineEnd(const QString& text, const QFont& font, int width)
{
    const auto whole = static_cast<int>(text.size());
    if (QFontMetrics(font).horizontalAdvance(text) <= width)
        return whole;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

// Rows have room for two lines: a value that is too long for one takes the second before it is cut.
void paintValue(QPainter& painter, const QRect& rect, const QString& text, const std::vector<TextRange>& hits,
    const QFont& font, const QColor& color, const Colors& colors, Qt::LayoutDirection direction, bool toTheRight)
{
    const int end = firstLineEnd(text, font, rect.width());
    if (end >= text.size())
        return paintLine(painter, rect, text, hits, font, color, colors, direction, toTheRight);
    const int height = QFontMetrics(font).height();
    const QRect upper(rect.left(), rect.top() + (rect.height() - 2 * height) / 2, rect.width(), height);
    paintLine(painter, upper, text.left(end).trimmed(), hits, font, color, colors, direction, toTheRight);
    paintLine(painter, upper.translated(0, height), text.mid(end), hitsFrom(hits, end), font, color, colors, direction,
        toTheRight);
}

int paintPills(QPainter& painter, const QRect& rect, const std::vector<Cell::State>& pills, const Colors& colors,
    const QFont& font, Qt::LayoutDirection direction)
{
    int x = rect.left();
    for (const Cell::State& pill : pills) {
        QSize size = Pill::sizeOf(pill.text, font);
        size.setWidth(std::min(size.width(), rect.right() - x + 1));
        static constexpr int kLeastWidth = 24;
        if (size.width() < kLeastWidth)
            break;
        const QRect place(QPoint(x, rect.center().y() - size.height() / 2 + 1), size);
        Pill::paint(painter, QStyle::visualRect(direction, rect, place), pill.text, pill.tone, colors, font);
        x += size.width() + space::kTiny;
    }
    return x - rect.left();
}

void paintTexts(
    QPainter& painter, QRect area, const Cell& cell, const QStyleOptionViewItem& option, const Colors& colors)
{
    const QFont titleFont = cell.strong ? styledFont(option.font, TextStyle::Strong) : option.font;
    const QColor titleColor = colors[Role::Text];
    if (cell.snippet.isEmpty()) {
        paintValue(
            painter, area, cell.title, cell.titleHits, titleFont, titleColor, colors, option.direction, cell.figure);
        return;
    }
    const QFont snippetFont = styledFont(option.font, TextStyle::Caption);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int snippetHeight = QFontMetrics(snippetFont).height();
    const int top = area.top() + (area.height() - titleHeight - snippetHeight - 2) / 2;
    paintLine(painter, QRect(area.left(), top, area.width(), titleHeight), cell.title, cell.titleHits, titleFont,
        titleColor, colors, option.direction, cell.figure);
    paintLine(painter, QRect(area.left(), top + titleHeight + 2, area.width(), snippetHeight), cell.snippet,
        cell.snippetHits, snippetFont, colors[Role::Muted], colors, option.direction, cell.figure);
}

// What is left of the area behind the dot.
QRect paintSwatch(
    QPainter& painter, const QRect& area, const QString& colour, Qt::LayoutDirection direction, const Colors& colors)
{
    static constexpr int kDot = 12;
    const QRect dot(area.left(), area.center().y() - kDot / 2, kDot, kDot);
    paintTagDot(painter, QStyle::visualRect(direction, area, dot), colour, colors);
    return QStyle::visualRect(direction, area, area.adjusted(kDot + space::kSmall, 0, 0, 0));
}

// A triangle that says whether the group is open, its name, and the number of its records.
void paintHead(
    QPainter& painter, const QRect& area, const Cell& cell, const QStyleOptionViewItem& option, const Colors& colors)
{
    if (cell.title.isEmpty())
        return;
    static constexpr int kSign = 16;
    const QRect sign =
        QStyle::visualRect(option.direction, area, QRect(area.left() - 2, area.center().y() - kSign / 2, kSign, kSign));
    QStyleOption arrow;
    arrow.rect = sign.adjusted(2, 2, -2, -2);
    arrow.palette = option.palette;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(!cell.folded             ? QStyle::PE_IndicatorArrowDown
            : option.direction == Qt::LeftToRight ? QStyle::PE_IndicatorArrowRight
                                                  : QStyle::PE_IndicatorArrowLeft,
        &arrow, &painter, option.widget);
    const QFont font = styledFont(option.font, TextStyle::Strong);
    const int countWidth = option.fontMetrics.horizontalAdvance(cell.snippet) + space::kTiny;
    const int titleRoom = area.width() - kSign - countWidth - space::kSmall;
    const int titleWidth = std::min(titleRoom, QFontMetrics(font).horizontalAdvance(cell.title) + 2);
    const QRect title(area.left() + kSign + 2, area.top(), std::max(0, titleWidth), area.height());
    const QRect count(title.right() + space::kSmall, area.top(), countWidth, area.height());
    paintLine(painter, QStyle::visualRect(option.direction, area, title), cell.title, {}, font, colors[Role::Text],
        colors, option.direction, false);
    paintLine(painter, QStyle::visualRect(option.direction, area, count), cell.snippet, {}, option.font,
        colors[Role::Muted], colors, option.direction, false);
}

QString wholeText(const Cell& cell)
{
    QStringList lines;
    if (!cell.title.isEmpty())
        lines << cell.title;
    if (!cell.snippet.isEmpty())
        lines << cell.snippet;
    for (const Cell::State& pill : cell.pills)
        lines << pill.text;
    lines << cell.people;
    return lines.join(u'\n');
}

} // namespace

QString takeHits(const QString& marked, QChar open, QChar close, std::vector<TextRange>& hits)
{
    QString text;
    text.reserve(marked.size());
    int start = -1;
    for (const QChar letter : marked) {
        const int here = static_cast<int>(text.size());
        if (letter == open) {
            start = here;
        } else if (letter == close) {
            if (start >= 0 && here > start)
                hits.push_back({start, here - start});
            start = -1;
        } else {
            // A line break in a snippet would cut the line.
            text += letter == u'\n' || letter == u'\r' || letter == u'\t' ? QChar(u' ') : letter;
        }
    }
    return text;
}

RecordDelegate::RecordDelegate(QObject* parent, Source source)
    : QStyledItemDelegate(parent)
    , m_source(std::move(source))
{
}

Cell RecordDelegate::cellOf(const QModelIndex& index) const
{
    if (m_source)
        return m_source(index);
    Cell cell;
    cell.title = displayText(index.data(), QLocale());
    cell.figure = (Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight) != 0;
    return cell;
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsFor(option.palette);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const Cell cell = cellOf(index);
    const QColor ground = colors[selected              ? Role::SelectedRow
            : (option.state & QStyle::State_MouseOver) ? Role::HoverRow
            : cell.head                                ? Role::Window
                                                       : Role::Surface];
    painter->save();
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors[Role::Hairline]);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors[Role::Accent]);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), colors[Role::Accent]);
    }
    QRect area = option.rect.adjusted(kSide, 0, -kSide, -1);
    if (cell.head) {
        paintHead(*painter, area, cell, option, colors);
    } else if (cell.pending) {
        const int height = option.fontMetrics.height() / 2;
        paintBox(*painter, QRect(area.left(), area.center().y() - height / 2, area.width() / 2, height),
            colors[Role::NeutralGround], {}, 3);
    } else {
        if (!cell.people.isEmpty())
            AvatarRow::paint(*painter, area, cell.people, kMostAvatars, option.font, ground, option.direction);
        if (!cell.pills.empty()) {
            const int used = paintPills(*painter, area, cell.pills, colors, option.font, option.direction);
            if (!cell.title.isEmpty())
                area = QStyle::visualRect(option.direction, area, area.adjusted(used + space::kTiny, 0, 0, 0));
        }
        if (!cell.swatch.isEmpty())
            area = paintSwatch(*painter, area, cell.swatch, option.direction, colors);
        if (!cell.title.isEmpty() || !cell.snippet.isEmpty())
            paintTexts(*painter, area, cell, option, colors);
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellOf(index);
    int width = option.fontMetrics.horizontalAdvance(cell.title);
    for (const Cell::State& pill : cell.pills)
        width += Pill::sizeOf(pill.text, option.font).width() + space::kTiny;
    static constexpr int kSwatchRoom = 12 + space::kSmall;
    width += cell.swatch.isEmpty() ? 0 : kSwatchRoom;
    static constexpr int kAvatarStep = 22;
    width += kAvatarStep * std::min(kMostAvatars, static_cast<int>(cell.people.size()));
    return {width + 2 * kSide + 2, rowHeight(option.font)};
}

int RecordDelegate::rowHeight(const QFont& font)
{
    return QFontMetrics(styledFont(font, TextStyle::Strong)).height()
        + QFontMetrics(styledFont(font, TextStyle::Caption)).height() + 2 + 2 * (isCompact() ? kUpperCompact : kUpper)
        + 1;
}

bool RecordDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Cell cell = cellOf(index);
    const int room = option.rect.width() - 2 * kSide;
    const bool cut = QFontMetrics(styledFont(option.font, TextStyle::Strong)).horizontalAdvance(cell.title) > room
        || QFontMetrics(styledFont(option.font, TextStyle::Caption)).horizontalAdvance(cell.snippet) > room
        || !cell.people.isEmpty() || sizeHint(option, index).width() > option.rect.width();
    // Plain text: what people wrote must not be read as HTML.
    QToolTip::showText(
        event->globalPos(), cut ? wholeText(cell).toHtmlEscaped().replace(u'\n', u"<br>"_s) : QString(), view);
    return true;
}

RecordDelegate* dressRecordTable(QTableView& table, RecordDelegate::Source source)
{
    auto* delegate = new RecordDelegate(&table, std::move(source));
    table.setItemDelegate(delegate);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setAlternatingRowColors(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table.horizontalHeader();
    header->setTextElideMode(Qt::ElideRight);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
    new RowKeeper(table);
    return delegate;
}

void chooseRow(QTableView& table, int row)
{
    if (table.model() && row >= 0)
        table.selectionModel()->setCurrentIndex(
            table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace encore
