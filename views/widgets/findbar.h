// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace encore {

class Button;
class Ring;
class TextLabel;

/// Finds words in what another widget shows: in its texts, fields, labels and buttons, in the order in which they are read. Enter goes to the
/// next place, Shift+Enter to the one before, Esc leaves the keyboard at the place that was found.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* searched, QWidget* parent = nullptr);

    /// Shows the bar and puts the keyboard into it.
    void open();
    /// Hides it and gives the keyboard to the place that was found, or back to where it was.
    void close();
    /// Hides it; something else is shown.
    void dismiss();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A place where the words stand.
    struct Hit
    {
        QPointer<QWidget> widget;
        int position;
    };
    std::vector<Hit> hits() const;
    void search();
    void step(int by);
    void show(const std::vector<Hit>& found);
    void mark(const Hit& hit);
    void unmark();
    QRect placeOf(const Hit& hit) const;

    QWidget* m_searched;
    QLineEdit* m_edit;
    TextLabel* m_count;
    Ring* m_ring;
    QPointer<QWidget> m_marked;
    QPointer<QWidget> m_before; ///< had the keyboard
    size_t m_at = 0;
};

} // namespace encore
