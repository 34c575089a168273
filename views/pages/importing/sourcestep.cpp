// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/sourcestep.h"

#include "views/services/dialogservice.h"
#include "views/theme/icons.h"
#include "views/widgets/button.h"
#include "views/widgets/paint.h"
#include "views/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

// A mark that follows the colours of the program.
class Mark final : public QLabel
{
public:
    Mark(const QString& name, int size, QWidget* parent) : QLabel(parent), m_name(name), m_size(size) { refresh(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            refresh();
    }

private:
    void refresh() { setPixmap(icon(m_name, Role::Accent).pixmap(QSize(m_size, m_size), devicePixelRatio())); }

    QString m_name;
    int m_size;
};

} // namespace

SourceStep::SourceStep(DialogService& dialogs, QWidget* parent) : QWidget(parent), m_dialogs(dialogs)
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kPage);
    m_drop = makeDropArea();
    column->addWidget(m_drop, 1);
    column->addWidget(makeFacts());
    column->addSpacing(space::kPage);
}

QWidget* SourceStep::makeDropArea()
{
    auto* area = new QWidget(this);
    area->setMinimumHeight(200);
    auto* column = new QVBoxLayout(area);
    column->setSpacing(space::kSmall);
    column->addStretch(1);
    static constexpr int kMark = 40;
    auto* mark = new Mark(u"import"_s, kMark, area);
    mark->setAlignment(Qt::AlignCenter);
    column->addWidget(mark);
    auto* title = new TextLabel(tr("Drop a folder or files here"), TextStyle::Section, area);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto* sentence = new TextLabel(
        tr("Nothing is changed yet: first you see what would come of it."), TextStyle::Body, area, Role::Muted);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::kMedium, 0, 0);
    buttons->setSpacing(space::kMedium);
    auto* folder = new Button(tr("Choose a folder…"), area, ButtonLook::Primary);
    folder->setObjectName(u"import.chooseFolder"_s);
    connect(folder, &Button::clicked, this, [this] {
        m_dialogs.chooseFolder(this, tr("Import a folder"), [this](const QString& path) { Q_EMIT chosen({path}); });
    });
    auto* files = new Button(tr("Choose files…"), area);
    files->setObjectName(u"import.chooseFiles"_s);
    connect(files, &Button::clicked, this, [this] {
        const QString filter = tr("What Encore reads (%1)")
                                   .arg(u"*.md *.markdown *.mdx *.html *.htm *.xhtml *.txt *.csv *.tsv *.tab *.json"_s)
            + u";;"_s + tr("All files (%1)").arg(u"*"_s);
        m_dialogs.chooseFiles(this, tr("Import files"), filter, [this](const QStringList& paths) {
            if (!paths.isEmpty())
                Q_EMIT chosen(paths);
        });
    });
    buttons->addStretch(1);
    buttons->addWidget(folder);
    buttons->addWidget(files);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    return area;
}

QWidget* SourceStep::makeFacts()
{
    struct Fact
    {
        QString mark;
        QString title;
        QString text;
    };
    const Fact facts[] = {
        {u"story"_s, tr("Case studies and patterns"),
            tr("Markdown and HTML, one file or a whole folder: headings become sections, quotes keep their speaker, "
               "pictures come along, translations "
               "join their document.")},
        {u"saved_view"_s, tr("Tables"),
            tr("CSV from any spreadsheet or tool. You see the first rows, and which column becomes which field; how "
               "you set it can be saved for next time.")},
        {u"portfolio"_s, tr("Encore’s own exports"),
            tr("Encore’s own exports come back as they were: the same records, recognised again, with their quotes, "
               "pictures and own fields.")},
    };
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kHuge);
    for (const Fact& fact : facts) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::kTiny);
        static constexpr int kMark = 22;
        column->addWidget(new Mark(fact.mark, kMark, row));
        auto* title = new TextLabel(fact.title, TextStyle::Strong, row);
        title->setWordWrap(true);
        column->addWidget(title);
        auto* text = new TextLabel(fact.text, TextStyle::Body, row, Role::Muted);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        column->addWidget(text, 1);
        line->addLayout(column, 1);
    }
    return row;
}

void SourceStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPaths(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void SourceStep::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void SourceStep::dropEvent(QDropEvent* event)
{
    const QStringList paths = localPaths(*event->mimeData());
    m_over = false;
    update();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT chosen(paths);
}

void SourceStep::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    paintBox(painter, m_drop->geometry(), colors[m_over ? Role::AccentGround : Role::Surface],
        colors[m_over ? Role::Accent : Role::Hairline], kRadius, m_over ? Qt::SolidLine : Qt::DashLine);
}

} // namespace encore
