// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/changewords.h"

#include "views/services/colourwords.h"
#include "views/services/labels.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

constexpr int kShownText = 140;

QString shortened(const QJsonValue& value)
{
    const QString text = value.toVariant().toString().simplified();
    return text.size() > kShownText ? QString(text.left(kShownText) + u'…') : text;
}

} // namespace

QString changeText(const RecordSchema& schema, const ValueChange& change)
{
    const FieldDef* field = schema.field(change.field);
    QString name = field ? fieldLabel(*field) : change.name;
    if (change.field == u"section"_s)
        name = change.name == u"text"_s || change.name.isEmpty() ? tr("Text") : change.name;
    else if (change.field == u"trashed_at"_s)
        return change.after.isNull() ? tr("taken out of the trash") : tr("moved to the trash");
    const auto shown = [&](const QJsonValue& value, const QString& title) {
        if (!title.isEmpty())
            return shortened(title);
        QStringList labels;
        for (const QJsonValue& code : value.toArray())
            labels << (field ? choiceLabel(*field, code.toString()) : code.toString());
        const QString text = value.isArray() ? shortened(labels.join(u", "_s)) : shortened(value);
        if (field && isColour(*field))
            return colourName(text);
        return field && field->type == FieldType::Choice ? choiceLabel(*field, text) : text;
    };
    const QString before = shown(change.before, change.beforeTitle);
    const QString after = shown(change.after, change.afterTitle);
    if (before.isEmpty() && after.isEmpty())
        return tr("%1: changed").arg(name);
    if (before.isEmpty())
        return tr("%1: “%2”").arg(name, after);
    if (after.isEmpty())
        return tr("%1: “%2” taken away").arg(name, before);
    return tr("%1: “%2” → “%3”").arg(name, before, after);
}

} // namespace encore
