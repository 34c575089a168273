// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/capture.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace encore {

class Banner;
class ChoiceBox;
class SegmentedControl;
class TagEdit;

/// A story in a minute, from anywhere: four fields, or an interview that asks one question at a time and keeps the words as they were
/// said apart from what is summed up. What is kept is one step to undo. The window below stays as it is.
class CaptureDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CaptureDialog(const PageContext& context, QWidget* parent);

    bool isInterview() const { return m_interview; }

Q_SIGNALS:
    void openRequested(encore::RecordId story);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Question
    {
        QString section; ///< empty: the line asks for what the short form asks for
        QString text;
        QString heading;
        QString answer;
        bool verbatim = false;
    };
    void build();
    QWidget* buildForm();
    QWidget* buildInterview();
    void buildFooter();
    void suggestNames(const QString& typed);
    void setInterview(bool on);
    void fillQuestions();
    void showQuestion(int number);
    void keepAnswer();
    void step(int by);
    void refresh();
    Capture capture() const;
    void keep(bool andOpen);
    void startAgain();

    PageContext m_context;
    bool m_interview = false;
    bool m_keeping = false;
    std::vector<Question> m_questions;
    int m_question = 0;
    QStackedWidget* m_stack;
    QLineEdit* m_title;
    TagEdit* m_who;
    SegmentedControl* m_newNames;
    QPlainTextEdit* m_changed;
    ChoiceBox* m_permission;
    ChoiceBox* m_template;
    TextLabel* m_progress;
    TextLabel* m_prompt;
    QPlainTextEdit* m_answer;
    QCheckBox* m_verbatim;
    Banner* m_kept;
    Button* m_mode;
    Button* m_back;
    Button* m_next;
    Button* m_keep;
    Button* m_keepAndOpen;
};

} // namespace encore
