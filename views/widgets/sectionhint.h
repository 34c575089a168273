// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace encore {

/// The place of a section that nobody has written yet: "+ Obstacles: what nearly stopped it?" in a dashed frame.
class SectionHint final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SectionHint(QWidget* parent = nullptr);

    /// The section's heading, the question that helps to write it and why it is worth it (may be empty).
    void setSection(const QString& title, const QString& question, const QString& reason = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_reason;
};

} // namespace encore
