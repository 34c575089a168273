// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace encore {

/// One choice of a few, side by side: the views of a page or the tabs of a record. Left and right walk it.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString key;
        QString label;
    };

    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Replaces the segments; the first becomes current.
    void setSegments(const std::vector<Segment>& segments);
    /// Marks a segment without emitting chosen().
    void setCurrent(const QString& key);
    QString current() const;

Q_SIGNALS:
    /// The user chose another segment.
    void chosen(const QString& key);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    std::vector<Segment> m_segments;
};

} // namespace encore
