// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace encore {

/// The first letters of the first and the last word of a name: "Karin Sand" gives "KS".
QString initialsOf(QStringView name);

/// Somebody's initials, or picture, in a circle; the name is the tooltip.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString& name, QWidget* parent = nullptr, int diameter = 26);

    void setName(const QString& name);
    /// A photo instead of the initials; a null image takes it away.
    void setPicture(const QImage& picture);
    QSize sizeHint() const override { return {m_diameter, m_diameter}; }

    /// The picture of an avatar, for delegates.
    static void paint(QPainter& painter, const QRectF& circle, const QString& name, const QFont& base);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QImage m_picture;
    int m_diameter;
};

/// Several people side by side, overlapping a little; those beyond the limit become "+3".
class AvatarRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarRow(QWidget* parent = nullptr, int most = 4, int diameter = 26);

    void setNames(const QStringList& names);
    QSize sizeHint() const override;

    /// The picture of a row from the left (or right) end of `rect`, for delegates.
    static void paint(QPainter& painter, const QRect& rect, const QStringList& names, int most, const QFont& base,
        const QColor& ground, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_names;
    int m_most;
    int m_diameter;
};

} // namespace encore
