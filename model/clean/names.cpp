// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/names.h"

#include "model/domain/person.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

const QSet<QString>& legalForms()
{
    static const QSet<QString> forms = [] {
        const QStringList all =
            u"ag gmbh kg kgaa ohg ug eg mbh se gbr ev inc incorporated ltd limited llc llp lp plc corp corporation co "
            u"company companies sa sas sarl spa srl bv nv oy oyj ab asa aps pty pvt kk sl sro zrt kft doo"_s.split(
                u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return forms;
}

const QSet<QString>& genericWords()
{
    static const QSet<QString> words = [] {
        const QStringList all =
            u"the a an team teams group department dept division unit office abteilung gruppe bereich der die das le la les equipe"_s
                .split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return words;
}

const QSet<QString>& personTitles()
{
    static const QSet<QString> titles = [] {
        const QStringList all =
            u"dr prof professor mr mrs ms miss sir herr frau mme mlle m dipl ing phd md mba jr sr"_s.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return titles;
}

QStringList wordsOf(Kind kind, const QString& folded)
{
    QString spaced;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            spaced += c;
        else if (kind == person::kind || (c != u'.' && c != u'\'' && c != QChar(0x2019)))
            spaced += u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

// "Mueller" and "Müller" (already "muller") in one form.
QString withoutUmlaut(QString word)
{
    return word.replace(u"ue"_s, u"u"_s).replace(u"oe"_s, u"o"_s).replace(u"ae"_s, u"a"_s).replace(u"ss"_s, u"s"_s);
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

NameLikeness likeness(double similarity, NameReason reason, const char* pattern, std::vector<Filling> fillings = {})
{
    return {similarity, reason, {pattern, std::move(fillings)}};
}

NameLikeness compareWritten(const NameForms& one, const NameForms& other)
{
    if (one.written == other.written)
        return likeness(0.98, NameReason::Same, QT_TRANSLATE_NOOP("encore", "same name"));
    if (one.written.compare(other.written, Qt::CaseInsensitive) == 0)
        return likeness(0.97, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name but for capitals"));
    if (foldedName(one.written) == foldedName(other.written))
        return likeness(0.96, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name but for accents"));
    if (one.folded == other.folded)
        return likeness(
            0.95, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name, once with the surname first"));
    if (one.plain == other.plain)
        return likeness(0.95, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name but for signs and blanks"));
    return {};
}

NameLikeness compareCore(const NameForms& one, const NameForms& other)
{
    if (one.core.isEmpty() || other.core.isEmpty())
        return {};
    if (one.coreText == other.coreText) {
        if (one.dropsLegal != other.dropsLegal)
            return likeness(
                0.94, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name but for the legal form"));
        if (one.dropsTitle != other.dropsTitle)
            return likeness(0.94, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name but for the title"));
        return likeness(0.93, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name, written differently"));
    }
    if (one.sortedKey == other.sortedKey)
        return likeness(0.92, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same words in another order"));
    return {};
}

// Whether each given name of the shorter form may stand for one of the longer form, in order: "J", "Jane", "Jane A".
bool givenNamesFit(const QStringList& few, const QStringList& many, bool& shortened)
{
    qsizetype at = 0;
    for (const QString& name : few) {
        while (at < many.size() && !(many[at] == name || many[at].startsWith(name[0]))) {
            if (at == 0)
                return false;
            ++at;
        }
        if (at == many.size())
            return false;
        if (many[at] != name) {
            if (name.size() > 1 && many[at].size() > 1)
                return false;
            shortened = true;
        }
        ++at;
    }
    return true;
}

NameLikeness compareGivenNames(const NameForms& one, const NameForms& other)
{
    if (one.core.size() < 2 || other.core.size() < 2 || one.core.back() != other.core.back()
        || one.core.back().size() < 2)
        return {};
    const bool oneIsFewer = one.core.size() < other.core.size()
        || (one.core.size() == other.core.size() && one.coreText.size() < other.coreText.size());
    const NameForms& few = oneIsFewer ? one : other;
    const NameForms& many = oneIsFewer ? other : one;
    bool shortened = false;
    if (!givenNamesFit(few.core.first(few.core.size() - 1), many.core.first(many.core.size() - 1), shortened))
        return {};
    if (shortened)
        return likeness(0.8, NameReason::Initials, QT_TRANSLATE_NOOP("encore", "“%1” may be short for “%2”"),
            {few.ordered, many.ordered});
    return likeness(0.88, NameReason::Rewritten, QT_TRANSLATE_NOOP("encore", "same name, once with a middle name"));
}

NameLikeness compareInitials(const NameForms& one, const NameForms& other)
{
    const bool oneIsShort = one.core.size() == 1 && other.core.size() > 1;
    const NameForms& few = oneIsShort ? one : other;
    const NameForms& many = oneIsShort ? other : one;
    if (few.core.size() != 1 || many.core.size() < 2 || few.core.front().size() < 2)
        return {};
    QString initials;
    for (const QString& word : many.words)
        initials += word[0];
    QString coreInitials;
    for (const QString& word : many.core)
        coreInitials += word[0];
    if (few.core.front() != initials && few.core.front() != coreInitials)
        return {};
    return likeness(0.75, NameReason::Initials, QT_TRANSLATE_NOOP("encore", "“%1” may be short for “%2”"),
        {few.written, many.written});
}

NameLikeness compareSpelling(const NameForms& one, const NameForms& other)
{
    static constexpr qsizetype kShortest = 5;
    static constexpr qsizetype kLong = 12;
    const qsizetype length = std::min(one.coreText.size(), other.coreText.size());
    // "Shift 12" and "Shift 13" are two, however alike they look.
    if (length < kShortest || digitsOf(one.coreText) != digitsOf(other.coreText))
        return {};
    const int distance = editDistance(one.coreText, other.coreText, length < kLong ? 1 : 2);
    if (distance < 1 || distance > (length < kLong ? 1 : 2))
        return {};
    return likeness(
        distance == 1 ? 0.84 : 0.78, NameReason::Spelling, QT_TRANSLATE_NOOP("encore", "names spelt almost alike"));
}

} // namespace

QString foldedName(const QString& name)
{
    if (isAscii(name))
        return name.simplified().toLower();
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out.simplified().toCaseFolded();
}

QString nameInOrder(Kind kind, const QString& name)
{
    const QString plain = name.simplified();
    const qsizetype comma = plain.indexOf(u',');
    if (!(kind == person::kind) || comma < 1 || plain.indexOf(u',', comma + 1) >= 0)
        return plain;
    return QString(plain.mid(comma + 1).trimmed() + u' ' + plain.left(comma).trimmed());
}

QStringList aliasesFrom(Kind kind, const QString& written)
{
    QString text = written;
    text.replace(u'\n', u';');
    // "Bell, Michael" is one alias of a person; elsewhere a comma divides.
    if (!(kind == person::kind))
        text.replace(u',', u';');
    QStringList aliases;
    for (const QString& each : text.split(u';', Qt::SkipEmptyParts)) {
        const QString alias = each.simplified();
        if (!alias.isEmpty() && !aliases.contains(alias))
            aliases << alias;
    }
    return aliases;
}

NameForms formsOf(Kind kind, const QString& name)
{
    NameForms forms;
    forms.written = name.simplified();
    forms.ordered = nameInOrder(kind, name);
    forms.folded = foldedName(forms.ordered);
    forms.folded.replace(QChar(0x00DF), u"ss"_s).replace(QChar(0x00F8), u"o"_s).replace(QChar(0x0142), u"l"_s);
    forms.words = wordsOf(kind, forms.folded);
    forms.plain = forms.words.join(u' ');
    for (const QString& word : forms.words) {
        const bool title = kind == person::kind && personTitles().contains(word) && forms.words.size() > 2;
        const bool legal = !(kind == person::kind) && legalForms().contains(word);
        const bool generic = !(kind == person::kind) && genericWords().contains(word);
        forms.dropsTitle = forms.dropsTitle || title;
        forms.dropsLegal = forms.dropsLegal || legal;
        if (!title && !legal && !generic)
            forms.core << withoutUmlaut(word);
    }
    // A name of nothing but such words ("The Company") stays whole.
    if (forms.core.isEmpty())
        forms.core = forms.words;
    forms.coreText = forms.core.join(u' ');
    QStringList sorted = forms.core;
    sorted.sort();
    forms.sortedKey = sorted.join(u' ');
    return forms;
}

NameLikeness compareNames(Kind kind, const NameForms& one, const NameForms& other)
{
    if (one.words.isEmpty() || other.words.isEmpty())
        return one.written == other.written && !one.written.isEmpty() ? compareWritten(one, other) : NameLikeness();
    NameLikeness found = compareWritten(one, other);
    if (found.reason == NameReason::None)
        found = compareCore(one, other);
    if (found.reason == NameReason::None)
        found = kind == person::kind ? compareGivenNames(one, other) : compareInitials(one, other);
    if (found.reason == NameReason::None)
        found = compareSpelling(one, other);
    return found;
}

int editDistance(QStringView one, QStringView other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    std::vector<int> before(size_t(other.size()) + 1);
    std::vector<int> last(before.size());
    std::vector<int> row(before.size());
    for (size_t i = 0; i < last.size(); ++i)
        last[i] = int(i);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = size_t(j);
            const int changed = one[i - 1] == other[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + changed});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
        before.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace encore
