// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/plandetail.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/pages/importing/planmodel.h"
#include "views/pages/importing/textchange.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/colors.h"
#include "views/widgets/button.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/paint.h"
#include "views/widgets/pill.h"
#include "views/widgets/quoteblock.h"
#include "views/widgets/textlabel.h"

#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kMostShown = 12;

// Lets a line break inside what has no blanks (an address, a row of signs), so that it does not push the detail wider.
QString breakable(const QString& text)
{
    static constexpr int kLongest = 28;
    QString out;
    out.reserve(text.size());
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        out += letter;
        if (run >= kLongest || ((letter == u'/' || letter == u'_') && run > kLongest / 2)) {
            out += QChar(0x200b);
            run = 0;
        }
    }
    return out;
}

// A hairline box inside the detail: one finding.
class Finding final : public QWidget
{
public:
    explicit Finding(QVBoxLayout& column, const QString& title = {}) : m_box(new QVBoxLayout(this))
    {
        m_box->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
        m_box->setSpacing(space::kTiny);
        if (!title.isEmpty())
            add(title, TextStyle::Caption, Role::Muted);
        column.addWidget(this);
    }

    TextLabel* add(const QString& text, TextStyle style = TextStyle::Body, Role role = Role::Text)
    {
        auto* label = new TextLabel(breakable(text), style, this, role);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_box->addWidget(label);
        return label;
    }
    QVBoxLayout& box() { return *m_box; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colors& colors = colorsFor(palette());
        paintBox(painter, rect(), colors[Role::Surface], colors[Role::Hairline], kRadius);
    }

private:
    QVBoxLayout* m_box;
};

TextLabel* addLabel(QVBoxLayout& column, const QString& text, TextStyle style, Role role = Role::Text)
{
    auto* label = new TextLabel(breakable(text), style, nullptr, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column.addWidget(label);
    return label;
}

Button* addButton(QLayout& line, const QString& text, const QString& name, ButtonLook look = ButtonLook::Plain)
{
    auto* button = new Button(text, nullptr, look);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setSmall(true);
    line.addWidget(button);
    return button;
}

QString textOf(const Record& record, const QString& key)
{
    const QString* text = std::get_if<QString>(&record.value(key));
    return text ? *text : QString();
}

QString firstWords(const QString& text, qsizetype letters)
{
    const QString line = text.simplified();
    return line.size() <= letters ? line : QString(line.left(letters).section(u' ', 0, -2) + u" …"_s);
}

} // namespace

PlanDetail::PlanDetail(const PageContext& context, PlanModel& model, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_model(model)
{
    setObjectName(u"import.detail"_s);
    setAccessibleName(tr("What is in it and what happens"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    // The ground of the card, not that of the window.
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&model, &PlanModel::dataChanged, this, &PlanDetail::rebuild);
    connect(&model, &PlanModel::modelReset, this, [this] { showRows({}); });
}

void PlanDetail::showRows(const std::vector<int>& rows)
{
    m_rows = rows;
    rebuild();
}

void PlanDetail::rebuild()
{
    ++m_ticket;
    // The keyboard stays where it was, although the widgets are made anew.
    const QWidget* focused =
        widget() && widget()->focusWidget() && widget()->focusWidget()->hasFocus() ? widget()->focusWidget() : nullptr;
    const QString name = focused ? focused->objectName() : QString();
    const bool inside = focused != nullptr;
    if (QWidget* former = takeWidget()) {
        former->hide();
        former->deleteLater();
    }
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    if (m_rows.empty())
        addLabel(
            *column, tr("Choose a line to see what is in it and what happens to it."), TextStyle::Body, Role::Muted);
    else if (m_rows.size() == 1)
        buildOne(*column, m_rows.front());
    else
        buildMany(*column);
    column->addStretch(1);
    setWidget(content);
    if (!inside)
        return;
    auto* again = content->findChild<QWidget*>(name);
    (again ? again : static_cast<QWidget*>(this))->setFocus(Qt::OtherFocusReason);
}

void PlanDetail::buildOne(QVBoxLayout& column, int row)
{
    const ImportItem& item = m_model.item(row);
    const QString title = m_model.titleOf(item);
    TextLabel* head = addLabel(column, title == u"—"_s ? item.place : title, TextStyle::Section);
    head->setObjectName(u"import.detailTitle"_s);
    head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(new Pill(PlanModel::verdictText(item), PlanModel::verdictTone(item)));
    auto* place = new TextLabel(breakable(item.place), TextStyle::Caption, nullptr, Role::Muted);
    place->setWordWrap(true);
    line->addWidget(place, 1);
    column.addLayout(line);
    if (!item.reason.isEmpty() && item.similarity <= 0)
        addLabel(column, item.reason, TextStyle::Body, Role::Muted);
    addActions(column, item, row);
    addLikeness(column, item, row);
    addSplit(column, item, row);
    if (item.verdict == Verdict::Updated
        || (item.similarity > 0 && item.existing.valid() && item.verdict == Verdict::New))
        askForChanges(column, item);
    addProblems(column, item);
    addFigures(column, item, row);
    addQuotes(column, item);
    addText(column, item);
}

void PlanDetail::buildMany(QVBoxLayout& column)
{
    addLabel(column, tr("%Ln lines chosen", nullptr, int(m_rows.size())), TextStyle::Section);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    connect(addButton(*line, tr("Leave out"), u"import.leaveOut"_s), &Button::clicked, this,
        &PlanDetail::leaveOutRequested);
    connect(addButton(*line, tr("Take in"), u"import.takeIn"_s), &Button::clicked, this, &PlanDetail::takeInRequested);
    line->addStretch(1);
    column.addLayout(line);
    addKind(column);
}

void PlanDetail::addActions(QVBoxLayout& column, const ImportItem& item, int row)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    if (m_model.canLeaveOut(row) && item.verdict != Verdict::Unchanged)
        connect(addButton(*line, tr("Leave out"), u"import.leaveOut"_s), &Button::clicked, this,
            &PlanDetail::leaveOutRequested);
    if (m_model.canTakeIn(row))
        connect(addButton(*line, tr("Take in after all"), u"import.takeIn"_s), &Button::clicked, this,
            &PlanDetail::takeInRequested);
    line->addStretch(1);
    column.addLayout(line);
    const bool readsAgain =
        m_model.plan()->format != "csv"_L1 && !m_model.isSplitPart(row) && item.translationOf.isEmpty();
    if (readsAgain && (item.verdict == Verdict::New || item.verdict == Verdict::Duplicate || m_model.canTakeIn(row)))
        addKind(column);
}

void PlanDetail::addKind(QVBoxLayout& column)
{
    if (m_model.plan()->format == "csv"_L1)
        return;
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(new TextLabel(tr("Becomes a"), TextStyle::Body, nullptr, Role::Muted));
    auto* kinds = new ChoiceBox;
    kinds->setObjectName(u"import.itemKind"_s);
    kinds->setAccessibleName(tr("Kind of record"));
    std::vector<ChoiceBox::Option> options;
    for (const Kind kind : {story::kind, usecase::kind, person::kind, team::kind})
        options.push_back({QString(kind.key), kindName(m_context.store.schemas().of(kind))});
    kinds->setOptions(options);
    kinds->setCode(QString(m_model.item(m_rows.front()).draft.record.kind.key));
    connect(kinds, &ChoiceBox::codeChosen, this, &PlanDetail::kindRequested);
    line->addWidget(kinds);
    line->addStretch(1);
    column.addLayout(line);
}

void PlanDetail::addLikeness(QVBoxLayout& column, const ImportItem& item, int row)
{
    if (item.similarity <= 0 || item.verdict == Verdict::Skipped)
        return;
    auto* box = new Finding(column, tr("Is it the same?"));
    box->add(item.reason);
    if (item.verdict == Verdict::New)
        box->add(PlanModel::alikeByName(item)
                ? tr("The name is the same. It comes in as a new record unless you say otherwise.")
                : tr("%1 % of the text is the same. It comes in as a new record unless you say otherwise.")
                      .arg(qRound(item.similarity * 100)),
            TextStyle::Caption, Role::Muted);
    auto* line = new FlowLayout;
    if (m_model.canUpdateInstead(row)) {
        connect(addButton(*line, tr("Update the one you have"), u"import.updateInstead"_s), &Button::clicked, this,
            [this, row] { m_model.updateInstead(row); });
    }
    if (item.verdict != Verdict::New)
        connect(addButton(*line, tr("Keep both"), u"import.keepAsNew"_s), &Button::clicked, this,
            [this, row] { m_model.keepAsNew(row); });
    box->box().addLayout(line);
}

void PlanDetail::addSplit(QVBoxLayout& column, const ImportItem& item, int row)
{
    const ImportItem& whole = m_model.plan()->items[m_model.itemIndex(row)];
    if (whole.parts.size() < 2)
        return;
    const QString kind = inSentence(kindPlural(m_context.store.schemas().of(whole.parts.front().draft.record.kind)));
    const bool part = &item != &whole;
    auto* box = new Finding(column, part ? tr("Part of one file") : tr("Several case studies in one file"));
    box->add(part ? tr("%1 was split.").arg(whole.place)
                  : tr("It holds %1 parts that read like %2 of their own.").arg(whole.parts.size()).arg(kind));
    auto* line = new QHBoxLayout;
    const QString words =
        part ? tr("Keep as one") : tr("Split into %1 %2").arg(locale().toString(qint64(whole.parts.size())), kind);
    connect(addButton(*line, words, u"import.split"_s), &Button::clicked, this,
        [this, part] { Q_EMIT splitRequested(!part); });
    line->addStretch(1);
    box->box().addLayout(line);
}

void PlanDetail::addProblems(QVBoxLayout& column, const ImportItem& item)
{
    int shown = 0;
    for (const ImportProblem& problem : item.problems) {
        if (problem.code == "likely_duplicate"_L1 || ++shown > kMostShown)
            continue;
        auto* box =
            new Finding(column, problem.line > 0 ? tr("Please note, line %1").arg(problem.line) : tr("Please note"));
        box->add(problem.text);
    }
    if (shown > kMostShown)
        addLabel(column, tr("and %1 more").arg(shown - kMostShown), TextStyle::Caption, Role::Muted);
}

QString PlanDetail::figureText(const FigureOffer& figure) const
{
    const Record& benefit = figure.benefit.record;
    const auto number = [this](const std::optional<double>& value, const QString& words) {
        return value ? displayNumber(*value, locale()) : words;
    };
    const QString from = number(benefit.get(benefit::baseline), benefit.get(benefit::baselineText));
    const QString to = number(benefit.get(benefit::actual), benefit.get(benefit::actualText));
    QString text = from.isEmpty() ? to : to.isEmpty() ? from : QString(from + u" → "_s + to);
    if (!benefit.get(benefit::unit).isEmpty())
        text += u' ' + benefit.get(benefit::unit);
    return text.trimmed().isEmpty() ? benefit.get(benefit::name) : text;
}

void PlanDetail::addFigures(QVBoxLayout& column, const ImportItem& item, int row)
{
    if (item.verdict != Verdict::New || item.figures.empty())
        return;
    auto* box = new Finding(column, tr("Figures offered (not taken unless you accept)"));
    for (size_t i = 0; i < item.figures.size(); ++i) {
        const FigureOffer& figure = item.figures[i];
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kSmall);
        auto* text = new TextLabel(figureText(figure), TextStyle::Strong);
        text->setWordWrap(true);
        line->addWidget(text, 1);
        const QString words = figure.accepted ? tr("✓ Accepted") : tr("Accept");
        Button* accept = addButton(*line, words, u"import.figure/%1"_s.arg(i), ButtonLook::Link);
        accept->setAccessibleName(figure.accepted ? tr("Take back the figure %1").arg(figureText(figure))
                                                  : tr("Accept the figure %1").arg(figureText(figure)));
        accept->setToolTip(figure.accepted ? tr("Press again to leave it out") : QString());
        connect(accept, &Button::clicked, this,
            [this, row, i, on = !figure.accepted] { m_model.acceptFigure(row, int(i), on); });
        box->box().addLayout(line);
        box->add(firstWords(figure.sentence, 160), TextStyle::Caption, Role::Muted);
    }
}

void PlanDetail::addQuotes(QVBoxLayout& column, const ImportItem& item)
{
    int shown = 0;
    for (const Draft& child : item.draft.children) {
        if (child.record.kind != quote::kind || ++shown > kMostShown)
            continue;
        QStringList who;
        const auto person = std::ranges::find(child.refs, u"person"_s, &NamedRef::field);
        who << (person == child.refs.end() ? textOf(child.record, u"attribution"_s) : person->name);
        who << textOf(child.record, u"role"_s) << textOf(child.record, u"organisation"_s);
        who.removeAll(QString());
        who.removeDuplicates();
        auto* block = new QuoteBlock;
        block->setQuote(
            firstWords(child.record.get(quote::text), 280), who.isEmpty() ? tr("nobody is named") : who.join(u", "_s));
        column.addWidget(block);
    }
}

void PlanDetail::addText(QVBoxLayout& column, const ImportItem& item)
{
    const RecordSchema& schema = m_context.store.schemas().of(item.draft.record.kind);
    std::vector<std::pair<QString, QString>> lines;
    for (const FieldDef& field : schema.fields()) {
        const Value& value = item.draft.record.value(field.key);
        if (!isEmpty(value) && !field.is(Hidden) && &field != schema.titleField())
            lines.emplace_back(fieldLabel(field), firstWords(displayValue(field, value, {}, locale()), 200));
        QStringList names;
        for (const NamedRef& ref : item.draft.refs) {
            if (ref.field == field.key)
                names << ref.name;
        }
        if (!names.isEmpty())
            lines.emplace_back(fieldLabel(field), names.join(u", "_s));
    }
    for (const Section& section : item.draft.record.sections)
        lines.emplace_back(
            section.heading.isEmpty() ? tr("Beginning") : section.heading, firstWords(section.text, 200));
    for (const Extra& extra : item.draft.record.extras)
        lines.emplace_back(extra.key, firstWords(extra.value, 120));
    for (const auto& [label, text] : lines) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(1);
        addLabel(*pair, label, TextStyle::Caption, Role::Muted);
        if (!text.isEmpty())
            addLabel(*pair, text, TextStyle::Body);
        column.addLayout(pair);
    }
}

void PlanDetail::askForChanges(QVBoxLayout& column, const ImportItem& item)
{
    auto* place = new QVBoxLayout;
    place->setSpacing(space::kSmall);
    column.addLayout(place);
    const quint64 ticket = m_ticket;
    m_context.store
        .read<Record>(LaneName::Rows,
            [kind = item.draft.record.kind, id = item.existing](
                Session& session) { return getRecord(session.database(), session.schemas().of(kind), id); })
        .then(this, [this, ticket, place](const Result<Record>& current) {
            // The layout lives as long as the row is shown.
            if (ticket == m_ticket && current && m_rows.size() == 1)
                addChanges(*place, m_model.item(m_rows.front()), *current);
        });
}

void PlanDetail::addChanges(QVBoxLayout& column, const ImportItem& item, const Record& current)
{
    const std::vector<PlannedChange> changes =
        changesBy(item, current, m_context.store.schemas().of(item.draft.record.kind));
    addLabel(column, item.verdict == Verdict::Updated ? tr("What changes") : tr("What changes if you update"),
        TextStyle::Caption, Role::Muted);
    if (changes.empty())
        addLabel(column, tr("Nothing in its fields and text."), TextStyle::Body);
    for (const PlannedChange& change : changes) {
        auto* box = new Finding(column, change.from.isEmpty() ? tr("%1, new").arg(change.label) : change.label);
        TextLabel* text = box->add(QString());
        text->setObjectName(u"import.change"_s);
        text->setTextFormat(Qt::RichText);
        text->setText(richChange(textChange(change.from, change.to), colorsFor(palette())));
    }
}

} // namespace encore
