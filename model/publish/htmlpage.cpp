// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/htmlpage.h"

#include "model/domain/story.h"
#include "model/publish/htmltree.h"
#include "model/publish/safetext.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside of the namespace, as Qt's macro demands.
static void initPublishResources()
{
    Q_INIT_RESOURCE(publish);
}

namespace encore {

namespace {

QString styleSheet()
{
    initPublishResources();
    QFile file(u":/publish/page.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString paragraph(const QString& text, const QString& style = {})
{
    if (text.isEmpty())
        return {};
    const QString attribute = style.isEmpty() ? QString() : u" class=\"%1\""_s.arg(style);
    return u"<p"_s + attribute + u'>' + escapedHtml(text) + u"</p>\n"_s;
}

// Quotation marks, unless the text came with its own.
QString inQuotes(const QString& text)
{
    const bool quoted = !text.isEmpty() && u"\"“„«'‘"_s.contains(text.front());
    return quoted ? text : QString(QChar(0x201c) + text + QChar(0x201d));
}

// Writes one record; `top` is the level of its title.
class Article
{
public:
    Article(const Publication& publication, const PublishedDocument& document, int top)
        : m_publication(publication)
        , m_document(document)
        , m_top(top)
        , m_levels(top)
    {
    }

    QString html(int number)
    {
        const bool alone = m_top == 1;
        QString out = u"<article"_s;
        if (!alone)
            out += u" id=\"s%1\""_s.arg(number);
        if (m_document.language != m_publication.language)
            out += u" lang=\"%1\""_s.arg(escapedHtml(m_document.language));
        if (QLocale(m_document.language).textDirection() == Qt::RightToLeft && !m_publication.rightToLeft)
            out += u" dir=\"rtl\""_s;
        out += u">\n"_s + head() + keyFigure();
        // In the order in which they are read, so that no heading jumps a level.
        const QString told = text();
        const QString aside = side();
        out += aside.isEmpty() ? u"<div class=\"columns plain\">\n"_s : u"<div class=\"columns\">\n"_s;
        out += u"<div class=\"text\">\n"_s + told + u"</div>\n"_s;
        if (!aside.isEmpty())
            out += u"<div class=\"side\">\n"_s + aside + u"</div>\n"_s;
        return out + u"</div>\n"_s + foot() + u"</article>\n"_s;
    }

private:
    static constexpr int kSectionLevel = 2;

    QString word(const char* source) const { return escapedHtml(m_publication.word(source)); }
    QString heading(const char* source) { return headingHtml(m_levels.next(kLevelStep * kSectionLevel), word(source)); }

    QString head() const
    {
        const QString attributes = m_top == 1 ? QString() : u" class=\"title\""_s;
        return paragraph(m_document.eyebrow, u"eyebrow"_s)
            + headingHtml(m_top, escapedHtml(m_document.title), attributes) + paragraph(m_document.mark, u"mark"_s)
            + paragraph(m_document.oneLine, u"lead"_s);
    }

    QString keyFigure() const
    {
        if (!m_document.keyFigure)
            return {};
        const PublishedFigure& figure = *m_document.keyFigure;
        QString out = u"<div class=\"key\">\n<p class=\"figure\">"_s;
        if (!figure.before.isEmpty()) {
            out += u"<span class=\"before\">"_s + escapedHtml(figure.before)
                + u"</span> <span class=\"arrow\" aria-hidden=\"true\">"_s + QChar(0x2192)
                + u"</span><span class=\"hidden\"> "_s + word(QT_TRANSLATE_NOOP("encore", "to")) + u" </span> "_s;
        }
        out += u"<span>"_s + escapedHtml(figure.after) + u"</span>"_s;
        if (!figure.unit.isEmpty())
            out += u" <span class=\"unit\">"_s + escapedHtml(figure.unit) + u"</span>"_s;
        out += u"</p>\n<p>"_s + escapedHtml(figure.name);
        if (!figure.change.isEmpty())
            out += u" <span class=\"change\">"_s + escapedHtml(figure.change) + u"</span>"_s;
        return out + u"</p>\n"_s + paragraph(figure.note, u"note"_s) + paragraph(figure.caution, u"note caution"_s)
            + u"</div>\n"_s;
    }

    QString text()
    {
        QString out;
        bool quoted = m_document.quotes.empty();
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            const PublishedSection& section = m_document.sections[i];
            if (!section.heading.isEmpty())
                out += headingHtml(m_levels.next(kLevelStep * section.level), escapedHtml(section.heading));
            out += toHtml(section.body, m_levels, section.level, m_document.pictures);
            // The best quote breaks the text where the story has got going.
            if (!quoted && (i == 1 || i + 1 == m_document.sections.size()))
                out += quote(m_document.quotes.front()), quoted = true;
        }
        if (!quoted)
            out += quote(m_document.quotes.front());
        return out + figures() + furtherQuotes() + pictures() + question();
    }

    static QString quote(const PublishedQuote& quote)
    {
        return u"<figure class=\"quote\">\n<blockquote><p>"_s + escapedHtml(inQuotes(quote.text))
            + u"</p></blockquote>\n<figcaption>"_s + escapedHtml(quote.by) + u"</figcaption>\n</figure>\n"_s;
    }

    QString furtherQuotes()
    {
        if (m_document.quotes.size() < 2)
            return {};
        QString out = heading(QT_TRANSLATE_NOOP("encore", "In their words"));
        for (auto each = m_document.quotes.begin() + 1; each != m_document.quotes.end(); ++each)
            out += quote(*each);
        return out;
    }

    QString figures()
    {
        if (m_document.figures.empty())
            return {};
        QString out = heading(QT_TRANSLATE_NOOP("encore", "More results")) + u"<table>\n<thead>\n<tr>"_s;
        for (const char* column : {QT_TRANSLATE_NOOP("encore", "Result"), QT_TRANSLATE_NOOP("encore", "Before"),
                 QT_TRANSLATE_NOOP("encore", "After"), QT_TRANSLATE_NOOP("encore", "Change")})
            out += u"<th scope=\"col\">"_s + word(column) + u"</th>"_s;
        out += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const PublishedFigure& figure : m_document.figures) {
            const QString name = figure.unit.isEmpty() ? figure.name : QString(figure.name + u", "_s + figure.unit);
            out += u"<tr><th scope=\"row\">"_s + escapedHtml(name) + u"</th><td>"_s + escapedHtml(figure.before)
                + u"</td><td>"_s + escapedHtml(figure.after) + u"</td><td class=\"number\">"_s
                + escapedHtml(figure.change) + u"</td></tr>\n"_s;
        }
        out += u"</tbody>\n</table>\n"_s;
        for (const QString& caution : m_document.cautions())
            out += paragraph(caution, u"note caution"_s);
        return out;
    }

    QString pictures() const
    {
        QString out;
        for (const PublishedPicture& picture : m_document.pictures) {
            if (picture.inText)
                continue;
            out += u"<figure>"_s + pictureHtml(picture);
            if (!picture.caption.isEmpty())
                out += u"<figcaption>"_s + escapedHtml(picture.caption) + u"</figcaption>"_s;
            out += u"</figure>\n"_s;
        }
        return out;
    }

    QString question() const
    {
        if (m_document.closingQuestion.isEmpty())
            return {};
        return u"<div class=\"question\">\n<p class=\"small\">"_s + word(QT_TRANSLATE_NOOP("encore", "Over to you"))
            + u"</p>\n"_s + paragraph(m_document.closingQuestion) + u"</div>\n"_s;
    }

    QString side()
    {
        QString out;
        if (!m_document.people.empty()) {
            out += heading(QT_TRANSLATE_NOOP("encore", "People")) + u"<ul class=\"people\">\n"_s;
            for (const PublishedPerson& person : m_document.people) {
                out += u"<li><span class=\"avatar\" aria-hidden=\"true\">"_s + escapedHtml(person.initials)
                    + u"</span><span>"_s + escapedHtml(person.name);
                if (!person.detail.isEmpty())
                    out += u" <span class=\"small\">"_s + escapedHtml(person.detail) + u"</span>"_s;
                out += u"</span></li>\n"_s;
            }
            out += u"</ul>\n"_s;
        }
        if (!m_document.facts.empty() || !m_document.tags.isEmpty())
            out += heading(QT_TRANSLATE_NOOP("encore", "At a glance")) + facts();
        return out;
    }

    QString facts() const
    {
        QString out;
        for (const PublishedFact& fact : m_document.facts)
            out += u"<dt>"_s + escapedHtml(fact.label) + u"</dt><dd>"_s + escapedHtml(fact.value) + u"</dd>\n"_s;
        if (!out.isEmpty())
            out = u"<dl>\n"_s + out + u"</dl>\n"_s;
        if (m_document.tags.isEmpty())
            return out;
        out += u"<ul class=\"tags\">\n"_s;
        for (const QString& tag : m_document.tags)
            out += u"<li>"_s + escapedHtml(tag) + u"</li>\n"_s;
        return out + u"</ul>\n"_s;
    }

    QString foot() const
    {
        QStringList parts;
        for (const QString& part : {m_document.permission, m_publication.asOf})
            parts << escapedHtml(part);
        if (!m_document.source.isEmpty()) {
            QString source = escapedHtml(m_document.source);
            if (!m_document.sourceUrl.isEmpty())
                source.replace(escapedHtml(m_document.sourceUrl),
                    u"<a href=\"%1\">%1</a>"_s.arg(escapedHtml(m_document.sourceUrl)));
            parts << word(QT_TRANSLATE_NOOP("encore", "Source:")) + u' ' + source;
        }
        parts.removeAll(QString());
        return u"<div class=\"foot\"><p>"_s + parts.join(u" · "_s) + u"</p></div>\n"_s;
    }

    const Publication& m_publication;
    const PublishedDocument& m_document;
    int m_top;
    HeadingLevels m_levels;
};

QString contents(const Publication& publication)
{
    QString out = u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">"_s
        + escapedHtml(publication.word(QT_TRANSLATE_NOOP("encore", "Contents"))) + u"</h2>\n<ol>\n"_s;
    for (size_t i = 0; i < publication.documents.size(); ++i) {
        const PublishedDocument& document = publication.documents[i];
        const QString lang = document.language == publication.language
            ? QString()
            : u" lang=\"%1\""_s.arg(escapedHtml(document.language));
        out += u"<li%1><a href=\"#s%2\">%3</a>"_s.arg(lang, QString::number(i + 1), escapedHtml(document.title));
        if (!document.oneLine.isEmpty())
            out += u"<br><span class=\"small\">"_s + escapedHtml(document.oneLine) + u"</span>"_s;
        out += u"</li>\n"_s;
    }
    return out + u"</ol>\n</nav>\n"_s;
}

QString body(const Publication& publication)
{
    if (publication.documents.size() == 1)
        return u"<main>\n"_s + Article(publication, publication.documents.front(), 1).html(1) + u"</main>\n"_s;
    QString out = u"<header class=\"top\">\n"_s + headingHtml(1, escapedHtml(publication.title))
        + paragraph(publication.asOf, u"eyebrow"_s) + u"</header>\n<main>\n"_s + contents(publication);
    for (size_t i = 0; i < publication.documents.size(); ++i)
        out += Article(publication, publication.documents[i], 2).html(int(i) + 1);
    return out + u"</main>\n"_s;
}

} // namespace

QByteArray htmlPage(const Publication& publication)
{
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        escapedHtml(publication.language), publication.rightToLeft ? u" dir=\"rtl\""_s : QString());
    out +=
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
        u"'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Encore\">\n<title>"_s;
    out += escapedHtml(publication.title) + u"</title>\n<style>\n"_s + styleSheet() + u"</style>\n</head>\n<body>\n"_s;
    return (out + body(publication) + u"</body>\n</html>\n"_s).toUtf8();
}

Result<QByteArray> recordsHtml(
    Session& session, Kind kind, std::span<const RecordId> ids, const PublishOptions& options)
{
    ENCORE_ASSIGN(publication, preparePublication(session, kind, ids, options));
    return htmlPage(publication);
}

Result<QByteArray> storyHtml(Session& session, std::span<const RecordId> ids, const PublishOptions& options)
{
    return recordsHtml(session, story::kind, ids, options);
}

} // namespace encore
