// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tagedit.h"

#include "views/theme/metrics.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/nameproposals.h"
#include "views/widgets/paint.h"
#include "views/widgets/tagchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace encore {

TagEdit::TagEdit(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, space::kTiny, space::kTiny))
    , m_edit(new QLineEdit(this))
    , m_suggestions(new NameProposals(this))
{
    static constexpr int kLeastWidth = 76;
    m_edit->setObjectName(u"tags.edit"_s);
    m_edit->setAccessibleName(tr("Add"));
    m_edit->setPlaceholderText(tr("Add…"));
    m_edit->setProperty("bare", true);
    m_edit->setMinimumWidth(kLeastWidth);
    m_edit->setMinimumHeight(TagChip(QString()).sizeHint().height());
    m_edit->installEventFilter(this);
    m_flow->setContentsMargins(space::kTiny + 1, space::kTiny, space::kTiny + 1, space::kTiny);
    m_flow->addWidget(m_edit);
    auto* completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionRole(NameProposals::kNameRole);
    m_edit->setCompleter(completer);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(u','))
            add(text.chopped(1));
        else
            Q_EMIT textEdited(text);
    });
    // While its list is open the completer keeps Enter from the filter below; without a choice in the list it means what is typed.
    connect(m_edit, &QLineEdit::returnPressed, this, [this, completer] {
        if (!completer->popup()->isVisible() || !completer->popup()->currentIndex().isValid())
            add(m_edit->text());
    });
    // Queued: the completer writes the text into the edit after it has told us.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TagEdit::add, Qt::QueuedConnection);
}

void TagEdit::setTags(const QStringList& tags)
{
    if (m_tags == tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagEdit::setSuggestions(const QStringList& suggestions, const QString& newLabel)
{
    std::vector<NameProposal> proposals;
    for (const QString& each : suggestions) {
        proposals.push_back({each, {}, 0, {}, {}});
        const auto colour = m_colours.find(each.toLower());
        if (colour != m_colours.end()) {
            proposals.back().mark = tagDotIcon(colour->second.code, palette(), devicePixelRatioF());
            proposals.back().said = colour->second.name;
        }
    }
    const QString typed = m_edit->text().simplified();
    const bool fresh = !newLabel.isEmpty() && !typed.isEmpty() && !suggestions.contains(typed, Qt::CaseInsensitive)
        && !m_tags.contains(typed, Qt::CaseInsensitive);
    if (fresh)
        proposals.push_back({typed, newLabel.arg(typed), 0, {}, {}});
    m_suggestions->setProposals(std::move(proposals));
    // They come a moment after the letter that they answer.
    if (m_edit->hasFocus() && !typed.isEmpty()) {
        m_edit->completer()->setCompletionPrefix(typed);
        m_suggestions->open(*m_edit);
    }
}

void TagEdit::setColours(const std::map<QString, Colour>& colours)
{
    if (m_colours == colours)
        return;
    m_colours = colours;
    rebuild();
}

void TagEdit::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void TagEdit::setRestricted(bool restricted)
{
    m_restricted = restricted;
}

bool TagEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    // Whoever goes on to the next field has finished typing; a list that pops up or another window is no leaving.
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_edit->text().trimmed().isEmpty()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            add(m_edit->text());
    }
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_edit->text().trimmed().isEmpty()) {
        add(m_edit->text());
        return true;
    }
    if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tags.isEmpty()) {
        removeAt(static_cast<int>(m_tags.size()) - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagEdit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    paintBox(
        painter, rect(), colors[Role::Surface], colors[m_edit->hasFocus() ? Role::Accent : Role::Hairline], kRadius);
}

void TagEdit::rebuild()
{
    for (QWidget* chip : m_chips) {
        chip->hide();
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i < m_tags.size(); ++i) {
        auto* chip = new TagChip(m_tags.at(i), this);
        if (const auto colour = m_colours.find(m_tags.at(i).toLower()); colour != m_colours.end())
            chip->setColour(colour->second.code, colour->second.name);
        connect(chip, &TagChip::removeRequested, this, [this, i] { removeAt(i); });
        connect(chip, &TagChip::clicked, this, [this, tag = m_tags.at(i)] { Q_EMIT tagActivated(tag); });
        m_flow->insertWidget(i, chip);
        chip->show();
        m_chips.push_back(chip);
    }
    updateGeometry();
}

void TagEdit::add(const QString& text)
{
    QString tag = text.simplified();
    // The spelling that exists already wins.
    const std::optional<QString> known = m_suggestions->known(tag);
    tag = known.value_or(tag);
    m_edit->clear();
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive) || (m_restricted && !known))
        return;
    m_tags << tag;
    rebuild();
    Q_EMIT tagsEdited(m_tags);
}

void TagEdit::removeAt(int index)
{
    m_tags.removeAt(index);
    rebuild();
    m_edit->setFocus();
    Q_EMIT tagsEdited(m_tags);
}

} // namespace encore
