// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/wherenextpart.h"

#include "model/domain/kinds.h"
#include "views/charts/sentencetext.h"
#include "views/dialogs/invitedialog.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kFirst = 8;
constexpr int kMore = 25;

} // namespace

WhereNextPart::WhereNextPart(const PageContext& context, QWidget* parent)
    : RecordPart(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_finding(new TextLabel(TextStyle::Body, this))
    , m_invite(new Button(QString(), this, ButtonLook::Primary))
    , m_more(new Button(tr("Show more"), this, ButtonLook::Link))
    , m_limit(kFirst)
{
    setObjectName(u"whereNext"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kMedium);
    m_finding->setWordWrap(true);
    m_finding->setObjectName(u"whereNext.finding"_s);
    m_column->addWidget(m_finding);
    m_invite->setObjectName(u"whereNext.invite"_s);
    connect(m_invite, &Button::clicked, this, [this] {
        std::vector<RecordId> teams;
        for (const auto& [team, box] : m_boxes) {
            if (box->isChecked())
                teams.push_back(team);
        }
        invite(m_view.record.id, teams);
    });
    m_more->setObjectName(u"whereNext.more"_s);
    connect(m_more, &Button::clicked, this, [this] {
        m_limit += kMore;
        fill(m_view);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_invite);
    row->addWidget(m_more);
    row->addStretch(1);
    m_column->addLayout(row);
}

bool WhereNextPart::ofTeam() const
{
    return m_view.record.kind == team::kind;
}

void WhereNextPart::fill(const RecordView& view)
{
    if (m_view.record.id != view.record.id)
        m_limit = kFirst;
    m_view = view;
    const quint64 ticket = ++m_ticket;
    WhereNextRequest request;
    (ofTeam() ? request.team : request.useCase) = view.record.id;
    request.limit = m_limit + 1; // one more says whether there are others
    m_context.store
        .read<std::vector<Suggestion>>(
            LaneName::Reports, [request](Session& session) { return whereNext(session, request); })
        .then(this, [this, ticket](const Result<std::vector<Suggestion>>& found) {
            if (found && ticket == m_ticket)
                show(*found);
        });
}

void WhereNextPart::show(const std::vector<Suggestion>& found)
{
    delete m_content;
    m_content = new QWidget(this);
    m_boxes.clear();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    const QLocale locale;
    if (found.empty()) {
        m_finding->setText(ofTeam() ? tr("No use case is open for this team: each was asked already, or is retired.")
                                    : tr("No team is open for this: each was asked already."));
    } else {
        const Suggestion& best = found.front();
        const QString name = ofTeam() ? best.useCaseTitle : best.teamTitle;
        m_finding->setText(tr("The best open place: %1, fit %2 of 100. A fit counts what is known only; beside it "
                              "stands how much that is.")
                               .arg(name, locale.toString(qRound(best.fit.score))));
    }
    for (size_t i = 0; i < found.size() && i < size_t(m_limit); ++i)
        column->addWidget(makeRow(found[i]));
    m_column->insertWidget(1, m_content);
    m_more->setVisible(found.size() > size_t(m_limit));
    showChosen();
}

QWidget* WhereNextPart::makeRow(const Suggestion& suggestion)
{
    const QLocale locale;
    const Kind other = ofTeam() ? usecase::kind : team::kind;
    const RecordId id = ofTeam() ? suggestion.fit.useCase : suggestion.fit.team;
    const QString title = ofTeam() ? suggestion.useCaseTitle : suggestion.teamTitle;
    const bool writable = !m_context.store.readOnly();
    auto* line = new QWidget(m_content);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    if (writable && !ofTeam()) {
        auto* box = new QCheckBox(line);
        box->setObjectName(u"choose/%1"_s.arg(id.value));
        box->setAccessibleName(tr("Invite %1").arg(title));
        connect(box, &QCheckBox::toggled, this, &WhereNextPart::showChosen);
        m_boxes.emplace_back(id, box);
        row->addWidget(box, 0, Qt::AlignTop);
    }
    auto* score = new TextLabel(locale.toString(qRound(suggestion.fit.score)), TextStyle::Page, line);
    score->setMinimumWidth(score->fontMetrics().horizontalAdvance(u"000"_s));
    score->setAlignment(Qt::AlignRight | Qt::AlignTop);
    score->setToolTip(tr("Fit, 0 to 100"));
    row->addWidget(score, 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* link = new Button(title, line, ButtonLook::Link);
    link->setObjectName(u"suggested/%1"_s.arg(id.value));
    link->setToolTip(title);
    link->setMinimumWidth(1); // it ends in an ellipsis
    connect(link, &Button::clicked, this, [this, other, id] { m_context.navigation.openRecord(other, id); });
    text->addWidget(link, 0, Qt::AlignLeft);
    QStringList reasons;
    for (const FitPart& part : suggestion.fit.parts)
        reasons << sentenceText(part.reason);
    auto* why = new TextLabel(reasons.join(u' '), TextStyle::Caption, line, Role::Muted);
    why->setWordWrap(true);
    text->addWidget(why);
    auto* known = new TextLabel(tr("%1 of what counts is known").arg(shareText(suggestion.fit.knownShare)),
        TextStyle::Caption, line, Role::Muted);
    known->setWordWrap(true);
    text->addWidget(known);
    row->addLayout(text, 1);
    if (writable) {
        auto* go = new Button(tr("Replicate…"), line);
        go->setSmall(true);
        go->setObjectName(u"replicate/%1"_s.arg(id.value));
        go->setAccessibleName(tr("Replicate: %1").arg(title));
        connect(go, &Button::clicked, this, [this, fit = suggestion.fit] { invite(fit.useCase, {fit.team}); });
        row->addWidget(go, 0, Qt::AlignTop);
    }
    return line;
}

void WhereNextPart::showChosen()
{
    const auto chosen = std::ranges::count_if(m_boxes, [](const auto& each) { return each.second->isChecked(); });
    m_invite->setVisible(chosen > 0);
    m_invite->setText(tr("Invite %1…").arg(countOf(m_context.store.schemas().of(team::kind), chosen)));
}

void WhereNextPart::invite(RecordId useCase, const std::vector<RecordId>& teams)
{
    (new InviteDialog(m_context, {useCase, {}, teams}, this))->open();
}

} // namespace encore
