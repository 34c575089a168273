// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace encore {

/// A picture that a document carries within its text.
struct DataPicture
{
    QString name; ///< that stands in the text in its place
    QByteArray bytes;
};

/// Takes such pictures ("data:image/png;base64,…") out of a text; each leaves a name that begins with `stem`. What cannot be read stays.
std::vector<DataPicture> takeDataPictures(QString& text, const QString& stem);

} // namespace encore
