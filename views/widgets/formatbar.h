// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace encore {

class MarkdownEditor;

/// The forms that letters and paragraphs can have, beside the editor that is being written in; nothing to see at other times.
/// It never takes the keyboard, which has shortcuts for the same.
class FormatBar final : public QWidget
{
    Q_OBJECT

public:
    FormatBar(MarkdownEditor* editor, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* add(const QString& name, const QString& iconName, const QString& what, const QString& keys);

    MarkdownEditor* m_editor;
};

} // namespace encore
