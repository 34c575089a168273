// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/pastedhtml.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

// What other programs put on the clipboard, in their manner: NAME.html becomes NAME.md.
class TestPastedHtml : public QObject
{
    Q_OBJECT

    static QString contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : u"unreadable"_s;
    }

private Q_SLOTS:
    void becomesCleanMarkdown_data()
    {
        QTest::addColumn<QString>("stem");
        const QDir folder(qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/tests/data/clipboard"_s);
        const QStringList names = folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 15);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(5));
    }
    void becomesCleanMarkdown()
    {
        QFETCH(QString, stem);
        QCOMPARE(pastedHtmlToMarkdown(contentOf(stem + u".html"_s)).trimmed(), contentOf(stem + u".md"_s));
    }
    void nothingIsNothing() { QVERIFY(pastedHtmlToMarkdown(u"<html><body><!--x--></body></html>"_s).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestPastedHtml)
#include "tst_pastedhtml.moc"
