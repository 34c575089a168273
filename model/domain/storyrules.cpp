// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/storyrules.h"

#include "model/domain/story.h"

using namespace Qt::StringLiterals;

namespace encore {

void beginStory(Record& record)
{
    if (!record.has(story::state))
        record.set(story::state, u"captured"_s);
    if (!record.has(story::permission))
        record.set(story::permission, u"unknown"_s);
}

const Template& templateOf(const Record& record)
{
    return storyTemplate(record.get(story::templateKey));
}

Completeness storyCompleteness(const Record& record, const StoryCompany& company)
{
    constexpr int kSectionWeight = 2;
    Completeness result;
    int asked = 0;
    int given = 0;
    for (const TemplateSection& section : templateOf(record).sections) {
        if (!section.required)
            continue;
        const Section* written = record.section(QString(section.key));
        asked += kSectionWeight;
        if (written && !written->text.trimmed().isEmpty())
            given += kSectionWeight;
        else
            result.missingSections << QString(section.key);
    }
    const QString permission = record.get(story::permission);
    const std::array extras{
        std::pair{u"one_line"_s, record.has(story::oneLine)},
        std::pair{u"baseline"_s, company.hasBaseline},
        std::pair{u"quote"_s, company.hasQuote},
        std::pair{u"contributor"_s, company.hasContributor},
        std::pair{u"permission"_s, !permission.isEmpty() && permission != u"unknown"_s},
        std::pair{u"review_by"_s, record.has(story::reviewBy)},
    };
    for (const auto& [key, there] : extras) {
        ++asked;
        given += there ? 1 : 0;
        if (!there)
            result.missingExtras << key;
    }
    result.share = static_cast<double>(given) / asked;
    return result;
}

} // namespace encore
