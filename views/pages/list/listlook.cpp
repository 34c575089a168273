// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/listlook.h"

#include "model/domain/savedview.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct FormName
{
    ListForm form;
    QLatin1StringView name;
};
constexpr std::array kForms{FormName{ListForm::Table, "table"_L1}, FormName{ListForm::Cards, "cards"_L1},
    FormName{ListForm::Board, "board"_L1}, FormName{ListForm::Matrix, "matrix"_L1}};

constexpr int kNarrowest = 40;
constexpr int kWidest = 2000;

} // namespace

QString ListLook::columnsText() const
{
    QStringList parts;
    if (pinned != 1)
        parts << QString(u'!' + QString::number(pinned));
    for (const QString& column : columns) {
        const auto width = widths.find(column);
        parts << (width == widths.end() ? column : QString(column + u':' + QString::number(width->second)));
    }
    return parts.join(u',');
}

void ListLook::readColumns(const QString& text)
{
    columns.clear();
    pinned = 1;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.startsWith(u'!')) {
            pinned = std::clamp(part.mid(1).toInt(), 0, 9);
            continue;
        }
        const QString column = part.section(u':', 0, 0).trimmed();
        columns << column;
        if (const int width = part.section(u':', 1).toInt(); width > 0)
            widths[column] = std::clamp(width, kNarrowest, kWidest);
    }
}

QString ListLook::sortText() const
{
    QStringList parts;
    for (const SortKey& key : sort)
        parts << QString((key.descending ? u"-"_s : u""_s) + key.field);
    return parts.join(u',');
}

void ListLook::readSort(const QString& text)
{
    sort.clear();
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        sort.push_back({part.startsWith(u'-') ? part.mid(1) : part, part.startsWith(u'-')});
}

QString ListLook::formText() const
{
    const QString name = std::ranges::find(kForms, form, &FormName::form)->name;
    switch (form) {
    case ListForm::Table: return group.isEmpty() ? name : QString(name + u':' + group);
    case ListForm::Cards: return name;
    case ListForm::Board: return name + u':' + state;
    case ListForm::Matrix: return name + u':' + rows + u',' + across;
    }
    return name;
}

void ListLook::readForm(const QString& text)
{
    const auto found = std::ranges::find(kForms, text.section(u':', 0, 0), &FormName::name);
    form = found == kForms.end() ? ListForm::Table : found->form;
    const QString by = text.section(u':', 1);
    if (form == ListForm::Table)
        group = by;
    if (form == ListForm::Board && !by.isEmpty())
        state = by;
    if (form == ListForm::Matrix && by.contains(u',')) {
        rows = by.section(u',', 0, 0);
        across = by.section(u',', 1);
    }
}

void ListLook::writeTo(Record& view) const
{
    view.set(savedview::query, query);
    view.set(savedview::columns, columnsText());
    view.set(savedview::sort, sortText());
    view.set(savedview::form, formText());
}

void ListLook::readFrom(const Record& view)
{
    query = view.get(savedview::query);
    if (const QString text = view.get(savedview::columns); !text.isEmpty())
        readColumns(text);
    readSort(view.get(savedview::sort));
    readForm(view.get(savedview::form));
}

std::vector<SortKey> sortedBy(std::vector<SortKey> sort, const QString& key, bool more)
{
    const auto found = std::ranges::find(sort, key, &SortKey::field);
    const bool known = found != sort.end();
    if (!more && (!known || sort.size() > 1))
        return {{key, false}};
    if (!known)
        sort.push_back({key, false});
    else if (!found->descending)
        found->descending = true;
    else
        sort.erase(found);
    return sort;
}

} // namespace encore
