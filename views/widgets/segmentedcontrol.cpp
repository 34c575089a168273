// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT chosen(m_segments.at(static_cast<std::size_t>(id)).key); });
}

void SegmentedControl::setSegments(const std::vector<Segment>& segments)
{
    const auto old = m_group->buttons();
    for (QAbstractButton* button : old) {
        m_group->removeButton(button);
        delete button;
    }
    m_segments = segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(QString(segments[i].label).replace(u'&', u"&&"_s));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(u"segment."_s + segments[i].key);
        button->setAccessibleName(segments[i].label);
        const bool first = i == 0;
        const bool last = i + 1 == segments.size();
        button->setProperty("segment", first && last ? u"only"_s : first ? u"first"_s : last ? u"last"_s : u"middle"_s);
        m_group->addButton(button, static_cast<int>(i));
        m_row->addWidget(button);
    }
    if (!segments.empty())
        m_group->button(0)->setChecked(true);
}

void SegmentedControl::setCurrent(const QString& key)
{
    const auto segment = std::ranges::find(m_segments, key, &Segment::key);
    if (segment != m_segments.end())
        m_group->button(static_cast<int>(segment - m_segments.begin()))->setChecked(true);
}

QString SegmentedControl::current() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_segments.at(static_cast<std::size_t>(id)).key;
}

} // namespace encore
