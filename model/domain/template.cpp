// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/template.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr std::array kCsr{
    TemplateSection{"challenge"_L1, "Challenge", "What was hard, for whom, and what did it cost?", true},
    TemplateSection{"solution"_L1, "Solution", "What did they do differently, step by step?", true},
    TemplateSection{"results"_L1, "Results", "What changed, by how much, and how do we know?", true},
    TemplateSection{"obstacles"_L1, "Obstacles", "What nearly stopped it? Readers trust stories that say so.", false},
    TemplateSection{"lessons"_L1, "Lessons", "What would they do the same way again, and what not?", false},
};
constexpr std::array kStar{
    TemplateSection{"situation"_L1, "Situation", "Where were we, and what was going on?", true},
    TemplateSection{"task"_L1, "Task", "What had to be achieved, and by whom?", true},
    TemplateSection{"action"_L1, "Action", "What did the person or team do?", true},
    TemplateSection{"results"_L1, "Result", "What came of it, and how do we know?", true},
};
constexpr std::array kFivePart{
    TemplateSection{"problem"_L1, "Problem", "What was wrong before?", true},
    TemplateSection{"solution"_L1, "Solution", "What was done about it?", true},
    TemplateSection{"obstacles"_L1, "Obstacles", "What stood in the way, and how was it met?", true},
    TemplateSection{"value"_L1, "Value", "What is it worth, and to whom?", true},
    TemplateSection{"next_steps"_L1, "Next steps", "What comes now, and who could do it too?", true},
};
constexpr std::array kA3{
    TemplateSection{"background"_L1, "Background", "Why does this matter now?", true},
    TemplateSection{"current_condition"_L1, "Current condition", "What happens today? Go and see, then draw it.", true},
    TemplateSection{"goal"_L1, "Goal", "How much of what by when?", true},
    TemplateSection{"analysis"_L1, "Analysis", "What are the causes?", true},
    TemplateSection{"countermeasures"_L1, "Countermeasures", "What was tried against each cause?", true},
    TemplateSection{"plan"_L1, "Plan", "Who did what by when?", true},
    TemplateSection{"follow_up"_L1, "Follow-up", "What was checked afterwards, and what was found?", true},
};
constexpr std::array kSquire{
    TemplateSection{"problem"_L1, "Problem", "Why did you start? Nature and importance of the local problem.", true},
    TemplateSection{"available_knowledge"_L1, "Available knowledge", "What was known already?", true},
    TemplateSection{"rationale"_L1, "Rationale", "Why was it expected to work?", true},
    TemplateSection{"specific_aims"_L1, "Specific aims", "What was this work, and this report, for?", true},
    TemplateSection{"context"_L1, "Context", "What did you do? Where, and what mattered there?", true},
    TemplateSection{"intervention"_L1, "Intervention(s)", "What exactly was done, and by whom?", true},
    TemplateSection{"study"_L1, "Study of the intervention(s)", "How was its effect assessed?", true},
    TemplateSection{"measures"_L1, "Measures", "What was measured, and why that?", true},
    TemplateSection{"analysis"_L1, "Analysis", "How were conclusions drawn from the data?", true},
    TemplateSection{"ethics"_L1, "Ethical considerations", "Whose interests were weighed, and how?", false},
    TemplateSection{
        "results"_L1, "Results", "What did you find, unintended consequences and missing data included?", true},
    TemplateSection{"summary"_L1, "Summary", "What does it mean? The key findings.", true},
    TemplateSection{"interpretation"_L1, "Interpretation", "What explains the result, compared with others?", true},
    TemplateSection{"limitations"_L1, "Limitations", "How far can it be generalised?", true},
    TemplateSection{"conclusions"_L1, "Conclusions", "Is it useful, will it last, where could it spread?", true},
};
constexpr std::array kPattern{
    TemplateSection{"problem"_L1, "Problem", "What keeps going wrong?", true},
    TemplateSection{"context"_L1, "Context", "Where does it apply? What cannot be changed?", true},
    TemplateSection{"forces"_L1, "Forces", "What pulls in different directions? What can be changed?", true},
    TemplateSection{"solution"_L1, "Solution", "What to do, step by step, and what triggers it.", true},
    TemplateSection{
        "resulting_context"_L1, "Resulting context", "What is better then, and what is new to look after?", true},
    TemplateSection{"rationale"_L1, "Rationale", "Why does it work?", false},
    TemplateSection{"core"_L1, "Core components", "What must stay as it is for it to work?", false},
    TemplateSection{"adaptable"_L1, "Adaptable parts", "What may each team do its own way?", false},
    TemplateSection{"kit"_L1, "Replication kit", "Steps, tips and files for the next team.", false},
    TemplateSection{"known_instances"_L1, "Known instances", "Who does it already?", false},
};
constexpr std::array kStoryTemplates{
    Template{"csr"_L1, "Challenge – Solution – Results", kCsr},
    Template{"star"_L1, "STAR", kStar},
    Template{"five_part"_L1, "Five parts", kFivePart},
    Template{"a3"_L1, "A3", kA3},
    Template{"squire"_L1, "SQUIRE 2.0", kSquire},
};
constexpr Template kPatternTemplate{"pattern"_L1, "Pattern", kPattern};

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
