// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chipbutton.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/facetpopup.h"
#include "views/widgets/paint.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kSide = 11;
constexpr int kMostNamed = 2;

QFont chipFont()
{
    return styledFont(TextStyle::Caption);
}

} // namespace

ChipButton::ChipButton(const QString& title, QWidget* parent) : QAbstractButton(parent), m_title(title)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChipButton::openPopup);
    refresh();
}

void ChipButton::setChoices(const std::vector<FacetChoice>& choices)
{
    m_choices = choices;
    if (auto* popup = qobject_cast<FacetPopup*>(m_popup.data()))
        popup->setChoices(choices, m_selected);
    refresh();
}

void ChipButton::setSelected(const QStringList& codes)
{
    if (codes == m_selected)
        return;
    m_selected = codes;
    if (auto* popup = qobject_cast<FacetPopup*>(m_popup.data()))
        popup->setChoices(m_choices, m_selected);
    refresh();
}

bool ChipButton::isPopupOpen() const
{
    return m_popup != nullptr;
}

QString ChipButton::caption() const
{
    if (m_selected.isEmpty())
        return m_title;
    QStringList names;
    for (const QString& code : m_selected.first(qMin<qsizetype>(kMostNamed, m_selected.size()))) {
        const auto choice = std::ranges::find(m_choices, code, &FacetChoice::code);
        names << (choice == m_choices.end() ? code : choice->label);
    }
    QString chosen = names.join(u", ");
    if (m_selected.size() > kMostNamed)
        chosen += u" +"_s + QString::number(m_selected.size() - kMostNamed);
    return tr("%1: %2", "a filter and what is chosen").arg(m_title, chosen);
}

void ChipButton::refresh()
{
    setText(caption());
    setShortcut(QKeySequence()); // a "&" in the text is no mnemonic
    setAccessibleName(text());
    setToolTip(m_selected.size() > kMostNamed ? text() : QString());
    updateGeometry();
    update();
}

// The arrow grows with the text.
int ChipButton::arrowSize() const
{
    static constexpr int kLeast = 10;
    return std::max(kLeast, QFontMetrics(chipFont()).height() * 2 / 3);
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    static constexpr int kMostWidth = 320;
    // The advance is rounded; eliding compares with the exact one.
    return {
        qMin(kMostWidth, metrics.horizontalAdvance(text()) + 2) + 2 * kSide + arrowSize() + 5, metrics.height() + 10};
}

QSize ChipButton::minimumSizeHint() const
{
    static constexpr int kLeastWidth = 160;
    return {qMin(kLeastWidth, sizeHint().width()), sizeHint().height()};
}

void ChipButton::openPopup()
{
    if (m_popup) {
        m_popup->close();
        return;
    }
    Q_EMIT aboutToOpen();
    auto* popup = new FacetPopup(m_title, this);
    m_popup = popup;
    connect(popup, &FacetPopup::selectionChanged, this, [this](const QStringList& codes) {
        m_selected = codes;
        refresh();
        Q_EMIT selectionChanged(codes);
    });
    connect(popup, &QObject::destroyed, this, qOverload<>(&QWidget::update));
    popup->setChoices(m_choices, m_selected);
    QPoint corner =
        mapToGlobal(QPoint(layoutDirection() == Qt::LeftToRight ? 0 : width() - popup->width(), height() + 4));
    if (const QScreen* at = QGuiApplication::screenAt(corner)) {
        const QRect area = at->availableGeometry();
        corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - popup->width())));
        if (corner.y() + popup->height() > area.bottom())
            corner.setY(std::max(area.top(), mapToGlobal(QPoint()).y() - popup->height() - 4));
    }
    popup->move(corner);
    popup->show();
    update();
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    const bool set = !m_selected.isEmpty();
    const QColor ground = set ? colors[Role::AccentGround]
        : underMouse()        ? colors[Role::HoverRow]
                              : colors[Role::Surface];
    const qreal radius = height() / 2.0 - 1;
    paintBox(painter, rect(), ground, colors[set || isPopupOpen() ? Role::Accent : Role::Hairline], radius);
    if (hasFocus())
        paintFocus(painter, rect(), colors, radius);
    painter.setFont(chipFont());
    painter.setPen(colors[set ? Role::Accent : Role::Text]);
    const int side = arrowSize();
    const QRect area = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kSide, 0, -kSide - side - 5, 0));
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    const QRect arrow(width() - kSide - side, (height() - side) / 2 + 1, side, side);
    encore::icon(u"chevron-light"_s, set ? Role::Accent : Role::Muted)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openPopup();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace encore
