// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of ARCHITECTURE.md that a compiler does not check.
class tst_Layering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesGoOneWay();
    void modelIsFreeOfGui();
    void onlyTheModelSpeaksSql();
    void onlyTheRowWriterChangesRecords();
    void noGlobals();
    void noPageIncludesAnother();
    void noWordOfTheMachine();

private:
    QMap<QString, QString> m_files; ///< path from the root of the sources: text
};

namespace {

// Lower layers first; a file may include its own folder and anything in an earlier line.
const QStringList kLayers{u"model/base"_s, u"model/domain"_s, u"model/db"_s, u"model/store"_s, u"model/search"_s,
    u"model/insight"_s, u"model/clean"_s, u"model/today"_s, u"model/exchange"_s, u"model/publish"_s, u"views/theme"_s,
    u"views/widgets"_s, u"views/services"_s, u"views/charts"_s, u"views/print"_s, u"views/forms"_s,
    u"views/itemmodels"_s, u"views/dialogs"_s, u"views/pages"_s, u"views/shell"_s, u"app"_s};

int layerOf(const QString& path)
{
    for (int i = 0; i < kLayers.size(); ++i) {
        if (path.startsWith(kLayers[i] + u'/'))
            return i;
    }
    return -1;
}

QStringList includesOf(const QString& text)
{
    static const QRegularExpression form(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    return text.remove(comment);
}

} // namespace

void tst_Layering::initTestCase()
{
    const QString root = qEnvironmentVariable("ENCORE_SOURCE_DIR");
    QVERIFY(!root.isEmpty());
    for (const QString& top : {u"app"_s, u"model"_s, u"views"_s}) {
        QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_files.insert(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_files.size() > 100);
}

void tst_Layering::includesGoOneWay()
{
    QStringList wrong;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        for (const QString& include : includesOf(it.value())) {
            if (layerOf(include) > layerOf(it.key()))
                wrong << it.key() + u" includes "_s + include;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Layering::modelIsFreeOfGui()
{
    static const QRegularExpression gui(
        u"#include <Q(Color|Icon|Image|Pixmap|Painter|Font|Widget|Application|UndoStack|Text[A-Z]\\w*|Gui\\w*|PdfWriter)>"_s);
    QStringList wrong;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        const auto match = gui.match(it.value());
        if (it.key().startsWith(u"model/"_s) && match.hasMatch() && match.captured(1) != u"TextStream"_s
            && match.captured(1) != u"TextBoundaryFinder"_s)
            wrong << it.key() + u" includes "_s + match.captured(0);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Layering::onlyTheModelSpeaksSql()
{
    QStringList wrong;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (it.key().startsWith(u"views/"_s) && it.value().contains(u"QSql"_s))
            wrong << it.key();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Layering::onlyTheRowWriterChangesRecords()
{
    // The log of changes, attachments' bytes, the text index and the erasing of a person have reasons of their own.
    const QStringList allowed{u"model/store/rowwriter.cpp"_s, u"model/store/session.cpp"_s,
        u"model/store/textindex.cpp"_s, u"model/store/blobs.cpp"_s, u"model/store/recordindex.cpp"_s,
        u"model/store/history.cpp"_s};
    static const QRegularExpression writes(u"\"\\s*(INSERT INTO|UPDATE|DELETE FROM) "_s);
    QStringList wrong;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        const bool excused = allowed.contains(it.key()) || it.key().startsWith(u"model/store/erasure"_s)
            || it.key().startsWith(u"model/db/"_s);
        if (!excused && writes.match(withoutComments(it.value())).hasMatch())
            wrong << it.key();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Layering::noGlobals()
{
    static const QRegularExpression global(u"::instance\\(\\)|::self\\(\\)|qApp->property"_s);
    QStringList wrong;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        QString text = withoutComments(it.value());
        // Qt's own, which have no other way in.
        text.remove(u"QCoreApplication::instance()"_s);
        text.remove(u"QPixmapCache::instance()"_s);
        if (global.match(text).hasMatch())
            wrong << it.key();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Layering::noPageIncludesAnother()
{
    QStringList wrong;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (!it.key().startsWith(u"views/pages/"_s))
            continue;
        const QString own = it.key().section(u'/', 0, 2) + u'/';
        for (const QString& include : includesOf(it.value())) {
            if (include.startsWith(u"views/pages/"_s) && !include.startsWith(own))
                wrong << it.key() + u" includes "_s + include;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Layering::noWordOfTheMachine()
{
    static const QRegularExpression path(u"/(home|root|work)/[a-z]"_s);
    QStringList wrong;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (path.match(it.value()).hasMatch())
            wrong << it.key();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_layering.moc"
