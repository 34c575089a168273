// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/folderimporter.h"

#include "model/base/log.h"
#include "model/exchange/documentrole.h"
#include "model/exchange/draftbuilder.h"
#include "model/exchange/filetext.h"
#include "model/exchange/importsource.h"
#include "model/exchange/translations.h"

#include <QCollator>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qint64 kLargestFile = 16LL * 1024 * 1024;
constexpr int kDeepestFolder = 64;

struct InputFile
{
    QString path;
    QString place;       // relative to its source
    QString source;      // name of the folder that was chosen
    QString root;        // its path
    bool chosen = false; // named by the user itself
    QString unread;      // why it is not read
};

bool isDocumentName(const QString& name)
{
    static const QRegularExpression ending(
        u"\\.(?:md|mdx|markdown|mdown|mkd|mdwn|html?|xhtml|txt)$"_s, QRegularExpression::CaseInsensitiveOption);
    return name.contains(ending);
}

// What may well hold case studies, but not in a form that is read here: it is told, not passed over. Empty for pictures and the like.
QString whyUnread(const QString& name)
{
    static const QRegularExpression written(
        u"\\.(?:docx?|docm|odt|rtf|pdf|pptx?|odp|xlsx?|xlsm|ods|epub|pages|rst|adoc|asciidoc|org|tex|eml|msg)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (isTable(name))
        return u"It is a table; tables come in on their own."_s;
    return name.contains(written)
        ? QString(u"Encore does not read this kind of file; save it as Markdown, HTML or CSV."_s)
        : QString();
}

/// Collects the files of the chosen folders; a link is followed to a file but not to a folder, so no circle can arise.
class Collector
{
public:
    Status add(const QString& path)
    {
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return Error{ErrorCode::NotFound, u"There is no file or folder \"%1\"."_s.arg(path), {{u"path"_s, path}}};
        if (info.isDir()) {
            const QString root = QDir(path).canonicalPath();
            folder(root, root, QDir(root).dirName(), 0);
        } else {
            InputFile file{info.absoluteFilePath(), info.fileName(), QDir(info.absolutePath()).dirName(),
                info.absolutePath(), true, {}};
            if (!isDocumentName(file.path))
                file.unread = u"Encore reads Markdown and HTML files, not this kind of file."_s;
            m_files.push_back(file);
        }
        return {};
    }

    std::vector<InputFile> files() const { return m_files; }
    const std::vector<ImportProblem>& problems() const { return m_problems; }

private:
    void folder(const QString& path, const QString& root, const QString& source, int depth)
    {
        static const QStringList leftOut{u"node_modules"_s, u"__pycache__"_s};
        QFileInfoList entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
        QCollator order(QLocale::c());
        order.setNumericMode(true);
        std::ranges::sort(entries,
            [&order](const QFileInfo& a, const QFileInfo& b) { return order.compare(a.fileName(), b.fileName()) < 0; });
        for (const QFileInfo& entry : entries) {
            const QString place = QDir(root).relativeFilePath(entry.absoluteFilePath());
            if (entry.isSymLink() && entry.isDir()) {
                m_problems.push_back({u"link_not_followed"_s,
                    u"\"%1\" is a link to another folder; it was not followed."_s.arg(place), 0});
            } else if (entry.isDir()) {
                if (depth >= kDeepestFolder)
                    m_problems.push_back(
                        {u"folder_too_deep"_s, u"\"%1\" lies too deep; it was not read."_s.arg(place), 0});
                else if (!leftOut.contains(entry.fileName()))
                    folder(entry.absoluteFilePath(), root, source, depth + 1);
            } else {
                file(entry, place, root, source);
            }
        }
    }

    void file(const QFileInfo& entry, const QString& place, const QString& root, const QString& source)
    {
        InputFile out{entry.absoluteFilePath(), place, source, root, false, {}};
        if (entry.suffix().isEmpty() && !entry.fileName().startsWith(u'.'))
            out.unread = u"It has no file name ending that says what it is."_s;
        else if (!isDocumentName(entry.fileName()))
            out.unread = whyUnread(entry.fileName());
        if (!isDocumentName(entry.fileName()) && out.unread.isEmpty())
            return; // pictures and the like are no documents
        if (!entry.exists())
            out.unread = u"It is a link to a file that is not there."_s;
        m_files.push_back(out);
    }

    std::vector<InputFile> m_files;
    std::vector<ImportProblem> m_problems;
};

struct ReadFile
{
    ImportItem item;
    ParsedDocument document;
    InputFile file;
    bool read = false;
};

// The page that a browser saved this file with ("Story.html" beside "Story_files"); empty when it is a page of its own.
QString savedPageOf(const QString& path)
{
    static const QRegularExpression parts(
        u"^(.+/)([^/]+?)(?:[_-](?:files|dateien|fichiers|archivos|ficheiros|bestanden)|\\.files|_file)/"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = parts.match(path);
    if (!match.hasMatch())
        return {};
    for (const QString& ending : {u".html"_s, u".htm"_s, u".xhtml"_s}) {
        const QString page = QString(match.captured(2) + ending);
        if (QFileInfo::exists(QString(match.captured(1) + page)))
            return page;
    }
    return {};
}

void skip(ImportItem& item, const QString& reason)
{
    item.verdict = Verdict::Skipped;
    item.reason = reason;
}

ReadFile readOne(const InputFile& input)
{
    ReadFile out;
    out.file = input;
    out.item.place = input.place;
    out.item.importKey = QString(input.source + u'/' + input.place);
    out.item.draft.record.kind = Kind{QLatin1StringView("story")};
    if (!input.unread.isEmpty()) {
        skip(out.item, input.unread);
        return out;
    }
    QFile file(input.path);
    if (file.size() > kLargestFile) {
        skip(out.item, u"It is too large for a document (%1 MB)."_s.arg(file.size() / (1024 * 1024)));
        return out;
    }
    if (!QFileInfo(input.path).isFile() || !file.open(QIODevice::ReadOnly)) {
        skip(out.item, u"It could not be opened: %1."_s.arg(file.errorString()));
        return out;
    }
    const QByteArray bytes = file.readAll();
    out.item.fingerprint = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (bytes.trimmed().isEmpty()) {
        skip(out.item, u"The file is empty."_s);
        return out;
    }
    const FileText text = readFileText(bytes);
    if (text.binary) {
        skip(out.item, u"It holds no text, although its name says so."_s);
        return out;
    }
    if (text.firstBadLine > 0)
        out.item.problems.push_back({u"bad_bytes"_s,
            u"From line %1 on there are bytes that are not UTF-8; the file was read as %2."_s.arg(text.firstBadLine)
                .arg(text.encoding),
            text.firstBadLine});
    out.document = parseDocument(input.path, input.place, text.text);
    out.read = true;
    return out;
}

class PlanMaker
{
public:
    PlanMaker(std::vector<ReadFile>& files, const DocumentOptions& options) : m_files(files), m_options(options) { }

    void make()
    {
        for (ReadFile& file : m_files) {
            if (file.read)
                ++m_neighbours[QFileInfo(file.file.path).path()];
        }
        for (ReadFile& file : m_files) {
            if (file.read)
                judge(file);
        }
        link();
        for (size_t i = 0; i < m_files.size(); ++i) {
            if (m_files[i].read)
                build(i);
        }
    }

private:
    void judge(ReadFile& file)
    {
        const DocumentRole role = roleOf(file.document, m_neighbours.value(QFileInfo(file.file.path).path()) == 1);
        file.item.draft.record.kind = m_options.kind.value_or(role.kind);
        static const QRegularExpression text(u"\\.txt$"_s, QRegularExpression::CaseInsensitiveOption);
        const QString page = savedPageOf(file.file.path);
        if (!page.isEmpty() && !file.file.chosen)
            skip(file.item, u"It was saved along with the page %1."_s.arg(page));
        else if (!role.reason.isEmpty())
            skip(file.item, role.reason);
        else if (file.file.path.contains(text) && !file.file.chosen)
            skip(file.item, u"It is a plain text file; take it in if it tells a story."_s);
    }

    void link()
    {
        std::vector<const ParsedDocument*> documents;
        std::vector<size_t> where;
        for (size_t i = 0; i < m_files.size(); ++i) {
            if (m_files[i].read && m_files[i].item.verdict == Verdict::New) {
                documents.push_back(&m_files[i].document);
                where.push_back(i);
            }
        }
        m_base.assign(m_files.size(), -1);
        m_language.assign(m_files.size(), QString());
        const std::vector<TranslationLink> links = findTranslations(documents);
        for (size_t i = 0; i < links.size(); ++i) {
            m_language[where[i]] = links[i].language;
            if (links[i].base >= 0)
                m_base[where[i]] = static_cast<int>(where[static_cast<size_t>(links[i].base)]);
        }
    }

    void build(size_t index)
    {
        ReadFile& file = m_files[index];
        BuildOptions options;
        options.kind = file.item.draft.record.kind;
        options.language = m_language[index];
        options.pictureRoot = file.file.root;
        options.acceptFigures = m_options.acceptFigures;
        options.split = m_options.split;
        if (m_base[index] >= 0) {
            const ImportItem& base = m_files[static_cast<size_t>(m_base[index])].item;
            options.translation = true;
            options.base = &m_files[static_cast<size_t>(m_base[index])].document.facts;
            options.kind = base.draft.record.kind;
            file.item.translationOf = base.importKey;
            file.item.reason = u"A language version of %1."_s.arg(base.place);
        }
        buildItem(file.document, options, file.item);
        if (file.item.verdict == Verdict::Skipped) // what is left out needs no warnings
            file.item.problems.clear();
    }

    std::vector<ReadFile>& m_files;
    const DocumentOptions& m_options;
    QHash<QString, int> m_neighbours;
    std::vector<int> m_base;
    std::vector<QString> m_language;
};

} // namespace

Result<ImportPlan> parseDocuments(const QStringList& paths, const DocumentOptions& options, const Progress& progress)
{
    Collector collector;
    for (const QString& path : paths)
        ENCORE_TRY(collector.add(path));
    const std::vector<InputFile> inputs = collector.files();
    std::vector<ReadFile> files;
    files.reserve(inputs.size());
    QSet<QString> seen;
    for (const InputFile& input : inputs) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled, u"The import was stopped; nothing was changed."_s, {}};
        progress.tell(static_cast<qint64>(files.size()), static_cast<qint64>(inputs.size()));
        if (seen.contains(input.path))
            continue; // chosen twice
        seen.insert(input.path);
        files.push_back(readOne(input));
    }
    PlanMaker(files, options).make();
    ImportPlan plan;
    plan.source = paths.join(u", "_s);
    const bool html =
        std::ranges::any_of(files, [](const ReadFile& file) { return file.read && file.document.isHtml; });
    const bool markdown =
        std::ranges::any_of(files, [](const ReadFile& file) { return file.read && !file.document.isHtml; });
    plan.format = html && !markdown ? u"html"_s : u"markdown"_s;
    plan.problems = collector.problems();
    for (ReadFile& file : files)
        plan.items.push_back(std::move(file.item));
    progress.tell(static_cast<qint64>(inputs.size()), static_cast<qint64>(inputs.size()));
    qCInfo(lcExchange) << "read" << plan.items.size() << "documents";
    return plan;
}

} // namespace encore
