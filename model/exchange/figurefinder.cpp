// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/figurefinder.h"

#include "model/domain/benefit.h"
#include "model/exchange/sectionmap.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Type = DocNode::Type;

constexpr auto kOptions = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype kLongestSentence = 1500;

const QHash<QString, double>& numberWords()
{
    static const QHash<QString, double> words{{u"zero"_s, 0}, {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3},
        {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10},
        {u"eleven"_s, 11}, {u"twelve"_s, 12}, {u"fifteen"_s, 15}, {u"twenty"_s, 20}, {u"thirty"_s, 30},
        {u"forty"_s, 40}, {u"fifty"_s, 50}, {u"sixty"_s, 60}, {u"ninety"_s, 90}, {u"half"_s, 0.5}, {u"a"_s, 1},
        {u"an"_s, 1}, {u"null"_s, 0}, {u"ein"_s, 1}, {u"eine"_s, 1}, {u"einem"_s, 1}, {u"einer"_s, 1}, {u"einen"_s, 1},
        {u"zwei"_s, 2}, {u"drei"_s, 3}, {u"vier"_s, 4}, {u"fünf"_s, 5}, {u"sechs"_s, 6}, {u"sieben"_s, 7},
        {u"acht"_s, 8}, {u"neun"_s, 9}, {u"zehn"_s, 10}, {u"elf"_s, 11}, {u"zwölf"_s, 12}, {u"fünfzehn"_s, 15},
        {u"zwanzig"_s, 20}, {u"dreißig"_s, 30}, {u"vierzig"_s, 40}, {u"fünfzig"_s, 50}, {u"un"_s, 1}, {u"une"_s, 1},
        {u"deux"_s, 2}, {u"trois"_s, 3}, {u"quatre"_s, 4}, {u"cinq"_s, 5}, {u"dix"_s, 10}, {u"uno"_s, 1}, {u"una"_s, 1},
        {u"dos"_s, 2}, {u"tres"_s, 3}, {u"cuatro"_s, 4}, {u"cinco"_s, 5}, {u"diez"_s, 10}, {u"dois"_s, 2},
        {u"duas"_s, 2}, {u"dez"_s, 10}};
    return words;
}

QString numberPattern()
{
    static const QString pattern = [] {
        QStringList words = numberWords().keys();
        std::ranges::sort(words, [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return QString(
            u"(?:[€$£¥]\\s?)?(?:\\d{1,3}(?:[.,'’\\x{00A0}\\x{202F} ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?|(?:"_s
            + words.join(u'|') + u")\\b)"_s);
    }();
    return pattern;
}

// A unit directly behind a number: a percent sign, a currency, a magnitude with its noun, or one or two plain words.
QString unitPattern()
{
    static const QString pattern =
        u"(?:\\s?%|\\s?‰|\\s?[€$£¥](?!\\w)|[\\s-](?:(?:million|billion|thousand|mio\\.?|mrd\\.?|millionen|milliarden|"
        u"tausend|millions?|milliards?|millones|mil|k|m|bn)\\s?)?"
        "(?:percent|per cent|prozent|pour cent|por ciento|por cento|percento|procent|percentage "
        "points?|prozentpunkte?|[\\p{L}][\\p{L}-]*(?:\\s+(?:hours?|days?|weeks?|minutes?|months?))?)|"
        "(?:ms|s|h|min|k|mn|bn?|mio|mrd|kg|t|km|m|l|kWh|MWh|GB|MB|TB|x)\\b)"_s;
    return pattern;
}

// Figures alone, without number words.
QString digits()
{
    return u"(?:[€$£¥]\\s?)?\\d[\\d.,'’]*\\d|(?:[€$£¥]\\s?)?\\d"_s;
}

QString fillers()
{
    return u"(?:(?:about|around|roughly|nearly|almost|over|more than|less than|under|up "
           u"to|only|just|approximately|some|well|circa|ca\\.|etwa|rund|knapp|fast|über|unter|mehr als|weniger als|nur|"
           "environ|près de|plus de|moins de|unos|casi|más de|menos de|solo|sólo|cerca de|quase|mais de|circa|quasi|ongeveer|bijna|the|an average of|durchschnittlich)\\s+){0,3}"_s;
}

struct Figure
{
    QString number; ///< as written, without unit
    QString unit;
    std::optional<double> value;
};

std::optional<double> valueOf(QString written)
{
    written = written.trimmed().toLower();
    if (const auto word = numberWords().constFind(written); word != numberWords().constEnd())
        return *word;
    written.remove(QRegularExpression(u"[€$£¥\\s\\x{00A0}\\x{202F}'’]"_s));
    static const QRegularExpression grouped(u"^[1-9]\\d{0,2}([.,])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d{1,2})?$"_s);
    if (const auto match = grouped.match(written); match.hasMatch()) {
        const QString group = match.captured(1);
        written.remove(group);
    }
    written.replace(u',', u'.');
    bool ok = false;
    const double value = written.toDouble(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

// Units that mean the same, in the form in which they are kept.
QString unitName(const QString& written)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        const QStringList lists{u"% percent prozent procent percento"_s,
            u"seconds second sec s sekunden sekunde secondes seconde segundos segundo secondi"_s,
            u"minutes minute min mins minuten minutos minuto minuti"_s,
            u"hours hour h hrs stunden stunde heures heure horas hora ore ora uur uren"_s,
            u"days day tage tagen tag jours jour días día dias dia giorni giorno dagen dag workdays arbeitstage arbeitstagen werktage"_s,
            u"weeks week wochen woche semaines semaine semanas semana settimane settimana weken"_s,
            u"months month monate monaten monat mois meses mes mês mesi mese maanden maand"_s,
            u"years year jahre jahren jahr ans an années année años año anos ano anni anno jaar"_s,
            u"€ euro euros eur"_s, u"$ dollars dollar usd"_s, u"£ pounds gbp"_s};
        for (const QString& list : lists) {
            const QStringList words = list.split(u' ');
            for (const QString& word : words)
                all.insert(word, words.front());
        }
        return all;
    }();
    QString bare = written.trimmed().toLower();
    if (bare == u"per cent"_s || bare == u"pour cent"_s || bare == u"por ciento"_s || bare == u"por cento"_s)
        return u"%"_s;
    return names.value(bare, written.trimmed());
}

bool isTimeUnit(const QString& unit)
{
    static const QStringList units = u"seconds minutes hours days weeks months years"_s.split(u' ');
    return units.contains(unit);
}

Figure figureOf(const QString& number, const QString& unit)
{
    Figure out{number.trimmed(), unitName(unit), valueOf(number)};
    const QString currency =
        !number.isEmpty() && u"€$£¥"_s.contains(number.trimmed().front()) ? number.trimmed().left(1) : QString();
    static const QStringList noUnit =
        u"to and or in on at of the by from up a as per with for than auf bis um und oder in bei à et en de por y e naar van when which that is was were with"_s
            .split(u' ');
    if (noUnit.contains(out.unit.toLower()))
        out.unit.clear();
    static const QRegularExpression magnitude(
        u"^(million|billion|thousand|mio\\.?|mrd\\.?|millionen|milliarden|tausend|millions?|milliards?|millones|mil|k|mn?|bn?)\\b\\s*(.*)$"_s,
        kOptions);
    const auto match = magnitude.match(out.unit);
    const bool letterAlone = match.captured(1).size() == 1 && match.captured(2).isEmpty(); // "300 m", but "$1.2M"
    if (match.hasMatch() && out.value && (!letterAlone || !currency.isEmpty())) {
        const QString size = match.captured(1).toLower();
        const double factor = size.startsWith(u"mrd"_s) || size.startsWith(u"milliard"_s) || size.startsWith(u'b') ? 1e9
            : size.startsWith(u"th"_s) || size.startsWith(u"ta"_s) || size == u"k"_s || size == u"mil"_s           ? 1e3
                                                                                                         : 1e6;
        out.value = *out.value * factor;
        out.unit = unitName(match.captured(2));
    }
    if (!currency.isEmpty())
        out.unit = currency;
    return out;
}

bool falls(const QString& sentence)
{
    static const QRegularExpression words(
        u"\\b(?:reduc|decreas|cut(?:s|ting)?\\b|drop(?:s|ped|ping)?\\b|fell\\b|fall(?:s|en|ing)?\\b|lower|shrink|"
        u"shrank|shorten|shrunk|less\\b|fewer\\b|faster|quicker|sav(?:e|ing)|declin|halv|down\\b|elimin|"
        "senk|sank|sink|gesunk|reduzi|verkürz|verringer|weniger|schneller|spart|sparen|sparte|gespart|eingespart|"
        "halbier|"
        "rédui|diminu|baiss|moins|économis|redu[cj]|disminu|baj[aóo]|menos|ahorr|econom|rid(?:ott|uc|otto)|meno|risparmi|verminder|minder|bespaar|daal)"_s,
        kOptions);
    return sentence.contains(words);
}

bool rises(const QString& sentence)
{
    static const QRegularExpression words(
        u"\\b(?:increas|grew|grow|rose|ris(?:e|en|ing)|rais|went "
        u"up|improv|boost|gain|doubl|tripl|higher|climb|more\\b|expand|"
        "steiger|stieg|gestieg|wuchs|gewachs|wächst|erhöh|verbesser|verdoppel|verdreifach|mehr\\b|augment|amélior|hauss|plus\\b|aument|creci|mejor|más\\b|melhor|cresc|miglior|più\\b|gestegen|groei|verbeter|verhoog)"_s,
        kOptions);
    return sentence.contains(words);
}

bool tellsOfChange(const QString& sentence)
{
    static const QRegularExpression words(
        u"\\b(?:went|gone|go|goes|going|moved|moving|changed|brought|came down|came|took|takes|instead of|now|statt|ging|ist|sind|pass[ée]|pas[óo]|passou|passat|ging)\\b"_s,
        kOptions);
    return falls(sentence) || rises(sentence) || sentence.contains(words);
}

bool isYear(const Figure& figure)
{
    return figure.value && figure.unit.isEmpty() && *figure.value >= 1900 && *figure.value <= 2100
        && figure.number.size() == 4;
}

QString shortened(const QString& text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return QString(text.left(text.lastIndexOf(u' ', length)).trimmed() + u'…');
}

FigureOffer offerFor(const QString& sentence)
{
    FigureOffer offer;
    offer.sentence = sentence;
    offer.benefit.record.kind = benefit::kind;
    offer.benefit.parentField = u"story"_s;
    offer.benefit.record.set(benefit::name, shortened(sentence, 90));
    return offer;
}

QString typeFor(const QString& unit, bool saved)
{
    if (isTimeUnit(unit))
        return saved ? u"time_saved"_s : u"cycle_time"_s;
    if (u"€$£"_s.contains(unit) && !unit.isEmpty())
        return u"cost_saving"_s;
    return {};
}

void setDirection(Record& record, bool lower)
{
    record.set(benefit::direction, lower ? u"lower"_s : u"higher"_s);
}

// ---- the shapes ----------------------------------------------------------------------------------------------------

double inSeconds(const QString& unit)
{
    static const QHash<QString, double> seconds{{u"seconds"_s, 1}, {u"minutes"_s, 60}, {u"hours"_s, 3600},
        {u"days"_s, 86400}, {u"weeks"_s, 604800}, {u"months"_s, 2629800}, {u"years"_s, 31557600}};
    return seconds.value(unit);
}

std::optional<FigureOffer> fromTo(const QString& sentence, const QRegularExpressionMatch& match)
{
    Figure before = figureOf(match.captured(u"a"_s), match.captured(u"au"_s));
    Figure after = figureOf(match.captured(u"b"_s), match.captured(u"bu"_s));
    if (isYear(before) || isYear(after) || !before.value || !after.value)
        return std::nullopt;
    const bool bothTimes = isTimeUnit(before.unit) && isTimeUnit(after.unit);
    if (after.unit.isEmpty() && !before.unit.isEmpty())
        after.unit = before.unit;
    if (before.unit.isEmpty()
        || (!bothTimes && before.unit != after.unit && before.unit != u"%"_s && !u"€$£"_s.contains(before.unit)))
        before.unit = after.unit;
    const bool ownUnits = bothTimes && before.unit != after.unit;
    if (!tellsOfChange(sentence) && !ownUnits && before.unit != u"%"_s)
        return std::nullopt;
    FigureOffer offer = offerFor(sentence);
    Record& record = offer.benefit.record;
    double first = *before.value;
    double second = *after.value;
    if (ownUnits) {
        first *= inSeconds(before.unit);
        second *= inSeconds(after.unit);
        record.set(benefit::baselineText, QString(before.number + u' ' + match.captured(u"au"_s).trimmed()));
        record.set(benefit::actualText, QString(after.number + u' ' + match.captured(u"bu"_s).trimmed()));
    } else {
        record.set(benefit::baseline, first);
        record.set(benefit::actual, second);
        if (!after.unit.isEmpty())
            record.set(benefit::unit, after.unit);
    }
    if (first == second)
        return std::nullopt;
    // Less is taken for better; of "it went from 5 % to 21 %" nobody can tell.
    if (second < first)
        setDirection(record, true);
    else if (rises(sentence))
        setDirection(record, false);
    if (const QString type = typeFor(after.unit, false);
        !type.isEmpty() && !(type == u"cost_saving"_s && second > first))
        record.set(benefit::type, type);
    return offer;
}

FigureOffer inWords(const QString& sentence, const QString& words, const QString& unit, bool lower, const QString& type)
{
    FigureOffer offer = offerFor(sentence);
    offer.benefit.record.set(benefit::actualText, words.simplified());
    if (!unit.isEmpty())
        offer.benefit.record.set(benefit::unit, unit);
    setDirection(offer.benefit.record, lower);
    if (!type.isEmpty())
        offer.benefit.record.set(benefit::type, type);
    return offer;
}

/// Looks for all shapes in one sentence; a figure is taken once, by the most telling shape.
class SentenceScan
{
public:
    SentenceScan(const QString& sentence, std::vector<FigureOffer>& out) : m_sentence(sentence), m_out(out) { }

    void scan()
    {
        changes();
        comparisonsOfTwo();
        by();
        comparisons();
        saved();
        savedAtTheEnd();
        times();
    }

private:
    bool isFree(const QRegularExpressionMatch& match) const
    {
        return std::ranges::none_of(m_taken, [&match](const auto& range) {
            return match.capturedStart() < range.second && match.capturedEnd() > range.first;
        });
    }

    void take(FigureOffer offer, const QRegularExpressionMatch& match)
    {
        m_out.push_back(std::move(offer));
        m_taken.emplace_back(match.capturedStart(), match.capturedEnd());
    }

    void takeAmount(const Figure& figure, const QRegularExpressionMatch& match)
    {
        FigureOffer offer = inWords(m_sentence, match.captured(), figure.unit, false, typeFor(figure.unit, true));
        offer.benefit.record.set(benefit::actual, *figure.value);
        take(std::move(offer), match);
    }

    // "from three days to two hours"
    void changes()
    {
        static const QRegularExpression shape(
            QString(u"\\b(?:from|von|vom|de|du|desde|da|dal|dai|van)\\s+"_s + fillers() + u"(?<a>"_s + numberPattern()
                + u")(?<au>"_s + unitPattern()
                + u")?(?:\\s+(?!to\\b|auf\\b|à\\b|a\\b)[\\p{L}-]+){0,3}?,?\\s+"
                  "(?:down\\s+|up\\s+)?(?:to|auf|bis|à|a|al|para|naar|ad)\\s+"_s
                + fillers() + u"(?<b>"_s + numberPattern() + u")(?<bu>"_s + unitPattern() + u")?"_s),
            kOptions);
        static const QRegularExpression range(
            u"\\b(?:took|takes?|lasted|lasts?|rang(?:e|es|ed|ing)|var(?:y|ies|ied)|cost|costs|anywhere|dauert\\w*|reicht\\w*|kostet\\w*)\\s+$"_s,
            kOptions);
        for (auto match = shape.globalMatch(m_sentence); match.hasNext();) {
            const auto found = match.next();
            if (m_sentence.left(found.capturedStart()).contains(range))
                continue;
            if (auto offer = fromTo(m_sentence, found))
                take(std::move(*offer), found);
        }
    }

    // "two minutes instead of forty", "statt drei Wochen nur noch vier Tage"
    void comparisonsOfTwo()
    {
        if (!m_taken.empty())
            return;
        static const QString figures = u"(?<%1>"_s + numberPattern() + u")(?<%1u>"_s + unitPattern() + u")?"_s;
        static const QString insteadOf =
            u"(?:instead of|rather than|statt|anstatt|anstelle von|au lieu de|en lugar de|en vez de|em vez de|invece di|in plaats van)"_s;
        static const QRegularExpression after(
            QString(QString(figures).replace(u"%1"_s, u"b"_s) + u",?\\s+"_s + insteadOf + u"\\s+"_s + fillers()
                + QString(figures).replace(u"%1"_s, u"a"_s)),
            kOptions);
        static const QRegularExpression before(
            QString(u"\\b"_s + insteadOf + u"\\s+"_s + fillers() + QString(figures).replace(u"%1"_s, u"a"_s)
                + u",?\\s+(?:jetzt\\s+|nun\\s+|heute\\s+|now\\s+)?(?:nur noch\\s+|only\\s+|just\\s+|it takes\\s+)?"_s
                + QString(figures).replace(u"%1"_s, u"b"_s)),
            kOptions);
        for (const QRegularExpression* each : {&after, &before}) {
            const auto found = each->match(m_sentence);
            if (!found.hasMatch() || !isFree(found))
                continue;
            if (auto offer = fromTo(m_sentence, found))
                take(std::move(*offer), found);
        }
    }

    // "fell by 40 %"
    void by()
    {
        static const QRegularExpression by(
            QString(u"\\b(?:by|um|von|de|en un|em|del|met|dropped|fell|decreased|declined|"
                    u"increased|rose|grew|jumped)\\s+"_s
                + fillers() + u"(?<n>"_s + numberPattern() + u")(?<u>"_s + unitPattern() + u")"_s),
            kOptions);
        for (auto match = by.globalMatch(m_sentence); match.hasNext();) {
            const auto found = match.next();
            const Figure figure = figureOf(found.captured(u"n"_s), found.captured(u"u"_s));
            const bool time = isTimeUnit(figure.unit) && found.captured().startsWith(u"by"_s);
            const bool sure = figure.unit == u"%"_s || time || figure.unit == u"percentage points"_s;
            if (figure.value && sure && isFree(found) && (falls(m_sentence) || rises(m_sentence)))
                take(inWords(m_sentence, found.captured(), figure.unit, falls(m_sentence) && !rises(m_sentence),
                         typeFor(figure.unit, true)),
                    found);
        }
    }

    // "30 % more parcels"
    void comparisons()
    {
        static const QString percent =
            u"(?:\\s?%|\\s(?:percent|per cent|prozent|pour cent|por ciento|por cento|procent)\\b)"_s;
        static const QRegularExpression comparison(
            QString(u"(?<n>"_s + digits() + u")"_s + percent
                + u"\\s+(?:more|less|fewer|faster|quicker|higher|lower|cheaper|better|reduction|increase|drop|"
                  u"improvement|"
                  "decrease|decline|saving|savings|growth|rise|mehr|weniger|schneller|höher|niedriger|günstiger|plus|moins|de réduction|d['’]augmentation|más|menos|de reducción|mais|de redução|meno|più|minder|meer|sneller)\\b"_s),
            kOptions);
        for (auto match = comparison.globalMatch(m_sentence); match.hasNext();) {
            const auto found = match.next();
            if (isFree(found))
                take(inWords(m_sentence, found.captured(), u"%"_s, falls(found.captured()), {}), found);
        }
    }

    // "saved 1,200 hours"
    void saved()
    {
        static const QRegularExpression saved(
            QString(
                u"\\b(?:sav(?:e|es|ed|ing|ings of)|freed(?: up)?|spart(?:e|en)?|gespart|économis\\w+|ahorr\\w+|poup\\w+|risparmi\\w+|bespaar\\w+)\\s+(?:[\\p{L}-]+\\s+){0,4}?"_s
                + fillers() + u"(?<n>"_s + numberPattern() + u")(?<u>"_s + unitPattern() + u")?"_s),
            kOptions);
        for (auto match = saved.globalMatch(m_sentence); match.hasNext();) {
            const auto found = match.next();
            const Figure figure = figureOf(found.captured(u"n"_s), found.captured(u"u"_s));
            const bool money = !figure.unit.isEmpty() && u"€$£"_s.contains(figure.unit);
            const bool counted = figure.value && *figure.value >= 2 && figure.number.front().isDigit();
            if (figure.value && !figure.unit.isEmpty() && isFree(found)
                && (isTimeUnit(figure.unit) || figure.unit == u"%"_s || money || counted))
                takeAmount(figure, found);
        }
    }

    // "1.200 Stunden im Jahr eingespart"
    void savedAtTheEnd()
    {
        static const QRegularExpression verbLast(
            QString(u"(?<n>"_s + digits() + u")(?<u>"_s + unitPattern()
                + u")[^.;]{0,60}\\b(?:saved|eingespart|gespart|économisée?s?|ahorrad[oa]s|were saved)\\b"_s),
            kOptions);
        const auto found = verbLast.match(m_sentence);
        if (!found.hasMatch() || !isFree(found))
            return;
        const Figure figure = figureOf(found.captured(u"n"_s), found.captured(u"u"_s));
        if (figure.value && !figure.unit.isEmpty() && !isYear(figure))
            takeAmount(figure, found);
    }

    // "83x more", "halved"
    void times()
    {
        static const QRegularExpression times(
            u"\\b(?:\\d+(?:[.,]\\d+)?\\s?(?:x|×|times|-?fold|mal so|fois plus|veces más|vezes "
            u"mais)(?![\\p{L}\\d])(?:\\s+(?:faster|more|less|fewer|higher|as (?:fast|many|much)))?|"
            "(?:halved|doubled|tripled|quadrupled|halbiert\\w*|verdoppelt\\w*|verdreifacht\\w*|twice as (?:fast|many|much)|cut in half|by half|by two thirds|by a third|um die hälfte|um ein drittel))"_s,
            kOptions);
        for (auto match = times.globalMatch(m_sentence); match.hasNext();) {
            const auto found = match.next();
            if (isFree(found) && tellsOfChange(m_sentence))
                take(inWords(m_sentence, found.captured(), {}, falls(m_sentence) && !rises(m_sentence), {}), found);
        }
    }

    const QString& m_sentence;
    std::vector<FigureOffer>& m_out;
    std::vector<std::pair<qsizetype, qsizetype>> m_taken;
};

QStringList sentencesOf(const QString& paragraph)
{
    static const QRegularExpression end(
        u"(?<!\\bDr|\\bMr|\\bMs|\\bMrs|\\bInc|\\bLtd|\\bvs|\\bca|\\bMio|\\bMrd|\\bbzw|\\bSt|\\bNr|\\bNo|\\bapprox)[.!?。！？][\"”»)]*\\s+(?=[\\p{Lu}\\p{Lo}“\"„«\\d])|\\n"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList out;
    qsizetype start = 0;
    for (auto match = end.globalMatch(paragraph); match.hasNext();) {
        const auto found = match.next();
        out << paragraph.mid(start, found.capturedEnd() - start).trimmed();
        start = found.capturedEnd();
    }
    out << paragraph.mid(start).trimmed();
    return out;
}

} // namespace

std::vector<FigureOffer> findFiguresIn(const QString& paragraph)
{
    std::vector<FigureOffer> out;
    for (const QString& sentence : sentencesOf(paragraph.simplified())) {
        if (sentence.size() > kLongestSentence || sentence.size() < 6)
            continue;
        SentenceScan(sentence, out).scan();
    }
    return out;
}

std::vector<FigureOffer> findFigures(const DocNode& document)
{
    std::vector<FigureOffer> out;
    walk(document, [&out](const DocNode& node) {
        if (node.type == Type::Paragraph || node.type == Type::Cell) {
            for (FigureOffer& offer : findFiguresIn(plainText(node)))
                out.push_back(std::move(offer));
            return false;
        }
        return node.type != Type::Code && node.type != Type::Heading;
    });
    return out;
}

} // namespace encore
