// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/gumbotree.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace encore::gumbo {

namespace {

constexpr int kDeepestTags = 1500; // gumbo and its clean-up recurse; nobody nests so deeply by hand

const QStringList& voidElements()
{
    static const QStringList names =
        u"area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option"_s.split(
            u' ');
    return names;
}

} // namespace

bool nestsTooDeeply(const QString& html)
{
    static const QRegularExpression tag(u"<(/?)([a-zA-Z][a-zA-Z0-9]*)"_s);
    int depth = 0;
    for (auto match = tag.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        if (voidElements().contains(found.captured(2).toLower()))
            continue;
        depth = std::max(0, depth + (found.captured(1).isEmpty() ? 1 : -1));
        if (depth > kDeepestTags)
            return true;
    }
    return false;
}

Output parse(const QByteArray& utf8)
{
    return Output(gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), static_cast<size_t>(utf8.size())));
}

bool isElement(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

QString tagName(const GumboNode* node)
{
    if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag));
    GumboStringPiece piece = node->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

QString attribute(const GumboNode* node, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

void eachElement(const GumboNode* root, const std::function<void(const GumboNode*)>& visit)
{
    std::vector<const GumboNode*> open{root};
    while (!open.empty()) {
        const GumboNode* node = open.back();
        open.pop_back();
        if (!isElement(node))
            continue;
        visit(node);
        const GumboVector& children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            open.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
    }
}

const GumboNode* bodyOf(const GumboNode* root)
{
    const GumboNode* body = root;
    eachElement(root, [&body](const GumboNode* node) {
        if (tagName(node) == u"body"_s)
            body = node;
    });
    return body;
}

Style styleOf(const GumboNode* node)
{
    Style style;
    for (const QString& part : attribute(node, "style").split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0)
            style[part.left(colon).trimmed().toLower()] = part.mid(colon + 1).trimmed().toLower();
    }
    return style;
}

bool hides(const Style& style)
{
    return style.value(u"display"_s).startsWith(u"none") || style.value(u"visibility"_s).startsWith(u"hidden");
}

bool isHidden(const GumboNode* node)
{
    return gumbo_get_attribute(&node->v.element.attributes, "hidden") || attribute(node, "aria-hidden") == u"true"_s
        || hides(styleOf(node));
}

QString allText(const GumboNode* node)
{
    QString out;
    std::vector<const GumboNode*> open{node};
    while (!open.empty()) {
        const GumboNode* next = open.back();
        open.pop_back();
        if (isElement(next)) {
            const GumboVector& children = next->v.element.children;
            for (unsigned i = children.length; i > 0; --i)
                open.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
        } else if (next->type == GUMBO_NODE_TEXT || next->type == GUMBO_NODE_WHITESPACE) {
            out += QString::fromUtf8(next->v.text.text);
        }
    }
    return out.simplified();
}

} // namespace encore::gumbo
