// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace encore {

/// Goes through every page and dialog of a window as a visitor would, and shows each to somebody: to take its picture, to look whether
/// its texts are whole. It waits until everything that a page has asked for is answered, never for a time.
class PageWalk
{
public:
    /// Is shown a window or dialog under the name of its page; an error ends the walk.
    using Visit = std::function<Status(QWidget& shown, const QString& name)>;

    PageWalk(Program& program, Visit visit);

    /// Every page on this portfolio in one look and size.
    Status walk(const QString& portfolio, const Look& look, QSize size);

private:
    Status showWelcome(MainWindow& window);
    Status showPages(MainWindow& window);
    Status showForms(MainWindow& window);
    Status showRecords(MainWindow& window);
    Status showValue(MainWindow& window);
    Status showTabs(MainWindow& window, Kind kind, RecordId id);
    Status showTrash(MainWindow& window);
    Status showErasure(MainWindow& window);
    Status showPalette(MainWindow& window);
    Status showTour(MainWindow& window);
    Status showDialogs(MainWindow& window);
    Status showReplicating(MainWindow& window);
    Status showDialog(MainWindow& window, const QString& name);
    Status go(MainWindow& window, const Place& place, const QString& name);
    Status show(QWidget& shown, const QString& name);

    Program& m_program;
    Visit m_visit;
    RecordId m_replication; ///< the one that is shown
    RecordId m_team;        ///< the same
};

/// Sets the font with which pages look and measure the same everywhere; false when it is not installed.
bool useInter();
/// Runs the event loop until the condition holds; false when that takes too long.
bool waitUntil(const std::function<bool()>& condition);
/// Lets everything that was asked of the store be answered.
void settle(Store& store);

} // namespace encore
