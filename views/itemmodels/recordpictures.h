// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace encore {

/// Small pictures of records for cards, read and scaled in the background when they come into sight.
class RecordPictures final : public QObject
{
    Q_OBJECT

public:
    explicit RecordPictures(Store& store, QObject* parent = nullptr);

    /// The picture with this hash; null while it is on its way, and for what is no picture.
    QImage find(const QString& hash);

Q_SIGNALS:
    void arrived();

private:
    Store& m_store;
    QCache<QString, QImage> m_kept;
    QSet<QString> m_asked;
};

} // namespace encore
