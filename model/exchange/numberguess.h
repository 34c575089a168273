// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/value.h"

#include <QString>

#include <optional>

namespace encore {

/// Which sign stands before the decimals.
enum class NumberStyle { Unknown, Point, Comma };

/// A number as people write it: grouped, with a currency or per cent sign, "1.234,50 €". Without a proof in the text itself,
/// `style` says what a single point or comma means (Unknown: a decimal point, a grouping comma).
std::optional<double> readNumber(QStringView text, NumberStyle style);
/// The style that a number proves by itself ("1.234,50", "0,5"); Unknown when it could be either.
NumberStyle numberStyle(QStringView text);
/// What a number is written with: "%" or the code of a currency; empty when it is a number alone or none.
QString unitBeside(QStringView text);
/// An amount with its currency, a sign or an ISO code before or behind it.
std::optional<Money> readMoney(QStringView text, NumberStyle style);

/// Yes or no in English, German, French or Spanish, or as 1 and 0.
std::optional<bool> readFlag(const QString& text);

} // namespace encore
