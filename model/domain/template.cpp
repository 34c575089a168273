// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/template.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr std::array kCsr{
    TemplateSection{"challenge"_L1, QT_TRANSLATE_NOOP("encore", "Challenge"),
        QT_TRANSLATE_NOOP("encore", "What was hard, for whom, and what did it cost?"), true},
    TemplateSection{"solution"_L1, QT_TRANSLATE_NOOP("encore", "Solution"),
        QT_TRANSLATE_NOOP("encore", "What did they do differently, step by step?"), true},
    TemplateSection{"results"_L1, QT_TRANSLATE_NOOP("encore", "Results"),
        QT_TRANSLATE_NOOP("encore", "What changed, by how much, and how do we know?"), true},
    TemplateSection{"obstacles"_L1, QT_TRANSLATE_NOOP("encore", "Obstacles"),
        QT_TRANSLATE_NOOP("encore", "What nearly stopped it? Readers trust stories that say so."), false},
    TemplateSection{"lessons"_L1, QT_TRANSLATE_NOOP("encore", "Lessons"),
        QT_TRANSLATE_NOOP("encore", "What would they do the same way again, and what not?"), false},
};
constexpr std::array kStar{
    TemplateSection{"situation"_L1, QT_TRANSLATE_NOOP("encore", "Situation"),
        QT_TRANSLATE_NOOP("encore", "Where were we, and what was going on?"), true},
    TemplateSection{"task"_L1, QT_TRANSLATE_NOOP("encore", "Task"),
        QT_TRANSLATE_NOOP("encore", "What had to be achieved, and by whom?"), true},
    TemplateSection{"action"_L1, QT_TRANSLATE_NOOP("encore", "Action"),
        QT_TRANSLATE_NOOP("encore", "What did the person or team do?"), true},
    TemplateSection{"results"_L1, QT_TRANSLATE_NOOP("encore", "Result"),
        QT_TRANSLATE_NOOP("encore", "What came of it, and how do we know?"), true},
};
constexpr std::array kFivePart{
    TemplateSection{"problem"_L1, QT_TRANSLATE_NOOP("encore", "Problem"),
        QT_TRANSLATE_NOOP("encore", "What was wrong before?"), true},
    TemplateSection{"solution"_L1, QT_TRANSLATE_NOOP("encore", "Solution"),
        QT_TRANSLATE_NOOP("encore", "What was done about it?"), true},
    TemplateSection{"obstacles"_L1, QT_TRANSLATE_NOOP("encore", "Obstacles"),
        QT_TRANSLATE_NOOP("encore", "What stood in the way, and how was it met?"), true},
    TemplateSection{"value"_L1, QT_TRANSLATE_NOOP("encore", "Value"),
        QT_TRANSLATE_NOOP("encore", "What is it worth, and to whom?"), true},
    TemplateSection{"next_steps"_L1, QT_TRANSLATE_NOOP("encore", "Next steps"),
        QT_TRANSLATE_NOOP("encore", "What comes now, and who could do it too?"), true},
};
constexpr std::array kA3{
    TemplateSection{"background"_L1, QT_TRANSLATE_NOOP("encore", "Background"),
        QT_TRANSLATE_NOOP("encore", "Why does this matter now?"), true},
    TemplateSection{"current_condition"_L1, QT_TRANSLATE_NOOP("encore", "Current condition"),
        QT_TRANSLATE_NOOP("encore", "What happens today? Go and see, then draw it."), true},
    TemplateSection{
        "goal"_L1, QT_TRANSLATE_NOOP("encore", "Goal"), QT_TRANSLATE_NOOP("encore", "How much of what by when?"), true},
    TemplateSection{"analysis"_L1, QT_TRANSLATE_NOOP("encore", "Analysis"),
        QT_TRANSLATE_NOOP("encore", "What are the causes?"), true},
    TemplateSection{"countermeasures"_L1, QT_TRANSLATE_NOOP("encore", "Countermeasures"),
        QT_TRANSLATE_NOOP("encore", "What was tried against each cause?"), true},
    TemplateSection{
        "plan"_L1, QT_TRANSLATE_NOOP("encore", "Plan"), QT_TRANSLATE_NOOP("encore", "Who did what by when?"), true},
    TemplateSection{"follow_up"_L1, QT_TRANSLATE_NOOP("encore", "Follow-up"),
        QT_TRANSLATE_NOOP("encore", "What was checked afterwards, and what was found?"), true},
};
constexpr std::array kSquire{
    TemplateSection{"problem"_L1, QT_TRANSLATE_NOOP("encore", "Problem"),
        QT_TRANSLATE_NOOP("encore", "Why did you start? Nature and importance of the local problem."), true},
    TemplateSection{"available_knowledge"_L1, QT_TRANSLATE_NOOP("encore", "Available knowledge"),
        QT_TRANSLATE_NOOP("encore", "What was known already?"), true},
    TemplateSection{"rationale"_L1, QT_TRANSLATE_NOOP("encore", "Rationale"),
        QT_TRANSLATE_NOOP("encore", "Why was it expected to work?"), true},
    TemplateSection{"specific_aims"_L1, QT_TRANSLATE_NOOP("encore", "Specific aims"),
        QT_TRANSLATE_NOOP("encore", "What was this work, and this report, for?"), true},
    TemplateSection{"context"_L1, QT_TRANSLATE_NOOP("encore", "Context"),
        QT_TRANSLATE_NOOP("encore", "What did you do? Where, and what mattered there?"), true},
    TemplateSection{"intervention"_L1, QT_TRANSLATE_NOOP("encore", "Intervention(s)"),
        QT_TRANSLATE_NOOP("encore", "What exactly was done, and by whom?"), true},
    TemplateSection{"study"_L1, QT_TRANSLATE_NOOP("encore", "Study of the intervention(s)"),
        QT_TRANSLATE_NOOP("encore", "How was its effect assessed?"), true},
    TemplateSection{"measures"_L1, QT_TRANSLATE_NOOP("encore", "Measures"),
        QT_TRANSLATE_NOOP("encore", "What was measured, and why that?"), true},
    TemplateSection{"analysis"_L1, QT_TRANSLATE_NOOP("encore", "Analysis"),
        QT_TRANSLATE_NOOP("encore", "How were conclusions drawn from the data?"), true},
    TemplateSection{"ethics"_L1, QT_TRANSLATE_NOOP("encore", "Ethical considerations"),
        QT_TRANSLATE_NOOP("encore", "Whose interests were weighed, and how?"), false},
    TemplateSection{"results"_L1, QT_TRANSLATE_NOOP("encore", "Results"),
        QT_TRANSLATE_NOOP("encore", "What did you find, unintended consequences and missing data included?"), true},
    TemplateSection{"summary"_L1, QT_TRANSLATE_NOOP("encore", "Summary"),
        QT_TRANSLATE_NOOP("encore", "What does it mean? The key findings."), true},
    TemplateSection{"interpretation"_L1, QT_TRANSLATE_NOOP("encore", "Interpretation"),
        QT_TRANSLATE_NOOP("encore", "What explains the result, compared with others?"), true},
    TemplateSection{"limitations"_L1, QT_TRANSLATE_NOOP("encore", "Limitations"),
        QT_TRANSLATE_NOOP("encore", "How far can it be generalised?"), true},
    TemplateSection{"conclusions"_L1, QT_TRANSLATE_NOOP("encore", "Conclusions"),
        QT_TRANSLATE_NOOP("encore", "Is it useful, will it last, where could it spread?"), true},
};
constexpr std::array kPattern{
    TemplateSection{"problem"_L1, QT_TRANSLATE_NOOP("encore", "Problem"),
        QT_TRANSLATE_NOOP("encore", "What keeps going wrong?"), true},
    TemplateSection{"context"_L1, QT_TRANSLATE_NOOP("encore", "Context"),
        QT_TRANSLATE_NOOP("encore", "Where does it apply? What cannot be changed?"), true},
    TemplateSection{"forces"_L1, QT_TRANSLATE_NOOP("encore", "Forces"),
        QT_TRANSLATE_NOOP("encore", "What pulls in different directions? What can be changed?"), true},
    TemplateSection{"solution"_L1, QT_TRANSLATE_NOOP("encore", "Solution"),
        QT_TRANSLATE_NOOP("encore", "What to do, step by step, and what triggers it."), true},
    TemplateSection{"resulting_context"_L1, QT_TRANSLATE_NOOP("encore", "Resulting context"),
        QT_TRANSLATE_NOOP("encore", "What is better then, and what is new to look after?"), true},
    TemplateSection{"rationale"_L1, QT_TRANSLATE_NOOP("encore", "Rationale"),
        QT_TRANSLATE_NOOP("encore", "Why does it work?"), false},
    TemplateSection{"core"_L1, QT_TRANSLATE_NOOP("encore", "Core components"),
        QT_TRANSLATE_NOOP("encore", "What must stay as it is for it to work?"), false},
    TemplateSection{"adaptable"_L1, QT_TRANSLATE_NOOP("encore", "Adaptable parts"),
        QT_TRANSLATE_NOOP("encore", "What may each team do its own way?"), false},
    TemplateSection{"kit"_L1, QT_TRANSLATE_NOOP("encore", "Replication kit"),
        QT_TRANSLATE_NOOP("encore", "Steps, tips and files for the next team."), false},
    TemplateSection{"known_instances"_L1, QT_TRANSLATE_NOOP("encore", "Known instances"),
        QT_TRANSLATE_NOOP("encore", "Who does it already?"), false},
};
constexpr std::array kStoryTemplates{
    Template{"csr"_L1, QT_TRANSLATE_NOOP("encore", "Challenge – Solution – Results"), kCsr},
    Template{"star"_L1, QT_TRANSLATE_NOOP("encore", "STAR"), kStar},
    Template{"five_part"_L1, QT_TRANSLATE_NOOP("encore", "Five parts"), kFivePart},
    Template{"a3"_L1, QT_TRANSLATE_NOOP("encore", "A3"), kA3},
    Template{"squire"_L1, QT_TRANSLATE_NOOP("encore", "SQUIRE 2.0"), kSquire},
};
constexpr Template kPatternTemplate{"pattern"_L1, QT_TRANSLATE_NOOP("encore", "Pattern"), kPattern};

} // namespace

std::span<const Template> storyTemplates()
{
    return kStoryTemplates;
}

const Template& patternTemplate()
{
    return kPatternTemplate;
}

const Template& storyTemplate(QStringView key)
{
    for (const Template& candidate : kStoryTemplates) {
        if (candidate.key == key)
            return candidate;
    }
    return kStoryTemplates.front();
}

} // namespace encore
