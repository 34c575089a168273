// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <span>
#include <vector>

namespace encore {

/// What is known of records, by number. Filled once in the order of the numbers, then asked: a fraction of a map's time and memory, which
/// is what reports over hundreds of thousands of records take.
template <typename T>
class IdTable
{
public:
    struct Entry
    {
        qint64 id = 0;
        T value;
    };

    /// The numbers must come in ascending order.
    T& add(qint64 id, T value)
    {
        Q_ASSERT(m_entries.empty() || m_entries.back().id < id);
        m_entries.push_back({id, std::move(value)});
        return m_entries.back().value;
    }
    const T* find(qint64 id) const
    {
        if (m_entries.empty() || id < m_entries.front().id || id > m_entries.back().id)
            return nullptr;
        // Numbers are given one after the other, so it lies where it would without gaps, or before that.
        const auto guess = std::min(size_t(id - m_entries.front().id), m_entries.size() - 1);
        if (m_entries[guess].id == id)
            return &m_entries[guess].value;
        const auto end = m_entries.begin() + qsizetype(guess);
        const auto found = std::ranges::lower_bound(m_entries.begin(), end, id, {}, &Entry::id);
        return found != end && found->id == id ? &found->value : nullptr;
    }
    T* find(qint64 id) { return const_cast<T*>(std::as_const(*this).find(id)); }
    bool contains(qint64 id) const { return find(id) != nullptr; }

    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    size_t size() const { return m_entries.size(); }

private:
    std::vector<Entry> m_entries;
};

/// Which records belong to which, by number: filled, sorted, then asked.
class IdPairs
{
public:
    using Pair = std::pair<qint64, qint64>;

    void add(qint64 of, qint64 id) { m_pairs.emplace_back(of, id); }
    void sort() { std::ranges::sort(m_pairs); }
    /// The pairs of this one, by number.
    std::span<const Pair> of(qint64 id) const
    {
        const auto found = std::ranges::equal_range(m_pairs, id, {}, &Pair::first);
        return {found.begin(), found.end()};
    }

private:
    std::vector<Pair> m_pairs;
};

} // namespace encore
