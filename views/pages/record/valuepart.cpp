// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/valuepart.h"

#include "model/domain/benefit.h"
#include "model/store/benefits.h"
#include "views/pages/record/validatedialog.h"
#include "views/pages/record/valuecalculator.h"
#include "views/pages/record/valueexplain.h"
#include "views/pages/record/valuesettingsdialog.h"
#include "views/services/labels.h"
#include "views/services/valuewords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/pill.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The way out that a refused edit names ("make a revision") leads here.
constexpr auto kPlace = "value";

Tone toneOf(FigureStage stage)
{
    if (stage == FigureStage::Validated)
        return Tone::Good;
    return stage == FigureStage::Claimed ? Tone::Info : Tone::Neutral;
}

} // namespace

ValuePart::ValuePart(const PageContext& context, QWidget* parent)
    : LatePart(parent)
    , m_context(context)
    , m_card(new Card(this))
{
    setObjectName(u"valuePart"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card->setTitle(tr("What it is worth"));
    column->addWidget(m_card);
    m_card->hide();
}

void ValuePart::load()
{
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<BenefitValue>(
            LaneName::Rows, [id = view().record.id](Session& session) { return benefitValue(session, id); })
        .then(this, [this, ticket](const Result<BenefitValue>& value) {
            if (ticket == m_ticket && value)
                show(*value);
        });
}

bool ValuePart::knows(const QString& part) const
{
    return part == QLatin1StringView(kPlace);
}

bool ValuePart::focusPart(const QString& part)
{
    if (!knows(part) || !m_content)
        return false;
    if (auto* first = m_content->findChild<Button*>())
        first->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ValuePart::show(const BenefitValue& value)
{
    m_value = value;
    delete m_content;
    m_content = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    addFigure(column);
    addHistory(column);
    addActions(column);
    m_card->body()->addWidget(m_content);
    m_card->show();
}

void ValuePart::addNote(QVBoxLayout* column, const QString& text, bool strong)
{
    auto* note = new TextLabel(
        text, strong ? TextStyle::Strong : TextStyle::Caption, m_content, strong ? Role::Text : Role::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
}

void ValuePart::addFigure(QVBoxLayout* column)
{
    const QLocale locale;
    const Valuation& value = m_value.value;
    auto* pill = new Pill(stageLabel(value.stage), toneOf(value.stage), m_content);
    pill->setObjectName(u"value.stage"_s);
    column->addWidget(pill, 0, Qt::AlignLeft);
    auto* label = new TextLabel(claimText(value, locale), TextStyle::Section, m_content);
    label->setObjectName(u"value.claimed"_s);
    label->setWordWrap(true);
    column->addWidget(label);
    if (value.claimed && value.gross)
        addNote(column,
            tr("%1, of %2 gross").arg(value.hard ? tr("Hard") : tr("Soft"), quantityText(*value.gross, locale)));
    for (const ValueRemark remark : value.remarks)
        addNote(column, remarkWords(remark));
    if (value.notHeadcount)
        addNote(column, notHeadcountLine());
}

void ValuePart::addHistory(QVBoxLayout* column)
{
    if (m_value.successor.valid())
        addNote(column, tr("A former version: a revision has taken its place, and this one counts nowhere."), true);
    const auto link = [&](const QString& name, const QString& text, RecordId id) {
        addAction(column, name, text, [this, id] { m_context.navigation.openRecord(benefit::kind, id); });
    };
    if (m_value.successor.valid())
        link(u"value.successor"_s, tr("Open the revision"), m_value.successor);
    if (!m_value.former.empty())
        link(u"value.former"_s, tr("Open the version before"), m_value.former.front());
}

void ValuePart::addAction(
    QVBoxLayout* column, const QString& name, const QString& text, const std::function<void()>& run)
{
    auto* button = new Button(text, m_content, ButtonLook::Link);
    button->setObjectName(name);
    connect(button, &Button::clicked, this, run);
    column->addWidget(button, 0, Qt::AlignLeft);
}

void ValuePart::addActions(QVBoxLayout* column)
{
    const bool validated = isValidated(m_value.record);
    const bool current = !m_value.successor.valid() && !m_context.store.readOnly();
    addAction(column, u"value.explain"_s, tr("Explain this number"),
        [this] { ValueExplain::ofBenefit(m_value, view().title, this)->open(); });
    if (current && !validated) {
        addAction(column, u"value.calculate"_s, tr("Calculate…"), [this] { calculate(); });
        addAction(column, u"value.validate"_s, tr("Validate…"),
            [this] { (new ValidateDialog(m_value, m_context, this))->open(); });
    }
    if (current && validated) {
        addNote(column, tr("Finance has validated it, so its figures stay as they are."));
        addAction(column, u"value.revise"_s, tr("Make a revision"), [this] { revise(); });
    }
    if (!m_context.store.readOnly())
        addAction(column, u"value.settings"_s, tr("How value is counted…"),
            [this] { (new ValueSettingsDialog(m_value.settings, m_context, this))->open(); });
}

void ValuePart::calculate()
{
    (new ValueCalculator(m_value, view().refTitles, m_context, this))->open();
}

void ValuePart::revise()
{
    auto made = std::make_shared<RecordId>();
    m_context.write(
        this, tr("revision of “%1”").arg(view().title),
        [id = m_value.record.id, made](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(revision, reviseBenefit(work, id));
            *made = revision;
            return {};
        },
        {}, [this, made](const Committed&) { m_context.navigation.openRecord(benefit::kind, *made); });
}

} // namespace encore
