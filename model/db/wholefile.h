// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QIODevice>

#include <functional>

namespace encore {

/// Writes a file in one go: what was there before stays until all of it is on the disk, and an existing file is refused unless it may be
/// overwritten. There is no other way in which Encore writes files for people.
Status writeFileSafely(const QString& path, bool overwrite, const std::function<Status(QIODevice&)>& write);
/// The same with the bytes at hand; an existing file is replaced.
Status writeFileSafely(const QString& path, const QByteArray& bytes);

} // namespace encore
