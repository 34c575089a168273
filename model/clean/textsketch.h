// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace encore {

/// A text as a small sample of its phrases (runs of three words): the phrases with the least hashes. Two samples tell what share of
/// their phrases two texts have in common, exactly for short texts and within a few percent for long ones.
class TextSketch
{
public:
    static constexpr size_t kSize = 128;
    static constexpr size_t kBands = 10;

    /// Takes the phrases of a text in; several texts of one record may be added before finish().
    void add(QStringView text);
    void finish();

    /// How many phrases there are, at most kSize.
    size_t phrases() const { return m_least.size(); }
    /// The share of common phrases, 0 to 1.
    double share(const TextSketch& other) const;
    /// Keys of which two texts that share most of their phrases have at least one in common.
    std::array<quint64, kBands> bands() const;

private:
    std::vector<quint32> m_least;
};

} // namespace encore
