// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/hangingrows.h"

#include "model/domain/kinds.h"
#include "model/domain/valuerules.h"
#include "views/pages/record/waverow.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/avatar.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/keyfigure.h"
#include "views/widgets/pill.h"
#include "views/widgets/quoteblock.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

QString firstTitle(const RecordRow& row, const QString& field)
{
    const auto found = row.refTitles.find(field);
    return found == row.refTitles.end() ? QString() : found->second.value(0);
}

QWidget* figureRow(const HangingRow& hanging)
{
    const QLocale locale;
    const Record& each = hanging.row.record;
    const auto before = each.get(benefit::baseline);
    const auto after = each.get(benefit::actual);
    const QString from = before ? displayNumber(*before, locale) : each.get(benefit::baselineText);
    const QString to = after ? displayNumber(*after, locale) : each.get(benefit::actualText);
    auto* figure = new KeyFigure;
    figure->setObjectName(u"figure"_s);
    if (from.isEmpty() || to.isEmpty())
        figure->setValue(to.isEmpty() ? from : to, each.get(benefit::unit));
    else
        figure->setChange(from, to, each.get(benefit::unit));
    QStringList remarks{hanging.row.title};
    if (!each.get(benefit::sample).isEmpty())
        remarks << each.get(benefit::sample);
    if (from.isEmpty())
        remarks << tr("no baseline");
    const auto revised = [&each](const RecordRow& other) { return other.record.get(benefit::revises) == each.id; };
    if (std::ranges::any_of(hanging.owner.rows(benefit::kind, hanging.field), revised))
        remarks << tr("former version");
    else if (isValidated(each))
        remarks << tr("validated");
    if (each.get(benefit::notHeadcount))
        remarks << tr("not a headcount case");
    figure->setCaption(remarks.join(u" · "_s));
    figure->setClickable(true);
    QObject::connect(figure, &KeyFigure::activated, figure, hanging.open);
    return figure;
}

QWidget* quoteRow(const HangingRow& hanging)
{
    const Record& each = hanging.row.record;
    const QString person = firstTitle(hanging.row, u"person"_s);
    QStringList who{
        person.isEmpty() ? each.get(quote::attribution) : person, each.get(quote::role), each.get(quote::organisation)};
    who.removeAll(QString());
    who.removeDuplicates();
    auto* block = new QuoteBlock;
    block->setObjectName(u"quote"_s);
    block->setQuote(each.get(quote::text), who.join(u", "_s));
    block->setClickable(true);
    block->setMaximumWidth(kReadingWidth + space::kPage);
    QObject::connect(block, &QuoteBlock::activated, block, hanging.open);
    return block;
}

QWidget* personRow(const HangingRow& hanging)
{
    const RecordRow& row = hanging.row;
    const FieldDef& role = *hanging.context.store.schemas().of(contribution::kind).field(u"role");
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString name = row.title.isEmpty() ? tr("a former colleague") : row.title;
    layout->addWidget(new Avatar(name));
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* link = new Button(name, line, ButtonLook::Link);
    link->setObjectName(u"credit/%1"_s.arg(row.record.id.value));
    QObject::connect(link, &Button::clicked, link, hanging.open);
    text->addWidget(link, 0, Qt::AlignLeft);
    QStringList remarks;
    if (row.record.has(contribution::role))
        remarks << inSentence(choiceLabel(role, row.record.get(contribution::role)));
    remarks << (row.record.get(contribution::recognised) ? tr("thanked") : tr("not yet thanked"));
    text->addWidget(new TextLabel(remarks.join(u" · "_s), TextStyle::Caption, line, Role::Muted));
    layout->addLayout(text, 1);
    return line;
}

// The fields of a kind by what they are good for in a row.
struct Face
{
    QString title;
    QString state; ///< code of the pill
    const FieldDef* stateField = nullptr;
    QStringList remarks;
};

bool isState(const FieldDef& field)
{
    static constexpr std::array kStates{"state"_L1, "status"_L1, "verdict"_L1, "stance"_L1, "kept"_L1, "strength"_L1,
        "sign"_L1, "applies"_L1, "maturity"_L1};
    return field.type == FieldType::Choice && std::ranges::find(kStates, field.key) != kStates.end();
}

QString shown(const HangingRow& hanging, const FieldDef& field)
{
    const auto titles = hanging.row.refTitles.find(field.key);
    return displayValue(field, hanging.row.record.value(field.key),
        titles == hanging.row.refTitles.end() ? QStringList() : titles->second, QLocale())
        .simplified();
}

// "(1–5)" tells whoever fills a field in what is asked; beside the figure it says nothing.
QString plainLabel(const FieldDef& field)
{
    const QString label = fieldLabel(field);
    const qsizetype bracket = label.indexOf(u" ("_s);
    return bracket > 0 ? label.left(bracket) : label;
}

// The last date that is given says where it stands: done rather than planned, stopped rather than to be stopped.
const FieldDef* lastDate(const RecordSchema& schema, const Record& record)
{
    const FieldDef* last = nullptr;
    for (const FieldDef& field : schema.fields()) {
        if (field.type == FieldType::Date && !field.is(Hidden) && !isEmpty(record.value(field.key)))
            last = &field;
    }
    return last;
}

QString remarkOf(const HangingRow& hanging, const FieldDef& field)
{
    const Value& value = hanging.row.record.value(field.key);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? fieldLabel(field) : QString();
    const QString text = shown(hanging, field);
    const bool speaks = field.type == FieldType::Text || field.type == FieldType::LongText
        || field.type == FieldType::Choice || field.type == FieldType::Money;
    return speaks ? text : tr("%1: %2").arg(plainLabel(field), text);
}

// A row of the kind's table has no text of its own, so it is its fields that must speak.
Face faceOf(const HangingRow& hanging)
{
    static constexpr int kRemarks = 3;
    const RecordSchema& schema = hanging.context.store.schemas().of(hanging.row.record.kind);
    Face face;
    const FieldDef* head = schema.titleField();
    const FieldDef* date = lastDate(schema, hanging.row.record);
    QStringList said;
    for (const FieldDef& field : schema.fields()) {
        const bool usable = !field.is(Hidden) && !field.is(Derived) && field.key != hanging.field
            && !isEmpty(hanging.row.record.value(field.key)) && (!field.is(Owned) || field.target == person::kind.key);
        if (!usable || &field == date)
            continue;
        if (!head && !isState(field))
            head = &field;
        else if (!face.stateField && isState(field))
            face.stateField = &field;
        else if (&field != head && (field.is(Essential) || field.is(Required)) && said.size() < kRemarks - 1)
            said << remarkOf(hanging, field);
    }
    face.title = head ? shown(hanging, *head) : hanging.row.title.simplified();
    if (face.title.isEmpty())
        face.title = date ? shown(hanging, *date) : kindName(schema);
    if (face.stateField)
        face.state = *std::get_if<QString>(&hanging.row.record.value(face.stateField->key));
    if (date)
        face.remarks << tr("%1: %2").arg(fieldLabel(*date), shown(hanging, *date));
    said.removeAll(QString());
    face.remarks << said;
    return face;
}

QString stepsFrom(const QString& sourceTitle)
{
    // "Handover sheet – Crane Workshop": on the page of the use case only the team says something.
    const qsizetype dash = sourceTitle.lastIndexOf(u" – "_s);
    return dash < 0 ? sourceTitle : sourceTitle.mid(dash + 3);
}

Face faceOfReplication(const HangingRow& hanging)
{
    const RecordSchema& schema = hanging.context.store.schemas().of(replication::kind);
    const Record& record = hanging.row.record;
    Face face;
    const Kind owner = hanging.owner.record.kind;
    const QString other = owner == team::kind ? u"use_case"_s : QString(owner == usecase::kind ? u"team"_s : u""_s);
    face.title = other.isEmpty() ? hanging.row.title.simplified() : firstTitle(hanging.row, other);
    face.stateField = schema.field(u"state");
    face.state = record.get(replication::state);
    if (const FieldDef* date = lastDate(schema, record); date && date->key != u"next_on")
        face.remarks << tr("%1: %2").arg(fieldLabel(*date), shown(hanging, *date));
    if (const QString from = firstTitle(hanging.row, u"source"_s); !from.isEmpty())
        face.remarks << tr("copied from %1").arg(stepsFrom(from));
    for (const QString& key : {u"reason"_s, u"reason_note"_s, u"note"_s})
        face.remarks << shown(hanging, *schema.field(key));
    face.remarks.removeAll(QString());
    return face;
}

void addPill(QHBoxLayout* layout, const Face& face, QWidget* line)
{
    if (face.stateField && !face.state.isEmpty())
        layout->addWidget(
            new Pill(choiceLabel(*face.stateField, face.state), toneOf(*face.stateField, face.state), line));
}

QWidget* plainRow(const HangingRow& hanging, const Face& face)
{
    const QString name = QString(hanging.row.record.kind.key) + u'/' + QString::number(hanging.row.record.id.value);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* first = new QHBoxLayout;
    auto* link = new Button(face.title, line, ButtonLook::Link);
    link->setObjectName(name);
    link->setToolTip(face.title);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    link->setMinimumWidth(1); // it ends in an ellipsis
    QObject::connect(link, &Button::clicked, link, hanging.open);
    first->addWidget(link);
    addPill(first, face, line);
    first->addStretch(1);
    text->addLayout(first);
    if (!face.remarks.isEmpty()) {
        auto* remark = new ElidedLabel(face.remarks.join(u" · "_s), line);
        remark->setRole(Role::Muted);
        remark->setStyle(TextStyle::Caption);
        text->addWidget(remark);
    }
    layout->addLayout(text, 1);
    if (hanging.remove) {
        auto* remove = new Button({}, line, ButtonLook::Quiet);
        remove->setIconName(u"trash"_s);
        remove->setSmall(true);
        remove->setObjectName(u"remove/"_s + name);
        remove->setAccessibleName(tr("Move “%1” to the trash").arg(face.title));
        remove->setToolTip(tr("Move to the trash"));
        QObject::connect(remove, &Button::clicked, remove, hanging.remove);
        layout->addWidget(remove, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace

QWidget* makeHangingRow(const HangingRow& hanging)
{
    const Kind kind = hanging.row.record.kind;
    if (kind == benefit::kind)
        return figureRow(hanging);
    if (kind == quote::kind)
        return quoteRow(hanging);
    if (kind == contribution::kind)
        return personRow(hanging);
    if (kind == wave::kind)
        return new WaveRow(hanging.row, hanging.context, hanging.open);
    return plainRow(hanging, kind == replication::kind ? faceOfReplication(hanging) : faceOf(hanging));
}

QString groupOf(const RecordRow& row)
{
    if (row.record.kind != replication::kind)
        return {};
    const QString state = row.record.get(replication::state);
    if (state == u"adopted" || state == u"sustained")
        return u"1"_s + tr("Using it");
    if (state == u"accepted" || state == u"planned" || state == u"trial")
        return u"2"_s + tr("Trying it");
    if (state == u"declined" || state == u"reverted" || state == u"abandoned")
        return u"4"_s + tr("Not, and why");
    return u"3"_s + tr("Asked or to be asked");
}

bool flows(Kind kind)
{
    return kind == benefit::kind;
}

QString addText(const RecordSchema& schema, Kind owner)
{
    const Kind kind = schema.kind();
    if (kind == benefit::kind)
        return tr("Add a figure");
    if (kind == contribution::kind)
        return tr("Add a person or team");
    if (kind == replication::kind)
        return owner == team::kind ? tr("Replicate a use case here…") : tr("Replicate at another team…");
    if (kind == story::kind)
        return tr("Add a story");
    return tr("Add: %1").arg(inSentence(kindName(schema)));
}

} // namespace encore
