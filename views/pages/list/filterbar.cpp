// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/filterbar.h"

#include "model/domain/kinds.h"
#include "model/search/completion.h"
#include "model/search/queryfacet.h"
#include "model/search/search.h"
#include "views/pages/list/listdefaults.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chipbutton.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/flowlayout.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// What a chip stands for, and those of the user's own that have few enough values to choose from.
QStringList chipFields(const RecordSchema& schema)
{
    QStringList fields = defaultFacets(schema.kind());
    for (const FieldDef& field : schema.fields()) {
        if (field.custom && (field.type == FieldType::Choice || field.type == FieldType::Ref))
            fields << field.key;
    }
    return fields;
}

QString valueLabel(const FieldDef& field, const QString& value)
{
    if (field.type == FieldType::Flag)
        return value == u"yes"_s ? translated(u"Yes"_s) : translated(u"No"_s);
    return field.choices.empty() ? value : choiceLabel(field, value);
}

} // namespace

FilterBar::FilterBar(const RecordSchema& schema, const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_schema(schema)
    , m_field(new FilterField(this))
    , m_row(new QHBoxLayout)
    , m_clear(new Button(tr("Clear"), this, ButtonLook::Link))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(m_row);
    buildField();
    buildChips();
    refresh();
}

void FilterBar::buildField()
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setHint(m_schema.kind() == story::kind
            ? tr("words, “phrases”, team:\"Port Sales\", state:published, has:quote, happened:2025..2026")
            : tr("words, “phrases”, or a field and a value such as tag:night"));
    m_field->setAccessibleName(tr("Search %1").arg(inSentence(kindPlural(m_schema))));
    connect(m_field, &FilterField::textEdited, this, &FilterBar::change);
    connect(m_field, &FilterField::completionRequested, this, &FilterBar::offerCompletions);
    connect(m_field, &FilterField::submitted, this, &FilterBar::check);
    m_row->setSpacing(space::kSmall);
    m_row->addWidget(m_field, 1);
}

void FilterBar::buildChips()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString& key : chipFields(m_schema)) {
        const FieldDef* field = m_schema.field(key);
        if (!field)
            continue;
        auto* chip = new ChipButton(fieldLabel(*field), chips);
        chip->setObjectName(u"chip/"_s + key);
        connect(chip, &ChipButton::aboutToOpen, this, [this, key] { fillChip(key); });
        connect(chip, &ChipButton::selectionChanged, this, [this, key](const QStringList& codes) {
            // A word typed behind it begins on its own.
            const QString query = withFacet(m_query, key, codes).trimmed();
            m_field->setText(query.isEmpty() ? query : QString(query + u' '));
            change(m_field->text());
        });
        flow->addWidget(chip);
        m_chips[key] = chip;
    }
    row->addWidget(chips, 1);
    m_clear->setObjectName(u"clearFilter"_s);
    connect(m_clear, &Button::clicked, this, [this] {
        m_field->setText({});
        change({});
    });
    row->addWidget(m_clear, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void FilterBar::setQuery(const QString& query)
{
    m_query = query;
    m_field->setText(query);
    refresh();
}

void FilterBar::activate()
{
    m_field->activate();
}

void FilterBar::addControl(QWidget* control)
{
    m_row->addWidget(control, 0, Qt::AlignTop);
}

void FilterBar::change(const QString& query)
{
    m_query = query;
    refresh();
    Q_EMIT queryChanged(query);
}

void FilterBar::check()
{
    m_context.store
        .read<bool>(LaneName::Rows,
            [kind = m_schema.kind(), query = m_query](Session& session) -> Result<bool> {
                const auto parsed = Search(session).parse(kind, query);
                return parsed ? Result<bool>(true) : Result<bool>(parsed.error());
            })
        .then(this, [this](const Result<bool>& fine) {
            if (fine)
                Q_EMIT left();
            else
                m_field->setError(fine.error().detail, fine.error().context.value(u"position"_s).toInt(),
                    fine.error().context.value(u"length"_s, u"1"_s).toInt());
        });
}

void FilterBar::offerCompletions(const QString& text, int cursor, bool explicitly)
{
    const quint64 ticket = ++m_completionTicket;
    m_context.store
        .read<QueryCompletion>(LaneName::Rows,
            [kind = m_schema.kind(), text, cursor](Session& session) {
                Search search(session);
                return complete(search, session.schemas(), kind, text, cursor);
            })
        .then(this, [this, ticket, explicitly](const Result<QueryCompletion>& found) {
            if (ticket != m_completionTicket || !found)
                return;
            std::vector<Completion> offers;
            for (const CompletionItem& item : found->items)
                offers.push_back({item.insert, item.insert, translated(item.label), int(item.count)});
            m_field->setCompletions(offers, int(found->start), int(found->length));
            if (explicitly && offers.empty()) // nothing opens below the field, so Down goes on to the list
                check();
        });
}

void FilterBar::refresh()
{
    m_field->clearError();
    m_clear->setVisible(!m_query.trimmed().isEmpty());
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it) {
        if (it.value()->isPopupOpen())
            continue; // it shows what was just chosen, with its counts
        const FieldDef& field = *m_schema.field(it.key());
        const bool coded = field.type == FieldType::Choice || field.type == FieldType::ChoiceList;
        const QStringList chosen = coded ? facetOf(m_query, it.key(), m_schema) : facetOf(m_query, it.key());
        std::vector<FacetChoice> choices;
        if (!chosen.isEmpty() && coded) {
            for (const auto& [code, label] : field.choices)
                choices.push_back({code, choiceLabel(field, code), -1});
        }
        for (const QString& value : coded ? QStringList() : chosen)
            choices.push_back({value, valueLabel(field, value), -1});
        if (!choices.empty())
            it.value()->setChoices(choices);
        it.value()->setSelected(chosen);
    }
}

void FilterBar::fillChip(const QString& fieldKey)
{
    m_context.store
        .read<std::vector<FacetValue>>(LaneName::Reports,
            [kind = m_schema.kind(), query = m_query, fieldKey](
                Session& session) { return Search(session).facet(kind, query, fieldKey); })
        .then(this, [this, fieldKey](const Result<std::vector<FacetValue>>& values) {
            if (!values) {
                m_context.messages.showError(values.error());
                return;
            }
            const FieldDef& field = *m_schema.field(fieldKey);
            std::vector<FacetChoice> choices;
            for (const FacetValue& value : *values) {
                if (value.value.isEmpty())
                    continue;
                choices.push_back({value.value, valueLabel(field, value.value), int(value.count)});
            }
            m_chips[fieldKey]->setChoices(choices);
        });
}

} // namespace encore
