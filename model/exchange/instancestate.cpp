// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/instancestate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

} // namespace

QString instanceState(const QString& text)
{
    const std::pair<const char16_t*, const char16_t*> signs[] = {
        {u"(?:^|[:–—(,.-]\\s*|\\b(?:they|it|has|have|who|and|but|then)\\s+)(?:declined|refused|rejected)\\b(?!\\s+(?:"
         u"by|from|in|after|"
         u"sharply|steadily|\\d))|\\b(?:declined|refused|rejected) (?:it|this|to|the "
         u"(?:pattern|idea|proposal|offer))\\b|\\bdecided "
         u"against\\b|\\bturned (?:it|this) down\\b|\\babgelehnt\\b|\\blehnten? (?:es |das )?ab\\b|\\bdagegen "
         u"entschieden\\b|"
         u"\\ba (?:été )?refusé\\b",
            u"declined"},
        {u"\\b(?:reverted|rolled (?:it )?back|went back to|returned to (?:the|their) old)\\b", u"reverted"},
        {u"(?:[,;:–—-]\\s*|\\band )stopped\\b|\\b(?:no longer|g[ai]ve(?:n)? (?:it |this )?up|dropped "
         u"(?:it|this)|aufgegeben|not (?:currently "
         u")?used|abandoned|discontinued|given up|(?:they|but|who|since|later) "
         u"stopped|stopped using|nicht "
         u"mehr|eingestellt|abandonnée?|ya no)\\b",
            u"abandoned"},
        {u"\\b(?:is|are|were|was) (?:now |currently )?planning\\b|\\bplans? "
         u"to\\b|\\bplanning "
         u"(?:to|for|on)\\b|\\bplanned\\b|\\bplant\\b|\\bgeplant\\b|\\bprévoit\\b|\\bplanea\\b|予定|計画中",
            u"planned"},
        {u"\\blooking into\\b|\\bconsidering\\b|\\bevaluating\\b|\\binvestigating\\b|\\bexploring\\b|\\bprüft\\b|検討",
            u"considering"},
        {u"\\bunder test\\b|\\bbeing implemented\\b|\\bpiloting\\b|\\bin pilot\\b|\\bpilot "
         u"phase\\b|\\btrial\\b|\\bexperimenting\\b|\\berprobt\\b|\\bPilot(?:phase|projekt|betrieb|ierung)?\\b|"
         u"\\bpilotiert\\b|"
         u"\\ben (?:prueba|piloto|test|pilote)\\b|\\bà l['’]essai\\b|試行|试用",
            u"trial"}};
    for (const auto& [sign, state] : signs) {
        if (text.contains(
                QRegularExpression(QString::fromUtf16(sign), QRegularExpression::CaseInsensitiveOption | kUnicode)))
            return QString::fromUtf16(state);
    }
    return u"adopted"_s;
}

} // namespace encore
