// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/headernames.h"

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
        "title name titel titre titulo titolo subject betreff heading uberschrift bezeichnung nom nombre case casestudy story successstory lessontitle whatisyourstoryabout whatisyourstory"_L1},
    Synonym{"story"_L1, "field:one_line"_L1, "oneline teaser subtitle tagline untertitel kurzfassung"_L1},
    Synonym{"story"_L1, "field:summary"_L1,
        "abstract summary description beschreibung zusammenfassung resume resumen synopsis overview kurzbeschreibung descripcion executivesummary ubersicht"_L1},
    Synonym{"story"_L1, "section:challenge"_L1,
        "challenge challenges problem problems problemstatement herausforderung herausforderungen problemstellung ausgangslage ausgangssituation defi defis probleme enjeu reto retos problema desafio issue painpoint situation background drivingevent whatwastheproblem whatwasthechallenge whatwashard whatwaswrong waswardasproblem"_L1},
    Synonym{"story"_L1, "section:solution"_L1,
        "solution solutions approach losung loesung losungen ansatz solucion action actions massnahme massnahmen vorgehen demarche whatwedid whatdidyoudo whatdidwedo whatdidyouchange howdidyousolveit washabenwirgetan washabtihrgetan accion"_L1},
    Synonym{"story"_L1, "section:results"_L1,
        "result results ergebnis ergebnisse resultat resultate resultats resultado resultados impact wirkung benefits nutzen outcomes evidence whatchanged whathaschanged whatwastheresult whatweretheresults whatimproved washatsichgeandert"_L1},
    Synonym{"story"_L1, "section:obstacles"_L1,
        "obstacle obstacles barrier barriers hindernis hindernisse hurden obstaculo obstaculos"_L1},
    Synonym{"story"_L1, "section:lessons"_L1,
        "lesson lessons lessonlearned lessonslearned erkenntnis erkenntnisse lehren lecon lecons leconsapprises leccion lecciones leccionesaprendidas learnings takeaways whatdidyoulearn whatdidwelearn whatwelearned"_L1},
    Synonym{"story"_L1, "field:happened_from"_L1,
        "date datum fecha when happened start startdate from beginn von debut eventdate month monat mois mes year jahr annee ano zeitraum period zeitraumvon startdatum datumvon fromdate datefrom"_L1},
    Synonym{"story"_L1, "field:happened_to"_L1,
        "end enddate until to ende bis fin zeitraumbis enddatum datumbis todate dateto"_L1},
    Synonym{"story"_L1, "field:teams"_L1,
        "team teams organization organisation organizations org department departments abteilung abteilungen unit businessunit group gruppe bereich equipe equipes service departement departamento division center centre office company firma unternehmen entreprise empresa organizacion equipo yourteam"_L1},
    Synonym{"story"_L1, "field:use_case"_L1, "usecase pattern practice anwendungsfall muster casdusage casodeuso"_L1},
    Synonym{"story"_L1, "field:tags"_L1,
        "tag tags keyword keywords category categories schlagwort schlagworte schlagworter stichwort stichworte kategorie kategorien motscles etiquettes etiquetas categorie categoria categorias palabrasclave label labels topic topics themen"_L1},
    Synonym{"story"_L1, "field:owner"_L1,
        "owner responsible verantwortlich verantwortlicher responsable contact ansprechpartner propietario besitzer"_L1},
    Synonym{"story"_L1, "contribution:recorder"_L1,
        "submitter submittedby recorder recordedby reportedby enteredby createdby eingereichtvon erfasstvon soumispar enviadopor interviewer"_L1},
    Synonym{"story"_L1, "contribution:storyteller"_L1,
        "author authors autor autoren auteur auteurs autores storyteller writer verfasser erzahler by yourname ihrname deinname"_L1},
    Synonym{"story"_L1, "contribution:implementer"_L1,
        "person persons people employee employees mitarbeiter beteiligte participants teilnehmer personne personnes persona personas contributor contributors implementer"_L1},
    Synonym{"story"_L1, "contribution:sponsor"_L1, "sponsor sponsors"_L1},
    Synonym{"story"_L1, "child:quote.text"_L1, "quote quotation zitat citation cita testimonial"_L1},
    Synonym{"story"_L1, "child:quote.attribution"_L1, "speaker quotedby quoteby saidby sprecher"_L1},
    Synonym{
        "story"_L1, "child:benefit.name"_L1, "metric metrik kpi kennzahl messgrosse benefit indicator indikator"_L1},
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

// Words before a header that only repeat what the rows are: "LessonDate", "Story title".
struct OwnName
{
    QLatin1StringView kind;
    QLatin1StringView headers;
};

constexpr std::array kOwnNames{
    OwnName{"story"_L1, "successstory casestudy lesson story case project projekt issue"_L1},
    OwnName{"use_case"_L1, "usecase pattern practice"_L1},
    OwnName{"team"_L1, "team unit"_L1},
    OwnName{"person"_L1, "person employee contact"_L1},
    OwnName{"quote"_L1, "quote"_L1},
    OwnName{"benefit"_L1, "benefit"_L1},
    OwnName{"replication"_L1, "replication"_L1},
};

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

std::optional<ColumnTarget> named(const RecordSchema& schema, const QString& folded)
{
    if (const auto own = ownField(schema, folded))
        return own;
    return synonymTarget(schema, folded);
}

} // namespace

bool hasWord(QLatin1StringView words, QStringView word)
{
    for (const QLatin1StringView each : words.tokenize(u' ')) {
        if (each == word)
            return true;
    }
    return false;
}

QString withoutDigits(QString folded)
{
    while (!folded.isEmpty() && folded.back().isDigit())
        folded.chop(1);
    return folded;
}

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
    for (const OwnName& own : kOwnNames) {
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

bool isKnownHeader(const QString& header, const Schemas& schemas)
{
    return std::ranges::any_of(
        schemas.all(), [&header](const RecordSchema& schema) { return targetOfHeader(schema, header).has_value(); });
}

} // namespace encore
