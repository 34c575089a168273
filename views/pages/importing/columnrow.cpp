// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/columnrow.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kHeaderWidth = 150;
constexpr int kTargetWidth = 210;
constexpr int kShortEdit = 120;

// The words of a choice need more room in larger text.
int targetWidth()
{
    static constexpr double kLine = 17;
    return int(kTargetWidth * std::clamp(QFontMetrics(styledFont(TextStyle::Body)).height() / kLine, 1.0, 1.5));
}

QLineEdit* smallEdit(QWidget* parent, const QString& name, const QString& words, const QString& label)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(words);
    edit->setAccessibleName(label);
    edit->setToolTip(label);
    edit->setFixedWidth(kShortEdit);
    return edit;
}

} // namespace

ColumnRow::ColumnRow(
    const QString& header, const QStringList& samples, const std::vector<ChoiceBox::Option>& targets, QWidget* parent)
    : QWidget(parent)
    , m_header(header)
    , m_options(targets)
    , m_target(new ChoiceBox(this))
    , m_also(new Button(tr("and also…"), this, ButtonLook::Link))
    , m_alsoMenu(new QMenu(this))
    , m_details(new QWidget(this))
    , m_separator(smallEdit(m_details, u"import.separator/"_s + header, tr("cut at"),
          tr("Where a cell of %1 is cut into several, for example ;").arg(header)))
    , m_joiner(smallEdit(m_details, u"import.joiner/"_s + header, tr("joined with"),
          tr("What stands between %1 and the other columns that go into this field").arg(header)))
    , m_order(new ChoiceBox(m_details))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kLarge, space::kTiny, space::kLarge, space::kTiny);
    line->setSpacing(space::kMedium);
    auto* name = new ElidedLabel(header, this);
    name->setStyle(TextStyle::Strong);
    name->setFixedWidth(kHeaderWidth);
    line->addWidget(name);
    auto* values = new ElidedLabel(samples.join(u"  ·  "_s), this);
    values->setRole(Role::Muted);
    line->addWidget(values, 1);
    m_target->setObjectName(u"import.target/"_s + header);
    m_target->setAccessibleName(tr("What the column %1 becomes").arg(header));
    m_target->setFixedWidth(targetWidth());
    m_target->setMaxVisibleItems(24);
    m_target->setOptions(targets);
    line->addWidget(m_target);
    auto* details = new QHBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::kSmall);
    m_order->setObjectName(u"import.dateOrder/"_s + header);
    m_order->setAccessibleName(tr("Is the day or the month first in %1?").arg(header));
    m_order->setOptions({{u"day_first"_s, tr("day first (31/12)")}, {u"month_first"_s, tr("month first (12/31)")}},
        tr("unclear: keep as text"));
    details->addWidget(m_order);
    details->addWidget(m_separator);
    details->addWidget(m_joiner);
    details->addStretch(1);
    m_details->setFixedWidth(2 * kShortEdit + space::kSmall);
    line->addWidget(m_details);
    m_also->setObjectName(u"import.also/"_s + header);
    m_also->setAccessibleName(tr("Use %1 for something else too").arg(header));
    m_also->setMenu(m_alsoMenu);
    line->addWidget(m_also);

    connect(m_alsoMenu, &QMenu::aboutToShow, this, &ColumnRow::fillAlso);
    connect(m_target, &ChoiceBox::codeChosen, this, [this](const QString& code) {
        m_mapping.targets.front() = ColumnTarget::fromText(code).value_or(ColumnTarget{});
        Q_EMIT changed();
    });
    connect(m_separator, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_mapping.separator, m_separator->text()) != m_separator->text())
            Q_EMIT changed();
    });
    connect(m_joiner, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_mapping.joiner, m_joiner->text()) != m_joiner->text())
            Q_EMIT changed();
    });
    connect(m_order, &ChoiceBox::codeChosen, this, [this](const QString& code) {
        m_mapping.order = dateOrderFromKey(code);
        Q_EMIT changed();
    });
}

void ColumnRow::showMapping(const ColumnMapping& mapping, const Questions& questions)
{
    m_mapping = mapping;
    if (m_mapping.targets.empty())
        m_mapping.targets.push_back({});
    m_target->setCode(m_mapping.targets.front().text());
    if (!m_separator->hasFocus())
        m_separator->setText(mapping.separator);
    if (!m_joiner->hasFocus())
        m_joiner->setText(mapping.joiner);
    m_order->setCode(dateOrderKey(mapping.order));
    m_order->setVisible(questions.order);
    m_separator->setVisible(!questions.order && (questions.cut || !mapping.separator.isEmpty()));
    m_joiner->setVisible(!questions.order && questions.joined);
    const size_t more = m_mapping.targets.size() - 1;
    m_also->setText(more == 0 ? tr("and also…") : tr("and %1 more").arg(more));
}

void ColumnRow::fillAlso()
{
    m_alsoMenu->clear();
    for (const ChoiceBox::Option& option : m_options) {
        const auto target = ColumnTarget::fromText(option.code);
        if (!target || target->to == ColumnTarget::To::Ignore || *target == m_mapping.targets.front())
            continue;
        QAction* action = m_alsoMenu->addAction(option.label);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_mapping.targets, *target) != m_mapping.targets.end());
        connect(action, &QAction::triggered, this, [this, target = *target](bool on) {
            std::erase(m_mapping.targets, target);
            if (on || m_mapping.targets.empty())
                m_mapping.targets.push_back(target);
            Q_EMIT changed();
        });
    }
}

} // namespace encore
