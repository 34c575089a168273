// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/tablestep.h"

#include "model/domain/kinds.h"
#include "views/pages/importing/columnrow.h"
#include "views/pages/importing/labelled.h"
#include "views/pages/importing/profilebar.h"
#include "views/pages/importing/targetchoices.h"
#include "views/services/labels.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Cells that stand below the beginning of their header.
class PreviewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        static constexpr int kInset = 7;
        QStyleOptionViewItem inner = option;
        inner.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(kInset, 0, -kInset, -1));
        const QColor ground =
            colorsFor(option.palette)[(option.state & QStyle::State_Selected) ? Role::SelectedRow : Role::Surface];
        painter->fillRect(option.rect, ground);
        QStyledItemDelegate::paint(painter, inner, index);
    }
};

} // namespace

TableStep::TableStep(const PageContext& context, Lane& lane, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lane(lane)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(makeSettings());
    m_banner = new Banner(this);
    m_banner->setObjectName(u"import.tableBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(space::kMedium);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeColumns());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 300});
    column->addWidget(splitter, 1);
}

QWidget* TableStep::makeSettings()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, space::kLarge, space::kSmall);
    flow->setContentsMargins(0, 0, 0, 0);
    m_kind = new ChoiceBox(bar);
    m_kind->setObjectName(u"import.kind"_s);
    std::vector<ChoiceBox::Option> kinds;
    for (const Kind kind : {story::kind, usecase::kind, person::kind, team::kind, quote::kind, replication::kind,
             benefit::kind, tag::kind})
        kinds.push_back({QString(kind.key), kindPlural(m_context.store.schemas().of(kind))});
    m_kind->setOptions(kinds);
    m_encoding = new ChoiceBox(bar);
    m_encoding->setObjectName(u"import.encoding"_s);
    std::vector<ChoiceBox::Option> encodings;
    for (const QString& name : encodingNames())
        encodings.push_back({name, name});
    m_encoding->setOptions(encodings);
    m_delimiter = new ChoiceBox(bar);
    m_delimiter->setObjectName(u"import.delimiter"_s);
    m_delimiter->setOptions(
        {{u","_s, tr("Comma  ,")}, {u";"_s, tr("Semicolon  ;")}, {u"\t"_s, tr("Tab")}, {u"|"_s, tr("Bar  |")}});
    m_key = new ChoiceBox(bar);
    m_key->setObjectName(u"import.key"_s);
    m_key->setToolTip(tr("The next import recognises a row by this column; without one, by all it says."));
    m_header = new QCheckBox(tr("The first row names the columns"), bar);
    m_header->setObjectName(u"import.header"_s);
    flow->addWidget(labelled(tr("Each row is one of"), m_kind));
    flow->addWidget(labelled(tr("Encoding"), m_encoding));
    flow->addWidget(labelled(tr("Cells are separated by"), m_delimiter));
    flow->addWidget(labelled(tr("A row is recognised by"), m_key));
    m_profiles = new ProfileBar(
        m_context, [this] { return mapping(); }, bar);
    connect(m_profiles, &ProfileBar::chosen, this, &TableStep::use);
    connect(m_profiles, &ProfileBar::guessWanted, this, &TableStep::guessAnew);
    flow->addWidget(m_profiles);

    connect(m_kind, &ChoiceBox::codeChosen, this, [this](const QString& kind) {
        m_options.kind = kind;
        m_options.mapping.reset();
        refresh();
    });
    connect(m_encoding, &ChoiceBox::codeChosen, this, [this](const QString& name) {
        m_options.format.encoding = name;
        refresh();
    });
    connect(m_delimiter, &ChoiceBox::codeChosen, this, [this](const QString& mark) {
        m_options.format.delimiter = mark.front().toLatin1();
        m_options.mapping.reset();
        refresh();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_options.header = on;
        m_options.mapping.reset();
        refresh();
    });
    connect(m_key, &ChoiceBox::codeChosen, this, &TableStep::take);
    return bar;
}

QWidget* TableStep::makeColumns()
{
    auto* card = new Card(this);
    card->setPadding(1);
    card->setMinimumHeight(160);
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName(u"import.columns"_s);
    scroll->setAccessibleName(tr("What becomes of each column"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // The ground of the card, not that of the window.
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_columns = new QWidget;
    m_columns->setBackgroundRole(QPalette::Base);
    m_columnBox = new QVBoxLayout(m_columns);
    m_columnBox->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    m_columnBox->setSpacing(0);
    m_columnBox->addStretch(1);
    scroll->setWidget(m_columns);
    card->body()->addWidget(scroll);
    return card;
}

QWidget* TableStep::makePreview()
{
    auto* card = new Card(this);
    card->setPadding(1);
    card->setMinimumHeight(120);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    head->addWidget(new TextLabel(tr("The first rows"), TextStyle::Strong, card));
    head->addStretch(1);
    head->addWidget(m_header);
    card->body()->addLayout(head);
    m_previewModel = new QStandardItemModel(this);
    m_previewTable = new QTableView(card);
    m_previewTable->setObjectName(u"import.preview"_s);
    m_previewTable->setAccessibleName(tr("The first rows of the table"));
    m_previewTable->setProperty("bare", true);
    m_previewTable->setItemDelegate(new PreviewDelegate(m_previewTable));
    m_previewTable->setModel(m_previewModel);
    m_previewTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_previewTable->setWordWrap(false);
    m_previewTable->setShowGrid(false);
    m_previewTable->setTabKeyNavigation(false);
    m_previewTable->verticalHeader()->hide();
    m_previewTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_previewTable->horizontalHeader()->setHighlightSections(false);
    static constexpr int kWidth = 150;
    m_previewTable->horizontalHeader()->setDefaultSectionSize(kWidth);
    card->body()->addWidget(m_previewTable);
    return card;
}

void TableStep::open(const QString& path)
{
    m_path = path;
    m_options = {};
    m_preview = {};
    m_asked.clear();
    m_profiles->refresh();
    refresh();
}

void TableStep::refresh()
{
    const quint64 ticket = ++m_ticket;
    const auto look = [path = m_path, options = m_options, schemas = m_context.store.schemas()] {
        return previewCsv(path, options, schemas);
    };
    m_lane.run<CsvPreview>(look).then(this, [this, ticket](const Result<CsvPreview>& preview) {
        if (ticket != m_ticket)
            return;
        if (!preview)
            Q_EMIT failed(preview.error());
        else if (preview->headers.isEmpty())
            Q_EMIT failed({ErrorCode::Invalid, u"The file holds no rows."_s, {{u"path"_s, m_path}}});
        else
            showPreview(*preview);
    });
}

void TableStep::showPreview(const CsvPreview& preview)
{
    const bool sameColumns = preview.headers == m_preview.headers && preview.guessedKind == m_rowsKind;
    m_preview = preview;
    m_kind->setCode(preview.mapping.kind);
    m_encoding->setCode(preview.encoding);
    m_delimiter->setCode(QString(QLatin1Char(preview.delimiter)));
    m_header->setChecked(preview.header);
    std::vector<ChoiceBox::Option> keys;
    for (const QString& header : preview.headers)
        keys.push_back({header, header});
    m_key->setOptions(keys, tr("what it says"));
    m_key->setCode(preview.mapping.keyColumn);
    for (const QString& header : preview.asksDateOrder) {
        if (!m_asked.contains(header))
            m_asked << header;
    }
    if (!sameColumns)
        showColumns();
    for (ColumnRow* row : m_rows)
        row->showMapping(preview.mapping.of(row->header()), questionsOf(row->header()));
    showRows();
    showQuestions();
    Q_EMIT shown();
}

ColumnRow::Questions TableStep::questionsOf(const QString& header) const
{
    const RecordSchema& schema = *m_context.store.schemas().byKey(m_preview.mapping.kind);
    const std::vector<ColumnTarget>& targets = m_preview.mapping.of(header).targets;
    const auto joins = [this, &header](const ColumnTarget& target) {
        if (target.to != ColumnTarget::To::Field && target.to != ColumnTarget::To::Section)
            return false;
        return std::ranges::any_of(m_preview.mapping.columns, [&](const auto& each) {
            return each.first != header && std::ranges::find(each.second.targets, target) != each.second.targets.end();
        });
    };
    const auto cut = [&schema](const ColumnTarget& target) { return canBeCut(target, schema); };
    return {m_asked.contains(header), std::ranges::any_of(targets, cut), std::ranges::any_of(targets, joins)};
}

void TableStep::showColumns()
{
    for (ColumnRow* row : m_rows)
        delete row;
    m_rows.clear();
    m_rowsKind = m_preview.guessedKind;
    const Schemas& schemas = m_context.store.schemas();
    const std::vector<ChoiceBox::Option> targets = targetChoices(*schemas.byKey(m_preview.mapping.kind), schemas);
    for (qsizetype i = 0; i < m_preview.headers.size(); ++i) {
        static constexpr qsizetype kSamples = 4;
        static constexpr qsizetype kLongest = 60;
        QStringList samples;
        for (const QStringList& row : m_preview.rows) {
            const QString cell = row.value(i).simplified().left(kLongest);
            if (!cell.isEmpty() && !samples.contains(cell) && samples.size() < kSamples)
                samples << cell;
        }
        auto* row = new ColumnRow(m_preview.headers[i], samples, targets, m_columns);
        connect(row, &ColumnRow::changed, this, &TableStep::take);
        m_columnBox->insertWidget(m_columnBox->count() - 1, row);
        m_rows.push_back(row);
    }
}

void TableStep::showRows()
{
    static constexpr qsizetype kLongest = 200;
    m_previewModel->clear();
    m_previewModel->setHorizontalHeaderLabels(m_preview.headers);
    for (const QStringList& row : m_preview.rows) {
        QList<QStandardItem*> cells;
        for (const QString& cell : row)
            cells << new QStandardItem(cell.left(kLongest).simplified());
        m_previewModel->appendRow(cells);
    }
}

void TableStep::showQuestions()
{
    QStringList open;
    for (const QString& header : m_asked) {
        if (m_preview.mapping.of(header).order == DateOrder::Unknown && m_preview.asksDateOrder.contains(header))
            open << header;
    }
    if (!open.isEmpty()) {
        m_banner->showMessage(Tone::Warn,
            tr("In %1 it is unclear whether the day or the month comes first. Choose it in the list; until then these "
               "dates stay text.")
                .arg(open.join(u", "_s)));
    } else if (!m_preview.problems.empty()) {
        m_banner->showMessage(Tone::Info, m_preview.problems.front().text);
    } else {
        m_banner->hide();
    }
}

TableMapping TableStep::mapping() const
{
    TableMapping mapping = m_preview.mapping;
    mapping.keyColumn = m_key->code();
    for (const ColumnRow* row : m_rows)
        mapping.columns[row->header()] = row->mapping();
    return mapping;
}

// What was chosen on the screen becomes the mapping.
void TableStep::take()
{
    m_options.mapping = mapping();
    m_options.dateOrder.clear();
    for (const auto& [header, column] : m_options.mapping->columns) {
        if (column.order != DateOrder::Unknown)
            m_options.dateOrder[header] = column.order;
    }
    refresh();
}

void TableStep::guessAnew()
{
    m_options.mapping.reset();
    m_options.dateOrder.clear();
    m_options.kind.clear();
    m_asked.clear();
    refresh();
}

void TableStep::use(const TableMapping& mapping)
{
    m_options.mapping = mapping;
    m_options.kind = mapping.kind;
    m_options.dateOrder.clear();
    for (const auto& [header, column] : mapping.columns) {
        if (column.order != DateOrder::Unknown)
            m_options.dateOrder[header] = column.order;
    }
    refresh();
}

} // namespace encore
