// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sectionmap.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Vocabulary
{
    const char16_t* topic;
    const char16_t* words; // lower case, without accents, separated by "|"
};

// English, German, French, Spanish, Portuguese, Galician, Italian, Dutch, Japanese, Chinese.
constexpr Vocabulary kVocabulary[] = {
    {u"challenge",
        u"challenge|business challenge|customer challenge|what was hard|pain point|need|the "
        u"need|herausforderung|defi|probleme rencontre|reto|desafio|sfida|uitdaging|課題|チャレンジ|挑战|挑戰"},
    {u"problem",
        u"problem|problem statement|the problem we "
        u"had|issue|problemstellung|problematik|ausgangsproblem|probleme|problematique|problema|probleem|問題|問題点|"
        u"问题|问题陈述"},
    {u"situation",
        u"situation|initial situation|starting point|where we "
        u"started|before|ausgangslage|ausgangssituation|vorher|situation initiale|situation de "
        u"depart|avant|situacion|situacion inicial|situacao|situacao inicial|situazione|situazione "
        u"iniziale|situatie|uitgangssituatie|beginsituatie|情况|現状|现状"},
    {u"task",
        u"task|assignment|mission|aufgabe|auftrag|aufgabenstellung|tache|tarea|mision|tarefa|compito|taak|opdracht|"
        u"任务|タスク"},
    {u"action",
        u"action|action taken|what we did|what they did|what was done|steps taken|how we did it|how it was "
        u"done|activities|activity|measures taken|massnahme|vorgehen|vorgehensweise|was wir taten|was wir gemacht "
        u"haben|wie wir vorgingen|demarche|mise en oeuvre|ce que nous avons fait|accion|acciones|lo que hicimos|que "
        u"hicimos|acao|acoes|o que fizemos|azione|azioni|cosa abbiamo fatto|actie|acties|aanpak|wat we "
        u"deden|行动|アクション|取り組み"},
    {u"solution",
        u"solution|approach|implementation|solution approach|how we solved it|the fix|idea|proposed "
        u"solution|losung|losungsansatz|ansatz|umsetzung|approche|solution "
        u"apportee|solucion|solucions|soluciones|enfoque|implementacion|solucao|solucoes|abordagem|implementacao|"
        u"soluzione|soluzioni|approccio|implementazione|oplossing|oplossingen|ソリューション|解決策|解决方案|方案|"
        u"解決方案"},
    {u"results",
        u"result|results and impact|outcome|what changed|what happened|what we "
        u"achieved|after|effect|findings|achievement|ergebnis|ergebnisse|resultat|wirkung|auswirkung|nachher|erfolge|"
        u"was sich geandert hat|resultats|effets|apres|resultado|resultados|que cambio|logros|o que "
        u"mudou|risultato|risultati|esito|resultaat|resultaten|uitkomst|effecten|結果|成果|结果|成效|效果"},
    {u"value",
        u"value|benefit|business value|business benefit|impact|roi|return on investment|gains|key benefits|key "
        u"figures|nutzen|mehrwert|vorteile|gewinn|wert|benefice|benefices|valeur|avantages|gains "
        u"obtenus|beneficio|beneficios|valor|impacto|vantagens|vantaxes|beneficios obtidos|beneficio per "
        u"l'azienda|benefici|valore|vantaggi|impatto|voordelen|waarde|opbrengst|価値|効果|メリット|价值|收益|影响"},
    {u"obstacles",
        u"obstacle|barrier|difficulty|difficulties|hurdles|what nearly stopped it|what went "
        u"wrong|setbacks|pitfalls|risks and "
        u"obstacles|hindernis|hindernisse|hurden|schwierigkeiten|stolpersteine|widerstande|obstacles "
        u"rencontres|difficultes|freins|obstaculo|obstaculos|dificultades|dificuldades|barreras|barreiras|ostacoli|"
        u"difficolta|obstakels|hindernissen|belemmeringen|障害|困難|障碍|困难"},
    {u"lessons",
        u"lesson|lessons learned|lessons learnt|learnings|what we learned|what we learnt|key lessons|takeaways|key "
        u"takeaways|insights|tips|recommendations|lehren|erkenntnisse|lernpunkte|gelerntes|was wir gelernt "
        u"haben|empfehlungen|lecons|lecons apprises|enseignements|lecciones|lecciones aprendidas|aprendizajes|que "
        u"aprendimos|licoes|licoes aprendidas|aprendizados|aprendizaxes|leccions|lezioni|lezioni apprese|cosa abbiamo "
        u"imparato|lessen|geleerde lessen|wat we leerden|教訓|学び|学んだこと|经验教训|教训|经验"},
    {u"next_steps",
        u"next step|what's next|what is next|outlook|future|future plans|what comes next|roadmap|nachste "
        u"schritte|ausblick|wie es weitergeht|prochaines etapes|perspectives|et apres|proximos pasos|siguientes "
        u"pasos|proximos passos|seguintes pasos|prossimi passi|volgende "
        u"stappen|vervolg|今後|次のステップ|今後の展望|下一步|后续步骤|未来计划"},
    {u"background",
        u"background|history|about the "
        u"project|hintergrund|vorgeschichte|arriere-plan|historique|antecedentes|trasfondo|enquadramento|sfondo|"
        u"antefatti|achtergrond|背景"},
    {u"current_condition",
        u"current condition|current state|current situation|as is|as-is|ist-zustand|istzustand|aktuelle "
        u"situation|aktueller zustand|etat actuel|situation actuelle|estado actual|situacion actual|condicion "
        u"actual|situacao atual|situacion actual|situazione attuale|huidige situatie|huidige "
        u"toestand|現状把握|当前状况"},
    {u"goal",
        u"goal|target|objective|aim|target condition|goal "
        u"statement|purpose|ziel|ziele|zielsetzung|soll-zustand|zielzustand|objectif|but|objetivo|meta|obxectivo|"
        u"obiettivo|scopo|doel|doelstelling|doelen|目標|目的|目标"},
    {u"analysis",
        u"analysis|root cause|root cause analysis|cause|causes|root causes|analyse|ursachenanalyse|ursachen|analyse "
        u"des causes|causes profondes|analisis|analisis de causas|causas|analise|analise de causas|analisi|analisi "
        u"delle cause|cause radice|oorzakenanalyse|oorzaken|分析|原因分析"},
    {u"countermeasures",
        u"countermeasure|counter-measure|gegenmassnahme|gegenmassnahmen|contre-mesures|contramedidas|contromisure|"
        u"tegenmaatregelen|maatregelen|対策|对策"},
    {u"plan",
        u"plan|action plan|implementation plan|plan of action|massnahmenplan|umsetzungsplan|plan d'action|plan de "
        u"accion|plano de acao|piano d'azione|plan van aanpak|actieplan|実施計画|計画|计划|行动计划"},
    {u"follow_up",
        u"follow-up|follow "
        u"up|followup|check|verification|nachverfolgung|uberprufung|wirksamkeitsprufung|suivi|seguimiento|seguimento|"
        u"acompanhamento|verifica|opvolging|フォローアップ|跟进|跟踪"},
    {u"available_knowledge",
        u"available knowledge|literature|literature review|what was known|stand des wissens|vorwissen"},
    {u"rationale",
        u"rationale|reasoning|why it "
        u"works|begrundung|rationnel|justification|razonamiento|justificacion|fundamento|justificativa|fundamentacao|"
        u"motivazione|onderbouwing|理論的解釈|理論的根拠|根拠|原理|理由|依据"},
    {u"specific_aims", u"specific aim|specific aims"},
    {u"context",
        u"context|setting|kontext|rahmenbedingungen|umfeld|contexte|contexto|contesto|kontekst|状況|コンテキスト|"
        u"上下文|情境|语境"},
    {u"intervention", u"intervention|interventions|intervencion|intervencao|intervento|interventie"},
    {u"study", u"study of the intervention|study of the interventions"},
    {u"measures",
        u"measure|measurement|metrics|messung|kennzahlen|messgrossen|mesures|indicateurs|medidas|metricas|indicadores|"
        u"misure|metriche|metingen|測定|指标"},
    {u"ethics", u"ethical considerations|ethics|ethik|ethique|etica|ethiek"},
    {u"summary",
        u"summary|overview|abstract|executive summary|at a glance|in "
        u"brief|tl;dr|zusammenfassung|kurzfassung|uberblick|auf einen blick|resume|synthese|en bref|resumen|en "
        u"resumen|resumo|sintese|riassunto|sintesi|in breve|samenvatting|overzicht|概要|要約|摘要|总结|概述"},
    {u"interpretation",
        u"interpretation|discussion|diskussion|interpretacion|discusion|discussao|interpretazione|discussione|"
        u"discussie|考察|讨论"},
    {u"limitations",
        u"limitation|limits|grenzen|einschrankungen|limites|limitaciones|limitacoes|limitacions|limiti|beperkingen|"
        u"限界|局限|局限性"},
    {u"conclusions",
        u"conclusion|summing up|in summary|wrap up|wrap-up|closing|final "
        u"thoughts|fazit|schlussfolgerung|schlussfolgerungen|schluss|conclusiones|conclusion|conclusao|conclusoes|"
        u"conclusions|conclusions finais|conclusioni|conclusione|conclusie|conclusies|結論|まとめ|结论|結語"},
    {u"forces",
        u"force|tension|trade-off|trade-offs|forces en presence|forces en jeu|einflussfaktoren|wirkende "
        u"krafte|krafte|spannungsfelder|fuerzas|resistencias|forcas|forzas|aspectos que "
        u"mellorar|forze|krachten|組織に働く力学|フォース|力|约束|作用力|影响因素"},
    {u"resulting_context",
        u"resulting context|desired resulting context|consequences|resultierender kontext|ergebniskontext|contexte "
        u"resultant|contexte qui en resulte|contexto resultante|contesto risultante|resulterende "
        u"context|結果の状況|結果状況|結果として生じる状況|结果背景|结果上下文"},
    {u"core", u"core component|core components|kernbestandteile|essential parts|must keep"},
    {u"adaptable", u"adaptable part|adaptable parts|anpassbare teile|what may vary|variations"},
    {u"kit", u"replication kit|how to replicate|how to do it yourself|try it yourself|nachmachen|so geht es"},
    {u"known_instances",
        u"known instances|known instance|known uses|known use|known usages|known "
        u"users|known adopters|known examples|known instances and examples|instances|real-world examples|real world "
        u"examples|organizations using this pattern|organisations using this pattern|companies using this pattern|who "
        u"is "
        u"using this|who is using it|who is using this pattern|who uses this|who uses this pattern|where it is "
        u"used|where "
        u"this is used|where is it used|where is this used|seen at|observed at|bekannte umsetzungen|bekannte "
        u"nutzer|bekannte falle|anwender|praxisbeispiele|im einsatz bei|eingesetzt bei|wer es nutzt|who does it|who "
        u"uses "
        u"it|adopters|used by|in "
        u"use at|bekannte anwendungen|bekannte verwendungen|bekannte verwendung|bekannte "
        u"einsatze|anwendungsbeispiele|known applications|known implementations|bekannte beispiele|bekannte "
        u"instanzen|bekannter einsatz|instances "
        u"connues|utilisations connues|exemples connus|cas connus|applications connues|instancias conocidas|usos "
        u"conocidos|casos conocidos|instancias conhecidas|casos "
        u"conhecidos|exemplos conecidos|casos conecidos|istanze note|usi noti|bekende "
        u"toepassingen|事例|既知の事例|已知实例|已知案例"},
    {u"title", u"title|titel|titre|titulo|titolo|タイトル|标题"},
    {u"patlet", u"patlet|パットレット|模式摘要"},
    {u"status", u"status|stand|statut|estado|stato|state|ステータス|状态|狀態"},
    {u"authors",
        u"author|authors|written "
        u"by|autor|autoren|autorin|verfasser|auteur|auteurs|autores|autora|autoria|autore|autori|auteur|著者|作者"},
    {u"alias",
        u"alias|also known as|aka|aliases|other names|auch bekannt als|auch bekannt unter|andere namen|"
        u"aussi connu sous le nom de|autres noms|egalement connu sous le nom de|tambien conocido como|"
        u"tambien conocida como|tambem conhecido como|outros nomes|conosciuto anche come|altri nomi|ook bekend als|"
        u"titulo alternativo|otros nombres|その他の呼び方|别名|別名"},
    {u"acknowledgements",
        u"acknowledgment|acknowledgement|acknowledgments|acknowledgements|thanks|credits|danksagung|dank|remerciements|"
        u"agradecimientos|reconocimientos|agradecimentos|recoñecementos|reconhecimento|reconhecimentos|recoñecemento|"
        u"reconecementos|ringraziamenti|dankwoord|謝辞|致谢|致謝"},
    {u"quotes",
        u"quote|quotes|testimonial|testimonials|what they say|voices|in their own "
        u"words|zitat|zitate|stimmen|o-ton|o-tone|temoignage|temoignages|testimonio|testimonios|depoimento|depoimentos|"
        u"testimonianze|citaten|引用|声|评价"},
};

QString singular(const QString& word)
{
    return word.size() > 4 && word.endsWith(u's') && !word.endsWith(u"ss"_s) ? word.chopped(1) : word;
}

const QHash<QString, QString>& words()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> map;
        for (const Vocabulary& entry : kVocabulary) {
            for (const QString& word : QString::fromUtf16(entry.words).split(u'|')) {
                const QString folded = foldedText(word);
                for (const QString& form : {folded, singular(folded)}) {
                    if (!map.contains(form))
                        map.insert(form, QString::fromUtf16(entry.topic));
                }
            }
        }
        return map;
    }();
    return all;
}

QString bareHeading(const QString& heading)
{
    static const QRegularExpression numbering(
        u"^(?:(?:step|schritt|part|teil|phase|etape|paso)\\s+\\d+\\s*[:.)–—-]?\\s*|[#*]\\s+|\\(?(?:\\d+(?:\\.\\d+)*|[ivx]{1,4}|[a-h])[.):]\\s*|\\d+(?:\\.\\d+)+\\s+)"_s);
    static const QRegularExpression addition(u"\\s*[（(\\[][^)\\]）]*[)\\]）]\\s*$|\\((?:s|es|en|n|innen)\\)"_s);
    static const QRegularExpression article(
        u"^(?:the|our|my|their|your|a|an|die|der|das|unser|unsere|unseren|le|la|les|notre|nos|l['’]|el|los|las|nuestro|"
        "nuestra|nuestros|nuestras|o|os|as|a nosa|o noso|o nosso|a nossa|il|lo|gli|i|la nostra|il nostro|de|het|onze|ons)\\s*(?<=['’\\s])"_s);
    QString bare = foldedText(heading).simplified();
    while (!bare.isEmpty() && !bare[0].isLetterOrNumber() && bare[0] != u'(')
        bare.remove(0, bare[0].isHighSurrogate() ? 2 : 1);
    bare.remove(numbering);
    bare.remove(addition);
    bare.remove(article);
    while (!bare.isEmpty() && !bare.back().isLetterOrNumber())
        bare.chop(1);
    return bare.trimmed();
}

QString lookedUp(const QString& bare)
{
    const auto& map = words();
    if (const auto found = map.constFind(bare); found != map.constEnd())
        return *found;
    return map.value(singular(bare));
}

// What each section also takes; a template's own section always takes the concept of its name.
QStringList otherTopics(QStringView form, QStringView key)
{
    static const QHash<QString, QString> accepted{{u"csr/challenge"_s, u"problem situation"_s},
        {u"csr/solution"_s, u"action intervention"_s}, {u"csr/results"_s, u"value"_s},
        {u"star/situation"_s, u"background context"_s}, {u"star/task"_s, u"goal"_s}, {u"star/results"_s, u"value"_s},
        {u"five_part/problem"_s, u"challenge"_s}, {u"five_part/solution"_s, u"action"_s},
        {u"five_part/value"_s, u"results"_s}, {u"a3/current_condition"_s, u"situation"_s}, {u"a3/follow_up"_s, u""_s},
        {u"squire/context"_s, u""_s}, {u"squire/specific_aims"_s, u"goal"_s}, {u"pattern/problem"_s, u"challenge"_s},
        {u"pattern/context"_s, u"background"_s}, {u"pattern/resulting_context"_s, u"results"_s}};
    return accepted.value(QString(form + u'/' + key)).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString foldedText(const QString& text)
{
    QString out;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        // Marks of Latin letters go; those of Japanese change the word.
        if (c.category() != QChar::Mark_NonSpacing || c.script() == QChar::Script_Hiragana
            || (c.unicode() >= 0x3099 && c.unicode() <= 0x309A))
            out += c;
    }
    out.replace(u"ß"_s, u"ss"_s).replace(u"œ"_s, u"oe"_s);
    return out.normalized(QString::NormalizationForm_C);
}

QString headingTopic(const QString& heading)
{
    if (heading.size() > 160)
        return {};
    if (const QString found = lookedUp(bareHeading(heading)); !found.isEmpty())
        return found;
    static const QRegularExpression separator(u"\\s*(?::|：|\\s[–—|-]\\s|\\s/\\s|／)\\s*"_s);
    const auto match = separator.match(heading);
    return match.hasMatch() ? lookedUp(bareHeading(heading.left(match.capturedStart()))) : QString();
}

QString sectionKey(const Template& form, const QString& topic)
{
    if (topic.isEmpty())
        return {};
    for (const TemplateSection& section : form.sections) {
        if (section.key == topic)
            return topic;
    }
    for (const TemplateSection& section : form.sections) {
        if (otherTopics(QString(form.key), QString(section.key)).contains(topic))
            return QString(section.key);
    }
    return {};
}

int templateFit(const Template& form, const QStringList& topics)
{
    QHash<QString, int> best;
    for (const QString& each : topics) {
        const QString key = sectionKey(form, each);
        if (!key.isEmpty())
            best[key] = std::max(best.value(key), key == each ? 3 : 2);
    }
    int sum = 0;
    for (const int score : best)
        sum += score;
    return sum;
}

const Template& bestStoryTemplate(const QStringList& topics)
{
    const auto templates = storyTemplates();
    const auto best =
        std::ranges::max_element(templates, {}, [&topics](const Template& form) { return templateFit(form, topics); });
    // One heading alone ("Conclusion") does not tell which form a story follows.
    return templateFit(*best, topics) > 3 ? *best : templates.front();
}

bool isPatternStructure(const QStringList& topics)
{
    const auto has = [&topics](const char16_t* each) { return topics.contains(QString::fromUtf16(each)); };
    const bool core = has(u"problem") || has(u"context") || has(u"solution");
    return (has(u"patlet") && core) || (has(u"forces") && (has(u"solution") || has(u"problem")))
        || (has(u"known_instances") && core)
        || (has(u"problem") && has(u"context") && has(u"solution") && (has(u"resulting_context") || has(u"rationale")));
}

int storyParts(const QStringList& topics)
{
    static const QSet<QString> parts{u"challenge"_s, u"problem"_s, u"situation"_s, u"task"_s, u"action"_s,
        u"solution"_s, u"results"_s, u"value"_s, u"obstacles"_s, u"lessons"_s, u"background"_s, u"context"_s, u"goal"_s,
        u"intervention"_s, u"countermeasures"_s, u"current_condition"_s, u"analysis"_s, u"next_steps"_s, u"quotes"_s,
        u"forces"_s};
    QSet<QString> found;
    for (const QString& each : topics) {
        if (parts.contains(each))
            found.insert(each);
    }
    return static_cast<int>(found.size());
}

} // namespace encore
