// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString sentence(const Error& error)
{
    const auto tr = [](const char* source) { return QCoreApplication::translate("encore", source); };
    switch (error.code) {
    case ErrorCode::NotFound: return tr("It is not there any more.");
    case ErrorCode::Conflict:
        return tr("This was changed elsewhere in the meantime; nothing was overwritten. Look at the newer version, "
                  "then make your change again.");
    case ErrorCode::Constraint: return tr("Something else still depends on it; nothing was changed.");
    case ErrorCode::Invalid: return tr("That does not fit; nothing was changed.");
    case ErrorCode::Busy:
        return error.context.contains(u"lock"_s)
            ? tr("This portfolio is open in another window of Encore. Show that window, or open it here for reading "
                 "only.")
            : tr("Another program is writing to the portfolio; nothing was changed. Try again in a moment.");
    case ErrorCode::ReadOnly:
        return tr("This portfolio is open for reading only; nothing was changed. Save a copy to a place where you may "
                  "write, and work in that.");
    case ErrorCode::NotPortfolio:
        return tr("This file is not an Encore portfolio; it was left as it is. Choose a file that ends in .encore, or "
                  "import this one.");
    case ErrorCode::Corrupt:
        return tr(
            "This portfolio is damaged; it was left as it is and can only be read from now on. Restore a backup with "
            "File > Restore from a backup.");
    case ErrorCode::TooNew:
        return tr("This portfolio was written by a newer Encore; it was left as it is. Update Encore to open it.");
    case ErrorCode::DiskFull:
        if (error.context.contains(u"export"_s))
            return tr("The disk is full; this was not written. Free some space and try again.");
        return tr(
            "The disk is full. The last change was not saved, everything before it is. Free some space and try again.");
    case ErrorCode::Io:
        return tr(
            "A file could not be read or written; nothing was changed. Check that it exists and that you may use it.");
    case ErrorCode::Cancelled: return tr("Stopped; nothing was changed.");
    case ErrorCode::Internal:
        return tr("Encore made a mistake; nothing was changed. Try again, and report it if it happens again.");
    }
    return {};
}

} // namespace

QString errorText(const Error& error)
{
    QString text = sentence(error);
    // The model's own words name the field or the place; they say more than the general sentence can.
    const bool telling = error.code == ErrorCode::Invalid || error.code == ErrorCode::NotFound
        || error.code == ErrorCode::Io || error.code == ErrorCode::Corrupt || error.code == ErrorCode::NotPortfolio
        || error.code == ErrorCode::Internal;
    // Of damage the database says what only its makers understand; the log has it.
    const bool plain = error.code != ErrorCode::Corrupt || !error.context.contains(u"native"_s);
    if (telling && plain && !error.detail.isEmpty())
        text += u" ("_s + QCoreApplication::translate("encore", error.detail.toUtf8().constData()) + u')';
    if (const QString path = error.context.value(u"path"_s); !path.isEmpty() && error.code != ErrorCode::Invalid)
        text = QFileInfo(path).fileName() + u": "_s + text;
    return text;
}

} // namespace encore
