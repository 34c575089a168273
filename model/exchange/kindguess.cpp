// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/headernames.h"
#include "model/exchange/mapping.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Words that only one kind of table has as a header, or that name the kind in the file's name.
struct KindHint
{
    QLatin1StringView kind;
    QLatin1StringView headers;
    QLatin1StringView files;
};

constexpr std::array kHints{
    KindHint{"person"_L1,
        "email mail emailaddress phone telefon firstname lastname surname vorname nachname prenom apellido apellidos jobtitle fullname expertise courriel"_L1,
        "people person persons employees contacts mitarbeiter kontakte personen personnes personas"_L1},
    KindHint{"team"_L1, "parent parentteam teamname teamsize headcount teamlead belongsto processfocus teamleiter"_L1,
        "teams team units departments abteilungen organisation orgchart equipes equipos"_L1},
    KindHint{"use_case"_L1, "patlet forces resultingcontext maturity knowninstances triggerpoint steps krafte"_L1,
        "usecases usecase patterns pattern practices anwendungsfalle"_L1},
    KindHint{"replication"_L1, "adoptedon adopted peeradvocate attempt rollout nextaction identifiedon sustainedon"_L1,
        "replications replication rollout rollouts adoptions instances"_L1},
    KindHint{"quote"_L1, "saidon saidby attribution speaker quotation zitat quotetext"_L1,
        "quotes quote zitate citations citas testimonials"_L1},
    KindHint{
        "benefit"_L1, "baseline unitvalue kpi metric forecast isolation"_L1, "benefits benefit kpis metrics nutzen"_L1},
    KindHint{"story"_L1,
        "challenge solution results lesson lessons abstract herausforderung losung ergebnis situation obstacles headline"_L1,
        "stories story cases casestudies lessons successstories llis"_L1},
};

// The kind whose fields a table of Encore's own names: all of them, and the most.
const RecordSchema* schemaOfOwnTable(const std::vector<ColumnSample>& columns, const Schemas& schemas)
{
    QStringList headers;
    for (const ColumnSample& column : columns)
        headers << column.header;
    const RecordSchema* best = nullptr;
    size_t most = 0;
    for (const RecordSchema& schema : schemas.all()) {
        const auto named = [&headers](const FieldDef& field) { return headers.contains(field.key); };
        const bool all = std::ranges::all_of(schema.fields(), named);
        if (isOwnTable(headers, schema) && all && schema.fields().size() > most) {
            most = schema.fields().size();
            best = &schema;
        }
    }
    return best;
}

double scoreOf(
    const KindHint& hint, const std::vector<ColumnSample>& columns, const QString& fileName, const RecordSchema& schema)
{
    double score = hint.kind == "story"_L1 ? 0.5 : 0.0;
    bool title = false;
    bool useCase = false;
    bool team = false;
    bool named = false; // as a use case
    bool said = false;
    for (const ColumnSample& column : columns) {
        const QString folded = foldedHeader(column.header);
        if (folded.isEmpty())
            continue;
        if (hasWord(hint.headers, folded))
            score += 3;
        if (const auto target = targetOfHeader(schema, column.header))
            score += schema.field(target->key) && foldedHeader(schema.field(target->key)->key) == folded ? 1.2 : 1.0;
        title = title || hasWord("title titel titre titulo name"_L1, folded);
        useCase = useCase || hasWord("usecase pattern anwendungsfall"_L1, folded) || folded == "usecasetitle"_L1;
        named = named || hasWord("usecasename patternname mustername anwendungsfallname"_L1, folded);
        said = said
            || hasWord(
                "quote quotation zitat citation cita statement said testimonial aussage speaker saidby sprecher attribution saidon quotetext"_L1,
                folded);
        team = team || hasWord("team abteilung equipe equipo"_L1, folded) || folded == "teamtitle"_L1;
    }
    if (hint.kind == "replication"_L1)
        score += useCase && team && !title ? 6 : -6;
    if (hint.kind == "use_case"_L1 && !team && !title && (useCase || named))
        score += named ? 6 : 2;
    if (hint.kind == "quote"_L1 && !said) // a text alone is no quotation
        score -= 6;
    const QString file = foldedHeader(fileName.section(u'/', -1).section(u'.', 0, 0));
    if (hasWord(hint.files, file) || hasWord(hint.files, withoutDigits(file)))
        score += 5;
    return score;
}

} // namespace

QString guessKind(const std::vector<ColumnSample>& columns, const QString& fileName, const Schemas& schemas)
{
    QString best = u"story"_s;
    double bestScore = 0;
    if (const RecordSchema* own = schemaOfOwnTable(columns, schemas))
        return own->table();
    for (const KindHint& hint : kHints) {
        const double score = scoreOf(hint, columns, fileName, *schemas.byKey(QString(hint.kind)));
        if (score > bestScore) {
            bestScore = score;
            best = QString(hint.kind);
        }
    }
    return best;
}

} // namespace encore
