// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

namespace encore {

class Button;
class Ring;
class TextLabel;

/// A stop of the tour: what it shows, and where.
struct TourStop
{
    QString page;   ///< the page to go to; empty: stay
    QString anchor; ///< the object name of the widget it stands beside; empty: the middle of the window
    QString title;
    QString text;
};

/// A walk through the window: a card beside the thing it explains, with a ring around that. Enter goes on, Left and Right walk, Escape
/// leaves; the window can be used meanwhile.
class Tour final : public QFrame
{
    Q_OBJECT

public:
    /// `go` shows a page.
    Tour(std::vector<TourStop> stops, std::function<void(const QString& page)> go, QWidget* window);
    ~Tour() override;

    int stop() const { return m_stop; }
    int stops() const { return int(m_stops.size()); }
    void showStop(int number);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The last stop was left, or the user had enough.
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    bool walk(int key);
    void place();
    QWidget* anchor() const;
    void end();

    std::vector<TourStop> m_stops;
    std::function<void(const QString&)> m_go;
    int m_stop = 0;
    QPointer<Ring> m_ring; ///< the window may take it along first
    TextLabel* m_progress;
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_leave;
    Button* m_back;
    Button* m_next;
};

/// The stops of Encore's own tour.
std::vector<TourStop> tourStops();

} // namespace encore
