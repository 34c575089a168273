// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace encore {

/// What time it is, always UTC. Passed in, so that tests and exports are repeatable.
using Clock = std::function<QDateTime()>;
/// The name recorded with each change.
using Author = std::function<QString()>;
/// A new globally unique id for a record, as lower-case hexadecimal with dashes.
using UidSource = std::function<QString()>;

/// What the model takes from its surroundings.
struct Services
{
    Clock clock;
    Author author;
    UidSource uid;
};

/// The real ones: the system clock, the given author name, random UUIDs.
Services systemServices(const QString& authorName);

} // namespace encore
