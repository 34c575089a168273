// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/error.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct CodeText
{
    ErrorCode code;
    const char* key;
    const char* what;
    const char* next;
};

constexpr std::array kTexts{
    CodeText{ErrorCode::NotFound, "not_found", "It is not there.", "Check the name and try again."},
    CodeText{ErrorCode::Conflict, "conflict", "It was changed elsewhere in the meantime; nothing was overwritten.",
        "Look at the newer version, then make your change again."},
    CodeText{ErrorCode::Constraint, "constraint", "Something else still depends on it; nothing was changed.",
        "Remove what refers to it first."},
    CodeText{
        ErrorCode::Invalid, "invalid", "The input is not valid; nothing was changed.", "Correct it and try again."},
    CodeText{ErrorCode::Busy, "busy", "Another program is writing to the portfolio; nothing was changed.",
        "Wait until it has finished and try again."},
    CodeText{ErrorCode::ReadOnly, "read_only", "The portfolio is open for reading only; nothing was changed.",
        "Save a copy to a place where you may write, and work in that."},
    CodeText{ErrorCode::NotPortfolio, "not_portfolio", "The file is not an Encore portfolio; it was left as it is.",
        "Choose a file that ends in .encore, or import this one."},
    CodeText{ErrorCode::Corrupt, "corrupt", "The portfolio is damaged; it was left as it is.",
        "Restore a backup: File > Restore from a backup."},
    CodeText{ErrorCode::TooNew, "too_new", "The portfolio was written by a newer Encore; it was left as it is.",
        "Update Encore to open it."},
    CodeText{ErrorCode::DiskFull, "disk_full", "The disk is full; the last change was not saved, all before it is.",
        "Free some space and try again."},
    CodeText{ErrorCode::Io, "io", "A file could not be read or written; nothing was changed.",
        "Check that it exists and that you may use it."},
    CodeText{ErrorCode::Cancelled, "cancelled", "Stopped; nothing was changed.", ""},
    CodeText{ErrorCode::Internal, "internal", "Encore made a mistake; nothing was changed.",
        "Try again, and report it if it happens again."},
};

const CodeText& textOf(ErrorCode code)
{
    for (const CodeText& text : kTexts) {
        if (text.code == code)
            return text;
    }
    return kTexts.back();
}

} // namespace

QString errorKey(ErrorCode code)
{
    return QLatin1StringView(textOf(code).key);
}

QString errorSentence(const Error& error)
{
    const CodeText& text = textOf(error.code);
    QStringList parts;
    if (const QString path = error.context.value(u"path"_s); !path.isEmpty())
        parts << path + u':';
    if (error.code == ErrorCode::Invalid || error.code == ErrorCode::NotFound) {
        parts << (error.detail.isEmpty() ? QString::fromLatin1(text.what) : error.detail);
        if (!error.context.contains(u"nothing"_s)) // there is no name to check where nothing is left
            parts << QLatin1StringView(text.next);
    } else if (error.context.contains(u"export"_s)) {
        parts << u"The disk is full; this was not written."_s << QLatin1StringView(text.next);
    } else {
        parts << QLatin1StringView(text.what) << QLatin1StringView(text.next);
        if (!error.detail.isEmpty())
            parts << u'(' + error.detail + u')';
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace encore
