// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace encore {

/// A section that a template asks for. Texts are English source texts.
struct TemplateSection
{
    QLatin1StringView key;
    const char* heading;
    const char* hint;
    bool required;
};

/// A way to tell a story or to describe a use case.
struct Template
{
    QLatin1StringView key;
    const char* name;
    std::span<const TemplateSection> sections;
};

/// The story templates, the default (Challenge–Solution–Results) first.
std::span<const Template> storyTemplates();
/// The pattern form of a use case.
const Template& patternTemplate();
/// The story template with this key; the default one when there is none.
const Template& storyTemplate(QStringView key);

} // namespace encore
