// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/trackpart.h"

#include "model/domain/kinds.h"
#include "model/store/offspring.h"
#include "views/charts/sentencetext.h"
#include "views/dialogs/transitiondialog.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/statetrack.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The way as it is meant to go; everything else lies beside it.
const QStringList& usualWay()
{
    static const QStringList way{u"identified"_s, u"contacted"_s, u"considering"_s, u"accepted"_s, u"planned"_s,
        u"trial"_s, u"adopted"_s, u"sustained"_s};
    return way;
}

std::vector<TrackStep> stepsOf(const ReplicationOutlook& outlook, const FieldDef& field)
{
    const Record& record = outlook.replication;
    const QString state = record.get(replication::state);
    const auto isNext = [&outlook](const QString& code) {
        return std::ranges::any_of(outlook.steps, [&code](const Transition& each) { return each.to == code; });
    };
    const qsizetype at = usualWay().indexOf(state);
    std::vector<TrackStep> steps;
    for (const QString& code : usualWay()) {
        TrackStep step{code, choiceLabel(field, code), dateText(record, dateFieldOf(code)), TrackStep::Open,
            toneOf(field, code), false};
        const qsizetype own = usualWay().indexOf(code);
        if (code == state)
            step.stage = TrackStep::Current;
        else if (!step.date.isEmpty() || (at >= 0 && own < at))
            step.stage = TrackStep::Done;
        else if (isNext(code))
            step.stage = TrackStep::Next;
        steps.push_back(step);
    }
    if (!state.isEmpty() && at < 0) {
        const QString day = state == u"deferred" ? u"deferred_until"_s : dateFieldOf(state);
        steps.push_back(
            {state, choiceLabel(field, state), dateText(record, day), TrackStep::Current, toneOf(field, state), true});
    }
    return steps;
}

} // namespace

QString dateText(const Record& record, const QString& field)
{
    const auto* date = std::get_if<PartialDate>(&record.value(field));
    return date ? writePartialDate(*date, QLocale(), QLocale::ShortFormat) : QString();
}

OutlookPart::OutlookPart(const PageContext& context, QWidget* parent) : RecordPart(parent), m_context(context) { }

void OutlookPart::fill(const RecordView& view)
{
    m_view = view;
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<ReplicationOutlook>(
            LaneName::Rows, [id = view.record.id](Session& session) { return outlookOf(session, id); })
        .then(this, [this, ticket](const Result<ReplicationOutlook>& outlook) {
            if (outlook && ticket == m_ticket)
                show(*outlook);
        });
}

TrackPart::TrackPart(const PageContext& context, QWidget* parent)
    : OutlookPart(context, parent)
    , m_track(new StateTrack(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"stateTrack"_s);
    m_column->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(m_track);
    connect(m_track, &StateTrack::stepActivated, this, &TrackPart::activate);
}

// A state that it has been in leads to its day, any other is asked for.
void TrackPart::activate(const QString& state)
{
    const QString day = dateFieldOf(state);
    if (state == view().record.get(replication::state) || (!day.isEmpty() && !isEmpty(view().record.value(day))))
        Q_EMIT partRequested(day.isEmpty() ? u"deferred_until"_s : day);
    else
        moveReplications(context(), {view().record.id}, state, this);
}

void TrackPart::show(const ReplicationOutlook& outlook)
{
    const FieldDef& field = *context().store.schemas().of(replication::kind).field(u"state");
    m_track->setSteps(stepsOf(outlook, field));
    QString focused;
    if (const QWidget* focus = focusWidget(); focus && m_content && m_content->isAncestorOf(focus))
        focused = focus->hasFocus() ? focus->objectName() : QString();
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    if (!context().store.readOnly() && !view().record.trashedAt.isValid()) {
        addSteps(outlook, column);
        if (!outlook.steps.empty())
            addMissing(outlook.steps.front(), column);
        addEnd(outlook, column);
    }
    m_column->addWidget(m_content);
    if (auto* again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void TrackPart::addSteps(const ReplicationOutlook& outlook, QVBoxLayout* column)
{
    const FieldDef& field = *context().store.schemas().of(replication::kind).field(u"state");
    auto* line = new QWidget(m_content);
    auto* flow = new FlowLayout(line, space::kSmall, space::kTiny);
    flow->setContentsMargins(0, 0, 0, 0);
    bool first = true;
    for (const Transition& step : outlook.steps) {
        const QString name = choiceLabel(field, step.to);
        const bool main = first && !isEndState(step.to) && step.to != u"stalled";
        const QString text = step.resumes ? tr("Take up again: %1").arg(name)
            : main                        ? tr("Move on: %1").arg(name)
                                          : QString(name + (step.ready() ? u""_s : u"…"_s));
        auto* button = new Button(text, line, main || step.resumes ? ButtonLook::Primary : ButtonLook::Plain);
        button->setSmall(true);
        button->setObjectName(u"transition/"_s + step.to);
        button->setAccessibleName(tr("Move to “%1”").arg(name));
        connect(button, &Button::clicked, this,
            [this, to = step.to] { moveReplications(context(), {view().record.id}, to, this); });
        flow->addWidget(button);
        first = false;
    }
    column->addWidget(line);
    line->setVisible(!outlook.steps.empty());
}

// What the next step still needs stands here before anybody runs into it; each leads to where it is put right.
void TrackPart::addMissing(const Transition& next, QVBoxLayout* column)
{
    if (next.missing.empty() || isEndState(next.to))
        return;
    const FieldDef& field = *context().store.schemas().of(replication::kind).field(u"state");
    auto* line = new QWidget(m_content);
    auto* flow = new FlowLayout(line, space::kMedium, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(
        new TextLabel(tr("“%1” still needs:").arg(choiceLabel(field, next.to)), TextStyle::Caption, line, Role::Muted));
    for (const Missing& each : next.missing) {
        const QString text = sentenceText(each.sentence);
        if (partOf(each).isEmpty()) {
            flow->addWidget(new TextLabel(text, TextStyle::Caption, line, Role::Muted));
            continue;
        }
        auto* link = new Button(text, line, ButtonLook::Link);
        link->setObjectName(u"needs/"_s + each.code);
        link->setToolTip(text);
        connect(link, &Button::clicked, this, [this, each] { Q_EMIT partRequested(partOf(each)); });
        flow->addWidget(link);
    }
    column->addWidget(line);
}

// What ended is worth telling, also when it failed.
void TrackPart::addEnd(const ReplicationOutlook& outlook, QVBoxLayout* column)
{
    const QString state = outlook.replication.get(replication::state);
    const bool ended = isEndState(state) || state == u"sustained";
    if (!ended || !view().rows(story::kind, u"replication").empty())
        return;
    auto* row = new QHBoxLayout;
    auto* text = new TextLabel(state == u"sustained" ? tr("It has lasted. Others want to know how.")
                                                     : tr("It has ended. Others learn from it as from a success."),
        TextStyle::Body, m_content, Role::Muted);
    text->setWordWrap(true);
    auto* tell = new Button(tr("Tell its story…"), m_content);
    tell->setSmall(true);
    tell->setObjectName(u"tellStory"_s);
    connect(tell, &Button::clicked, this, &TrackPart::tellItsStory);
    row->addWidget(tell);
    row->addWidget(text, 1);
    column->addLayout(row);
}

void TrackPart::tellItsStory()
{
    auto made = std::make_shared<RecordId>();
    context().write(
        this, tr("story of “%1”").arg(view().title),
        [id = view().record.id, made](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(story, storyOfReplication(work, id));
            *made = story;
            return {};
        },
        {}, [this, made](const Committed&) { context().navigation.openRecord(story::kind, *made, u"title"_s); });
}

} // namespace encore
