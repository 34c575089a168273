// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/findbar.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/ring.h"
#include "views/widgets/textlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString textOf(const QWidget& widget)
{
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return text->toPlainText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return text->toPlainText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && !Qt::mightBeRichText(label->text()) ? label->text() : QString();
}

QTextDocument* documentOf(QWidget& widget)
{
    if (auto* text = qobject_cast<QTextEdit*>(&widget))
        return text->document();
    auto* plain = qobject_cast<QPlainTextEdit*>(&widget);
    return plain ? plain->document() : nullptr;
}

// Reading order: from above downwards, in one line from the near side to the far one.
bool readsBefore(const QWidget& searched, const QWidget* one, const QWidget* other)
{
    const QPoint first = one->mapTo(&searched, QPoint());
    const QPoint second = other->mapTo(&searched, QPoint());
    if (first.y() != second.y())
        return first.y() < second.y();
    return searched.isRightToLeft() ? first.x() > second.x() : first.x() < second.x();
}

} // namespace

FindBar::FindBar(QWidget* searched, QWidget* parent)
    : QWidget(parent)
    , m_searched(searched)
    , m_edit(new QLineEdit(this))
    , m_count(new TextLabel(TextStyle::Body, this, Role::Muted))
    , m_ring(new Ring(searched))
{
    setObjectName(u"findBar"_s);
    m_edit->setObjectName(u"find.text"_s);
    m_edit->setAccessibleName(tr("Find on this page"));
    m_edit->setPlaceholderText(tr("Find on this page"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"find.count"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kPage, space::kSmall, space::kPage, space::kSmall);
    line->setSpacing(space::kSmall);
    line->addWidget(m_edit, 1);
    line->addWidget(m_count);
    const auto add = [&](const QString& name, const QString& text, const QString& keys, auto run) {
        auto* button = new Button(text, this);
        button->setObjectName(name);
        button->setToolTip(keys);
        button->setSmall(true);
        connect(button, &Button::clicked, this, run);
        line->addWidget(button);
    };
    add(u"find.previous"_s, tr("Previous"), tr("Shift+Enter"), [this] { step(-1); });
    add(u"find.next"_s, tr("Next"), tr("Enter"), [this] { step(1); });
    add(u"find.close"_s, tr("Close"), tr("Esc"), [this] { close(); });
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::search);
    hide();
}

void FindBar::open()
{
    if (!isAncestorOf(window()->focusWidget()))
        m_before = window()->focusWidget();
    QWidget::show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (!m_edit->text().isEmpty())
        search();
}

void FindBar::close()
{
    const bool takes = m_marked && m_marked->focusPolicy() != Qt::NoFocus;
    const QPointer<QWidget> next = takes ? m_marked : m_before;
    dismiss();
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

void FindBar::dismiss()
{
    unmark();
    hide();
}

std::vector<FindBar::Hit> FindBar::hits() const
{
    std::vector<Hit> found;
    const QString wanted = m_edit->text();
    if (wanted.isEmpty())
        return found;
    std::vector<QWidget*> widgets;
    for (QWidget* each : m_searched->findChildren<QWidget*>()) {
        const bool inner = each == this || isAncestorOf(each) || qobject_cast<QTextEdit*>(each->parentWidget());
        if (!inner && each->isVisibleTo(m_searched) && textOf(*each).contains(wanted, Qt::CaseInsensitive))
            widgets.push_back(each);
    }
    std::ranges::stable_sort(
        widgets, [this](const QWidget* one, const QWidget* other) { return readsBefore(*m_searched, one, other); });
    for (QWidget* each : widgets) {
        const QString text = textOf(*each);
        // Only in a text one may stand before another.
        const bool all = documentOf(*each) != nullptr;
        for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = all ? text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive) : -1)
            found.push_back({each, int(at)});
    }
    return found;
}

void FindBar::search()
{
    m_at = 0;
    show(hits());
}

void FindBar::step(int by)
{
    const std::vector<Hit> found = hits();
    if (!found.empty())
        m_at = (std::min(m_at, found.size() - 1) + found.size() + size_t(by)) % found.size();
    show(found);
}

void FindBar::show(const std::vector<Hit>& found)
{
    unmark();
    if (found.empty()) {
        m_count->setText(m_edit->text().isEmpty() ? QString() : tr("not on this page"));
        return;
    }
    m_count->setText(tr("%1 of %2").arg(locale().toString(qint64(m_at + 1)), locale().toString(qint64(found.size()))));
    mark(found[m_at]);
    m_edit->setAccessibleDescription(m_count->text());
}

void FindBar::mark(const Hit& hit)
{
    m_marked = hit.widget;
    const int length = int(m_edit->text().size());
    if (QTextDocument* document = documentOf(*hit.widget)) {
        QTextCursor cursor(document);
        cursor.setPosition(hit.position);
        cursor.setPosition(hit.position + length, QTextCursor::KeepAnchor);
        if (auto* text = qobject_cast<QTextEdit*>(hit.widget))
            text->setTextCursor(cursor);
        else
            qobject_cast<QPlainTextEdit*>(hit.widget)->setTextCursor(cursor);
    } else if (auto* line = qobject_cast<QLineEdit*>(hit.widget)) {
        line->setSelection(hit.position, length);
    }
    const QRect place = placeOf(hit);
    for (QWidget* up = hit.widget->parentWidget(); up && up != m_searched->parentWidget(); up = up->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(up);
        if (!area || !area->widget())
            continue;
        const QPoint at = area->widget()->mapFromGlobal(hit.widget->mapToGlobal(place.center()));
        area->ensureVisible(at.x(), at.y(), space::kPage, 2 * space::kPage);
        // The ring does not travel with what it frames.
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, m_ring, &QWidget::hide, Qt::UniqueConnection);
    }
    const QRect shown(hit.widget->mapTo(m_searched, place.topLeft()), place.size());
    m_ring->setArea(shown);
    m_ring->raise();
    m_ring->show();
}

void FindBar::unmark()
{
    m_ring->hide();
    m_marked = nullptr;
}

// Where in its widget the place is.
QRect FindBar::placeOf(const Hit& hit) const
{
    const auto between = [&](const auto* text) {
        QTextCursor start(text->document());
        start.setPosition(hit.position);
        QTextCursor end(text->document());
        end.setPosition(hit.position + int(m_edit->text().size()));
        QRect place = text->cursorRect(start);
        const QRect last = text->cursorRect(end);
        place = last.top() == place.top() ? place.united(last) : place.adjusted(0, 0, space::kPage, 0);
        return place.translated(text->viewport()->mapTo(text, QPoint()));
    };
    if (const auto* text = qobject_cast<const QTextEdit*>(hit.widget))
        return between(text);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(hit.widget))
        return between(text);
    return hit.widget->rect();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace encore
