// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// A label as it stands inside a sentence: "Use case" becomes "use case", but keeps its capital in languages that write nouns with one.
QString inSentence(const QString& label);

} // namespace encore
