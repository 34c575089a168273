// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproblem.h"

#include "model/db/backup.h"
#include "views/services/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

} // namespace

OpenProblem problemOf(const Error& error, const QString& path, bool readOnly)
{
    OpenProblem problem{path, errorText(error.with(u"path"_s, path)), {}};
    const QString name = QFileInfo(path).fileName();
    const OpenProblem::Way read{u"read"_s, tr("Open for reading")};
    switch (error.code) {
    case ErrorCode::NotFound:
        problem.text =
            tr("%1 is not there any more. It may have been moved or renamed, or lie on a drive that is not connected.")
                .arg(name);
        problem.ways = {{u"forget"_s, tr("Take it off the list")}};
        break;
    case ErrorCode::Busy:
        if (error.context.contains(u"lock"_s)) {
            problem.text =
                tr("%1 is open in another Encore. Show its window, or open it here for reading only.").arg(name);
            problem.ways = {{u"show"_s, tr("Show that window")}, read};
        }
        break;
    case ErrorCode::ReadOnly:
        problem.text = tr("%1 is write-protected, or lies in a folder where you may not write. You can open it for "
                          "reading and save a copy elsewhere.")
                           .arg(name);
        problem.ways = {read};
        break;
    case ErrorCode::TooNew:
        problem.text =
            tr("%1 was written by a newer Encore; it was left as it is. Update Encore to work with it.").arg(name);
        if (!readOnly)
            problem.ways = {read};
        break;
    case ErrorCode::Corrupt:
        problem.text = QFileInfo(path).size() == 0
            ? tr("%1 is empty (0 bytes): its content is lost, perhaps while it was copied. It was left as it is.")
                  .arg(name)
            : tr("%1 is damaged; it was left as it is.").arg(name);
        if (backupsOf(path).empty())
            problem.text += u' ' + tr("There is no backup beside it.");
        else
            problem.ways = {{u"restore"_s, tr("Restore a backup…")}};
        break;
    case ErrorCode::NotPortfolio:
        problem.text = tr("%1 is not an Encore portfolio (%2); it was left as it is. Choose a file that ends in "
                          ".encore, or import this one.")
                           .arg(name, error.detail);
        break;
    default: break;
    }
    return problem;
}

} // namespace encore
