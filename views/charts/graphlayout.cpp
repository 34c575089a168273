// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/graphlayout.h"

#include <QByteArray>
#include <QMutex>

#include <algorithm>
#include <map>
#include <memory>

// Last, and in this file only: its macros clash with everything.
#include <gvc.h>

namespace encore {

namespace {

constexpr double kPerInch = 72;
constexpr double kMargin = 8;

void set(void* object, const char* name, const QByteArray& value)
{
    QByteArray key(name);
    QByteArray text(value);
    QByteArray fallback("");
    agsafeset(object, key.data(), text.data(), fallback.data());
}

struct Graph
{
    Graph() : context(gvContext()), graph(agopen(QByteArray("lineage").data(), Agdirected, nullptr)) { }
    ~Graph()
    {
        gvFreeLayout(context, graph); // before the graph changes or goes
        agclose(graph);
        gvFreeContext(context);
    }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    GVC_t* context;
    Agraph_t* graph;
};

// Graphviz counts from below, the screen from above.
QPointF onScreen(const pointf& point, const boxf& bounds)
{
    return {point.x - bounds.LL.x + kMargin, bounds.UR.y - point.y + kMargin};
}

QPainterPath pathOf(Agedge_t* edge, const boxf& bounds)
{
    QPainterPath path;
    const splines* curves = ED_spl(edge);
    for (size_t i = 0; curves && i < size_t(curves->size); ++i) {
        const bezier& curve = curves->list[i];
        if (curve.size < 1)
            continue;
        path.moveTo(onScreen(curve.list[0], bounds));
        for (size_t j = 1; j + 2 < size_t(curve.size); j += 3)
            path.cubicTo(onScreen(curve.list[j], bounds), onScreen(curve.list[j + 1], bounds),
                onScreen(curve.list[j + 2], bounds));
        if (curve.eflag)
            path.lineTo(onScreen(curve.ep, bounds));
    }
    return path;
}

} // namespace

GraphLayout layOut(size_t nodes, const std::vector<std::pair<size_t, size_t>>& edges, const QSizeF& box)
{
    static QMutex oneAtATime; // the library keeps state of its own
    const QMutexLocker lock(&oneAtATime);
    Graph drawing;
    set(drawing.graph, "rankdir", "LR");
    set(drawing.graph, "nodesep", "0.25");
    set(drawing.graph, "ranksep", "0.7");
    std::vector<Agnode_t*> boxes;
    for (size_t i = 0; i < nodes; ++i) {
        boxes.push_back(agnode(drawing.graph, QByteArray::number(qulonglong(i)).data(), 1));
        set(boxes.back(), "shape", "box");
        set(boxes.back(), "fixedsize", "true");
        set(boxes.back(), "label", "");
        set(boxes.back(), "width", QByteArray::number(box.width() / kPerInch));
        set(boxes.back(), "height", QByteArray::number(box.height() / kPerInch));
    }
    std::vector<Agedge_t*> lines;
    for (const auto& [from, to] : edges)
        lines.push_back(agedge(drawing.graph, boxes[from], boxes[to], nullptr, 1));
    GraphLayout layout;
    QByteArray engine("dot");
    if (gvLayout(drawing.context, drawing.graph, engine.data()) != 0)
        return layout;
    const boxf bounds = GD_bb(drawing.graph);
    layout.size = {bounds.UR.x - bounds.LL.x + 2 * kMargin, bounds.UR.y - bounds.LL.y + 2 * kMargin};
    std::map<int, int> columns;
    for (Agnode_t* node : boxes) {
        const QPointF middle = onScreen(ND_coord(node), bounds);
        layout.boxes.emplace_back(middle - QPointF(box.width() / 2, box.height() / 2), box);
        columns.emplace(qRound(middle.x()), 0);
    }
    int next = 0;
    for (auto& [x, column] : columns)
        column = next++;
    for (const QRectF& each : layout.boxes)
        layout.ranks.push_back(columns.at(qRound(each.center().x())));
    for (Agedge_t* edge : lines)
        layout.lines.push_back(pathOf(edge, bounds));
    return layout;
}

} // namespace encore
