// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Each cell shows what the use case says of the role: it fits, partly, or not. Where it says two things the better "
    "one counts. Roles are told apart by their names, small and large letters aside; where one remark names several, "
    "each counts. A period means what was written "
    "down in it; units play no part.");
constexpr size_t kMostRows = 60;
constexpr size_t kMostRoles = 14;

// From the least to the best; the looks are those of the matrix of replications.
constexpr std::array kLevels{
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "nothing said"), 0},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "named, but not said"), 3},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "does not fit"), 1},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "fits partly"), 5},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "fits"), 7},
};
constexpr int kPartly = 3;

int levelOf(QStringView applies)
{
    if (applies == u"yes")
        return 4;
    return applies == u"partly" ? kPartly : applies == u"no" ? 2 : 1;
}

struct Cell
{
    QString applies;
    int level = 0;
    std::vector<RecordId> ids;
};

struct Role
{
    QString name; ///< as it was written first
    qint64 fits = 0;
    qint64 named = 0;
};

struct Pattern
{
    RecordId id;
    QString title;
    qint64 fits = 0;
    std::map<QString, Cell> cells; ///< by role in small letters
};

struct RoleMap
{
    std::vector<Pattern> patterns;
    std::map<QString, Role> roles;
    qint64 n = 0;
};

// "Fitter, crane driver" speaks of two.
QStringList rolesIn(const QString& text)
{
    static const QRegularExpression between(u"\\s*[,;/]\\s*"_s);
    return text.simplified().split(between, Qt::SkipEmptyParts);
}

// What the last use case says of a role.
void addTo(RoleMap& map, const QString& name, const QString& applies, RecordId id)
{
    const QString key = name.toCaseFolded();
    map.roles.emplace(key, Role{QString(name.left(1).toUpper() + name.mid(1))});
    Cell& cell = map.patterns.back().cells[key];
    cell.ids.push_back(id);
    if (const int level = levelOf(applies); level > cell.level) {
        cell.level = level;
        cell.applies = applies;
    }
}

Result<RoleMap> readRoles(const ReportScope& scope)
{
    RoleMap map;
    Query query = scope.prepare(u"role_fit"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const RecordId id{query.integer(0)};
        if (map.patterns.empty() || map.patterns.back().id != id)
            map.patterns.push_back({id, query.text(1), 0, {}});
        for (const QString& name : rolesIn(query.text(2)))
            addTo(map, name, query.text(3), RecordId{query.integer(4)});
        ++map.n;
    }
    ENCORE_TRY(query.status());
    for (Pattern& pattern : map.patterns) {
        for (const auto& [key, cell] : pattern.cells) {
            const qint64 fits = cell.level >= kPartly ? 1 : 0;
            pattern.fits += fits;
            map.roles[key].fits += fits;
            ++map.roles[key].named;
        }
    }
    return map;
}

// Roles that most is said of come first.
std::vector<QString> columnsOf(const RoleMap& map)
{
    std::vector<QString> keys;
    for (const auto& [key, role] : map.roles)
        keys.push_back(key);
    std::ranges::stable_sort(keys, std::greater(),
        [&map](const QString& key) { return std::pair(map.roles.at(key).named, map.roles.at(key).fits); });
    return keys;
}

Sentence findingOf(const RoleMap& map)
{
    if (map.roles.empty()) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Nobody has said yet which use case is for whom. Write it down on the page of a use case, under "
                    "\"Roles\"."),
            {}};
    }
    const auto fits = [](const auto& each) { return std::pair(each.second.fits, each.second.named); };
    const Role& most = std::ranges::max_element(map.roles, {}, fits)->second;
    const Role& least = std::ranges::min_element(map.roles, {}, fits)->second;
    const auto all = qint64(map.patterns.size());
    if (most.named < 2)
        return {QT_TRANSLATE_NOOP("encore", "Roles that use cases are for: %1 in all; no two use cases name the same."),
            {qint64(map.roles.size())}};
    if (most.fits == least.fits)
        return {QT_TRANSLATE_NOOP("encore", "Use cases that fit %3: %1 of %2."), {most.fits, all, most.name}};
    return {QT_TRANSLATE_NOOP("encore", "Most fits %1 (%2 of %3 use cases), least %4 (%5)."),
        {most.name, most.fits, all, least.name, least.fits}};
}

ReportRow rowOf(const Pattern& pattern, const std::vector<QString>& columns)
{
    ReportRow row{{{pattern.title}}, u"use_case:#%1"_s.arg(pattern.id.value)};
    for (const QString& key : columns) {
        const auto found = pattern.cells.find(key);
        Figure figure{{}, {}, 0};
        if (found != pattern.cells.end()) {
            const Cell& cell = found->second;
            figure = {Word{kLevels.at(size_t(cell.level)).name}, idQuery(cell.ids), cell.level};
            figure.code = cell.applies.isEmpty() ? u"not_said"_s : cell.applies;
        }
        row.figures.push_back(std::move(figure));
    }
    row.figures.push_back({pattern.fits});
    return row;
}

} // namespace

Result<Report> roleFit(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, {filter.period, {}, filter.query}, rolevalue::kind, u"SUBSTR(x.created_at, 1, 10)"_s));
    ENCORE_ASSIGN(map, readRoles(scope));
    std::vector<QString> columns = columnsOf(map);
    const auto rolesLeftOut = qint64(columns.size() - std::min(columns.size(), kMostRoles));
    columns.resize(std::min(columns.size(), kMostRoles));
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case"))};
    for (size_t i = 0; i < columns.size(); ++i) {
        report.drawing.series.push_back({int(report.columns.size())});
        report.columns.push_back({u"role_%1"_s.arg(i + 1), {"%1", {map.roles.at(columns[i]).name}}, false});
    }
    report.columns.push_back(numberColumn("fits", QT_TRANSLATE_NOOP("encore", "Roles it fits")));
    for (const Pattern& pattern : map.patterns) {
        if (report.rows.size() < kMostRows)
            report.rows.push_back(rowOf(pattern, columns));
    }
    report.drawing.levels.assign(kLevels.begin(), kLevels.end());
    report.notes.kind = QString(rolevalue::kind.key);
    report.notes.query = scope.withTerms({});
    report.notes.formula = kFormula;
    report.notes.n = map.n;
    report.notes.enough = map.n > 0;
    report.notes.finding = findingOf(map);
    report.counted = {QT_TRANSLATE_NOOP("encore", "(remarks; roles: %1, use cases: %2)"),
        {qint64(map.roles.size()), qint64(map.patterns.size())}};
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "roles that are not shown: %1"), rolesLeftOut);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "use cases that are not shown: %1"),
        qint64(map.patterns.size() - report.rows.size()));
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore
