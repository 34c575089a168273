// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newrecord.h"

#include "model/domain/beginnings.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/forms/recorddialog.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

bool needsMoreThanTitle(const RecordSchema& schema)
{
    const FieldDef* title = schema.titleField();
    return !title || std::ranges::any_of(schema.fields(), [title](const FieldDef& field) {
        return field.is(Required) && field.key != title->key;
    });
}

Record draftOf(const RecordSchema& schema, const QString& title, const QString& templateKey, QDate today)
{
    Record record;
    record.kind = schema.kind();
    for (const auto& [key, value] : beginnings(schema, today))
        record.setValue(key, value);
    record.setValue(schema.titleField()->key, title);
    if (schema.kind() == story::kind)
        record.set(story::templateKey, QString(storyTemplate(templateKey).key));
    return record;
}

} // namespace

void createRecord(const PageContext& context, QWidget* window, Kind kind, const QString& templateKey)
{
    const RecordSchema& schema = context.store.schemas().of(kind);
    const auto open = [&navigation = context.navigation, kind](
                          RecordId id) { navigation.openRecord(kind, id, u"title"_s); };
    if (needsMoreThanTitle(schema)) {
        auto* dialog = RecordDialog::forNew(kind, context, {}, window);
        QObject::connect(dialog, &RecordDialog::added, window, open);
        dialog->open();
        return;
    }
    const QString title = tr("New %1").arg(inSentence(kindName(schema)));
    const QDate today = context.store.services().clock().toLocalTime().date();
    auto made = std::make_shared<RecordId>();
    context.write(
        window, tr("creation of a %1").arg(inSentence(kindName(schema))),
        [kind, title, templateKey, today, made](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(id, addRecord(work, draftOf(work.schemas().of(kind), title, templateKey, today)));
            *made = id;
            return {};
        },
        {}, [open, made](const Committed&) { open(*made); });
}

} // namespace encore
