// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lineage/lineagepage.h"

#include "model/domain/kinds.h"
#include "model/exchange/exportformats.h"
#include "views/charts/lineageview.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/textlabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDebounceMs = 250;
constexpr double kZoomStep = 1.2;

QString keyOf(const RecordRef& record)
{
    return u"%1/%2"_s.arg(QString(record.kind.key)).arg(record.id.value);
}

std::optional<RecordRef> recordOf(const QString& key)
{
    const std::optional<Kind> kind = kindOf(key.section(u'/', 0, 0));
    const RecordId id{key.section(u'/', 1).toLongLong()};
    return kind && id.valid() ? std::optional(RecordRef{*kind, id}) : std::nullopt;
}

QString linkWords(LineageLink link, const QString& from)
{
    const auto text = [&](const char* pattern) { return translated(QString::fromUtf8(pattern)).arg(from); };
    switch (link) {
    case LineageLink::Inspired: return text(QT_TRANSLATE_NOOP("encore", "inspired by “%1”"));
    case LineageLink::Became: return text(QT_TRANSLATE_NOOP("encore", "came out of “%1”"));
    case LineageLink::Replicated: return text(QT_TRANSLATE_NOOP("encore", "does “%1” again"));
    case LineageLink::CopiedFrom: return text(QT_TRANSLATE_NOOP("encore", "copied from “%1”"));
    case LineageLink::ToldIn: return text(QT_TRANSLATE_NOOP("encore", "tells of “%1”"));
    }
    return {};
}

QString originsOf(const Lineage& lineage, size_t node)
{
    QStringList origins;
    for (const LineageEdge& edge : lineage.edges) {
        if (edge.to == node)
            origins << linkWords(edge.link, lineage.nodes[edge.from].title);
    }
    return origins.join(u", "_s);
}

QString stateField(const RecordSchema& schema)
{
    return schema.field(u"state") ? u"state"_s : u"maturity"_s;
}

// The words of the picture are put together where the store is read, and the boxes laid out there too.
LineageData pictureOf(const Lineage& lineage, const Schemas& schemas, const QSizeF& box)
{
    LineageData data;
    for (size_t i = 0; i < lineage.nodes.size(); ++i) {
        const LineageNode& node = lineage.nodes[i];
        const RecordSchema& schema = schemas.of(node.record.kind);
        LineageData::Box shown{
            node.title, kindName(schema), {}, Tone::Neutral, node.generation, {}, keyOf(node.record)};
        if (const FieldDef* field = schema.field(stateField(schema)); field && !node.state.isEmpty()) {
            shown.state = choiceLabel(*field, node.state);
            shown.tone = toneOf(*field, node.state);
        }
        QStringList parts{shown.kind + u": "_s + shown.title};
        if (!shown.state.isEmpty())
            parts << shown.state;
        if (node.generation > 0)
            parts << LineagePage::tr("generation %1").arg(node.generation);
        if (const QString origins = originsOf(lineage, i); !origins.isEmpty())
            parts << origins;
        shown.text = parts.join(u" · "_s);
        data.boxes.push_back(std::move(shown));
    }
    std::vector<std::pair<size_t, size_t>> edges;
    for (const LineageEdge& edge : lineage.edges)
        edges.emplace_back(edge.from, edge.to);
    data.layout = layOut(lineage.nodes.size(), edges, box);
    return data;
}

} // namespace

LineagePage::LineagePage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_form(new SegmentedControl(this))
    , m_zoom(new QWidget(this))
    , m_note(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_stack(new QStackedWidget(this))
    , m_view(new LineageView(m_stack))
    , m_table(new QTableWidget(m_stack))
    , m_refresh(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kLarge);
    column->setSpacing(space::kMedium);
    buildZoom();
    buildHeader();
    column->addWidget(m_header);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_view->setObjectName(u"lineage.picture"_s);
    m_view->setAccessibleName(tr("Who inspired whom"));
    m_table->setObjectName(u"lineage.table"_s);
    m_table->setAccessibleName(tr("Who inspired whom, as a table"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Generation"), tr("Kind"), tr("Title"), tr("State"), tr("Where it comes from")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    connect(m_view, &ChartView::opened, this, &LineagePage::open);
    connect(m_table, &QTableWidget::itemActivated, this,
        [this](QTableWidgetItem* item) { open(m_table->item(item->row(), 0)->data(Qt::UserRole).toString()); });
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kDebounceMs);
    connect(m_refresh, &QTimer::timeout, this, &LineagePage::load);
    connect(&m_context.store, &Store::committed, this, [this] {
        if (isVisible())
            m_refresh->start();
    });
}

void LineagePage::buildHeader()
{
    m_header->addControl(m_zoom);
    m_form->setObjectName(u"lineage.form"_s);
    m_form->setAccessibleName(tr("Form"));
    m_form->setSegments({{u"picture"_s, tr("Picture")}, {u"table"_s, tr("Table")}});
    connect(m_form, &SegmentedControl::chosen, this, [this](const QString& key) {
        m_stack->setCurrentIndex(key == u"table" ? 1 : 0);
        m_zoom->setVisible(key != u"table");
    });
    m_header->addControl(m_form);
    auto* out = new Button(tr("Export"), this);
    out->setObjectName(u"lineage.export"_s);
    auto* menu = new QMenu(out);
    connect(menu->addAction(tr("Picture (PNG)…")), &QAction::triggered, this, [this] { exportTo(u"png"_s); });
    connect(menu->addAction(tr("Drawing (SVG)…")), &QAction::triggered, this, [this] { exportTo(u"svg"_s); });
    out->setMenu(menu);
    m_header->addControl(out);
    connect(m_header, &PageHeader::backRequested, this,
        [this] { m_context.navigation.openRecord(m_record.kind, m_record.id); });
}

void LineagePage::buildZoom()
{
    auto* row = new QHBoxLayout(m_zoom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTiny);
    const auto add = [&](const QString& name, const QString& text, const QString& spoken) {
        auto* button = new Button(text, m_zoom);
        button->setObjectName(u"lineage."_s + name);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        row->addWidget(button);
        return button;
    };
    connect(add(u"smaller"_s, u"−"_s, tr("Smaller")), &Button::clicked, this,
        [this] { m_view->setZoom(m_view->zoom() / kZoomStep); });
    m_zoomText = new TextLabel(u"100 %"_s, TextStyle::Caption, m_zoom, Role::Muted);
    row->addWidget(m_zoomText);
    connect(add(u"larger"_s, u"+"_s, tr("Larger")), &Button::clicked, this,
        [this] { m_view->setZoom(m_view->zoom() * kZoomStep); });
    connect(add(u"fit"_s, tr("Fit"), tr("Fit into the page")), &Button::clicked, this,
        [this] { m_view->setZoom(m_view->fittingZoom()); });
    connect(m_view, &LineageView::zoomChanged, this,
        [this](double zoom) { m_zoomText->setText(tr("%1 %").arg(qRound(zoom * 100))); });
}

void LineagePage::enter(const Place& place)
{
    if (const std::optional<RecordRef> record = recordOf(place.query); record && *record != m_record) {
        m_record = *record;
        m_fresh = true;
    }
    if (m_record.id.valid()) {
        load();
        return;
    }
    m_header->setTitle(tr("Who inspired whom"));
    m_note->setText(
        tr("Open a story, an idea, a use case or a replication, and choose “Who inspired whom” on its page."));
}

void LineagePage::load()
{
    const quint64 ticket = ++m_ticket;
    using Answer = std::pair<Lineage, LineageData>;
    m_context.store
        .read<Answer>(LaneName::Reports,
            [record = m_record, box = LineageView::boxSize()](Session& session) -> Result<Answer> {
                ENCORE_ASSIGN(lineage, lineageOf(session, record));
                LineageData drawing = pictureOf(lineage, session.schemas(), box);
                return Answer{std::move(lineage), std::move(drawing)};
            })
        .then(this, [this, ticket](const Result<Answer>& answer) {
            if (ticket != m_ticket)
                return;
            if (answer)
                show(answer->first, answer->second);
            else
                m_context.messages.showError(answer.error());
        });
}

void LineagePage::show(const Lineage& lineage, const LineageData& drawing)
{
    m_title = lineage.nodes.empty() ? QString() : lineage.nodes.front().title;
    m_header->setTitle(tr("Who inspired whom"));
    m_header->setBack(m_title);
    int last = 0;
    for (const LineageNode& node : lineage.nodes)
        last = std::max(last, node.generation);
    m_counts = tr("%Ln records", nullptr, int(lineage.nodes.size()));
    m_header->setCount(m_counts);
    const QString note = lineage.nodes.size() < 2
        ? tr("Nothing led to it yet, and it led to nothing. Say on its page what inspired it, or replicate it.")
        : last == 0 ? tr("Nobody has taken it over yet.")
                    : tr("The figure in a corner counts how often it was taken over on the way: %1 at most.").arg(last);
    m_note->setText(lineage.more
            ? tr("%1 Only the nearest %2 are shown.").arg(note, locale().toString(qlonglong(kMostLineage)))
            : note);
    m_view->setData(drawing);
    if (std::exchange(m_fresh, false))
        m_view->showReadable();
    fillTable(lineage);
    Q_EMIT countsChanged();
    Q_EMIT filled();
}

void LineagePage::fillTable(const Lineage& lineage)
{
    m_table->setRowCount(int(lineage.nodes.size()));
    for (size_t i = 0; i < lineage.nodes.size(); ++i) {
        const LineageNode& node = lineage.nodes[i];
        const RecordSchema& schema = m_context.store.schemas().of(node.record.kind);
        const FieldDef* field = schema.field(stateField(schema));
        const QStringList cells{QLocale().toString(node.generation), kindName(schema), node.title,
            field && !node.state.isEmpty() ? choiceLabel(*field, node.state) : QString(), originsOf(lineage, i)};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(int(i), column, item);
        }
        m_table->item(int(i), 0)->setData(Qt::UserRole, keyOf(node.record));
    }
    m_table->resizeColumnsToContents();
}

void LineagePage::open(const QString& record)
{
    if (const std::optional<RecordRef> named = recordOf(record))
        m_context.navigation.openRecord(named->kind, named->id);
}

void LineagePage::exportTo(const QString& format)
{
    const QString filter = format == u"svg" ? tr("Drawing (*.svg)") : tr("Picture (*.png)");
    m_context.dialogs.chooseTarget(
        this, tr("Export the picture"), m_title + u'.' + format, filter, [this, format](const QString& path) {
            const ChartCaption caption{tr("Who inspired whom: %1").arg(m_title), m_note->text(), m_counts};
            QByteArray bytes;
            if (format == u"svg") {
                bytes = m_view->svg(caption, lightColors());
            } else {
                QBuffer buffer(&bytes);
                m_view->picture(caption, lightColors(), {}, 2).save(&buffer, "PNG");
            }
            const Status written = writeFileSafely(path, true, [&bytes](QIODevice& out) -> Status {
                if (out.write(bytes) == bytes.size())
                    return {};
                return Error{ErrorCode::Io, out.errorString(), {}};
            });
            if (written)
                m_context.messages.showNote(tr("Written to %1").arg(path));
            else
                m_context.messages.showError(written.error());
        });
}

} // namespace encore
