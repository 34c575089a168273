// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/value.h"

namespace encore {

/// A date as documents write it.
struct DocumentDate
{
    PartialDate date;       ///< empty when it could not be read
    bool ambiguous = false; ///< day and month could be swapped
};

/// Reads "2024-03-05 10:00", "5 March 2024", "März 2024", "05.03.2024", "2024"; never guesses which of two numbers is the month.
DocumentDate readDocumentDate(const QString& written);

} // namespace encore
