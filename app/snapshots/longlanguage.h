// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace encore {

/// A language that nobody speaks: English with accents, 40 % longer, between brackets. What is shown without brackets cannot be
/// translated; what is shown without its end is cut.
class LongLanguage final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(
        const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const override;
};

} // namespace encore
