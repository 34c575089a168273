// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/templatedialog.h"

#include "model/domain/template.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 480;
constexpr int kListWidth = 240;

} // namespace

TemplateDialog::TemplateDialog(QWidget* parent)
    : DialogFrame(tr("New story from a template"), parent)
    , m_list(new QListWidget(this))
    , m_sections(new TextLabel(TextStyle::Body, this))
{
    setObjectName(u"templates"_s);
    setSentence(tr("The template can be changed later; nothing that is written is lost by it."));
    m_list->setObjectName(u"templates.list"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFixedWidth(kListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setObjectName(u"templates.sections"_s);
    m_sections->setTextFormat(Qt::RichText);
    m_sections->setWordWrap(true);
    m_sections->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (const Template& form : storyTemplates()) {
        auto* item = new QListWidgetItem(translated(QString::fromUtf8(form.name)), m_list);
        item->setData(Qt::UserRole, QString(form.key));
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kLarge);
    line->addWidget(m_list);
    line->addWidget(m_sections, 1);
    body()->addLayout(line, 1);
    addCloseButton(tr("Cancel"));
    connect(addButton(u"templates.create"_s, tr("Create the story"), ButtonLook::Primary), &Button::clicked, this,
        &TemplateDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showSections);
    connect(m_list, &QListWidget::itemActivated, this, &TemplateDialog::choose);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(kWidth, kHeight);
}

void TemplateDialog::showSections()
{
    QString text;
    for (const TemplateSection& section : storyTemplates()[size_t(m_list->currentRow())].sections)
        text += u"<p><b>%1</b><br>%2</p>"_s.arg(translated(QString::fromUtf8(section.heading)).toHtmlEscaped(),
            translated(QString::fromUtf8(section.hint)).toHtmlEscaped());
    m_sections->setText(text);
    m_list->setAccessibleDescription(text.remove(QRegularExpression(u"<[^>]*>"_s)));
}

void TemplateDialog::choose()
{
    const QString key = m_list->currentItem()->data(Qt::UserRole).toString();
    close();
    Q_EMIT chosen(key);
}

} // namespace encore
