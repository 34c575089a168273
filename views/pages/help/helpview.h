// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace encore {

/// The help texts: topics at the left, the chosen one at the right.
class HelpView final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpView(QWidget* parent = nullptr);

    /// Shows a topic by its key ("search"), optionally with "#heading"; an unknown or empty one shows the first.
    void showTopic(const QString& topic);
    QString topic() const;
    /// The keys of all topics, in order.
    static QStringList topics();
    /// The topic that explains a page of the window ("teams", "record/story"); a topic is its own.
    static QString topicFor(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    QListWidget* m_topics;
    QTextBrowser* m_text;
    bool m_rendering = false;
};

} // namespace encore
