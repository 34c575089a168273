// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/capturedialog.h"

#include "model/domain/kinds.h"
#include "model/store/relations.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/banner.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/tagedit.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 600;
constexpr int kTextHeight = 96;
constexpr int kNamesOffered = 12;

QPlainTextEdit* textField(const QString& name, const QString& spoken, QWidget* parent)
{
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setTabChangesFocus(true);
    return field;
}

// The sections that "what changed?" stands for: of every template the one that tells the outcome.
QString outcomeSection(const Template& form)
{
    for (const TemplateSection& section : form.sections) {
        if (section.key == "results"_L1 || section.key == "value"_L1 || section.key == "follow_up"_L1)
            return section.key;
    }
    return form.sections.back().key;
}

} // namespace

CaptureDialog::CaptureDialog(const PageContext& context, QWidget* parent)
    : DialogFrame(tr("Quick capture"), parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"capture"_s);
    setModal(false);
    // A window of its own that stays above: the page below can be read and used meanwhile.
    setWindowFlag(Qt::Tool);
    build();
    fillQuestions();
    setInterview(false);
    resize(kWidth, kHeight);
}

void CaptureDialog::build()
{
    m_kept = new Banner(this);
    m_kept->setObjectName(u"capture.kept"_s);
    m_kept->hide();
    body()->addWidget(m_kept);
    m_stack->addWidget(buildForm());
    m_stack->addWidget(buildInterview());
    body()->addWidget(m_stack, 1);
    buildFooter();
}

QWidget* CaptureDialog::buildForm()
{
    auto* grid = new FormGrid(m_stack);
    grid->setMaximumColumns(1);
    m_title = new QLineEdit(grid);
    m_title->setObjectName(u"capture.title"_s);
    connect(m_title, &QLineEdit::textChanged, this, &CaptureDialog::refresh);
    grid->addField(m_title, {tr("What worked, in a few words?"), {}, true, true});
    m_who = new TagEdit(grid);
    m_who->setObjectName(u"capture.who"_s);
    m_who->edit()->setObjectName(u"capture.whoField"_s);
    m_who->edit()->setAccessibleName(tr("Who or which team?"));
    m_who->setPlaceholder(tr("Names"));
    connect(m_who, &TagEdit::textEdited, this, &CaptureDialog::suggestNames);
    grid->addField(m_who, {tr("Who or which team?"), tr("Enter after each name."), false, true});
    m_newNames = new SegmentedControl(grid);
    m_newNames->setObjectName(u"capture.newNames"_s);
    m_newNames->setSegments({{u"person"_s, tr("Person")}, {u"team"_s, tr("Team")}});
    grid->addField(m_newNames, {tr("A name that is new is a"), {}, false, false});
    m_changed = textField(u"capture.changed"_s, tr("What changed?"), grid);
    m_changed->setFixedHeight(kTextHeight);
    grid->addField(m_changed, {tr("What changed?"), tr("Before and after, in the words that were used."), false, true});
    m_permission = new ChoiceBox(grid);
    m_permission->setObjectName(u"capture.permission"_s);
    std::vector<ChoiceBox::Option> options;
    const FieldDef& field = *m_context.store.schemas().of(story::kind).field(u"permission");
    for (const auto& [code, label] : field.choices)
        options.push_back({code, choiceLabel(field, code)});
    m_permission->setOptions(options);
    m_permission->setCode(u"unknown"_s);
    grid->addField(m_permission, {tr("May we tell it?"), {}, false, false});
    return grid;
}

QWidget* CaptureDialog::buildInterview()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_template = new ChoiceBox(page);
    m_template->setObjectName(u"capture.template"_s);
    m_template->setAccessibleName(tr("Questions of"));
    std::vector<ChoiceBox::Option> forms;
    for (const Template& form : storyTemplates())
        forms.push_back({form.key, translated(QString::fromUtf8(form.name))});
    m_template->setOptions(forms);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_template, &ChoiceBox::codeChosen, this, &CaptureDialog::fillQuestions);
    m_progress = new TextLabel(TextStyle::Caption, page, Role::Muted);
    m_progress->setObjectName(u"capture.progress"_s);
    m_prompt = new TextLabel(TextStyle::Section, page);
    m_prompt->setObjectName(u"capture.prompt"_s);
    m_prompt->setWordWrap(true);
    m_answer = textField(u"capture.answer"_s, tr("Answer"), page);
    m_verbatim = new QCheckBox(tr("&Word for word: keep it as a quote"), page);
    m_verbatim->setObjectName(u"capture.verbatim"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_progress, 1);
    line->addWidget(m_template, 2);
    column->addLayout(line);
    column->addWidget(m_prompt);
    column->addWidget(m_answer, 1);
    column->addWidget(m_verbatim);
    return page;
}

void CaptureDialog::buildFooter()
{
    m_mode = addButton(u"capture.mode"_s, {}, ButtonLook::Quiet);
    m_back = addButton(u"capture.back"_s, tr("&Back"));
    m_next = addButton(u"capture.next"_s, tr("&Next"));
    m_keepAndOpen = addButton(u"capture.keepAndOpen"_s, tr("Keep and &open"));
    m_keep = addButton(u"capture.keep"_s, tr("&Keep"), ButtonLook::Primary);
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_keep->setToolTip(tr("Ctrl+Enter"));
    connect(m_mode, &Button::clicked, this, [this] { setInterview(!m_interview); });
    connect(m_back, &Button::clicked, this, [this] { step(-1); });
    connect(m_next, &Button::clicked, this, [this] { step(1); });
    connect(m_keep, &Button::clicked, this, [this] { keep(false); });
    connect(m_keepAndOpen, &Button::clicked, this, [this] { keep(true); });
}

void CaptureDialog::suggestNames(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return;
    m_context.store
        .read<QStringList>(LaneName::Rows,
            [typed](Session& session) -> Result<QStringList> {
                QStringList names;
                for (const Kind kind : {person::kind, team::kind}) {
                    ENCORE_ASSIGN(
                        found, matchTitles(session.database(), session.schemas().of(kind), typed, kNamesOffered));
                    for (const Titled& each : found)
                        names << each.title;
                }
                return names;
            })
        .then(m_who, [this](const Result<QStringList>& names) {
            if (names)
                m_who->setSuggestions(*names);
        });
}

void CaptureDialog::setInterview(bool on)
{
    m_interview = on;
    m_stack->setCurrentIndex(on ? 1 : 0);
    m_mode->setText(on ? tr("&Four fields") : tr("&Interview"));
    setSentence(on ? tr("One question at a time. An empty answer is left out; all can be written later.")
                   : tr("A title is enough for today. Everything else can wait."));
    if (on)
        showQuestion(0);
    else
        m_title->setFocus();
    refresh();
}

// The questions of the template between the two that any story needs; answers that were given stay where the question is the same.
void CaptureDialog::fillQuestions()
{
    keepAnswer();
    std::map<QString, Question> answered;
    for (const Question& question : m_questions)
        answered[question.section] = question;
    m_questions.clear();
    for (const TemplateSection& section : storyTemplate(m_template->code()).sections) {
        Question question{section.key, translated(QString::fromUtf8(section.hint)),
            translated(QString::fromUtf8(section.heading)), {}, false};
        if (const auto former = answered.find(question.section); former != answered.end()) {
            question.answer = former->second.answer;
            question.verbatim = former->second.verbatim;
        }
        m_questions.push_back(question);
    }
    m_question = -1;
    showQuestion(0);
}

void CaptureDialog::showQuestion(int number)
{
    keepAnswer();
    m_question = std::clamp(number, 0, int(m_questions.size()) - 1);
    const Question& question = m_questions[size_t(m_question)];
    m_progress->setText(
        tr("%1 · question %2 of %3")
            .arg(question.heading, locale().toString(m_question + 1), locale().toString(qint64(m_questions.size()))));
    m_prompt->setText(question.text);
    m_answer->setPlainText(question.answer);
    m_answer->setAccessibleName(question.text);
    m_verbatim->setChecked(question.verbatim);
    if (m_interview)
        m_answer->setFocus();
    refresh();
}

void CaptureDialog::keepAnswer()
{
    if (m_question < 0 || m_question >= int(m_questions.size()))
        return;
    m_questions[size_t(m_question)].answer = m_answer->toPlainText();
    m_questions[size_t(m_question)].verbatim = m_verbatim->isChecked();
}

void CaptureDialog::step(int by)
{
    const int wanted = m_question + by;
    if (wanted >= int(m_questions.size())) {
        // The last answer leads back to what every story needs: a title and a yes.
        keepAnswer();
        setInterview(false);
        return;
    }
    showQuestion(wanted);
}

void CaptureDialog::refresh()
{
    const bool titled = !m_title->text().simplified().isEmpty() && !m_keeping;
    const bool last = m_question + 1 >= int(m_questions.size());
    m_back->setVisible(m_interview);
    m_next->setVisible(m_interview);
    m_back->setEnabled(m_question > 0);
    m_next->setText(last ? tr("To the &title") : tr("&Next"));
    m_next->setLook(m_interview ? ButtonLook::Primary : ButtonLook::Plain);
    m_keep->setVisible(!m_interview);
    m_keepAndOpen->setVisible(!m_interview);
    m_keep->setEnabled(titled);
    m_keepAndOpen->setEnabled(titled);
}

Capture CaptureDialog::capture() const
{
    Capture out;
    out.title = m_title->text();
    out.who = m_who->tags();
    // A name that was typed but not closed with Enter counts too.
    if (const QString open = m_who->edit()->text().simplified(); !open.isEmpty())
        out.who << open;
    out.newNames = m_newNames->current() == team::kind.key ? team::kind : person::kind;
    out.templateKey = m_template->code();
    out.permission = m_permission->code();
    out.answers.push_back({outcomeSection(storyTemplate(out.templateKey)), m_changed->toPlainText(), false});
    for (const Question& question : m_questions)
        out.answers.push_back({question.section, question.answer, question.verbatim});
    return out;
}

void CaptureDialog::keep(bool andOpen)
{
    keepAnswer();
    if (m_title->text().simplified().isEmpty() || m_keeping)
        return;
    m_keeping = true;
    refresh();
    auto made = std::make_shared<RecordId>();
    const auto done = [this, made, andOpen](const Result<Committed>& committed) {
        m_keeping = false;
        if (!committed) {
            m_context.messages.showError(committed.error());
            refresh();
            return;
        }
        const QString title = m_title->text().simplified();
        if (andOpen) {
            Q_EMIT openRequested(*made);
            close();
            return;
        }
        startAgain();
        m_kept->showMessage(Tone::Good, tr("Kept: %1. Here is room for the next one.").arg(title));
    };
    m_context.store
        .write(tr("capture of a story"),
            [draft = capture(), made](UnitOfWork& work) -> Status {
                ENCORE_ASSIGN(id, addCapture(work, draft));
                *made = id;
                return {};
            })
        .then(this, done);
}

void CaptureDialog::startAgain()
{
    m_title->clear();
    m_who->setTags({});
    m_who->edit()->clear();
    m_changed->clear();
    m_permission->setCode(u"unknown"_s);
    m_answer->clear();
    m_verbatim->setChecked(false);
    for (Question& question : m_questions) {
        question.answer.clear();
        question.verbatim = false;
    }
    m_question = 0;
    setInterview(false);
}

void CaptureDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_interview)
            step(1);
        else
            keep(false);
        return;
    }
    // Enter alone belongs to the fields; a half-told story is not to be kept by accident.
    if (enter && !qobject_cast<Button*>(focusWidget()))
        return;
    DialogFrame::keyPressEvent(event);
}

} // namespace encore
