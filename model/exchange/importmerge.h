// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/domain/record.h"
#include "model/domain/schema.h"

#include <QSet>
#include <QStringList>

namespace encore {

/// A section as one of a version in this language; empty: of the record itself.
Section inLanguage(Section section, const QString& language);
/// The sections of a record after an update: in `language` those of the source, except where the user's edits are kept.
std::vector<Section> mergedSections(const std::vector<Section>& current, const std::vector<Section>& wanted,
    const QStringList& kept, const QString& language);
/// The same for extras.
std::vector<Extra> mergedExtras(const std::vector<Extra>& current, const std::vector<Extra>& wanted,
    const QStringList& kept, const std::vector<LanguageVersion>& languages);
/// The extra values of a record after one of its language versions came in; those of a version bear its language behind their name.
std::vector<Extra> withVersionExtras(const std::vector<Extra>& current, const std::vector<Extra>& wanted,
    const QStringList& kept, const QString& language);
/// The name of an extra value of a language version.
QString versionKey(const QString& key, const QString& language);

/// What makes two children of one record the same: a quote's words, who contributed as what, which team, which file.
QString childIdentity(const Record& record);
/// What hangs on a record, as it is and as it was: what somebody reworded or put into the trash does not come back with the next import.
Result<QSet<QString>> childIdentities(
    Database& database, const RecordSchema& schema, const QString& field, RecordId parent);

} // namespace encore
