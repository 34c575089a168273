// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace encore {

class Banner;
class Card;

/// A portfolio that was opened before.
struct RecentPortfolio
{
    QString path;
    QDateTime openedAt;
};

/// Why a portfolio could not be opened, and what the user can do about it.
struct OpenProblem
{
    struct Way
    {
        QString key; ///< comes back through wayChosen()
        QString label;
    };
    QString path;
    QString text;
    std::vector<Way> ways;
};

/// The first page: three ways to begin, and the portfolios of the last weeks.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const std::vector<RecentPortfolio>& recent, const QDateTime& now, QWidget* parent = nullptr);

    void setRecent(const std::vector<RecentPortfolio>& recent, const QDateTime& now);
    void showProblem(const OpenProblem& problem);
    void clearProblem();

Q_SIGNALS:
    void sampleRequested();
    void emptyRequested();
    void importRequested();
    void browseRequested();
    void openRequested(const QString& path);
    /// The user wants a portfolio that is gone off the list.
    void forgetRequested(const QString& path);
    void wayChosen(const QString& path, const QString& key);

private:
    QWidget* head();
    QWidget* choices();
    Card* choice(const QString& name, const QString& iconName, const QString& title, const QString& text);
    QWidget* row(const RecentPortfolio& recent, const QDateTime& now);

    QVBoxLayout* m_column;
    Banner* m_banner;
    QWidget* m_recentHead;
    Card* m_recent;
    QString m_problemPath;
};

} // namespace encore
