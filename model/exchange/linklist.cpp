// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/linklist.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace encore {

using namespace gumbo;

namespace {

constexpr int kDeepest = 60;

bool announcesOtherPages(const QString& words)
{
    static const QRegularExpression shape(
        u"^(?:(?:related|similar|more|other|recommended|latest|recent|popular) (?:stories|articles|posts|case "
        u"studies|content|news|pages|"
        u"blog posts|success stories|customer stories)|(?:read|up) next|next up|related|you (?:may|might) also "
        u"(?:like|enjoy|be interested in)|"
        u"(?:keep|continue) reading|more (?:from|like) .{1,40}|"
        u"(?:ähnliche|weitere|verwandte|andere|mehr) "
        u"(?:geschichten|beiträge|artikel|fallstudien|berichte|erfolgsgeschichten)|"
        u"das könnte (?:sie|dich|euch) auch interessieren|(?:lesen sie|lies) auch|weiterlesen|"
        u"à lire (?:aussi|ensuite|également)|(?:articles|histoires|contenus) (?:similaires|liés|associés)|sur le même "
        u"sujet|"
        u"(?:artículos|historias|entradas|casos) (?:relacionad[oa]s|similares)|(?:también )?te puede interesar|sigue "
        u"leyendo|"
        u"(?:artigos|histórias|conteúdos) relacionad[oa]s|leia (?:também|a seguir)|"
        u"(?:articoli|storie|contenuti) correlat[ei]|leggi anche|"
        u"(?:gerelateerde|meer|andere) (?:artikelen|verhalen|berichten)|lees (?:ook|verder))\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.size() < 60 && words.contains(shape);
}

// Of an element that says little; nothing of one that says more than a heading does.
QString shortText(const GumboNode* node)
{
    static constexpr qsizetype kMost = 200;
    QString out;
    std::vector<const GumboNode*> open{node};
    while (!open.empty() && out.size() < kMost) {
        const GumboNode* next = open.back();
        open.pop_back();
        if (next->type == GUMBO_NODE_TEXT || next->type == GUMBO_NODE_WHITESPACE)
            out += QString::fromUtf8(next->v.text.text);
        for (unsigned i = isElement(next) ? next->v.element.children.length : 0; i > 0; --i)
            open.push_back(static_cast<const GumboNode*>(next->v.element.children.data[i - 1]));
    }
    return open.empty() ? out.simplified() : QString();
}

// 1 to 6, or 0 for what is no heading.
int levelOf(const GumboNode* node)
{
    const QString name = isElement(node) ? tagName(node) : QString();
    return name.size() == 2 && name[0] == u'h' && name[1].isDigit() ? name[1].digitValue() : 0;
}

// The level of the heading that an element is, or holds and nothing else.
int headingLevel(const GumboNode* node)
{
    int level = levelOf(node);
    eachElement(node, [&level](const GumboNode* each) { level = level == 0 ? levelOf(each) : level; });
    const QString name = tagName(node);
    const bool label = name == u"p"_s || name == u"div"_s || name == u"strong"_s || name == u"span"_s;
    return level == 0 && label ? 6 : level;
}

struct Links
{
    bool any = false;
    bool onlyThese = true;
};

void look(const GumboNode* node, Links& found, int depth)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
        const QString text = QString::fromUtf8(node->v.text.text);
        found.onlyThese = found.onlyThese && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
        return;
    }
    if (!isElement(node) || isHidden(node))
        return;
    const QString name = tagName(node);
    if (name == u"a"_s) {
        found.any = true;
        return;
    }
    if (name == u"time"_s || name == u"script"_s || name == u"style"_s || name == u"svg"_s || name == u"img"_s)
        return;
    found.onlyThese = found.onlyThese && depth < kDeepest;
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length && found.onlyThese; ++i)
        look(static_cast<const GumboNode*>(children.data[i]), found, depth + 1);
}

} // namespace

unsigned behindLinkList(const GumboVector& children, unsigned at)
{
    const auto* first = static_cast<const GumboNode*>(children.data[at]);
    if (!isElement(first) || tagName(first) == u"a"_s || !announcesOtherPages(shortText(first)))
        return at;
    const int level = headingLevel(first);
    if (level == 0)
        return at;
    Links found;
    unsigned i = at + 1;
    for (; i < children.length && found.onlyThese; ++i) {
        const auto* child = static_cast<const GumboNode*>(children.data[i]);
        if (const int next = levelOf(child); next > 0 && next <= level)
            break;
        look(child, found, 0);
    }
    return found.any && found.onlyThese ? i : at;
}

} // namespace encore
