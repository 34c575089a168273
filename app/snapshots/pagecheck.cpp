// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshots/pagecheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool isInteractive(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || widget->focusPolicy() == Qt::StrongFocus;
}

// What Qt itself puts inside its widgets has no name of ours.
bool isInner(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QAbstractItemView*>(parent)
        || qobject_cast<const QLineEdit*>(parent)
        || (qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QAbstractItemView*>(widget)
            && !qobject_cast<const QTextEdit*>(widget));
}

QString describe(const QWidget* widget)
{
    QString path = QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->objectName() + u'"';
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty())
            return QString(path + u" in "_s + up->objectName());
    }
    return path;
}

std::vector<QWidget*> visibleIn(QWidget& shown)
{
    std::vector<QWidget*> found;
    for (QWidget* each : shown.findChildren<QWidget*>()) {
        if (each->isVisibleTo(&shown) && each->window() == shown.window() && !each->visibleRegion().isEmpty())
            found.push_back(each);
    }
    return found;
}

QString plain(const QLabel& label)
{
    if (!Qt::mightBeRichText(label.text()) || label.textFormat() == Qt::PlainText)
        return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    const QSize needed =
        label.fontMetrics().size(label.buddy() ? Qt::TextShowMnemonic : Qt::TextExpandTabs, plain(label));
    return needed.width() > room.width() + 1 || needed.height() > room.height() + 2;
}

// Links and places end a text that does not fit in an ellipsis and have the whole in their tooltip; what is pressed may not.
bool isCut(const QAbstractButton& button)
{
    const bool said = !button.text().isEmpty() && button.toolTip().contains(button.text());
    return !button.text().isEmpty() && !said
        && (button.sizeHint().width() > button.width() + 1 || button.sizeHint().height() > button.height() + 2);
}

// Nothing that scrolls can stick out for good.
bool sticksOut(const QWidget* widget, const QWidget& shown)
{
    for (const QWidget* up = widget->parentWidget(); up && up != &shown; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(up->parentWidget()))
            return false;
        const QRect place(widget->mapTo(up, QPoint()), widget->size());
        if (!up->rect().adjusted(-1, -1, 1, 1).contains(place))
            return true;
    }
    return false;
}

// By what stands above the page, as the words of the tour do.
bool isCovered(const QWidget* widget, const QWidget& shown)
{
    const QWidget* above = shown.childAt(widget->mapTo(&shown, widget->rect().center()));
    return above && above != widget && !widget->isAncestorOf(above) && !above->isAncestorOf(widget);
}

double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

// WCAG 2.1, contrast ratio.
double contrast(QRgb one, QRgb other)
{
    const auto [dark, light] = std::minmax(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

// The most frequent colour is the ground; the one that differs most from it is the middle of a stroke.
double contrastIn(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(ground, it.key()));
    return best;
}

// As its layout, or the one that it stands in, sees it.
QSize leastSize(QWidget& widget)
{
    if (widget.isWindow() && widget.layout())
        return widget.layout()->totalMinimumSize().expandedTo(widget.minimumSize());
    return QWidgetItem(&widget).minimumSize();
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return plain(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    return {};
}

// The way down to where no part alone asks for most of the width, or of the height.
QString mostDemanding(QWidget& whole, bool wide)
{
    const auto extent = [wide](QWidget* widget) {
        const QSize size = leastSize(*widget);
        return wide ? size.width() : size.height();
    };
    QString path;
    QWidget* at = &whole;
    for (QWidget* next = at; next;) {
        at = std::exchange(next, nullptr);
        path += u" > "_s + QString::fromLatin1(at->metaObject()->className()) + u' ' + at->objectName() + u' '
            + QString::number(extent(at))
            + (at->children().isEmpty() ? QString(u" \""_s + textOf(at).left(40) + u'"') : QString());
        for (QWidget* child : at->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (!child->isWindow() && !child->isHidden() && extent(child) * 2 > extent(at)
                && (!next || extent(child) > extent(next)))
                next = child;
        }
    }
    return path;
}

} // namespace

QStringList namelessControls(QWidget& shown)
{
    QStringList found;
    for (QWidget* each : visibleIn(shown)) {
        if (!isInteractive(each) || isInner(each))
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(each);
        if (each->objectName().isEmpty() || !face || face->text(QAccessible::Name).isEmpty()
            || face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            found << describe(each);
    }
    return found;
}

QStringList cutTexts(QWidget& shown)
{
    QStringList found;
    for (const QWidget* each : visibleIn(shown)) {
        const auto* label = qobject_cast<const QLabel*>(each);
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool out = (label || isInteractive(each)) && !isInner(each) && sticksOut(each, shown);
        if (out || (label && isCut(*label)) || (button && !isInner(each) && isCut(*button)))
            found << QString(
                describe(each) + u" ("_s + textOf(each).left(40) + u')' + (out ? u" sticks out"_s : QString()));
    }
    return found;
}

QStringList tooLarge(QWidget& shown, QSize room)
{
    const QSize least = leastSize(shown);
    if (least.width() <= room.width() && least.height() <= room.height())
        return {};
    const bool wide = least.width() > room.width();
    return {u"needs %1x%2, most for %3"_s.arg(least.width()).arg(least.height()).arg(mostDemanding(shown, wide))};
}

QStringList sidewaysScrolls(QWidget& shown)
{
    QStringList found;
    for (const QWidget* each : visibleIn(shown)) {
        const auto* area = qobject_cast<const QScrollArea*>(each);
        if (!area || area->objectName() == u"board"_s || area->horizontalScrollBar()->maximum() == 0)
            continue;
        found << QString(describe(each) + u" by "_s + QString::number(area->horizontalScrollBar()->maximum())
            + u" px: "_s + mostDemanding(*area->widget(), true));
    }
    return found;
}

QStringList squeezedColumns(QWidget& shown)
{
    static constexpr int kLetters = 8;
    QStringList found;
    for (const QWidget* each : visibleIn(shown)) {
        const auto* table = qobject_cast<const QTableView*>(each);
        const QHeaderView* header = table ? table->horizontalHeader() : nullptr;
        for (int i = 0; header && i < header->count(); ++i) {
            const bool stretched = header->sectionResizeMode(i) == QHeaderView::Stretch && !header->isSectionHidden(i);
            if (stretched && header->sectionSize(i) < kLetters * table->fontMetrics().averageCharWidth())
                found << QString(describe(each) + u" column "_s + QString::number(i) + u": "_s
                    + QString::number(header->sectionSize(i)) + u" px"_s);
        }
    }
    return found;
}

QStringList faintTexts(QWidget& shown, double least)
{
    const QImage picture = shown.grab().toImage();
    QStringList found;
    for (const QWidget* each : visibleIn(shown)) {
        if (!each->isEnabled() || isInner(each) || textOf(each).trimmed().isEmpty())
            continue;
        const QRect seen = each->visibleRegion().boundingRect().translated(each->mapTo(&shown, QPoint()));
        // Of what is scrolled half out of sight only the upper edge of the letters may be in the picture.
        if (seen.height() < each->height() || isCovered(each, shown))
            continue;
        if (const double measured = contrastIn(picture.copy(seen)); measured < least)
            found << QString(
                describe(each) + u" ("_s + textOf(each).left(40) + u"): "_s + QString::number(measured, 'f', 1));
    }
    return found;
}

} // namespace encore
