// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QStringList>

namespace encore {

/// Takes pictures of a window's pages. It waits until everything that a page has asked for is answered, never for a time.
class Photographer
{
public:
    Photographer(Program& program, const QString& folder);

    /// Every page on this portfolio in one look and size.
    Status takeAll(const QString& portfolio, ColorScheme scheme, QSize size);
    const QStringList& taken() const { return m_taken; }

private:
    Status takeWelcome(MainWindow& window);
    Status takePages(MainWindow& window);
    Status takeRecords(MainWindow& window);
    Status takeTrash(MainWindow& window);
    Status takeErasure(MainWindow& window);
    Status takePalette(MainWindow& window);
    Status takeDialogs(MainWindow& window);
    Status takeDialog(MainWindow& window, const QString& name);
    Status visit(MainWindow& window, const Place& place, const QString& name);
    Status take(QWidget& widget, const QString& name);

    Program& m_program;
    QString m_folder;
    QString m_suffix;
    QStringList m_taken;
};

/// Runs the event loop until the condition holds; false when that takes too long.
bool waitUntil(const std::function<bool()>& condition);
/// Lets everything that was asked of the store be answered.
void settle(Store& store);

} // namespace encore
