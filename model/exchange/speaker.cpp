// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/speaker.h"

#include "model/exchange/sectionmap.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QRegularExpression& roleWords()
{
    static const QRegularExpression words(
        u"\\b(ceo|cto|cio|coo|cfo|cmo|cpo|ciso|vp|svp|evp|president|vice|director|directora?|directrice|directeur|head|"
        u"chief|lead|leader|manager|"
        "engineer|developer|architect|designer|analyst|consultant|founder|co-?founder|owner|officer|executive|"
        "specialist|coordinator|"
        "nurse|doctor|physician|surgeon|teacher|trainer|coach|professor|lecturer|researcher|scientist|student|"
        "technician|operator|"
        "supervisor|foreman|buyer|agent|clerk|assistant|secretary|administrator|admin|member|employee|colleague|"
        "customer|user|driver|"
        "worker|planner|controller|editor|author|writer|partner|principal|staff|senior|junior|intern|expert|advisor|"
        "maintainer|committer|"
        "contributor|programmer|tester|scrum|product|project|programme|program|minister|secretary|mayor|"
        "leiter(in)?|\\w*leiter(in)?|geschaftsfuhrer(in)?|entwickler(in)?|ingenieur(in)?|pfleger(in)?|krankenschwester|"
        "arzt|arztin|"
        "mitarbeiter(in)?|sachbearbeiter(in)?|berater(in)?|vorstand|inhaber(in)?|grunder(in)?|referent(in)?|"
        "beauftragte[rn]?|chef(in|fe)?|\\w*meister(in)?|"
        "responsable|gerente|jefe|jefa|ingeniero|ingeniera|desarrollador(a)?|gestor(a)?|coordenador(a)?|engenheiro|"
        "engenheira|enfermeira|enfermera|"
        "ingenieure?|developpeu(r|se)|infirmi(er|ere)|chargee?|responsabile|direttore|direttrice|infermier[ae]|medewerker|directeur|hoofd|verpleegkundige|teamleider)\\b"_s);
    return words;
}

bool hasOrganisationWord(const QString& words)
{
    static const QRegularExpression marks(
        u"\\b(gmbh|ag|kg|inc|ltd|llc|plc|corp|corporation|company|co\\.|s\\.?a\\.?|s\\.?l\\.?|b\\.?v\\.?|group|team|"
        u"department|division|bank|university|"
        "college|school|hospital|clinic|klinik|institute|institut|foundation|ministry|agency|association|council|"
        "office|city|stadt|"
        "universitat|hochschule|krankenhaus|verein|gruppe|abteilung|labs?|studios?|systems?|technologies|services|solutions|software|consulting|project|community)\\b"_s);
    return foldedText(words).contains(marks);
}

const QRegularExpression& particle()
{
    static const QRegularExpression words(
        u"^(de|da|do|das|dos|di|del|della|van|von|der|den|des|du|la|le|el|al|bin|ibn|ten|ter|zu|y|e|af|av|und)$"_s);
    return words;
}

QString withoutArticle(const QString& words)
{
    static const QRegularExpression article(
        u"^(?:a|an|the|our|ein|eine|einer|der|die|das|une?|le|la|l['’]|una?|el|uma?|o|il|lo|een|de|het)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString out = words;
    return out.remove(article);
}

void splitRoleAndPlace(const QString& words, Speaker& into)
{
    if (std::ranges::none_of(words, [](QChar c) { return c.isLetter(); }))
        return; // a date
    static const QRegularExpression at(
        u"^(.*?)\\s*(?:\\bat\\b|@|\\bbei\\b|\\bbeim\\b|\\bchez\\b|\\bbij\\b|\\bpresso\\b)\\s+(?:the\\s+|der\\s+)?(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression from(u"^(?:from|von|of|vom|de|da|van)\\s+(?:the\\s+|der\\s+)?(\\p{Lu}.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "CFO of Springfield Power", "Leiterin IT der Muster GmbH"; "Head of Support" leads a part of the house.
    static const QRegularExpression ofHouse(u"^((?:.*\\b)?(?:C[A-Z]{1,2}O|CISO|[Cc]o-?[Ff]ounder|[Ff]ounder|[Oo]wner|["
                                            u"Cc]hair\\w*|[Gg]eschäftsführer(?:in)?|"
                                            u"[Gg]ründer(?:in)?|[Ii]nhaber(?:in)?|[Vv]orstand|[Mm]ayor|[Bb]"
                                            u"ürgermeister(?:in)?|PDG))\\s+(?:of|von|der|des|de|du)\\s+"
                                            u"(?:the\\s+)?(\\p{Lu}.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ofCompany(u"^(.+?)\\s+(?:of|von|der|des|de|du)\\s+(?:the\\s+)?(\\p{Lu}\\S*\\s+(?:"
                                              u"\\S+\\s+)*(?:GmbH|AG|KG|SE|Inc|Ltd|LLC|plc|Corp|"
                                              u"SA|S\\.A|B\\.V|e\\.V|Bank|University)\\.?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    auto house = ofHouse.match(words);
    if (!house.hasMatch())
        house = ofCompany.match(words);
    if (const auto match = from.match(words); match.hasMatch()) {
        into.organisation = match.captured(1).trimmed();
    } else if (house.hasMatch() && looksLikeRole(house.captured(1)) && !at.match(words).hasMatch()) {
        into.role = withoutArticle(house.captured(1).trimmed());
        into.organisation = house.captured(2).trimmed();
    } else if (const auto place = at.match(words); place.hasMatch()) {
        into.role = withoutArticle(place.captured(1).trimmed());
        into.organisation = place.captured(2).trimmed();
    } else if (looksLikeRole(words)) {
        into.role = withoutArticle(words);
    } else if (words.front().isUpper() || hasOrganisationWord(words)) {
        into.organisation = words;
    } else {
        into.role = withoutArticle(words);
    }
}

// Leading dashes, marks of emphasis, closing full stop; the handle, date and occasion that follow a name.
QString tidied(const QString& attribution)
{
    static const QRegularExpression lead(u"^[\\s\\\\*_~—–―‒-]+(?=\\S)"_s);
    static const QRegularExpression handle(u"\\s*\\(@[^)]*\\).*$|\\s+@\\w+\\s*$"_s);
    static const QRegularExpression verb(u"^(?:said|says|explained|explains|sagt|sagte|dice|dit)\\s+(?=\\p{Lu})"_s);
    static const QRegularExpression occasion(u",\\s+(?:on|über|zum Thema|about|when|speaking)\\s+[^,]*$"_s);
    QString out = attribution.simplified();
    out.remove(lead).remove(handle).remove(verb);
    out.remove(occasion);
    static const QRegularExpression tail(u"[\\s*_~,;:]+$|(?<!\\bInc|\\bLtd|\\bCo|\\bJr|\\bSr|\\bDr|\\.\\p{Lu})\\.$"_s);
    return out.remove(tail).trimmed();
}

// "JANE DOE, HEAD OF SUPPORT" → "Jane Doe, Head of Support"; short words are taken for abbreviations.
QString withoutShouting(const QString& words)
{
    const auto letters = std::ranges::count_if(words, [](QChar c) { return c.isLetter(); });
    const bool shouted =
        letters > 7 && std::ranges::none_of(words, [](QChar c) { return c.isLower(); }) && words.toLower() != words;
    if (!shouted)
        return words;
    static const QStringList small = u"OF AND AT THE FOR DE LA DER VON IN"_s.split(u' ');
    QStringList out;
    bool inName = true;
    for (const QString& word : words.split(u' ')) {
        const bool abbreviation = !inName && word.size() <= 3;
        if (small.contains(word))
            out << word.toLower();
        else
            out << (abbreviation ? word : QString(word.left(1) + word.mid(1).toLower()));
        inName = inName && !word.endsWith(u',');
    }
    return out.join(u' ');
}

// "Senior Engineer Jonas Lind" → the name; `words` keeps the role, which must end with a word for one.
void splitRoleAndName(QString& words, Speaker& into)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = all.size() - 2; at > 0; --at) {
        const QString name = all.mid(at).join(u' ');
        if (!looksLikeRole(all[at - 1]) || !looksLikePerson(name))
            continue;
        into.person = tidyName(name);
        words = all.mid(0, at).join(u' ');
        return;
    }
}

} // namespace

bool looksLikeRole(const QString& words)
{
    return foldedText(words).contains(roleWords());
}

QString tidyName(const QString& words)
{
    static const QRegularExpression honorific(
        u"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Sr|Sra|Mme|M|Dipl\\.-Ing)\\.?\\s+)+"_s);
    static const QRegularExpression tail(u"(?:['’]s)?[\\s,;:]+$|['’]s$"_s);
    QString out = words.simplified();
    return out.remove(honorific).remove(tail);
}

bool looksLikePerson(const QString& words)
{
    static const QRegularExpression word(
        u"^(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}'’.-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList starters =
        u"the a an our in at on by for from with this that these we i it he she they how why what when if as and but "
        "no yes after before one der die das ein wir ich sie er es le la les un une nous el los una o os as"_s.split(
            u' ');
    const QString name = tidyName(words);
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 5 || name.size() > 60 || starters.contains(parts.front().toLower()))
        return false;
    int capitals = 0;
    for (const QString& part : parts) {
        if (part.contains(particle()))
            continue;
        if (!part.contains(word) || (part.size() > 3 && part == part.toUpper() && part[0].toLower() != part[0]))
            return false;
        ++capitals;
    }
    return capitals >= 2 && !looksLikeRole(name) && !hasOrganisationWord(name);
}

Speaker readSpeaker(const QString& attribution)
{
    Speaker out;
    QString words = tidied(attribution);
    out.attribution = words;
    words = withoutShouting(words);
    if (words.isEmpty())
        return out;
    static const QRegularExpression mail(u"\\s*<?\\(?([\\w.+-]+@[\\w-]+\\.[\\w.]+)\\)?>?"_s);
    if (const auto match = mail.match(words); match.hasMatch()) {
        out.email = match.captured(1);
        words.remove(match.capturedStart(), match.capturedLength());
    }
    static const QRegularExpression bracket(u"^(.*?)\\s*\\(([^()]+)\\)\\s*(.*)$"_s);
    if (const auto match = bracket.match(words); match.hasMatch())
        words = match.captured(1) + u", "_s + match.captured(2) + match.captured(3);
    static const QRegularExpression separator(u"\\s*(?:,|;|\\s[–—|/·•-]\\s|\\n)\\s*"_s);
    QStringList parts = words.split(separator, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return out;
    static const QRegularExpression nameAtPlace(u"^(.*?)\\s+(?:at|from|of|von|bei|@|chez|de)\\s+(.*)$"_s);
    if (looksLikePerson(parts.front())) {
        out.person = tidyName(parts.takeFirst());
    } else if (const auto match = nameAtPlace.match(parts.front());
               match.hasMatch() && looksLikePerson(match.captured(1))) {
        out.person = tidyName(match.captured(1));
        parts.front() = QString(u"at "_s + match.captured(2));
    } else if (parts.size() > 1 && looksLikeRole(parts.front()) && looksLikePerson(parts[1])) {
        out.person = tidyName(parts.takeAt(1));
    } else {
        splitRoleAndName(parts.front(), out);
    }
    QStringList rest = parts;
    if (rest.size() > 1) {
        const QString last = rest.last();
        const bool place = !looksLikeRole(last) && (last.front().isUpper() || last.front().isDigit());
        if (place && looksLikeRole(rest.front())) {
            out.organisation = rest.takeLast();
            out.role = withoutArticle(rest.join(u", "_s));
            return out;
        }
    }
    if (!rest.isEmpty())
        splitRoleAndPlace(rest.join(u", "_s), out);
    return out;
}

} // namespace encore
