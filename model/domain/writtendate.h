// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace encore {

/// The first day that a date of the written form ("2024", "2024-03", "2024-03-17") can mean; invalid when it is none. Reports read hundreds
/// of thousands of dates, so this takes no detour.
QDate firstWrittenDay(QStringView text);
/// The same for a date that names a day; invalid for a mere month or year.
QDate exactWrittenDay(QStringView text);

} // namespace encore
