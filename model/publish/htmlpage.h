// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/publication.h"

namespace encore {

/// The publication as one HTML file that needs nothing else: no script, no outside resource, fit for screen readers and for paper. The
/// same publication gives the same bytes.
QByteArray htmlPage(const Publication& publication);

/// Stories or use cases as such a file; `Invalid` when a story may not be told.
Result<QByteArray> recordsHtml(
    Session& session, Kind kind, std::span<const RecordId> ids, const PublishOptions& options = {});
Result<QByteArray> storyHtml(Session& session, std::span<const RecordId> ids, const PublishOptions& options = {});

} // namespace encore
