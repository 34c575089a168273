// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/matrixview.h"

#include "model/search/queryfacet.h"
#include "views/itemmodels/recordtext.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Look
{
    Tone tone;
    Role ground;
    Sign sign;
};
// News differ by sign and colour.
constexpr std::array kLooks{Look{Tone::Neutral, Role::NeutralGround, Sign::Ring},
    Look{Tone::Good, Role::Good, Sign::Dot}, Look{Tone::Warn, Role::Warn, Sign::Pause},
    Look{Tone::Bad, Role::Bad, Sign::Cross}, Look{Tone::Info, Role::Info, Sign::Triangle},
    Look{Tone::Accent, Role::Accent, Sign::Diamond}};

constexpr std::array kSteps{1, 5, 20};

size_t stepOf(qint64 count)
{
    return size_t(std::ranges::lower_bound(kSteps, count) - kSteps.begin());
}

} // namespace

MatrixView::MatrixView(Kind kind, const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_schema(context.store.schemas().of(kind))
    , m_chart(new HeatMatrix(this))
    , m_note(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    m_request.kind = kind;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
    column->addWidget(m_chart, 1);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_chart->setObjectName(u"matrix"_s);
    connect(m_chart, &HeatMatrix::opened, this, &MatrixView::open);
    connect(&context.store, &Store::committed, this, [this] { ask(); });
}

void MatrixView::setRequest(const QString& query, const QString& rows, const QString& columns, const QString& state)
{
    m_request.query = query;
    m_request.rows = rows;
    m_request.columns = columns;
    m_request.state = state;
    ask();
}

void MatrixView::ask()
{
    if (m_request.rows.isEmpty())
        return;
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<CrossTable>(
            LaneName::Reports, [request = m_request](Session& session) { return crossTable(session, request); })
        .then(this, [this, ticket](const Result<CrossTable>& table) {
            if (ticket != m_ticket)
                return;
            if (table)
                show(*table);
            else if (table.error().code != ErrorCode::Cancelled)
                m_context.messages.showError(table.error());
        });
}

void MatrixView::show(const CrossTable& table)
{
    m_table = table;
    m_chart->setAccessibleName(tr("%1 by %2 and %3")
                                   .arg(kindPlural(m_schema), queryFieldLabel(m_schema, m_request.rows),
                                       queryFieldLabel(m_schema, m_request.columns)));
    m_chart->setData(dataOf(table));
    QStringList notes{QString(countOf(m_schema, table.n) + u'.')};
    if (table.rowsLeftOut > 0)
        notes << tr("Rows left out, those with the fewest: %1.").arg(table.rowsLeftOut);
    if (table.columnsLeftOut > 0)
        notes << tr("Columns left out, those with the fewest: %1.").arg(table.columnsLeftOut);
    if (canCreate())
        notes << tr("Enter or a click on an empty cell makes a new %1 there.").arg(inSentence(kindName(m_schema)));
    m_note->setText(notes.join(u' '));
}

bool MatrixView::canCreate() const
{
    const FieldDef* rows = m_schema.field(m_request.rows);
    const FieldDef* columns = m_schema.field(m_request.columns);
    return !m_context.store.readOnly() && rows && columns && rows->is(Required) && columns->is(Required);
}

QString MatrixView::axisName(const QString& field, const CrossTable::Axis& axis) const
{
    return groupLabel(m_schema, field, {axis.value, axis.label, 0, 0});
}

std::vector<HeatMatrixData::State> MatrixView::statesOf(const FieldDef* state) const
{
    std::vector<HeatMatrixData::State> out{{tr("None"), Role::Surface, Role::Text, 1, Sign::None}};
    if (!state) {
        const std::array names{tr("1"), tr("2 to 5"), tr("6 to 20"), tr("more")};
        const std::array strengths{0.2, 0.4, 0.65, 0.95};
        for (size_t i = 0; i < names.size(); ++i)
            out.push_back({names[i], Role::Accent, Role::Text, strengths[i], Sign::Square});
        return out;
    }
    for (const auto& [code, label] : state->choices) {
        const auto look = std::ranges::find(kLooks, toneOf(*state, code), &Look::tone);
        // The further along, the stronger: states of the same tone are told apart by their names in the cell's text.
        const double strength = 0.25 + 0.6 * double(out.size()) / double(state->choices.size());
        out.push_back({choiceLabel(*state, code), look->ground, Role::Text,
            look->tone == Tone::Neutral ? 1.0 : strength, look->sign});
    }
    return out;
}

QString MatrixView::cellText(const CrossTable& table, size_t row, size_t column) const
{
    const CrossTable::Cell& cell = table.cell(row, column);
    QString text = axisName(m_request.rows, table.rows[row]) + u" – "_s
        + axisName(m_request.columns, table.columns[column]) + u": "_s;
    text += cell.count == 0 ? tr("none") : countOf(m_schema, cell.count);
    const FieldDef* state = m_schema.field(m_request.state);
    return state && !cell.state.isEmpty() ? QString(text + u", "_s + choiceLabel(*state, cell.state)) : text;
}

HeatMatrixData MatrixView::dataOf(const CrossTable& table) const
{
    const FieldDef* state = m_schema.field(m_request.state);
    HeatMatrixData figures;
    figures.states = statesOf(state);
    for (const CrossTable::Axis& axis : table.rows) {
        const QString name = axisName(m_request.rows, axis);
        figures.rows.push_back({name, QString(name + u": "_s + countOf(m_schema, axis.count))});
    }
    for (const CrossTable::Axis& axis : table.columns) {
        const QString name = axisName(m_request.columns, axis);
        figures.columns.push_back({name, QString(name + u": "_s + countOf(m_schema, axis.count))});
    }
    const bool creates = canCreate();
    for (size_t i = 0; i < table.cells.size(); ++i) {
        const CrossTable::Cell& cell = table.cells[i];
        HeatMatrixData::Cell shown;
        if (cell.count > 0 && state) {
            const auto at = std::ranges::find(state->choices, cell.state, [](const auto& each) { return each.first; });
            shown.state = at == state->choices.end() ? 1 : int(at - state->choices.begin()) + 1;
        } else if (cell.count > 0) {
            shown.state = int(stepOf(cell.count)) + 1;
        }
        shown.number = cell.count > 1 || (cell.count > 0 && !state) ? QLocale().toString(cell.count) : QString();
        shown.text = cellText(table, i / table.columns.size(), i % table.columns.size());
        shown.query =
            cell.count > 0 || creates ? u"cell"_s : QString(); // what is behind it is worked out when it opens
        figures.cells.push_back(shown);
    }
    // The legend names what occurs.
    for (size_t i = 1; i < figures.states.size(); ++i) {
        if (std::ranges::none_of(figures.cells, [i](const auto& cell) { return cell.state == int(i); }))
            figures.states[i].sign = Sign::None;
    }
    return figures;
}

QString MatrixView::narrowed(const QString& query, const QString& field, const CrossTable::Axis& axis) const
{
    if (axis.value.isEmpty())
        return QString(query + u" no:"_s + field).trimmed();
    const FieldDef* def = m_schema.field(field);
    const bool related = def && (def->type == FieldType::Ref || def->type == FieldType::RefList);
    // Two records may have the same title.
    const auto twins = [&axis](const std::vector<CrossTable::Axis>& all) {
        return std::ranges::count(all, axis.label, &CrossTable::Axis::label) > 1;
    };
    const bool unique = !twins(m_table.rows) && !twins(m_table.columns);
    const QString value = !related ? axis.value : unique ? axis.label : QString(u'#' + axis.value);
    return withFacet(query, field, {value});
}

void MatrixView::open()
{
    const int at = m_chart->current();
    if (at < 0 || at >= int(m_table.cells.size()))
        return;
    const CrossTable::Axis& row = m_table.rows[size_t(at) / m_table.columns.size()];
    const CrossTable::Axis& column = m_table.columns[size_t(at) % m_table.columns.size()];
    if (m_table.cells[size_t(at)].count > 0) {
        Q_EMIT recordsRequested(narrowed(narrowed(m_request.query, m_request.rows, row), m_request.columns, column));
        return;
    }
    const auto valueOf = [this](const QString& field, const CrossTable::Axis& axis) {
        const bool related = m_schema.field(field)->type == FieldType::Ref;
        return related ? Value(RecordId{axis.value.toLongLong()}) : Value(axis.value);
    };
    Q_EMIT newRequested(
        {{m_request.rows, valueOf(m_request.rows, row)}, {m_request.columns, valueOf(m_request.columns, column)}});
}

} // namespace encore
