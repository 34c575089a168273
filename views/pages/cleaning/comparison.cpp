// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/comparison.h"

#include "views/pages/cleaning/valuechoice.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QButtonGroup>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qsizetype kShownText = 400;

QString shortened(const QString& text)
{
    const QString flat = text.trimmed();
    return flat.size() > kShownText ? QString(flat.left(kShownText) + QChar(0x2026)) : flat;
}

} // namespace

Comparison::Comparison(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"cleaning.comparison"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void Comparison::show(Kind kind, const ComparedRecord& keeper, const ComparedRecord& other)
{
    m_kind = kind;
    m_keeper = keeper;
    m_other = other;
    m_choices.clear();
    rebuild();
}

void Comparison::swap()
{
    std::swap(m_keeper, m_other);
    m_choices.clear();
    rebuild();
}

void Comparison::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    addHead(grid);
    QStringList same;
    const RecordSchema& schema = m_context.store.schemas().of(m_kind);
    for (const MergeField& field : planMerge(schema, m_keeper.record, m_other.record)) {
        if (field.same)
            same << label(field.key);
        else if (field.key != u"aliases"_s)
            addField(grid, field);
    }
    addSame(column, same);
    column->addStretch(1);
    m_column->addWidget(m_content);
}

void Comparison::addHead(QGridLayout* grid)
{
    int at = 0;
    for (const ComparedRecord* each : {&m_keeper, &m_other}) {
        auto* role =
            new TextLabel(at == 0 ? tr("Stays") : tr("Goes to the trash"), TextStyle::Caption, m_content, Role::Muted);
        grid->addWidget(role, 0, at);
        auto* open = new Button(each->row.title.simplified(), m_content, ButtonLook::Link);
        open->setObjectName(at == 0 ? u"cleaning.openKeeper"_s : u"cleaning.openOther"_s);
        open->setAccessibleName(tr("Open %1").arg(each->row.title.simplified()));
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        open->setEnabled(!(m_kind == Kind{QLatin1StringView("tag")}));
        connect(open, &Button::clicked, this,
            [this, id = each->record.id] { m_context.navigation.openRecord(m_kind, id); });
        grid->addWidget(open, 1, at);
        const QDateTime now = m_context.store.services().clock();
        const QString uses = tr("named in %Ln places", nullptr, int(each->references));
        grid->addWidget(new TextLabel(tr("made %1 · %2").arg(timeAgo(each->record.createdAt, now), uses),
                            TextStyle::Caption, m_content, Role::Muted),
            2, at++);
    }
    grid->setRowMinimumHeight(3, space::kSmall);
}

QString Comparison::label(const QString& key) const
{
    return key == kMergeText ? tr("Text") : fieldLabel(*m_context.store.schemas().of(m_kind).field(key));
}

QString Comparison::text(const ComparedRecord& of, const QString& key) const
{
    if (key == kMergeText) {
        QStringList parts;
        for (const Section& section : of.record.sections)
            parts << section.text.simplified();
        return parts.isEmpty() ? tr("(nothing)") : shortened(parts.join(u' '));
    }
    const FieldDef& field = *m_context.store.schemas().of(m_kind).field(key);
    const auto titles = of.row.refTitles.find(key);
    const QString shown = displayValue(
        field, of.record.value(key), titles == of.row.refTitles.end() ? QStringList() : titles->second, locale());
    return shown.isEmpty() ? tr("(nothing)") : shortened(shown);
}

void Comparison::addField(QGridLayout* grid, const MergeField& field)
{
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(label(field.key), TextStyle::Caption, m_content, Role::Muted), row, 0, 1, 2);
    auto* group = new QButtonGroup(m_content);
    const auto add = [&](MergeSide side, const QString& shown, const QString& said, int line, int at, int span) {
        auto* choice = new ValueChoice(shown, m_content);
        choice->setObjectName(u"cleaning.choice/%1/%2"_s.arg(field.key).arg(int(side)));
        choice->setAccessibleName(tr("%1, %2: %3").arg(label(field.key), said, shown));
        choice->setChecked(field.side == side);
        group->addButton(choice);
        connect(choice, &ValueChoice::toggled, this, [this, key = field.key, side](bool on) {
            if (on)
                m_choices[key] = side;
        });
        grid->addWidget(choice, line, at, 1, span);
    };
    add(MergeSide::Keeper, text(m_keeper, field.key), tr("of the one that stays"), row + 1, 0, 1);
    add(MergeSide::Other, text(m_other, field.key), tr("of the other"), row + 1, 1, 1);
    if (field.canBoth)
        add(MergeSide::Both, tr("Both together"), tr("both"), row + 2, 0, 2);
    grid->setRowMinimumHeight(row + 3, space::kTiny);
}

void Comparison::addSame(QVBoxLayout* column, const QStringList& labels)
{
    if (labels.isEmpty())
        return;
    auto* same = new TextLabel(tr("The same in both: %1").arg(QLocale().createSeparatedList(labels)),
        TextStyle::Caption, m_content, Role::Muted);
    same->setWordWrap(true);
    column->addWidget(same);
}

} // namespace encore
