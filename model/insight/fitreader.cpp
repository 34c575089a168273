// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What fits are made of, read from the portfolio.
#include "model/insight/fitreader.h"

#include "model/domain/replicationrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Words that can name a process; short ones join others.
std::set<QString> processWords(const QString& text)
{
    static constexpr qsizetype kShortest = 5;
    static const QRegularExpression gap(u"[^\\p{L}]+"_s);
    std::set<QString> words;
    for (const QString& word : text.toLower().split(gap, Qt::SkipEmptyParts)) {
        if (word.size() >= kShortest)
            words.insert(word);
    }
    return words;
}

QStringList tools(const QString& text)
{
    static const QRegularExpression between(u"\\s*[,;/\\n]\\s*|\\s+and\\s+"_s);
    QStringList found;
    for (const QString& tool : text.split(between, Qt::SkipEmptyParts)) {
        if (!tool.trimmed().isEmpty())
            found << tool.trimmed();
    }
    return found;
}

double median(std::vector<qint64> figures)
{
    if (figures.empty())
        return 0;
    std::ranges::sort(figures);
    const size_t middle = figures.size() / 2;
    return figures.size() % 2 == 1 ? double(figures[middle]) : double(figures[middle - 1] + figures[middle]) / 2;
}

} // namespace

Result<FitModel> FitReader::read()
{
    ENCORE_TRY(readUseCases());
    ENCORE_TRY(readTeams());
    ENCORE_TRY(readFunctions());
    ENCORE_TRY(readPainPoints());
    ENCORE_TRY(readRoles());
    ENCORE_TRY(readReplications());
    markWorking();
    return std::move(m_model);
}

Status FitReader::each(const QString& sql, const std::function<void(const Query&)>& take)
{
    Query query = m_session.database().prepare(sql);
    ENCORE_TRY(query.run());
    while (query.next())
        take(query);
    return query.status();
}

FitModel::UseCase* FitReader::useCase(qint64 id)
{
    const auto found = m_model.m_useCases.find(id);
    return found == m_model.m_useCases.end() ? nullptr : &found->second;
}

FitModel::Team* FitReader::team(qint64 id)
{
    const auto found = m_model.m_teams.find(id);
    return found == m_model.m_teams.end() ? nullptr : &found->second;
}

Status FitReader::readUseCases()
{
    return each(u"SELECT id, title, coalesce(trigger_point, ''), coalesce(tool_requirement, '') FROM use_case WHERE "
                "trashed_at IS NULL AND coalesce(maturity, '') <> 'retired' ORDER BY title, id"_s,
        [this](const Query& row) {
            FitModel::UseCase& made = m_model.m_useCases[row.integer(0)];
            made.title = row.text(1);
            made.processWords = processWords(row.text(2));
            made.tools = tools(row.text(3));
            m_model.m_useCaseOrder.push_back(RecordId{row.integer(0)});
        });
}

Status FitReader::readTeams()
{
    const QDate today = m_session.services().clock().date();
    return each(
        u"SELECT id, name, coalesce(parent, 0), coalesce(process_focus, ''), coalesce(tools, ''), coalesce(size, 0), "
        "coalesce(change_capacity, ''), coalesce(valid_to, ''), awareness, desire, knowledge, ability, reinforcement, "
        "coalesce(valid_from, '') FROM team WHERE trashed_at IS NULL ORDER BY name, id"_s,
        [this, today](const Query& row) {
            FitModel::Team& made = m_model.m_teams[row.integer(0)];
            made.name = row.text(1);
            made.parent = RecordId{row.integer(2)};
            made.processWords = processWords(row.text(3));
            made.tools = row.text(4);
            made.size = row.integer(5);
            made.capacity = row.text(6);
            // A team that existed until a year or a month did so to its end.
            const auto until = PartialDate::fromText(row.text(7));
            made.working = !until || until->isEmpty() || until->lastDay() >= today;
            static constexpr int kFirst = 8;
            static constexpr int kLast = 12;
            const auto from = PartialDate::fromText(row.text(kLast + 1));
            made.working = made.working && (!from || from->isEmpty() || from->firstDay() <= today);
            double sum = 0;
            int given = 0;
            for (int column = kFirst; column <= kLast; ++column) {
                sum += row.isNull(column) ? 0 : row.number(column);
                given += row.isNull(column) ? 0 : 1;
            }
            made.readiness = given > 0 ? sum / given : 0;
            m_model.m_teamOrder.push_back(RecordId{row.integer(0)});
        });
}

Status FitReader::readFunctions()
{
    return each(
        u"SELECT kind, record, code FROM link WHERE field = 'functions' AND kind IN ('use_case', 'team') ORDER BY "
        "record, position, id"_s,
        [this](const Query& row) {
            if (row.text(0) == "team"_L1) {
                if (FitModel::Team* found = team(row.integer(1)))
                    found->functions << row.text(2);
            } else if (FitModel::UseCase* found = useCase(row.integer(1))) {
                found->functions << row.text(2);
            }
        });
}

Status FitReader::readPainPoints()
{
    ENCORE_TRY(each(u"SELECT id, name FROM pain_point WHERE trashed_at IS NULL"_s,
        [this](const Query& row) { m_model.m_painPoints.emplace(row.integer(0), row.text(1)); }));
    return each(u"SELECT kind, record, target FROM link WHERE (kind = 'use_case' AND field = 'pain_points') OR (kind = "
                "'pain_point' AND field = 'teams')"_s,
        [this](const Query& row) {
            const bool felt = row.text(0) == "pain_point"_L1;
            const qint64 pain = felt ? row.integer(1) : row.integer(2);
            if (!m_model.m_painPoints.contains(pain))
                return;
            if (FitModel::Team* found = felt ? team(row.integer(2)) : nullptr)
                found->painPoints.insert(pain);
            if (FitModel::UseCase* found = felt ? nullptr : useCase(row.integer(1)))
                found->painPoints.insert(pain);
        });
}

Status FitReader::readRoles()
{
    ENCORE_TRY(
        each(u"SELECT use_case, role, applies FROM role_value WHERE trashed_at IS NULL AND applies IS NOT NULL"_s,
            [this](const Query& row) {
                const QString applies = row.text(2);
                if (FitModel::UseCase* found = useCase(row.integer(0)))
                    found->roles[row.text(1).trimmed().toLower()] = applies == "yes"_L1 ? 1
                        : applies == "partly"_L1                                        ? .5
                                                                                        : 0;
            }));
    return each(u"SELECT DISTINCT team, role FROM person WHERE trashed_at IS NULL AND team IS NOT NULL AND role IS NOT "
                "NULL ORDER BY team, role"_s,
        [this](const Query& row) {
            if (FitModel::Team* found = team(row.integer(0)))
                found->roles << row.text(1);
        });
}

// Each unit above a team in use learns how near that team is.
void FitReader::spread(FitModel::UseCase& pattern, RecordId adopter)
{
    static constexpr int kMostLevels = 64; // a circle, which only a damaged file can hold, ends
    RecordId place = adopter;
    for (int steps = 0; place.valid() && steps < kMostLevels; ++steps) {
        const auto [near, added] = pattern.near.emplace(place.value, FitModel::Near{steps, adopter});
        if (!added && near->second.steps > steps)
            near->second = {steps, adopter};
        const FitModel::Team* found = team(place.value);
        place = found ? found->parent : RecordId();
    }
}

Status FitReader::readReplications()
{
    struct Adoption
    {
        qint64 id = 0;
        qint64 useCase = 0;
        RecordId team;
    };
    std::vector<Adoption> adoptions;
    // An index holds all of it.
    ENCORE_TRY(each(u"SELECT id, use_case, team, coalesce(state, '') FROM replication WHERE trashed_at IS NULL"_s,
        [this, &adoptions](const Query& row) {
            const QString state = row.text(3);
            m_model.m_tried.emplace_back(row.integer(1), row.integer(2));
            m_trying.insert(row.integer(2));
            FitModel::Team* who = team(row.integer(2));
            if (who && (state == "accepted"_L1 || state == "planned"_L1 || state == "trial"_L1))
                ++who->underWay;
            if (who && isInUse(state) && useCase(row.integer(1)))
                adoptions.push_back({row.integer(0), row.integer(1), RecordId{row.integer(2)}});
        }));
    std::ranges::sort(m_model.m_tried);
    // Of several teams that are equally near the first one counts.
    std::ranges::sort(adoptions, {}, &Adoption::id);
    std::map<qint64, std::vector<qint64>> sizes;
    for (const Adoption& each : adoptions) {
        spread(*useCase(each.useCase), each.team);
        if (const qint64 size = team(each.team.value)->size; size > 0)
            sizes[each.useCase].push_back(size);
    }
    for (auto& [id, figures] : sizes)
        useCase(id)->usualSize = median(std::move(figures));
    return {};
}

// Work happens in teams without teams below them, and in those that have tried something.
void FitReader::markWorking()
{
    std::set<qint64> parents;
    for (const auto& [id, each] : m_model.m_teams)
        parents.insert(each.parent.value);
    for (auto& [id, each] : m_model.m_teams)
        each.working = each.working && (!parents.contains(id) || m_trying.contains(id));
    std::erase_if(m_model.m_teamOrder, [this](RecordId id) { return !team(id.value)->working; });
}

} // namespace encore
