// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/speechwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::speech {

namespace {

bool startsWithDash(const QString& line)
{
    static const QRegularExpression dash(u"^\\s*(?:[—–―‒]|--|[-~]\\s)\\s*\\S"_s);
    return line.contains(dash);
}

} // namespace

const QString& verbs()
{
    static const QString all =
        u"(?:says?|said|saying|details|explains?|explained|tells?|told|recalls?|recalled|adds?|added|notes|noted|"
        u"concludes?|concluded|highlights?|highlighted|"
        "shares|shared|states|stated|puts it|put "
        "it|comments?|commented|remarks?|remarked|observes|observed|reports|reported|describes|described|"
        "admits|admitted|emphasi[sz]e[sd]|summari[sz]e[sd]|sums up|summed up|points out|pointed out|attests?|attest "
        "to|reflects|reflected|writes|wrote|"
        "thinks|believes|remembers|remembered|replies|replied|answers|answered|argues|argued|continues|continued|warns|"
        "warned|stresses|stressed|"
        "mentions|mentioned|elaborates|elaborated|laughs|confirms|confirmed|reveals|revealed|"
        "sagt|sagte|erklärt|erklärte|erzählt|erzählte|berichtet|berichtete|meint|meinte|ergänzt|ergänzte|betont|"
        "betonte|erinnert sich|fasst zusammen|schreibt|lobt|"
        "dit|déclare|explique|raconte|précise|ajoute|confie|affirme|souligne|se souvient|témoigne|résume|"
        "dice|dijo|explica|explicó|cuenta|contó|comenta|comentó|afirma|señala|añade|recuerda|resume|"
        "diz|disse|conta|contou|lembra|explicou|acrescenta|conclui|engade|lembra|"
        "spiega|racconta|ricorda|aggiunge|conclude|sottolinea|"
        "zegt|zei|vertelt|vertelde|legt uit|voegt toe|benadrukt)"_s;
    return all;
}

const QString& nameWords()
{
    static const QString name =
        u"\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|do|dos|di|del|van|von|der|den|la|le|bin|al|ten|ter))*"_s;
    return name;
}

bool isCjk(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() < 0xA000; });
}

qsizetype wordCount(const QString& text)
{
    return isCjk(text) ? text.size() / 2 : text.split(u' ', Qt::SkipEmptyParts).size();
}

bool isFirstPerson(const QString& text)
{
    static const QRegularExpression pronoun(
        u"\\b(I|I['’]m|I['’]ve|we|We|our|Our|my|My|us|me|ich|Ich|wir|Wir|uns|unser\\w*|mein\\w*|mir|je|Je|j['’]|nous|"
        u"Nous|notre|nos|mon|ma|"
        "yo|nosotros|nuestr[oa]s?|mi|nos|hemos|eu|nós|nosso|nossa|noi|nostr[oai]|io|mio|mia|ik|Ik|wij|Wij|we|ons|onze|mijn)\\b|私|我|僕|们"_s,
        kUnicode);
    return text.contains(pronoun);
}

bool isCallout(const QString& text)
{
    static const QRegularExpression callout(
        u"^\\W*(?:\\[!\\w+\\]|(?:note|notes|nb|n\\.b\\.|warning|tip|hint|info|information|important|caution|attention|"
        u"disclaimer|update|updated|edit|see|todo|tl;dr|"
        "hinweis|achtung|warnung|tipp|wichtig|anmerkung|info|siehe|remarque|attention|astuce|avertissement|nota|aviso|"
        "importante|advertencia|consejo|atenção|"
        "suggerimento|avviso|attenzione|opmerking|let op|waarschuwing)\\s*(?:[:：!–—-]|\\n|$))|^\\s*(?:💡|⚠|ℹ|📝|🚧|❗|🔥|✅|🔔|📌)"_s,
        QRegularExpression::CaseInsensitiveOption | kUnicode);
    return text.contains(callout);
}

QString withoutMarks(const QString& text)
{
    static const QString opening = u"\"“”„«»「『‘"_s;
    static const QString closing = u"\"”“»«」』’"_s;
    QString out = text.trimmed();
    if (out.size() > 2 && opening.contains(out.front()))
        out.remove(0, 1);
    if (out.size() > 2 && closing.contains(out.back()) && !(out.back() == u'’' && !text.trimmed().startsWith(u'‘')))
        out.chop(1);
    out = out.trimmed();
    if (out.endsWith(u','))
        out.chop(1);
    return out;
}

bool isInMarks(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() > 4 && u"\"“„«»「『"_s.contains(trimmed.front());
}

bool isShortAttribution(const QString& line)
{
    return startsWithDash(line) && line.size() <= 160;
}

} // namespace encore::speech
