// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/publication.h"
#include "views/print/flow.h"

class QPagedPaintDevice;
class QPainter;

namespace encore {

/// A publication laid out on paper: each record begins on a page of its own and takes one when it can; several have a contents list in
/// front. Needs a QGuiApplication for its fonts.
class PrintedPages
{
public:
    /// `size` in points; A4 unless told.
    explicit PrintedPages(const Publication& publication, QSizeF size = {595.276, 841.89});

    int count() const { return int(m_pages.size()); }
    /// Draws a page; the painter's unit is a point.
    void paint(QPainter& painter, int page) const;

private:
    std::vector<Sheet> m_pages;
};

/// Draws the publication on a printer (or a PDF writer), with its page size; `from` and `to` count from 1, 0 means all.
Status printPublication(const Publication& publication, QPagedPaintDevice& device, int from = 0, int to = 0);

/// The publication as a PDF file; the same publication gives the same bytes on one machine.
Result<QByteArray> pdfOf(const Publication& publication);

/// Stories or use cases as a PDF file at `path`, which appears whole or not at all.
Status writePdf(Session& session, Kind kind, std::span<const RecordId> ids, const QString& path,
    const PublishOptions& options = {});
/// The same for stories.
Status writePdf(
    Session& session, std::span<const RecordId> stories, const QString& path, const PublishOptions& options = {});

} // namespace encore
