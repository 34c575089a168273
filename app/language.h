// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QCoreApplication;
class QTranslator;

namespace encore {

/// The language of the program: translations of its own words and of Qt's, and the forms of dates and numbers.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QCoreApplication& app, QObject* parent = nullptr);

    /// "en", or empty for the language of the system; takes effect at once.
    void use(const QString& language, const QString& forms = {});
    /// The languages that there are words for, English first.
    static QStringList available();

private:
    QCoreApplication& m_app;
    QTranslator* m_own;
    QTranslator* m_qt;
};

} // namespace encore
