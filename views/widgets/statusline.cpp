// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statusline.h"

#include "views/theme/colors.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/progressline.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace encore {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_saved(new Button({}, this, ButtonLook::Quiet))
    , m_work(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_progress(new ProgressLine(this))
    , m_cancel(new Button(tr("Cancel"), this, ButtonLook::Link))
    , m_counts(new ElidedLabel(this))
{
    static constexpr int kProgressWidth = 140;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_saved->setObjectName(u"status.saved"_s);
    m_saved->setSmall(true);
    m_work->setObjectName(u"status.work"_s);
    m_progress->setObjectName(u"status.progress"_s);
    m_progress->setFixedWidth(kProgressWidth);
    m_cancel->setObjectName(u"status.cancel"_s);
    m_counts->setObjectName(u"status.counts"_s);
    m_counts->setRole(Role::Muted);
    m_counts->setStyle(TextStyle::Caption);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kTiny, 2, space::kMedium, 1);
    line->setSpacing(space::kMedium);
    line->addWidget(m_saved);
    line->addWidget(m_work);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    line->addStretch(1);
    line->addWidget(m_counts);
    connect(m_saved, &Button::clicked, this, &StatusLine::savedActivated);
    connect(m_cancel, &Button::clicked, this, &StatusLine::cancelRequested);
    clearWork();
    setSaved(Saved::Saved);
}

void StatusLine::setSaved(Saved state, const QString& text)
{
    QString words = text;
    QString iconName = u"check"_s;
    switch (state) {
    case Saved::Saved: words = text.isEmpty() ? tr("All changes saved") : text; break;
    case Saved::Saving:
        words = text.isEmpty() ? tr("Saving…") : text;
        iconName.clear();
        break;
    case Saved::Failed:
        words = text.isEmpty() ? tr("Not saved") : text;
        iconName = u"error"_s;
        break;
    case Saved::ReadOnly:
        words = text.isEmpty() ? tr("Read-only") : text;
        iconName = u"info"_s;
        break;
    }
    m_saved->setText(words);
    m_saved->setAccessibleName(words);
    m_saved->setProperty("status", state == Saved::Failed ? u"failed"_s : u"calm"_s);
    m_saved->setIconName(iconName);
}

void StatusLine::setWork(const QString& name, double share, bool cancellable)
{
    m_work->setText(name);
    m_work->show();
    m_progress->setShare(share);
    m_progress->setAccessibleName(name);
    m_progress->show();
    m_cancel->setVisible(cancellable);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(name));
}

void StatusLine::clearWork()
{
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
}

void StatusLine::setCounts(const QString& counts)
{
    m_counts->setText(counts);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colorsFor(palette())[Role::Hairline]);
}

} // namespace encore
