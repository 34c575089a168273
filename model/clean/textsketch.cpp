// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/textsketch.h"

#include <algorithm>

namespace encore {

namespace {

constexpr quint64 kPrime = 0x9E3779B97F4A7C15ULL;

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

} // namespace

void TextSketch::add(QStringView text)
{
    // The last three words' hashes; a phrase counts only when it is whole.
    quint64 words[3] = {0, 0, 0};
    int known = 0;
    quint64 word = 0;
    const auto finishWord = [&] {
        if (word == 0)
            return;
        words[0] = words[1];
        words[1] = words[2];
        words[2] = mixed(word);
        word = 0;
        if (++known >= 3)
            m_least.push_back(quint32(mixed(words[0] * 3 + words[1] * 5 + words[2] * 7) >> 32));
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word = (word + c.toCaseFolded().unicode() + 1) * kPrime;
        else
            finishWord();
    }
    finishWord();
}

void TextSketch::finish()
{
    std::ranges::sort(m_least);
    const auto rest = std::ranges::unique(m_least);
    m_least.erase(rest.begin(), rest.end());
    if (m_least.size() > kSize)
        m_least.resize(kSize);
    m_least.shrink_to_fit();
}

double TextSketch::share(const TextSketch& other) const
{
    // The least kSize of both together are a sample of their union; those that both have are common.
    const size_t limit = m_least.size() < kSize && other.m_least.size() < kSize ? 2 * kSize : kSize;
    size_t all = 0;
    size_t common = 0;
    auto one = m_least.begin();
    auto two = other.m_least.begin();
    while (all < limit && (one != m_least.end() || two != other.m_least.end())) {
        ++all;
        if (two == other.m_least.end() || (one != m_least.end() && *one < *two)) {
            ++one;
        } else if (one == m_least.end() || *two < *one) {
            ++two;
        } else {
            ++common;
            ++one;
            ++two;
        }
    }
    return all == 0 ? 0 : double(common) / double(all);
}

std::array<quint64, TextSketch::kBands> TextSketch::bands() const
{
    static constexpr int kRows = 3;
    std::array<quint64, kBands> keys{};
    for (size_t band = 0; band < kBands; ++band) {
        quint64 key = band + 1;
        for (quint64 row = 0; row < kRows; ++row) {
            const quint64 salt = (band * kRows + row + 1) * kPrime;
            quint64 least = ~quint64(0);
            for (const quint32 each : m_least)
                least = std::min(least, mixed(each ^ salt));
            key = mixed(key * kPrime + least);
        }
        keys[band] = key;
    }
    return keys;
}

} // namespace encore
