// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/whereabouts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString comparableText(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

} // namespace

Whereabouts::Whereabouts(const ImportItem& item)
{
    add(item.draft);
    add(item.url);
    add(item.licence);
}

void Whereabouts::add(const QString& text)
{
    static const QRegularExpression separator(u"[,;\\n&]|\\s(?:and|und|et|y|e|en)\\s"_s);
    m_whole += QString(comparableText(text) + u'\n');
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts))
        m_parts.insert(comparableText(part));
    m_parts.insert(comparableText(text));
}

bool Whereabouts::hold(const MetaValue& value) const
{
    if (value.isScalar()) {
        const QString text = comparableText(value.text);
        constexpr qsizetype kSpeaksForItself = 12;
        return text.isEmpty() || m_parts.contains(text) || (text.size() >= kSpeaksForItself && m_whole.contains(text));
    }
    return std::ranges::all_of(value.items, [this](const MetaValue& item) { return hold(item); })
        && std::ranges::all_of(value.members, [this](const auto& member) { return hold(member.second); });
}

void Whereabouts::add(const Draft& draft)
{
    for (const auto& [key, value] : draft.record.values())
        add(value);
    for (const Section& section : draft.record.sections)
        add(section.text);
    for (const Extra& extra : draft.record.extras)
        add(extra.value);
    for (const NamedRef& ref : draft.refs) {
        add(ref.name);
        for (const auto& [key, value] : ref.values)
            add(value);
    }
    for (const Draft& child : draft.children)
        add(child);
}

void Whereabouts::add(const Value& value)
{
    if (const QString* text = std::get_if<QString>(&value))
        add(*text);
    else if (const QStringList* list = std::get_if<QStringList>(&value))
        add(list->join(u'\n'));
}

} // namespace encore
