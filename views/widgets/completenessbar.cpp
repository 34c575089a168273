// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/completenessbar.h"

#include "views/theme/metrics.h"
#include "views/widgets/progressline.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

CompletenessBar::CompletenessBar(QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Strong, this))
    , m_line(new ProgressLine(this))
    , m_missing(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_next(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setWordWrap(true);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_missing->setObjectName(u"completeness.missing"_s);
    m_missing->hide();
    m_next->setWordWrap(true);
    m_next->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_heading);
    column->addWidget(m_line);
    column->addWidget(m_missing);
    column->addWidget(m_next);
    connect(m_missing, &QLabel::linkActivated, this, &CompletenessBar::missingActivated);
    setShare(0);
}

void CompletenessBar::setShare(double share)
{
    const double bounded = std::clamp(share, 0.0, 1.0);
    m_line->setShare(bounded);
    m_heading->setText(tr("Complete: %1 %").arg(locale().toString(qRound(bounded * 100))));
    setAccessibleName(m_heading->text());
}

void CompletenessBar::setMissing(const std::vector<Missing>& missing)
{
    QStringList links;
    QStringList words;
    for (const Missing& item : missing) {
        words << item.label;
        links << u"<a style=\"text-decoration:none\" href=\""_s + item.key.toHtmlEscaped() + u"\">"
                + item.label.toHtmlEscaped() + u"</a>";
    }
    m_missing->setText(tr("Missing: %1").arg(links.join(u" · ")));
    m_missing->setAccessibleName(tr("Missing: %1").arg(words.join(u", ")));
    m_missing->setVisible(!missing.empty());
}

void CompletenessBar::setNextStep(const QString& sentence)
{
    m_next->setText(sentence);
    m_next->setVisible(!sentence.isEmpty());
}

} // namespace encore
