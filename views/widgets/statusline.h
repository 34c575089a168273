// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encore {

class Button;
class ElidedLabel;
class ProgressLine;
class TextLabel;

/// The foot of the window: whether everything is saved, what works in the background, the counts of the page.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Saved { Saved, Saving, Failed, ReadOnly };

    explicit StatusLine(QWidget* parent = nullptr);

    /// The words default to "All changes saved", "Saving…", "Not saved" and "Read-only".
    void setSaved(Saved state, const QString& text = {});
    /// Shows a background work: its name, its share from 0 to 1 (negative: unknown) and whether it can be cancelled.
    void setWork(const QString& name, double share, bool cancellable = true);
    void clearWork();
    /// What the page counts, at the right end.
    void setCounts(const QString& counts);

Q_SIGNALS:
    void cancelRequested();
    /// The saved state was clicked (what was saved, or why it was not).
    void savedActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_saved;
    TextLabel* m_work;
    ProgressLine* m_progress;
    Button* m_cancel;
    ElidedLabel* m_counts;
};

} // namespace encore
