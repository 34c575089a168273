// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/recorddetail.h"

#include "model/domain/kinds.h"
#include "model/search/snippet.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/services/labels.h"
#include "views/services/relatedlink.h"
#include "views/theme/colors.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/keyfigure.h"
#include "views/widgets/pill.h"
#include "views/widgets/quoteblock.h"
#include "views/widgets/textlabel.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kExcerpt = 420;
constexpr int kShownRelated = 6;

void addLabel(const QString& text, TextStyle style, Role role, QVBoxLayout* column)
{
    // A single word, such as an address, cannot break into lines.
    if (!text.contains(u' ')) {
        auto* word = new ElidedLabel(text);
        word->setStyle(style);
        word->setRole(role);
        column->addWidget(word);
        return;
    }
    auto* label = new TextLabel(text, style, nullptr, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
}

} // namespace

RecordDetail::RecordDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_open(new Button(tr("Open"), this, ButtonLook::Primary))
{
    setObjectName(u"detailPane"_s);
    setMinimumWidth(240);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, space::kLarge);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, 0);
    row->addWidget(m_open);
    row->addStretch(1);
    column->addLayout(row);
    m_open->setObjectName(u"openRecord"_s);
    connect(m_open, &Button::clicked, this, [this] { m_context.navigation.openRecord(m_kind, m_id); });
    connect(&m_context.store, &Store::committed, this, [this] {
        if (m_id.valid() && isVisible())
            load();
    });
    showRecord({}, {});
}

void RecordDetail::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors[Role::Hairline]);
    painter.setBrush(colors[Role::Surface]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void RecordDetail::showRecord(Kind kind, RecordId id)
{
    m_kind = kind;
    m_id = id;
    m_open->setVisible(id.valid());
    if (id.valid()) {
        load();
        return;
    }
    ++m_ticket;
    auto* hint = new QWidget;
    auto* column = new QVBoxLayout(hint);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    addLabel(
        tr("Select a row to read it here. Enter or a double click opens it."), TextStyle::Body, Role::Muted, column);
    column->addStretch(1);
    m_scroll->setWidget(hint);
    hint->setAutoFillBackground(false);
}

void RecordDetail::load()
{
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<RecordView>(LaneName::Rows,
            [kind = m_kind, id = m_id](Session& session) { return loadView(session, kind, id, kShownRelated); })
        .then(this, [this, ticket](const Result<RecordView>& view) {
            if (ticket == m_ticket && view)
                fill(*view);
        });
}

void RecordDetail::fill(const RecordView& view)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kSmall);
    column->setSpacing(space::kMedium);
    addPills(view, column);
    addLabel(view.title, TextStyle::Section, Role::Text, column);
    if (m_kind == story::kind && view.record.has(story::oneLine))
        addLabel(view.record.get(story::oneLine), TextStyle::Body, Role::Muted, column);
    if (m_kind == usecase::kind && view.record.has(usecase::patlet))
        addLabel(view.record.get(usecase::patlet), TextStyle::Body, Role::Muted, column);
    addFigure(view, column);
    addText(view, column);
    addFields(view, column);
    addRelated(view, column);
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void RecordDetail::addPills(const RecordView& view, QVBoxLayout* column)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, space::kSmall, space::kTiny);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const FieldDef& field : m_context.store.schemas().of(m_kind).fields()) {
        const auto* code = std::get_if<QString>(&view.record.value(field.key));
        if (code && field.type == FieldType::Choice && field.is(Essential))
            flow->addWidget(new Pill(choiceLabel(field, *code), toneOf(field, *code)));
    }
    if (flow->count() > 0)
        column->addWidget(row);
    else
        delete row;
}

void RecordDetail::addFigure(const RecordView& view, QVBoxLayout* column)
{
    const QLocale locale;
    for (const RecordRow& row : view.rows(benefit::kind, m_kind == story::kind ? u"story" : u"replication")) {
        const Record& each = row.record;
        const auto before = each.get(benefit::baseline);
        const auto after = each.get(benefit::actual);
        const QString from = before ? displayNumber(*before, locale) : each.get(benefit::baselineText);
        const QString to = after ? displayNumber(*after, locale) : each.get(benefit::actualText);
        if (to.isEmpty())
            continue;
        auto* figure = new KeyFigure;
        if (from.isEmpty())
            figure->setValue(to, each.get(benefit::unit));
        else
            figure->setChange(from, to, each.get(benefit::unit));
        figure->setCaption(row.title);
        column->addWidget(figure);
        return;
    }
}

void RecordDetail::addFields(const RecordView& view, QVBoxLayout* column)
{
    const QLocale locale;
    for (const FieldDef& field : m_context.store.schemas().of(m_kind).fields()) {
        const bool elsewhere = field.type == FieldType::Choice || field.is(Hidden) || field.is(Required)
            || field.type == FieldType::LongText || field.key == u"one_line"_s || field.key == u"notes"_s;
        if (elsewhere || isEmpty(view.record.value(field.key)))
            continue;
        const auto titles = view.refTitles.find(field.key);
        const QString text = displayValue(field, view.record.value(field.key),
            titles == view.refTitles.end() ? QStringList() : titles->second, locale);
        auto* block = new QVBoxLayout;
        block->setSpacing(2);
        addLabel(fieldLabel(field), TextStyle::Caption, Role::Muted, block);
        addLabel(text, TextStyle::Body, Role::Text, block);
        column->addLayout(block);
    }
}

void RecordDetail::addText(const RecordView& view, QVBoxLayout* column)
{
    for (const RecordRow& row :
        view.rows(quote::kind, m_kind == story::kind ? u"story" : u"use_case")
            .first(
                std::min<size_t>(1, view.rows(quote::kind, m_kind == story::kind ? u"story" : u"use_case").size()))) {
        auto* block = new QuoteBlock;
        const auto person = row.refTitles.find(u"person"_s);
        const QString name =
            person == row.refTitles.end() ? row.record.get(quote::attribution) : person->second.value(0);
        block->setQuote(row.record.get(quote::text), name);
        column->addWidget(block);
    }
    for (const Section& section : view.record.sections) {
        if (!section.language.isEmpty() || section.text.trimmed().isEmpty())
            continue;
        if (!section.heading.isEmpty())
            addLabel(section.heading, TextStyle::Strong, Role::Text, column);
        const QString text = plainText(section.text);
        addLabel(
            text.size() > kExcerpt ? QString(text.left(kExcerpt) + u'…') : text, TextStyle::Body, Role::Text, column);
        break;
    }
}

void RecordDetail::addRelated(const RecordView& view, QVBoxLayout* column)
{
    for (const Related& related : view.related) {
        if (related.kind == quote::kind || related.kind == attachment::kind || related.kind == benefit::kind)
            continue;
        const RecordSchema& schema = m_context.store.schemas().of(related.kind);
        auto* block = new QVBoxLayout;
        block->setSpacing(2);
        const bool tookPart = related.kind == contribution::kind && (m_kind == person::kind || m_kind == team::kind);
        const auto alike = std::ranges::count(view.related, related.kind, &Related::kind);
        const QString what = tookPart            ? tr("Took part in")
            : related.kind == contribution::kind ? tr("People")
                                                 : kindPlural(schema);
        const QString heading = alike > 1
            ? tr("%1 (%2) · as %3").arg(what).arg(related.count).arg(fieldLabel(*schema.field(related.field)).toLower())
            : u"%1 (%2)"_s.arg(what).arg(related.count);
        addLabel(heading, TextStyle::Caption, Role::Muted, block);
        for (const RecordRow& row : related.rows) {
            const RelatedLink to =
                tookPart ? relatedLink(row) : RelatedLink{{row.record.kind, row.record.id}, row.title};
            auto* link = new Button(to.title.simplified(), nullptr, ButtonLook::Link);
            link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            link->setToolTip(to.title);
            link->setObjectName(u"link/%1/%2"_s.arg(QString(to.target.kind.key)).arg(to.target.id.value));
            connect(link, &Button::clicked, this,
                [this, target = to.target] { m_context.navigation.openRecord(target.kind, target.id); });
            block->addWidget(link);
        }
        column->addLayout(block);
    }
}

} // namespace encore
