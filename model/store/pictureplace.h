// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace encore {

/// The bytes of a picture without the place where it was taken: GPS entries of JPEG, PNG, WebP, TIFF and HEIF are emptied, XMP packets
/// that hold a position too. The picture itself, its size in bytes and everything else stay as they are.
QByteArray withoutPosition(const QByteArray& bytes);

} // namespace encore
