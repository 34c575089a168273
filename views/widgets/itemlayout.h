// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace encore {

/// What the layouts of our own have in common: they keep their items in order and only say where each stands.
class ItemLayout : public QLayout
{
public:
    explicit ItemLayout(QWidget* parent = nullptr);
    ~ItemLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

protected:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace encore
