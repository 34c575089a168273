// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/recordloader.h"

namespace encore {

/// Makes the sample portfolio at `path`, which must not exist: the same records each time, and an empty undo list.
Status createSamplePortfolio(const QString& path, const Services& services);

/// Reads records from a YAML list of maps: "kind_of", "uid" and "created" beside the keys of the schema; relations by uid, texts as
/// "sections" and "languages" of kinds that have them, "describes" with the uid of what a row with "record_kind" is about. `Invalid` names file and uid.
Result<std::vector<LooseRecord>> readYamlRecords(
    const QByteArray& yaml, const QString& fileName, const Schemas& schemas);

} // namespace encore
