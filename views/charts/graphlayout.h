// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace encore {

/// Boxes and lines of a picture in which what comes later stands further to the right.
struct GraphLayout
{
    QSizeF size;
    std::vector<QRectF> boxes;       ///< one a node
    std::vector<int> ranks;          ///< the column that each box stands in, from the left
    std::vector<QPainterPath> lines; ///< one an edge, from box to box, without the arrow's head
};

/// Lays out `nodes` boxes of one size (in pixels) and edges between them with Graphviz' dot. Any thread may ask; one is served at a time.
GraphLayout layOut(size_t nodes, const std::vector<std::pair<size_t, size_t>>& edges, const QSizeF& box);

} // namespace encore
