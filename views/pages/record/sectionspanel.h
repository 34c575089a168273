// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "views/services/page.h"

#include <QImage>

class QVBoxLayout;

namespace encore {

class Button;
class MarkdownEditor;
class SegmentedControl;
class Spelling;

/// The text of a record, section by section, edited in place; hints where the template asks for a section that nobody has written. Each
/// section is stored when the keyboard leaves it, and only the one that was changed.
class SectionsPanel final : public QWidget
{
    Q_OBJECT

public:
    SectionsPanel(const PageContext& context, QWidget* parent);

    void show(const RecordView& view);
    /// Stores what has been typed.
    void commit();
    /// Puts the keyboard into a section, making it when it is not there.
    void focusSection(const QString& key);

Q_SIGNALS:
    /// The widgets of the text are other ones now.
    void rebuilt();

private:
    struct Editor
    {
        QString language;
        size_t at = 0; ///< index in the record's sections
        MarkdownEditor* text = nullptr;
    };
    void readNames();
    void rebuild();
    void addSection(size_t at, QVBoxLayout* column);
    void addHints(QVBoxLayout* column);
    void store(const Editor& editor);
    void storeHeading(size_t at, const QString& heading);
    void append(const QString& key, const QString& heading);
    void removeSection(size_t at);
    void write(const QString& label, const std::vector<Section>& sections);
    void attach(MarkdownEditor* text, const QImage& picture);
    void attach(MarkdownEditor* text, const QStringList& paths);
    void attach(MarkdownEditor* text, const QString& name, const QByteArray& bytes);
    QString languageOfText() const;
    QImage pictureFor(const QString& address) const;
    void fetchPictures();

    PageContext m_context;
    RecordView m_view;
    QString m_language; ///< shown; empty: the record's own
    SegmentedControl* m_languages;
    QWidget* m_content = nullptr;
    std::vector<Editor> m_editors;
    std::map<QString, QImage> m_pictures;
    QString m_focusNext;
    Spelling* m_spelling;
    bool m_namesStale = true; ///< those that the spelling knows
};

} // namespace encore
