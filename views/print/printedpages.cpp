// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/printedpages.h"

#include "model/publish/people.h"
#include "views/print/textflow.h"

#include <QPainter>

#include <span>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qreal kTopMargin = 14; // millimetres
constexpr qreal kFootHeight = 15;
constexpr qreal kSideWidth = 45;
constexpr qreal kNarrowSide = 38; // where the margins are narrow, too
constexpr qreal kColumnGap = 7;

// How large the text is set, how wide its margins and how high its pictures are, in millimetres. Text and pictures, then the margins
// shrink so far to keep a story on one page.
struct Setting
{
    qreal body;
    qreal leading;
    qreal picture;
    qreal margin = 16;
    qreal top = kTopMargin;
};
constexpr Setting kSettings[]{{10, 1.45, 85}, {9.5, 1.43, 70}, {9, 1.4, 60}, {8.6, 1.37, 52}, {8.3, 1.34, 46},
    {8.1, 1.32, 40}, {8.1, 1.29, 34, 13, 11}, {8, 1.24, 32, 10, 9}};

QString inQuotes(const QString& text)
{
    const bool quoted = !text.isEmpty() && u"\"“„«'‘"_s.contains(text.front());
    return quoted ? text : QString(QChar(0x201c) + text + QChar(0x201d));
}

std::vector<TextRun> cell(const QString& words, bool bold = false)
{
    TextRun run;
    run.text = words;
    run.bold = bold;
    return {run};
}

// One record on its pages.
class RecordPages
{
public:
    RecordPages(const Publication& publication, const PublishedDocument& document, QSizeF size, const Setting& setting)
        : m_publication(publication)
        , m_document(document)
        , m_body(setting.body)
        , m_leading(setting.leading)
        , m_picture(setting.picture)
        , m_side(setting.top < kTopMargin ? kNarrowSide : kSideWidth)
        , m_tight(setting.body < kSettings[0].body)
    {
        m_sheets.size = size;
        m_sheets.top = millimetres(setting.top);
        m_sheets.bottom = size.height() - millimetres(kFootHeight);
        m_sheets.left = millimetres(setting.margin);
        m_left = m_sheets.left;
        m_width = size.width() - 2 * m_left;
    }

    Sheets make()
    {
        const qreal below = head();
        const qreal main = hasSide() ? m_width - millimetres(m_side + kColumnGap) : m_width;
        Flow text(m_sheets, m_left, main, below);
        writeText(text);
        if (hasSide()) {
            Flow side(m_sheets, m_left + main + millimetres(kColumnGap), millimetres(m_side), below);
            writeSide(side);
        }
        return std::move(m_sheets);
    }

private:
    QString word(const char* source) const { return m_publication.word(source); }
    bool hasSide() const
    {
        return !m_document.people.empty() || !m_document.facts.empty() || !m_document.tags.isEmpty();
    }
    qreal side() const { return m_tight ? 8.4 : 9.2; }
    Ink sectionInk() const
    {
        return {m_body * (m_tight ? 1.15 : 1.22), QFont::DemiBold, ink::kText, false, false, 1.3};
    }

    // Title, line and key figure over the whole width; returns where the columns begin.
    qreal head()
    {
        Flow flow(m_sheets, m_left, m_width, m_sheets.top);
        flow.sheet().marks.push_back([bar = QRectF(m_left, m_sheets.top - points(9), m_width, points(3))](
                                         QPainter& painter) { painter.fillRect(bar, ink::kAccent); });
        flow.space(points(4));
        qreal pill = 0;
        if (!m_document.mark.isEmpty()) {
            const qreal width = widthOf(m_document.mark, {8.5, QFont::DemiBold}) + points(12);
            pill = placePill(flow, m_document.mark, 8.5, ink::kWarn, ink::kWarnGround, m_left + m_width - width,
                flow.y() - points(1));
        }
        flow.placeLine(
            m_document.eyebrow, {9, QFont::Normal, ink::kMuted}, m_left, flow.y(), m_width - pill - points(8));
        flow.space(points(9 * 1.45 + 4));
        const qreal largest = m_tight ? 22 : 25;
        const qreal titleSize = m_document.title.size() > 90 ? 16 : m_document.title.size() > 50 ? 19 : largest;
        flow.text(m_document.title, {titleSize, QFont::DemiBold, ink::kText, false, false, 1.18});
        flow.space(points(4));
        flow.text(m_document.oneLine, {m_tight ? 11 : 12.5, QFont::Normal, ink::kMuted, false, false, 1.35});
        flow.space(points(m_tight ? 7 : 10));
        keyFigure(flow);
        return flow.page() == 0 ? flow.y() : m_sheets.bottom;
    }

    void keyFigure(Flow& flow)
    {
        if (!m_document.keyFigure)
            return flow.space(points(4));
        const PublishedFigure& figure = *m_document.keyFigure;
        flow.rule();
        flow.space(points(m_tight ? 5 : 8));
        const qreal size = m_tight ? 34 : 38;
        const Ink large{size, QFont::Light, ink::kText, false, false, 1.15};
        const Ink muted{size, QFont::Light, ink::kMuted, false, false, 1.15};
        const Ink unit{13, QFont::Normal, ink::kMuted, false, false, 1.15};
        qreal x = m_left;
        const auto put = [&](const QString& words, const Ink& ink, qreal drop, qreal gap) {
            flow.placeLine(words, ink, x, flow.y() + drop, m_width);
            x += widthOf(words, ink) + gap;
        };
        if (!figure.before.isEmpty()) {
            put(figure.before, muted, 0, points(9));
            x += arrow(flow, x, flow.y() + points(size * 1.15 * 0.56)) + points(9);
        }
        put(figure.after, large, 0, points(6));
        put(figure.unit, unit, points(size * 1.15 * 0.8 - 13 * 0.92), points(12));
        // What the figure is stands beside it when there is room, as a block of its own.
        const qreal beside = std::max(x + points(10), m_left + m_width * 0.42);
        const qreal room = m_left + m_width - beside;
        const bool fits = room > millimetres(55);
        const qreal bottom = flow.y() + points(size * 1.15);
        Flow label(
            m_sheets, fits ? beside : m_left, fits ? room : m_width, fits ? flow.y() + points(4) : bottom + points(4));
        const Ink nameInk{m_tight ? 10.5 : 11, QFont::DemiBold, ink::kText, false, false, 1.35};
        const qreal nameWidth = widthOf(figure.name, nameInk);
        const qreal pillWidth = widthOf(figure.change, {8.5, QFont::DemiBold}) + points(20);
        const bool oneLine = nameWidth + pillWidth < label.width();
        if (!figure.change.isEmpty() && oneLine)
            placePill(label, figure.change, 8.5, ink::kAccent, ink::kAccentGround, label.left() + nameWidth + points(8),
                label.y());
        label.text(figure.name, nameInk);
        label.space(points(2));
        if (!figure.change.isEmpty() && !oneLine) {
            placePill(label, figure.change, 8.5, ink::kAccent, ink::kAccentGround, label.left(), label.y());
            label.space(points(8.5 * 1.45 + 5));
        }
        const Ink noteInk{m_tight ? 8 : 8.5, QFont::Normal, ink::kMuted, false, false, 1.35};
        label.text(figure.note, noteInk);
        label.text(figure.caution, noteInk);
        flow.moveTo(std::max(bottom, label.y()) + points(m_tight ? 6 : 8));
        flow.rule();
        flow.space(points(m_tight ? 11 : 15));
    }

    // Drawn, because the arrow of a text font is too small beside large figures.
    static qreal arrow(Flow& flow, qreal x, qreal y)
    {
        static constexpr qreal kLength = 26;
        flow.sheet().marks.push_back([x, y](QPainter& painter) {
            painter.setPen(QPen(ink::kAccent, points(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF tip(x + points(kLength), y);
            painter.drawLine(QPointF(x, y), tip);
            const QPointF head[]{tip + QPointF(-points(7), -points(6)), tip, tip + QPointF(-points(7), points(6))};
            painter.drawPolyline(head, 3);
        });
        return points(kLength);
    }

    void writeText(Flow& flow)
    {
        bool quoted = m_document.quotes.empty();
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            const PublishedSection& section = m_document.sections[i];
            if (!section.heading.isEmpty()) {
                flow.heading(section.heading, sectionInk(), i == 0 ? 0 : points(m_body * (m_tight ? 0.3 : 0.55)));
                flow.space(points(m_body * (m_tight ? 0.1 : 0.25)));
            }
            flowText(flow, section.body, m_document.pictures, m_body, m_leading);
            if (!quoted && (i == 1 || i + 1 == m_document.sections.size())) {
                quote(flow, m_document.quotes.front(), m_body * (m_tight ? 1.1 : 1.18));
                quoted = true;
            }
        }
        if (!quoted)
            quote(flow, m_document.quotes.front(), m_body * (m_tight ? 1.1 : 1.18));
        if (!hasSide())
            furtherQuotes(flow, m_body, true);
        figures(flow);
        pictures(flow);
        question(flow);
    }

    void heading(Flow& flow, const char* source)
    {
        flow.heading(word(source), sectionInk(), points(m_body * 0.55));
        flow.space(points(m_body * 0.25));
    }

    void quote(Flow& flow, const PublishedQuote& quote, qreal size)
    {
        const Ink words{size, QFont::Normal, ink::kText, true, false, m_tight ? 1.33 : 1.4};
        const Ink by{std::min(size, m_body) * 0.9, QFont::Normal, ink::kMuted, false, false, m_tight ? 1.33 : 1.45};
        const qreal indent = points(m_tight ? 9 : 11);
        // A quote and who said it stand on one page, unless it is a speech.
        const qreal height = heightOf(cell(inQuotes(quote.text)), words, flow.width() - indent)
            + heightOf(cell(quote.by), by, flow.width() - indent);
        flow.need(std::min(height + points(3), points(180)));
        flow.space(points(3));
        flow.beginBar(ink::kAccent);
        flow.text(inQuotes(quote.text), words, indent);
        flow.text(quote.by, by, indent);
        flow.endBar();
        flow.space(points(m_body * (m_tight ? 0.7 : 0.85)));
    }

    void figures(Flow& flow)
    {
        if (m_document.figures.empty())
            return;
        heading(flow, QT_TRANSLATE_NOOP("encore", "More results"));
        const bool changes = std::ranges::any_of(
            m_document.figures, [](const PublishedFigure& figure) { return !figure.change.isEmpty(); });
        std::vector<std::vector<std::vector<TextRun>>> rows{{cell(word(QT_TRANSLATE_NOOP("encore", "Result"))),
            cell(word(QT_TRANSLATE_NOOP("encore", "Before"))), cell(word(QT_TRANSLATE_NOOP("encore", "After")))}};
        if (changes)
            rows.front().push_back(cell(word(QT_TRANSLATE_NOOP("encore", "Change"))));
        for (const PublishedFigure& figure : m_document.figures) {
            const QString name = figure.unit.isEmpty() ? figure.name : QString(figure.name + u", "_s + figure.unit);
            rows.push_back({cell(name), cell(figure.before), cell(figure.after)});
            if (changes)
                rows.back().push_back(cell(figure.change));
        }
        flowTable(flow, rows, true, m_body * 0.96);
        flow.space(points(m_body * 0.5));
        for (const QString& caution : m_document.cautions())
            flow.text(caution, {m_body * 0.9, QFont::Normal, ink::kMuted, false, false, 1.35});
    }

    // Beside the text when there is a column for it, so that the story itself stays short.
    void furtherQuotes(Flow& flow, qreal size, bool large)
    {
        if (m_document.quotes.size() < 2)
            return;
        if (large)
            heading(flow, QT_TRANSLATE_NOOP("encore", "In their words"));
        else
            sideHeading(flow, QT_TRANSLATE_NOOP("encore", "In their words"));
        for (auto each = m_document.quotes.begin() + 1; each != m_document.quotes.end(); ++each)
            quote(flow, *each, size);
    }

    void sideHeading(Flow& flow, const char* source)
    {
        flow.heading(word(source), {8.5, QFont::DemiBold, ink::kMuted}, points(8));
        flow.space(points(4));
    }

    void pictures(Flow& flow)
    {
        std::vector<const PublishedPicture*> below;
        for (const PublishedPicture& picture : m_document.pictures) {
            if (!picture.inText)
                below.push_back(&picture);
        }
        // On a full page two share a row.
        const bool abreast = m_tight && below.size() > 1;
        for (size_t i = 0; i < below.size(); i += abreast ? 2 : 1) {
            if (abreast) {
                pair(flow, std::span(below).subspan(i, std::min<size_t>(2, below.size() - i)));
            } else {
                flow.picture(imageOf(*below[i]), millimetres(m_picture));
                flow.text(below[i]->caption, {m_body * 0.88, QFont::Normal, ink::kMuted});
            }
            flow.space(points(m_body * 0.8));
        }
    }

    void pair(Flow& flow, std::span<const PublishedPicture* const> two)
    {
        const qreal gap = millimetres(4);
        const qreal width = (flow.width() - gap) / 2;
        flow.need(millimetres(m_picture) + points(m_body * 2));
        qreal bottom = flow.y();
        for (size_t i = 0; i < two.size(); ++i) {
            Flow place(m_sheets, flow.left() + qreal(i) * (width + gap), width, flow.y(), flow.page());
            place.picture(imageOf(*two[i]), millimetres(m_picture));
            place.text(two[i]->caption, {m_body * 0.88, QFont::Normal, ink::kMuted});
            bottom = std::max(bottom, place.y());
        }
        flow.moveTo(bottom);
    }

    void question(Flow& flow)
    {
        if (m_document.closingQuestion.isEmpty())
            return;
        const Ink label{m_body * 0.88, QFont::DemiBold, ink::kAccent, false, false, 1.35};
        const Ink words{m_body * 1.08, QFont::Normal, ink::kText, false, false, 1.38};
        const qreal padding = points(m_tight ? 6 : 9);
        const qreal height = points(label.size * label.leading)
            + heightOf(cell(m_document.closingQuestion), words, flow.width() - 2 * padding) + 2 * padding;
        flow.need(height + points(4));
        flow.space(points(4));
        flow.sheet().marks.push_back([box = QRectF(flow.left(), flow.y(), flow.width(), height)](QPainter& painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink::kAccentGround);
            painter.drawRoundedRect(box, points(4), points(4));
        });
        Flow inner(m_sheets, flow.left() + padding, flow.width() - 2 * padding, flow.y() + padding, flow.page());
        inner.text(word(QT_TRANSLATE_NOOP("encore", "Over to you")), label);
        inner.text(m_document.closingQuestion, words);
        flow.space(height + points(6));
    }

    void writeSide(Flow& flow)
    {
        const Ink label{8.5, QFont::DemiBold, ink::kMuted};
        if (!m_document.people.empty()) {
            flow.text(word(QT_TRANSLATE_NOOP("encore", "People")), label);
            flow.space(points(4));
            for (const PublishedPerson& person : m_document.people)
                writePerson(flow, person);
            flow.space(points(9));
        }
        if (!m_document.facts.empty() || !m_document.tags.isEmpty()) {
            flow.heading(word(QT_TRANSLATE_NOOP("encore", "At a glance")), label, 0);
            flow.space(points(3));
        }
        for (const PublishedFact& fact : m_document.facts) {
            flow.text(fact.label, {m_tight ? 7.6 : 8, QFont::Normal, ink::kMuted, false, false, 1.3});
            flow.text(fact.value, {side(), QFont::Normal, ink::kText, false, false, 1.35});
            flow.space(points(m_tight ? 3.5 : 5));
        }
        if (!m_document.tags.isEmpty()) {
            flow.text(word(QT_TRANSLATE_NOOP("encore", "Tags")),
                {m_tight ? 7.6 : 8, QFont::Normal, ink::kMuted, false, false, 1.3});
            flow.text(m_document.tags.join(u" · "_s), {side(), QFont::Normal, ink::kText, false, false, 1.35});
            flow.space(points(5));
        }
        furtherQuotes(flow, side(), false);
    }

    static void writePerson(Flow& flow, const PublishedPerson& person)
    {
        static constexpr qreal kCircle = 22;
        const qreal indent = points(kCircle + 7);
        const Ink name{9.2, QFont::DemiBold, ink::kText, false, false, 1.3};
        const Ink detail{8.2, QFont::Normal, ink::kMuted, false, false, 1.35};
        flow.need(points(kCircle + 4));
        const qreal top = flow.y();
        const size_t page = flow.page();
        const Ink initials{8, QFont::DemiBold, ink::kAccent};
        flow.sheet().marks.push_back(
            [circle = QRectF(flow.left(), top + points(1), points(kCircle), points(kCircle))](QPainter& painter) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(ink::kAccentGround);
                painter.drawEllipse(circle);
            });
        const qreal width = widthOf(person.initials, initials);
        flow.placeLine(person.initials, initials, flow.left() + (points(kCircle) - width) / 2,
            top + points(1 + (kCircle - 8 * initials.leading) / 2), points(kCircle));
        flow.text(person.name, name, indent);
        flow.text(person.detail, detail, indent);
        if (flow.page() == page)
            flow.moveTo(std::max(flow.y(), top + points(kCircle + 2)));
        flow.space(points(6));
    }

    const Publication& m_publication;
    const PublishedDocument& m_document;
    qreal m_body;
    qreal m_leading;
    qreal m_picture;
    qreal m_side;
    bool m_tight;
    qreal m_left = 0;
    qreal m_width = 0;
    Sheets m_sheets;
};

Sheets pagesOf(const Publication& publication, const PublishedDocument& document, QSizeF size)
{
    for (const Setting& setting : kSettings) {
        Sheets sheets = RecordPages(publication, document, size, setting).make();
        if (sheets.pages.size() == 1)
            return sheets;
    }
    return RecordPages(publication, document, size, kSettings[0]).make();
}

// The foot of a page: what may be done with it, and its number when there are several.
void addFoot(
    Sheets& sheets, const Publication& publication, const PublishedDocument* document, size_t first, size_t total)
{
    const qreal left = sheets.left;
    const qreal width = sheets.size.width() - 2 * left;
    const qreal y = sheets.size.height() - millimetres(kFootHeight - 4);
    QStringList parts;
    if (document) {
        parts << document->permission;
        if (!document->source.isEmpty())
            parts << publication.word(QT_TRANSLATE_NOOP("encore", "Source:")) + u' ' + document->source;
    }
    parts << publication.asOf;
    parts.removeAll(QString());
    for (size_t i = 0; i < sheets.pages.size(); ++i) {
        Flow flow(sheets, left, width, y, i);
        flow.sheet().marks.push_back([from = QPointF(left, y), to = QPointF(left + width, y)](QPainter& painter) {
            painter.setPen(QPen(ink::kHairline, points(0.6)));
            painter.drawLine(from, to);
        });
        const Ink ink{8, QFont::Normal, ink::kMuted};
        flow.placeLine(parts.join(u" · "_s), ink, left, y + points(4), width - points(60));
        if (total > 1)
            flow.placeLine(u"%1 / %2"_s.arg(QString::number(first + i + 1), QString::number(total)), ink, left,
                y + points(4), width, true);
    }
}

// The list in front of several records. `firstPages` counts from 0 and without the list itself.
Sheets contentsOf(const Publication& publication, const std::vector<size_t>& firstPages, size_t ownPages, QSizeF size)
{
    Sheets sheets{size, millimetres(kTopMargin), size.height() - millimetres(kFootHeight), {}};
    const qreal left = sheets.left;
    const qreal width = size.width() - 2 * left;
    Flow flow(sheets, left, width, millimetres(kTopMargin));
    flow.sheet().marks.push_back([bar = QRectF(left, millimetres(kTopMargin) - points(9), width, points(3))](
                                     QPainter& painter) { painter.fillRect(bar, ink::kAccent); });
    flow.space(points(10));
    flow.text(publication.title, {27, QFont::DemiBold, ink::kText, false, false, 1.18});
    flow.space(points(3));
    flow.text(publication.asOf, {11, QFont::Normal, ink::kMuted});
    flow.space(points(20));
    flow.text(publication.word(QT_TRANSLATE_NOOP("encore", "Contents")), {12.5, QFont::DemiBold});
    flow.space(points(6));
    const Ink title{10.5, QFont::DemiBold};
    const Ink line{9, QFont::Normal, ink::kMuted, false, false, 1.35};
    for (size_t i = 0; i < publication.documents.size(); ++i) {
        const PublishedDocument& document = publication.documents[i];
        flow.need(points(40));
        flow.placeLine(QString::number(ownPages + firstPages[i] + 1), title, left, flow.y(), width, true);
        Flow entry(sheets, left, width - points(40), flow.y(), flow.page());
        entry.text(document.title, title);
        entry.text(document.oneLine, line);
        flow.moveTo(entry.y() + points(5));
        flow.rule();
        flow.space(points(6));
    }
    return sheets;
}

} // namespace

PrintedPages::PrintedPages(const Publication& publication, QSizeF size)
{
    const QSizeF paper = size * kUnit;
    std::vector<Sheets> records;
    std::vector<size_t> firstPages;
    size_t pages = 0;
    for (const PublishedDocument& document : publication.documents) {
        records.push_back(pagesOf(publication, document, paper));
        firstPages.push_back(pages);
        pages += records.back().pages.size();
    }
    size_t front = 0;
    Sheets contents;
    if (records.size() > 1) {
        front = contentsOf(publication, firstPages, 0, paper).pages.size();
        contents = contentsOf(publication, firstPages, front, paper);
        addFoot(contents, publication, nullptr, 0, front + pages);
        std::ranges::move(contents.pages, std::back_inserter(m_pages));
    }
    for (size_t i = 0; i < records.size(); ++i) {
        addFoot(records[i], publication, &publication.documents[i], front + firstPages[i], front + pages);
        std::ranges::move(records[i].pages, std::back_inserter(m_pages));
    }
}

void PrintedPages::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(1 / kUnit, 1 / kUnit);
    for (const auto& mark : m_pages[size_t(page)].marks)
        mark(painter);
    painter.restore();
}

} // namespace encore
