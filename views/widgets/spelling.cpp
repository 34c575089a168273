// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/spelling.h"

#include "model/base/answer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStringConverter>
#include <QtConcurrent>

#include <hunspell/hunspell.hxx>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qsizetype kLongestWord = 60;  // longer ones are no words, and suggestions for them take long
constexpr qsizetype kMostSpellings = 4; // each is read into memory

/// The files without their endings, "/usr/share/hunspell/de_DE", the best one first. A language without a country is written in many
/// ways: the user's own country decides, else every spelling of it is right.
QStringList stemsFor(const QString& language)
{
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    const QString code = QString(language).replace(u'-', u'_');
    const QString bare = code.section(u'_', 0, 0);
    const QString own = QLocale::system().name();
    QStringList stems;
    QStringList files;
    const auto take = [&](const QString& name) {
        for (const QString& folder : folders) {
            const QString stem = QDir(folder).filePath(name);
            // Several countries often share one file.
            const QString file = QFileInfo(stem + u".dic"_s).canonicalFilePath();
            if (file.isEmpty() || !QFileInfo::exists(stem + u".aff"_s) || files.contains(file))
                continue;
            files << file;
            stems << stem;
        }
        return !stems.isEmpty();
    };
    if (take(code) || (own.section(u'_', 0, 0) == bare && take(own)))
        return stems.first(1);
    take(QLocale(bare).name());
    for (const QString& folder : folders) {
        for (const QString& file : QDir(folder).entryList({bare + u"_*.aff"_s}, QDir::Files, QDir::Name))
            take(QFileInfo(file).completeBaseName());
    }
    // Of a language with a country, another country's is better than none.
    return stems.first(std::min<qsizetype>(stems.size(), code == bare ? kMostSpellings : 1));
}

QString ownFileFor(const QString& language)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words-"_s
        + language.section(u'-', 0, 0) + u".txt";
}

std::string encoded(const QString& word, const QByteArray& encoding)
{
    if (encoding.isEmpty() || encoding == "UTF-8")
        return word.toStdString();
    QStringEncoder encoder(encoding.constData());
    return encoder.isValid() ? QByteArray(encoder(word)).toStdString() : word.toStdString();
}

QString decoded(const std::string& word, const QByteArray& encoding)
{
    QStringDecoder decoder(encoding.constData());
    return encoding.isEmpty() || encoding == "UTF-8" || !decoder.isValid()
        ? QString::fromStdString(word)
        : QString(decoder(QByteArray::fromStdString(word)));
}

QString plain(QString word)
{
    return word.replace(u'’', u'\'');
}

} // namespace

Dictionary::Dictionary(std::vector<Words> spellings, const QString& ownFile)
    : m_spellings(std::move(spellings))
    , m_ownFile(ownFile)
{
}

Dictionary::~Dictionary() = default;

std::shared_ptr<Dictionary> Dictionary::load(const QString& language)
{
    std::vector<Words> spellings;
    for (const QString& stem : stemsFor(language)) {
        auto words = std::make_unique<Hunspell>(
            QFile::encodeName(stem + u".aff").constData(), QFile::encodeName(stem + u".dic").constData());
        const QByteArray encoding = QByteArray::fromStdString(words->get_dict_encoding());
        spellings.push_back({std::move(words), encoding});
    }
    if (spellings.empty())
        return nullptr;
    const std::shared_ptr<Dictionary> read(new Dictionary(std::move(spellings), ownFileFor(language)));
    QFile own(read->m_ownFile);
    if (own.open(QIODevice::ReadOnly)) {
        for (const QString& word : QString::fromUtf8(own.readAll()).split(u'\n', Qt::SkipEmptyParts))
            read->learn(word.trimmed());
    }
    return read;
}

bool Dictionary::knows(const QString& word) const
{
    return word.size() > kLongestWord || std::ranges::any_of(m_spellings, [&](const Words& each) {
        return each.words->spell(encoded(plain(word), each.encoding));
    });
}

QStringList Dictionary::suggestions(const QString& word, int most) const
{
    QStringList found;
    for (const Words& spelling : m_spellings) {
        for (const std::string& each : spelling.words->suggest(encoded(plain(word), spelling.encoding)))
            found << decoded(each, spelling.encoding);
    }
    found.removeDuplicates();
    found.resize(std::min<qsizetype>(found.size(), most));
    if (word.contains(u'’'))
        found.replaceInStrings(u"'"_s, u"’"_s);
    return found;
}

void Dictionary::learn(const QString& word)
{
    for (const Words& each : m_spellings)
        each.words->add(encoded(plain(word), each.encoding));
}

void Dictionary::add(const QString& word)
{
    learn(word);
    QDir().mkpath(QFileInfo(m_ownFile).path());
    QFile own(m_ownFile);
    if (own.open(QIODevice::Append))
        own.write(QString(plain(word) + u'\n').toUtf8());
}

Spelling::Spelling(QObject* parent) : QObject(parent) { }

Dictionary* Spelling::dictionary(const QString& language)
{
    if (!m_on || language.isEmpty())
        return nullptr;
    const auto [entry, isNew] = m_entries.try_emplace(language);
    if (!isNew)
        return entry->second.words.get();
    // Reading one takes up to a tenth of a second.
    using Words = std::shared_ptr<Dictionary>;
    const Answer<Words> answer(
        QtConcurrent::run([language]() -> Result<Words> { return Result<Words>(Dictionary::load(language)); }));
    answer.then(this, [this, language](const Result<Words>& words) {
        m_entries[language] = {words.valueOr(nullptr), true};
        Q_EMIT changed();
    });
    return nullptr;
}

bool Spelling::isMissing(const QString& language) const
{
    const auto found = m_entries.find(language);
    return found != m_entries.end() && found->second.read && !found->second.words;
}

QString Spelling::packageFor(const QString& language)
{
    static const std::map<QString, QString> countries{{u"en"_s, u"en-us"_s}, {u"de"_s, u"de-de"_s},
        {u"pt"_s, u"pt-pt"_s}, {u"sv"_s, u"sv"_s}, {u"nb"_s, u"no"_s}, {u"nn"_s, u"no"_s}, {u"no"_s, u"no"_s}};
    const QString code = language.toLower().replace(u'_', u'-');
    const auto usual = countries.find(code);
    return u"hunspell-"_s + (usual == countries.end() ? code : usual->second);
}

void Spelling::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    Q_EMIT switched(on);
    Q_EMIT changed();
}

void Spelling::setNames(const QStringList& words)
{
    const QSet<QString> names(words.begin(), words.end());
    if (names == m_names)
        return;
    m_names = names;
    Q_EMIT changed();
}

void Spelling::add(const QString& language, const QString& word)
{
    if (Dictionary* words = dictionary(language)) {
        words->add(word);
        Q_EMIT changed();
    }
}

} // namespace encore
