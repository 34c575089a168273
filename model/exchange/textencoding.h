// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringConverter>
#include <QStringList>

namespace encore {

/// What the bytes of a text file seem to be written in.
struct EncodingGuess
{
    QString name;        ///< one of encodingNames()
    qsizetype bom = 0;   ///< length of the byte order mark to skip
    bool certain = true; ///< false: no mark and no valid UTF-8, so the likeliest of the old single-byte encodings
};

/// The encodings to choose from, the commonest first.
QStringList encodingNames();
/// Looks at the byte order mark, at the validity as UTF-8, and else at which old encoding gives the likeliest letters.
EncodingGuess guessEncoding(QByteArrayView bytes);
/// The length of the byte order mark of this encoding at the start of the bytes.
qsizetype byteOrderMark(QByteArrayView bytes, QStringView encoding);

/// Turns bytes of one encoding into text.
class TextDecoder
{
public:
    /// For a name of encodingNames(), a common other spelling of it, or any that Qt knows; `Invalid` for others.
    static Result<TextDecoder> named(const QString& encoding);

    /// True when every ASCII byte stands for itself, so that a table may be cut into cells before it is decoded.
    bool keepsAscii() const { return m_table || m_name == QLatin1StringView("UTF-8"); }
    const QString& name() const { return m_name; }
    /// The text of one complete piece; `bad` grows by the number of characters that could not be read (they become U+FFFD).
    QString decode(QByteArrayView bytes, qsizetype* bad = nullptr) const;

private:
    QString m_name;
    const char16_t* m_table = nullptr;
};

} // namespace encore
