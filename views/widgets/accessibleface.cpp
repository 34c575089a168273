// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/accessibleface.h"

#include "views/widgets/elidedlabel.h"
#include "views/widgets/navbutton.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr auto kActivated = "activated()";

class ActivatedFace final : public QAccessibleWidget
{
public:
    explicit ActivatedFace(QWidget* widget) : QAccessibleWidget(widget) { }

    QAccessible::Role role() const override { return isPressable() ? QAccessible::Button : QAccessible::StaticText; }
    QStringList actionNames() const override
    {
        return isPressable() ? QStringList{QAccessibleActionInterface::pressAction()} + QAccessibleWidget::actionNames()
                             : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (name == QAccessibleActionInterface::pressAction())
            QMetaObject::invokeMethod(widget(), "activated");
        else
            QAccessibleWidget::doAction(name);
    }

private:
    bool isPressable() const
    {
        return widget()->focusPolicy() != Qt::NoFocus && widget()->metaObject()->indexOfSignal(kActivated) >= 0;
    }
};

// A place in the rail is chosen among others, not ticked.
class PlaceFace final : public QAccessibleWidget
{
public:
    explicit PlaceFace(NavButton* button) : QAccessibleWidget(button, QAccessible::PageTab), m_button(button) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_button->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {QAccessibleActionInterface::pressAction()}; }
    void doAction(const QString&) override { m_button->click(); }

private:
    NavButton* m_button;
};

QAccessibleInterface* faceOf(const QString& className, QObject* object)
{
    if (auto* place = qobject_cast<NavButton*>(object))
        return new PlaceFace(place);
    if (auto* label = qobject_cast<ElidedLabel*>(object))
        return new ActivatedFace(label);
    const QMetaObject* type = object->metaObject();
    if (!className.startsWith(u"encore::"_s) || className != QLatin1StringView(type->className())
        || type->superClass() != &QWidget::staticMetaObject)
        return nullptr;
    auto* widget = static_cast<QWidget*>(object);
    const bool own = type->indexOfSignal(kActivated) >= 0 || widget->focusPolicy() == Qt::StrongFocus;
    return own ? new ActivatedFace(widget) : nullptr;
}

} // namespace

void installAccessibleFaces()
{
    QAccessible::installFactory(faceOf);
}

} // namespace encore
