// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importsource.h"

#include "model/exchange/portablesource.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

bool isTable(const QString& path)
{
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"tab"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QStringList tablesIn(const QString& folder)
{
    QStringList tables;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isTable(path))
            tables << path;
    }
    tables.sort();
    return tables;
}

Status checkSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, u"There is no such file or folder."_s, {{u"path"_s, path}}};
    if (!info.isFile() && !info.isDir()) // opening a pipe would wait for whoever writes into it
        return Error{ErrorCode::Invalid, u"This is a pipe or a device; Encore imports files and folders."_s,
            {{u"path"_s, path}}};
    return {};
}

Result<SourceForm> sourceFormOf(const QString& path)
{
    ENCORE_TRY(checkSource(path));
    if (QFileInfo(path).isFile() && isTable(path))
        return SourceForm::Table;
    return isPortableSource(path) ? SourceForm::Export : SourceForm::Documents;
}

Result<SourceForm> sourceFormOf(const QStringList& paths)
{
    SourceForm form = SourceForm::Documents;
    for (const QString& path : paths) {
        ENCORE_ASSIGN(each, sourceFormOf(path));
        if (each != SourceForm::Documents && paths.size() > 1)
            return Error{
                ErrorCode::Invalid, u"Tables and exports of Encore come in one at a time."_s, {{u"path"_s, path}}};
        form = each;
    }
    return form;
}

ImportReport reportOf(const TakeInReport& taken)
{
    ImportReport report;
    for (const auto& [kind, counts] : taken.kinds) {
        report.kinds[QString(kind.key)] = {counts.added, counts.updated, counts.unchanged, 0, counts.skipped};
        report.added[QString(kind.key)] = counts.added;
    }
    for (const QString& warning : taken.warnings)
        report.warnings.push_back({{}, {u"unknown_reference"_s, warning, 0}});
    return report;
}

bool looksLikeCopy(const QString& place)
{
    static const QRegularExpression words(
        u"(?:^|[-_ .(~])(?:copy|kopie|copie|copia|backup|old|orig|duplicate)(?:[-_ ]?\\d+)?\\)?$|\\(\\d+\\)$|~$|^(?:copy of|kopie von) "_s,
        QRegularExpression::CaseInsensitiveOption);
    return QFileInfo(place).completeBaseName().contains(words);
}

} // namespace encore
