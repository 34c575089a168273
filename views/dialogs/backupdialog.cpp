// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/backupdialog.h"

#include "model/domain/kinds.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/card.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString moment(const QLocale& locale, const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    return locale.toString(local.date(), u"d MMMM yyyy"_s) + u", "_s
        + locale.toString(local.time(), QLocale::ShortFormat);
}

QString fileSize(const QLocale& locale, qint64 bytes)
{
    static constexpr qint64 kMega = 1000000;
    return locale.formattedDataSize(bytes, bytes < kMega ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace

QString backupReason(const QString& reason)
{
    if (reason == u"daily"_s)
        return BackupDialog::tr("Daily");
    if (reason == u"before-import"_s)
        return BackupDialog::tr("Before an import");
    if (reason == u"before-update"_s)
        return BackupDialog::tr("Before an update of Encore");
    if (reason == u"before-restore"_s)
        return BackupDialog::tr("Before a restore");
    if (reason == u"by-hand"_s)
        return BackupDialog::tr("Made by hand");
    return reason;
}

BackupDialog::BackupDialog(const QString& portfolioPath, const Services& services, QWidget* parent)
    : DialogFrame(tr("Restore from a backup"), parent)
    , m_portfolio(portfolioPath)
    , m_services(services)
    , m_backups(backupsOf(portfolioPath))
    , m_lane(std::make_unique<Lane>(u"backups"_s))
    , m_list(new QListWidget(this))
    , m_card(new Card(this))
    , m_counts(new TextLabel(TextStyle::Body, this))
    , m_last(new TextLabel(TextStyle::Body, this, Role::Muted))
{
    setObjectName(u"backupDialog"_s);
    setSentence(tr("The portfolio as it is now is kept as a backup first, so you can come back to it."));
    resize(760, 460);
    m_list->setObjectName(u"backup.list"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_counts->setObjectName(u"backup.counts"_s);
    m_counts->setWordWrap(true);
    m_last->setObjectName(u"backup.last"_s);
    m_last->setWordWrap(true);
    m_card->body()->addWidget(m_counts);
    m_card->body()->addWidget(m_last);
    m_card->body()->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kLarge);
    line->addWidget(m_list, 3);
    line->addWidget(m_card, 2);
    body()->addLayout(line, 1);
    addCloseButton(tr("Cancel"));
    m_open = addButton(u"backup.open"_s, tr("Open it for reading"));
    m_restore = addButton(u"backup.restore"_s, tr("Restore this backup"), ButtonLook::Primary);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupDialog::look);
    connect(m_open, &Button::clicked, this, [this] {
        if (const Backup* chosen = current())
            Q_EMIT openRequested(chosen->path);
    });
    connect(m_restore, &Button::clicked, this, [this] {
        if (const Backup* chosen = current()) {
            Q_EMIT restoreRequested(chosen->path);
            accept();
        }
    });
    fill();
}

BackupDialog::~BackupDialog() = default;

void BackupDialog::fill()
{
    for (const Backup& backup : m_backups) {
        auto* item = new QListWidgetItem(moment(locale(), backup.madeAt), m_list);
        const QString remark = backupReason(backup.reason) + u" · "_s + fileSize(locale(), backup.bytes);
        item->setData(ChoiceDelegate::kRemarkRole, remark);
        item->setData(Qt::AccessibleTextRole, QString(item->text() + u", "_s + remark));
    }
    if (!m_backups.empty()) {
        m_list->setCurrentRow(0);
        return;
    }
    m_card->setTitle(tr("There are no backups yet"));
    m_counts->setText(tr("Encore makes one on the first opening of each day and before every import. File > Back up "
                         "now makes one at once."));
    m_open->setEnabled(false);
    m_restore->setEnabled(false);
}

const Backup* BackupDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_backups.size() ? &m_backups[size_t(row)] : nullptr;
}

void BackupDialog::look()
{
    const Backup* chosen = current();
    if (!chosen)
        return;
    m_card->setTitle(moment(locale(), chosen->madeAt));
    m_counts->setText(tr("Looking into it…"));
    m_last->clear();
    m_open->setEnabled(false);
    m_restore->setEnabled(false);
    m_lane->run<PortfolioSummary>([path = chosen->path, services = m_services] { return summaryOf(path, services); })
        .then(this, [this, path = chosen->path](const Result<PortfolioSummary>& summary) {
            if (const Backup* now = current(); now && now->path == path)
                show(summary);
        });
}

void BackupDialog::show(const Result<PortfolioSummary>& summary)
{
    m_open->setEnabled(summary.ok());
    m_restore->setEnabled(summary.ok());
    if (!summary) {
        m_counts->setText(errorText(summary.error()));
        return;
    }
    QStringList lines;
    const Schemas schemas;
    for (const Kind kind :
        {story::kind, usecase::kind, replication::kind, person::kind, team::kind, quote::kind, benefit::kind}) {
        const RecordSchema& schema = schemas.of(kind);
        if (const auto found = summary->counts.find(schema.table()); found != summary->counts.end())
            lines << countOf(schema, found->second);
    }
    m_counts->setText(lines.join(u'\n'));
    const auto& last = summary->lastChange;
    m_last->setText(last
            ? tr("Last change: %1, by %2, %3").arg(last->label, last->author, timeAgo(last->at, m_services.clock()))
            : tr("No change is recorded in it."));
}

} // namespace encore
