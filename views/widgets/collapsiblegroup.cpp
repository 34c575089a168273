// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/collapsiblegroup.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kArrow = 12;

} // namespace

CollapsibleGroup::CollapsibleGroup(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_remark(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_box(new QVBoxLayout(this))
{
    m_head->setText(QString(u" "_s + QString(title).replace(u'&', u"&&"_s)));
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setIconSize(QSize(kArrow, kArrow));
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setProperty("group", true);
    m_head->setAccessibleName(title);
    m_head->setObjectName(u"group.head"_s);
    auto* line = new FlowLayout(nullptr, space::kSmall, 0);
    line->addWidget(m_head);
    line->addWidget(m_remark);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space::kSmall);
    m_box->addLayout(line);
    connect(m_head, &QToolButton::clicked, this, [this](bool expanded) {
        apply(expanded);
        Q_EMIT toggled(expanded);
    });
    apply(false);
}

void CollapsibleGroup::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_box->addWidget(content);
    apply(isExpanded());
}

void CollapsibleGroup::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setMinimumHeight(m_head->sizeHint().height()); // so that both stand on one line
    m_head->setAccessibleDescription(remark);
}

void CollapsibleGroup::setExpanded(bool expanded)
{
    m_head->setChecked(expanded);
    apply(expanded);
}

bool CollapsibleGroup::isExpanded() const
{
    return m_head->isChecked();
}

void CollapsibleGroup::apply(bool expanded)
{
    m_head->setIcon(encore::icon(expanded          ? u"chevron-light"_s
            : layoutDirection() == Qt::LeftToRight ? u"chevron-right"_s
                                                   : u"back"_s,
        Role::Muted));
    if (m_content)
        m_content->setVisible(expanded);
}

} // namespace encore
