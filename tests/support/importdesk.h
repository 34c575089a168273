// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testportfolio.h"
#include "views/pages/importing/importpage.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

namespace encore {

/// Answers the questions of a page: yes to all, these texts and paths.
class ScriptedDialogs final : public DialogService
{
public:
    QString text;
    QStringList files;
    QString folder;
    QString target;

    void confirm(QWidget*, const QString&, const QString&, const QString&, std::function<void()> accepted) override
    {
        accepted();
    }
    void askText(
        QWidget*, const QString&, const QString&, const QString&, std::function<void(QString)> accepted) override
    {
        accepted(text);
    }
    void chooseFiles(QWidget*, const QString&, const QString&, std::function<void(QStringList)> accepted) override
    {
        accepted(files);
    }
    void chooseFolder(QWidget*, const QString&, std::function<void(QString)> accepted) override { accepted(folder); }
    void chooseTarget(
        QWidget*, const QString&, const QString&, const QString&, std::function<void(QString)> accepted) override
    {
        accepted(target);
    }
    void tell(QWidget*, const QString&, const QString&) override { }
};

/// The import assistant on a portfolio of its own, with a folder for what is to be imported.
class ImportDesk
{
public:
    explicit ImportDesk(bool readOnly = false)
    {
        const QString path = portfolio.path();
        portfolio.close();
        auto opened = Store::open(path, readOnly, portfolio.fake().services());
        if (opened)
            store = std::move(opened).value();
        settings = std::make_unique<QSettings>(
            QString(portfolio.folder() + QStringLiteral("/view.ini")), QSettings::IniFormat);
        state = std::make_unique<ViewState>(*settings);
        page = std::make_unique<ImportPage>(PageContext{*store, navigation, messages, dialogs, *state}, nullptr);
        page->resize(1100, 720);
        page->show();
        page->enter({});
    }

    ~ImportDesk()
    {
        // What is still running must not outlive the portfolio.
        page.reset();
        if (store)
            waited(store->maintain([](Session&) { return Status(); })).ok();
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = portfolio.folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning() << "cannot write" << path;
        return path;
    }

    bool reaches(ImportPage::Step step)
    {
        static constexpr int kPatience = 60000;
        return QTest::qWaitFor([this, step] { return page->step() == step && page->isEnabled(); }, kPatience);
    }
    bool opens(const QStringList& paths, ImportPage::Step step)
    {
        page->openSources(paths);
        return reaches(step);
    }
    void press(const QString& name)
    {
        auto* button = page->findChild<QAbstractButton*>(name);
        if (button && button->isEnabled())
            QTest::mouseClick(button, Qt::LeftButton);
        else
            qWarning() << "no button to press:" << name;
    }
    bool applies()
    {
        press(QStringLiteral("page.primary"));
        return reaches(ImportPage::Step::Result);
    }

    /// The records of a kind that are in the portfolio now.
    qint64 count(Kind kind)
    {
        const auto counted = waited(store->read<qint64>(LaneName::Rows,
            [kind](Session& session) { return countRecords(session.database(), session.schemas().of(kind)); }));
        return counted.valueOr(-1);
    }
    template <typename T>
    static Result<T> waited(Answer<T> answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30000))
            return Error{ErrorCode::Internal, QStringLiteral("no answer"), {}};
        return answer.result();
    }

    TestPortfolio portfolio;
    Navigation navigation;
    Messages messages;
    ScriptedDialogs dialogs;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ViewState> state;
    std::unique_ptr<Store> store;
    std::unique_ptr<ImportPage> page;
};

} // namespace encore
