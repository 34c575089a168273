// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/facetpopup.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr std::size_t kManyChoices = 8;
constexpr int kMostRows = 12;

} // namespace

FacetPopup::FacetPopup(const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_clear(new Button(tr("Clear"), this, ButtonLook::Link))
{
    setObjectName(u"facet"_s);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"facet.search"_s);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a choice"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"facet.list"_s);
    m_list->setAccessibleName(title);
    m_list->setProperty("bare", true);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_clear->setObjectName(u"facet.clear"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { toggle(m_list->row(item)); });
    connect(m_clear, &Button::clicked, this, [this] {
        m_hidden.clear();
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Unchecked);
        report();
    });
}

void FacetPopup::setChoices(const std::vector<FacetChoice>& choices, const QStringList& selected)
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    m_hidden = selected;
    for (const FacetChoice& choice : choices) {
        auto* item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.code);
        item->setData(ChoiceDelegate::kCountRole, choice.count);
        item->setCheckState(selected.contains(choice.code) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_hidden.removeAll(choice.code);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_search->setVisible(choices.size() > kManyChoices);
    m_clear->setVisible(!selected.isEmpty());
    const int rows = std::clamp(m_list->count(), 1, kMostRows);
    const int scrollBar = m_list->count() > kMostRows ? 16 : 4;
    static constexpr int kLeastWidth = 200;
    static constexpr int kMostWidth = 380;
    m_list->setFixedHeight(rows * std::max(24, m_list->sizeHintForRow(0)) + 4);
    m_list->setFixedWidth(std::clamp(m_list->sizeHintForColumn(0) + scrollBar, kLeastWidth, kMostWidth));
    filter(m_search->text());
    adjustSize();
    if (m_search->isVisibleTo(this))
        m_search->setFocus();
    else
        m_list->setFocus();
}

void FacetPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    painter.fillRect(rect(), colors[Role::Surface]);
    paintBox(painter, rect(), colors[Role::Surface], colors[Role::Hairline], 0);
}

bool FacetPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_list->setFocus();
        return true;
    }
    const bool press = watched == m_list ? isPress(key) : key == Qt::Key_Return || key == Qt::Key_Enter;
    if (press) {
        toggle(m_list->currentRow());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FacetPopup::toggle(int row)
{
    QListWidgetItem* item = m_list->item(row);
    if (!item || item->isHidden())
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    report();
}

void FacetPopup::report()
{
    QStringList codes = m_hidden;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes << m_list->item(row)->data(Qt::UserRole).toString();
    }
    m_clear->setVisible(!codes.isEmpty());
    adjustSize();
    Q_EMIT selectionChanged(codes);
}

void FacetPopup::filter(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool found = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    const QListWidgetItem* current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentRow(first);
}

} // namespace encore
