// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogframe.h"

#include "views/theme/metrics.h"
#include "views/widgets/focusorder.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

int mostHeight(const QWidget& contents)
{
    constexpr int kShareOfScreen = 85; // percent; the rest is for the title, the buttons and what lies around
    return contents.screen()->availableGeometry().height() * kShareOfScreen / 100;
}

// The contents scroll where the screen has no room for them, as with large text; else they are shown whole.
class Contents final : public QScrollArea
{
public:
    Contents(QWidget* contents, QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(contents);
        viewport()->setAutoFillBackground(false);
        contents->setAutoFillBackground(false);
    }

    QSize sizeHint() const override
    {
        QSize whole = widget()->sizeHint();
        const int width = std::max(whole.width(), widget()->minimumWidth());
        if (widget()->hasHeightForWidth())
            whole.setHeight(widget()->heightForWidth(width));
        return {width, std::min(whole.height(), mostHeight(*this))};
    }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), std::min(sizeHint().height(), kLeastHeight)};
    }

private:
    static constexpr int kLeastHeight = 160;
};

} // namespace

DialogFrame::DialogFrame(const QString& heading, QWidget* parent)
    : QDialog(parent)
    , m_heading(new TextLabel(heading, TextStyle::Page, this))
    , m_sentence(new TextLabel(TextStyle::Body, this, Role::Muted))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_contents(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto* column = new QVBoxLayout(m_contents);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    m_body->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    m_body->setSpacing(space::kMedium);
    column->addLayout(m_body, 1);
    m_buttons->setSpacing(space::kSmall);
    m_buttons->setContentsMargins(space::kPage, 0, space::kPage, space::kLarge);
    m_buttons->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::kSmall);
    outer->addWidget(new Contents(m_contents, this), 1);
    outer->addLayout(m_buttons);
}

void DialogFrame::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void DialogFrame::fit(int width)
{
    const int contents = std::min(m_contents->heightForWidth(width), mostHeight(*this));
    const QMargins margins = m_buttons->contentsMargins();
    resize(width,
        contents + layout()->spacing() + m_buttons->sizeHint().height()
            + (m_buttons->count() > 1 ? 0 : margins.bottom()));
}

Button* DialogFrame::addButton(const QString& name, const QString& text, ButtonLook look)
{
    auto* button = new Button(text, this, look);
    button->setObjectName(name);
    button->setAutoDefault(look == ButtonLook::Primary);
    m_buttons->addWidget(button);
    return button;
}

Button* DialogFrame::addCloseButton(const QString& text)
{
    Button* button = addButton(u"close"_s, text);
    connect(button, &Button::clicked, this, &QDialog::reject);
    return button;
}

void DialogFrame::showEvent(QShowEvent* event)
{
    orderFocus(*this);
    QDialog::showEvent(event);
}

} // namespace encore
