// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/wordsource.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qsizetype kVocabulary = 4000;
constexpr double kZipfShift = 2.7;

const QStringList kSmallWords =
    u"the and to of a in we it that was for on is with they at as not this had from be by were but "
    u"one all our when which there their have who what so up out them if about into than only now then more "
    u"no can each over before after some two people first time every day still again could nobody because how"_s.split(
        u' ');

const QStringList kTopics =
    u"team customer order question answer morning handover shift meeting machine drawing supplier invoice delivery "
    u"manager page list "
    u"sample review error waiting process step change story result minutes hours weeks office workshop warehouse "
    u"counter telephone letter "
    u"report complaint repair quality safety training colleague beginner expert idea proposal trial failure success "
    u"lesson habit rule check "
    u"sheet board card label colour number figure cost price budget saving promise deadline plan goal draft decision "
    u"signature approval "
    u"request ticket queue backlog defect spare part tool key door floor quay crane ship truck route driver load "
    u"pallet box shelf stock "
    u"inventory forecast demand season market product design test release version bug feature screen form field entry "
    u"record archive folder "
    u"copy paper pencil photograph map clock calendar week month quarter year budget audit contract clause offer "
    u"discount visit interview "
    u"survey feedback rating quote voice language translation newcomer mentor lead owner sponsor critic neighbour "
    u"partner union council law "
    u"permit licence energy water heat noise dust light air filter pump valve pipe cable sensor signal alarm fault "
    u"outage recovery backup "
    u"server network password account access mail message notice poster corner canteen kitchen garden roof wall window "
    u"bridge gate lock tug "
    u"harbour patient ward nurse doctor bed discharge school pupil lesson parent library book course exercise exam branch region country"_s
        .split(u' ');

constexpr std::array kOnsets{"b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p",
    "pl", "pr", "r", "s", "sh", "st", "t", "tr", "v", "w"};
constexpr std::array kVowels{"a", "e", "i", "o", "u", "ea", "ai", "ou"};
constexpr std::array kCodas{"", "", "l", "m", "n", "nd", "r", "rk", "s", "st", "t", "ck"};
constexpr std::array kEndings{"", "", "er", "ing", "ed", "ly", "ment", "ness", "s"};

} // namespace

// SplitMix64: small, fast and well mixed.
quint64 SeededRandom::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int SeededRandom::below(int limit)
{
    return limit > 0 ? int(next() % quint64(limit)) : 0;
}

double SeededRandom::fraction()
{
    return double(next() >> 11) * 0x1.0p-53;
}

QString SeededRandom::uid()
{
    const QString hex =
        QString::number(next(), 16).rightJustified(16, u'0') + QString::number(next(), 16).rightJustified(16, u'0');
    return hex.left(8) + u'-' + hex.mid(8, 4) + u"-4"_s + hex.mid(13, 3) + u"-8"_s + hex.mid(17, 3) + u'-'
        + hex.mid(20);
}

WordSource::WordSource(SeededRandom& random) : m_random(random), m_words(kSmallWords)
{
    m_topicsFrom = m_words.size();
    for (const QString& topic : kTopics) {
        if (!m_words.contains(topic))
            m_words << topic;
    }
    m_topicsTo = m_words.size();
    while (m_words.size() < kVocabulary)
        m_words << inventedWord();
    double sum = 0;
    for (qsizetype rank = 0; rank < m_words.size(); ++rank)
        m_cumulated.push_back(sum += 1.0 / (double(rank) + kZipfShift));
}

const QString& WordSource::word()
{
    const double wanted = m_random.fraction() * m_cumulated.back();
    const auto found = std::ranges::upper_bound(m_cumulated, wanted);
    return m_words[std::min(qsizetype(found - m_cumulated.begin()), m_words.size() - 1)];
}

const QString& WordSource::topic()
{
    return m_words[m_topicsFrom + m_random.below(int(m_topicsTo - m_topicsFrom))];
}

QString WordSource::inventedWord()
{
    QString word;
    for (int syllables = m_random.below(3); syllables >= 0; --syllables) {
        word += QLatin1StringView(m_random.one(kOnsets));
        word += QLatin1StringView(m_random.one(kVowels));
        word += QLatin1StringView(m_random.one(kCodas));
    }
    return word + QLatin1StringView(m_random.one(kEndings));
}

QString WordSource::surname()
{
    QString name = inventedWord();
    name[0] = name[0].toUpper();
    return name;
}

QString WordSource::sentence()
{
    QString sentence = word();
    sentence[0] = sentence[0].toUpper();
    for (int more = 5 + m_random.below(14); more > 0; --more) {
        sentence += m_random.below(12) == 0 ? u", "_s : u" "_s;
        sentence += word();
    }
    return sentence + u'.';
}

QString WordSource::text(qsizetype characters)
{
    QString text;
    text.reserve(characters + 150);
    while (text.size() < characters) {
        if (!text.isEmpty())
            text += m_random.below(5) == 0 ? u"\n\n"_s : u" "_s;
        text += sentence();
    }
    return text;
}

QString WordSource::title()
{
    QString title = topic();
    title[0] = title[0].toUpper();
    for (int more = 1 + m_random.below(3); more > 0; --more)
        title += u' ' + word() + u' ' + topic();
    return title;
}

} // namespace encore
