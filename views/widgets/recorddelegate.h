// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/textrange.h"
#include "views/theme/colors.h"

#include <QMetaType>
#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>
#include <vector>

class QTableView;

namespace encore {

/// Takes the marks that a search puts around its hits (for example \x02 and \x03) out of a text and gives their ranges.
QString takeHits(const QString& marked, QChar open, QChar close, std::vector<TextRange>& hits);

/// What one cell of a record table shows; everything is optional.
struct Cell
{
    struct State
    {
        QString text;
        Tone tone = Tone::Neutral;
    };
    QString title; ///< the first line, semibold when `strong`
    std::vector<TextRange> titleHits;
    QString snippet; ///< the muted second line
    std::vector<TextRange> snippetHits;
    std::vector<State> pills;
    QStringList people; ///< avatars
    bool strong = false;
    bool figure = false;  ///< right-aligned, even figures
    bool pending = false; ///< not fetched yet: a quiet bar is drawn
    bool head = false;    ///< the first line of a group; `snippet` stands behind the title
    bool folded = false;  ///< a head whose group is folded away
    QString swatch = {};  ///< a colour, drawn as a dot before the title
};

/// Draws record tables: rows of two lines with a fixed height, a hairline between them, hits marked, pills and avatars. It
/// asks `source` for each cell; without one it shows Qt::DisplayRole.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Source = std::function<Cell(const QModelIndex&)>;
    explicit RecordDelegate(QObject* parent = nullptr, Source source = {});

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// The one height of all rows for a font.
    static int rowHeight(const QFont& font);

private:
    Cell cellOf(const QModelIndex& index) const;

    Source m_source;
};

/// Gives a table the look of a record list: this delegate, fixed row height (also after a change of the text size), no grid,
/// whole rows selected, a flat header, sorting by click, per-pixel scrolling.
RecordDelegate* dressRecordTable(QTableView& table, RecordDelegate::Source source = {});

/// Makes one row the current and the only chosen one. QTableView::selectRow does nothing from right to left when the columns
/// fill the table.
void chooseRow(QTableView& table, int row);

} // namespace encore

Q_DECLARE_METATYPE(encore::Cell)
