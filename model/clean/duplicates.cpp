// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/duplicates.h"

#include "model/clean/candidates.h"
#include "model/domain/person.h"
#include "model/store/records.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qint64 kTold = 1024;
// Texts of fewer phrases say too little about whether they are the same.
constexpr size_t kTellingText = 10;
constexpr double kAlikeText = 0.5;
constexpr double kOtherText = 0.15;
constexpr double kAliasLikeness = 0.94;
constexpr double kSameMail = 0.93;
constexpr double kAmbiguous = 0.15;
constexpr double kOtherMail = 0.15;
constexpr double kSameWords = 0.6;

struct Evidence
{
    double similarity = 0;
    Sentence why;
};

// How two records compare; what speaks for them being one, strongest first, and what speaks against it.
class Comparison
{
public:
    Comparison(Kind kind, const Candidate& one, const Candidate& other) : m_kind(kind), m_one(one), m_other(other)
    {
        compareTheNames();
        compareAliases();
        compareMails();
        compareTexts();
    }

    bool byInitials() const { return m_names.reason == NameReason::Initials && m_for.size() == 1; }
    double similarity() const
    {
        if (m_for.empty())
            return 0;
        // A second, independent reason halves what is left of the doubt.
        double most = 0;
        for (const Evidence& each : m_for)
            most = std::max(most, each.similarity);
        for (size_t i = 1; i < m_for.size(); ++i)
            most += (1 - most) / 2;
        return std::clamp(most - m_against, 0.0, 1.0);
    }
    std::vector<Sentence> reasons() const
    {
        std::vector<Evidence> sorted = m_for;
        std::ranges::stable_sort(sorted, std::greater(), &Evidence::similarity);
        std::vector<Sentence> found;
        for (const Evidence& each : sorted)
            found.push_back(each.why);
        found.insert(found.end(), m_doubts.begin(), m_doubts.end());
        return found;
    }

private:
    void compareTheNames()
    {
        m_names = compareNames(m_kind, m_one.name, m_other.name);
        if (m_names.reason != NameReason::None)
            m_for.push_back({m_names.similarity, m_names.why});
        else if (!(m_kind == person::kind))
            compareWords();
    }

    // Titles that are sentences: the share of words that both have.
    void compareWords()
    {
        static constexpr qsizetype kFewest = 4;
        const QSet<QString> left(m_one.name.core.begin(), m_one.name.core.end());
        const QSet<QString> right(m_other.name.core.begin(), m_other.name.core.end());
        if (left.size() < kFewest || right.size() < kFewest)
            return;
        const qsizetype common = QSet<QString>(left).intersect(right).size();
        const double share = double(common) / double(left.size() + right.size() - common);
        if (share >= kSameWords)
            m_for.push_back(
                {0.5 + share * 0.4, {QT_TRANSLATE_NOOP("encore", "titles share %1 of their words"), {Share{share}}}});
    }

    void compareAliases()
    {
        if (m_names.reason == NameReason::Same || m_names.reason == NameReason::Rewritten)
            return;
        const auto same = [](const NameForms& a, const NameForms& b) {
            return !a.sortedKey.isEmpty() && (a.plain == b.plain || a.sortedKey == b.sortedKey);
        };
        for (const auto& [from, to] : {std::pair(&m_one, &m_other), std::pair(&m_other, &m_one)}) {
            for (const NameForms& alias : from->aliases) {
                if (same(alias, to->name)) {
                    m_for.push_back({kAliasLikeness,
                        {QT_TRANSLATE_NOOP("encore", "“%1” is an alias of “%2”"), {to->title, from->title}}});
                    return;
                }
            }
        }
        for (const NameForms& alias : m_one.aliases) {
            for (const NameForms& theirs : m_other.aliases) {
                if (same(alias, theirs)) {
                    m_for.push_back({kAliasLikeness - 0.04,
                        {QT_TRANSLATE_NOOP("encore", "both are also known as “%1”"), {alias.written}}});
                    return;
                }
            }
        }
    }

    void compareMails()
    {
        if (m_one.mail.isEmpty() || m_other.mail.isEmpty())
            return;
        if (m_one.mail == m_other.mail) {
            // A shared mailbox alone does not make two people one.
            m_for.push_back({m_for.empty() ? 0.7 : kSameMail, {QT_TRANSLATE_NOOP("encore", "same mail address"), {}}});
        } else if (!m_for.empty()) {
            m_against += kOtherMail;
            m_doubts.push_back({QT_TRANSLATE_NOOP("encore", "but the mail addresses differ"), {}});
        }
    }

    void compareTexts()
    {
        if (m_one.text.phrases() < kTellingText || m_other.text.phrases() < kTellingText)
            return;
        const double share = m_one.text.share(m_other.text);
        if (share >= kAlikeText) {
            m_for.push_back({share, {QT_TRANSLATE_NOOP("encore", "texts share %1 of their phrases"), {Share{share}}}});
        } else if (share < kOtherText && !m_for.empty()) {
            m_against += 0.2;
            m_doubts.push_back({QT_TRANSLATE_NOOP("encore", "but the texts differ"), {}});
        }
    }

    Kind m_kind;
    const Candidate& m_one;
    const Candidate& m_other;
    NameLikeness m_names;
    std::vector<Evidence> m_for;
    std::vector<Sentence> m_doubts;
    double m_against = 0;
};

// "J. Doe" that may be short for several people is worth less than one that can mean only one.
struct ByInitials
{
    size_t pair = 0;
    quint32 brief = 0;
};

void doubtAmbiguous(std::vector<DuplicatePair>& pairs, const std::vector<ByInitials>& brief)
{
    std::unordered_map<quint32, qint64> meanings;
    for (const ByInitials& each : brief)
        ++meanings[each.brief];
    for (const ByInitials& each : brief) {
        const qint64 count = meanings[each.brief];
        if (count < 2)
            continue;
        pairs[each.pair].similarity -= kAmbiguous;
        pairs[each.pair].reasons.push_back(
            {QT_TRANSLATE_NOOP("encore", "but it may be short for %1 others too"), {count - 1}});
    }
}

void keepBest(Duplicates& found, const DuplicateOptions& options)
{
    std::erase_if(found.pairs, [&](const DuplicatePair& each) { return each.similarity < options.least; });
    std::ranges::stable_sort(found.pairs, std::greater(), &DuplicatePair::similarity);
    if (found.pairs.size() > options.most) {
        found.leftOut = qint64(found.pairs.size() - options.most);
        found.pairs.resize(options.most);
    }
}

const QString kTable = u"distinct_pair"_s;

} // namespace

Result<Duplicates> findDuplicates(
    Session& session, Kind kind, const DuplicateOptions& options, const Progress& progress)
{
    ENCORE_ASSIGN(candidates, readCandidates(session, session.schemas().of(kind), progress));
    ENCORE_ASSIGN(different, differentPairs(session.database(), kind));
    const std::vector<CandidatePair> pairs = pairsWithCommonKey(kind, candidates, progress);
    Duplicates found;
    found.records = qint64(candidates.size());
    std::vector<ByInitials> brief;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (i % kTold == 0)
            progress.tell(2 * found.records + found.records * qint64(i) / qint64(pairs.size()), 3 * found.records);
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled, u"The search for duplicates was stopped."_s, {}};
        const Candidate& one = candidates[pairs[i].first];
        const Candidate& other = candidates[pairs[i].second];
        ++found.compared;
        const Comparison comparison(kind, one, other);
        const double similarity = comparison.similarity();
        if (similarity < options.least || different.contains(orderedPair(one.id, other.id)))
            continue;
        if (comparison.byInitials()) {
            const bool oneIsBrief = one.name.coreText.size() < other.name.coreText.size();
            brief.push_back({found.pairs.size(), oneIsBrief ? pairs[i].first : pairs[i].second});
        }
        found.pairs.push_back({one.id, other.id, one.title, other.title, similarity, comparison.reasons()});
    }
    doubtAmbiguous(found.pairs, brief);
    keepBest(found, options);
    progress.tell(3 * found.records, 3 * found.records);
    return found;
}

RecordPair orderedPair(RecordId one, RecordId other)
{
    return one < other ? RecordPair(one, other) : RecordPair(other, one);
}

Status markDifferent(UnitOfWork& work, Kind kind, RecordId one, RecordId other, bool different)
{
    const auto [low, high] = orderedPair(one, other);
    qint64 row = 0;
    {
        Query query =
            work.database().prepare(u"SELECT id FROM distinct_pair WHERE record = ? AND other = ? AND kind = ?"_s);
        query.bind(low.value).bind(high.value).bind(QString(kind.key));
        ENCORE_TRY(query.run());
        row = query.next() ? query.integer(0) : 0;
    }
    if (different == (row != 0))
        return {};
    work.changes().touch(kind, low.value, kTable);
    work.changes().touch(kind, high.value, kTable);
    // The mark belongs to neither record's history.
    const RowOwner nobody{Kind{QLatin1StringView("distinct_pair")}, row};
    if (!different)
        return work.rows().remove(kTable, row, nobody);
    const Result<qint64> added = work.rows().insert(
        kTable, nobody, {{u"kind"_s, QString(kind.key)}, {u"record"_s, low.value}, {u"other"_s, high.value}});
    return added ? Status() : Status(added.error());
}

Result<std::set<RecordPair>> differentPairs(Database& database, Kind kind)
{
    Query query = database.prepare(u"SELECT record, other FROM distinct_pair WHERE kind = ?"_s);
    query.bind(QString(kind.key));
    ENCORE_TRY(query.run());
    std::set<RecordPair> pairs;
    while (query.next())
        pairs.insert({RecordId{query.integer(0)}, RecordId{query.integer(1)}});
    ENCORE_TRY(query.status());
    return pairs;
}

} // namespace encore
