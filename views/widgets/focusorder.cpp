// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/focusorder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

#include <vector>

namespace encore {

namespace {

void collect(QWidget* widget, std::vector<QWidget*>& found);

void collect(QLayout* layout, std::vector<QWidget*>& found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget* widget, std::vector<QWidget*>& found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found.push_back(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        return;
    if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), found);
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

} // namespace

void orderFocus(QWidget& root)
{
    std::vector<QWidget*> found;
    collect(&root, found);
    for (std::size_t i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace encore
