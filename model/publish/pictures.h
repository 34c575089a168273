// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace encore {

/// A picture that may leave the portfolio.
struct CleanPicture
{
    QByteArray bytes;
    QString mediaType;
};

/// The picture without what cameras and programs write into it (place, time, author, software); only how it is turned stays. Known are
/// JPEG, PNG, WebP and GIF, told by their content; nothing for everything else and for broken ones.
std::optional<CleanPicture> cleanPicture(const QByteArray& bytes);

} // namespace encore
