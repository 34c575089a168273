// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/nameeditors.h"

#include "model/clean/tags.h"
#include "model/domain/tag.h"
#include "views/services/colourwords.h"
#include "views/services/labels.h"
#include "views/widgets/nameproposals.h"
#include "views/widgets/tagedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// A record that needs no more than a title is made on the spot by naming it.
bool isMadeByName(const RecordSchema& schema)
{
    const FieldDef* title = schema.titleField();
    return title && std::ranges::none_of(schema.fields(), [title](const FieldDef& field) {
        return field.is(Required) && field.key != title->key;
    });
}

// What is offered for a name that nobody has yet; nothing where it must be made elsewhere.
QString newLabel(const PageContext& context, const FieldDef& field)
{
    const RecordSchema& target = *context.store.schemas().byKey(field.target);
    return isMadeByName(target) ? FieldEditor::tr("Add “%1” to %2").arg(u"%1"_s, kindPlural(target)) : QString();
}

// Offers the records of the target kind while one types.
void suggest(const PageContext& context, QObject* owner, const FieldDef& field, const QString& text,
    std::function<void(const std::vector<Titled>&)> then)
{
    context.store
        .read<std::vector<Titled>>(LaneName::Rows,
            [target = field.target, text](
                Session& session) { return matchTitles(session.database(), *session.schemas().byKey(target), text); })
        .then(owner, [then = std::move(then)](const Result<std::vector<Titled>>& found) {
            if (found)
                then(*found);
        });
}

class RefEditor final : public FieldEditor
{
public:
    RefEditor(const FieldDef& field, const PageContext& context, QWidget* parent)
        : FieldEditor(field, m_edit = new QLineEdit(parent))
        , m_proposals(new NameProposals(this))
        , m_newLabel(newLabel(context, field))
    {
        auto* completer = new QCompleter(m_proposals, this);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionRole(NameProposals::kNameRole);
        m_edit->setCompleter(completer);
        m_edit->setPlaceholderText(FieldEditor::tr("Type a name"));
        connect(m_edit, &QLineEdit::textEdited, this, [this, &context](const QString& text) {
            suggest(context, this, this->field(), text, [this](const std::vector<Titled>& found) { propose(found); });
        });
        connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &RefEditor::pick);
        connect(m_edit, &QLineEdit::editingFinished, this, &RefEditor::commit);
    }
    void show(const Value&, const QStringList& titles) override
    {
        m_shown = titles.value(0);
        m_picked = {};
        m_edit->setText(m_shown);
        m_edit->setCursorPosition(0);
    }
    void commit() override
    {
        const QString text = m_edit->text().trimmed();
        if (text == m_shown || (field().is(Required) && text.isEmpty()))
            return;
        // Enter in the list of proposals comes by here first.
        const QAbstractItemView* offered = m_edit->completer()->popup();
        if (offered->isVisible() && pick(offered->currentIndex()))
            return;
        m_shown = text;
        tellNames(text.isEmpty() ? QStringList() : QStringList{text});
    }

private:
    void propose(const std::vector<Titled>& found)
    {
        const QString typed = m_edit->text().simplified();
        if (typed.isEmpty())
            Q_EMIT errorChanged({});
        if (typed.isEmpty() || !m_edit->hasFocus())
            return;
        std::vector<NameProposal> proposals;
        bool known = false;
        for (const Titled& each : found) {
            // Two that have one name are told apart by their numbers.
            const bool twin = std::ranges::count(found, each.title, &Titled::title) > 1;
            const QString label =
                twin ? FieldEditor::tr("%1 (number %2)").arg(each.title).arg(each.id.value) : QString();
            proposals.push_back({each.title, label, twin ? each.id.value : 0});
            known = known || each.title.compare(typed, Qt::CaseInsensitive) == 0;
        }
        if (!known && !m_newLabel.isEmpty())
            proposals.push_back({typed, m_newLabel.arg(typed), 0});
        Q_EMIT errorChanged(proposals.empty() ? FieldEditor::tr("there is none of this name") : QString());
        m_proposals->setProposals(std::move(proposals));
        m_proposals->open(*m_edit);
    }
    // One of several that have the name.
    bool pick(const QModelIndex& index)
    {
        const RecordId id{index.data(NameProposals::kIdRole).toLongLong()};
        if (!id.valid())
            return false;
        m_shown = index.data(NameProposals::kNameRole).toString();
        if (std::exchange(m_picked, id) != id)
            Q_EMIT edited({field().key, Value(id), {m_shown}, false});
        return true;
    }

    QLineEdit* m_edit;
    NameProposals* m_proposals;
    QString m_newLabel;
    QString m_shown;
    RecordId m_picked;
};

class RefListEditor final : public FieldEditor
{
public:
    RefListEditor(const FieldDef& field, const PageContext& context, QWidget* parent)
        : FieldEditor(field, m_tags = new TagEdit(parent))
        , m_context(context)
    {
        m_tags->setPlaceholder(FieldEditor::tr("Add…"));
        connect(m_tags, &TagEdit::textEdited, this, [this, &context](const QString& text) {
            suggest(context, this, this->field(), text, [this](const std::vector<Titled>& found) {
                QStringList titles;
                for (const Titled& each : found)
                    titles << each.title;
                titles.removeDuplicates();
                m_tags->setSuggestions(titles, newLabel(m_context, this->field()));
            });
        });
        connect(m_tags, &TagEdit::tagsEdited, this, [this](const QStringList& names) { tellNames(names); });
    }
    void show(const Value&, const QStringList& titles) override
    {
        m_tags->setTags(titles);
        if (field().target != tag::kind.key)
            return;
        m_context.store
            .read<std::map<QString, QString>>(
                LaneName::Rows, [](Session& session) { return tagColours(session.database()); })
            .then(this, [this](const Result<std::map<QString, QString>>& colours) {
                if (!colours)
                    return;
                std::map<QString, TagEdit::Colour> named;
                for (const auto& [tag, code] : *colours)
                    named[tag] = {code, colourName(code)};
                m_tags->setColours(named);
            });
    }

private:
    TagEdit* m_tags;
    PageContext m_context;
};

} // namespace

FieldEditor* makeRefEditor(const FieldDef& field, const PageContext& context, QWidget* parent)
{
    return new RefEditor(field, context, parent);
}

FieldEditor* makeRefListEditor(const FieldDef& field, const PageContext& context, QWidget* parent)
{
    return new RefListEditor(field, context, parent);
}

} // namespace encore
