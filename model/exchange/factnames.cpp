// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/factnames.h"

#include "model/exchange/sectionmap.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// What the names of front matter mean, by their form without accents, blanks, dashes and underscores.
const QHash<QString, QString>& meanings()
{
    static const QHash<QString, QString> all = [] {
        const std::pair<const char16_t*, const char16_t*> lists[] = {
            {u"title", u"title titel titre titulo titolo name"},
            {u"one_line",
                u"summary description desc excerpt subtitle teaser tagline deck standfirst subheading lead "
                u"beschreibung kurzbeschreibung untertitel resume extrait "
                "soustitre descripcion resumen descricao resumo descrizione sommario beschrijving samenvatting "
                "ogdescription oneline"},
            {u"summary", u"abstract zusammenfassung synopsis"}, {u"patlet", u"patlet"},
            {u"headline", u"headline schlagzeile"},
            {u"date",
                u"date published publishdate publisheddate datepublished publishedat pubdate datum veroffentlicht "
                u"veroffentlichtam fecha data articlepublishedtime dcdate "
                "dcdateissued happened when happenedfrom created createdat"},
            {u"date_to", u"happenedto enddate until"},
            {u"tags",
                u"tags tag keywords keyword topics topic schlagworter schlagworte stichworter stichworte motscles "
                u"etiquetas palabrasclave palavraschave parolechiave etichette "
                "trefwoorden articletag labels"},
            {u"categories", u"category categories kategorie kategorien categorie categoria categorias articlesection"},
            {u"authors",
                u"author authors by autor autoren autorin auteur auteurs autores autora autore autori writer writers "
                u"dccreator storyteller storytellers erzahlt"},
            {u"recorders", u"recorder recordedby interviewer interviewedby editor redaktion redaktor aufgezeichnetvon"},
            {u"teams",
                u"organisation organization organisations organizations company companies customer client customers "
                u"team teams department unit firma unternehmen kunde kunden abteilung "
                "bereich entreprise societe equipe empresa organizacion organizacao cliente equipo azienda "
                "organizzazione bedrijf organisatie org"},
            {u"region", u"country region land pays pais paese location ort lieu lugar luogo plaats"},
            {u"industry", u"industry sector branche secteur industria settore"},
            {u"language", u"language lang locale sprache langue idioma lingua taal"},
            {u"translation_key", u"translationkey i18nkey translationid ref pageid uidtranslation"},
            {u"translation_of", u"translationof translates originalfile"},
            {u"url",
                u"url link website source sourceurl canonical canonicalurl permalinkurl quelle originalurl externalurl "
                u"ogurl"},
            {u"licence", u"licence license lizenz licencia licenca licenza rights copyright"},
            {u"state", u"state status stand statut estado stato"}, {u"draft", u"draft entwurf"},
            {u"published_flag", u"publishedflag"}, {u"kind", u"type kind art contenttype casetype storytype"},
            {u"layout", u"layout"},
            {u"picture",
                u"logo image images img picture pictures photo cover coverimage thumbnail thumb hero heroimage "
                u"featuredimage featured banner teaserimage headerimage bild titelbild gallery "
                "socialimage ogimage icon"},
            {u"quotes", u"quote quotes testimonial testimonials zitat zitate pullquote citation"},
            {u"figures", u"metrics results kpis keyfigures figures stats numbers kennzahlen impact outcomes"},
            {u"owner", u"owner verantwortlich responsable besitzer eigentumer contact"},
            {u"use_case", u"usecase pattern anwendungsfall"}, {u"aliases", u"alias aliases alsoknownas"}};
        QHash<QString, QString> map;
        for (const auto& [meaning, words] : lists) {
            for (const QString& word : QString::fromUtf16(words).split(u' '))
                map.insert(word, QString::fromUtf16(meaning));
        }
        return map;
    }();
    return all;
}

} // namespace

QString bareKey(const QString& key)
{
    QString out;
    for (const QChar c : foldedText(key)) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

QString meaningOf(const QString& key)
{
    return meanings().value(bareKey(key));
}

} // namespace encore
