<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ReportChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>%1: nothing yet, fit %2 of 100</source>
        <translation>%1: noch nichts, Passung %2 von 100</translation>
    </message>
    <message>
        <source>%1: %2 replications, the furthest: %3</source>
        <translation>%1: %2 Übertragungen, am weitesten: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>geringes Risiko</translation>
    </message>
    <message>
        <source>middle risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>hohes Risiko</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2</source>
        <translation>Wahrscheinlichkeit %1, Wirkung %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>encore</name>
    <message>
        <source>small</source>
        <comment>nouns inside a sentence</comment>
        <extracomment>How the language writes nouns inside a sentence: translate as &quot;capital&quot; where they keep their capital (German), else as &quot;small&quot;.</extracomment>
        <translation>capital</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>Printed pages (PDF)</source>
        <translation>Druckseiten (PDF)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>This is a private working copy; do not hand it out.</source>
        <translation>Das ist eine private Arbeitskopie; geben Sie sie nicht weiter.</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Find what worked, do it again, celebrate who did it.</source>
        <translation>Finden, was gelungen ist, es wiederholen und feiern, wer es getan hat.</translation>
    </message>
    <message>
        <source>Opens the portfolio for reading.</source>
        <translation>Öffnet das Portfolio zum Lesen.</translation>
    </message>
    <message>
        <source>Writes messages to this file too.</source>
        <translation>Schreibt Meldungen auch in diese Datei.</translation>
    </message>
    <message>
        <source>The portfolio to open.</source>
        <translation>Das Portfolio, das geöffnet wird.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved or renamed, or lie on a drive that is not connected.</source>
        <translation>%1 ist nicht mehr da. Die Datei wurde vielleicht verschoben oder umbenannt oder liegt auf einem Laufwerk, das nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 is open in another Encore. Show its window, or open it here for reading only.</source>
        <translation>%1 ist in einem anderen Encore offen. Zeigen Sie dessen Fenster oder öffnen Sie es hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Dieses Fenster zeigen</translation>
    </message>
    <message>
        <source>%1 is write-protected, or lies in a folder where you may not write. You can open it for reading and save a copy elsewhere.</source>
        <translation>%1 ist schreibgeschützt oder liegt in einem Ordner, in den Sie nicht schreiben dürfen. Sie können es zum Lesen öffnen und anderswo eine Kopie sichern.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Encore; it was left as it is. Update Encore to work with it.</source>
        <translation>%1 wurde von einem neueren Encore geschrieben; es blieb, wie es ist. Aktualisieren Sie Encore, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes): its content is lost, perhaps while it was copied. It was left as it is.</source>
        <translation>%1 ist leer (0 Byte): Der Inhalt ist verloren, vielleicht beim Kopieren. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>Daneben liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>%1 is not an Encore portfolio (%2); it was left as it is. Choose a file that ends in .encore, or import this one.</source>
        <translation>%1 ist kein Encore-Portfolio (%2); die Datei blieb, wie sie ist. Wählen Sie eine Datei, die auf .encore endet, oder importieren Sie diese.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einsichten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Menschen und Teams</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Exporting and permission</source>
        <translation>Exportieren und Erlaubnis</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 Geschichten</translation>
    </message>
    <message>
        <source>more teams: %1</source>
        <translation>weitere Teams: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share with evidence so far</source>
        <translation>Anteil mit Beleg bisher</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Mit Beleg</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>In use in teams</source>
        <translation>In Gebrauch in Teams</translation>
    </message>
    <message>
        <source>More results</source>
        <translation>Weitere Ergebnisse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Over to you</source>
        <translation>Nun sind Sie dran</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>taken out of the trash</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2” taken away</source>
        <translation>%1: „%2“ entfernt</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: „%2“ → „%3“</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime; nothing was overwritten. Look at the newer version, then make your change again.</source>
        <translation>Das wurde inzwischen anderswo geändert; nichts wurde überschrieben. Sehen Sie sich den neueren Stand an und ändern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Something else still depends on it; nothing was changed.</source>
        <translation>Etwas anderes hängt noch daran; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That does not fit; nothing was changed.</source>
        <translation>Das passt nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This portfolio is open in another window of Encore. Show that window, or open it here for reading only.</source>
        <translation>Dieses Portfolio ist in einem anderen Fenster von Encore offen. Zeigen Sie jenes Fenster oder öffnen Sie es hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>Another program is writing to the portfolio; nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in das Portfolio; nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This portfolio is open for reading only; nothing was changed. Save a copy to a place where you may write, and work in that.</source>
        <translation>Dieses Portfolio ist nur zum Lesen offen; nichts wurde geändert. Sichern Sie eine Kopie an einem Ort, an den Sie schreiben dürfen, und arbeiten Sie darin.</translation>
    </message>
    <message>
        <source>This file is not an Encore portfolio; it was left as it is. Choose a file that ends in .encore, or import this one.</source>
        <translation>Diese Datei ist kein Encore-Portfolio; sie blieb, wie sie ist. Wählen Sie eine Datei, die auf .encore endet, oder importieren Sie diese.</translation>
    </message>
    <message>
        <source>This portfolio was written by a newer Encore; it was left as it is. Update Encore to open it.</source>
        <translation>Dieses Portfolio wurde von einem neueren Encore geschrieben; es blieb, wie es ist. Aktualisieren Sie Encore, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved, everything before it is. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Die letzte Änderung wurde nicht gesichert, alles davor schon. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file could not be read or written; nothing was changed. Check that it exists and that you may use it.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden; nichts wurde geändert. Prüfen Sie, ob es sie gibt und ob Sie sie benutzen dürfen.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Encore made a mistake; nothing was changed. Try again, and report it if it happens again.</source>
        <translation>Encore hat einen Fehler gemacht; nichts wurde geändert. Versuchen Sie es noch einmal und melden Sie es, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Original place</source>
        <translation>Ursprünglicher Ort</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Before, in words</source>
        <translation>Vorher, in Worten</translation>
    </message>
    <message>
        <source>After, in words</source>
        <translation>Nachher, in Worten</translation>
    </message>
    <message>
        <source>Measured before on</source>
        <translation>Vorher gemessen am</translation>
    </message>
    <message>
        <source>Measured after on</source>
        <translation>Nachher gemessen am</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Key figure of the story</source>
        <translation>Kennzahl der Geschichte</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Nutznießer</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Volume a year</source>
        <translation>Menge im Jahr</translation>
    </message>
    <message>
        <source>Value of one unit</source>
        <translation>Wert einer Einheit</translation>
    </message>
    <message>
        <source>Attribution (%)</source>
        <translation>Zurechnung (%)</translation>
    </message>
    <message>
        <source>Isolation method</source>
        <translation>Art der Abgrenzung</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Sicherheit (%)</translation>
    </message>
    <message>
        <source>Not a headcount case</source>
        <translation>Keine Stellenstreichung</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Success story</source>
        <translation>Erfolgsgeschichte</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Schneller Erfolg</translation>
    </message>
    <message>
        <source>Non-success case</source>
        <translation>Misserfolg</translation>
    </message>
    <message>
        <source>External case</source>
        <translation>Fall von außen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Übertroffen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Teilweise erreicht</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Grass-roots</source>
        <translation>Von der Basis</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Middle management</source>
        <translation>Mittleres Management</translation>
    </message>
    <message>
        <source>Top-down</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Accelerate sales</source>
        <translation>Verkauf beschleunigen</translation>
    </message>
    <message>
        <source>Align marketing &amp; sales</source>
        <translation>Marketing und Verkauf abstimmen</translation>
    </message>
    <message>
        <source>Back up customer service</source>
        <translation>Kundendienst stützen</translation>
    </message>
    <message>
        <source>Create new products</source>
        <translation>Neue Produkte schaffen</translation>
    </message>
    <message>
        <source>Boost productivity</source>
        <translation>Produktivität steigern</translation>
    </message>
    <message>
        <source>Stop time-wasting</source>
        <translation>Zeitverschwendung beenden</translation>
    </message>
    <message>
        <source>Employee engagement</source>
        <translation>Mitarbeitende beteiligen</translation>
    </message>
    <message>
        <source>Break down silos</source>
        <translation>Silos aufbrechen</translation>
    </message>
    <message>
        <source>Agility and exception handling</source>
        <translation>Beweglichkeit und Umgang mit Ausnahmen</translation>
    </message>
    <message>
        <source>Knowledge retention</source>
        <translation>Wissen bewahren</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Service &amp; support</source>
        <translation>Service und Support</translation>
    </message>
    <message>
        <source>Marketing &amp; PR</source>
        <translation>Marketing und PR</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Operations &amp; supply chain</source>
        <translation>Betrieb und Lieferkette</translation>
    </message>
    <message>
        <source>R&amp;D and product</source>
        <translation>Entwicklung und Produkt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Legal &amp; compliance</source>
        <translation>Recht und Compliance</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Kosten gespart</translation>
    </message>
    <message>
        <source>Cost avoidance</source>
        <translation>Kosten vermieden</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>Zeit gespart</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Risk &amp; compliance</source>
        <translation>Risiko und Compliance</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Kundenzufriedenheit</translation>
    </message>
    <message>
        <source>Ease of work</source>
        <translation>Leichtere Arbeit</translation>
    </message>
    <message>
        <source>Newly enabled</source>
        <translation>Neu möglich</translation>
    </message>
    <message>
        <source>Learning and knowledge</source>
        <translation>Lernen und Wissen</translation>
    </message>
    <message>
        <source>Network and relationships</source>
        <translation>Netzwerk und Beziehungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Hard (tangible)</source>
        <translation>Hart (greifbar)</translation>
    </message>
    <message>
        <source>Soft (intangible)</source>
        <translation>Weich (nicht greifbar)</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Participant estimate</source>
        <translation>Schätzung der Beteiligten</translation>
    </message>
    <message>
        <source>Manager estimate</source>
        <translation>Schätzung der Führungskraft</translation>
    </message>
    <message>
        <source>Expert estimate</source>
        <translation>Schätzung von Fachleuten</translation>
    </message>
    <message>
        <source>Customer input</source>
        <translation>Angabe des Kunden</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>Trendlinie</translation>
    </message>
    <message>
        <source>Forecasting model</source>
        <translation>Prognosemodell</translation>
    </message>
    <message>
        <source>Comparison group</source>
        <translation>Vergleichsgruppe</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Anfänglich</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Strukturiert</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Etabliert</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>In Erwägung</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not applicable here</source>
        <translation>Hier nicht anwendbar</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Keine Kapazität</translation>
    </message>
    <message>
        <source>No sponsor</source>
        <translation>Kein Fürsprecher</translation>
    </message>
    <message>
        <source>Tool missing</source>
        <translation>Werkzeug fehlt</translation>
    </message>
    <message>
        <source>Security or compliance</source>
        <translation>Sicherheit oder Compliance</translation>
    </message>
    <message>
        <source>Competing practice</source>
        <translation>Konkurrierende Praxis</translation>
    </message>
    <message>
        <source>Unclear benefit</source>
        <translation>Nutzen unklar</translation>
    </message>
    <message>
        <source>Key person left</source>
        <translation>Schlüsselperson ging</translation>
    </message>
    <message>
        <source>Tried, no effect</source>
        <translation>Versucht, ohne Wirkung</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengelegt</translation>
    </message>
    <message>
        <source>Oneself</source>
        <translation>Man selbst</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Manager&apos;s manager</source>
        <translation>Deren Führungskraft</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Umsetzer</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Wegbereiter</translation>
    </message>
    <message>
        <source>Subject-matter expert</source>
        <translation>Fachkundiger</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Erzähler</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Aufzeichner</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>A peer</source>
        <translation>Ein Kollege</translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation>Change Lead</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Third person</source>
        <translation>Dritte Person</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Zur Prüfung fällig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Nur intern</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Not integrated</source>
        <translation>Nicht eingebunden</translation>
    </message>
    <message>
        <source>In the flow</source>
        <translation>Im Ablauf</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>Eingebunden</translation>
    </message>
    <message>
        <source>Fully integrated</source>
        <translation>Voll eingebunden</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First name and role</source>
        <translation>Vorname und Rolle</translation>
    </message>
    <message>
        <source>Role and unit</source>
        <translation>Rolle und Einheit</translation>
    </message>
    <message>
        <source>Unit only</source>
        <translation>Nur die Einheit</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Gewürdigt</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht ansprechen</translation>
    </message>
    <message>
        <source>Knows about</source>
        <translation>Weiß Bescheid über</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Speaker as written</source>
        <translation>Sprecher wie geschrieben</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Gesagt in</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Edited wording</source>
        <translation>Bearbeiteter Wortlaut</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <source>Best quote</source>
        <translation>Bestes Zitat</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Peer advocate</source>
        <translation>Fürsprecher unter Kollegen</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Considering since</source>
        <translation>In Erwägung seit</translation>
    </message>
    <message>
        <source>Trial since</source>
        <translation>Versuch seit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Members using it (%)</source>
        <translation>Mitglieder, die es nutzen (%)</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Accepted up to</source>
        <translation>Angenommen bis</translation>
    </message>
    <message>
        <source>Outside the organisation</source>
        <translation>Außerhalb der Organisation</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Grund für das Ende</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Import key</source>
        <translation>Importschlüssel</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation>Geschehen ab</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Happened until</source>
        <translation>Geschehen bis</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Further use cases</source>
        <translation>Weitere Anwendungsfälle</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <translation>Angeregt durch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Origin of the change</source>
        <translation>Ursprung der Änderung</translation>
    </message>
    <message>
        <source>Value themes</source>
        <translation>Wertthemen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Erzählt von</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Closing question</source>
        <translation>Schlussfrage</translation>
    </message>
    <message>
        <source>Flagship story</source>
        <translation>Vorzeigegeschichte</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Zu prüfen bis</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Tools used</source>
        <translation>Genutzte Werkzeuge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Awareness (1–5)</source>
        <translation>Kenntnis (1–5)</translation>
    </message>
    <message>
        <source>Desire (1–5)</source>
        <translation>Wunsch (1–5)</translation>
    </message>
    <message>
        <source>Knowledge (1–5)</source>
        <translation>Wissen (1–5)</translation>
    </message>
    <message>
        <source>Ability (1–5)</source>
        <translation>Können (1–5)</translation>
    </message>
    <message>
        <source>Reinforcement (1–5)</source>
        <translation>Verankerung (1–5)</translation>
    </message>
    <message>
        <source>Earlier initiatives</source>
        <translation>Frühere Vorhaben</translation>
    </message>
    <message>
        <source>Capacity for change</source>
        <translation>Kapazität für Änderungen</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Besteht seit</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Bestand bis</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>What was hard, for whom, and what did it cost?</source>
        <translation>Was war schwer, für wen, und was hat es gekostet?</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>What did they do differently, step by step?</source>
        <translation>Was haben sie anders gemacht, Schritt für Schritt?</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What changed, by how much, and how do we know?</source>
        <translation>Was hat sich geändert, um wie viel, und woher wissen wir es?</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>What nearly stopped it? Readers trust stories that say so.</source>
        <translation>Was hätte es fast verhindert? Wer das sagt, dem glaubt man.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>What would they do the same way again, and what not?</source>
        <translation>Was würden sie wieder so machen und was nicht?</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Where were we, and what was going on?</source>
        <translation>Wo standen wir, und was ging vor sich?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What had to be achieved, and by whom?</source>
        <translation>Was musste erreicht werden, und von wem?</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>What did the person or team do?</source>
        <translation>Was hat die Person oder das Team getan?</translation>
    </message>
    <message>
        <source>What came of it, and how do we know?</source>
        <translation>Was kam dabei heraus, und woher wissen wir es?</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What was wrong before?</source>
        <translation>Was war vorher nicht in Ordnung?</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>Was wurde dagegen getan?</translation>
    </message>
    <message>
        <source>What stood in the way, and how was it met?</source>
        <translation>Was stand im Weg, und wie ging man damit um?</translation>
    </message>
    <message>
        <source>What is it worth, and to whom?</source>
        <translation>Was ist es wert, und wem?</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>What comes now, and who could do it too?</source>
        <translation>Was kommt jetzt, und wer könnte es auch tun?</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Why does this matter now?</source>
        <translation>Warum ist das jetzt wichtig?</translation>
    </message>
    <message>
        <source>Current condition</source>
        <translation>Heutiger Zustand</translation>
    </message>
    <message>
        <source>What happens today? Go and see, then draw it.</source>
        <translation>Was geschieht heute? Hingehen, ansehen, dann zeichnen.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How much of what by when?</source>
        <translation>Wie viel wovon bis wann?</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>What are the causes?</source>
        <translation>Was sind die Ursachen?</translation>
    </message>
    <message>
        <source>Countermeasures</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>What was tried against each cause?</source>
        <translation>Was wurde gegen jede Ursache versucht?</translation>
    </message>
    <message>
        <source>Who did what by when?</source>
        <translation>Wer tat was bis wann?</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>What was checked afterwards, and what was found?</source>
        <translation>Was wurde danach geprüft und was gefunden?</translation>
    </message>
    <message>
        <source>Why did you start? Nature and importance of the local problem.</source>
        <translation>Warum haben Sie angefangen? Art und Bedeutung des Problems vor Ort.</translation>
    </message>
    <message>
        <source>Available knowledge</source>
        <translation>Vorhandenes Wissen</translation>
    </message>
    <message>
        <source>What was known already?</source>
        <translation>Was war schon bekannt?</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why was it expected to work?</source>
        <translation>Warum durfte man Wirkung erwarten?</translation>
    </message>
    <message>
        <source>Specific aims</source>
        <translation>Genaue Ziele</translation>
    </message>
    <message>
        <source>What was this work, and this report, for?</source>
        <translation>Wozu diente diese Arbeit und dieser Bericht?</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>What did you do? Where, and what mattered there?</source>
        <translation>Was haben Sie getan? Wo, und worauf kam es dort an?</translation>
    </message>
    <message>
        <source>Intervention(s)</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>What exactly was done, and by whom?</source>
        <translation>Was genau wurde getan, und von wem?</translation>
    </message>
    <message>
        <source>Study of the intervention(s)</source>
        <translation>Untersuchung der Eingriffe</translation>
    </message>
    <message>
        <source>How was its effect assessed?</source>
        <translation>Wie wurde die Wirkung beurteilt?</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>What was measured, and why that?</source>
        <translation>Was wurde gemessen, und warum das?</translation>
    </message>
    <message>
        <source>How were conclusions drawn from the data?</source>
        <translation>Wie wurden aus den Daten Schlüsse gezogen?</translation>
    </message>
    <message>
        <source>Ethical considerations</source>
        <translation>Ethische Erwägungen</translation>
    </message>
    <message>
        <source>Whose interests were weighed, and how?</source>
        <translation>Wessen Interessen wurden abgewogen, und wie?</translation>
    </message>
    <message>
        <source>What did you find, unintended consequences and missing data included?</source>
        <translation>Was haben Sie gefunden, unbeabsichtigte Folgen und fehlende Daten eingeschlossen?</translation>
    </message>
    <message>
        <source>What does it mean? The key findings.</source>
        <translation>Was bedeutet es? Die wichtigsten Befunde.</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Deutung</translation>
    </message>
    <message>
        <source>What explains the result, compared with others?</source>
        <translation>Was erklärt das Ergebnis, verglichen mit anderen?</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>How far can it be generalised?</source>
        <translation>Wie weit lässt es sich verallgemeinern?</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Schlüsse</translation>
    </message>
    <message>
        <source>Is it useful, will it last, where could it spread?</source>
        <translation>Ist es nützlich, wird es bleiben, wo könnte es sich verbreiten?</translation>
    </message>
    <message>
        <source>What keeps going wrong?</source>
        <translation>Was geht immer wieder schief?</translation>
    </message>
    <message>
        <source>Where does it apply? What cannot be changed?</source>
        <translation>Wo gilt es? Was lässt sich nicht ändern?</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>What pulls in different directions? What can be changed?</source>
        <translation>Was zieht in verschiedene Richtungen? Was lässt sich ändern?</translation>
    </message>
    <message>
        <source>What to do, step by step, and what triggers it.</source>
        <translation>Was zu tun ist, Schritt für Schritt, und was es auslöst.</translation>
    </message>
    <message>
        <source>Resulting context</source>
        <translation>Neues Umfeld</translation>
    </message>
    <message>
        <source>What is better then, and what is new to look after?</source>
        <translation>Was ist dann besser, und worauf ist neu zu achten?</translation>
    </message>
    <message>
        <source>Why does it work?</source>
        <translation>Warum wirkt es?</translation>
    </message>
    <message>
        <source>Core components</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>What must stay as it is for it to work?</source>
        <translation>Was muss bleiben, wie es ist, damit es wirkt?</translation>
    </message>
    <message>
        <source>Adaptable parts</source>
        <translation>Anpassbare Teile</translation>
    </message>
    <message>
        <source>What may each team do its own way?</source>
        <translation>Was darf jedes Team auf seine Weise tun?</translation>
    </message>
    <message>
        <source>Replication kit</source>
        <translation>Bausatz</translation>
    </message>
    <message>
        <source>Steps, tips and files for the next team.</source>
        <translation>Schritte, Tipps und Dateien für das nächste Team.</translation>
    </message>
    <message>
        <source>Known instances</source>
        <translation>Bekannte Fälle</translation>
    </message>
    <message>
        <source>Who does it already?</source>
        <translation>Wer macht es schon?</translation>
    </message>
    <message>
        <source>Challenge – Solution – Results</source>
        <translation>Herausforderung – Lösung – Ergebnisse</translation>
    </message>
    <message>
        <source>STAR</source>
        <translation>STAR</translation>
    </message>
    <message>
        <source>Five parts</source>
        <translation>Fünf Teile</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>SQUIRE 2.0</source>
        <translation>SQUIRE 2.0</translation>
    </message>
    <message>
        <source>In two sentences</source>
        <translation>In zwei Sätzen</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Trigger in the process</source>
        <translation>Auslöser im Ablauf</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Gehört dazu</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Gehört nicht dazu</translation>
    </message>
    <message>
        <source>Effort to adopt (person-days)</source>
        <translation>Aufwand der Einführung (Personentage)</translation>
    </message>
    <message>
        <source>Adopting</source>
        <translation>Einführen</translation>
    </message>
    <message>
        <source>Time to adopt</source>
        <translation>Zeit bis zur Einführung</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittgröße</translation>
    </message>
    <message>
        <source>Tools needed</source>
        <translation>Nötige Werkzeuge</translation>
    </message>
    <message>
        <source>Training needed</source>
        <translation>Nötige Schulung</translation>
    </message>
    <message>
        <source>Roles that must join in</source>
        <translation>Rollen, die mitmachen müssen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Relative advantage (1–5)</source>
        <translation>Relativer Vorteil (1–5)</translation>
    </message>
    <message>
        <source>Rogers scores</source>
        <translation>Rogers-Werte</translation>
    </message>
    <message>
        <source>Compatibility (1–5)</source>
        <translation>Verträglichkeit (1–5)</translation>
    </message>
    <message>
        <source>Complexity (1–5)</source>
        <translation>Komplexität (1–5)</translation>
    </message>
    <message>
        <source>Trialability (1–5)</source>
        <translation>Erprobbarkeit (1–5)</translation>
    </message>
    <message>
        <source>Observability (1–5)</source>
        <translation>Beobachtbarkeit (1–5)</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Einbindung</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Private copy (JSON)</source>
        <translation>Private Kopie (JSON)</translation>
    </message>
    <message>
        <source>Folder of Markdown</source>
        <translation>Ordner mit Markdown</translation>
    </message>
    <message>
        <source>Nothing to show yet. Use cases: %1, teams: %2, replications: %3. Record which team tries which use case.</source>
        <translation>Noch nichts zu zeigen. Anwendungsfälle: %1, Teams: %2, Übertragungen: %3. Halten Sie fest, welches Team welchen Anwendungsfall versucht.</translation>
    </message>
    <message>
        <source>No use case is in use yet; replications under way or ended: %1.</source>
        <translation>Noch ist kein Anwendungsfall in Gebrauch; Übertragungen, die laufen oder beendet sind: %1.</translation>
    </message>
    <message>
        <source>%1 has spread furthest; teams that use it: %2 of %3.</source>
        <translation>%1 ist am weitesten verbreitet; Teams, die es nutzen: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 has spread furthest, to %2 of %3 teams; %4 uses no use case (of %5).</source>
        <translation>%1 ist am weitesten verbreitet, in %2 von %3 Teams; %4 nutzt keinen Anwendungsfall (von %5).</translation>
    </message>
    <message>
        <source>%1 has spread furthest, to %2 of %3 teams; %4 uses the fewest use cases: %5 of %6.</source>
        <translation>%1 ist am weitesten verbreitet, in %2 von %3 Teams; %4 nutzt die wenigsten Anwendungsfälle: %5 von %6.</translation>
    </message>
    <message>
        <source>%1 that did not move in the period</source>
        <translation>%1, die sich im Zeitraum nicht bewegt haben</translation>
    </message>
    <message>
        <source>%1 in other units</source>
        <translation>%1 in anderen Einheiten</translation>
    </message>
    <message>
        <source>%1 without a state</source>
        <translation>%1 ohne Zustand</translation>
    </message>
    <message>
        <source>%1 whose use case or team is in the trash</source>
        <translation>%1, deren Anwendungsfall oder Team im Papierkorb liegt</translation>
    </message>
    <message>
        <source>use cases with the fewest replications: %1</source>
        <translation>Anwendungsfälle mit den wenigsten Übertragungen: %1</translation>
    </message>
    <message>
        <source>Each story counts once, in the month in which it began to happen; without that date in the month in which it ended, without both in the month in which it was entered. A story has evidence when it, or the replication it tells of, has at least one benefit with a baseline and an actual figure. The line is the share with evidence of all stories from the first month shown up to that month.</source>
        <translation>Jede Geschichte zählt einmal, in dem Monat, in dem sie begann; ohne dieses Datum in dem, in dem sie endete, ohne beide in dem, in dem sie eingetragen wurde. Eine Geschichte hat einen Beleg, wenn sie oder die Übertragung, von der sie erzählt, mindestens einen Nutzen mit Ausgangswert und tatsächlichem Wert hat. Die Linie ist der Anteil mit Beleg an allen Geschichten vom ersten gezeigten Monat bis zu diesem.</translation>
    </message>
    <message>
        <source>Too few stories for a picture: %1. Capture at least %2, each with the month in which it happened.</source>
        <translation>Zu wenige Geschichten für ein Bild: %1. Erfassen Sie mindestens %2, jede mit dem Monat, in dem sie geschah.</translation>
    </message>
    <message>
        <source>None of %1 stories is published yet; with evidence: %2. Most happened in %3: %4.</source>
        <translation>Von %1 Geschichten ist noch keine veröffentlicht; mit Beleg: %2. Die meisten geschahen im %3: %4.</translation>
    </message>
    <message>
        <source>Stories published: %1 of %2; none has a benefit with a baseline and an actual figure. Most happened in %3: %4.</source>
        <translation>Veröffentlichte Geschichten: %1 von %2; keine hat einen Nutzen mit Ausgangswert und tatsächlichem Wert. Die meisten geschahen im %3: %4.</translation>
    </message>
    <message>
        <source>Stories published: %1 of %2; %3 of all have evidence. Most happened in %4: %5.</source>
        <translation>Veröffentlichte Geschichten: %1 von %2; %3 von allen haben einen Beleg. Die meisten geschahen im %4: %5.</translation>
    </message>
    <message>
        <source>%1 outside of the period</source>
        <translation>%1 außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>%1 with a year but no month</source>
        <translation>%1 mit Jahr, aber ohne Monat</translation>
    </message>
    <message>
        <source>%1 too long ago to show</source>
        <translation>%1 zu lange her, um sie zu zeigen</translation>
    </message>
    <message>
        <source>%1 with an unreadable date</source>
        <translation>%1 mit unlesbarem Datum</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>jemand aus dem Kollegium</translation>
    </message>
    <message>
        <source>a colleague from %1</source>
        <translation>jemand aus %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>For use inside the organisation only.</source>
        <translation>Nur für den Gebrauch in der Organisation.</translation>
    </message>
    <message>
        <source>Told without names, as agreed.</source>
        <translation>Wie vereinbart ohne Namen erzählt.</translation>
    </message>
    <message>
        <source>Told with the permission of the people named.</source>
        <translation>Erzählt mit Erlaubnis der genannten Menschen.</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Beginnt, wenn</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Effort in person-days</source>
        <translation>Aufwand in Personentagen</translation>
    </message>
    <message>
        <source>In use at</source>
        <translation>In Gebrauch bei</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 use cases</source>
        <translation>%1 Anwendungsfälle</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>titles share %1 of their words</source>
        <translation>Titel haben %1 ihrer Wörter gemeinsam</translation>
    </message>
    <message>
        <source>“%1” is an alias of “%2”</source>
        <translation>„%1“ ist ein anderer Name von „%2“</translation>
    </message>
    <message>
        <source>both are also known as “%1”</source>
        <translation>beide heißen auch „%1“</translation>
    </message>
    <message>
        <source>same mail address</source>
        <translation>gleiche Mailadresse</translation>
    </message>
    <message>
        <source>but the mail addresses differ</source>
        <translation>aber die Mailadressen sind verschieden</translation>
    </message>
    <message>
        <source>texts share %1 of their phrases</source>
        <translation>Texte haben %1 ihrer Wendungen gemeinsam</translation>
    </message>
    <message>
        <source>but the texts differ</source>
        <translation>aber die Texte sind verschieden</translation>
    </message>
    <message>
        <source>but it may be short for %1 others too</source>
        <translation>kann aber auch für %1 andere stehen</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name but for capitals</source>
        <translation>gleicher Name bis auf die Großschreibung</translation>
    </message>
    <message>
        <source>same name but for accents</source>
        <translation>gleicher Name bis auf die Akzente</translation>
    </message>
    <message>
        <source>same name, once with the surname first</source>
        <translation>gleicher Name, einmal mit dem Nachnamen vorn</translation>
    </message>
    <message>
        <source>same name but for signs and blanks</source>
        <translation>gleicher Name bis auf Zeichen und Leerstellen</translation>
    </message>
    <message>
        <source>same name but for the legal form</source>
        <translation>gleicher Name bis auf die Rechtsform</translation>
    </message>
    <message>
        <source>same name but for the title</source>
        <translation>gleicher Name bis auf den Titel</translation>
    </message>
    <message>
        <source>same name, written differently</source>
        <translation>gleicher Name, anders geschrieben</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>gleiche Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>“%1” may be short for “%2”</source>
        <translation>„%1“ kann für „%2“ stehen</translation>
    </message>
    <message>
        <source>same name, once with a middle name</source>
        <translation>gleicher Name, einmal mit zweitem Vornamen</translation>
    </message>
    <message>
        <source>names spelt almost alike</source>
        <translation>Namen fast gleich geschrieben</translation>
    </message>
    <message>
        <source>Stories without a team</source>
        <translation>Geschichten ohne Team</translation>
    </message>
    <message>
        <source>Who does it already cannot be seen, nor who could copy it next.</source>
        <translation>Man sieht nicht, wer es schon macht und wer es als Nächstes übernehmen könnte.</translation>
    </message>
    <message>
        <source>Stories without a use case</source>
        <translation>Geschichten ohne Anwendungsfall</translation>
    </message>
    <message>
        <source>What can be done again is not said; choose its use case or name a new one.</source>
        <translation>Was sich wiederholen lässt, ist nicht gesagt; wählen Sie den Anwendungsfall oder nennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Stories without a picture</source>
        <translation>Geschichten ohne Bild</translation>
    </message>
    <message>
        <source>A story with a picture is read and remembered; add one.</source>
        <translation>Eine Geschichte mit Bild wird gelesen und bleibt in Erinnerung; fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>Use cases that nobody does</source>
        <translation>Anwendungsfälle, die niemand macht</translation>
    </message>
    <message>
        <source>Nobody is known to do it: add who does, or put it into the trash.</source>
        <translation>Niemand ist bekannt, der es macht: tragen Sie ein, wer, oder legen Sie ihn in den Papierkorb.</translation>
    </message>
    <message>
        <source>People whom nothing names</source>
        <translation>Personen, die nirgends genannt sind</translation>
    </message>
    <message>
        <source>No story, quote, credit or team names them; often a misspelt double.</source>
        <translation>Keine Geschichte, kein Zitat, kein Beitrag und kein Team nennt sie; oft ein falsch geschriebenes Doppel.</translation>
    </message>
    <message>
        <source>Teams that nothing names</source>
        <translation>Teams, die nirgends genannt sind</translation>
    </message>
    <message>
        <source>No story, replication, person or other team names them.</source>
        <translation>Keine Geschichte, keine Übertragung, keine Person und kein anderes Team nennt sie.</translation>
    </message>
    <message>
        <source>Tags that nothing has</source>
        <translation>Unbenutzte Schlagwörter</translation>
    </message>
    <message>
        <source>They only lengthen the list of proposals.</source>
        <translation>Sie verlängern nur die Liste der Vorschläge.</translation>
    </message>
    <message>
        <source>Figures without a baseline</source>
        <translation>Zahlen ohne Ausgangswert</translation>
    </message>
    <message>
        <source>A result says little without what it was before.</source>
        <translation>Ein Ergebnis sagt wenig ohne den Wert davor.</translation>
    </message>
    <message>
        <source>Figures with an unknown unit</source>
        <translation>Zahlen mit unbekannter Einheit</translation>
    </message>
    <message>
        <source>“12” of what? A unit written once is often a slip of another.</source>
        <translation>„12“ wovon? Eine Einheit, die einmal vorkommt, ist oft ein Schreibfehler einer anderen.</translation>
    </message>
    <message>
        <source>Figures in another currency</source>
        <translation>Zahlen in anderer Währung</translation>
    </message>
    <message>
        <source>Sums leave them out or mix them up; give all in one currency.</source>
        <translation>Summen lassen sie weg oder vermischen sie; geben Sie alle in einer Währung an.</translation>
    </message>
    <message>
        <source>Figures that belong to nothing</source>
        <translation>Zahlen, die zu nichts gehören</translation>
    </message>
    <message>
        <source>A figure belongs to a story or a replication.</source>
        <translation>Eine Zahl gehört zu einer Geschichte oder einer Übertragung.</translation>
    </message>
    <message>
        <source>Quotes that belong to nothing</source>
        <translation>Zitate, die zu nichts gehören</translation>
    </message>
    <message>
        <source>A quote belongs to a story or a use case.</source>
        <translation>Ein Zitat gehört zu einer Geschichte oder einem Anwendungsfall.</translation>
    </message>
    <message>
        <source>Links in texts that lead nowhere</source>
        <translation>Verweise in Texten, die ins Leere führen</translation>
    </message>
    <message>
        <source>The text names a file or picture that the record does not have.</source>
        <translation>Der Text nennt eine Datei oder ein Bild, das der Eintrag nicht hat.</translation>
    </message>
    <message>
        <source>Naming something in the trash</source>
        <translation>Nennen etwas im Papierkorb</translation>
    </message>
    <message>
        <source>Restore what they name, or choose another.</source>
        <translation>Stellen Sie wieder her, was sie nennen, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Dates that could not be read</source>
        <translation>Daten, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>They were kept as they were written; put the date where it belongs.</source>
        <translation>Sie wurden behalten, wie sie geschrieben waren; tragen Sie das Datum ein, wo es hingehört.</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Übernommen von</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln team(s)</source>
        <translation>
            <numerusform>%1 von %Ln Team</numerusform>
            <numerusform>%1 von %Ln Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>new name of the view “%1”</source>
        <translation>neuer Name der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>copy of the view “%1”</source>
        <translation>Kopie der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>order of the views</source>
        <translation>Reihenfolge der Ansichten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>deletion of the view “%1”</source>
        <translation>Löschen der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>creation of a %1</source>
        <translation>Neuanlage: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Who inspired whom</source>
        <translation>Wer wen angeregt hat</translation>
    </message>
    <message>
        <source>not shown for want of room: %1</source>
        <translation>aus Platzmangel nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Value and evidence</source>
        <translation>Wert und Belege</translation>
    </message>
    <message>
        <source>Programmes, ideas, other lists</source>
        <translation>Programme, Ideen, andere Listen</translation>
    </message>
    <message>
        <source>inspired by “%1”</source>
        <translation>angeregt durch „%1“</translation>
    </message>
    <message>
        <source>came out of “%1”</source>
        <translation>hervorgegangen aus „%1“</translation>
    </message>
    <message>
        <source>does “%1” again</source>
        <translation>macht „%1“ noch einmal</translation>
    </message>
    <message>
        <source>copied from “%1”</source>
        <translation>übernommen von „%1“</translation>
    </message>
    <message>
        <source>tells of “%1”</source>
        <translation>erzählt von „%1“</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>kein Ausgangswert</translation>
    </message>
    <message>
        <source>former version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not a headcount case</source>
        <translation>keine Stellenstreichung</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>jemand, der früher hier war</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>bedankt</translation>
    </message>
    <message>
        <source>not yet thanked</source>
        <translation>noch nicht bedankt</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>übernommen von %1</translation>
    </message>
    <message>
        <source>Move “%1” to the trash</source>
        <translation>„%1“ in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Using it</source>
        <translation>Nutzen es</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Versuchen es</translation>
    </message>
    <message>
        <source>Not, and why</source>
        <translation>Nicht, und warum</translation>
    </message>
    <message>
        <source>Asked or to be asked</source>
        <translation>Gefragt oder noch zu fragen</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Add a person or team</source>
        <translation>Person oder Team hinzufügen</translation>
    </message>
    <message>
        <source>Replicate a use case here…</source>
        <translation>Hier einen Anwendungsfall übertragen…</translation>
    </message>
    <message>
        <source>Replicate at another team…</source>
        <translation>Auf ein anderes Team übertragen…</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Geschichte hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Überzeugung</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Where next?</source>
        <translation>Wohin als Nächstes?</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin es führt</translation>
    </message>
    <message>
        <source>Use cases here</source>
        <translation>Anwendungsfälle hier</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was als Nächstes?</translation>
    </message>
    <message>
        <source>Barriers and stances</source>
        <translation>Hürden und Haltungen</translation>
    </message>
    <message>
        <source>Decisions and tasks</source>
        <translation>Entscheidungen und Aufgaben</translation>
    </message>
    <message>
        <source>Stances and costs</source>
        <translation>Haltungen und Kosten</translation>
    </message>
    <message>
        <source>Stances and tasks</source>
        <translation>Haltungen und Aufgaben</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>Noch keine Zahl</translation>
    </message>
    <message>
        <source>Baseline only</source>
        <translation>Nur Ausgangswert</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Geltend gemacht</translation>
    </message>
    <message>
        <source>Return on investment %1 %</source>
        <translation>Rendite %1 %</translation>
    </message>
    <message>
        <source>benefit to cost %1</source>
        <translation>Nutzen zu Kosten %1</translation>
    </message>
    <message>
        <source>paid back in %1 months</source>
        <translation>in %1 Monaten wieder hereingeholt</translation>
    </message>
    <message>
        <source>Replications whose days do not fit</source>
        <translation>Übertragungen, deren Tage nicht passen</translation>
    </message>
    <message>
        <source>The day of their state is missing, or one lies before the one that it follows.</source>
        <translation>Der Tag ihres Zustands fehlt, oder einer liegt vor dem, auf den er folgt.</translation>
    </message>
    <message>
        <source>Replications further than what is written down</source>
        <translation>Übertragungen, die weiter sind als das Aufgeschriebene</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>Zugesagt an</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kept?</source>
        <translation>Gehalten?</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Zugeständnis</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Zugeständnisse</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Welcher Teil</translation>
    </message>
    <message>
        <source>It is a core component</source>
        <translation>Er gehört zum Kern</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Planned beforehand</source>
        <translation>Vorher geplant</translation>
    </message>
    <message>
        <source>True to the core</source>
        <translation>Dem Kern treu</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Severity (1–5)</source>
        <translation>Schwere (1–5)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Counter-measure</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Bemerkt am</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Beseitigt am</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Hürde</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Target for</source>
        <translation>Ziel für</translation>
    </message>
    <message>
        <source>Forecast made on</source>
        <translation>Prognose vom</translation>
    </message>
    <message>
        <source>Validated figure</source>
        <translation>Geprüfte Zahl</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Revision of</source>
        <translation>Revision von</translation>
    </message>
    <message>
        <source>Time into money approved by</source>
        <translation>Zeit als Geld genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Counted to</source>
        <translation>Gezählt bis</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>A benefit belongs to one story or to one replication, not to both, so that nothing is counted twice.</source>
        <translation>Ein Nutzen gehört zu einer Geschichte oder zu einer Übertragung, nicht zu beiden, damit nichts doppelt zählt.</translation>
    </message>
    <message>
        <source>A benefit belongs to a story or to a replication; name one of them.</source>
        <translation>Ein Nutzen gehört zu einer Geschichte oder zu einer Übertragung; nennen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no figure after the change that could be validated; give it first.</source>
        <translation>Es gibt keine Zahl nach der Änderung, die sich prüfen ließe; geben Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Finance has validated this benefit, so it stays as it is. Make a revision of it to change the figures.</source>
        <translation>Die Finanzabteilung hat diesen Nutzen geprüft, darum bleibt er, wie er ist. Legen Sie eine Revision an, um die Zahlen zu ändern.</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was tweaked</source>
        <translation>Was nachgestellt wurde</translation>
    </message>
    <message>
        <source>Does the method work here?</source>
        <translation>Klappt die Methode hier?</translation>
    </message>
    <message>
        <source>Light check</source>
        <translation>Leichte Prüfung</translation>
    </message>
    <message>
        <source>Did the first idea need a tweak?</source>
        <translation>Musste die erste Idee nachgestellt werden?</translation>
    </message>
    <message>
        <source>Is anything harder than before?</source>
        <translation>Ist etwas schwerer als vorher?</translation>
    </message>
    <message>
        <source>Did everybody who should take part take part?</source>
        <translation>Haben alle mitgemacht, die mitmachen sollten?</translation>
    </message>
    <message>
        <source>Trial end</source>
        <translation>Ende des Versuchs</translation>
    </message>
    <message>
        <source>Is it part of the day now?</source>
        <translation>Gehört es jetzt zum Alltag?</translation>
    </message>
    <message>
        <source>What did we stop doing?</source>
        <translation>Was haben wir abgestellt?</translation>
    </message>
    <message>
        <source>Is help at hand when it fails?</source>
        <translation>Ist Hilfe da, wenn es nicht klappt?</translation>
    </message>
    <message>
        <source>People agree what it is for (0–3)</source>
        <translation>Man ist sich einig, wofür es ist (0–3)</translation>
    </message>
    <message>
        <source>Process evaluation</source>
        <translation>Prüfung des Ablaufs</translation>
    </message>
    <message>
        <source>They keep taking part (0–3)</source>
        <translation>Sie machen weiter mit (0–3)</translation>
    </message>
    <message>
        <source>Skills, time and tools suffice (0–3)</source>
        <translation>Können, Zeit und Werkzeuge reichen (0–3)</translation>
    </message>
    <message>
        <source>They look at how it goes and adjust (0–3)</source>
        <translation>Sie sehen hin, wie es läuft, und stellen nach (0–3)</translation>
    </message>
    <message>
        <source>Success criteria met?</source>
        <translation>Erfolgsmaß erreicht?</translation>
    </message>
    <message>
        <source>Results evaluation</source>
        <translation>Prüfung der Ergebnisse</translation>
    </message>
    <message>
        <source>Each criterion against its target</source>
        <translation>Jedes Erfolgsmaß gegen sein Ziel</translation>
    </message>
    <message>
        <source>What else changed in that time?</source>
        <translation>Was hat sich in dieser Zeit sonst geändert?</translation>
    </message>
    <message>
        <source>Side effects, good and bad</source>
        <translation>Nebenwirkungen, gute und schlechte</translation>
    </message>
    <message>
        <source>Still done by how many?</source>
        <translation>Wie viele machen es noch?</translation>
    </message>
    <message>
        <source>Sustain audit</source>
        <translation>Prüfung auf Dauer</translation>
    </message>
    <message>
        <source>Still without the old way?</source>
        <translation>Noch immer ohne den alten Weg?</translation>
    </message>
    <message>
        <source>Who keeps it alive if the first person leaves?</source>
        <translation>Wer hält es am Leben, wenn die erste Person geht?</translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>Ergebnis heute</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Valued customer experience</source>
        <translation>Geschätztes Kundenerlebnis</translation>
    </message>
    <message>
        <source>Workforce productivity &amp; effectiveness</source>
        <translation>Produktivität und Wirksamkeit der Belegschaft</translation>
    </message>
    <message>
        <source>Accelerating innovation</source>
        <translation>Innovation beschleunigen</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Parts of the organisation that should be better connected</source>
        <translation>Teile der Organisation, die besser verbunden sein sollten</translation>
    </message>
    <message>
        <source>Collaboration that exists and can be built on</source>
        <translation>Zusammenarbeit, die es gibt und auf der sich aufbauen lässt</translation>
    </message>
    <message>
        <source>Events and activities that could be quicker</source>
        <translation>Ereignisse und Tätigkeiten, die schneller gehen könnten</translation>
    </message>
    <message>
        <source>Too much e-mail</source>
        <translation>Zu viele E-Mails</translation>
    </message>
    <message>
        <source>Information that is locked away</source>
        <translation>Informationen, die eingeschlossen sind</translation>
    </message>
    <message>
        <source>Exceptions that the process does not foresee</source>
        <translation>Ausnahmen, die der Prozess nicht vorsieht</translation>
    </message>
    <message>
        <source>Do the same</source>
        <translation>Dasselbe tun</translation>
    </message>
    <message>
        <source>Adapt it</source>
        <translation>Es anpassen</translation>
    </message>
    <message>
        <source>An alternative</source>
        <translation>Eine Alternative</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Eine Geschichte</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>A reader</source>
        <translation>Jemand, der es las</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>In der engeren Wahl</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Wird bewertet</translation>
    </message>
    <message>
        <source>Piloting</source>
        <translation>Wird erprobt</translation>
    </message>
    <message>
        <source>Became a use case</source>
        <translation>Wurde ein Anwendungsfall</translation>
    </message>
    <message>
        <source>Became a replication</source>
        <translation>Wurde eine Übertragung</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>To fit the people</source>
        <translation>Damit es zu den Menschen passt</translation>
    </message>
    <message>
        <source>To fit the process</source>
        <translation>Damit es zum Ablauf passt</translation>
    </message>
    <message>
        <source>To fit the tools</source>
        <translation>Damit es zu den Werkzeugen passt</translation>
    </message>
    <message>
        <source>To save time or money</source>
        <translation>Um Zeit oder Geld zu sparen</translation>
    </message>
    <message>
        <source>Rules or compliance</source>
        <translation>Regeln oder Compliance</translation>
    </message>
    <message>
        <source>Culture and language</source>
        <translation>Kultur und Sprache</translation>
    </message>
    <message>
        <source>To get better results</source>
        <translation>Um bessere Ergebnisse zu erzielen</translation>
    </message>
    <message>
        <source>IT or tool</source>
        <translation>IT oder Werkzeug</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Compliance or legal</source>
        <translation>Compliance oder Recht</translation>
    </message>
    <message>
        <source>Structure or silo</source>
        <translation>Struktur oder Silo</translation>
    </message>
    <message>
        <source>Competing activities</source>
        <translation>Konkurrierende Tätigkeiten</translation>
    </message>
    <message>
        <source>Established practice</source>
        <translation>Eingespielte Praxis</translation>
    </message>
    <message>
        <source>Skills or understanding</source>
        <translation>Können oder Verständnis</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Beseitigt</translation>
    </message>
    <message>
        <source>Lived with</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Opposed</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Skeptisch</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Wohlgesonnen</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Expertise threatened</source>
        <translation>Fachwissen bedroht</translation>
    </message>
    <message>
        <source>Guardianship of knowledge</source>
        <translation>Wissen wird gehütet</translation>
    </message>
    <message>
        <source>Prior initiatives failed</source>
        <translation>Frühere Vorhaben gescheitert</translation>
    </message>
    <message>
        <source>Unclear why</source>
        <translation>Unklar, warum</translation>
    </message>
    <message>
        <source>Added load</source>
        <translation>Zusätzliche Last</translation>
    </message>
    <message>
        <source>Job fear</source>
        <translation>Angst um die Stelle</translation>
    </message>
    <message>
        <source>Tool difficulty</source>
        <translation>Mühe mit dem Werkzeug</translation>
    </message>
    <message>
        <source>Loss of control</source>
        <translation>Verlust an Kontrolle</translation>
    </message>
    <message>
        <source>Values conflict</source>
        <translation>Konflikt mit Werten</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Measurement or system data</source>
        <translation>Messung oder Systemdaten</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>Aussage Beteiligter</translation>
    </message>
    <message>
        <source>Finance record</source>
        <translation>Unterlage der Finanzabteilung</translation>
    </message>
    <message>
        <source>Third-party study</source>
        <translation>Studie Dritter</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation>Das Team selbst</translation>
    </message>
    <message>
        <source>A manager</source>
        <translation>Eine Führungskraft</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Suggestive</source>
        <translation>Andeutend</translation>
    </message>
    <message>
        <source>Missing expertise</source>
        <translation>Fehlendes Fachwissen</translation>
    </message>
    <message>
        <source>Crack between two teams</source>
        <translation>Lücke zwischen zwei Teams</translation>
    </message>
    <message>
        <source>Information that gets lost</source>
        <translation>Informationen, die verloren gehen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Hardly felt</source>
        <translation>Kaum spürbar</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Spürbar</translation>
    </message>
    <message>
        <source>Changes the job</source>
        <translation>Verändert die Arbeit</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Eingeschätzt am</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Eingeschätzt von</translation>
    </message>
    <message>
        <source>The goal is worth it (0–3)</source>
        <translation>Das Ziel lohnt sich (0–3)</translation>
    </message>
    <message>
        <source>It will not break (0–3)</source>
        <translation>Es geht nichts kaputt (0–3)</translation>
    </message>
    <message>
        <source>They can operate it (0–3)</source>
        <translation>Sie können damit umgehen (0–3)</translation>
    </message>
    <message>
        <source>Help is at hand (0–3)</source>
        <translation>Hilfe ist da (0–3)</translation>
    </message>
    <message>
        <source>They will benefit (0–3)</source>
        <translation>Sie haben etwas davon (0–3)</translation>
    </message>
    <message>
        <source>No true alternative (0–3)</source>
        <translation>Keine echte Alternative (0–3)</translation>
    </message>
    <message>
        <source>Conviction profile</source>
        <translation>Überzeugungsprofil</translation>
    </message>
    <message>
        <source>Conviction profiles</source>
        <translation>Überzeugungsprofile</translation>
    </message>
    <message>
        <source>Show what it is worth to this team, with a figure of a team like it.</source>
        <translation>Zeigen Sie mit einer Zahl aus einem ähnlichen Team, was es diesem Team wert ist.</translation>
    </message>
    <message>
        <source>Let them see it work for some weeks at a team that has it.</source>
        <translation>Lassen Sie sie einige Wochen bei einem Team zusehen, das es hat.</translation>
    </message>
    <message>
        <source>Try it together once, at their own place, with their own work.</source>
        <translation>Versuchen Sie es einmal zusammen, an ihrem Platz, mit ihrer eigenen Arbeit.</translation>
    </message>
    <message>
        <source>Name a colleague who helps, and how to reach them.</source>
        <translation>Nennen Sie jemanden, der hilft, und wie man ihn erreicht.</translation>
    </message>
    <message>
        <source>Ask what would be easier for each of them, and write it down for their role.</source>
        <translation>Fragen Sie jeden, was für ihn leichter würde, und schreiben Sie es zu seiner Rolle auf.</translation>
    </message>
    <message>
        <source>Agree on the day on which the old way is stopped.</source>
        <translation>Vereinbaren Sie den Tag, an dem der alte Weg aufhört.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Ausgegeben am</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Verifies the figure</source>
        <translation>Bestätigt die Zahl</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Erhoben von</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Erhoben am</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Has a comparison group</source>
        <translation>Hat eine Vergleichsgruppe</translation>
    </message>
    <message>
        <source>How it was collected</source>
        <translation>Wie es erhoben wurde</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Angesehen am</translation>
    </message>
    <message>
        <source>Levels 1 to 5 after Nesta&apos;s Standards of Evidence; level 0, the anecdote, is added.</source>
        <translation>Stufen 1 bis 5 nach den Standards of Evidence von Nesta; Stufe 0, die Anekdote, ist ergänzt.</translation>
    </message>
    <message>
        <source>Write down what was done and why it works.</source>
        <translation>Schreiben Sie auf, was getan wurde und warum es wirkt.</translation>
    </message>
    <message>
        <source>Measure the same figure before and after.</source>
        <translation>Messen Sie dieselbe Zahl vorher und nachher.</translation>
    </message>
    <message>
        <source>Compare with a team that did not change.</source>
        <translation>Vergleichen Sie mit einem Team, das nichts geändert hat.</translation>
    </message>
    <message>
        <source>Have another team adopt it and measure, or a third party confirm it.</source>
        <translation>Lassen Sie ein anderes Team es übernehmen und messen oder Dritte es bestätigen.</translation>
    </message>
    <message>
        <source>Sustain it at two teams or more.</source>
        <translation>Halten Sie es bei zwei oder mehr Teams auf Dauer.</translation>
    </message>
    <message>
        <source>Complete the replication kit: manual, steps, files.</source>
        <translation>Machen Sie den Bausatz vollständig: Anleitung, Schritte, Dateien.</translation>
    </message>
    <message>
        <source>Anecdote</source>
        <translation>Anekdote</translation>
    </message>
    <message>
        <source>Described logically</source>
        <translation>Schlüssig beschrieben</translation>
    </message>
    <message>
        <source>Measured change</source>
        <translation>Gemessene Änderung</translation>
    </message>
    <message>
        <source>Shown by comparison</source>
        <translation>Durch Vergleich gezeigt</translation>
    </message>
    <message>
        <source>Replicated independently</source>
        <translation>Unabhängig wiederholt</translation>
    </message>
    <message>
        <source>Scalable</source>
        <translation>Ausbaufähig</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit von</translation>
    </message>
    <message>
        <source>Is worth, in</source>
        <translation>Ist wert, in</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Gefunden am</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Wie sie geschlossen wurde</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Use case that helps</source>
        <translation>Anwendungsfall, der hilft</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Die Idee</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation>Wessen Idee</translation>
    </message>
    <message>
        <source>Became use case</source>
        <translation>Wurde Anwendungsfall</translation>
    </message>
    <message>
        <source>Became replication</source>
        <translation>Wurde Übertragung</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Reach (people a quarter)</source>
        <translation>Reichweite (Menschen im Quartal)</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>Wirkung (1–5)</translation>
    </message>
    <message>
        <source>Effort (person-days)</source>
        <translation>Aufwand (Personentage)</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Eingebracht am</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>The section “%1” is empty.</source>
        <translation>Der Abschnitt „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Teams that have it in use: %1 of %2.</source>
        <translation>Teams, die es in Gebrauch haben: %1 von %2.</translation>
    </message>
    <message>
        <source>These are in %1 of %2 units.</source>
        <translation>Sie gehören zu %1 von %2 Einheiten.</translation>
    </message>
    <message>
        <source>Nobody has said that conflicts between its instances are settled.</source>
        <translation>Niemand hat gesagt, dass Konflikte zwischen seinen Fällen geklärt sind.</translation>
    </message>
    <message>
        <source>Teams that have passed their sustain audit: %1 of %2.</source>
        <translation>Teams, die die Prüfung auf Dauer bestanden haben: %1 von %2.</translation>
    </message>
    <message>
        <source>Its replication kit is not marked as complete.</source>
        <translation>Sein Bausatz ist nicht als vollständig gekennzeichnet.</translation>
    </message>
    <message>
        <source>It is not used as teaching material yet.</source>
        <translation>Er dient noch nicht als Lehrmaterial.</translation>
    </message>
    <message>
        <source>No team is known that has it in use, and no story tells of it.</source>
        <translation>Kein Team ist bekannt, das ihn in Gebrauch hat, und keine Geschichte erzählt von ihm.</translation>
    </message>
    <message>
        <source>%1 teams in %2 units have it in use, %3 passed their audit; the kit is complete and it is taught.</source>
        <translation>%1 Teams in %2 Einheiten haben ihn in Gebrauch, %3 haben ihre Prüfung bestanden; der Bausatz ist vollständig, und er wird gelehrt.</translation>
    </message>
    <message>
        <source>%1 teams in %2 units have it in use, and conflicts are settled.</source>
        <translation>%1 Teams in %2 Einheiten haben ihn in Gebrauch, und Konflikte sind geklärt.</translation>
    </message>
    <message>
        <source>It is not described and proven yet as a pattern that others can repeat.</source>
        <translation>Er ist noch nicht als Muster beschrieben und belegt, das andere wiederholen können.</translation>
    </message>
    <message>
        <source>It is retired.</source>
        <translation>Er ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo man hinsehen soll</translation>
    </message>
    <message>
        <source>Felt by</source>
        <translation>Gespürt von</translation>
    </message>
    <message>
        <source>Usual measures</source>
        <translation>Übliche Messgrößen</translation>
    </message>
    <message>
        <source>How people get round it today</source>
        <translation>Wie man sich heute behilft</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>Aim (how many, by when)</source>
        <translation>Ziel (wie viele, bis wann)</translation>
    </message>
    <message>
        <source>Teams to reach</source>
        <translation>Teams, die zu erreichen sind</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Zu erreichen bis</translation>
    </message>
    <message>
        <source>What it looks like when done</source>
        <translation>Woran man merkt, dass es erreicht ist</translation>
    </message>
    <message>
        <source>Strategic approach</source>
        <translation>Strategischer Ansatz</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>Zuständige Einheiten</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Fiscal year begins in month (1–12)</source>
        <translation>Geschäftsjahr beginnt im Monat (1–12)</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Began as idea</source>
        <translation>Begann als Idee</translation>
    </message>
    <message>
        <source>How often it is talked about</source>
        <translation>Wie oft darüber gesprochen wird</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>Verschoben bis</translation>
    </message>
    <message>
        <source>Stalled since</source>
        <translation>Stockt seit</translation>
    </message>
    <message>
        <source>State before it stalled</source>
        <translation>Zustand, bevor es stockte</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Grund in Worten</translation>
    </message>
    <message>
        <source>Rules set aside</source>
        <translation>Außer Acht gelassene Regeln</translation>
    </message>
    <message>
        <source>“%1” has been fixed since the trial began.</source>
        <translation>„%1“ steht seit Beginn des Versuchs fest.</translation>
    </message>
    <message>
        <source>“%1” (%2) lies before “%3” (%4).</source>
        <translation>„%1“ (%2) liegt vor „%3“ (%4).</translation>
    </message>
    <message>
        <source>“%1” (%2) has not come yet.</source>
        <translation>„%1“ (%2) ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>The results are evaluated after the process; the process evaluation has not been done.</source>
        <translation>Die Ergebnisse werden nach dem Ablauf geprüft; die Prüfung des Ablaufs steht noch aus.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>Niemand ist zuständig.</translation>
    </message>
    <message>
        <source>Its purpose is not written down.</source>
        <translation>Ihr Zweck ist nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Its success criteria are not written down.</source>
        <translation>Ihr Erfolgsmaß ist nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>The day on which its trial began is not known.</source>
        <translation>Der Tag, an dem ihr Versuch begann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its trial has lasted %1 of at least %2 days.</source>
        <translation>Ihr Versuch dauert seit %1 von mindestens %2 Tagen.</translation>
    </message>
    <message>
        <source>Its process evaluation has not been done.</source>
        <translation>Ihre Prüfung des Ablaufs steht noch aus.</translation>
    </message>
    <message>
        <source>Its process evaluation was not passed.</source>
        <translation>Ihre Prüfung des Ablaufs ist nicht bestanden.</translation>
    </message>
    <message>
        <source>How many of the members use it is not known; at least %1 should.</source>
        <translation>Wie viele Mitglieder es nutzen, ist nicht bekannt; es sollten mindestens %1 sein.</translation>
    </message>
    <message>
        <source>%1 of the members use it; at least %2 should.</source>
        <translation>%1 der Mitglieder nutzen es; es sollten mindestens %2 sein.</translation>
    </message>
    <message>
        <source>The day on which it was adopted is not known.</source>
        <translation>Der Tag, an dem es übernommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its sustain audit has not been done.</source>
        <translation>Ihre Prüfung auf Dauer steht noch aus.</translation>
    </message>
    <message>
        <source>Its sustain audit on %1 was less than %2 days after it was adopted.</source>
        <translation>Ihre Prüfung auf Dauer am %1 lag weniger als %2 Tage nach der Übernahme.</translation>
    </message>
    <message>
        <source>Its sustain audit was not passed.</source>
        <translation>Ihre Prüfung auf Dauer ist nicht bestanden.</translation>
    </message>
    <message>
        <source>No team inside has adopted it yet; it is better tried inside before it goes out.</source>
        <translation>Innen hat es noch kein Team übernommen; besser wird es innen versucht, bevor es nach außen geht.</translation>
    </message>
    <message>
        <source>The reason for the end is missing.</source>
        <translation>Der Grund für das Ende fehlt.</translation>
    </message>
    <message>
        <source>The day until which it is deferred is missing.</source>
        <translation>Der Tag, bis zu dem es verschoben ist, fehlt.</translation>
    </message>
    <message>
        <source>A replication always has a state.</source>
        <translation>Eine Übertragung hat immer einen Zustand.</translation>
    </message>
    <message>
        <source>“%1” does not come next after “%2”.</source>
        <translation>„%1“ kommt nicht gleich nach „%2“.</translation>
    </message>
    <message>
        <source>What is stopped</source>
        <translation>Was abgestellt wird</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <source>To be stopped on</source>
        <translation>Abzustellen am</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Abgestellt am</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>Warum es behalten wurde</translation>
    </message>
    <message>
        <source>Retired practice</source>
        <translation>Abgestellte Arbeitsweise</translation>
    </message>
    <message>
        <source>Retired practices</source>
        <translation>Abgestellte Arbeitsweisen</translation>
    </message>
    <message>
        <source>Fits this role?</source>
        <translation>Passt es zu dieser Rolle?</translation>
    </message>
    <message>
        <source>What is in it for me</source>
        <translation>Was ich davon habe</translation>
    </message>
    <message>
        <source>Change as felt by them</source>
        <translation>Die Änderung, wie sie empfunden wird</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Was geschehen kann</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>Gut oder schlecht</translation>
    </message>
    <message>
        <source>Likelihood (1–5)</source>
        <translation>Wahrscheinlichkeit (1–5)</translation>
    </message>
    <message>
        <source>Leads to a cost reduction</source>
        <translation>Führt zu weniger Kosten</translation>
    </message>
    <message>
        <source>Chance that finance treats it as a saving (1–5)</source>
        <translation>Chance, dass die Finanzabteilung es als Einsparung behandelt (1–5)</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>Es ist eingetreten</translation>
    </message>
    <message>
        <source>Effect on the programme</source>
        <translation>Wirkung auf das Programm</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Schlimmster Fall</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Or a group</source>
        <translation>Oder eine Gruppe</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notiert am</translation>
    </message>
    <message>
        <source>Influence (1–3)</source>
        <translation>Einfluss (1–3)</translation>
    </message>
    <message>
        <source>Reason for resisting</source>
        <translation>Grund für den Widerstand</translation>
    </message>
    <message>
        <source>How to approach them</source>
        <translation>Wie man sie anspricht</translation>
    </message>
    <message>
        <source>May be shown to others</source>
        <translation>Darf anderen gezeigt werden</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Came out of</source>
        <translation>Hervorgegangen aus</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Work-arounds</source>
        <translation>Behelfe</translation>
    </message>
    <message>
        <source>A replication is silent after</source>
        <translation>Eine Übertragung gilt als still nach</translation>
    </message>
    <message>
        <source>Light check after the start of a trial</source>
        <translation>Leichte Prüfung nach Beginn eines Versuchs</translation>
    </message>
    <message>
        <source>A trial lasts at least</source>
        <translation>Ein Versuch dauert mindestens</translation>
    </message>
    <message>
        <source>Members who use it before it is adopted</source>
        <translation>Mitglieder, die es nutzen, bevor es übernommen ist</translation>
    </message>
    <message>
        <source>Sustain audit after adoption</source>
        <translation>Prüfung auf Dauer nach der Übernahme</translation>
    </message>
    <message>
        <source>A captured story waits too long after</source>
        <translation>Eine erfasste Geschichte wartet zu lange nach</translation>
    </message>
    <message>
        <source>A success that nobody copied shows up after</source>
        <translation>Ein Erfolg, den niemand übernahm, erscheint nach</translation>
    </message>
    <message>
        <source>What falls due is shown before by</source>
        <translation>Was fällig wird, erscheint vorher um</translation>
    </message>
    <message>
        <source>Targets are looked at before their end by</source>
        <translation>Ziele werden vor ihrem Ende angesehen um</translation>
    </message>
    <message>
        <source>A use case in one unit is an island after</source>
        <translation>Ein Anwendungsfall in nur einer Einheit ist eine Insel nach</translation>
    </message>
    <message>
        <source>Share in one person&apos;s hands that is a risk</source>
        <translation>Anteil in den Händen einer Person, der ein Risiko ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Builds on the habit of</source>
        <translation>Baut auf der Gewohnheit auf</translation>
    </message>
    <message>
        <source>First do</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Related patterns</source>
        <translation>Verwandte Muster</translation>
    </message>
    <message>
        <source>Then do</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Conflicts between instances are settled</source>
        <translation>Konflikte zwischen Fällen sind geklärt</translation>
    </message>
    <message>
        <source>Replication kit is complete</source>
        <translation>Bausatz ist vollständig</translation>
    </message>
    <message>
        <source>Used as teaching material</source>
        <translation>Dient als Lehrmaterial</translation>
    </message>
    <message>
        <source>Why it was retired</source>
        <translation>Warum es zurückgezogen wurde</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <source>Not a headcount case: the time that is saved goes into other work; no post is to be cut because of it.</source>
        <translation>Keine Stellenstreichung: Die gesparte Zeit geht in andere Arbeit; keine Stelle soll deswegen wegfallen.</translation>
    </message>
    <message>
        <source>There is no figure after the change, no forecast and no target yet.</source>
        <translation>Es gibt noch keine Zahl nach der Änderung, keine Prognose und kein Ziel.</translation>
    </message>
    <message>
        <source>Without a figure before the change there is no improvement to count.</source>
        <translation>Ohne eine Zahl vor der Änderung lässt sich keine Verbesserung zählen.</translation>
    </message>
    <message>
        <source>It is not said whether higher or lower is better.</source>
        <translation>Es ist nicht gesagt, ob höher oder niedriger besser ist.</translation>
    </message>
    <message>
        <source>Neither the volume a year nor the frequency is given.</source>
        <translation>Weder die Menge im Jahr noch die Häufigkeit ist angegeben.</translation>
    </message>
    <message>
        <source>It comes each time, but the volume a year is not given.</source>
        <translation>Es kommt jedes Mal, aber die Menge im Jahr ist nicht angegeben.</translation>
    </message>
    <message>
        <source>One unit has no value in money, so it stays in its unit.</source>
        <translation>Eine Einheit hat keinen Wert in Geld, darum bleibt es in seiner Einheit.</translation>
    </message>
    <message>
        <source>The unit cost is for another unit, so it stays in its unit.</source>
        <translation>Die Stückkosten gelten für eine andere Einheit, darum bleibt es in seiner Einheit.</translation>
    </message>
    <message>
        <source>Soft benefits are not turned into money; it stays in its unit.</source>
        <translation>Weicher Nutzen wird nicht in Geld umgerechnet; er bleibt in seiner Einheit.</translation>
    </message>
    <message>
        <source>It is not said whether it is hard or soft; it counts as soft.</source>
        <translation>Es ist nicht gesagt, ob er hart oder weich ist; er zählt als weich.</translation>
    </message>
    <message>
        <source>Time stays time: nobody has approved to count it as money.</source>
        <translation>Zeit bleibt Zeit: Niemand hat genehmigt, sie als Geld zu zählen.</translation>
    </message>
    <message>
        <source>The attribution is not given; it counts as 100 %.</source>
        <translation>Die Zurechnung ist nicht angegeben; sie zählt als 100 %.</translation>
    </message>
    <message>
        <source>The confidence is not given; it counts as 100 %.</source>
        <translation>Die Sicherheit ist nicht angegeben; sie zählt als 100 %.</translation>
    </message>
    <message>
        <source>Not available: no costs are recorded.</source>
        <translation>Nicht verfügbar: Es sind keine Kosten verzeichnet.</translation>
    </message>
    <message>
        <source>Not available: no benefit in money is claimed.</source>
        <translation>Nicht verfügbar: Es ist kein Nutzen in Geld geltend gemacht.</translation>
    </message>
    <message>
        <source>Not available: benefits and costs are in different currencies.</source>
        <translation>Nicht verfügbar: Nutzen und Kosten sind in verschiedenen Währungen.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In hours</source>
        <translation>In Stunden</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>In Geld</translation>
    </message>
    <message>
        <source>Through this change</source>
        <translation>Durch diese Änderung</translation>
    </message>
    <message>
        <source>As sure as that</source>
        <translation>So sicher, wie es ist</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Benefit to cost</source>
        <translation>Nutzen zu Kosten</translation>
    </message>
    <message>
        <source>Months until it has paid back</source>
        <translation>Monate, bis es sich bezahlt gemacht hat</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Calendar of checkpoints</source>
        <translation>Kalender der Prüfpunkte</translation>
    </message>
    <message>
        <source>A team counts from the month in which it first adopted something that it still uses. Teams that can take something up are those that do work themselves, exist today and have not declined everything as not applicable to them. The borders at 2.5, 16, 50 and 84 % are those of the groups of adopters of E. M. Rogers. A year without a month counts as its December. A period cuts out a part of the same curve.</source>
        <translation>Ein Team zählt ab dem Monat, in dem es erstmals etwas übernahm, das es noch nutzt. Teams, die etwas aufnehmen können, sind solche, die selbst Arbeit tun, heute bestehen und nicht alles als hier nicht anwendbar abgelehnt haben. Die Grenzen bei 2,5, 16, 50 und 84 % sind die der Gruppen von Übernehmenden nach E. M. Rogers. Ein Jahr ohne Monat zählt als sein Dezember. Ein Zeitraum schneidet einen Teil derselben Kurve heraus.</translation>
    </message>
    <message>
        <source>Innovators</source>
        <translation>Innovatoren</translation>
    </message>
    <message>
        <source>only innovators so far</source>
        <translation>bisher nur Innovatoren</translation>
    </message>
    <message>
        <source>Early adopters</source>
        <translation>Frühe Übernehmer</translation>
    </message>
    <message>
        <source>still among the early adopters</source>
        <translation>noch bei den frühen Übernehmern</translation>
    </message>
    <message>
        <source>Early majority</source>
        <translation>Frühe Mehrheit</translation>
    </message>
    <message>
        <source>it has crossed over to the early majority</source>
        <translation>es hat die frühe Mehrheit erreicht</translation>
    </message>
    <message>
        <source>Late majority</source>
        <translation>Späte Mehrheit</translation>
    </message>
    <message>
        <source>it has reached the late majority</source>
        <translation>es hat die späte Mehrheit erreicht</translation>
    </message>
    <message>
        <source>Latecomers</source>
        <translation>Nachzügler</translation>
    </message>
    <message>
        <source>nearly everybody has it</source>
        <translation>fast alle haben es</translation>
    </message>
    <message>
        <source>There is no team that could take anything up. Record the teams first.</source>
        <translation>Es gibt kein Team, das etwas aufnehmen könnte. Halten Sie zuerst die Teams fest.</translation>
    </message>
    <message>
        <source>Too few for a curve. Teams that use something: %1 of %2. It takes at least %3 with the day of adoption.</source>
        <translation>Zu wenige für eine Kurve. Teams, die etwas nutzen: %1 von %2. Es braucht mindestens %3 mit dem Tag der Übernahme.</translation>
    </message>
    <message>
        <source>%1 of %2 teams use at least one use case (%3): %4.</source>
        <translation>%1 von %2 Teams nutzen mindestens einen Anwendungsfall (%3): %4.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>New teams</source>
        <translation>Neue Teams</translation>
    </message>
    <message>
        <source>Teams so far</source>
        <translation>Teams bisher</translation>
    </message>
    <message>
        <source>Share of the teams</source>
        <translation>Anteil der Teams</translation>
    </message>
    <message>
        <source>of %1 (teams that use something)</source>
        <translation>von %1 (Teams, die etwas nutzen)</translation>
    </message>
    <message>
        <source>not in the curve for want of a day: %1</source>
        <translation>ohne Tag und darum nicht in der Kurve: %1</translation>
    </message>
    <message>
        <source>gave up again: %1</source>
        <translation>haben es wieder aufgegeben: %1</translation>
    </message>
    <message>
        <source>it does not apply to: %1</source>
        <translation>nicht anwendbar für: %1</translation>
    </message>
    <message>
        <source>no longer exist: %1</source>
        <translation>bestehen nicht mehr: %1</translation>
    </message>
    <message>
        <source>Barriers that are open or in hand, by category; the height is the sum of their severities, and one without a severity counts as 1. The line adds them up from the largest: the categories up to 80 % are the vital few. A period means barriers noticed in it.</source>
        <translation>Hürden, die offen oder in Arbeit sind, nach Kategorie; die Höhe ist die Summe ihrer Schwere, und eine ohne Schwere zählt als 1. Die Linie zählt sie von der größten an zusammen: Die Kategorien bis 80 % sind die wenigen, auf die es ankommt. Ein Zeitraum meint Hürden, die in ihm bemerkt wurden.</translation>
    </message>
    <message>
        <source>No open barrier is recorded; removed or lived with: %1.</source>
        <translation>Keine offene Hürde ist verzeichnet; beseitigt oder hingenommen: %1.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>%1 weighs most; open barriers of this kind: %2 of %3. Categories that make up 80 % of the weight: %4 of %5.</source>
        <translation>%1 wiegt am meisten; offene Hürden dieser Art: %2 von %3. Kategorien, die 80 % des Gewichts ausmachen: %4 von %5.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>Summe bisher</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>%1 removed or lived with</source>
        <translation>%1 beseitigt oder hingenommen</translation>
    </message>
    <message>
        <source>Of the teams that can take a use case up, how many have gone beyond &quot;identified&quot;: contacted, considering or further; who declined has considered it, too. Teams to which it does not apply (declined for that reason) do not count. A period means replications that began in it.</source>
        <translation>Von den Teams, die einen Anwendungsfall aufnehmen können: wie viele über „erkannt“ hinaus sind, also angesprochen, in Erwägung oder weiter; wer abgelehnt hat, hat ihn auch erwogen. Teams, für die er nicht anwendbar ist (aus diesem Grund abgelehnt), zählen nicht. Ein Zeitraum meint Übertragungen, die in ihm begannen.</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet: record use cases, the teams, and which team was asked about which use case.</source>
        <translation>Es gibt noch nichts zu fragen: Halten Sie Anwendungsfälle und Teams fest und welches Team nach welchem Anwendungsfall gefragt wurde.</translation>
    </message>
    <message>
        <source>Of all pairs of team and use case %1 were considered. Fewest teams know %2: %3 of %4.</source>
        <translation>Von allen Paaren von Team und Anwendungsfall sind %1 erwogen. Die wenigsten Teams kennen %2: %3 von %4.</translation>
    </message>
    <message>
        <source>Teams that can</source>
        <translation>Teams, die können</translation>
    </message>
    <message>
        <source>Considered it</source>
        <translation>Haben ihn erwogen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen ihn</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>in Gebrauch: %1</translation>
    </message>
    <message>
        <source>of %1 (pairs of team and use case that were considered)</source>
        <translation>von %1 (Paare von Team und Anwendungsfall, die erwogen wurden)</translation>
    </message>
    <message>
        <source>not applicable to the team: %1</source>
        <translation>auf das Team nicht anwendbar: %1</translation>
    </message>
    <message>
        <source>%1 at teams that no longer exist</source>
        <translation>%1 bei Teams, die nicht mehr bestehen</translation>
    </message>
    <message>
        <source>use cases that are not shown: %1</source>
        <translation>nicht gezeigte Anwendungsfälle: %1</translation>
    </message>
    <message>
        <source>The latest assessment of each replication: six conditions from 0 to 3. The lowest one below 3 is where help pays most; of several that are equally low the first one is named, and all of them count for the finding. Those with the lowest sum stand first. A period means assessments in it.</source>
        <translation>Die letzte Einschätzung jeder Übertragung: sechs Bedingungen von 0 bis 3. Bei der niedrigsten unter 3 hilft Hilfe am meisten; von mehreren gleich niedrigen wird die erste genannt, und alle zählen für das Ergebnis. Die mit der niedrigsten Summe stehen vorn. Ein Zeitraum meint Einschätzungen in ihm.</translation>
    </message>
    <message>
        <source>The goal is worth it</source>
        <translation>Das Ziel lohnt sich</translation>
    </message>
    <message>
        <source>It will not break</source>
        <translation>Es geht nichts kaputt</translation>
    </message>
    <message>
        <source>They can operate it</source>
        <translation>Sie können damit umgehen</translation>
    </message>
    <message>
        <source>Help is at hand</source>
        <translation>Hilfe ist da</translation>
    </message>
    <message>
        <source>They will benefit</source>
        <translation>Sie haben etwas davon</translation>
    </message>
    <message>
        <source>No true alternative</source>
        <translation>Keine echte Alternative</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Rate the six conditions with each replication that has begun.</source>
        <translation>Noch wurde niemand gefragt. Bewerten Sie die sechs Bedingungen bei jeder Übertragung, die begonnen hat.</translation>
    </message>
    <message>
        <source>The condition that is lowest most often: &quot;%1&quot;; replications in which it is: %2 of %3.</source>
        <translation>Die Bedingung, die am häufigsten die niedrigste ist: „%1“; Übertragungen, in denen sie es ist: %2 von %3.</translation>
    </message>
    <message>
        <source>Every condition is fully met; replications that were asked: %1.</source>
        <translation>Jede Bedingung ist voll erfüllt; befragte Übertragungen: %1.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <source>Lowest: %1</source>
        <translation>Niedrigste: %1</translation>
    </message>
    <message>
        <source>%1 without any rating</source>
        <translation>%1 ohne jede Bewertung</translation>
    </message>
    <message>
        <source>with higher sums and not shown: %1</source>
        <translation>mit höheren Summen und nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Each cell shows the replication that has come furthest: sustained before adopted, trial, agreed (planned, accepted), talking (considering, contacted, identified), on hold (stalled, deferred), ended (reverted, abandoned, declined). A use case is in use where a replication is adopted or sustained. When there are too many teams for one chart they are gathered in their units. A number where nothing has been tried says how well the use case would fit, 0 to 100: the best of the teams there.</source>
        <translation>Jede Zelle zeigt die Übertragung, die am weitesten gekommen ist: dauerhaft vor übernommen, Versuch, vereinbart (geplant, angenommen), im Gespräch (in Erwägung, angesprochen, erkannt), ruht (stockt, verschoben), beendet (rückgängig gemacht, aufgegeben, abgelehnt). Ein Anwendungsfall ist in Gebrauch, wo eine Übertragung übernommen oder dauerhaft ist. Sind es zu viele Teams für ein Diagramm, werden sie in ihren Einheiten zusammengefasst. Wo noch nichts versucht ist, sagt eine Zahl von 0 bis 100, wie gut der Anwendungsfall passen würde: die beste der Teams dort.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>fit of 100</source>
        <translation>Passung von 100</translation>
    </message>
    <message>
        <source>(replications; use cases: %1, units: %2)</source>
        <translation>(Übertragungen; Anwendungsfälle: %1, Einheiten: %2)</translation>
    </message>
    <message>
        <source>(replications; use cases: %1, teams: %2)</source>
        <translation>(Übertragungen; Anwendungsfälle: %1, Teams: %2)</translation>
    </message>
    <message>
        <source>The share of the team&apos;s members that use it, as recorded with each replication that is adopted or sustained. The line is the share from which a team counts as having adopted. The shallowest stand first. A period means adoptions in it.</source>
        <translation>Der Anteil der Mitglieder des Teams, die es nutzen, wie bei jeder Übertragung verzeichnet, die übernommen oder dauerhaft ist. Die Linie ist der Anteil, ab dem ein Team als übernehmend gilt. Die flachsten stehen vorn. Ein Zeitraum meint Übernahmen in ihm.</translation>
    </message>
    <message>
        <source>Members using it</source>
        <translation>Mitglieder, die es nutzen</translation>
    </message>
    <message>
        <source>Counts as adopted</source>
        <translation>Gilt als übernommen</translation>
    </message>
    <message>
        <source>Nobody has noted yet how many members use it. Replications in use: %1. Note the share with each of them.</source>
        <translation>Noch hat niemand notiert, wie viele Mitglieder es nutzen. Übertragungen in Gebrauch: %1. Notieren Sie bei jeder den Anteil.</translation>
    </message>
    <message>
        <source>Wherever it was noted, at least %2 of the members use it; replications with a figure: %1.</source>
        <translation>Wo immer es notiert ist, nutzen es mindestens %2 der Mitglieder; Übertragungen mit einer Zahl: %1.</translation>
    </message>
    <message>
        <source>Replications in which fewer than %3 of the members use it: %1 of %2; the shallowest is %4 at %5.</source>
        <translation>Übertragungen, bei denen es weniger als %3 der Mitglieder nutzen: %1 von %2; am flachsten ist %4 mit %5.</translation>
    </message>
    <message>
        <source>%1 in use without a figure</source>
        <translation>%1 in Gebrauch ohne Zahl</translation>
    </message>
    <message>
        <source>deeper and not shown: %1</source>
        <translation>tiefer und nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Sustained ÷ (sustained + reverted + abandoned), with the 95 % interval after Wilson. Adopted ones that have not been audited yet count for neither side. A use case with fewer than 3 that stood or failed the test has no rate. A period means replications that were sustained or ended in it.</source>
        <translation>Dauerhaft ÷ (dauerhaft + rückgängig gemacht + aufgegeben), mit dem 95-%-Intervall nach Wilson. Übernommene, die noch nicht geprüft sind, zählen für keine Seite. Ein Anwendungsfall mit weniger als 3, die bestanden oder nicht bestanden haben, hat keine Quote. Ein Zeitraum meint Übertragungen, die in ihm dauerhaft wurden oder endeten.</translation>
    </message>
    <message>
        <source>Too early to say. Sustained or ended so far: %1; adopted and waiting for their audit: %2. It takes at least %3 that were sustained or have ended.</source>
        <translation>Zu früh für eine Aussage. Bisher dauerhaft oder beendet: %1; übernommen und auf die Prüfung wartend: %2. Es braucht mindestens %3, die dauerhaft oder beendet sind.</translation>
    </message>
    <message>
        <source>%1 of %2 lasted: %3, with 95 % confidence between %4 and %5. Still waiting for their audit: %6.</source>
        <translation>%1 von %2 hielten: %3, mit 95 % Sicherheit zwischen %4 und %5. Noch auf die Prüfung wartend: %6.</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Hielten</translation>
    </message>
    <message>
        <source>At least (95 %)</source>
        <translation>Mindestens (95 %)</translation>
    </message>
    <message>
        <source>At most (95 %)</source>
        <translation>Höchstens (95 %)</translation>
    </message>
    <message>
        <source>All use cases</source>
        <translation>Alle Anwendungsfälle</translation>
    </message>
    <message>
        <source>adopted and waiting for their audit: %1</source>
        <translation>übernommen und auf die Prüfung wartend: %1</translation>
    </message>
    <message>
        <source>use cases with fewer than 3, without a bar: %1</source>
        <translation>Anwendungsfälle mit weniger als 3, ohne Balken: %1</translation>
    </message>
    <message>
        <source>Benefits with a figure reached, by type and by the level of evidence of the story or replication they belong to: levels 1 to 5 after Nesta&apos;s Standards of Evidence, level 0, the anecdote, is added. The weighted sum counts the claimed money by level with the weights of the portfolio. A period means figures measured in it.</source>
        <translation>Nutzen mit erreichter Zahl, nach Art und nach der Belegstufe der Geschichte oder Übertragung, zu der er gehört: Stufen 1 bis 5 nach den Standards of Evidence von Nesta, Stufe 0, die Anekdote, ist ergänzt. Die gewichtete Summe zählt das geltend gemachte Geld je Stufe mit den Gewichten des Portfolios. Ein Zeitraum meint Zahlen, die in ihm gemessen wurden.</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Keine Art</translation>
    </message>
    <message>
        <source>No benefit claims anything yet. Note figures before and after, and what there is of evidence.</source>
        <translation>Noch macht kein Nutzen etwas geltend. Notieren Sie Zahlen vorher und nachher und was es an Belegen gibt.</translation>
    </message>
    <message>
        <source>Benefits that rest on a measured change or better: %1 of %2.</source>
        <translation>Nutzen, die auf einer gemessenen Änderung oder Besserem beruhen: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 of the claimed money rests on a measured change or better; weighted by evidence, %2 of %3 count.</source>
        <translation>%1 des geltend gemachten Geldes beruhen auf einer gemessenen Änderung oder Besserem; nach Belegen gewichtet zählen %2 von %3.</translation>
    </message>
    <message>
        <source>Claimed in %1</source>
        <translation>Geltend gemacht in %1</translation>
    </message>
    <message>
        <source>claiming nothing yet: %1</source>
        <translation>noch nichts geltend gemacht: %1</translation>
    </message>
    <message>
        <source>ended, revised or belonging to nothing: %1</source>
        <translation>beendet, revidiert oder zu nichts gehörend: %1</translation>
    </message>
    <message>
        <source>Who already does what?</source>
        <translation>Wer macht was schon?</translation>
    </message>
    <message>
        <source>Is it crossing from early adopters to the mainstream?</source>
        <translation>Kommt es von den frühen Übernehmern zur Mehrheit?</translation>
    </message>
    <message>
        <source>Where do replications get lost?</source>
        <translation>Wo gehen Übertragungen verloren?</translation>
    </message>
    <message>
        <source>Which teams have at least been asked?</source>
        <translation>Welche Teams wurden wenigstens gefragt?</translation>
    </message>
    <message>
        <source>How long does adopting take?</source>
        <translation>Wie lange dauert das Übernehmen?</translation>
    </message>
    <message>
        <source>Does it last?</source>
        <translation>Hält es?</translation>
    </message>
    <message>
        <source>How deep is adoption?</source>
        <translation>Wie tief ist die Übernahme?</translation>
    </message>
    <message>
        <source>Did we remove the old way?</source>
        <translation>Haben wir den alten Weg abgestellt?</translation>
    </message>
    <message>
        <source>What has it paid?</source>
        <translation>Was hat es eingebracht?</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>Wie sicher sind wir?</translation>
    </message>
    <message>
        <source>Do we deliver what we aimed at?</source>
        <translation>Erreichen wir, was wir wollten?</translation>
    </message>
    <message>
        <source>What blocks us?</source>
        <translation>Was hält uns auf?</translation>
    </message>
    <message>
        <source>What could harm trust?</source>
        <translation>Was könnte Vertrauen kosten?</translation>
    </message>
    <message>
        <source>Which teams are convinced?</source>
        <translation>Welche Teams sind überzeugt?</translation>
    </message>
    <message>
        <source>How many stories have we, and how many can prove it?</source>
        <translation>Wie viele Geschichten haben wir, und wie viele sind belegt?</translation>
    </message>
    <message>
        <source>Every old way of working that was to stop counts once: stopped with proof (somebody verified it, or a proof is noted), stopped without proof, still to stop, or kept for a stated reason. It belongs to its use case or to that of its replication. A period means those that stopped, or were planned to stop, in it.</source>
        <translation>Jede alte Arbeitsweise, die aufhören sollte, zählt einmal: mit Nachweis abgestellt (jemand hat es bestätigt, oder ein Nachweis ist notiert), ohne Nachweis abgestellt, noch abzustellen oder aus genanntem Grund behalten. Sie gehört zu ihrem Anwendungsfall oder zu dem ihrer Übertragung. Ein Zeitraum meint die, die in ihm aufhörten oder aufhören sollten.</translation>
    </message>
    <message>
        <source>No use case</source>
        <translation>Kein Anwendungsfall</translation>
    </message>
    <message>
        <source>No old way of working is recorded. Note with each replication what the team stops doing.</source>
        <translation>Keine alte Arbeitsweise ist verzeichnet. Notieren Sie bei jeder Übertragung, was das Team abstellt.</translation>
    </message>
    <message>
        <source>Old ways that have stopped: %1 of %2, with proof: %3; past the day planned: %4.</source>
        <translation>Abgestellte alte Arbeitsweisen: %1 von %2, mit Nachweis: %3; geplanter Tag vorbei: %4.</translation>
    </message>
    <message>
        <source>Old ways that have stopped: %1 of %2, with proof: %3.</source>
        <translation>Abgestellte alte Arbeitsweisen: %1 von %2, mit Nachweis: %3.</translation>
    </message>
    <message>
        <source>Stopped, with proof</source>
        <translation>Abgestellt, mit Nachweis</translation>
    </message>
    <message>
        <source>Stopped, no proof</source>
        <translation>Abgestellt, ohne Nachweis</translation>
    </message>
    <message>
        <source>Still to stop</source>
        <translation>Noch abzustellen</translation>
    </message>
    <message>
        <source>Kept for a reason</source>
        <translation>Aus einem Grund behalten</translation>
    </message>
    <message>
        <source>Past its day</source>
        <translation>Tag ist vorbei</translation>
    </message>
    <message>
        <source>Old ways of working</source>
        <translation>Alte Arbeitsweisen</translation>
    </message>
    <message>
        <source>A revision has taken its place.</source>
        <translation>Eine Revision ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>It belongs to no story and to no replication.</source>
        <translation>Er gehört zu keiner Geschichte und zu keiner Übertragung.</translation>
    </message>
    <message>
        <source>Its replication has ended, so it does not come every year any more.</source>
        <translation>Seine Übertragung ist beendet, darum kommt er nicht mehr jedes Jahr.</translation>
    </message>
    <message>
        <source>There is no exchange rate of its day or an earlier one; it is given apart, in its own currency.</source>
        <translation>Es gibt keinen Wechselkurs von seinem Tag oder davor; er ist gesondert angegeben, in seiner eigenen Währung.</translation>
    </message>
    <message>
        <source>The cost has no amount.</source>
        <translation>Die Kosten haben keinen Betrag.</translation>
    </message>
    <message>
        <source>Unwanted side effects by likelihood and impact, 1 to 5 each; their product is the risk, and 15 or more is high. An outline marks those that finance is likely to take for savings (4 or 5 of 5). A period means side effects entered in it.</source>
        <translation>Unerwünschte Nebenwirkungen nach Wahrscheinlichkeit und Wirkung, je 1 bis 5; ihr Produkt ist das Risiko, und ab 15 ist es hoch. Ein Umriss kennzeichnet die, die die Finanzabteilung wohl für Einsparungen hält (4 oder 5 von 5). Ein Zeitraum meint Nebenwirkungen, die in ihm eingetragen wurden.</translation>
    </message>
    <message>
        <source>No unwanted side effect is rated. Note with each replication what else may happen, how likely it is and how much it would matter.</source>
        <translation>Keine unerwünschte Nebenwirkung ist bewertet. Notieren Sie bei jeder Übertragung, was sonst geschehen kann, wie wahrscheinlich es ist und wie viel es ausmachen würde.</translation>
    </message>
    <message>
        <source>No unwanted side effect is a high risk (of %1); those that may be taken for savings: %2.</source>
        <translation>Keine unerwünschte Nebenwirkung ist ein hohes Risiko (von %1); solche, die für Einsparungen gehalten werden könnten: %2.</translation>
    </message>
    <message>
        <source>Unwanted side effects that are high risks: %1 of %2, without a counter-measure: %3; those that may be taken for savings: %4.</source>
        <translation>Unerwünschte Nebenwirkungen, die hohe Risiken sind: %1 von %2, ohne Gegenmaßnahme: %3; solche, die für Einsparungen gehalten werden könnten: %4.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Taken for savings</source>
        <translation>Für Einsparung gehalten</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>good ones: %1</source>
        <translation>gute: %1</translation>
    </message>
    <message>
        <source>%1 without likelihood or impact</source>
        <translation>%1 ohne Wahrscheinlichkeit oder Wirkung</translation>
    </message>
    <message>
        <source>with the lowest risks and not shown: %1</source>
        <translation>mit den geringsten Risiken und nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>A replication has reached a state when it is in it or in a later one, or has a date for it or for a later one. The share compares a state with the one before it. Lost after a state are those that came so far and were then declined, abandoned or reverted; who is still on the way is not lost. The days are the median time from the day on which a state began to the next known day, of those that have moved on. A period means replications that began in it.</source>
        <translation>Eine Übertragung hat einen Zustand erreicht, wenn sie in ihm oder einem späteren ist oder ein Datum für ihn oder einen späteren hat. Der Anteil vergleicht einen Zustand mit dem davor. Verloren nach einem Zustand sind die, die so weit kamen und dann abgelehnt, abgebrochen oder zurückgenommen wurden; wer noch unterwegs ist, ist nicht verloren. Die Tage sind der Median der Zeit vom Beginn eines Zustands bis zum nächsten bekannten Tag, bei denen, die weitergegangen sind. Ein Zeitraum meint Übertragungen, die in ihm begannen.</translation>
    </message>
    <message>
        <source>Too few replications for a picture: %1. Record at least %2, each with its state and the dates that led to it.</source>
        <translation>Zu wenige Übertragungen für ein Bild: %1. Halten Sie mindestens %2 fest, jede mit ihrem Zustand und den Daten, die dahin führten.</translation>
    </message>
    <message>
        <source>Replications that reached use: %1 of %2; none has ended on the way.</source>
        <translation>Übertragungen, die in Gebrauch kamen: %1 von %2; keine endete unterwegs.</translation>
    </message>
    <message>
        <source>Replications that reached use: %1 of %2. Most get lost after &quot;%3&quot;: of %5 that came so far %4 went no further.</source>
        <translation>Übertragungen, die in Gebrauch kamen: %1 von %2. Die meisten gehen nach „%3“ verloren: Von %5, die so weit kamen, gingen %4 nicht weiter.</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Erreichten ihn</translation>
    </message>
    <message>
        <source>Of the state before</source>
        <translation>Vom Zustand davor</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>Jetzt darin</translation>
    </message>
    <message>
        <source>Median days in it</source>
        <translation>Tage darin (Median)</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>Kein Zustand</translation>
    </message>
    <message>
        <source>How much of the way from the figure before to the target has been gone: (after − before) ÷ (target − before). Without a figure before, after ÷ target, or target ÷ after when lower is better. A validated figure counts before the one that was claimed; what a revision replaces does not count. The furthest from their targets stand first. A period means figures measured in it.</source>
        <translation>Wie viel des Wegs von der Zahl vorher bis zum Ziel zurückgelegt ist: (nachher − vorher) ÷ (Ziel − vorher). Ohne eine Zahl vorher: nachher ÷ Ziel, oder Ziel ÷ nachher, wenn niedriger besser ist. Eine geprüfte Zahl geht der geltend gemachten vor; was eine Revision ersetzt, zählt nicht. Die am weitesten von ihrem Ziel entfernten stehen vorn. Ein Zeitraum meint Zahlen, die in ihm gemessen wurden.</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>Vom Ziel</translation>
    </message>
    <message>
        <source>Nothing can be compared yet. Benefits with a target: %1, none of them with a figure reached. Note both.</source>
        <translation>Noch lässt sich nichts vergleichen. Nutzen mit einem Ziel: %1, davon keiner mit einer erreichten Zahl. Notieren Sie beides.</translation>
    </message>
    <message>
        <source>Targets met: %1 of %2; furthest from its target is %3.</source>
        <translation>Erreichte Ziele: %1 von %2; am weitesten vom Ziel entfernt ist %3.</translation>
    </message>
    <message>
        <source>Every target that can be compared is met: %1.</source>
        <translation>Jedes Ziel, das sich vergleichen lässt, ist erreicht: %1.</translation>
    </message>
    <message>
        <source>%1 with a target but no figure reached</source>
        <translation>%1 mit Ziel, aber ohne erreichte Zahl</translation>
    </message>
    <message>
        <source>%1 whose figures cannot be compared</source>
        <translation>%1, deren Zahlen sich nicht vergleichen lassen</translation>
    </message>
    <message>
        <source>closer to their targets and not shown: %1</source>
        <translation>dem Ziel näher und nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Too few to say how long it takes: %1 adopted with exact days. It takes at least %2 with the days of acceptance and adoption.</source>
        <translation>Zu wenige, um zu sagen, wie lange es dauert: %1 mit genauen Tagen übernommen. Es braucht mindestens %2 mit den Tagen von Annahme und Übernahme.</translation>
    </message>
    <message>
        <source>Half of the replications are adopted within %1 days of being accepted; adopted so far: %2 of %3.</source>
        <translation>Die Hälfte der Übertragungen ist innerhalb von %1 Tagen nach der Annahme übernommen; bisher übernommen: %2 von %3.</translation>
    </message>
    <message>
        <source>Half of the replications are adopted within a day of being accepted; adopted so far: %1 of %2.</source>
        <translation>Die Hälfte der Übertragungen ist innerhalb eines Tages nach der Annahme übernommen; bisher übernommen: %1 von %2.</translation>
    </message>
    <message>
        <source>After %1 days %2 of the replications are estimated to be adopted: not yet half.</source>
        <translation>Nach %1 Tagen sind schätzungsweise %2 der Übertragungen übernommen: noch nicht die Hälfte.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Watched until then</source>
        <translation>Bis dahin beobachtet</translation>
    </message>
    <message>
        <source>No longer watched</source>
        <translation>Nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>Adopted by then</source>
        <translation>Bis dahin übernommen</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Share adopted</source>
        <translation>Anteil übernommen</translation>
    </message>
    <message>
        <source>Days since acceptance</source>
        <translation>Tage seit der Annahme</translation>
    </message>
    <message>
        <source>accepted ones: %1 adopted, %2 watched so far</source>
        <translation>angenommene: %1 übernommen, %2 bisher beobachtet</translation>
    </message>
    <message>
        <source>%1 without exact days</source>
        <translation>%1 ohne genaue Tage</translation>
    </message>
    <message>
        <source>%1 adopted before they were accepted</source>
        <translation>%1 übernommen, bevor sie angenommen waren</translation>
    </message>
    <message>
        <source>Gross = (after − before) × volume a year × value of one unit; claimed = gross × attribution × confidence. Only hard benefits that are money, in the first year, each counted once; other currencies only with a dated exchange rate. Hours stay hours unless a named person has approved their conversion, and soft benefits are never added. A period means figures measured in it.</source>
        <translation>Brutto = (nachher − vorher) × Menge im Jahr × Wert einer Einheit; geltend gemacht = brutto × Zurechnung × Sicherheit. Nur harter Nutzen, der Geld ist, im ersten Jahr, jeder einmal gezählt; andere Währungen nur mit datiertem Wechselkurs. Stunden bleiben Stunden, solange keine namentlich genannte Person ihre Umrechnung genehmigt hat, und weicher Nutzen wird nie dazugezählt. Ein Zeitraum meint Zahlen, die in ihm gemessen wurden.</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Andere Ursachen</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Of it validated</source>
        <translation>Davon geprüft</translation>
    </message>
    <message>
        <source>No hard benefit is money yet. It takes figures before and after, how often it happens, and the value of one unit. Beside it: %1 h, soft benefits: %2.</source>
        <translation>Noch kein harter Nutzen ist Geld. Es braucht Zahlen vorher und nachher, wie oft es vorkommt und den Wert einer Einheit. Daneben: %1 h, weicher Nutzen: %2.</translation>
    </message>
    <message>
        <source>%1 are claimed of %2 gross in the first year; finance has validated %3. Beside it, never added: %4 h, soft benefits: %5.</source>
        <translation>%1 sind im ersten Jahr geltend gemacht, von %2 brutto; die Finanzabteilung hat %3 geprüft. Daneben, nie dazugezählt: %4 h, weicher Nutzen: %5.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <source>Of the gross</source>
        <translation>Vom Brutto</translation>
    </message>
    <message>
        <source>%1 in the first year</source>
        <translation>%1 im ersten Jahr</translation>
    </message>
    <message>
        <source>(benefits; no headcount case: %1 of all)</source>
        <translation>(Nutzen; keine Stellenstreichung: %1 von allen)</translation>
    </message>
    <message>
        <source>soft ones: %1</source>
        <translation>weiche: %1</translation>
    </message>
    <message>
        <source>%1 in other currencies or units</source>
        <translation>%1 in anderen Währungen oder Einheiten</translation>
    </message>
    <message>
        <source>It works in %1, where this belongs.</source>
        <translation>Es arbeitet in %1, wohin dies gehört.</translation>
    </message>
    <message>
        <source>Its process is about “%1”, as this is.</source>
        <translation>Sein Prozess ist „%1“, wie hier.</translation>
    </message>
    <message>
        <source>Its process is another one.</source>
        <translation>Sein Prozess ist ein anderer.</translation>
    </message>
    <message>
        <source>It fits the role of %1 there.</source>
        <translation>Es passt dort zur Rolle %1.</translation>
    </message>
    <message>
        <source>It fits none of the roles there.</source>
        <translation>Es passt dort zu keiner der Rollen.</translation>
    </message>
    <message>
        <source>No team near it has it in use.</source>
        <translation>Kein Team in der Nähe hat es in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 beside it has it in use.</source>
        <translation>%1 daneben hat es in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 has it in use, further away in the organisation.</source>
        <translation>%1 hat es in Gebrauch, weiter weg in der Organisation.</translation>
    </message>
    <message>
        <source>It has the trouble “%1” that this takes away.</source>
        <translation>Es hat die Not „%1“, die dies behebt.</translation>
    </message>
    <message>
        <source>Its troubles are others than those that this takes away.</source>
        <translation>Seine Nöte sind andere als die, die dies behebt.</translation>
    </message>
    <message>
        <source>Its readiness for change is %1 of 5.</source>
        <translation>Seine Bereitschaft für Änderungen ist %1 von 5.</translation>
    </message>
    <message>
        <source>It has the tools that are needed.</source>
        <translation>Es hat die nötigen Werkzeuge.</translation>
    </message>
    <message>
        <source>It lacks a tool: %1.</source>
        <translation>Ihm fehlt ein Werkzeug: %1.</translation>
    </message>
    <message>
        <source>People in it: %1; where it is in use, usually: %2.</source>
        <translation>Menschen in ihm: %1; wo es in Gebrauch ist, meist: %2.</translation>
    </message>
    <message>
        <source>Its capacity for change: %1.</source>
        <translation>Seine Kapazität für Änderungen: %1.</translation>
    </message>
    <message>
        <source>This team has an attempt %1 at this use case already; the next is %2.</source>
        <translation>Dieses Team hat schon einen Anlauf %1 zu diesem Anwendungsfall; der nächste ist %2.</translation>
    </message>
    <message>
        <source>In one unit only, since %1</source>
        <translation>Nur in einer Einheit, seit %1</translation>
    </message>
    <message>
        <source>%1 of %2 replications rest on %3</source>
        <translation>%1 von %2 Übertragungen hängen an %3</translation>
    </message>
    <message>
        <source>It goes outside, and no team inside has adopted it</source>
        <translation>Es geht nach außen, und innen hat es kein Team übernommen</translation>
    </message>
    <message>
        <source>Teams that have it: %1 of %2, wanted by %3</source>
        <translation>Teams, die es haben: %1 von %2, gewünscht bis %3</translation>
    </message>
    <message>
        <source>Captured on %1</source>
        <translation>Erfasst am %1</translation>
    </message>
    <message>
        <source>It worked, and is not a use case yet</source>
        <translation>Es ist gelungen und noch kein Anwendungsfall</translation>
    </message>
    <message>
        <source>It worked, and no other team was asked</source>
        <translation>Es ist gelungen, und kein anderes Team wurde gefragt</translation>
    </message>
    <message>
        <source>%1, due since %2</source>
        <translation>%1, fällig seit %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 · nothing heard for %2 days</source>
        <translation>%1 · seit %2 Tagen nichts gehört</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Gebraucht bis %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>%1 records or more</source>
        <translation>%1 Einträge oder mehr</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Captured and waiting</source>
        <translation>Erfasst und wartend</translation>
    </message>
    <message>
        <source>Written down in a minute; the details fade if nobody asks</source>
        <translation>In einer Minute notiert; die Einzelheiten verblassen, wenn niemand fragt</translation>
    </message>
    <message>
        <source>Enrich…</source>
        <translation>Anreichern…</translation>
    </message>
    <message>
        <source>Strong, and nobody copied it yet</source>
        <translation>Stark, und noch hat es niemand übernommen</translation>
    </message>
    <message>
        <source>It worked and figures show it; the next team waits to hear of it</source>
        <translation>Es ist gelungen, und Zahlen zeigen es; das nächste Team wartet darauf, davon zu hören</translation>
    </message>
    <message>
        <source>Replicate…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Checks that are due</source>
        <translation>Fällige Prüfungen</translation>
    </message>
    <message>
        <source>A look at the right time keeps a good start from fading</source>
        <translation>Ein Blick zur rechten Zeit bewahrt einen guten Anfang vor dem Verblassen</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Going quiet</source>
        <translation>Es wird still</translation>
    </message>
    <message>
        <source>Quiet replications die unseen; ask how it goes</source>
        <translation>Stille Übertragungen enden ungesehen; fragen Sie, wie es geht</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Decisions waiting</source>
        <translation>Wartende Entscheidungen</translation>
    </message>
    <message>
        <source>Somebody cannot go on before these are taken</source>
        <translation>Jemand kommt nicht weiter, bevor sie getroffen sind</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Tasks that are due this week or overdue</source>
        <translation>Aufgaben, die diese Woche fällig oder überfällig sind</translation>
    </message>
    <message>
        <source>Targets at risk</source>
        <translation>Gefährdete Ziele</translation>
    </message>
    <message>
        <source>Fewer teams reached than the time that is over asks for</source>
        <translation>Weniger Teams erreicht, als die verstrichene Zeit verlangt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>Inseln</translation>
    </message>
    <message>
        <source>It works in one unit and has never left it</source>
        <translation>Es klappt in einer Einheit und hat sie nie verlassen</translation>
    </message>
    <message>
        <source>Resting on one person</source>
        <translation>Hängt an einer Person</translation>
    </message>
    <message>
        <source>If they leave, it goes with them; find a second pair of hands</source>
        <translation>Geht sie, geht es mit; suchen Sie ein zweites Paar Hände</translation>
    </message>
    <message>
        <source>Outside before inside</source>
        <translation>Außen vor innen</translation>
    </message>
    <message>
        <source>Customers and partners are no place to try something out</source>
        <translation>Kunden und Partner sind kein Ort zum Ausprobieren</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>In Ordnung bringen</translation>
    </message>
    <message>
        <source>Charts are only as good as what they count</source>
        <translation>Diagramme sind nur so gut wie das, was sie zählen</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>In Ordnung bringen…</translation>
    </message>
    <message>
        <source>%1 is damaged; it was left as it is.</source>
        <translation>%1 ist beschädigt; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>There is no team of this name.</source>
        <translation>Ein Team dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>This portfolio is damaged; it was left as it is and can only be read from now on. Restore a backup with File &gt; Restore from a backup.</source>
        <translation>Dieses Portfolio ist beschädigt; es wurde nichts daran geändert, und es lässt sich nur noch lesen. Stellen Sie mit Datei &gt; Aus einer Sicherung wiederherstellen eine Sicherung her.</translation>
    </message>
    <message>
        <source>The disk is full; this was not written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; dies wurde nicht geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>vor %Ln Woche</numerusform>
            <numerusform>vor %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>paid back in less than a month</source>
        <translation>bezahlt in weniger als einem Monat</translation>
    </message>
    <message>
        <source>Their state asks for an owner, a purpose, success criteria or a reason that is not there.</source>
        <translation>Ihr Stand verlangt Verantwortliche, einen Zweck, Erfolgskriterien oder einen Grund, und das fehlt.</translation>
    </message>
    <message>
        <source>Replications that nobody has checked</source>
        <translation>Übertragungen, die niemand geprüft hat</translation>
    </message>
    <message>
        <source>Adopted without a process evaluation, or lasting without a sustain audit.</source>
        <translation>Übernommen ohne Prüfung des Ablaufs oder dauerhaft ohne Prüfung auf Dauer.</translation>
    </message>
    <message>
        <source>Every section that a pattern needs is filled; instances that are known: %1.</source>
        <translation>Jeder Abschnitt, den ein Muster braucht, ist gefüllt; bekannte Fälle: %1.</translation>
    </message>
    <message>
        <source>Say why it is retired.</source>
        <translation>Sagen Sie, warum er zurückgezogen wird.</translation>
    </message>
    <message>
        <source>By its type it is no working time that was saved, so it does not count as hours.</source>
        <translation>Seiner Art nach ist es keine eingesparte Arbeitszeit und zählt daher nicht in Stunden.</translation>
    </message>
    <message>
        <source>Priority = fit ÷ 100 × expected benefit × weight of the evidence ÷ effort to adopt. Expected is the median of what the instances claim in hard money in their first year; the weight follows the level of evidence of the use case. Pairs that have been tried, and those of which less than a quarter is known, are left out; so are use cases without a claim in money, without an effort, or without any evidence. The period plays no part.</source>
        <translation>Vorrang = Eignung ÷ 100 × erwarteter Nutzen × Gewicht der Belege ÷ Aufwand der Übernahme. Erwartet wird der Median dessen, was die Fälle im ersten Jahr als harten Geldwert geltend machen; das Gewicht folgt der Stufe der Belege des Anwendungsfalls. Paare, die schon versucht wurden, und solche, von denen weniger als ein Viertel bekannt ist, bleiben weg; ebenso Anwendungsfälle ohne Geldwert, ohne Aufwand oder ohne Belege. Der Zeitraum spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Nothing can be ranked yet. It takes a use case with an effort to adopt, a claimed benefit in money and some evidence, and a team that has not tried it.</source>
        <translation>Noch lässt sich nichts ordnen. Es braucht einen Anwendungsfall mit Aufwand der Übernahme, einem geltend gemachten Nutzen in Geld und Belegen sowie ein Team, das ihn nicht versucht hat.</translation>
    </message>
    <message>
        <source>Next: %1 at %2. It fits %3 of 100; expected are %4 in the first year, the effort in person-days is %5.</source>
        <translation>Als Nächstes: %1 bei %2. Eignung %3 von 100; erwartet werden %4 im ersten Jahr, der Aufwand in Personentagen ist %5.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>Eignung %1</translation>
    </message>
    <message>
        <source>Expected benefit</source>
        <translation>Erwarteter Nutzen</translation>
    </message>
    <message>
        <source>Weight of the evidence</source>
        <translation>Gewicht der Belege</translation>
    </message>
    <message>
        <source>%1 for a person-day</source>
        <translation>%1 je Personentag</translation>
    </message>
    <message>
        <source>(open pairs of use case and team; use cases: %1)</source>
        <translation>(offene Paare von Anwendungsfall und Team; Anwendungsfälle: %1)</translation>
    </message>
    <message>
        <source>use cases without effort, claim in money or evidence: %1</source>
        <translation>Anwendungsfälle ohne Aufwand, Geldwert oder Belege: %1</translation>
    </message>
    <message>
        <source>use cases that promise less: %1</source>
        <translation>Anwendungsfälle, die weniger versprechen: %1</translation>
    </message>
    <message>
        <source>pairs that are not shown: %1</source>
        <translation>nicht gezeigte Paare: %1</translation>
    </message>
    <message>
        <source>Which use case is for whom?</source>
        <translation>Welcher Anwendungsfall ist für wen?</translation>
    </message>
    <message>
        <source>Where can we replicate which use case next?</source>
        <translation>Wo können wir welchen Anwendungsfall als Nächstes übertragen?</translation>
    </message>
    <message>
        <source>Each cell shows what the use case says of the role: it fits, partly, or not. Where it says two things the better one counts. Roles are told apart by their names, small and large letters aside; where one remark names several, each counts. A period means what was written down in it; units play no part.</source>
        <translation>Jedes Feld zeigt, was der Anwendungsfall über die Rolle sagt: passt, teilweise oder nicht. Wo er zweierlei sagt, zählt das Bessere. Rollen werden am Namen unterschieden, Groß- und Kleinschreibung ausgenommen; nennt eine Bemerkung mehrere, zählt jede. Ein Zeitraum meint, was darin aufgeschrieben wurde; Einheiten spielen keine Rolle.</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>named, but not said</source>
        <translation>genannt, aber nicht gesagt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>fits partly</source>
        <translation>passt teilweise</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>Nobody has said yet which use case is for whom. Write it down on the page of a use case, under &quot;Roles&quot;.</source>
        <translation>Noch hat niemand gesagt, welcher Anwendungsfall für wen ist. Schreiben Sie es auf der Seite eines Anwendungsfalls unter „Rollen“ auf.</translation>
    </message>
    <message>
        <source>Roles that use cases are for: %1 in all; no two use cases name the same.</source>
        <translation>Rollen, für die Anwendungsfälle sind: insgesamt %1; keine zwei Anwendungsfälle nennen dieselbe.</translation>
    </message>
    <message>
        <source>Use cases that fit %3: %1 of %2.</source>
        <translation>Anwendungsfälle, die für %3 passen: %1 von %2.</translation>
    </message>
    <message>
        <source>Most fits %1 (%2 of %3 use cases), least %4 (%5).</source>
        <translation>Am meisten passt für %1 (%2 von %3 Anwendungsfällen), am wenigsten für %4 (%5).</translation>
    </message>
    <message>
        <source>Roles it fits</source>
        <translation>Rollen, für die er passt</translation>
    </message>
    <message>
        <source>(remarks; roles: %1, use cases: %2)</source>
        <translation>(Bemerkungen; Rollen: %1, Anwendungsfälle: %2)</translation>
    </message>
    <message>
        <source>roles that are not shown: %1</source>
        <translation>nicht gezeigte Rollen: %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of the time from the day of acceptance to the day of adoption. Those that are still on the way count as long as they have been watched, up to today or to the day on which they ended. The band is the 95 % interval after Greenwood; the median is the first day on which half are estimated to have adopted. Beside the curve of all stand those of the use cases with the most adoptions, or of the units where there is one use case only. A period means acceptances in it.</source>
        <translation>Schätzung nach Kaplan und Meier der Zeit vom Tag der Zusage bis zum Tag der Übernahme. Was noch unterwegs ist, zählt so lange, wie es beobachtet wurde: bis heute oder bis zum Tag seines Endes. Das Band ist der 95-%-Bereich nach Greenwood; der Median ist der erste Tag, an dem geschätzt die Hälfte übernommen hat. Neben der Kurve aller stehen die der Anwendungsfälle mit den meisten Übernahmen oder, wo es nur einen gibt, die der Einheiten. Ein Zeitraum meint Zusagen darin.</translation>
    </message>
    <message>
        <source>No team has it in use yet.</source>
        <translation>Noch kein Team hat es in Gebrauch.</translation>
    </message>
    <message>
        <source>Other replications under way there: %1.</source>
        <translation>Andere Übertragungen, die dort laufen: %1.</translation>
    </message>
    <message>
        <source>The team is in the trash; restore it first.</source>
        <translation>Das Team liegt im Papierkorb; stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>The team ended before that day.</source>
        <translation>Das Team endete vor diesem Tag.</translation>
    </message>
    <message>
        <source>Say what they became.</source>
        <translation>Sagen Sie, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Ein Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>So heißt es schon.</translation>
    </message>
    <message>
        <source>It takes two teams to become one.</source>
        <translation>Es braucht zwei Teams, damit eines daraus wird.</translation>
    </message>
    <message>
        <source>Say what came out of it.</source>
        <translation>Sagen Sie, was daraus hervorging.</translation>
    </message>
    <message>
        <source>A team that ends becomes two at least; name them.</source>
        <translation>Aus einem Team, das endet, werden mindestens zwei; nennen Sie sie.</translation>
    </message>
    <message>
        <source>Working days in a year</source>
        <translation>Arbeitstage im Jahr</translation>
    </message>
    <message>
        <source>Working weeks in a year</source>
        <translation>Arbeitswochen im Jahr</translation>
    </message>
    <message>
        <source>Hours in a working day</source>
        <translation>Stunden eines Arbeitstags</translation>
    </message>
    <message>
        <source>Currency of totals</source>
        <translation>Währung der Summen</translation>
    </message>
    <message>
        <source>What counts of a claim, by level of evidence</source>
        <translation>Was von einer Geltendmachung zählt, nach Stufe der Belege</translation>
    </message>
    <message>
        <source>Stalled since %1; take it up again, or end it with a reason</source>
        <translation>Stockt seit %1; nehmen Sie es wieder auf oder beenden Sie es mit einem Grund</translation>
    </message>
    <message>
        <source>%1: it was done only on %2, after the step on %3.</source>
        <translation>%1: Das geschah erst am %2, nach dem Schritt am %3.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>Finance has validated benefits that are reckoned with this cost, so it stays as it is. Add another one that is valid from a later day.</source>
        <translation>Die Finanzabteilung hat Nutzen bestätigt, die mit diesem Kostensatz gerechnet sind; er bleibt deshalb, wie er ist. Fügen Sie einen weiteren hinzu, der ab einem späteren Tag gilt.</translation>
    </message>
    <message>
        <source>A colour of its own (%1)</source>
        <translation>Eine eigene Farbe (%1)</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>encore::AboutDialog</name>
    <message>
        <source>About Encore</source>
        <translation>Über Encore</translation>
    </message>
    <message>
        <source>Find what worked, do it again, celebrate who did it.</source>
        <translation>Finden, was gelungen ist, es wiederholen und feiern, wer es getan hat.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Encore is free software under the GNU General Public License, version 3 or any later version (GPL-3.0-or-later). It comes without any warranty. You may use, study, change and pass it on under that licence.</source>
        <translation>Encore ist freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later). Es kommt ohne jede Gewähr. Sie dürfen es unter dieser Lizenz nutzen, studieren, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>Built on Qt %1 with Qt Charts, SQLite, cmark-gfm, Gumbo, yaml-cpp and libcsv. Icons that are not our own come from the Breeze theme.</source>
        <translation>Gebaut auf Qt %1 mit Qt Charts, SQLite, cmark-gfm, Gumbo, yaml-cpp und libcsv. Symbole, die nicht unsere eigenen sind, kommen aus dem Breeze-Thema.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>encore::ActionsPart</name>
    <message>
        <source>Replicate…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Make a use case of this story</source>
        <translation>Aus dieser Geschichte einen Anwendungsfall machen</translation>
    </message>
    <message>
        <source>Becomes a use case</source>
        <translation>Wird ein Anwendungsfall</translation>
    </message>
    <message>
        <source>Becomes a replication…</source>
        <translation>Wird eine Übertragung…</translation>
    </message>
    <message>
        <source>Add our team&apos;s version…</source>
        <translation>Fassung unseres Teams hinzufügen…</translation>
    </message>
    <message>
        <source>use case of “%1”</source>
        <translation>Anwendungsfall aus „%1“</translation>
    </message>
    <message>
        <source>an idea that became a replication</source>
        <translation>eine Idee, die eine Übertragung wurde</translation>
    </message>
    <message>
        <source>Reorganised</source>
        <translation>Umgestaltet</translation>
    </message>
</context>
<context>
    <name>encore::ArrangeDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Breite der Spalte</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Columns that stay while the others &amp;scroll</source>
        <translation>Spalten, die beim &amp;Rollen stehen bleiben</translation>
    </message>
    <message>
        <source>Columns that stay while the others scroll</source>
        <translation>Spalten, die beim Rollen stehen bleiben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>What fits best, then the newest</source>
        <translation>Was am besten passt, dann das Neueste</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>downwards</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>In the table: click a heading; with Shift to sort by several.</source>
        <translation>In der Tabelle: auf eine Überschrift klicken; mit der Umschalttaste nach mehreren ordnen.</translation>
    </message>
</context>
<context>
    <name>encore::AttachmentPanel</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB; keep it elsewhere and link to it.</source>
        <translation>%1 ist größer als 100 MB; bewahren Sie die Datei anderswo auf und verweisen Sie darauf.</translation>
    </message>
    <message>
        <source>attachment “%1”</source>
        <translation>Anlage „%1“</translation>
    </message>
    <message>
        <source>pasted picture.png</source>
        <translation>eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei sichern</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Beschreiben…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter…</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>replacing by “%1”</source>
        <translation>Ersetzen durch „%1“</translation>
    </message>
    <message>
        <source>smaller picture “%1”</source>
        <translation>kleineres Bild „%1“</translation>
    </message>
    <message>
        <source>order of the attachments</source>
        <translation>Reihenfolge der Anlagen</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>Entfernung von „%1“</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>At most %L1 pixels</source>
        <translation>Höchstens %L1 Pixel</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::AttachmentPreview</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter…</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It opens in its program.</source>
        <translation>Diese Datei kann hier nicht gezeigt werden. Sie öffnet sich in ihrem Programm.</translation>
    </message>
</context>
<context>
    <name>encore::BackupDialog</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an update of Encore</source>
        <translation>Vor einer Aktualisierung von Encore</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>The portfolio as it is now is kept as a backup first, so you can come back to it.</source>
        <translation>Das Portfolio, wie es jetzt ist, wird vorher selbst gesichert; Sie können also dahin zurück.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open it for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung zurückholen</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Es gibt noch keine Sicherungen</translation>
    </message>
    <message>
        <source>Encore makes one on the first opening of each day and before every import. File &gt; Back up now makes one at once.</source>
        <translation>Encore macht eine beim ersten Öffnen an jedem Tag und vor jedem Import. Datei &gt; Jetzt sichern macht sofort eine.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Last change: %1, by %2, %3</source>
        <translation>Letzte Änderung: %1, von %2, %3</translation>
    </message>
    <message>
        <source>No change is recorded in it.</source>
        <translation>Darin ist keine Änderung verzeichnet.</translation>
    </message>
</context>
<context>
    <name>encore::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>encore::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>encore::BulkEditDialog</name>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Capitals must be the same</source>
        <translation>Groß- und Kleinschreibung muss stimmen</translation>
    </message>
    <message>
        <source>One field of all of them. You see what becomes of each before anything is changed, and one undo takes all of it back.</source>
        <translation>Ein Feld in allen zugleich. Sie sehen, was aus jedem wird, bevor etwas geändert ist, und ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Find this text</source>
        <translation>Diesen Text suchen</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Stattdessen schreiben</translation>
    </message>
    <message>
        <source>Leave it empty to take the text away</source>
        <translation>Leer lassen, um den Text wegzunehmen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Was aus jedem Eintrag wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Main fields</source>
        <translation>Wichtigste Felder</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Nothing is changed yet: say above what is to become of the field.</source>
        <translation>Noch ist nichts geändert: Sagen Sie oben, was aus dem Feld werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change</source>
        <translation>
            <numerusform>%1 ändert sich</numerusform>
            <numerusform>%1 ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln ist schon so</numerusform>
            <numerusform>%Ln sind schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot take it and stay as they are</source>
        <translation>
            <numerusform>%Ln kann es nicht annehmen und bleibt, wie er ist</numerusform>
            <numerusform>%Ln können es nicht annehmen und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the trash or gone</source>
        <translation>
            <numerusform>%Ln ist im Papierkorb oder fort</numerusform>
            <numerusform>%Ln sind im Papierkorb oder fort</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>set “%1” of %2</source>
        <translation>„%1“ von %2 setzen</translation>
    </message>
    <message>
        <source>empty “%1” of %2</source>
        <translation>„%1“ von %2 leeren</translation>
    </message>
    <message>
        <source>add to “%1” of %2</source>
        <translation>zu „%1“ von %2 hinzufügen</translation>
    </message>
    <message>
        <source>take out of “%1” of %2</source>
        <translation>aus „%1“ von %2 herausnehmen</translation>
    </message>
    <message>
        <source>replace text in “%1” of %2</source>
        <translation>Text in „%1“ von %2 ersetzen</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by somebody else in the meantime and stay as they are.</source>
        <translation>
            <numerusform>%Ln wurde inzwischen von jemand anderem geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln wurden inzwischen von jemand anderem geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::BulkPreview</name>
    <message>
        <source>stays as it is: the field must be filled</source>
        <translation>bleibt, wie es ist: Das Feld muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>stays as it is: it would stand above itself</source>
        <translation>bleibt, wie es ist: Es stünde über sich selbst</translation>
    </message>
    <message>
        <source>stays as it is: the field cannot hold this</source>
        <translation>bleibt, wie es ist: Das Feld kann dies nicht aufnehmen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>is emptied</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>was changed in the meantime</source>
        <translation>wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>is in the trash or gone</source>
        <translation>ist im Papierkorb oder fort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>stays as it is: %1</source>
        <translation>bleibt, wie es ist: %1</translation>
    </message>
</context>
<context>
    <name>encore::CaptureDialog</name>
    <message>
        <source>Quick capture</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>What worked, in a few words?</source>
        <translation>Was ist gelungen, in wenigen Worten?</translation>
    </message>
    <message>
        <source>Who or which team?</source>
        <translation>Wer oder welches Team?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>A name that is new is a</source>
        <translation>Ein neuer Name ist</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <source>Before and after, in the words that were used.</source>
        <translation>Vorher und nachher, in den Worten, die fielen.</translation>
    </message>
    <message>
        <source>May we tell it?</source>
        <translation>Dürfen wir es erzählen?</translation>
    </message>
    <message>
        <source>Questions of</source>
        <translation>Fragen von</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Word for word: keep it as a quote</source>
        <translation>&amp;Wörtlich: als Zitat aufheben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Keep and &amp;open</source>
        <translation>Aufheben und ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufheben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Four fields</source>
        <translation>&amp;Vier Felder</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Interview</translation>
    </message>
    <message>
        <source>One question at a time. An empty answer is left out; all can be written later.</source>
        <translation>Eine Frage nach der anderen. Eine leere Antwort entfällt; alles kann später geschrieben werden.</translation>
    </message>
    <message>
        <source>A title is enough for today. Everything else can wait.</source>
        <translation>Für heute reicht ein Titel. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · Frage %2 von %3</translation>
    </message>
    <message>
        <source>To the &amp;title</source>
        <translation>Zum &amp;Titel</translation>
    </message>
    <message>
        <source>Kept: %1. Here is room for the next one.</source>
        <translation>Aufgehoben: %1. Hier ist Platz für die nächste.</translation>
    </message>
    <message>
        <source>capture of a story</source>
        <translation>Erfassung einer Geschichte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Enter after each name.</source>
        <translation>Eingabetaste nach jedem Namen.</translation>
    </message>
</context>
<context>
    <name>encore::ChartCard</name>
    <message>
        <source>%1 As a table</source>
        <translation>%1 Als Tabelle</translation>
    </message>
    <message>
        <source>What can be done with this chart: %1</source>
        <translation>Was mit diesem Diagramm möglich ist: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>See the records</source>
        <translation>Die Einträge ansehen</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>Als Tabelle ansehen</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Als SVG exportieren…</translation>
    </message>
    <message>
        <source>Export the figures as CSV…</source>
        <translation>Zahlen als CSV exportieren…</translation>
    </message>
    <message>
        <source>Too little to draw</source>
        <translation>Zu wenig zum Zeichnen</translation>
    </message>
</context>
<context>
    <name>encore::CheckpointsPart</name>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>They are planned by themselves when the trial begins.</source>
        <translation>Sie werden von selbst geplant, wenn der Versuch beginnt.</translation>
    </message>
    <message>
        <source>None was written down.</source>
        <translation>Keiner wurde aufgeschrieben.</translation>
    </message>
    <message>
        <source>Add: checkpoint</source>
        <translation>Hinzufügen: Prüfpunkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Aufschreiben…</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Aufschreiben: %1</translation>
    </message>
</context>
<context>
    <name>encore::ChipButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>encore::CleaningPage</name>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>What to clean up</source>
        <translation>Was aufzuräumen ist</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
</context>
<context>
    <name>encore::ColumnRow</name>
    <message>
        <source>and also…</source>
        <translation>und auch…</translation>
    </message>
    <message>
        <source>cut at</source>
        <translation>trennen bei</translation>
    </message>
    <message>
        <source>Where a cell of %1 is cut into several, for example ;</source>
        <translation>Wo eine Zelle von %1 in mehrere getrennt wird, zum Beispiel ;</translation>
    </message>
    <message>
        <source>joined with</source>
        <translation>verbunden mit</translation>
    </message>
    <message>
        <source>What stands between %1 and the other columns that go into this field</source>
        <translation>Was zwischen %1 und den anderen Spalten steht, die in dieses Feld kommen</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Was aus der Spalte %1 wird</translation>
    </message>
    <message>
        <source>Is the day or the month first in %1?</source>
        <translation>Steht in %1 der Tag oder der Monat vorn?</translation>
    </message>
    <message>
        <source>day first (31/12)</source>
        <translation>Tag vorn (31/12)</translation>
    </message>
    <message>
        <source>month first (12/31)</source>
        <translation>Monat vorn (12/31)</translation>
    </message>
    <message>
        <source>unclear: keep as text</source>
        <translation>unklar: als Text behalten</translation>
    </message>
    <message>
        <source>Use %1 for something else too</source>
        <translation>%1 noch für etwas anderes verwenden</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>encore::CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Überall hingehen</translation>
    </message>
    <message>
        <source>Find a record, a page, an action or a setting</source>
        <translation>Einen Eintrag, eine Seite, eine Aktion oder eine Einstellung finden</translation>
    </message>
    <message>
        <source>A record, a page, an action, a setting…</source>
        <translation>Ein Eintrag, eine Seite, eine Aktion, eine Einstellung…</translation>
    </message>
    <message>
        <source>An action or a setting…</source>
        <translation>Eine Aktion oder eine Einstellung…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Up and Down walk the list, Enter goes there, Esc closes.</source>
        <translation>Auf und Ab gehen durch die Liste, Eingabe geht hin, Esc schließt.</translation>
    </message>
    <message>
        <source>%1, in its text</source>
        <translation>%1, im Text</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts hat diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>encore::Comparison</name>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>Kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>made %1 · %2</source>
        <translation>angelegt %1 · %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>of the one that stays</source>
        <translation>von dem, der bleibt</translation>
    </message>
    <message>
        <source>of the other</source>
        <translation>vom anderen</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>The same in both: %1</source>
        <translation>In beiden gleich: %1</translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln places</source>
        <translation>
            <numerusform>an %Ln Stelle genannt</numerusform>
            <numerusform>an %Ln Stellen genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::CompletenessBar</name>
    <message>
        <source>Complete: %1 %</source>
        <translation>Vollständig: %1 %</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
</context>
<context>
    <name>encore::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>encore::ConvictionPart</name>
    <message>
        <source>Make a task of it…</source>
        <translation>Eine Aufgabe daraus machen…</translation>
    </message>
    <message>
        <source>What convinces them, and what does not yet</source>
        <translation>Was sie überzeugt und was noch nicht</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Lowest: %1. %2</source>
        <translation>Niedrigste: %1. %2</translation>
    </message>
</context>
<context>
    <name>encore::DateEdit</name>
    <message>
        <source>2025, March 2025 or 17 March 2025</source>
        <translation>2025, März 2025 oder 17. März 2025</translation>
    </message>
    <message>
        <source>Not a date yet: write 2025, March 2025, 17 March 2025, 2025-Q3 or last March</source>
        <translation>Noch kein Datum: Schreiben Sie 2025, März 2025, 17. März 2025, 2025-Q3 oder letzten März</translation>
    </message>
</context>
<context>
    <name>encore::DepthPart</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Wer es nutzt</translation>
    </message>
    <message>
        <source>%1 of the members use it; it counts as adopted from %2.</source>
        <translation>%1 der Mitglieder nutzen es; ab %2 gilt es als übernommen.</translation>
    </message>
    <message>
        <source>Nobody has asked yet how many members use it; it counts as adopted from %1.</source>
        <translation>Noch hat niemand gefragt, wie viele Mitglieder es nutzen; ab %1 gilt es als übernommen.</translation>
    </message>
    <message>
        <source>Accepted up to: %1.</source>
        <translation>Angenommen bis: %1.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
</context>
<context>
    <name>encore::DuplicatesPanel</name>
    <message>
        <source>Look among</source>
        <translation>Suchen unter</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>nearly sure (from 90 %)</source>
        <translation>fast sicher (ab 90 %)</translation>
    </message>
    <message>
        <source>likely (from 75 %)</source>
        <translation>wahrscheinlich (ab 75 %)</translation>
    </message>
    <message>
        <source>possible (from 60 %)</source>
        <translation>möglich (ab 60 %)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>the one with more in it</source>
        <translation>den mit mehr Inhalt</translation>
    </message>
    <message>
        <source>the older one</source>
        <translation>den älteren</translation>
    </message>
    <message>
        <source>the one changed last</source>
        <translation>den zuletzt geänderten</translation>
    </message>
    <message>
        <source>Choose all nearly sure</source>
        <translation>Alle fast sicheren wählen</translation>
    </message>
    <message>
        <source>Records that may be the same</source>
        <translation>Einträge, die gleich sein können</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>These are different</source>
        <translation>Das sind verschiedene</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Den anderen behalten</translation>
    </message>
    <message>
        <source>%1 in the list does the same</source>
        <translation>%1 in der Liste tut dasselbe</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Doppelte werden gesucht</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>Choose what to look among to begin anew.</source>
        <translation>Wählen Sie, worunter gesucht wird, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nichts doppelt</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 were compared; none are as alike as that.</source>
        <translation>%1 wurden verglichen; so ähnlich sind sich keine.</translation>
    </message>
    <message>
        <source>merging of two %1</source>
        <translation>Zusammenführen zweier %1</translation>
    </message>
    <message>
        <source>They are one now.</source>
        <translation>Sie sind jetzt eins.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>marking as different</source>
        <translation>Kennzeichnen als verschieden</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Sie werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln pairs of %1</source>
        <translation>
            <numerusform>das erste %Ln Paar von %1</numerusform>
            <numerusform>die ersten %Ln Paare von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are chosen. In each, %1 stays: what it lacks comes from the other, lists are united, and everything that named the other names it. It is one step to undo.</source>
        <translation>
            <numerusform>%Ln Paar ist gewählt. Darin bleibt %1: Was fehlt, kommt vom anderen, Listen werden vereint, und alles, was den anderen nannte, nennt ihn. Es ist ein Schritt, der sich zurücknehmen lässt.</numerusform>
            <numerusform>%Ln Paare sind gewählt. In jedem bleibt %1: Was fehlt, kommt vom anderen, Listen werden vereint, und alles, was den anderen nannte, nennt ihn. Es ist ein Schritt, der sich zurücknehmen lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pairs</source>
        <translation>
            <numerusform>%Ln Paar vereinen</numerusform>
            <numerusform>%Ln Paare vereinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %Ln pairs of %1</source>
        <translation>
            <numerusform>Vereinen von %Ln Paar (%1)</numerusform>
            <numerusform>Vereinen von %Ln Paaren (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records went into others.</source>
        <translation>
            <numerusform>%Ln Eintrag ging in einem anderen auf.</numerusform>
            <numerusform>%Ln Einträge gingen in anderen auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ErasureDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Write “a former colleague” over these mentions too</source>
        <translation>Auch diese Erwähnungen durch „jemand, der früher hier war“ ersetzen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Delete this backup</source>
        <translation>Diese Sicherung löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This cannot be undone. %1 will be gone for good, from the history and from the undo list too.</source>
        <translation>Das kann nicht zurückgenommen werden. %1 wird endgültig gelöscht, auch aus dem Verlauf und aus der Liste zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Credits, quotes and tasks that will show “a former colleague”: %1
Pictures and files that go too: %2</source>
        <translation>Beiträge, Zitate und Aufgaben, in denen dann „jemand, der früher hier war“ steht: %1
Bilder und Dateien, die mit gelöscht werden: %2</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>Texts and backups that still name them</source>
        <translation>Texte und Sicherungen, in denen der Name noch steht</translation>
    </message>
    <message>
        <source>Erased. What is listed here still names them; look at each.</source>
        <translation>Gelöscht. Was hier noch steht, nennt den Namen weiterhin; sehen Sie sich jedes an.</translation>
    </message>
    <message>
        <source>Erased. Nothing in the portfolio names them any more.</source>
        <translation>Gelöscht. Nichts im Portfolio nennt den Namen mehr.</translation>
    </message>
    <message>
        <source>Another program is reading the portfolio; the last traces go when it is closed.</source>
        <translation>Ein anderes Programm liest gerade das Portfolio; die letzten Spuren gehen, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the backup cannot be deleted</source>
        <translation>die Sicherung kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Vielleicht: %1</translation>
    </message>
    <message>
        <source>A part of the name stands there; it may be somebody else. It is never written over.</source>
        <translation>Dort steht ein Teil des Namens; es kann jemand anderes sein. Es wird nie überschrieben.</translation>
    </message>
</context>
<context>
    <name>encore::EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Level %1 of %2: %3</source>
        <translation>Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>What would raise it:</source>
        <translation>Was sie heben würde:</translation>
    </message>
    <message>
        <source>Do it here</source>
        <translation>Hier tun</translation>
    </message>
</context>
<context>
    <name>encore::ExternalGatePart</name>
    <message>
        <source>It reaches outside (%1), and no team inside uses it yet. Internal before external: try it at home first.</source>
        <translation>Es reicht nach außen (%1), und innen nutzt es noch kein Team. Innen vor außen: Versuchen Sie es zuerst zu Hause.</translation>
    </message>
    <message>
        <source>Where next?</source>
        <translation>Wohin als Nächstes?</translation>
    </message>
</context>
<context>
    <name>encore::FacetPopup</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Auswahl finden</translation>
    </message>
</context>
<context>
    <name>encore::FieldEditor</name>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>must be filled</source>
        <translation>muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>2025-03-17T09:30:00Z</source>
        <translation>2025-03-17T09:30:00Z</translation>
    </message>
    <message>
        <source>an amount and a currency, such as %1</source>
        <translation>ein Betrag mit Währung, etwa %1</translation>
    </message>
    <message>
        <source>a time such as 2025-03-17T09:30:00Z</source>
        <translation>eine Zeit wie 2025-03-17T09:30:00Z</translation>
    </message>
    <message>
        <source>Add “%1” to %2</source>
        <translation>„%1“ zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (Nummer %2)</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>gibt es unter diesem Namen nicht</translation>
    </message>
</context>
<context>
    <name>encore::FieldsDialog</name>
    <message>
        <source>Fields of your own</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>They stand in forms, columns, filters, queries, imports and exports like any other. Undo takes every change back.</source>
        <translation>Sie stehen in Formularen, Spalten, Filtern, Abfragen, Importen und Exporten wie alle anderen. Rückgängig nimmt jede Änderung zurück.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Auswahl, eine je Zeile</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Feld nach oben</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Feld nach unten</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>One a line. A line that you rewrite is renamed in all records.</source>
        <translation>Eine je Zeile. Eine Zeile, die Sie umschreiben, wird in allen Einträgen umbenannt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>new field “%1”</source>
        <translation>neues Feld „%1“</translation>
    </message>
    <message>
        <source>change of the field “%1”</source>
        <translation>Änderung des Feldes „%1“</translation>
    </message>
    <message>
        <source>order of the fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>No record holds a value in it.</source>
        <translation>Kein Eintrag hat einen Wert darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records hold a value in it; the values go with the field. Undo brings both back.</source>
        <translation>
            <numerusform>%Ln Eintrag hat einen Wert darin; die Werte gehen mit dem Feld. Rückgängig bringt beides zurück.</numerusform>
            <numerusform>%Ln Einträge haben einen Wert darin; die Werte gehen mit dem Feld. Rückgängig bringt beides zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the field “%1”?</source>
        <translation>Das Feld „%1“ löschen?</translation>
    </message>
    <message>
        <source>deletion of the field “%1”</source>
        <translation>Löschen des Feldes „%1“</translation>
    </message>
</context>
<context>
    <name>encore::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>words, “phrases”, team:&quot;Port Sales&quot;, state:published, has:quote, happened:2025..2026</source>
        <translation>Wörter, „Wortfolgen“, team:&quot;Port Sales&quot;, state:published, has:quote, happened:2025..2026</translation>
    </message>
    <message>
        <source>words, “phrases”, or a field and a value such as tag:night</source>
        <translation>Wörter, „Wortfolgen“ oder ein Feld mit einem Wert wie tag:night</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
</context>
<context>
    <name>encore::FilterField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>encore::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>encore::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>encore::FormerTeamPart</name>
    <message>
        <source>It existed until %1. Its past stays here.</source>
        <translation>Es bestand bis %1. Seine Vergangenheit bleibt hier.</translation>
    </message>
    <message>
        <source>It existed until %1. What went on is found where its people went:</source>
        <translation>Es bestand bis %1. Was weiterging, findet sich dort, wohin die Leute gingen:</translation>
    </message>
</context>
<context>
    <name>encore::HangingPanel</name>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>deletion of a %1</source>
        <translation>Löschung: %1</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
</context>
<context>
    <name>encore::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>encore::HelpView</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>encore::HistoryModel</name>
    <message>
        <source>a record that is gone</source>
        <translation>ein Eintrag, den es nicht mehr gibt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>encore::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was changed, newest first</source>
        <translation>Was geändert wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>What was done, or the title of a record</source>
        <translation>Was getan wurde oder der Titel eines Eintrags</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Zu jeder Zeit</translation>
    </message>
    <message>
        <source>Records of this step</source>
        <translation>Einträge dieses Schritts</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diesen Stand zurückholen</translation>
    </message>
    <message>
        <source>The chosen record becomes what it was just after this step.</source>
        <translation>Der gewählte Eintrag wird wieder, was er gleich nach diesem Schritt war.</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Everything that this step did, as far as nothing of it was changed again.</source>
        <translation>Alles, was dieser Schritt tat, soweit nichts davon seither geändert wurde.</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nichts dergleichen ist geschehen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Choose another person, kind or time above.</source>
        <translation>Wählen Sie oben eine andere Person, Art oder Zeit.</translation>
    </message>
    <message>
        <source>Each change of this portfolio will stand here, with who made it and when.</source>
        <translation>Hier wird jede Änderung dieses Portfolios stehen, mit wem und wann.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(fort)</translation>
    </message>
    <message>
        <source>It was created.</source>
        <translation>Der Eintrag wurde angelegt.</translation>
    </message>
    <message>
        <source>return to an earlier version</source>
        <translation>Rückkehr zu einem früheren Stand</translation>
    </message>
    <message>
        <source>taking back of: %1</source>
        <translation>Zurücknahme von: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln steps</source>
        <translation>
            <numerusform>der neueste Schritt</numerusform>
            <numerusform>die neuesten %Ln Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::HistoryPanel</name>
    <message>
        <source>Nothing has been changed since this came into the portfolio.</source>
        <translation>Seit das ins Portfolio kam, wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diesen Stand zurückholen</translation>
    </message>
    <message>
        <source>return to an earlier version</source>
        <translation>Rückkehr zu einem früheren Stand</translation>
    </message>
</context>
<context>
    <name>encore::ImportPage</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>Zuerst wird gesichert</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Something was changed after the import. Undo that first, from the Edit menu.</source>
        <translation>Nach dem Import wurde etwas geändert. Nehmen Sie das zuerst zurück, im Menü Bearbeiten.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Import something else</source>
        <translation>Etwas anderes importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This portfolio is open for reading only</source>
        <translation>Dieses Portfolio ist nur zum Lesen offen</translation>
    </message>
    <message>
        <source>Nothing can be brought into it. Open it for editing, or save a copy and import into that.</source>
        <translation>Hier kann nichts importiert werden. Öffnen Sie es zum Bearbeiten oder sichern Sie eine Kopie und importieren Sie in diese.</translation>
    </message>
    <message>
        <source>Back to the stories</source>
        <translation>Zurück zu den Geschichten</translation>
    </message>
    <message>
        <source>Import · step 3 of 3</source>
        <translation>Import · Schritt 3 von 3</translation>
    </message>
    <message>
        <source>Import · step 2 of 2</source>
        <translation>Import · Schritt 2 von 2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Holen Sie herein, was Sie haben</translation>
    </message>
    <message>
        <source>Import · step 1</source>
        <translation>Import · Schritt 1</translation>
    </message>
    <message>
        <source>Import · step 2 of 3</source>
        <translation>Import · Schritt 2 von 3</translation>
    </message>
    <message>
        <source>How to read this table</source>
        <translation>Wie diese Tabelle zu lesen ist</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Das wird geschehen</translation>
    </message>
    <message>
        <source>Import · done</source>
        <translation>Import · fertig</translation>
    </message>
    <message>
        <source>Nothing is different from before</source>
        <translation>Nichts ist anders als vorher</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Es wurde zurückgenommen</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Zeigen, was importiert wurde</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>folder “%1”</source>
        <translation>Ordner „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Das kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Nothing to import was found</source>
        <translation>Nichts zum Importieren gefunden</translation>
    </message>
    <message>
        <source>No case studies, but tables</source>
        <translation>Keine Fallstudien, aber Tabellen</translation>
    </message>
    <message>
        <source>In %1 there is no Markdown, HTML or CSV file with anything in it.</source>
        <translation>In %1 ist keine Markdown-, HTML- oder CSV-Datei, in der etwas steht.</translation>
    </message>
    <message>
        <source>In %1 there are tables. They come in one at a time.</source>
        <translation>In %1 sind Tabellen. Sie kommen eine nach der anderen herein.</translation>
    </message>
    <message>
        <source>Comparing with what you have</source>
        <translation>Wird mit dem verglichen, was Sie haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records read</source>
        <translation>
            <numerusform>%Ln Eintrag gelesen</numerusform>
            <numerusform>%Ln Einträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag einlesen</numerusform>
            <numerusform>%Ln Einträge einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rows</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln files</source>
        <translation>
            <numerusform>%1, %Ln Datei</numerusform>
            <numerusform>%1, %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ImportTable</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep as “%1”</source>
        <translation>Behalten als „%1“</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Source: web address</source>
        <translation>Quelle: Webadresse</translation>
    </message>
    <message>
        <source>Source: licence</source>
        <translation>Quelle: Lizenz</translation>
    </message>
</context>
<context>
    <name>encore::InPlaceEdit</name>
    <message>
        <source>edit of “%1”</source>
        <translation>Bearbeitung von „%1“</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Ein Feld bearbeiten…</translation>
    </message>
</context>
<context>
    <name>encore::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Einsichten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charts</source>
        <translation>
            <numerusform>%Ln Diagramm</numerusform>
            <numerusform>%Ln Diagramme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::InviteDialog</name>
    <message>
        <source>Replicate</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>Beginnen als</translation>
    </message>
    <message>
        <source>Contacted: they have been asked</source>
        <translation>Angesprochen: Sie wurden gefragt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, they are at it already: %1</source>
        <translation>Ausgelassen, weil sie schon dabei sind: %1</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>must be filled</source>
        <translation>muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>invitation of teams</source>
        <translation>Einladung von Teams</translation>
    </message>
    <message>
        <source>They are at it already; nothing was begun.</source>
        <translation>Sie sind schon dabei; es wurde nichts begonnen.</translation>
    </message>
</context>
<context>
    <name>encore::LineagePage</name>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>Who inspired whom</source>
        <translation>Wer wen angeregt hat</translation>
    </message>
    <message>
        <source>Who inspired whom, as a table</source>
        <translation>Wer wen angeregt hat, als Tabelle</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit into the page</source>
        <translation>In die Seite einpassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing led to it yet, and it led to nothing. Say on its page what inspired it, or replicate it.</source>
        <translation>Noch führte nichts dahin, und es führte zu nichts. Sagen Sie auf seiner Seite, was es angeregt hat, oder übertragen Sie es.</translation>
    </message>
    <message>
        <source>Nobody has taken it over yet.</source>
        <translation>Noch hat es niemand übernommen.</translation>
    </message>
    <message>
        <source>The figure in a corner counts how often it was taken over on the way: %1 at most.</source>
        <translation>Die Zahl in einer Ecke zählt, wie oft es unterwegs übernommen wurde: höchstens %1-mal.</translation>
    </message>
    <message>
        <source>%1 Only the nearest %2 are shown.</source>
        <translation>%1 Nur die nächsten %2 sind gezeigt.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Who inspired whom: %1</source>
        <translation>Wer wen angeregt hat: %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Open a story, an idea, a use case or a replication, and choose “Who inspired whom” on its page.</source>
        <translation>Öffnen Sie eine Geschichte, eine Idee, einen Anwendungsfall oder eine Übertragung und wählen Sie auf deren Seite „Wer wen angeregt hat“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Leave it empty to take the link away.</source>
        <translation>Leer lassen, um den Link zu entfernen.</translation>
    </message>
</context>
<context>
    <name>encore::MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (nur lesbar)</translation>
    </message>
    <message>
        <source>%1%2 – Encore</source>
        <translation>%1%2 – Encore</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Encore portfolios (*.encore)</source>
        <translation>Encore-Portfolios (*.encore)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>&amp;Neues Portfolio…</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>My portfolio.encore</source>
        <translation>Mein Portfolio.encore</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open for readin&amp;g only…</source>
        <translation>Nur zum &amp;Lesen öffnen…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Kopie si&amp;chern…</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Eine Sicherung wurde gemacht: %1</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Aus einer Sicherung z&amp;urückholen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>Neues Fenste&amp;r</translation>
    </message>
    <message>
        <source>Close por&amp;tfolio</source>
        <translation>P&amp;ortfolio schließen</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fens&amp;ter schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>New story from a te&amp;mplate…</source>
        <translation>Neue Geschichte nach &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Quick &amp;capture…</source>
        <translation>S&amp;chnellerfassung…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>Duplikat von %1</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>Löschung von %1</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Collapse the &amp;navigation</source>
        <translation>&amp;Navigation einklappen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>&amp;Überall hingehen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Check the portfolio for damage</source>
        <translation>Portfolio auf &amp;Schäden prüfen</translation>
    </message>
    <message>
        <source>Checking the portfolio</source>
        <translation>Das Portfolio wird geprüft</translation>
    </message>
    <message>
        <source>The portfolio is sound.</source>
        <translation>Das Portfolio ist heil.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Tour of the program</source>
        <translation>&amp;Rundgang durch das Programm</translation>
    </message>
    <message>
        <source>&amp;About Encore</source>
        <translation>&amp;Über Encore</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>Eine Kopie wurde gesichert: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Clean &amp;up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit a field of the selected…</source>
        <translation>&amp;Ein Feld der Gewählten bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Fields of your own…</source>
        <translation>&amp;Eigene Felder…</translation>
    </message>
    <message>
        <source>&amp;More lists</source>
        <translation>&amp;Weitere Listen</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Liste druc&amp;ken…</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected rows</source>
        <translation>Gewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Pa&amp;ste rows as new records…</source>
        <translation>Zeilen als neue Einträge e&amp;infügen…</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>As &amp;cards</source>
        <translation>Als &amp;Karten</translation>
    </message>
    <message>
        <source>As &amp;board</source>
        <translation>Als Taf&amp;el</translation>
    </message>
    <message>
        <source>As &amp;matrix</source>
        <translation>Als &amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Group by…</source>
        <translation>&amp;Gruppieren nach…</translation>
    </message>
    <message>
        <source>C&amp;olumns and order…</source>
        <translation>&amp;Spalten und Reihenfolge…</translation>
    </message>
    <message>
        <source>Clea&amp;r the filter</source>
        <translation>&amp;Filter leeren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a view…</source>
        <translation>Als &amp;Ansicht sichern…</translation>
    </message>
    <message>
        <source>Team reor&amp;ganised</source>
        <translation>Team umor&amp;ganisiert</translation>
    </message>
    <message>
        <source>Team was &amp;renamed…</source>
        <translation>Team wurde &amp;umbenannt …</translation>
    </message>
    <message>
        <source>Team was &amp;merged with others…</source>
        <translation>Team wurde mit anderen &amp;zusammengelegt …</translation>
    </message>
    <message>
        <source>Team was &amp;split…</source>
        <translation>Team wurde &amp;geteilt …</translation>
    </message>
</context>
<context>
    <name>encore::MarkdownEditor</name>
    <message>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Paragraph and headings</source>
        <translation>Absatz und Überschriften</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Paste without form</source>
        <translation>Ohne Form einfügen</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>No dictionary for this language; the package %1 brings one</source>
        <translation>Kein Wörterbuch für diese Sprache; das Paket %1 bringt eines</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Spalte danach</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>encore::MatrixView</name>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 nach %2 und %3</translation>
    </message>
    <message>
        <source>Rows left out, those with the fewest: %1.</source>
        <translation>Ausgelassene Zeilen, die mit den wenigsten: %1.</translation>
    </message>
    <message>
        <source>Columns left out, those with the fewest: %1.</source>
        <translation>Ausgelassene Spalten, die mit den wenigsten: %1.</translation>
    </message>
    <message>
        <source>Enter or a click on an empty cell makes a new %1 there.</source>
        <translation>Eingabetaste oder Klick auf eine leere Zelle legt dort eine neue %1 an.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>2 bis 5</translation>
    </message>
    <message>
        <source>6 to 20</source>
        <translation>6 bis 20</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>encore::MaturityPart</name>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>confirmation of the maturity of “%1”</source>
        <translation>Bestätigung der Reife von „%1“</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Noch nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>„%1“ bestätigen</translation>
    </message>
    <message>
        <source>“%1” would need:</source>
        <translation>„%1“ würde verlangen:</translation>
    </message>
    <message>
        <source>For “%1” it needs:</source>
        <translation>Für „%1“ braucht es:</translation>
    </message>
</context>
<context>
    <name>encore::NavRail</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>encore::NumberEdit</name>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Nur ganze Zahlen</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
</context>
<context>
    <name>encore::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>encore::PainFinderDialog</name>
    <message>
        <source>Where could a use case help?</source>
        <translation>Wo könnte ein Anwendungsfall helfen?</translation>
    </message>
    <message>
        <source>Walk through the places where trouble hides, best with the people who do the work. Write down what you find, leave empty what there is not.</source>
        <translation>Gehen Sie die Orte durch, an denen sich Not versteckt, am besten mit denen, die die Arbeit tun. Schreiben Sie auf, was Sie finden, und lassen Sie leer, was es nicht gibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>pain points that were found</source>
        <translation>gefundene Schmerzpunkte</translation>
    </message>
</context>
<context>
    <name>encore::PairModel</name>
    <message>
        <source>%1 (twice)</source>
        <translation>%1 (zweimal)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
</context>
<context>
    <name>encore::PlanDetail</name>
    <message>
        <source>What is in it and what happens</source>
        <translation>Was darin ist und was geschieht</translation>
    </message>
    <message>
        <source>Choose a line to see what is in it and what happens to it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was darin ist und was damit geschieht.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hereinnehmen</translation>
    </message>
    <message>
        <source>Take in after all</source>
        <translation>Doch hereinnehmen</translation>
    </message>
    <message>
        <source>Becomes a</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Is it the same?</source>
        <translation>Ist es dasselbe?</translation>
    </message>
    <message>
        <source>The name is the same. It comes in as a new record unless you say otherwise.</source>
        <translation>Der Name ist gleich. Es kommt als neuer Eintrag herein, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>%1 % of the text is the same. It comes in as a new record unless you say otherwise.</source>
        <translation>%1 % des Textes sind gleich. Es kommt als neuer Eintrag herein, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Update the one you have</source>
        <translation>Den vorhandenen aktualisieren</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Part of one file</source>
        <translation>Teil einer Datei</translation>
    </message>
    <message>
        <source>Several case studies in one file</source>
        <translation>Mehrere Fallstudien in einer Datei</translation>
    </message>
    <message>
        <source>%1 was split.</source>
        <translation>%1 wurde geteilt.</translation>
    </message>
    <message>
        <source>It holds %1 parts that read like %2 of their own.</source>
        <translation>Sie enthält %1 Teile, die sich wie eigene lesen: %2.</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>Als eine behalten</translation>
    </message>
    <message>
        <source>Split into %1 %2</source>
        <translation>Teilen in %1 %2</translation>
    </message>
    <message>
        <source>Please note, line %1</source>
        <translation>Bitte beachten, Zeile %1</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Figures offered (not taken unless you accept)</source>
        <translation>Gefundene Zahlen (nur übernommen, wenn Sie sie annehmen)</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Angenommen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take back the figure %1</source>
        <translation>Die Zahl %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Accept the figure %1</source>
        <translation>Die Zahl %1 annehmen</translation>
    </message>
    <message>
        <source>Press again to leave it out</source>
        <translation>Noch einmal drücken, um sie wegzulassen</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand wird genannt</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What changes if you update</source>
        <translation>Was sich ändert, wenn Sie aktualisieren</translation>
    </message>
    <message>
        <source>Nothing in its fields and text.</source>
        <translation>Nichts in den Feldern und im Text.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines chosen</source>
        <translation>
            <numerusform>%Ln Zeile gewählt</numerusform>
            <numerusform>%Ln Zeilen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::PlanModel</name>
    <message>
        <source>You left it out.</source>
        <translation>Sie haben es weggelassen.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Darin gefunden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>like one you have</source>
        <translation>wie ein vorhandener</translation>
    </message>
    <message>
        <source>like another here</source>
        <translation>wie ein anderer hier</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>language version</source>
        <translation>Sprachfassung</translation>
    </message>
    <message>
        <source>language of “%1”</source>
        <translation>Sprache von „%1“</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>relations may change</source>
        <translation>Beziehungen können sich ändern</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>wie es importiert wurde</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>picture is on the web</source>
        <translation>Bild ist im Web</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>unlesbare Zeichen</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>Tag oder Monat vorn?</translation>
    </message>
    <message>
        <source>a date kept as text</source>
        <translation>ein Datum, das Text bleibt</translation>
    </message>
    <message>
        <source>title from its first words</source>
        <translation>Titel aus den ersten Wörtern</translation>
    </message>
    <message>
        <source>your edits are kept</source>
        <translation>Ihre Änderungen bleiben</translation>
    </message>
    <message>
        <source>its head could not be read</source>
        <translation>der Kopf war nicht lesbar</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>%1 % the same text</source>
        <translation>%1 % gleicher Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language versions</source>
        <translation>
            <numerusform>%Ln Sprachfassung</numerusform>
            <numerusform>%Ln Sprachfassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications</source>
        <translation>
            <numerusform>%Ln Übertragung</numerusform>
            <numerusform>%Ln Übertragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln Nutzen</numerusform>
            <numerusform>%Ln Nutzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln Abschnitt</numerusform>
            <numerusform>%Ln Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case studies in one file</source>
        <translation>
            <numerusform>%Ln Fallstudie in einer Datei</numerusform>
            <numerusform>%Ln Fallstudien in einer Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln Bemerkung</numerusform>
            <numerusform>%Ln Bemerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::PlanStep</name>
    <message>
        <source>What the import will do</source>
        <translation>Was der Import tun wird</translation>
    </message>
    <message>
        <source>The whole import is one step: Undo takes it back. A backup is made first.</source>
        <translation>Der ganze Import ist ein Schritt: Rückgängig nimmt ihn zurück. Vorher wird gesichert.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>would update what you have</source>
        <translation>würden Vorhandenes aktualisieren</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>look like one you have</source>
        <translation>sehen aus wie Vorhandenes</translation>
    </message>
    <message>
        <source>skipped, with reason</source>
        <translation>ausgelassen, mit Grund</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>To be written: %1.</source>
        <translation>Geschrieben wird: %1.</translation>
    </message>
    <message>
        <source>Figures found in the texts: %1, accepted: %2.</source>
        <translation>In den Texten gefundene Zahlen: %1, angenommen: %2.</translation>
    </message>
    <message>
        <source>Accept no figure</source>
        <translation>Keine Zahl annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln figures</source>
        <translation>
            <numerusform>Die Zahl annehmen</numerusform>
            <numerusform>Alle %Ln Zahlen annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::PortfolioCare</name>
    <message>
        <source>Checking the portfolio</source>
        <translation>Das Portfolio wird geprüft</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Die tägliche Sicherung wird gemacht</translation>
    </message>
</context>
<context>
    <name>encore::ProfileBar</name>
    <message>
        <source>Settings from</source>
        <translation>Einstellungen von</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter…</translation>
    </message>
    <message>
        <source>Keeps these settings in the portfolio under a name, for the next table of this form</source>
        <translation>Behält diese Einstellungen unter einem Namen im Portfolio, für die nächste Tabelle dieser Form</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The mapping as a file</source>
        <translation>Die Zuordnung als Datei</translation>
    </message>
    <message>
        <source>Such a file serves the command line, too: encore-cli import --mapping</source>
        <translation>Eine solche Datei dient auch der Befehlszeile: encore-cli import --mapping</translation>
    </message>
    <message>
        <source>Save the mapping as a file…</source>
        <translation>Zuordnung als Datei sichern…</translation>
    </message>
    <message>
        <source>Load a mapping file…</source>
        <translation>Zuordnungsdatei laden…</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>import settings “%1”</source>
        <translation>Importeinstellungen „%1“</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Diese Einstellungen speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Save the mapping as a file</source>
        <translation>Zuordnung als Datei sichern</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Load a mapping file</source>
        <translation>Zuordnungsdatei laden</translation>
    </message>
</context>
<context>
    <name>encore::Program</name>
    <message>
        <source>Encore was not closed properly the last time. The portfolio was checked and is sound.</source>
        <translation>Encore wurde das letzte Mal nicht richtig geschlossen. Das Portfolio wurde geprüft und ist heil.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Es konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The other window does not answer</source>
        <translation>Das andere Fenster antwortet nicht</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment, or open the portfolio for reading.</source>
        <translation>Es ist vielleicht beschäftigt. Versuchen Sie es gleich noch einmal oder öffnen Sie das Portfolio zum Lesen.</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>My portfolio.encore</source>
        <translation>Mein Portfolio.encore</translation>
    </message>
    <message>
        <source>Encore portfolios (*.encore)</source>
        <translation>Encore-Portfolios (*.encore)</translation>
    </message>
    <message>
        <source>change of the number of backups</source>
        <translation>Änderung der Zahl der Sicherungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht zurückgeholt</translation>
    </message>
    <message>
        <source>The portfolio is still in use; nothing was changed. Try again in a moment.</source>
        <translation>Das Portfolio ist noch in Gebrauch; nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as a backup too.</source>
        <translation>Die Sicherung wurde zurückgeholt. Was vorher da war, ist auch gesichert.</translation>
    </message>
    <message>
        <source>The backup could not be restored; the portfolio is as it was. %1</source>
        <translation>Die Sicherung konnte nicht zurückgeholt werden; das Portfolio ist, wie es war. %1</translation>
    </message>
</context>
<context>
    <name>encore::PurposePart</name>
    <message>
        <source>Purpose and success criteria</source>
        <translation>Zweck und Erfolgsmaß</translation>
    </message>
    <message>
        <source>edit of a replication</source>
        <translation>Bearbeitung einer Übertragung</translation>
    </message>
    <message>
        <source>Change it all the same…</source>
        <translation>Trotzdem ändern…</translation>
    </message>
    <message>
        <source>They are fixed when the trial begins.</source>
        <translation>Sie stehen fest, sobald der Versuch beginnt.</translation>
    </message>
    <message>
        <source>Fixed since the trial began on %1.</source>
        <translation>Seit Beginn des Versuchs am %1 fest.</translation>
    </message>
    <message>
        <source>Fixed since the trial began.</source>
        <translation>Seit Beginn des Versuchs fest.</translation>
    </message>
    <message>
        <source>Open for a change: %1</source>
        <translation>Zur Änderung offen: %1</translation>
    </message>
    <message>
        <source>Change what was fixed</source>
        <translation>Ändern, was feststand</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the replication.</source>
        <translation>Warum? Der Grund bleibt bei der Übertragung.</translation>
    </message>
</context>
<context>
    <name>encore::QualityModel</name>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>encore::QualityPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Records to put right</source>
        <translation>Einträge zum Richtigstellen</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Nichts richtigzustellen</translation>
    </message>
    <message>
        <source>This check finds no record.</source>
        <translation>Diese Prüfung findet keinen Eintrag.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Bild hinzufügen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Die Daten werden geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>edit of “%1”</source>
        <translation>Bearbeitung von „%1“</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.svg)</translation>
    </message>
    <message>
        <source>attachment “%1”</source>
        <translation>Anhang „%1“</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>Löschen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to put right</source>
        <translation>
            <numerusform>%Ln Sache zu berichtigen</numerusform>
            <numerusform>%Ln Dinge zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln records</source>
        <translation>
            <numerusform>Löschen von %Ln Eintrag</numerusform>
            <numerusform>Löschen von %Ln Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::RecentRow</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, nicht gefunden</translation>
    </message>
    <message>
        <source>Open %1, last open %2</source>
        <translation>%1 öffnen, zuletzt offen %2</translation>
    </message>
    <message>
        <source>The file is not there any more. It may have been moved, renamed, or lie on a drive that is not connected.</source>
        <translation>Die Datei ist nicht mehr da. Sie wurde vielleicht verschoben oder umbenannt oder liegt auf einem Laufwerk, das nicht verbunden ist.</translation>
    </message>
</context>
<context>
    <name>encore::RecordDetail</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Select a row to read it here. Enter or a double click opens it.</source>
        <translation>Wählen Sie eine Zeile, um hier zu lesen. Eingabe oder ein Doppelklick öffnet sie.</translation>
    </message>
    <message>
        <source>Took part in</source>
        <translation>Wirkte mit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>%1 (%2) · as %3</source>
        <translation>%1 (%2) · als %3</translation>
    </message>
</context>
<context>
    <name>encore::RecordDialog</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>deletion of a %1</source>
        <translation>Löschung: %1</translation>
    </message>
    <message>
        <source>edit of “%1”</source>
        <translation>Bearbeitung von „%1“</translation>
    </message>
    <message>
        <source>creation of a %1</source>
        <translation>Neuanlage: %1</translation>
    </message>
    <message>
        <source>Why it is done all the same</source>
        <translation>Warum es trotzdem geschieht</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>Bleibt beim Eintrag</translation>
    </message>
    <message>
        <source>Leave without adding it?</source>
        <translation>Gehen, ohne es hinzuzufügen?</translation>
    </message>
    <message>
        <source>What you have written here will be gone.</source>
        <translation>Was Sie hier geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>encore::RecordForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Ein Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Add a field of your own to every %1</source>
        <translation>Jedem Eintrag dieser Art (%1) ein eigenes Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>encore::RecordListPage</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>saved view “%1”</source>
        <translation>gespeicherte Ansicht „%1“</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>There are %1, but none with all of this. Take something away from the filter.</source>
        <translation>Es gibt %1, aber nichts mit all dem. Nehmen Sie etwas aus dem Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Noch keine: %1</translation>
    </message>
    <message>
        <source>Bring in what you have – a folder of case studies or a spreadsheet – or write the first one.</source>
        <translation>Holen Sie herein, was Sie haben – einen Ordner mit Fallstudien oder eine Tabelle –, oder schreiben Sie das Erste.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufwärts ordnen</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Abwärts ordnen</translation>
    </message>
    <message>
        <source>Then by this</source>
        <translation>Dann hiernach</translation>
    </message>
    <message>
        <source>Group by this</source>
        <translation>Hiernach gruppieren</translation>
    </message>
    <message>
        <source>Keep the columns up to here in sight</source>
        <translation>Spalten bis hierher im Blick behalten</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Columns and order…</source>
        <translation>Spalten und Reihenfolge…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move on	Ctrl+Shift+Right</source>
        <translation>Weiter	Strg+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Move back	Ctrl+Shift+Left</source>
        <translation>Zurück	Strg+Umschalt+Links</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>%1 as cards</source>
        <translation>%1 als Karten</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Zeilen gruppieren</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Gruppiert nach %1</translation>
    </message>
    <message>
        <source>move of %1 to %2</source>
        <translation>Verschieben von %1 nach %2</translation>
    </message>
    <message>
        <source>Copy the selected rows	Ctrl+C</source>
        <translation>Gewählte Zeilen kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Paste rows as new records…	Ctrl+V</source>
        <translation>Zeilen als neue Einträge einfügen…	Strg+V</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Liste drucken…</translation>
    </message>
    <message>
        <source>Copied: %1. They paste into a spreadsheet or a mail as a table.</source>
        <translation>Kopiert: %1. In eine Tabellenkalkulation oder Mail fügen sie sich als Tabelle ein.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Only the first %1 are printed.</source>
        <translation>Nur die ersten %1 werden gedruckt.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Gespeicherte Ansicht: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Keep the changes in “%1”</source>
        <translation>Änderungen in „%1“ behalten</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>change of the view “%1”</source>
        <translation>Änderung der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are private and were left out.</source>
        <translation>
            <numerusform>%Ln ist privat und wurde ausgelassen.</numerusform>
            <numerusform>%Ln sind privat und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite these teams…</source>
        <translation>Diese Teams einladen…</translation>
    </message>
    <message>
        <source>Where to look…</source>
        <translation>Wo man hinsehen soll…</translation>
    </message>
    <message>
        <source>Write the first one, or bring in what you have from a spreadsheet.</source>
        <translation>Schreiben Sie die Erste, oder holen Sie herein, was Sie in einer Tabelle haben.</translation>
    </message>
    <message>
        <source>Became one…</source>
        <translation>Wurden eins…</translation>
    </message>
    <message>
        <source>They come with what you bring in, and with what you do elsewhere.</source>
        <translation>Sie kommen mit dem, was Sie importieren, und mit dem, was Sie anderswo tun.</translation>
    </message>
</context>
<context>
    <name>encore::RecordPage</name>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>restoring of “%1”</source>
        <translation>Wiederherstellung von „%1“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The story in one line: what changed, for whom?</source>
        <translation>Die Geschichte in einer Zeile: Was hat sich für wen geändert?</translation>
    </message>
    <message>
        <source>The pattern in two sentences</source>
        <translation>Das Muster in zwei Sätzen</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>This lies in the trash.</source>
        <translation>Das liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausholen</translation>
    </message>
    <message>
        <source>Permission: %1</source>
        <translation>Erlaubnis: %1</translation>
    </message>
    <message>
        <source>%1: not given</source>
        <translation>%1: nicht angegeben</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>a figure with before and after</source>
        <translation>eine Zahl mit Vorher und Nachher</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wer es tat</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>Prüfdatum</translation>
    </message>
    <message>
        <source>%1 must be filled; it stays as it was.</source>
        <translation>%1 muss ausgefüllt sein; es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>edit of “%1”</source>
        <translation>Bearbeitung von „%1“</translation>
    </message>
    <message>
        <source>Who inspired whom</source>
        <translation>Wer wen angeregt hat</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>„%1“ zurückziehen</translation>
    </message>
    <message>
        <source>Why is it retired?</source>
        <translation>Warum wird er zurückgezogen?</translation>
    </message>
    <message>
        <source>retirement of “%1”</source>
        <translation>Zurückziehen von „%1“</translation>
    </message>
</context>
<context>
    <name>encore::RecordTableModel</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, abwärts geordnet</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufwärts geordnet</translation>
    </message>
</context>
<context>
    <name>encore::RelatedPanel</name>
    <message>
        <source>%1 with this as %2</source>
        <translation>%1 mit diesem als %2</translation>
    </message>
    <message>
        <source>Took part in (%1)</source>
        <translation>Wirkte mit (%1)</translation>
    </message>
    <message>
        <source>%1 (%2) · as %3</source>
        <translation>%1 (%2) · als %3</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Take away the connection with %1</source>
        <translation>Verbindung mit %1 lösen</translation>
    </message>
    <message>
        <source>Take this connection away; the record stays</source>
        <translation>Diese Verbindung lösen; der Eintrag bleibt</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>connection with “%1”</source>
        <translation>Verbindung mit „%1“</translation>
    </message>
    <message>
        <source>taking a connection away</source>
        <translation>Lösen einer Verbindung</translation>
    </message>
</context>
<context>
    <name>encore::ReplicationFigures</name>
    <message>
        <source>Figures of its replication, counted there</source>
        <translation>Zahlen ihrer Übertragung, dort gezählt</translation>
    </message>
</context>
<context>
    <name>encore::ReportCard</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Werte mit Trennzeichen (*.csv)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>encore::ReportView</name>
    <message>
        <source>What to note</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the list of what to note</source>
        <translation>Die Liste kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Translations</source>
        <translation>
            <numerusform>Übersetzung</numerusform>
            <numerusform>Übersetzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The same twice</source>
        <translation>Zweimal dasselbe</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>With them were made: %1.</source>
        <translation>Mit ihnen entstanden: %1.</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to note</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::RolesPart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move “%1” to the trash</source>
        <translation>„%1“ in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the list</source>
        <translation>
            <numerusform>%Ln weitere in der Liste</numerusform>
            <numerusform>%Ln weitere in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Eine Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add a role, such as “Shift leader”</source>
        <translation>Eine Rolle hinzufügen, etwa „Schichtleitung“</translation>
    </message>
    <message>
        <source>Who else has to take part so that it works</source>
        <translation>Wer sonst mitmachen muss, damit es gelingt</translation>
    </message>
    <message>
        <source>edit of “%1”</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>the role “%1”</source>
        <translation>die Rolle „%1“</translation>
    </message>
    <message>
        <source>deletion of a role</source>
        <translation>Löschen einer Rolle</translation>
    </message>
</context>
<context>
    <name>encore::RollupPart</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing can be counted yet.</source>
        <translation>Noch lässt sich nichts zählen.</translation>
    </message>
    <message>
        <source>%1 left out or apart</source>
        <translation>%1 ausgelassen oder gesondert</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <translation>%1, erwartet</translation>
    </message>
    <message>
        <source>%1, claimed and validated</source>
        <translation>%1, geltend gemacht und geprüft</translation>
    </message>
    <message>
        <source>%1, claimed; not validated yet</source>
        <translation>%1, geltend gemacht; noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1, claimed; validated %2</source>
        <translation>%1, geltend gemacht; geprüft %2</translation>
    </message>
</context>
<context>
    <name>encore::ScoreBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
</context>
<context>
    <name>encore::SectionHint</name>
    <message>
        <source>%1: %2</source>
        <comment>a section&apos;s heading and its question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write the section %1</source>
        <translation>Den Abschnitt %1 schreiben</translation>
    </message>
</context>
<context>
    <name>encore::SectionsPanel</name>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Title in this language</source>
        <translation>Titel in dieser Sprache</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>Überschrift des Abschnitts</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>Diesen Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add a section of its own</source>
        <translation>Eigenen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>edit of the text</source>
        <translation>Bearbeitung des Textes</translation>
    </message>
    <message>
        <source>edit of “%1”</source>
        <translation>Bearbeitung von „%1“</translation>
    </message>
    <message>
        <source>heading “%1”</source>
        <translation>Überschrift „%1“</translation>
    </message>
    <message>
        <source>new section “%1”</source>
        <translation>neuer Abschnitt „%1“</translation>
    </message>
    <message>
        <source>removal of the section “%1”</source>
        <translation>Entfernung des Abschnitts „%1“</translation>
    </message>
    <message>
        <source>Records of this kind hold no files.</source>
        <translation>Einträge dieser Art haben keine Dateien.</translation>
    </message>
    <message>
        <source>attachment “%1”</source>
        <translation>Anlage „%1“</translation>
    </message>
</context>
<context>
    <name>encore::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything takes effect at once.</source>
        <translation>Alles wirkt sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands in the history beside each of your changes.</source>
        <translation>Steht im Verlauf neben jeder Ihrer Änderungen.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the words and the standard buttons.</source>
        <translation>Der Wörter und der üblichen Schaltflächen.</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Dates, numbers and amounts</source>
        <translation>Daten, Zahlen und Beträge</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every action with its keys, which you can change.</source>
        <translation>Jede Aktion mit ihren Tasten, die Sie ändern können.</translation>
    </message>
    <message>
        <source>Forms of dates, numbers and amounts</source>
        <translation>Formen von Daten, Zahlen und Beträgen</translation>
    </message>
    <message>
        <source>Colours, light and dark</source>
        <translation>Farben, hell und dunkel</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>Dichte der Zeilen</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Wie viele Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Each portfolio has its own. Open one to see where its backups lie.</source>
        <translation>Jedes Portfolio hat seine eigenen. Öffnen Sie eines, um zu sehen, wo seine Sicherungen liegen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Beside the portfolio: one on the first opening of each day, one before every import.</source>
        <translation>Neben dem Portfolio: eine beim ersten Öffnen an jedem Tag, eine vor jedem Import.</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Wie viele bleiben</translation>
    </message>
    <message>
        <source>The newest ones; of older ones, one a week.</source>
        <translation>Die neuesten; von älteren eine je Woche.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Underline words that no dictionary knows</source>
        <translation>Wörter unterstreichen, die kein Wörterbuch kennt</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>In the language of each text. A dictionary comes with a package such as hunspell-de-de.</source>
        <translation>In der Sprache des Textes. Ein Wörterbuch kommt mit einem Paket wie hunspell-de-de.</translation>
    </message>
</context>
<context>
    <name>encore::Shortcuts</name>
    <message>
        <source>%1 is needed for writing and moving about. Take Ctrl or Alt with a letter, or a function key.</source>
        <translation>%1 wird zum Schreiben und Bewegen gebraucht. Nehmen Sie Strg oder Alt mit einem Buchstaben oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is already “%2” in the menu %3.</source>
        <translation>%1 gehört schon zu „%2“ im Menü %3.</translation>
    </message>
</context>
<context>
    <name>encore::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Choose an action, go to the field below with Tab, and press the keys it shall have.</source>
        <translation>Wählen Sie eine Aktion, gehen Sie mit Tab in das Feld darunter und drücken Sie die Tasten, die sie haben soll.</translation>
    </message>
    <message>
        <source>It has its own keys again.</source>
        <translation>Sie hat wieder ihre eigenen Tasten.</translation>
    </message>
    <message>
        <source>Its own keys are another action&apos;s now; change that one first.</source>
        <translation>Ihre eigenen Tasten gehören jetzt einer anderen Aktion; ändern Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Eine Aktion oder ihre Tasten finden</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of the chosen action: press new ones</source>
        <translation>Tasten der gewählten Aktion: drücken Sie neue</translation>
    </message>
    <message>
        <source>none: press the keys here</source>
        <translation>keine: drücken Sie hier die Tasten</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>Neue &amp;Tasten</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Alle wie geliefert</translation>
    </message>
    <message>
        <source>Every action has its own keys again.</source>
        <translation>Jede Aktion hat wieder ihre eigenen Tasten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · geändert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Sie hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>It has %1 now.</source>
        <translation>Sie hat jetzt %1.</translation>
    </message>
</context>
<context>
    <name>encore::SourceStep</name>
    <message>
        <source>Drop a folder or files here</source>
        <translation>Ordner oder Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Nothing is changed yet: first you see what would come of it.</source>
        <translation>Noch wird nichts geändert: Zuerst sehen Sie, was daraus würde.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>What Encore reads (%1)</source>
        <translation>Was Encore liest (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Case studies and patterns</source>
        <translation>Fallstudien und Muster</translation>
    </message>
    <message>
        <source>Markdown and HTML, one file or a whole folder: headings become sections, quotes keep their speaker, pictures come along, translations join their document.</source>
        <translation>Markdown und HTML, eine Datei oder ein ganzer Ordner: Überschriften werden Abschnitte, Zitate behalten ihren Sprecher, Bilder kommen mit, Übersetzungen kommen zu ihrem Dokument.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>CSV from any spreadsheet or tool. You see the first rows, and which column becomes which field; how you set it can be saved for next time.</source>
        <translation>CSV aus jeder Tabellenkalkulation. Sie sehen die ersten Zeilen und welche Spalte welches Feld wird; wie Sie es einstellen, kann für das nächste Mal gespeichert werden.</translation>
    </message>
    <message>
        <source>Encore’s own exports</source>
        <translation>Encores eigene Exporte</translation>
    </message>
    <message>
        <source>Encore’s own exports come back as they were: the same records, recognised again, with their quotes, pictures and own fields.</source>
        <translation>Encores eigene Exporte kommen zurück, wie sie waren: dieselben Einträge, wiedererkannt, mit Zitaten, Bildern und eigenen Feldern.</translation>
    </message>
</context>
<context>
    <name>encore::StateTrack</name>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>it is here now</source>
        <translation>hier steht es jetzt</translation>
    </message>
    <message>
        <source>can come next</source>
        <translation>kann als Nächstes kommen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>encore::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gesichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>encore::TableStep</name>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>The next import recognises a row by this column; without one, by all it says.</source>
        <translation>Der nächste Import erkennt eine Zeile an dieser Spalte wieder; ohne eine an allem, was sie sagt.</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Each row is one of</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>A row is recognised by</source>
        <translation>Eine Zeile wird erkannt an</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>Was aus jeder Spalte wird</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was sie sagt</translation>
    </message>
    <message>
        <source>In %1 it is unclear whether the day or the month comes first. Choose it in the list; until then these dates stay text.</source>
        <translation>In %1 ist unklar, ob Tag oder Monat vorn steht. Wählen Sie es in der Liste; bis dahin bleiben diese Daten Text.</translation>
    </message>
</context>
<context>
    <name>encore::TagChip</name>
    <message>
        <source>Delete takes “%1” away</source>
        <translation>Entf nimmt „%1“ weg</translation>
    </message>
</context>
<context>
    <name>encore::TagEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>encore::TagModel</name>
    <message>
        <source>nothing has it</source>
        <translation>nirgends benutzt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>encore::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Give a record a tag in its form, and it is listed here.</source>
        <translation>Geben Sie einem Eintrag in seinem Formular ein Schlagwort, dann steht es hier.</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Farbe des Schlagworts</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Choose unused</source>
        <translation>Unbenutzte wählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Merged, they are one tag with the name “%1”, which is used most.</source>
        <translation>Zusammengeführt sind sie ein Schlagwort mit dem Namen „%1“, der am meisten benutzt ist.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Merge the tags?</source>
        <translation>Die Schlagwörter zusammenführen?</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. “%2” can become one with it.</source>
        <translation>Es gibt schon ein Schlagwort „%1“. „%2“ kann mit ihm eins werden.</translation>
    </message>
    <message>
        <source>renaming of the tag “%1”</source>
        <translation>Umbenennen des Schlagworts „%1“</translation>
    </message>
    <message>
        <source>colour of tags</source>
        <translation>Farbe von Schlagwörtern</translation>
    </message>
    <message>
        <source>merging of tags into “%1”</source>
        <translation>Zusammenführen von Schlagwörtern in „%1“</translation>
    </message>
    <message>
        <source>deletion of the tag “%1”</source>
        <translation>Löschen des Schlagworts „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln tags</source>
        <translation>
            <numerusform>Löschen von %Ln Schlagwort</numerusform>
            <numerusform>Löschen von %Ln Schlagwörtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::TeamChangeDialog</name>
    <message>
        <source>Renamed…</source>
        <translation>Umbenannt…</translation>
    </message>
    <message>
        <source>Merged with others…</source>
        <translation>Mit anderen vereint…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Geteilt…</translation>
    </message>
    <message>
        <source>What happened to %1?</source>
        <translation>Was geschah mit %1?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Left empty, it is today</source>
        <translation>Leer gelassen: heute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The former name is kept with the day on which it ended, and is still found.</source>
        <translation>Der frühere Name bleibt mit dem Tag seines Endes erhalten und wird weiter gefunden.</translation>
    </message>
    <message>
        <source>It is called now</source>
        <translation>Es heißt jetzt</translation>
    </message>
    <message>
        <source>What goes on moves there: people, teams below, replications that have not ended, open barriers and tasks. What has ended, and the stories, stay with the team in which they happened.</source>
        <translation>Was weitergeht, zieht dorthin um: Menschen, Teams darunter, Übertragungen, die nicht beendet sind, offene Hindernisse und Aufgaben. Was beendet ist und die Geschichten bleiben bei dem Team, in dem sie geschahen.</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>They became</source>
        <translation>Sie wurden</translation>
    </message>
    <message>
        <source>One of these teams, another one, or a new name</source>
        <translation>Eines dieser Teams, ein anderes oder ein neuer Name</translation>
    </message>
    <message>
        <source>If the team ends, what goes on moves to the first one: people, teams below, replications that have not ended, open barriers and tasks. What has ended, and the stories, stay where they happened.</source>
        <translation>Endet das Team, so zieht das, was weitergeht, zum ersten um: Menschen, Teams darunter, Übertragungen, die nicht beendet sind, offene Hindernisse und Aufgaben. Was beendet ist und die Geschichten bleiben, wo sie geschahen.</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Was daraus hervorging</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>The team itself goes on beside them</source>
        <translation>Das Team selbst besteht daneben weiter</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
</context>
<context>
    <name>encore::TemplateDialog</name>
    <message>
        <source>New story from a template</source>
        <translation>Neue Geschichte nach Vorlage</translation>
    </message>
    <message>
        <source>The template can be changed later; nothing that is written is lost by it.</source>
        <translation>Die Vorlage kann später gewechselt werden; nichts Geschriebenes geht dabei verloren.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create the story</source>
        <translation>Geschichte anlegen</translation>
    </message>
</context>
<context>
    <name>encore::ThresholdsDialog</name>
    <message>
        <source>When to speak up</source>
        <translation>Wann Encore sich meldet</translation>
    </message>
    <message>
        <source>These figures belong to the portfolio. The rules of replications and the lists of Today follow them.</source>
        <translation>Diese Zahlen gehören zum Portfolio. Die Regeln der Übertragungen und die Listen von Heute folgen ihnen.</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 (days)</source>
        <translation>%1 (Tage)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>change of when to speak up</source>
        <translation>Änderung, wann Encore sich meldet</translation>
    </message>
</context>
<context>
    <name>encore::TodayPage</name>
    <message>
        <source>Capture a story</source>
        <translation>Geschichte erfassen</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Capture what worked today, or look for a team that could do it next.</source>
        <translation>Erfassen Sie, was heute gelungen ist, oder suchen Sie ein Team, das es als Nächstes tun könnte.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Why can it wait?</source>
        <translation>Warum kann es warten?</translation>
    </message>
    <message>
        <source>Teams reached</source>
        <translation>Erreichte Teams</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>with something adopted or lasting</source>
        <translation>mit etwas Übernommenem oder Dauerhaftem</translation>
    </message>
    <message>
        <source>Adopted or lasting</source>
        <translation>Übernommen oder dauerhaft</translation>
    </message>
    <message>
        <source>+%1 in 90 days, %2 given up</source>
        <translation>+%1 in 90 Tagen, %2 aufgegeben</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1 of them on trial</source>
        <translation>%1 davon im Versuch</translation>
    </message>
    <message>
        <source>New stories in 90 days</source>
        <translation>Neue Geschichten in 90 Tagen</translation>
    </message>
    <message>
        <source>%1 published in all</source>
        <translation>%1 insgesamt veröffentlicht</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>putting off of “%1”</source>
        <translation>Zurückstellen von „%1“</translation>
    </message>
    <message>
        <source>“%1” comes back on %2. Undo brings it back at once.</source>
        <translation>„%1“ kommt am %2 wieder. Rückgängig holt es sofort zurück.</translation>
    </message>
    <message>
        <source>When to speak up…</source>
        <translation>Wann Encore sich meldet…</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln things deserve your attention</source>
        <translation>
            <numerusform>mehr als %Ln Sache verdient Ihre Aufmerksamkeit</numerusform>
            <numerusform>mehr als %Ln Dinge verdienen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things deserve your attention</source>
        <translation>
            <numerusform>%Ln Sache verdient Ihre Aufmerksamkeit</numerusform>
            <numerusform>%Ln Dinge verdienen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A walk of two minutes</source>
        <translation>Ein Gang von zwei Minuten</translation>
    </message>
    <message>
        <source>This is the sample of a port company. Change whatever you like: Edit &gt; Undo takes it back. Enter goes on, Esc leaves; Help &gt; Tour starts it again.</source>
        <translation>Das ist die Probe eines Hafenbetriebs. Ändern Sie, was Sie wollen: Bearbeiten &gt; Rückgängig nimmt es zurück. Eingabe geht weiter, Esc verlässt; Hilfe &gt; Rundgang beginnt ihn wieder.</translation>
    </message>
    <message>
        <source>The places</source>
        <translation>Die Orte</translation>
    </message>
    <message>
        <source>Stories say what happened, use cases how it can be done again, replications who tried it and with what result. Alt with a number goes there.</source>
        <translation>Geschichten sagen, was geschah, Anwendungsfälle, wie es wieder gelingt, Übertragungen, wer es mit welchem Ergebnis versucht hat. Alt mit einer Zahl führt dorthin.</translation>
    </message>
    <message>
        <source>Find some of them</source>
        <translation>Einige davon finden</translation>
    </message>
    <message>
        <source>Type words, or ask exactly: “state:published has:quote”. The chips below do the same with the pointer. Ctrl+F comes here.</source>
        <translation>Geben Sie Wörter ein oder fragen Sie genau: „state:published has:quote“. Die Knöpfe darunter tun dasselbe mit der Maus. Strg+F führt hierher.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Arrow keys walk it, the pane beside it shows the story, Enter opens it. There is no Save: each change is kept at once and can be undone.</source>
        <translation>Pfeiltasten gehen durch sie, daneben steht die Geschichte, Eingabe öffnet sie. Ein Sichern gibt es nicht: Jede Änderung ist sofort gesichert und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>What it all says</source>
        <translation>Was alles zusammen sagt</translation>
    </message>
    <message>
        <source>Charts with one plain sentence each, and the records behind every figure.</source>
        <translation>Diagramme mit je einem schlichten Satz und den Einträgen hinter jeder Zahl.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Who changed what and when, also tomorrow. A step can be taken back and an earlier version brought back.</source>
        <translation>Wer wann was geändert hat, auch morgen noch. Ein Schritt lässt sich zurücknehmen und ein früherer Stand zurückholen.</translation>
    </message>
    <message>
        <source>Anything by a few letters</source>
        <translation>Alles mit wenigen Buchstaben</translation>
    </message>
    <message>
        <source>Ctrl+K goes to any record, page, action or setting. Ctrl+Shift+N takes down a story from anywhere. F1 explains the page you are on.</source>
        <translation>Strg+K führt zu jedem Eintrag, jeder Seite, Aktion und Einstellung. Strg+Umschalt+N erfasst eine Geschichte von überall. F1 erklärt die Seite, auf der Sie sind.</translation>
    </message>
</context>
<context>
    <name>encore::TrackPart</name>
    <message>
        <source>Take up again: %1</source>
        <translation>Wieder aufnehmen: %1</translation>
    </message>
    <message>
        <source>Move on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Zu „%1“ bringen</translation>
    </message>
    <message>
        <source>“%1” still needs:</source>
        <translation>„%1“ braucht noch:</translation>
    </message>
    <message>
        <source>It has lasted. Others want to know how.</source>
        <translation>Es hat gehalten. Andere wollen wissen, wie.</translation>
    </message>
    <message>
        <source>It has ended. Others learn from it as from a success.</source>
        <translation>Es ist beendet. Andere lernen daraus wie aus einem Erfolg.</translation>
    </message>
    <message>
        <source>Tell its story…</source>
        <translation>Seine Geschichte erzählen…</translation>
    </message>
    <message>
        <source>story of “%1”</source>
        <translation>Geschichte von „%1“</translation>
    </message>
</context>
<context>
    <name>encore::TransitionDialog</name>
    <message>
        <source>move of %1 to “%2”</source>
        <translation>%1 zu „%2“ bringen</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Zu „%1“ bringen</translation>
    </message>
    <message>
        <source>Who can move and who cannot</source>
        <translation>Wer weiterkann und wer nicht</translation>
    </message>
    <message>
        <source>Why it is done all the same</source>
        <translation>Warum es trotzdem geschieht</translation>
    </message>
    <message>
        <source>Kept with the replication</source>
        <translation>Bleibt bei der Übertragung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Weiterbringen</translation>
    </message>
    <message>
        <source>Left empty, it is today</source>
        <translation>Leer heißt heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can move</source>
        <translation>
            <numerusform>%Ln kann weiter</numerusform>
            <numerusform>%Ln können weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln ist schon da</numerusform>
            <numerusform>%Ln sind schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot and stay as they are</source>
        <translation>
            <numerusform>%Ln kann nicht und bleibt, wie sie ist</numerusform>
            <numerusform>%Ln können nicht und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 weiterbringen</translation>
    </message>
    <message>
        <source>%1 Goes to where it is put right.</source>
        <translation>%1 Führt dahin, wo es sich beheben lässt.</translation>
    </message>
</context>
<context>
    <name>encore::TrashModel</name>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Hierher gelegt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln records that hang on it</source>
        <translation>
            <numerusform>und %Ln Eintrag, der daran hängt</numerusform>
            <numerusform>und %Ln Einträge, die daran hängen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::TrashPage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Endgültig entfernen…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete waits here until you restore it or remove it for good.</source>
        <translation>Was Sie löschen, wartet hier, bis Sie es wiederherstellen oder endgültig entfernen.</translation>
    </message>
    <message>
        <source>About the people among them you are asked next.</source>
        <translation>Nach den Menschen darunter werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %Ln records</source>
        <translation>
            <numerusform>Wiederherstellen von %Ln Eintrag</numerusform>
            <numerusform>Wiederherstellen von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records and what hangs on them will be removed.</source>
        <translation>
            <numerusform>%Ln Eintrag und was daran hängt wird entfernt.</numerusform>
            <numerusform>%Ln Einträge und was daran hängt werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln records</source>
        <translation>
            <numerusform>Entfernen von %Ln Eintrag</numerusform>
            <numerusform>Entfernen von %Ln Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ValidateDialog</name>
    <message>
        <source>Validate this figure</source>
        <translation>Diese Zahl prüfen</translation>
    </message>
    <message>
        <source>From then on the benefit stays as it is. Whoever wants to change it makes a revision, and the validated one is kept as history.</source>
        <translation>Von da an bleibt der Nutzen, wie er ist. Wer ihn ändern will, legt eine Revision an, und die geprüfte Fassung bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Figure that holds</source>
        <translation>Zahl, die gilt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Who has validated it</source>
        <translation>Wer sie geprüft hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Als geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>Give the figure, the day and the person.</source>
        <translation>Geben Sie die Zahl, den Tag und die Person an.</translation>
    </message>
    <message>
        <source>validation of a benefit</source>
        <translation>Prüfung eines Nutzens</translation>
    </message>
</context>
<context>
    <name>encore::ValueCalculator</name>
    <message>
        <source>Value calculator</source>
        <translation>Wertrechner</translation>
    </message>
    <message>
        <source>Minutes saved × cases a year × what an hour costs: the result grows while you type. Time becomes money only for hard benefits and when somebody has approved it.</source>
        <translation>Gesparte Minuten × Fälle im Jahr × was eine Stunde kostet: Das Ergebnis wächst, während Sie schreiben. Zeit wird nur bei hartem Nutzen zu Geld, und nur, wenn es jemand genehmigt hat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take these figures over</source>
        <translation>Diese Zahlen übernehmen</translation>
    </message>
    <message>
        <source>Is this no headcount case? Then tick it; it is told wherever the figure goes.</source>
        <translation>Ist es keine Stellenstreichung? Dann haken Sie es an; es wird überall gesagt, wo die Zahl hingeht.</translation>
    </message>
    <message>
        <source>calculation of a benefit</source>
        <translation>Berechnung eines Nutzens</translation>
    </message>
</context>
<context>
    <name>encore::ValueExplain</name>
    <message>
        <source>%1: expected in %2</source>
        <translation>%1: erwartet in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <translation>%1 bis %2 in %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How “%1” is counted</source>
        <translation>Wie „%1“ gezählt wird</translation>
    </message>
    <message>
        <source>Gross a year is the improvement times the volume a year times the value of one unit. What is claimed of it is the share that this change has brought about, as far as one is sure of it.</source>
        <translation>Brutto im Jahr ist die Verbesserung mal die Menge im Jahr mal der Wert einer Einheit. Geltend gemacht wird davon der Anteil, den diese Änderung bewirkt hat, soweit man sich dessen sicher ist.</translation>
    </message>
    <message>
        <source>A year has %1 working days and %2 working weeks here, a working day %3 hours.</source>
        <translation>Ein Jahr hat hier %1 Arbeitstage und %2 Arbeitswochen, ein Arbeitstag %3 Stunden.</translation>
    </message>
    <message>
        <source>How the value of “%1” comes about</source>
        <translation>Wie der Wert von „%1“ zustande kommt</translation>
    </message>
    <message>
        <source>Each benefit counts once, for the one story or replication that it belongs to. Hard and soft, money and time are never added to each other.</source>
        <translation>Jeder Nutzen zählt einmal, für die eine Geschichte oder Übertragung, zu der er gehört. Hart und weich, Geld und Zeit werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Costs in the first year: %1</source>
        <translation>Kosten im ersten Jahr: %1</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>%1: %2 gross, %3 through the change, %4 claimed; validated %5, weighted by evidence %6</source>
        <translation>%1: %2 brutto, %3 durch die Änderung, %4 geltend gemacht; geprüft %5, nach Belegen gewichtet %6</translation>
    </message>
    <message>
        <source>Weights for evidence 0 to 5: %1</source>
        <translation>Gewichte für Belegstufen 0 bis 5: %1</translation>
    </message>
    <message>
        <source>Benefits that are counted</source>
        <translation>Nutzen, die zählen</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Geltend gemacht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left out or apart: %2</source>
        <translation>%1 ausgelassen oder gesondert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures, not added up</source>
        <translation>
            <numerusform>%Ln Zahl, nicht summiert</numerusform>
            <numerusform>%Ln Zahlen, nicht summiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ValuePart</name>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>%1, of %2 gross</source>
        <translation>%1, von %2 brutto</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>A former version: a revision has taken its place, and this one counts nowhere.</source>
        <translation>Eine frühere Fassung: Eine Revision ist an ihre Stelle getreten, und diese zählt nirgends.</translation>
    </message>
    <message>
        <source>Open the revision</source>
        <translation>Die Revision öffnen</translation>
    </message>
    <message>
        <source>Open the version before</source>
        <translation>Die Fassung davor öffnen</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>Calculate…</source>
        <translation>Berechnen…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Finance has validated it, so its figures stay as they are.</source>
        <translation>Die Finanzabteilung hat ihn geprüft, darum bleiben seine Zahlen, wie sie sind.</translation>
    </message>
    <message>
        <source>Make a revision</source>
        <translation>Revision anlegen</translation>
    </message>
    <message>
        <source>How value is counted…</source>
        <translation>Wie Wert gezählt wird…</translation>
    </message>
    <message>
        <source>revision of “%1”</source>
        <translation>Revision von „%1“</translation>
    </message>
</context>
<context>
    <name>encore::ValueSettingsDialog</name>
    <message>
        <source>How value is counted</source>
        <translation>Wie Wert gezählt wird</translation>
    </message>
    <message>
        <source>These figures belong to the portfolio. Every total follows them, and the explanations name them.</source>
        <translation>Diese Zahlen gehören zum Portfolio. Jede Summe folgt ihnen, und die Erklärungen nennen sie.</translation>
    </message>
    <message>
        <source>that of most figures</source>
        <translation>die der meisten Zahlen</translation>
    </message>
    <message>
        <source>Currency of totals</source>
        <translation>Währung der Summen</translation>
    </message>
    <message>
        <source>EUR, USD, CHF …</source>
        <translation>EUR, USD, CHF …</translation>
    </message>
    <message>
        <source>What counts of a claim</source>
        <translation>Was von einer Angabe zählt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>change of how value is counted</source>
        <translation>Änderung, wie Wert gezählt wird</translation>
    </message>
</context>
<context>
    <name>encore::WaveRow</name>
    <message numerus="yes">
        <source>%1 of %Ln team(s)</source>
        <translation>
            <numerusform>%1 von %Ln Team</numerusform>
            <numerusform>%1 von %Ln Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>in use at %1</source>
        <translation>in Gebrauch bei %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked</source>
        <translation>
            <numerusform>%Ln gefragt</numerusform>
            <numerusform>%Ln gefragt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::WelcomePage</name>
    <message>
        <source>Recent portfolios</source>
        <translation>Letzte Portfolios</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Find what worked, do it again, celebrate who did it.</source>
        <translation>Finden, was gelungen ist, es wiederholen und feiern, wer es getan hat.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Die Probe erkunden</translation>
    </message>
    <message>
        <source>Look around in a port company with 60 stories. Change whatever you like: the copy is yours.</source>
        <translation>Sehen Sie sich in einem Hafenbetrieb mit 60 Geschichten um. Ändern Sie, was Sie wollen: Die Kopie gehört Ihnen.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>A new portfolio for your own stories. All of it lies in one file, where you want it.</source>
        <translation>Ein neues Portfolio für Ihre eigenen Geschichten. Alles liegt in einer Datei, wo Sie wollen.</translation>
    </message>
    <message>
        <source>Import what you have</source>
        <translation>Importieren, was Sie haben</translation>
    </message>
    <message>
        <source>A table, a folder of documents or web pages. You see the plan before anything is written.</source>
        <translation>Eine Tabelle, ein Ordner mit Dokumenten oder Webseiten. Sie sehen den Plan, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Portfolios that you open are listed here.</source>
        <translation>Portfolios, die Sie öffnen, stehen hier.</translation>
    </message>
</context>
<context>
    <name>encore::WhereNextPart</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>No use case is open for this team: each was asked already, or is retired.</source>
        <translation>Für dieses Team ist kein Anwendungsfall offen: Nach jedem wurde schon gefragt, oder er ist zurückgezogen.</translation>
    </message>
    <message>
        <source>No team is open for this: each was asked already.</source>
        <translation>Dafür ist kein Team offen: Jedes wurde schon gefragt.</translation>
    </message>
    <message>
        <source>The best open place: %1, fit %2 of 100. A fit counts what is known only; beside it stands how much that is.</source>
        <translation>Der beste offene Platz: %1, Passung %2 von 100. Eine Passung zählt nur, was bekannt ist; daneben steht, wie viel das ist.</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>Fit, 0 to 100</source>
        <translation>Passung, 0 bis 100</translation>
    </message>
    <message>
        <source>Replicate…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Replicate: %1</source>
        <translation>Übertragen: %1</translation>
    </message>
    <message>
        <source>Invite %1…</source>
        <translation>%1 einladen…</translation>
    </message>
    <message>
        <source>%1 of what counts is known</source>
        <translation>%1 von dem, was zählt, ist bekannt</translation>
    </message>
</context>
<context>
    <name>encore::WorkListCard</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Put off for a week</source>
        <translation>Um eine Woche zurückstellen</translation>
    </message>
    <message>
        <source>Put off for a month</source>
        <translation>Um einen Monat zurückstellen</translation>
    </message>
    <message>
        <source>Put off for three months</source>
        <translation>Um drei Monate zurückstellen</translation>
    </message>
    <message>
        <source>Put off for a month, with a reason…</source>
        <translation>Um einen Monat zurückstellen, mit Grund…</translation>
    </message>
</context>
</TS>
