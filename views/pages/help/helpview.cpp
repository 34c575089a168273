// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/help/helpview.h"

#include "views/theme/colors.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicedelegate.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

// The texts lie in a static library, which does not register them by itself; Q_INIT_RESOURCE must stand outside a namespace.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace encore {

namespace {

struct Topic
{
    QLatin1StringView key;
    const char* title;
};

constexpr std::array kTopics{
    Topic{"first-steps"_L1, QT_TRANSLATE_NOOP("encore", "First steps")},
    Topic{"getting-about"_L1, QT_TRANSLATE_NOOP("encore", "Getting about")},
    Topic{"capture"_L1, QT_TRANSLATE_NOOP("encore", "Quick capture")},
    Topic{"stories"_L1, QT_TRANSLATE_NOOP("encore", "Stories")},
    Topic{"lists"_L1, QT_TRANSLATE_NOOP("encore", "Lists")},
    Topic{"use-cases"_L1, QT_TRANSLATE_NOOP("encore", "Use cases")},
    Topic{"replications"_L1, QT_TRANSLATE_NOOP("encore", "Replications")},
    Topic{"value"_L1, QT_TRANSLATE_NOOP("encore", "Value and evidence")},
    Topic{"plans"_L1, QT_TRANSLATE_NOOP("encore", "Programmes, ideas, other lists")},
    Topic{"people"_L1, QT_TRANSLATE_NOOP("encore", "People and teams")},
    Topic{"insights"_L1, QT_TRANSLATE_NOOP("encore", "Insights")},
    Topic{"history"_L1, QT_TRANSLATE_NOOP("encore", "History")},
    Topic{"search"_L1, QT_TRANSLATE_NOOP("encore", "Searching")},
    Topic{"import"_L1, QT_TRANSLATE_NOOP("encore", "Importing")},
    Topic{"export"_L1, QT_TRANSLATE_NOOP("encore", "Exporting and permission")},
    Topic{"keyboard"_L1, QT_TRANSLATE_NOOP("encore", "Keyboard")},
    Topic{"cleaning"_L1, QT_TRANSLATE_NOOP("encore", "Cleaning up")},
    Topic{"settings"_L1, QT_TRANSLATE_NOOP("encore", "Settings")},
    Topic{"safety"_L1, QT_TRANSLATE_NOOP("encore", "Where your data is")},
};

// Pages whose topic has another name; record pages are explained with the list of their kind.
constexpr std::array kPages{
    std::pair{"teams"_L1, "people"_L1},
    std::pair{"trash"_L1, "safety"_L1},
    std::pair{"record/story"_L1, "stories"_L1},
    std::pair{"record/quote"_L1, "stories"_L1},
    std::pair{"benefits"_L1, "value"_L1},
    std::pair{"evidence"_L1, "value"_L1},
    std::pair{"unit-costs"_L1, "value"_L1},
    std::pair{"exchange-rates"_L1, "value"_L1},
    std::pair{"record/benefit"_L1, "value"_L1},
    std::pair{"record/contribution"_L1, "stories"_L1},
    std::pair{"record/attachment"_L1, "stories"_L1},
    std::pair{"record/use_case"_L1, "use-cases"_L1},
    std::pair{"record/replication"_L1, "replications"_L1},
    std::pair{"record/person"_L1, "people"_L1},
    std::pair{"record/team"_L1, "people"_L1},
    std::pair{"programmes"_L1, "plans"_L1},
    std::pair{"goals"_L1, "plans"_L1},
    std::pair{"waves"_L1, "plans"_L1},
    std::pair{"pain-points"_L1, "plans"_L1},
    std::pair{"ideas"_L1, "plans"_L1},
    std::pair{"gaps"_L1, "plans"_L1},
    std::pair{"decisions"_L1, "plans"_L1},
    std::pair{"tasks"_L1, "plans"_L1},
    std::pair{"benefits"_L1, "plans"_L1},
    std::pair{"evidence"_L1, "plans"_L1},
    std::pair{"unit-costs"_L1, "plans"_L1},
    std::pair{"exchange-rates"_L1, "plans"_L1},
    std::pair{"record/programme"_L1, "plans"_L1},
    std::pair{"record/goal"_L1, "plans"_L1},
    std::pair{"record/wave"_L1, "plans"_L1},
    std::pair{"record/pain_point"_L1, "plans"_L1},
    std::pair{"record/idea"_L1, "plans"_L1},
    std::pair{"record/gap"_L1, "plans"_L1},
    std::pair{"record/decision"_L1, "plans"_L1},
    std::pair{"record/task"_L1, "plans"_L1},
    std::pair{"record/evidence"_L1, "plans"_L1},
    std::pair{"record/unit_cost"_L1, "plans"_L1},
    std::pair{"record/exchange_rate"_L1, "plans"_L1},
    std::pair{"barriers"_L1, "replications"_L1},
    std::pair{"side-effects"_L1, "replications"_L1},
    std::pair{"retired-practices"_L1, "replications"_L1},
    std::pair{"checkpoints"_L1, "replications"_L1},
    std::pair{"adaptations"_L1, "replications"_L1},
    std::pair{"accommodations"_L1, "replications"_L1},
    std::pair{"convictions"_L1, "replications"_L1},
    std::pair{"stances"_L1, "replications"_L1},
    std::pair{"costs"_L1, "replications"_L1},
    std::pair{"readings"_L1, "replications"_L1},
    std::pair{"record/barrier"_L1, "replications"_L1},
    std::pair{"record/side_effect"_L1, "replications"_L1},
    std::pair{"record/retired_practice"_L1, "replications"_L1},
    std::pair{"record/checkpoint"_L1, "replications"_L1},
    std::pair{"record/adaptation"_L1, "replications"_L1},
    std::pair{"record/accommodation"_L1, "replications"_L1},
    std::pair{"record/conviction"_L1, "replications"_L1},
    std::pair{"record/stance"_L1, "replications"_L1},
    std::pair{"record/cost"_L1, "replications"_L1},
    std::pair{"record/reading"_L1, "replications"_L1},
    std::pair{"quotes"_L1, "stories"_L1},
    std::pair{"role-values"_L1, "use-cases"_L1},
    std::pair{"record/role_value"_L1, "use-cases"_L1},
};

QString textOf(const QString& topic)
{
    initHelp();
    QFile file(u":/help/"_s + topic + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Qt reads Markdown with the browser's sizes and no air; this gives it the scale and the spacing of the program.
void setType(QTextDocument& document, const QFont& base, const Colors& colors)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format = block.blockFormat();
        const bool item = block.textList() != nullptr;
        const bool cell = QTextCursor(block).currentTable() != nullptr;
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 1 ? 0 : level > 1 ? space::kPage : cell ? 2 : item ? 2 : space::kSmall);
        format.setBottomMargin(level > 0 ? space::kSmall : cell ? 2 : item ? 2 : space::kSmall);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat chars;
            chars.setFont(styledFont(base, level == 1 ? TextStyle::Page : TextStyle::Section));
            // Set, not merged: the adjustment that comes with a heading would win over the size.
            cursor.setCharFormat(chars);
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            if (!part.charFormat().fontFixedPitch())
                continue;
            cursor.setPosition(part.position());
            cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
            QTextCharFormat chars;
            chars.setBackground(colors[Role::NeutralGround]);
            cursor.mergeCharFormat(chars);
        }
    }
}

void setTables(QTextFrame* frame, const Colors& colors)
{
    for (QTextFrame* child : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellPadding(space::kTiny);
            format.setCellSpacing(0);
            format.setTopMargin(space::kSmall);
            format.setBottomMargin(space::kSmall);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
            for (int column = 0; column < table->columns(); ++column) {
                QTextCharFormat head = table->cellAt(0, column).format();
                head.setBackground(colors[Role::NeutralGround]);
                table->cellAt(0, column).setFormat(head);
            }
        }
        setTables(child, colors);
    }
}

} // namespace

HelpView::HelpView(QWidget* parent) : QWidget(parent), m_topics(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    static constexpr int kTopicsWidth = 210;
    m_topics->setObjectName(u"help.topics"_s);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(kTopicsWidth);
    m_topics->setItemDelegate(new ChoiceDelegate(m_topics));
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Topic& topic : kTopics) {
        auto* item = new QListWidgetItem(QCoreApplication::translate("encore", topic.title), m_topics);
        item->setData(Qt::UserRole, QString(topic.key));
    }
    m_text->setObjectName(u"help.text"_s);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::kPage);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kLarge);
    line->addWidget(m_topics);
    line->addWidget(m_text, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpView::render);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme().isEmpty())
            showTopic(
                link.path().remove(u".md"_s) + (link.hasFragment() ? QString(u'#' + link.fragment()) : QString()));
        else
            QDesktopServices::openUrl(link);
    });
    showTopic({});
}

QStringList HelpView::topics()
{
    QStringList keys;
    for (const Topic& topic : kTopics)
        keys << topic.key;
    return keys;
}

QString HelpView::topicFor(const QString& page)
{
    const auto found = std::ranges::find(kPages, page, [](const auto& each) { return QString(each.first); });
    if (found != kPages.end())
        return found->second;
    return topics().contains(page) ? page : topics().front();
}

QString HelpView::topic() const
{
    return m_topics->currentItem() ? m_topics->currentItem()->data(Qt::UserRole).toString() : QString();
}

void HelpView::showTopic(const QString& topic)
{
    const qsizetype found = topics().indexOf(topic.section(u'#', 0, 0));
    m_topics->setCurrentRow(int(std::max<qsizetype>(found, 0)));
    if (topic.contains(u'#'))
        m_text->scrollToAnchor(topic.section(u'#', 1));
}

void HelpView::render()
{
    m_rendering = true;
    const Colors& colors = colorsFor(palette());
    m_text->document()->setDefaultFont(font());
    m_text->setMarkdown(textOf(topic()));
    setType(*m_text->document(), font(), colors);
    setTables(m_text->document()->rootFrame(), colors);
    QTextFrameFormat frame = m_text->document()->rootFrame()->frameFormat();
    frame.setMargin(space::kPage);
    m_text->document()->rootFrame()->setFrameFormat(frame);
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
    m_rendering = false;
}

void HelpView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_rendering && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        render();
}

} // namespace encore
