// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/sectionspanel.h"

#include "model/domain/kinds.h"
#include "model/domain/storyrules.h"
#include "model/store/blobs.h"
#include "model/store/personnames.h"
#include "views/pages/record/attachmentpictures.h"
#include "views/services/labels.h"
#include "views/services/languagename.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/formatbar.h"
#include "views/widgets/markdowneditor.h"
#include "views/widgets/sectionhint.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/spelling.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kPictureWidth = 600;

const Template* templateFor(const Record& record, const RecordSchema& schema)
{
    return record.kind == story::kind ? &templateOf(record) : schema.defaultTemplate();
}

// The heading of a template's section where the text has none of its own.
QString headingOf(const Section& section, const Template* form)
{
    if (!section.heading.isEmpty() || !form)
        return section.heading;
    const auto found =
        std::ranges::find_if(form->sections, [&](const TemplateSection& each) { return each.key == section.key; });
    return found == form->sections.end() ? QString() : translated(QString::fromUtf8(found->heading));
}

// What the template asks for in a section that is still empty.
QString hintOf(const Section& section, const Template* form)
{
    if (!form || section.key.isEmpty())
        return MarkdownEditor::tr("Write here");
    const auto found =
        std::ranges::find_if(form->sections, [&](const TemplateSection& each) { return each.key == section.key; });
    return found == form->sections.end() ? MarkdownEditor::tr("Write here")
                                         : translated(QString::fromUtf8(found->hint));
}

// Where a section stands in its template; what is no part of it stands behind all that are.
size_t rankOf(const QString& key, const Template* form)
{
    if (!form || key.isEmpty())
        return std::numeric_limits<size_t>::max();
    const auto found =
        std::ranges::find_if(form->sections, [&](const TemplateSection& each) { return each.key == key; });
    return found == form->sections.end() ? std::numeric_limits<size_t>::max() : size_t(found - form->sections.begin());
}

} // namespace

SectionsPanel::SectionsPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_spelling(new Spelling(this))
{
    setObjectName(u"sections"_s);
    connect(m_spelling, &Spelling::switched, this,
        [this](bool on) { m_context.state.setValue(Spelling::settingKey(), on); });
    connect(&m_context.store, &Store::committed, this, [this](const Changes& changes) {
        m_namesStale = m_namesStale || changes.touches(person::kind) || changes.touches(team::kind);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_languages = new SegmentedControl(this);
    m_languages->setObjectName(u"languages"_s);
    m_languages->setAccessibleName(tr("Language of the text"));
    column->addWidget(m_languages, 0, Qt::AlignLeft);
    connect(m_languages, &SegmentedControl::chosen, this, [this](const QString& language) {
        commit();
        m_language = language;
        rebuild();
    });
}

// Who and what the portfolio knows is spelt as it is written there.
void SectionsPanel::readNames()
{
    m_context.store
        .read<QStringList>(LaneName::Reports, [](Session& session) { return wordsOfNames(session.database()); })
        .then(this, [this](const Result<QStringList>& names) {
            if (names)
                m_spelling->setNames(*names);
        });
}

void SectionsPanel::show(const RecordView& view)
{
    const bool sameRecord = m_view.record.id == view.record.id && m_view.record.kind == view.record.kind;
    const bool sameText = sameRecord && m_view.record.sections == view.record.sections
        && m_view.record.languages == view.record.languages
        && m_view.record.value(u"template"_s) == view.record.value(u"template"_s);
    m_view = view;
    m_spelling->setOn(m_context.state.value(Spelling::settingKey(), true).toBool());
    // Pages that are not in sight wait until they are.
    if (std::exchange(m_namesStale, false))
        readNames();
    if (sameText)
        return;
    if (!sameRecord) {
        m_language.clear();
        m_pictures.clear();
        fetchPictures();
    }
    std::vector<SegmentedControl::Segment> segments;
    const QString own = std::get_if<QString>(&view.record.value(u"language"_s))
        ? std::get<QString>(view.record.value(u"language"_s))
        : QString();
    segments.push_back({QString(), own.isEmpty() ? tr("Original") : languageName(own)});
    for (const LanguageVersion& version : view.record.languages)
        segments.push_back({version.language, languageName(version.language)});
    m_languages->setSegments(segments);
    m_languages->setCurrent(m_language);
    m_languages->setVisible(segments.size() > 1);
    rebuild();
}

void SectionsPanel::rebuild()
{
    const QString focused = std::exchange(m_focusNext, QString());
    m_editors.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    for (const LanguageVersion& version : m_view.record.languages) {
        if (version.language != m_language || version.title.isEmpty())
            continue;
        auto* title = new QLineEdit(version.title, m_content);
        title->setReadOnly(true);
        title->setFrame(false);
        title->setFont(styledFont(TextStyle::Section));
        title->setAccessibleName(tr("Title in this language"));
        column->addWidget(title);
    }
    for (size_t i = 0; i < m_view.record.sections.size(); ++i) {
        if (m_view.record.sections[i].language == m_language)
            addSection(i, column);
    }
    if (m_language.isEmpty() && !m_context.store.readOnly())
        addHints(column);
    layout()->addWidget(m_content);
    Q_EMIT rebuilt();
    if (!focused.isEmpty())
        focusSection(focused);
}

void SectionsPanel::addSection(size_t at, QVBoxLayout* column)
{
    const Section& section = m_view.record.sections[at];
    const bool readOnly = m_context.store.readOnly();
    const Template* form = templateFor(m_view.record, m_context.store.schemas().of(m_view.record.kind));
    const QString shownHeading = headingOf(section, form);
    auto* text = new MarkdownEditor(m_content);
    auto* top = new QWidget(m_content);
    top->setMaximumWidth(kReadingWidth + space::kPage);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, space::kSmall, 0, 0);
    if (!shownHeading.isEmpty() || !section.key.isEmpty()) {
        auto* heading = new QLineEdit(shownHeading, m_content);
        heading->setObjectName(u"heading/%1"_s.arg(at));
        heading->setAccessibleName(tr("Heading of the section"));
        heading->setFrame(false);
        heading->setFont(styledFont(TextStyle::Section));
        heading->setProperty("quiet", true);
        heading->setReadOnly(readOnly);
        heading->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto* remove = new QAction(tr("Remove this section"), heading);
        remove->setEnabled(!readOnly);
        connect(remove, &QAction::triggered, this, [this, at] { removeSection(at); });
        heading->addAction(remove);
        connect(heading, &QLineEdit::editingFinished, this, [this, at, heading, shownHeading] {
            if (heading->text() != shownHeading)
                storeHeading(at, heading->text());
        });
        row->addWidget(heading, 1);
    } else {
        row->addStretch(1);
    }
    row->addWidget(new FormatBar(text, top));
    column->addWidget(top);
    text->setObjectName(u"section/"_s + QString(section.key.isEmpty() ? QString::number(at) : section.key));
    text->setAccessibleName(shownHeading.isEmpty() ? tr("Text") : shownHeading);
    text->setPictureResolver([this](const QString& address) { return pictureFor(address); });
    text->setMarkdownText(section.text);
    text->setPlaceholderText(hintOf(section, form));
    text->setReadOnly(readOnly);
    if (!readOnly)
        text->checkSpelling(*m_spelling, languageOfText());
    text->setMaximumWidth(kReadingWidth + space::kPage);
    connect(text, &MarkdownEditor::linkActivated, this, [](const QUrl& address) {
        if (address.scheme() == u"https"_s || address.scheme() == u"http"_s || address.scheme() == u"mailto"_s)
            QDesktopServices::openUrl(address);
    });
    connect(
        text, &MarkdownEditor::pictureOffered, this, [this, text](const QImage& picture) { attach(text, picture); });
    connect(text, &MarkdownEditor::filesOffered, this, [this, text](const QStringList& paths) { attach(text, paths); });
    const Editor editor{m_language, at, text};
    connect(text, &MarkdownEditor::editingFinished, this, [this, editor] { store(editor); });
    m_editors.push_back(editor);
    column->addWidget(text);
}

QString SectionsPanel::languageOfText() const
{
    if (!m_language.isEmpty())
        return m_language;
    const auto* own = std::get_if<QString>(&m_view.record.value(u"language"_s));
    return own && !own->isEmpty() ? *own : QLocale().bcp47Name();
}

void SectionsPanel::addHints(QVBoxLayout* column)
{
    const Template* form = templateFor(m_view.record, m_context.store.schemas().of(m_view.record.kind));
    if (form) {
        for (const TemplateSection& wanted : form->sections) {
            if (m_view.record.section(QString(wanted.key)))
                continue;
            auto* hint = new SectionHint(m_content);
            const QString key = QString(wanted.key);
            const QString heading = translated(QString::fromUtf8(wanted.heading));
            hint->setObjectName(u"hint/"_s + key);
            hint->setSection(heading, translated(QString::fromUtf8(wanted.hint)));
            connect(hint, &SectionHint::clicked, this, [this, key, heading] { append(key, heading); });
            column->addWidget(hint);
        }
    }
    auto* add = new Button(tr("Add a section of its own"), m_content, ButtonLook::Link);
    add->setObjectName(u"addSection"_s);
    connect(add, &Button::clicked, this, [this] { append({}, tr("New section")); });
    column->addWidget(add, 0, Qt::AlignLeft);
}

void SectionsPanel::commit()
{
    for (const Editor& editor : std::vector<Editor>(m_editors))
        store(editor);
}

void SectionsPanel::store(const Editor& editor)
{
    if (!editor.text->isEdited() || editor.at >= m_view.record.sections.size())
        return;
    const QString text = editor.text->markdownText();
    std::vector<Section> sections = m_view.record.sections;
    if (sections[editor.at].text == text)
        return;
    sections[editor.at].text = text;
    const QString heading = sections[editor.at].heading;
    write(heading.isEmpty() ? tr("edit of the text") : tr("edit of “%1”").arg(heading), sections);
}

void SectionsPanel::storeHeading(size_t at, const QString& heading)
{
    std::vector<Section> sections = m_view.record.sections;
    if (at >= sections.size() || sections[at].heading == heading)
        return;
    sections[at].heading = heading;
    write(tr("heading “%1”").arg(heading), sections);
}

void SectionsPanel::append(const QString& key, const QString& heading)
{
    commit();
    std::vector<Section> sections = m_view.record.sections;
    const Template* form = templateFor(m_view.record, m_context.store.schemas().of(m_view.record.kind));
    const size_t rank = rankOf(key, form);
    const auto place = std::ranges::find_if(sections, [&](const Section& each) {
        return !each.language.isEmpty() || (!each.key.isEmpty() && rankOf(each.key, form) > rank);
    });
    m_focusNext = key.isEmpty() ? QString::number(place - sections.begin()) : key;
    sections.insert(place, Section{0, {}, key, heading, 2, {}});
    write(tr("new section “%1”").arg(heading), sections);
}

void SectionsPanel::removeSection(size_t at)
{
    std::vector<Section> sections = m_view.record.sections;
    const QString heading = sections[at].heading;
    sections.erase(sections.begin() + std::ptrdiff_t(at));
    write(tr("removal of the section “%1”").arg(heading), sections);
}

void SectionsPanel::write(const QString& label, const std::vector<Section>& sections)
{
    // What was typed is known from here on, so that the next edit builds on it and not on what was read before.
    const std::vector<Section> former = std::exchange(m_view.record.sections, sections);
    RecordPatch patch;
    patch.sections = sections;
    const Kind kind = m_view.record.kind;
    const RecordId id = m_view.record.id;
    m_context.write(this, label, [kind, id, patch, former](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(stored, getRecord(work.database(), work.schemas().of(kind), id));
        // Somebody else's newer text is not overwritten: only what this page knew may be replaced.
        const auto sameText = [](const Section& a, const Section& b) {
            return a.text == b.text && a.heading == b.heading && a.language == b.language;
        };
        if (!std::ranges::equal(stored.sections, former, sameText))
            return Error{ErrorCode::Conflict, {}, {}};
        return updateRecord(work, kind, id, 0, patch);
    });
}

void SectionsPanel::focusSection(const QString& key)
{
    if (auto* editor = findChild<MarkdownEditor*>(u"section/"_s + key)) {
        editor->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (auto* hint = findChild<SectionHint*>(u"hint/"_s + key))
        hint->click();
}

// A picture that is pasted into the text is kept as an attachment, and the text refers to it.
void SectionsPanel::attach(MarkdownEditor* text, const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return;
    int number = 1;
    const auto taken = [this](const QString& name) {
        return std::ranges::any_of(m_view.rows(attachment::kind, QString(m_view.record.kind.key)),
                   [&name](const RecordRow& row) { return row.title == name; })
            || m_pictures.contains(name);
    };
    while (taken(u"picture-%1.png"_s.arg(number)))
        ++number;
    attach(text, u"picture-%1.png"_s.arg(number), bytes);
}

void SectionsPanel::attach(MarkdownEditor* text, const QStringList& paths)
{
    static constexpr qint64 kLargest = 100LL * 1024 * 1024;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.size() > kLargest || !file.open(QIODevice::ReadOnly))
            m_context.messages.showError({ErrorCode::Io, file.errorString(), {{u"path"_s, path}}});
        else
            attach(text, QFileInfo(path).fileName(), file.readAll());
    }
}

void SectionsPanel::attach(MarkdownEditor* text, const QString& name, const QByteArray& bytes)
{
    if (m_context.store.schemas().of(attachment::kind).field(QString(m_view.record.kind.key)) == nullptr) {
        m_context.messages.showNote(tr("Records of this kind hold no files."));
        return;
    }
    if (const QImage picture = readPicture(bytes, {kPictureWidth, kPictureWidth}); !picture.isNull()) {
        m_pictures[name] = picture;
        text->insertPicture(QString::fromLatin1(QUrl::toPercentEncoding(name)), QFileInfo(name).completeBaseName());
    }
    m_context.write(this, tr("attachment “%1”").arg(name),
        [field = QString(m_view.record.kind.key), id = m_view.record.id, name, bytes](
            UnitOfWork& work) { return encore::attach(work, field, id, name, bytes); });
}

QImage SectionsPanel::pictureFor(const QString& address) const
{
    const auto found = m_pictures.find(QFileInfo(QUrl(address).path()).fileName());
    return found == m_pictures.end() ? QImage() : found->second;
}

void SectionsPanel::fetchPictures()
{
    std::vector<std::pair<QString, QString>> wanted;
    for (const RecordRow& row : m_view.rows(attachment::kind, QString(m_view.record.kind.key))) {
        if (row.record.get(attachment::mediaType).startsWith(u"image/"_s))
            wanted.emplace_back(row.title, row.record.get(attachment::hash));
    }
    if (wanted.empty())
        return;
    using Pictures = std::map<QString, QImage>;
    m_context.store
        .read<Pictures>(LaneName::Reports,
            [wanted](Session& session) -> Result<Pictures> {
                Pictures pictures;
                for (const auto& [name, hash] : wanted) {
                    ENCORE_ASSIGN(bytes, blob(session.database(), hash));
                    pictures[name] = readPicture(bytes, {kPictureWidth, 2 * kPictureWidth});
                }
                return pictures;
            })
        .then(this, [this, id = m_view.record.id](const Result<Pictures>& pictures) {
            if (!pictures || m_view.record.id != id)
                return;
            m_pictures = *pictures;
            if (std::ranges::none_of(m_editors, [](const Editor& each) { return each.text->isEdited(); }))
                rebuild();
        });
}

} // namespace encore
