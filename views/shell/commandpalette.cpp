// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "model/domain/kinds.h"
#include "views/services/labels.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kRecords = 24;
constexpr size_t kRows = 40;
constexpr int kWidth = 640;
constexpr int kHeight = 460;

// An entry is found by its own words first, then by those of the menu it stands in.
Fit fitOfEntry(const PaletteEntry& entry, const QStringList& words)
{
    const Fit own = fitOf(entry.title, words);
    if (own != Fit::None)
        return own;
    return fitOf(entry.remark + u' ' + entry.title, words) == Fit::None ? Fit::None : Fit::Words;
}

} // namespace

CommandPalette::CommandPalette(
    std::shared_ptr<Store> store, std::vector<PaletteEntry> entries, std::vector<PaletteEntry> recent, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_store(std::move(store))
    , m_entries(std::move(entries))
    , m_recent(std::move(recent))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Go to anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    showRecent();
}

void CommandPalette::build()
{
    m_field->setObjectName(u"palette.field"_s);
    m_field->setAccessibleName(tr("Find a record, a page, an action or a setting"));
    m_field->setPlaceholderText(
        m_store ? tr("A record, a page, an action, a setting…") : tr("An action or a setting…"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"palette.list"_s);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_note->setText(tr("Up and Down walk the list, Enter goes there, Esc closes."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
}

void CommandPalette::showEvent(QShowEvent* event)
{
    const QWidget* window = parentWidget()->window();
    const int width = std::min(kWidth * fontMetrics().height() / 16, window->width() - 2 * space::kPage);
    resize(width, std::min(kHeight, window->height() - 2 * space::kPage));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 10)));
    m_field->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    // Not every window system gives the keyboard back by itself.
    parentWidget()->window()->activateWindow();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    static constexpr int kPage = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: stepBy(1); return true;
    case Qt::Key_Up: stepBy(-1); return true;
    case Qt::Key_PageDown: stepBy(kPage); return true;
    case Qt::Key_PageUp: stepBy(-kPage); return true;
    default: return false;
    }
}

void CommandPalette::stepBy(int step)
{
    const int count = m_list->count();
    if (count == 0)
        return;
    const int wanted = m_list->currentRow() + step;
    const bool single = std::abs(step) == 1;
    m_list->setCurrentRow(single ? (wanted + count) % count : std::clamp(wanted, 0, count - 1));
}

void CommandPalette::typed()
{
    m_chosen = false;
    if (!isSettled()) {
        m_again = true;
        return;
    }
    ask();
}

// One question at a time: what was typed meanwhile is asked next, and an answer to a former text is dropped.
void CommandPalette::ask()
{
    m_again = false;
    const QString text = m_field->text();
    ++m_asked;
    if (!m_store || soughtWords(text).isEmpty()) {
        take(text, {});
        return;
    }
    m_store
        ->read<std::vector<FoundRecord>>(
            LaneName::Search, [text](Session& session) { return findAnywhere(session, text, kRecords); })
        .then(this, [this, text](const Result<std::vector<FoundRecord>>& found) {
            take(text, found.valueOr(std::vector<FoundRecord>()));
        });
}

void CommandPalette::take(const QString& text, std::vector<FoundRecord> records)
{
    m_answered = m_asked;
    if (m_again) {
        ask();
        return;
    }
    m_records = std::move(records);
    if (soughtWords(text).isEmpty())
        showRecent();
    else
        showRows(rowsFor(text));
    Q_EMIT answered();
    if (m_chosen)
        choose();
}

std::vector<CommandPalette::Row> CommandPalette::rowsFor(const QString& text) const
{
    const QStringList words = soughtWords(text);
    std::vector<Row> rows;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Fit fit = fitOfEntry(m_entries[i], words);
        if (fit != Fit::None)
            rows.push_back({fit, false, i});
    }
    for (size_t i = 0; i < m_records.size(); ++i)
        rows.push_back({m_records[i].fit, true, i});
    // Records come in their order already; actions are few, so they stand before records that fit as well.
    std::ranges::stable_sort(rows, [](const Row& one, const Row& two) {
        return std::tuple(one.fit, one.isRecord, one.isRecord ? 0 : one.at)
            < std::tuple(two.fit, two.isRecord, two.isRecord ? 0 : two.at);
    });
    if (rows.size() > kRows)
        rows.resize(kRows);
    return rows;
}

void CommandPalette::showRows(const std::vector<Row>& rows)
{
    m_list->clear();
    m_runs.clear();
    for (const Row& row : rows) {
        if (!row.isRecord) {
            const PaletteEntry& entry = m_entries[row.at];
            addRow(entry.title, entry.remark, entry.end, entry.icon);
            m_runs.push_back(entry.run);
            continue;
        }
        const FoundRecord& record = m_records[row.at];
        const RecordSchema& schema = m_store->schemas().of(record.kind);
        const QString where =
            record.fit == Fit::TextOnly ? tr("%1, in its text").arg(kindName(schema)) : kindName(schema);
        addRow(record.title, where, {}, kindIcon(record.kind));
        m_runs.push_back([this, record] { Q_EMIT recordChosen(record); });
    }
    m_list->setCurrentRow(0);
    m_note->setText(rows.empty() ? tr("Nothing has these letters.")
                                 : tr("Up and Down walk the list, Enter goes there, Esc closes."));
}

void CommandPalette::showRecent()
{
    m_list->clear();
    m_runs.clear();
    for (const PaletteEntry& entry : m_recent) {
        addRow(entry.title, entry.remark, entry.end, entry.icon);
        m_runs.push_back(entry.run);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::addRow(const QString& title, const QString& remark, const QString& end, const QString& iconName)
{
    auto* item = new QListWidgetItem(title, m_list);
    if (!iconName.isEmpty())
        item->setIcon(icon(iconName, Role::Muted));
    item->setData(ChoiceDelegate::kRemarkRole, remark);
    item->setData(ChoiceDelegate::kEndRole, end);
    item->setData(Qt::AccessibleTextRole, QStringList{title, remark, end}.join(u", "_s));
}

QStringList CommandPalette::shown() const
{
    QStringList titles;
    for (int row = 0; row < m_list->count(); ++row)
        titles << m_list->item(row)->text();
    return titles;
}

void CommandPalette::choose()
{
    if (!isSettled()) {
        m_chosen = true;
        return;
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_runs.size()))
        return;
    const std::function<void()> run = m_runs[size_t(row)];
    // The window has the keyboard again before anything happens in it.
    hide();
    run();
    close();
}

} // namespace encore
