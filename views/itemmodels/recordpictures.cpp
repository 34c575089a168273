// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/recordpictures.h"

#include "model/store/blobs.h"

#include <QBuffer>
#include <QImageReader>

namespace encore {

namespace {

constexpr int kKept = 400;
// Twice what a card shows, for fine screens.
constexpr QSize kSize{112, 112};

QImage smallPicture(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(kSize, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

RecordPictures::RecordPictures(Store& store, QObject* parent) : QObject(parent), m_store(store), m_kept(kKept) { }

QImage RecordPictures::find(const QString& hash)
{
    if (hash.isEmpty())
        return {};
    if (const QImage* known = m_kept.object(hash))
        return *known;
    if (m_asked.contains(hash))
        return {};
    m_asked.insert(hash);
    m_store
        .read<QImage>(LaneName::Rows,
            [hash](Session& session) -> Result<QImage> {
                ENCORE_ASSIGN(bytes, blob(session.database(), hash));
                return smallPicture(bytes);
            })
        .then(this, [this, hash](const Result<QImage>& picture) {
            m_asked.remove(hash);
            // What cannot be read is kept as nothing, so that it is not asked for again and again.
            m_kept.insert(hash, new QImage(picture.valueOr(QImage())));
            Q_EMIT arrived();
        });
    return {};
}

} // namespace encore
