// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/frontmatter.h"
#include "model/exchange/importplan.h"

#include <QSet>

namespace encore {

/// Where the values of a draft have gone, so that a part of a list or map that went nowhere is noticed.
class Whereabouts
{
public:
    explicit Whereabouts(const ImportItem& item);

    /// Counts a text among what has found its place.
    void add(const QString& text);
    /// Whether all of a value has found its place.
    bool hold(const MetaValue& value) const;

private:
    void add(const Draft& draft);
    void add(const Value& value);

    QSet<QString> m_parts;
    QString m_whole;
};

} // namespace encore
