// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <map>

class QLineEdit;

namespace encore {

class FlowLayout;
class NameProposals;

/// A list of words as chips, with completion. Enter or a comma adds one, Backspace in the empty field takes the last away,
/// Delete takes the focused chip away. What is typed counts when the keyboard leaves. Each word is there once, whatever its case.
class TagEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit TagEdit(QWidget* parent = nullptr);

    /// Shows these words without emitting tagsEdited().
    void setTags(const QStringList& tags);
    const QStringList& tags() const { return m_tags; }
    /// What the completion offers; `newLabel` ("Add “%1” to Teams") also offers what is typed when it is none of these.
    void setSuggestions(const QStringList& suggestions, const QString& newLabel = {});
    /// A colour, and what it is called.
    struct Colour
    {
        QString code;
        QString name;

        bool operator==(const Colour&) const = default;
    };
    /// The colours of words, by the word in small letters.
    void setColours(const std::map<QString, Colour>& colours);
    void setPlaceholder(const QString& text);
    /// Only suggested words are taken when true.
    void setRestricted(bool restricted);
    QLineEdit* edit() const { return m_edit; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void tagsEdited(const QStringList& tags);
    /// The user types; a chance to bring setSuggestions() up to date.
    void textEdited(const QString& text);
    /// A chip was clicked or Enter pressed on it.
    void tagActivated(const QString& tag);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void add(const QString& text);
    void removeAt(int index);

    FlowLayout* m_flow;
    QLineEdit* m_edit;
    NameProposals* m_suggestions;
    QStringList m_tags;
    std::map<QString, Colour> m_colours;
    std::vector<QWidget*> m_chips;
    bool m_restricted = false;
};

} // namespace encore
