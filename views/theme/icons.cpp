// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

// The marks lie in a static library, which does not register them by itself; Q_INIT_RESOURCE must stand outside a namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace encore {

namespace {

QString ownPath(const QString& name)
{
    initIcons();
    return u":/icons/"_s + name + u".svg"_s;
}

QColor colorOf(Role role, QIcon::Mode mode)
{
    const Colors& colors = colorsFor(QApplication::palette());
    return mode == QIcon::Disabled ? colors[Role::Muted] : colors[role];
}

// Paints another icon's shape in one colour, which it looks up at each painting: so it follows light and dark.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QIcon shape, Role role) : m_shape(std::move(shape)), m_role(role) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        m_shape.paint(&painter, QRect(QPoint(), size), Qt::AlignCenter, QIcon::Normal, state);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colorOf(m_role, mode));
        painter.end();
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return m_shape.isNull(); }
    QString key() const override { return u"EncoreTintedIconEngine"_s; }
    QIconEngine* clone() const override { return new TintedIconEngine(m_shape, m_role); }

private:
    QIcon m_shape;
    Role m_role;
};

} // namespace

bool hasOwnIcon(const QString& name)
{
    return QFile::exists(ownPath(name));
}

QIcon icon(const QString& name, Role role)
{
    if (name.isEmpty())
        return {};
    // Symbolic shapes first: a coloured picture in one colour is a blot.
    const QIcon shape =
        hasOwnIcon(name) ? QIcon(ownPath(name)) : QIcon::fromTheme(name + u"-symbolic"_s, QIcon::fromTheme(name));
    return shape.isNull() ? QIcon() : QIcon(new TintedIconEngine(shape, role));
}

} // namespace encore
