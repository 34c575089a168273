// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/erasuredialog.h"

#include "model/domain/kinds.h"
#include "views/dialogs/backupdialog.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/banner.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString placeName(const RecordSchema& schema, const QString& place)
{
    if (const FieldDef* field = schema.field(place))
        return fieldLabel(*field);
    const QString rest = place.section(u' ', 1);
    if (place.startsWith(u"section"_s))
        return rest.isEmpty() ? ErasureDialog::tr("Text") : rest;
    return rest.isEmpty() ? place : rest;
}

QStringList namesOf(const std::vector<ErasureReport>& reports)
{
    QStringList names;
    for (const ErasureReport& report : reports)
        names << report.name;
    return names;
}

} // namespace

ErasureDialog::ErasureDialog(const PageContext& context, std::vector<RecordId> people, QWidget* parent)
    : DialogFrame(tr("Erase for good"), parent)
    , m_context(context)
    , m_people(std::move(people))
    , m_banner(new Banner(this))
    , m_facts(new TextLabel(TextStyle::Body, this))
    , m_replace(new QCheckBox(this))
    , m_listHeading(new TextLabel(TextStyle::Section, this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"erasureDialog"_s);
    resize(620, 520);
    m_banner->setObjectName(u"erasure.warning"_s);
    m_banner->setClosable(false);
    m_facts->setObjectName(u"erasure.facts"_s);
    m_facts->setWordWrap(true);
    m_replace->setObjectName(u"erasure.replace"_s);
    m_replace->setText(tr("Write “a former colleague” over these mentions too"));
    m_list->setObjectName(u"erasure.list"_s);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    for (QWidget* part : std::initializer_list<QWidget*>{m_banner, m_facts, m_listHeading})
        body()->addWidget(part);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_replace);
    m_replace->hide();
    m_open = addButton(u"erasure.open"_s, tr("Open the record"));
    m_deleteBackup = addButton(u"erasure.deleteBackup"_s, tr("Delete this backup"), ButtonLook::Danger);
    m_close = addCloseButton(tr("Cancel"));
    m_erase = addButton(u"erasure.erase"_s, tr("Erase for good"), ButtonLook::Danger);
    m_erase->setEnabled(false);
    connect(m_open, &Button::clicked, this, &ErasureDialog::openCurrent);
    connect(m_deleteBackup, &Button::clicked, this, &ErasureDialog::deleteCurrentBackup);
    connect(m_erase, &Button::clicked, this, &ErasureDialog::erase);
    connect(m_list, &QListWidget::currentRowChanged, this, &ErasureDialog::currentChanged);
    currentChanged();
    look();
}

void ErasureDialog::look()
{
    m_context.store
        .read<Reports>(LaneName::Reports,
            [people = m_people](Session& session) -> Result<Reports> {
                Reports reports;
                for (const RecordId person : people) {
                    ENCORE_ASSIGN(report, previewErasure(session, person));
                    reports.push_back(std::move(report));
                }
                return reports;
            })
        .then(this, [this](const Result<Reports>& reports) {
            if (reports)
                showPreview(*reports);
            else
                fail(reports.error());
        });
}

void ErasureDialog::showPreview(const Reports& reports)
{
    const QString names = locale().createSeparatedList(namesOf(reports));
    m_banner->showMessage(Tone::Bad,
        tr("This cannot be undone. %1 will be gone for good, from the history and from the undo list too.").arg(names));
    qint64 credits = 0;
    qint64 files = 0;
    for (const ErasureReport& report : reports) {
        credits += report.credits;
        files += report.attachments;
        m_mentions.insert(m_mentions.end(), report.mentions.begin(), report.mentions.end());
        m_backups.insert(m_backups.end(), report.backups.begin(), report.backups.end());
    }
    m_facts->setText(
        tr("Credits, quotes and tasks that will show “a former colleague”: %1\nPictures and files that go too: %2")
            .arg(locale().toString(credits), locale().toString(files)));
    m_replace->setVisible(std::ranges::any_of(m_mentions, &Mention::certain));
    showLeftovers();
    m_erase->setEnabled(true);
}

void ErasureDialog::showLeftovers()
{
    m_list->clear();
    for (const Mention& mention : m_mentions) {
        const RecordSchema& schema = m_context.store.schemas().of(mention.record.kind);
        QStringList places;
        for (const QString& place : mention.places)
            places << placeName(schema, place);
        auto* item = new QListWidgetItem(icon(kindIcon(mention.record.kind)), mention.title, m_list);
        const QString where = kindName(schema) + u": "_s + places.join(u", "_s);
        item->setData(ChoiceDelegate::kRemarkRole, mention.certain ? where : tr("Perhaps: %1").arg(where));
        if (!mention.certain)
            item->setToolTip(tr("A part of the name stands there; it may be somebody else. It is never written over."));
    }
    for (const Backup& backup : m_backups) {
        auto* item = new QListWidgetItem(icon(u"history"_s),
            tr("Backup of %1").arg(locale().toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat)), m_list);
        item->setData(ChoiceDelegate::kRemarkRole, backupReason(backup.reason));
    }
    const bool some = m_list->count() > 0;
    m_listHeading->setText(tr("Texts and backups that still name them"));
    m_listHeading->setVisible(some);
    m_list->setVisible(some);
    m_list->setAccessibleName(m_listHeading->text());
    if (some)
        m_list->setCurrentRow(0);
    currentChanged();
}

void ErasureDialog::currentChanged()
{
    const int row = m_list->currentRow();
    const bool mention = row >= 0 && size_t(row) < m_mentions.size();
    m_open->setVisible(mention);
    m_deleteBackup->setVisible(row >= 0 && !mention);
}

void ErasureDialog::erase()
{
    m_erase->setEnabled(false);
    auto reports = std::make_shared<Reports>();
    const bool replace = m_replace->isChecked();
    m_context.store
        .perform([people = m_people, reports, replace](Session& session) -> Result<Committed> {
            Committed done;
            for (size_t i = 0; i < people.size(); ++i) {
                ENCORE_ASSIGN(report,
                    erasePerson(session, people[i], {.replaceMentions = replace, .wipe = i + 1 == people.size()}));
                for (const auto& [kind, changes] : report.changes.kinds) {
                    for (const QString& field : changes.fields) {
                        for (const qint64 id : changes.ids)
                            done.changes.touch(kind, id, field);
                    }
                    done.changes.kinds[kind].all |= changes.all;
                }
                reports->push_back(std::move(report));
            }
            return done;
        })
        .then(this, [this, reports](const Result<Committed>& done) {
            if (done)
                showDone(*reports);
            else
                fail(done.error());
        });
}

void ErasureDialog::showDone(const Reports& reports)
{
    m_mentions.clear();
    m_backups.clear();
    bool traces = false;
    for (const ErasureReport& report : reports) {
        traces = traces || !report.tracesGone;
        m_mentions.insert(m_mentions.end(), report.mentions.begin(), report.mentions.end());
        for (const Backup& backup : report.backups) {
            if (std::ranges::none_of(m_backups, [&](const Backup& each) { return each.path == backup.path; }))
                m_backups.push_back(backup);
        }
    }
    const bool left = !m_mentions.empty() || !m_backups.empty();
    QString text = left ? tr("Erased. What is listed here still names them; look at each.")
                        : tr("Erased. Nothing in the portfolio names them any more.");
    if (traces)
        text += u' ' + tr("Another program is reading the portfolio; the last traces go when it is closed.");
    m_banner->showMessage(left || traces ? Tone::Warn : Tone::Good, text);
    m_facts->hide();
    m_replace->hide();
    m_erase->hide();
    m_close->setText(tr("Close"));
    showLeftovers();
    Q_EMIT erased();
}

void ErasureDialog::openCurrent()
{
    const auto row = size_t(m_list->currentRow());
    if (row >= m_mentions.size())
        return;
    const Mention& mention = m_mentions[row];
    const QString place = mention.places.value(0);
    m_context.navigation.openRecord(mention.record.kind, mention.record.id, place.contains(u' ') ? QString() : place);
    close();
}

void ErasureDialog::deleteCurrentBackup()
{
    const size_t at = size_t(m_list->currentRow()) - m_mentions.size();
    if (at >= m_backups.size())
        return;
    if (!QFile::remove(m_backups[at].path)) {
        fail({ErrorCode::Io, tr("the backup cannot be deleted"), {{u"path"_s, m_backups[at].path}}});
        return;
    }
    m_backups.erase(m_backups.begin() + qsizetype(at));
    showLeftovers();
}

void ErasureDialog::fail(const Error& error)
{
    m_banner->showMessage(Tone::Bad, errorText(error));
}

} // namespace encore
