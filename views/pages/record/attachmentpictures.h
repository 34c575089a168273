// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace encore {

/// A picture the right way up, however the camera was held; null when the bytes are none.
QImage readPicture(const QByteArray& bytes);
/// The same, no longer than `edge` on its longer side; `size` bounds it while it is read, so that large ones are quick.
QImage readPicture(const QByteArray& bytes, QSize size);
/// The picture's bytes with its longer side scaled to `edge`, in the same format where that can be written; empty when it is small already
/// or no picture. `fileName` follows the format.
QByteArray scaledPicture(const QByteArray& bytes, int edge, QString& fileName);

} // namespace encore
