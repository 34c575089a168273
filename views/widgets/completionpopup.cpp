// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/completionpopup.h"

#include "views/widgets/choicedelegate.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

CompletionPopup::CompletionPopup(QWidget* parent) : QFrame(parent), m_list(new QListWidget(this))
{
    setObjectName(u"completion"_s);
    m_list->setObjectName(u"completion.list"_s);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    connect(
        m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { Q_EMIT chosen(m_list->row(item)); });
    hide();
}

void CompletionPopup::setCompletions(const std::vector<Completion>& completions)
{
    m_list->clear();
    for (const Completion& completion : completions) {
        auto* item = new QListWidgetItem(completion.label.isEmpty() ? completion.insert : completion.label, m_list);
        item->setData(ChoiceDelegate::kRemarkRole, completion.remark);
        item->setData(ChoiceDelegate::kCountRole, completion.count);
    }
    m_list->setCurrentRow(0);
}

void CompletionPopup::openBelow(const QWidget& field, int left)
{
    static constexpr int kMostRows = 9;
    static constexpr int kWidth = 360;
    const QWidget* window = parentWidget();
    const QPoint corner = field.mapTo(window, QPoint(left, field.height() + 2));
    const int rows = std::min(m_list->count(), kMostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 6;
    const int width = std::min(kWidth, window->width() - 16);
    setGeometry(std::clamp(corner.x(), 0, std::max(0, window->width() - width - 8)), corner.y(), width,
        std::min(height, std::max(60, window->height() - corner.y() - 8)));
    raise();
    show();
}

int CompletionPopup::currentRow() const
{
    return m_list->currentRow();
}

void CompletionPopup::move(int step)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
}

} // namespace encore
