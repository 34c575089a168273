// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/benefit.h"
#include "model/domain/valuerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// `sentence` is source text for the translation.
Error refusal(const char* field, const QString& rule, const char* sentence)
{
    return {
        ErrorCode::Invalid, QString::fromUtf8(sentence), {{u"field"_s, QString::fromLatin1(field)}, {u"rule"_s, rule}}};
}

Status checkOwner(bool story, bool replication)
{
    if (story && replication)
        return refusal(benefit::replication.key, u"one_owner"_s,
            QT_TRANSLATE_NOOP("encore",
                "A benefit belongs to one story or to one replication, not to both, so that nothing is counted "
                "twice."));
    if (!story && !replication)
        return refusal(benefit::story.key, u"one_owner"_s,
            QT_TRANSLATE_NOOP("encore", "A benefit belongs to a story or to a replication; name one of them."));
    return {};
}

Status checkFigure(bool there)
{
    if (there)
        return {};
    return refusal(benefit::actual.key, u"no_figure"_s,
        QT_TRANSLATE_NOOP("encore", "There is no figure after the change that could be validated; give it first."));
}

// What says nothing about the figure may still be changed.
bool staysFree(const QString& key)
{
    const std::array free{benefit::goals.key, benefit::notes.key, benefit::keyFigure.key};
    return std::ranges::any_of(free, [&key](const char* each) { return key == QLatin1StringView(each); });
}

bool givenAfter(const Record& current, const RecordPatch& patch, const FieldSpec& field)
{
    const QString key = QString::fromLatin1(field.key);
    const auto changed = patch.values.find(key);
    return !isEmpty(changed == patch.values.end() ? current.value(key) : changed->second);
}

} // namespace

Status checkNewBenefit(Record& record)
{
    ENCORE_TRY(checkOwner(record.has(benefit::story), record.has(benefit::replication)));
    if (!isValidated(record))
        return {};
    const auto figure = figureAt(record, FigureStage::Validated);
    ENCORE_TRY(checkFigure(figure.has_value()));
    record.set(benefit::validated, *figure);
    return {};
}

Status checkBenefitEdit(const Record& current, RecordPatch& patch)
{
    const bool touches = std::ranges::any_of(patch.values,
        [&current](const auto& each) { return !staysFree(each.first) && current.value(each.first) != each.second; });
    if (!touches)
        return {};
    if (isValidated(current))
        return refusal(benefit::validated.key, u"validated"_s,
            QT_TRANSLATE_NOOP("encore",
                "Finance has validated this benefit, so it stays as it is. Make a revision of it to change the "
                "figures."));
    const auto names = [&patch](
                           const FieldSpec& field) { return patch.values.contains(QString::fromLatin1(field.key)); };
    if (names(benefit::story) || names(benefit::replication))
        ENCORE_TRY(
            checkOwner(givenAfter(current, patch, benefit::story), givenAfter(current, patch, benefit::replication)));
    if (!givenAfter(current, patch, benefit::validatedBy) || !givenAfter(current, patch, benefit::validatedOn))
        return {};
    if (givenAfter(current, patch, benefit::validated))
        return {};
    ENCORE_TRY(checkFigure(givenAfter(current, patch, benefit::actual)));
    const QString key = QString::fromLatin1(benefit::actual.key);
    const auto changed = patch.values.find(key);
    patch.values[QString::fromLatin1(benefit::validated.key)] =
        changed == patch.values.end() ? current.value(key) : changed->second;
    return {};
}

} // namespace encore
