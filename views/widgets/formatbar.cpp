// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formatbar.h"

#include "views/theme/icons.h"
#include "views/widgets/markdowneditor.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace encore {

FormatBar::FormatBar(MarkdownEditor* editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    setObjectName(u"formatBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(add(u"bold"_s, u"format-text-bold"_s, tr("Bold"), u"Ctrl+B"_s), &QToolButton::clicked, editor,
        &MarkdownEditor::toggleBold);
    connect(add(u"italic"_s, u"format-text-italic"_s, tr("Italic"), u"Ctrl+I"_s), &QToolButton::clicked, editor,
        &MarkdownEditor::toggleItalic);
    connect(add(u"bullets"_s, u"bullets"_s, tr("Bullet list"), u"Ctrl+Shift+8"_s), &QToolButton::clicked, editor,
        &MarkdownEditor::toggleBulletList);
    connect(add(u"numbers"_s, u"numbers"_s, tr("Numbered list"), u"Ctrl+Shift+7"_s), &QToolButton::clicked, editor,
        &MarkdownEditor::toggleNumberedList);
    connect(add(u"quote"_s, u"format-text-blockquote"_s, tr("Quote"), u"Ctrl+Shift+9"_s), &QToolButton::clicked, editor,
        &MarkdownEditor::toggleQuote);
    connect(
        add(u"link"_s, u"link"_s, tr("Link…"), u"Ctrl+K"_s), &QToolButton::clicked, editor, &MarkdownEditor::editLink);
    // Its place is kept while it is away, so that nothing moves when it comes.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    editor->installEventFilter(this);
}

QToolButton* FormatBar::add(const QString& name, const QString& iconName, const QString& what, const QString& keys)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"format."_s + name);
    button->setIcon(encore::icon(iconName, Role::Muted));
    static constexpr int kSide = 16;
    button->setIconSize(QSize(kSide, kSide));
    if (button->icon().isNull())
        button->setText(what);
    button->setAccessibleName(what);
    button->setToolTip(tr("%1 (%2)", "an action and its keys").arg(what, keys));
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    return button;
}

bool FormatBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        setVisible(!m_editor->isReadOnly());
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace encore
