// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/newportfolio.h"

#include "model/db/portfoliofile.h"
#include "model/store/history.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Status fillAt(const QString& path, const Services& services, const std::function<Status(Session&)>& fill)
{
    ENCORE_TRY(createPortfolio(path));
    ENCORE_ASSIGN(session, Session::open(path, Access::ReadWrite, services));
    ENCORE_TRY(fill(*session));
    ENCORE_TRY(forgetHistory(session->database()));
    // Everything into the one file, so that the rename moves the whole portfolio.
    return session->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

Status createFilled(const QString& path, const Services& services, const std::function<Status(Session&)>& fill)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Invalid, u"The file exists already; choose another name."_s, {{u"path"_s, path}}};
    const QString unfinished = path + u".new"_s;
    QFile::remove(unfinished);
    Status made = fillAt(unfinished, services, fill);
    if (made && !QFile::rename(unfinished, path))
        made = Error{ErrorCode::Io, u"cannot be created there"_s, {}};
    if (made)
        return {};
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(unfinished + suffix);
    Error error = made.error();
    error.context[u"path"_s] = path;
    return error;
}

} // namespace encore
