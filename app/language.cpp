// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// The words lie in a static library, which does not register them by itself; Q_INIT_RESOURCE must stand outside a namespace.
static void initLanguages()
{
    Q_INIT_RESOURCE(i18n);
}

namespace encore {

Language::Language(QCoreApplication& app, QObject* parent)
    : QObject(parent)
    , m_app(app)
    , m_own(new QTranslator(this))
    , m_qt(new QTranslator(this))
{
    initLanguages();
}

void Language::use(const QString& language, const QString& forms)
{
    m_app.removeTranslator(m_own);
    m_app.removeTranslator(m_qt);
    // A system that speaks this language knows best in which forms; else English is that of most countries.
    const QLocale system = QLocale::system();
    const bool asSystem = language.isEmpty() || QLocale(language).language() == system.language();
    const QLocale locale = asSystem ? system
        : language == u"en"_s       ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                    : QLocale(language);
    QLocale::setDefault(forms.isEmpty() ? locale : QLocale(forms));
    if (m_qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_app.installTranslator(m_qt);
    // The words of the sources are English; what English has a file for is that one thing is not "1 things".
    if (m_own->load(locale, u"encore"_s, u"_"_s, u":/i18n"_s) || m_own->load(u":/i18n/encore_en.qm"_s))
        m_app.installTranslator(m_own);
}

QStringList Language::available()
{
    initLanguages();
    QStringList codes{u"en"_s};
    for (const QString& file : QDir(u":/i18n"_s).entryList({u"encore_*.qm"_s})) {
        const QString code = file.mid(7).chopped(3);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

} // namespace encore
