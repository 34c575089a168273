// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace encore {

class ProgressLine;
class TextLabel;

/// How complete a record is, what is missing (each a way to it), and what would raise it to the next level.
class CompletenessBar final : public QWidget
{
    Q_OBJECT

public:
    struct Missing
    {
        QString key;
        QString label;
    };

    explicit CompletenessBar(QWidget* parent = nullptr);

    /// 0 to 1.
    void setShare(double share);
    void setMissing(const std::vector<Missing>& missing);
    /// A sentence such as "To reach evidence 4: a second team measures it"; empty hides it.
    void setNextStep(const QString& sentence);

Q_SIGNALS:
    void missingActivated(const QString& key);

private:
    TextLabel* m_heading;
    ProgressLine* m_line;
    TextLabel* m_missing;
    TextLabel* m_next;
};

} // namespace encore
