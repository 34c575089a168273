// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/textchange.h"

#include "model/exchange/importplan.h"
#include "views/services/labels.h"
#include "views/theme/colors.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qsizetype kAround = 6;   // words shown before and after a change
constexpr qsizetype kLongest = 60; // words shown of a change

QString shortened(const QStringList& words)
{
    return words.size() <= kLongest ? words.join(u' ') : QString(words.mid(0, kLongest).join(u' ') + u" …"_s);
}

const Section* sameSection(const std::vector<Section>& sections, const Section& wanted)
{
    const auto found = std::ranges::find_if(sections, [&wanted](const Section& each) {
        if (wanted.id != 0)
            return each.id == wanted.id;
        return each.language == wanted.language
            && (wanted.key.isEmpty() ? each.heading == wanted.heading : each.key == wanted.key);
    });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace

TextChange textChange(const QString& from, const QString& to)
{
    const QStringList left = from.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList right = to.simplified().split(u' ', Qt::SkipEmptyParts);
    qsizetype start = 0;
    while (start < left.size() && start < right.size() && left[start] == right[start])
        ++start;
    qsizetype end = 0;
    while (end < left.size() - start && end < right.size() - start
        && left[left.size() - 1 - end] == right[right.size() - 1 - end])
        ++end;
    TextChange change;
    const qsizetype first = std::max<qsizetype>(0, start - kAround);
    change.before = QString(first > 0 ? u"… "_s : QString()) + left.mid(first, start - first).join(u' ');
    change.removed = shortened(left.mid(start, left.size() - start - end));
    change.added = shortened(right.mid(start, right.size() - start - end));
    const QStringList rest = left.mid(left.size() - end);
    change.after = rest.mid(0, kAround).join(u' ') + QString(rest.size() > kAround ? u" …"_s : QString());
    return change;
}

QString richChange(const TextChange& change, const Colors& colors)
{
    QStringList parts;
    if (!change.before.isEmpty())
        parts << change.before.toHtmlEscaped();
    if (!change.removed.isEmpty()) {
        parts << u"<s style=\"background:%1;color:%2\">%3</s>"_s.arg(
            colors[Role::BadGround].name(), colors[Role::Text].name(), change.removed.toHtmlEscaped());
    }
    if (!change.added.isEmpty()) {
        parts << u"<span style=\"background:%1;color:%2\">%3</span>"_s.arg(
            colors[Role::GoodGround].name(), colors[Role::Text].name(), change.added.toHtmlEscaped());
    }
    if (!change.after.isEmpty())
        parts << change.after.toHtmlEscaped();
    return parts.join(u' ');
}

std::vector<PlannedChange> changesBy(const ImportItem& item, const Record& current, const RecordSchema& schema)
{
    std::vector<PlannedChange> changes;
    const QLocale locale;
    for (const auto& [key, value] : item.draft.record.values()) {
        const FieldDef* field = schema.field(key);
        if (!field || field->is(Hidden) || current.value(key) == value || item.keptFields.contains(key))
            continue;
        changes.push_back({fieldLabel(*field), displayValue(*field, current.value(key), {}, locale),
            displayValue(*field, value, {}, locale)});
    }
    for (const Section& section : item.draft.record.sections) {
        const Section* same = sameSection(current.sections, section);
        if (item.keptFields.contains(u"sections:"_s + (same ? same->heading : section.heading))
            || (same && same->text == section.text))
            continue;
        changes.push_back({section.heading, same ? same->text : QString(), section.text});
    }
    return changes;
}

} // namespace encore
