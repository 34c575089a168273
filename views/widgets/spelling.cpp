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

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qsizetype kLongestWord = 60; // longer ones are no words, and suggestions for them take long

/// The file without its ending: "/usr/share/hunspell/de_DE"; empty when there is none.
QString stemFor(const QString& language)
{
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    const QString code = QString(language).replace(u'-', u'_');
    const QString full = QLocale(language).name();
    for (const QString& folder : folders) {
        const QDir dir(folder);
        // The exact one, then the language's usual country, then any of the language.
        QStringList names{code, full};
        names += dir.entryList({code.section(u'_', 0, 0) + u"_*.aff"}, QDir::Files, QDir::Name)
                     .replaceInStrings(u".aff"_s, QString());
        for (const QString& name : names) {
            if (dir.exists(name + u".aff") && dir.exists(name + u".dic"))
                return dir.filePath(name);
        }
    }
    return {};
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

Dictionary::Dictionary(std::unique_ptr<Hunspell> words, const QByteArray& encoding, const QString& ownFile)
    : m_words(std::move(words))
    , m_encoding(encoding)
    , m_ownFile(ownFile)
{
}

Dictionary::~Dictionary() = default;

std::shared_ptr<Dictionary> Dictionary::load(const QString& language)
{
    const QString stem = stemFor(language);
    if (stem.isEmpty())
        return nullptr;
    auto words = std::make_unique<Hunspell>(
        QFile::encodeName(stem + u".aff").constData(), QFile::encodeName(stem + u".dic").constData());
    const QByteArray encoding = QByteArray::fromStdString(words->get_dict_encoding());
    const QString ownFile = ownFileFor(language);
    QFile own(ownFile);
    if (own.open(QIODevice::ReadOnly)) {
        for (const QString& word : QString::fromUtf8(own.readAll()).split(u'\n', Qt::SkipEmptyParts))
            words->add(encoded(word.trimmed(), encoding));
    }
    return std::shared_ptr<Dictionary>(new Dictionary(std::move(words), encoding, ownFile));
}

bool Dictionary::knows(const QString& word) const
{
    return word.size() > kLongestWord || m_words->spell(encoded(plain(word), m_encoding));
}

QStringList Dictionary::suggestions(const QString& word, int most) const
{
    QStringList found;
    for (const std::string& each : m_words->suggest(encoded(plain(word), m_encoding))) {
        if (found.size() == most)
            break;
        found << decoded(each, m_encoding);
    }
    if (word.contains(u'’'))
        found.replaceInStrings(u"'"_s, u"’"_s);
    return found;
}

void Dictionary::add(const QString& word)
{
    m_words->add(encoded(plain(word), m_encoding));
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

void Spelling::add(const QString& language, const QString& word)
{
    if (Dictionary* words = dictionary(language)) {
        words->add(word);
        Q_EMIT changed();
    }
}

} // namespace encore
