// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tableheader.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyleOptionHeader>
#include <QTableView>

namespace encore {

namespace {

constexpr int kRoom = 32; ///< left and right of the words: what the style sheet says and the margin of the style

// Where the arrow of the order begins, with the gap before it.
qsizetype orderIn(const QString& words)
{
    const qsizetype gap = words.lastIndexOf(u' ');
    const QChar sign = gap > 0 ? words.at(gap + 1 < words.size() ? gap + 1 : gap) : QChar();
    return sign == u'\u2191' || sign == u'\u2193' ? gap : words.size();
}

/// Watches how much room a table has.
class ColumnStretcher final : public QObject
{
public:
    ColumnStretcher(QTableView& table, int column) : QObject(&table), m_table(table), m_column(column)
    {
        table.viewport()->installEventFilter(this);
        stretch();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            stretch();
        return QObject::eventFilter(watched, event);
    }

private:
    void stretch()
    {
        static constexpr int kLetters = 16;
        QHeaderView& header = *m_table.horizontalHeader();
        const int others = header.length() - header.sectionSize(m_column);
        const int least = m_table.fontMetrics().averageCharWidth() * kLetters + kRoom;
        const bool enough = m_table.viewport()->width() - others >= least;
        header.setSectionResizeMode(m_column, enough ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!enough)
            header.resizeSection(m_column, least);
    }

    QTableView& m_table;
    int m_column;
};

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) { }

QString TableHeader::shownText(int section) const
{
    const QString whole = model() ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
    QFont drawn = font();
    drawn.setWeight(QFont::Medium);
    const QFontMetrics metrics(drawn);
    const QString order = whole.mid(orderIn(whole));
    // The style draws a little wider than is measured here; half an ellipsis would be no better than half a letter.
    const int room = sectionSize(section) - kRoom - metrics.averageCharWidth() - metrics.horizontalAdvance(order);
    return metrics.elidedText(whole.chopped(order.size()), Qt::ElideRight, room) + order;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = shownText(section);
}

void stretchColumn(QTableView& table, int column)
{
    new ColumnStretcher(table, column);
}

} // namespace encore
