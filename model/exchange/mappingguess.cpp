// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/mapping.h"
#include "model/exchange/numberguess.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using To = ColumnTarget::To;

// Names of columns as people write them in English, German, French and Spanish, folded; what a kind calls its own fields is known anyway.
struct Synonym
{
    QLatin1StringView kind;
    QLatin1StringView target;
    QLatin1StringView words;
};

constexpr std::array kSynonyms{
    Synonym{"story"_L1, "field:title"_L1,
        "title name titel titre titulo titolo subject betreff heading uberschrift bezeichnung nom nombre case casestudy story successstory lessontitle"_L1},
    Synonym{"story"_L1, "field:one_line"_L1, "oneline teaser subtitle tagline untertitel kurzfassung"_L1},
    Synonym{"story"_L1, "field:summary"_L1,
        "abstract summary description beschreibung zusammenfassung resume resumen synopsis overview kurzbeschreibung descripcion executivesummary ubersicht"_L1},
    Synonym{"story"_L1, "section:challenge"_L1,
        "challenge challenges problem problems problemstatement herausforderung herausforderungen problemstellung ausgangslage ausgangssituation defi defis probleme enjeu reto retos problema desafio issue painpoint situation background drivingevent"_L1},
    Synonym{"story"_L1, "section:solution"_L1,
        "solution solutions approach losung loesung losungen ansatz solucion action actions massnahme massnahmen vorgehen demarche whatwedid accion"_L1},
    Synonym{"story"_L1, "section:results"_L1,
        "result results ergebnis ergebnisse resultat resultate resultats resultado resultados impact wirkung benefits nutzen outcomes evidence"_L1},
    Synonym{"story"_L1, "section:obstacles"_L1,
        "obstacle obstacles barrier barriers hindernis hindernisse hurden obstaculo obstaculos"_L1},
    Synonym{"story"_L1, "section:lessons"_L1,
        "lesson lessons lessonlearned lessonslearned erkenntnis erkenntnisse lehren lecon lecons leconsapprises leccion lecciones leccionesaprendidas learnings takeaways"_L1},
    Synonym{"story"_L1, "field:happened_from"_L1,
        "date datum fecha when happened start startdate from beginn von debut eventdate month monat mois mes year jahr annee ano zeitraum period"_L1},
    Synonym{"story"_L1, "field:happened_to"_L1, "end enddate until to ende bis fin"_L1},
    Synonym{"story"_L1, "field:teams"_L1,
        "team teams organization organisation organizations org department departments abteilung abteilungen unit businessunit group gruppe bereich equipe equipes service departement departamento division center centre office company firma unternehmen entreprise empresa organizacion equipo"_L1},
    Synonym{"story"_L1, "field:use_case"_L1, "usecase pattern practice anwendungsfall muster casdusage casodeuso"_L1},
    Synonym{"story"_L1, "field:tags"_L1,
        "tag tags keyword keywords category categories schlagwort schlagworte schlagworter stichwort stichworte kategorie kategorien motscles etiquettes etiquetas categorie categoria categorias palabrasclave label labels topic topics themen"_L1},
    Synonym{"story"_L1, "field:owner"_L1,
        "owner responsible verantwortlich verantwortlicher responsable contact ansprechpartner propietario besitzer"_L1},
    Synonym{"story"_L1, "contribution:recorder"_L1,
        "submitter submittedby recorder recordedby reportedby enteredby createdby eingereichtvon erfasstvon soumispar enviadopor interviewer"_L1},
    Synonym{"story"_L1, "contribution:storyteller"_L1,
        "author authors autor autoren auteur auteurs autores storyteller writer verfasser erzahler by"_L1},
    Synonym{"story"_L1, "contribution:implementer"_L1,
        "person persons people employee employees mitarbeiter beteiligte participants teilnehmer personne personnes persona personas contributor contributors implementer"_L1},
    Synonym{"story"_L1, "contribution:sponsor"_L1, "sponsor sponsors"_L1},
    Synonym{"story"_L1, "child:quote.text"_L1, "quote quotation zitat citation cita testimonial"_L1},
    Synonym{"story"_L1, "child:quote.attribution"_L1, "speaker quotedby quoteby saidby sprecher"_L1},
    Synonym{"story"_L1, "child:benefit.name"_L1, "metric kpi kennzahl benefit indicator indikator"_L1},
    Synonym{"story"_L1, "child:benefit.baseline"_L1, "baseline before vorher avant antes"_L1},
    Synonym{"story"_L1, "child:benefit.actual"_L1, "after actual nachher apres despues"_L1},
    Synonym{"story"_L1, "child:benefit.unit"_L1, "unitofmeasure einheit unite unidad"_L1},
    Synonym{"story"_L1, "field:code"_L1, "id code nr no number nummer reference ref numero key kennung identifier"_L1},
    Synonym{"story"_L1, "source:url"_L1, "url link web website webseite permalink lien enlace href source quelle"_L1},
    Synonym{"story"_L1, "source:licence"_L1, "licence license lizenz licencia"_L1},
    Synonym{"story"_L1, "field:language"_L1, "language sprache langue idioma lang"_L1},
    Synonym{"story"_L1, "field:notes"_L1,
        "notes note comment comments bemerkung bemerkungen kommentar remarques commentaire comentarios notas anmerkung anmerkungen"_L1},
    Synonym{"story"_L1, "field:state"_L1, "state status zustand statut estado"_L1},
    Synonym{"story"_L1, "field:kind"_L1, "kind type art typ tipo"_L1},

    Synonym{"use_case"_L1, "field:title"_L1,
        "title name titel titre titulo usecase pattern practice anwendungsfall muster bezeichnung nom nombre"_L1},
    Synonym{"use_case"_L1, "field:patlet"_L1,
        "patlet abstract summary description beschreibung zusammenfassung resume resumen kurzbeschreibung descripcion"_L1},
    Synonym{"use_case"_L1, "section:problem"_L1, "problem problems herausforderung probleme problema challenge"_L1},
    Synonym{"use_case"_L1, "section:context"_L1, "context kontext contexte contexto"_L1},
    Synonym{"use_case"_L1, "section:forces"_L1, "forces krafte fuerzas"_L1},
    Synonym{"use_case"_L1, "section:solution"_L1, "solution solutions losung loesung solucion"_L1},
    Synonym{"use_case"_L1, "section:resulting_context"_L1,
        "resultingcontext consequences folgen consequences consecuencias result results"_L1},
    Synonym{"use_case"_L1, "section:rationale"_L1, "rationale begrundung justification"_L1},
    Synonym{"use_case"_L1, "field:owner"_L1, "owner responsible verantwortlich responsable author"_L1},
    Synonym{"use_case"_L1, "field:trigger_point"_L1, "trigger ausloser declencheur"_L1},
    Synonym{"use_case"_L1, "field:effort_days"_L1, "effort aufwand effortdays esfuerzo"_L1},
    Synonym{"use_case"_L1, "field:tool_requirement"_L1, "tools tool werkzeuge outils herramientas"_L1},
    Synonym{"use_case"_L1, "field:training_need"_L1, "training schulung formation"_L1},
    Synonym{"use_case"_L1, "field:tags"_L1,
        "tag tags keyword keywords category categories schlagworte kategorie motscles etiquetas topic topics"_L1},
    Synonym{"use_case"_L1, "field:aliases"_L1, "alias aliases aka"_L1},
    Synonym{"use_case"_L1, "field:code"_L1, "id code nr number nummer reference ref"_L1},
    Synonym{"use_case"_L1, "field:maturity"_L1, "maturity reife status state level maturite"_L1},
    Synonym{"use_case"_L1, "source:url"_L1, "url link website permalink source quelle"_L1},
    Synonym{"use_case"_L1, "field:notes"_L1, "notes comment comments bemerkung kommentar"_L1},

    Synonym{"replication"_L1, "field:use_case"_L1,
        "usecase pattern practice anwendungsfall muster casdusage casodeuso title name"_L1},
    Synonym{"replication"_L1, "field:team"_L1,
        "team organization organisation department abteilung unit bereich equipe equipo group gruppe company"_L1},
    Synonym{"replication"_L1, "field:state"_L1, "state status stand zustand statut estado"_L1},
    Synonym{"replication"_L1, "field:adopted_on"_L1, "adopted adoption adopteddate date datum fecha since seit"_L1},
    Synonym{"replication"_L1, "field:owner"_L1, "owner responsible verantwortlich responsable contact"_L1},
    Synonym{"replication"_L1, "field:peer_advocate"_L1, "advocate champion multiplikator ambassador"_L1},
    Synonym{"replication"_L1, "field:depth"_L1, "usage nutzung share percent adoptionrate"_L1},
    Synonym{"replication"_L1, "field:note"_L1,
        "note notes comment comments description bemerkung kommentar remarques comentarios"_L1},
    Synonym{"replication"_L1, "field:next_action"_L1, "nextstep nextsteps naechsterschritt nachsterschritt"_L1},
    Synonym{"replication"_L1, "field:tags"_L1, "tag tags keywords category"_L1},

    Synonym{"team"_L1, "field:name"_L1,
        "name team teamname title organization organisation abteilung department unit bereich equipe equipo nom nombre"_L1},
    Synonym{"team"_L1, "field:parent"_L1,
        "parent parentteam belongsto parentunit ubergeordnet division direction division"_L1},
    Synonym{
        "team"_L1, "field:lead"_L1, "lead leader manager leitung teamlead teamleiter head responsable chef jefe"_L1},
    Synonym{"team"_L1, "field:size"_L1,
        "size people headcount members grosse anzahl mitarbeiter employees effectif tamano teamsize"_L1},
    Synonym{"team"_L1, "field:location"_L1, "location place site ort standort city stadt lieu ciudad office"_L1},
    Synonym{"team"_L1, "field:region"_L1, "region land country pays pais"_L1},
    Synonym{"team"_L1, "field:process_focus"_L1, "process prozess processus proceso focus"_L1},
    Synonym{"team"_L1, "field:aliases"_L1, "alias aliases aka shortname kurzel abbreviation"_L1},
    Synonym{"team"_L1, "field:functions"_L1, "function functions funktion funktionen fonction funcion"_L1},
    Synonym{"team"_L1, "field:tags"_L1, "tag tags keywords category"_L1},
    Synonym{"team"_L1, "field:notes"_L1, "notes note comment comments bemerkung kommentar description"_L1},

    Synonym{
        "person"_L1, "field:name"_L1, "name fullname person nom nombre displayname employee mitarbeiter contact"_L1},
    Synonym{"person"_L1, "field:role"_L1, "role jobtitle title position funktion rolle poste cargo job fonction"_L1},
    Synonym{"person"_L1, "field:team"_L1,
        "team department abteilung unit bereich equipe equipo group gruppe departement departamento"_L1},
    Synonym{"person"_L1, "field:organisation"_L1,
        "organisation organization company firma unternehmen entreprise empresa org"_L1},
    Synonym{"person"_L1, "field:email"_L1, "email mail emailaddress epost correo courriel emailadresse mailaddress"_L1},
    Synonym{"person"_L1, "field:phone"_L1, "phone tel telephone telefon mobile handy telefono phonenumber"_L1},
    Synonym{"person"_L1, "field:expertise"_L1, "expertise skills kenntnisse competences knowsabout"_L1},
    Synonym{"person"_L1, "field:aliases"_L1, "alias aliases aka nickname"_L1},
    Synonym{"person"_L1, "field:tags"_L1, "tag tags keywords category"_L1},
    Synonym{"person"_L1, "field:notes"_L1, "notes note comment comments bemerkung kommentar"_L1},

    Synonym{"quote"_L1, "field:text"_L1,
        "quote text quotation zitat citation cita statement said comment testimonial aussage"_L1},
    Synonym{"quote"_L1, "field:person"_L1,
        "person speaker name author saidby sprecher who wer personne persona employee"_L1},
    Synonym{"quote"_L1, "field:role"_L1, "role jobtitle position funktion rolle cargo"_L1},
    Synonym{"quote"_L1, "field:organisation"_L1,
        "organisation organization company firma unternehmen entreprise empresa team department"_L1},
    Synonym{"quote"_L1, "field:said_on"_L1, "date datum fecha when saidon"_L1},
    Synonym{"quote"_L1, "field:story"_L1, "story title casestudy case"_L1},
    Synonym{"quote"_L1, "field:use_case"_L1, "usecase pattern"_L1},
    Synonym{"quote"_L1, "field:language"_L1, "language sprache langue idioma"_L1},
    Synonym{"quote"_L1, "field:notes"_L1, "notes note bemerkung kommentar"_L1},

    Synonym{"benefit"_L1, "field:name"_L1, "name benefit metric kpi kennzahl measure nutzen title indicator"_L1},
    Synonym{"benefit"_L1, "field:story"_L1, "story casestudy case"_L1},
    Synonym{"benefit"_L1, "field:baseline"_L1, "baseline before vorher avant antes start"_L1},
    Synonym{"benefit"_L1, "field:actual"_L1, "actual after nachher apres despues result now"_L1},
    Synonym{"benefit"_L1, "field:target"_L1, "target goal ziel objectif objetivo"_L1},
    Synonym{"benefit"_L1, "field:unit"_L1, "unit einheit unite unidad"_L1},
    Synonym{"benefit"_L1, "field:type"_L1, "type category art typ tipo"_L1},
    Synonym{"benefit"_L1, "field:actual_on"_L1, "date datum fecha measuredon"_L1},
    Synonym{"benefit"_L1, "field:notes"_L1, "notes note comment comments bemerkung kommentar"_L1},
};

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

// Words before a header that only repeat what the rows are: "LessonDate", "Story title".
constexpr std::array kOwnNames{
    KindHint{"story"_L1, "successstory casestudy lesson story case project projekt issue"_L1, ""_L1},
    KindHint{"use_case"_L1, "usecase pattern practice"_L1, ""_L1},
    KindHint{"team"_L1, "team unit"_L1, ""_L1},
    KindHint{"person"_L1, "person employee contact"_L1, ""_L1},
    KindHint{"quote"_L1, "quote"_L1, ""_L1},
    KindHint{"benefit"_L1, "benefit"_L1, ""_L1},
    KindHint{"replication"_L1, "replication"_L1, ""_L1},
};

bool hasWord(QLatin1StringView words, QStringView word)
{
    for (const QLatin1StringView each : words.tokenize(u' ')) {
        if (each == word)
            return true;
    }
    return false;
}

std::optional<ColumnTarget> ownField(const RecordSchema& schema, const QString& folded)
{
    for (const FieldDef& field : schema.fields()) {
        if (foldedHeader(field.key) == folded || foldedHeader(field.label) == folded)
            return ColumnTarget{To::Field, field.key};
    }
    if (schema.defaultTemplate()) {
        for (const TemplateSection& section : schema.defaultTemplate()->sections) {
            if (foldedHeader(QString(section.key)) == folded)
                return ColumnTarget{To::Section, QString(section.key)};
        }
    }
    return std::nullopt;
}

std::optional<ColumnTarget> synonymTarget(const RecordSchema& schema, const QString& folded)
{
    for (const Synonym& synonym : kSynonyms) {
        if (synonym.kind == schema.kind().key && hasWord(synonym.words, folded))
            return ColumnTarget::fromText(QString(synonym.target));
    }
    return std::nullopt;
}

QString withoutDigits(QString folded)
{
    while (!folded.isEmpty() && folded.back().isDigit())
        folded.chop(1);
    return folded;
}

std::optional<ColumnTarget> named(const RecordSchema& schema, const QString& folded)
{
    if (const auto own = ownField(schema, folded))
        return own;
    return synonymTarget(schema, folded);
}

// The target that the name of a column asks for: as it is, without a number behind it, without the kind's own name before it.
std::optional<ColumnTarget> targetOfHeader(const RecordSchema& schema, const QString& header)
{
    const QString folded = foldedHeader(header);
    if (folded.isEmpty())
        return std::nullopt;
    if (auto target = named(schema, folded))
        return target;
    const QString plain = withoutDigits(folded);
    if (auto target = plain == folded ? std::nullopt : named(schema, plain))
        return target;
    for (const KindHint& own : kOwnNames) {
        if (own.kind != schema.kind().key)
            continue;
        for (const QLatin1StringView word : own.headers.tokenize(u' ')) {
            if (folded.startsWith(word) && folded.size() > word.size()) {
                if (auto target = named(schema, folded.sliced(word.size())))
                    return target;
            }
        }
    }
    return std::nullopt;
}

// What the values of a column look like.
struct Looks
{
    qsizetype filled = 0;
    qsizetype distinct = 0;
    qsizetype numbers = 0;
    qsizetype addresses = 0; // on the web
    qsizetype mails = 0;
    double meanLength = 0;
    qsizetype longest = 0;
    bool counts = true; // 1, 2, 3 …
    DateOrderFinder dates;

    bool mostly(qsizetype some) const { return filled > 0 && some * 10 >= filled * 8; }
    bool unique(qsizetype rows) const { return filled == rows && distinct == rows && rows > 0; }
    bool prose() const { return meanLength > 120 || (longest > 400 && meanLength > 60); }
};

Looks looksOf(const ColumnSample& column)
{
    Looks looks;
    QSet<QString> seen;
    qsizetype length = 0;
    for (qsizetype i = 0; i < column.values.size(); ++i) {
        const QString value = column.values[i].trimmed();
        looks.counts = looks.counts && value == QString::number(i + 1);
        if (value.isEmpty() || isEmptyMarker(value))
            continue;
        ++looks.filled;
        seen.insert(value);
        length += value.size();
        looks.longest = std::max(looks.longest, value.size());
        looks.numbers += readNumber(value, NumberStyle::Point).has_value();
        looks.addresses += value.startsWith("http://"_L1) || value.startsWith("https://"_L1);
        looks.mails += value.contains(u'@') && !value.contains(u' ');
        looks.dates.add(readDate(value, DateOrder::Unknown));
    }
    looks.distinct = seen.size();
    looks.meanLength = looks.filled ? static_cast<double>(length) / static_cast<double>(looks.filled) : 0;
    return looks;
}

bool choicesMatch(const FieldDef& field, const ColumnSample& column)
{
    QSet<QString> distinct;
    for (const QString& value : column.values) {
        if (!value.trimmed().isEmpty() && !isEmptyMarker(value.trimmed()))
            distinct.insert(value.trimmed());
    }
    qsizetype known = 0;
    for (const QString& value : distinct)
        known += field.type == FieldType::Flag ? readFlag(value).has_value() : valueFromText(field, value).ok();
    return known * 2 >= distinct.size();
}

// A column whose values the field could not hold is better kept under its own name.
bool fits(const FieldDef& field, const ColumnSample& column, const Looks& looks)
{
    if (looks.filled == 0)
        return true;
    switch (field.type) {
    case FieldType::Date:
    case FieldType::DateTime: return looks.dates.share() >= 0.3;
    case FieldType::Choice:
    case FieldType::ChoiceList:
    case FieldType::Flag: return choicesMatch(field, column);
    case FieldType::Number:
    case FieldType::Integer: return looks.numbers * 2 >= looks.filled;
    case FieldType::RefList: return !looks.mostly(looks.numbers) && !looks.prose();
    case FieldType::Ref: return !looks.mostly(looks.numbers) && looks.meanLength < 200;
    default: return true;
    }
}

// Whether cells hold several names: pieces between commas that stand alone in other cells, or a separator that names do not contain.
QString separatorOf(const FieldDef& field, const ColumnSample& column)
{
    for (const QString& separator : {u";"_s, u"|"_s, u"\n"_s}) {
        if (std::ranges::any_of(
                column.values, [&separator](const QString& value) { return value.trimmed().contains(separator); }))
            return separator;
    }
    if (field.target == "tag"_L1 || field.type == FieldType::ChoiceList)
        return u","_s;
    if (field.type != FieldType::RefList || field.target == "person"_L1)
        return {};
    QSet<QString> alone;
    QSet<QString> pieces;
    for (const QString& value : column.values) {
        if (!value.contains(u','))
            alone.insert(value.trimmed());
        else
            for (const QString& piece : value.split(u',', Qt::SkipEmptyParts))
                pieces.insert(piece.trimmed());
    }
    const qsizetype known =
        std::ranges::count_if(pieces, [&alone](const QString& piece) { return alone.contains(piece); });
    return !pieces.isEmpty() && known * 2 >= pieces.size() ? u","_s : QString();
}

// Builds the mapping column by column; a target that holds one value is given to the first column that asks for it.
class Guesser
{
public:
    Guesser(const std::vector<ColumnSample>& columns, const RecordSchema& schema, const Schemas& schemas)
        : m_columns(columns)
        , m_schema(schema)
        , m_schemas(schemas)
    {
        m_mapping.kind = schema.table();
        for (const ColumnSample& column : columns)
            m_looks.push_back(looksOf(column));
    }

    TableMapping run()
    {
        QStringList headers;
        for (const ColumnSample& column : m_columns)
            headers << column.header;
        if (isOwnTable(headers, m_schema))
            return ownTable();
        chooseTemplate();
        mapNameParts();
        for (size_t i = 0; i < m_columns.size(); ++i)
            mapByHeader(i);
        for (size_t i = 0; i < m_columns.size(); ++i)
            mapByLooks(i);
        ensureTitle();
        chooseKey();
        if (m_schema.table() == "story"_L1 && !m_mapping.fixed.contains(u"kind"_s) && tellsLessons())
            m_mapping.fixed[u"kind"_s] = u"lesson"_s;
        return std::move(m_mapping);
    }

private:
    // The columns of Encore's own tables are called by the keys of fields and sections; several names stand between semicolons.
    TableMapping ownTable()
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString& header = m_columns[i].header;
            if (header == "id"_L1 || header == "uid"_L1)
                give(i, ColumnTarget{To::Ignore, {}});
            else if (!mapRelationOfAnExport(i))
                mapOwnColumn(i, header);
            if (mapped(i) && !m_mapping.columns[header].separator.isEmpty())
                m_mapping.columns[header].separator = u";"_s;
        }
        m_mapping.keyColumn = u"uid"_s;
        return std::move(m_mapping);
    }

    void mapOwnColumn(size_t i, const QString& header)
    {
        const ColumnTarget field{To::Field, header};
        if (const FieldDef* def = m_schema.field(header); def && !taken(field)) {
            give(i, def->is(Derived) ? ColumnTarget{To::Ignore, {}} : field);
            return;
        }
        QString key = header; // a section may be called like a field: "summary", "summary (2)"
        key.remove(u" (2)"_s);
        const auto ofTemplate = [&key](const Template& each) {
            return std::ranges::any_of(each.sections, [&key](const TemplateSection& one) { return one.key == key; });
        };
        const bool section = m_schema.table() == "story"_L1
            ? std::ranges::any_of(storyTemplates(), ofTemplate)
            : m_schema.defaultTemplate() && ofTemplate(*m_schema.defaultTemplate());
        if (m_schema.hasText() && (section || key == "other_text"_L1))
            give(i, ColumnTarget{To::Section, key});
    }

    bool mapped(size_t i) const { return m_mapping.columns.contains(m_columns[i].header); }

    const FieldDef* fieldOf(const ColumnTarget& target) const
    {
        if (target.to == To::Field)
            return m_schema.field(target.key);
        if (target.to != To::Child)
            return nullptr;
        const RecordSchema* child = m_schemas.byKey(target.key.section(u'.', 0, 0));
        return child ? child->field(target.key.section(u'.', 1)) : nullptr;
    }

    void give(size_t i, const ColumnTarget& target)
    {
        ColumnMapping column;
        column.targets = {target};
        if (const FieldDef* field = fieldOf(target);
            field && (field->type == FieldType::RefList || field->type == FieldType::ChoiceList))
            column.separator = separatorOf(*field, m_columns[i]);
        else if (target.to == To::Contribution)
            column.separator = separatorOf(*m_schemas.byKey(u"contribution")->field(u"person"), m_columns[i]);
        m_mapping.columns[m_columns[i].header] = column;
    }

    bool taken(const ColumnTarget& target) const
    {
        return std::ranges::any_of(m_mapping.columns, [&target](const auto& entry) {
            return std::ranges::find(entry.second.targets, target) != entry.second.targets.end();
        });
    }

    // A story told in another template's sections is recognised by three of its headings.
    void chooseTemplate()
    {
        if (m_schema.table() != "story"_L1)
            return;
        const Template* best = nullptr;
        size_t most = 2;
        for (const Template& each : storyTemplates().subspan(1)) {
            std::map<QString, QLatin1StringView> found;
            for (const TemplateSection& section : each.sections) {
                for (const ColumnSample& column : m_columns) {
                    const QString folded = foldedHeader(column.header);
                    if (folded == foldedHeader(QString(section.key))
                        || folded == foldedHeader(QString::fromUtf8(section.heading)))
                        found[column.header] = section.key;
                }
            }
            if (found.size() > most) {
                most = found.size();
                best = &each;
                m_sections = found;
            }
        }
        if (!best)
            return;
        m_mapping.fixed[u"template"_s] = QString(best->key);
        for (const auto& [header, key] : m_sections)
            m_mapping.columns[header].targets = {ColumnTarget{To::Section, QString(key)}};
    }

    // First and last name in two columns make one name, whichever comes first.
    void mapNameParts()
    {
        if (m_schema.table() != "person"_L1)
            return;
        const auto find = [this](QLatin1StringView words) {
            return std::ranges::find_if(
                m_columns, [words](const ColumnSample& column) { return hasWord(words, foldedHeader(column.header)); });
        };
        const auto first = find("firstname vorname prenom givenname nombre"_L1);
        const auto last = find("lastname surname nachname familyname apellido apellidos familienname"_L1);
        if (first == m_columns.end() || last == m_columns.end() || first == last)
            return;
        for (const auto& part : {first, last}) {
            ColumnMapping& column = m_mapping.columns[part->header];
            column.targets = {ColumnTarget{To::Field, u"name"_s}};
            column.joiner = first < last ? u" "_s : u", "_s;
        }
    }

    void mapByHeader(size_t i)
    {
        const ColumnSample& column = m_columns[i];
        if (mapped(i) || m_looks[i].filled == 0 || mapRelationOfAnExport(i))
            return;
        const auto target = targetOfHeader(m_schema, column.header);
        if (!target)
            return;
        const FieldDef* field = fieldOf(*target);
        if (field && (!fits(*field, column, m_looks[i]) || repeatsItself(*field, m_looks[i])))
            return;
        const bool holdsMany = target->to == To::Contribution || (field && field->type == FieldType::RefList);
        if (holdsMany || !taken(*target))
            give(i, *target);
    }

    // What is the same in most rows ("Project name") neither names nor numbers a record.
    bool repeatsItself(const FieldDef& field, const Looks& looks) const
    {
        const bool names = m_schema.hasText() && m_schema.titleField() == &field;
        return (names || field.key == "code"_L1) && looks.distinct * 10 <= looks.filled * 6 && looks.filled > 1;
    }

    // Encore's own tables carry a relation twice: its number, which means nothing elsewhere, and its title.
    bool mapRelationOfAnExport(size_t i)
    {
        const QString& header = m_columns[i].header;
        const FieldDef* field = m_schema.field(header.endsWith("_title"_L1) ? header.chopped(6) : header);
        if (!field || (field->type != FieldType::Ref && field->type != FieldType::RefList))
            return false;
        const bool isTitle = header.endsWith("_title"_L1);
        const QString twin = isTitle ? header.chopped(6) : QString(header + u"_title"_s);
        if (std::ranges::none_of(m_columns, [&twin](const ColumnSample& column) { return column.header == twin; }))
            return false;
        give(i, isTitle ? ColumnTarget{To::Field, field->key} : ColumnTarget{To::Ignore, {}});
        return true;
    }

    void mapByLooks(size_t i)
    {
        if (mapped(i) || m_looks[i].filled == 0)
            return;
        const Looks& looks = m_looks[i];
        const ColumnTarget url{To::Source, u"url"_s};
        const ColumnTarget mail{To::Field, u"email"_s};
        if (looks.mostly(looks.addresses) && !taken(url))
            give(i, url);
        else if (looks.mostly(looks.mails) && m_schema.field(u"email") && !taken(mail))
            give(i, mail);
        else if (looks.prose() && m_schema.hasText() && !m_columns[i].header.isEmpty())
            give(i, ColumnTarget{To::Section, m_columns[i].header});
    }

    // Without a column called title, the first one that holds short and mostly different texts names the records.
    void ensureTitle()
    {
        const FieldDef* title = m_schema.titleField();
        if (!title || taken(ColumnTarget{To::Field, title->key}))
            return;
        if (taken(ColumnTarget{To::Field, u"headline"_s})) {
            replaceTarget(ColumnTarget{To::Field, u"headline"_s}, ColumnTarget{To::Field, title->key});
            return;
        }
        if (takeSummaryAsTitle(title->key))
            return;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Looks& looks = m_looks[i];
            const bool varied = looks.filled > 0 && looks.distinct * 10 >= looks.filled * 8;
            const bool words = looks.meanLength >= 4 && looks.meanLength <= 120 && !looks.mostly(looks.numbers)
                && looks.dates.share() < 0.5;
            if (!mapped(i) && varied && words && !looks.mostly(looks.addresses) && !looks.mostly(looks.mails)) {
                give(i, ColumnTarget{To::Field, title->key});
                return;
            }
        }
    }

    // Trackers call the line that names a record its summary.
    bool takeSummaryAsTitle(const QString& title)
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Looks& looks = m_looks[i];
            const bool line = looks.filled > 0 && looks.meanLength <= 120 && looks.distinct * 10 >= looks.filled * 8;
            if (!line || foldedHeader(m_columns[i].header) != "summary"_L1)
                continue;
            give(i, ColumnTarget{To::Field, title});
            for (size_t other = 0; other < m_columns.size(); ++other) // "Description" can have its place now
                mapByHeader(other);
            return true;
        }
        return false;
    }

    void replaceTarget(const ColumnTarget& from, const ColumnTarget& to)
    {
        for (auto& [header, column] : m_mapping.columns)
            std::ranges::replace(column.targets, from, to);
    }

    // A column that numbers or names each row for good: one called id, then one called number or code, then a web address.
    void chooseKey()
    {
        static constexpr std::array kRanks{
            "uid uuid guid id importkey"_L1, "code nr no number nummer numero key ref reference kennung identifier"_L1};
        for (const QLatin1StringView words : kRanks) {
            for (size_t i = 0; i < m_columns.size(); ++i) {
                const QString folded = foldedHeader(m_columns[i].header);
                const bool calledSo = hasWord(words, folded) || hasWord(words, lastWord(m_columns[i].header));
                if (calledSo && m_looks[i].unique(m_columns[i].values.size())
                    && (words == kRanks.front() || !m_looks[i].counts || hasWord(words, folded))) {
                    m_mapping.keyColumn = m_columns[i].header;
                    return;
                }
            }
        }
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_looks[i].mostly(m_looks[i].addresses) && m_looks[i].unique(m_columns[i].values.size())) {
                m_mapping.keyColumn = m_columns[i].header;
                return;
            }
        }
    }

    // "LessonId" → "id", "story_id" → "id".
    static QString lastWord(const QString& header)
    {
        qsizetype start = header.size();
        while (start > 0 && header[start - 1].isLetterOrNumber()
            && !(start < header.size() && header[start].isUpper() && header[start - 1].isLower()))
            --start;
        return foldedHeader(QStringView(header).sliced(start));
    }

    bool tellsLessons() const
    {
        const bool called = std::ranges::any_of(
            m_columns, [](const ColumnSample& column) { return foldedHeader(column.header).startsWith("lesson"_L1); });
        return called && !taken(ColumnTarget{To::Section, u"challenge"_s})
            && !taken(ColumnTarget{To::Section, u"solution"_s}) && !taken(ColumnTarget{To::Field, u"kind"_s});
    }

    const std::vector<ColumnSample>& m_columns;
    const RecordSchema& m_schema;
    const Schemas& m_schemas;
    std::vector<Looks> m_looks;
    std::map<QString, QLatin1StringView> m_sections;
    TableMapping m_mapping;
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

TableMapping guessMapping(const std::vector<ColumnSample>& columns, const RecordSchema& schema, const Schemas& schemas)
{
    return Guesser(columns, schema, schemas).run();
}

bool isKnownHeader(const QString& header, const Schemas& schemas)
{
    return std::ranges::any_of(
        schemas.all(), [&header](const RecordSchema& schema) { return targetOfHeader(schema, header).has_value(); });
}

} // namespace encore
