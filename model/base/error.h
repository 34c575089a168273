// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace encore {

/// What kind of thing went wrong; the interface has one translated sentence with a next step for each.
enum class ErrorCode {
    NotFound,     ///< no such record, file or field
    Conflict,     ///< somebody changed the record since it was read
    Constraint,   ///< the database refused: something else still refers to it, or a value must be unique
    Invalid,      ///< the input breaks a rule; context "field" and "rule" say which
    Busy,         ///< another process holds the portfolio
    ReadOnly,     ///< the portfolio is open for reading only
    NotPortfolio, ///< the file is no Encore portfolio
    Corrupt,      ///< the file is damaged
    TooNew,       ///< the file was written by a newer Encore
    DiskFull,     ///< no space left on the disk
    Io,           ///< reading or writing a file failed
    Cancelled,    ///< the user stopped it
    Internal,     ///< a mistake in Encore itself
};

/// An error as the model reports it: a code, facts for the sentence shown to the user, and untranslated driver text.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;                 ///< English, for messages on the command line and for the log
    QMap<QString, QString> context; ///< e.g. "path", "field", "record"

    /// A copy with one more fact; keeps what is already there under that key.
    Error with(const QString& key, const QString& value) const
    {
        Error copy = *this;
        if (!copy.context.contains(key))
            copy.context.insert(key, value);
        return copy;
    }
};

/// The stable key of a code ("not_found"), as the command line prints it.
QString errorKey(ErrorCode code);

/// One plain English sentence that says what happened, where and what to do.
QString errorSentence(const Error& error);

} // namespace encore
