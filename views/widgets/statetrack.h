// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QAbstractButton>

#include <vector>

namespace encore {

/// A state on the way of something: "Trial, 3 March 2026".
struct TrackStep
{
    enum Stage {
        Done,    ///< it has been here
        Current, ///< it is here
        Next,    ///< it can go there now
        Open     ///< not yet
    };
    QString code;
    QString label;
    QString date; ///< as the user reads it; empty: none
    Stage stage = Open;
    Tone tone = Tone::Accent; ///< of the current one
    bool beside = false;      ///< off the way: declined, stalled, abandoned
};

class FlowLayout;

/// One step, drawn as a mark on a line with its name and day below.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(TrackStep step, bool last, QWidget* parent);

    const TrackStep& step() const { return m_step; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TrackStep m_step;
    bool m_last;
};

/// The way of a record through its states, with the days on which it came to them. One step has the keyboard, the arrow keys walk the
/// others, Enter asks to go there. It breaks into lines where there is no room.
class StateTrack final : public QWidget
{
    Q_OBJECT

public:
    explicit StateTrack(QWidget* parent = nullptr);

    void setSteps(const std::vector<TrackStep>& steps);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void stepActivated(const QString& code);

private:
    FlowLayout* m_flow;
    std::vector<StepButton*> m_buttons;
};

} // namespace encore
