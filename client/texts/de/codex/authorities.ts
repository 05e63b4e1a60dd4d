/** Authorities that arguments rest on. */
import type { EntryText } from './entry-text.ts'

export const AUTHORITIES = {
  carpenter: {
    name: 'Carpenter',
    title: 'Carpenter v. United States',
    tagline: 'Wo Du warst, gehört Dir, 2018',
    parties: 'Timothy Carpenter; Vereinigte Staaten',
    question: 'Braucht die Polizei einen Beschluss für Monate von Standortdaten eines Telefons?',
    plain:
      'Die Polizei hatte ohne Beschluss Aufzeichnungen darüber erhalten, welche Masten das Telefon eines Verdächtigen in 127 Tagen benutzt hatte. Die Regierung sagte, es seien Unterlagen der Telefongesellschaft. Der Supreme Court sagte 2018, sie verrieten so viel über ein Leben, dass Menschen ihre Privatheit erwarten dürfen, obwohl ein Unternehmen sie hat. Also braucht es einen Beschluss. Das Urteil ist eng und lässt Bankunterlagen und gewöhnliche Protokolle, wo sie waren.',
    full: 'Das Urteil ist 585 U.S. 296, fünf zu vier. Es begrenzt die Regel aus Smith v. Maryland, dass den Schutz verliert, was man mit einem Unternehmen teilt. Das Gericht zitierte Warshak zustimmend. Wie weit die Gründe tragen, etwa bei der Suche nach allen Telefonen in einem Gebiet, wird noch entschieden.',
    outcome: 'Für solche Aufzeichnungen braucht es einen Beschluss.',
    later: 'Auf andere Arten von Daten angewandt und dort umstritten.',
    takeaway: 'Genug Metadaten erzählen ein Leben.',
    sides: [
      {
        who: 'Der Nutzer',
        says: 'Jeder Mast ist eine kleine Tatsache; alle zusammen sind ein Tagebuch. Die Menge macht daraus eine andere Suche.',
      },
      {
        who: 'Die Regierung',
        says: 'Das Unternehmen machte diese Unterlagen für eigene Zwecke. Sein Kunde schrieb sie nicht und besitzt sie nicht.',
      },
    ],
    simplifies: 'Verbindungsdaten brauchen im Spiel nie mehr als ein Auskunftsverlangen, wie viele es auch sind.',
  },
  smith: {
    name: 'Smith v. Maryland',
    title: 'Smith v. Maryland',
    tagline: 'Die gewählten Nummern, 1979',
    parties: 'Michael Lee Smith; State of Maryland',
    question: 'Sind gewählte Nummern geschützt wie das Gespräch selbst?',
    plain:
      'Eine Frau wurde beraubt und erhielt dann Drohanrufe. Die Polizei bat die Telefongesellschaft, ohne Beschluss aufzuzeichnen, welche Nummern ein Verdächtiger wählte. Der Supreme Court erlaubte es 1979: Wer eine Nummer wählt, sagt sie der Gesellschaft, die sie zum Verbinden braucht; niemand kann erwarten, dass sie geheim bleibt. Was im Gespräch gesagt wird, ist eine andere Sache. Die Idee wurde als Regel der dritten Partei bekannt.',
    full: 'Das Urteil ist 442 U.S. 735. Gesetze setzten später wieder etwas Papier vor solche Daten: die „(d) order“ und Anordnungen für Nummernschreiber. Carpenter begrenzte die Regel 2018 für lange Aufzeichnungen von Standorten. Für Bestandsdaten beschreibt sie das amerikanische Recht noch immer.',
    outcome: 'Für gewählte Nummern braucht es keinen Beschluss.',
    later: 'Von Carpenter für Standortdaten begrenzt.',
    takeaway: 'Was man einem Unternehmen gibt, ist weniger geschützt als das, was man sagt.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Namen und Nummern bei einem Unternehmen sind weniger geschützt als Briefe. Wer anruft, weiß, dass man sie notiert.',
      },
      {
        who: 'Der Anrufer',
        says: 'Niemand kann ohne Telefon leben. Was man einer Maschine sagen muss, um zu sprechen, gibt man nicht der Polizei.',
      },
    ],
    simplifies: 'Das Spiel folgt dieser Regel: Auskunft über Verbindungsdaten braucht keinen Verdacht, eine Anordnung über Inhalte schon.',
  },
  'verdugo-urquidez': {
    name: 'Verdugo-Urquidez',
    title: 'United States v. Verdugo-Urquidez',
    tagline: 'Wessen Verfassung im Ausland? 1990',
    parties: 'Vereinigte Staaten; Rene Martin Verdugo-Urquidez, Staatsangehöriger Mexikos',
    question: 'Schützt die amerikanische Regel über Durchsuchungen das Heim eines Ausländers im Ausland?',
    plain:
      'Ein Mann war in Mexiko festgenommen und in die Vereinigten Staaten gebracht worden. Beamte durchsuchten dann mit mexikanischer Polizei seine Häuser in Mexiko, ohne amerikanischen Beschluss. Der Supreme Court sagte 1990, die Verfassungsregel über Durchsuchungen schütze „das Volk“, Menschen mit einer Verbindung zum Land, und nicht das Eigentum eines Ausländers im Ausland, der keine hat. Die Beweise durften verwendet werden. Ein Gericht in Seattle stützte sich später darauf.',
    full: 'Das Urteil ist 494 U.S. 259. Darum konnte Gorshkov so entschieden werden. Das Bundesverfassungsgericht entschied 2020 für den eigenen Staat das Gegenteil. Es heißt nicht, dass anderes Recht schweigt: Abkommen und das Recht des Ortes gelten weiter.',
    outcome: 'Die Regel über Durchsuchungen galt nicht.',
    later: 'Noch immer Recht in den Vereinigten Staaten.',
    takeaway: 'Manche Verfassungen enden an der Küste.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Die Regel einer Verfassung über Durchsuchungen gilt dem eigenen Volk. Für Fremde im Ausland ist sie kein Schild.',
      },
      {
        who: 'Der Angeklagte',
        says: 'Eine Macht, die mich in meinem Haus erreicht, muss ihre Grenzen mitbringen. Halbes Recht darf es nicht geben.',
      },
    ],
    simplifies: 'Im Spiel ist kein Konto wegen seiner Staatsangehörigkeit besser geschützt.',
  },
  'rogers-1958': {
    name: 'Rogers',
    title: 'Société Internationale v. Rogers',
    tagline: 'Guter Glaube zählt, 1958',
    parties: 'Eine Schweizer Holding; das Justizministerium',
    question: 'Darf ein Gericht eine Partei bestrafen, die Papiere nicht vorlegen kann, weil fremdes Recht es verbietet?',
    plain:
      'Ein Schweizer Unternehmen verlangte im Krieg beschlagnahmtes Vermögen zurück. Das Gericht wies es an, Unterlagen einer Schweizer Bank vorzulegen. Schweizer Beamte verboten es unter Strafe. Das Unternehmen bat um Erlaubnis und legte vor, was es durfte, sehr vieles. Der Supreme Court sagte 1958, die Anordnung sei rechtmäßig, doch die Klage abzuweisen sei zu hart für eine Partei, die sich in gutem Glauben bemüht hatte und vom Gesetz gehindert war.',
    full: 'Das Urteil ist 357 U.S. 197. Es trennt zwei Fragen, die oft vermischt werden: ob das Gericht es anordnen darf und wie es die behandelt, die nicht gehorchen können. Spätere Gerichte verlangen Belege für guten Glauben: erbetene Erlaubnis, teilweise Vorlage und kein Plan, sich hinter dem Gesetz zu verstecken.',
    outcome: 'Die Anordnung blieb bestehen, die Sanktion nicht.',
    later: 'Die Wurzel der Prüfung des guten Glaubens.',
    takeaway: 'Die Anordnung ist eine Frage, die Sanktion eine andere.',
    sides: [
      {
        who: 'Das Unternehmen',
        says: 'Wer sich in gutem Glauben bemühte, um Erlaubnis bat und gab, was er durfte, soll nicht dafür bestraft werden.',
      },
      {
        who: 'Die Regierung',
        says: 'Guter Glaube ist zu beweisen. Wer für seine Papiere den Schutz eines Gesetzes wählte, darf es nicht Schicksal nennen.',
      },
    ],
    simplifies: 'Missachtung im Spiel fragt nicht nach Gründen: Wer verweigert, zahlt, was immer er versuchte.',
  },
  'new-york-telephone': {
    name: 'New York Telephone',
    title: 'United States v. New York Telephone Co.',
    tagline: 'Zumutbare Hilfe, 1977',
    parties: 'Vereinigte Staaten; New York Telephone Company',
    question: 'Darf ein Gericht ein Unternehmen anweisen, bei einer rechtmäßigen Durchsuchung zu helfen?',
    plain:
      'Beamte durften aufzeichnen, welche Nummern von zwei Telefonen eines illegalen Glücksspiels gewählt wurden. Sie brauchten dafür zwei Leitungen der Telefongesellschaft in der Nähe. Die bot etwas Hilfe an, verweigerte aber die Leitungen. Der Supreme Court sagte 1977, ein Gericht dürfe zumutbare Hilfe verlangen, wenn das Unternehmen der Sache nicht zu fern steht, die Last gering ist und die Hilfe gebraucht wird. Die Gesellschaft tat solche Arbeit täglich.',
    full: 'Das Urteil ist 434 U.S. 159, nach dem All Writs Act. Seine drei Kriterien waren 2016 die Grundlage des Antrags in San Bernardino, wo zu klären war, ob neue Software noch zumutbare Hilfe ist. Ein Gericht in Brooklyn verneinte das, weil der Kongress anders gewählt hatte.',
    outcome: 'Das Unternehmen musste helfen.',
    later: 'Das führende Urteil zur Hilfe Dritter.',
    takeaway: 'Gerichte dürfen zumutbare Hilfe verlangen; gestritten wird über „zumutbar“.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Eine rechtmäßige Anordnung ist nichts wert, wenn die, die allein helfen können, dabei einfach abseits stehen dürfen.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Wir sind an keiner Tat beteiligt. Ein Gericht, das Fremden befehlen darf, kann alles befehlen, und braucht ein Gesetz.',
      },
    ],
    simplifies: 'Im Spiel entscheidet eine Skala mit fünf Kerben über Hilfe, für alle Unternehmen gleich.',
  },
  fisher: {
    name: 'Fisher',
    title: 'Fisher v. United States',
    tagline: 'Was ohnehin feststeht, 1976',
    parties: 'Steuerpflichtige und ihre Anwälte; Vereinigte Staaten',
    question: 'Wird man durch die Herausgabe von Papieren zum Zeugen gegen sich selbst?',
    plain:
      'Die Steuerbehörde wollte Papiere, die Buchhalter für zwei Steuerpflichtige gemacht hatten und die nun bei deren Anwälten lagen. Darf man sich weigern, weil sich niemand selbst belasten muss? Der Supreme Court sagte 1976, die Papiere selbst seien freiwillig geschrieben. Nur der Akt der Vorlage kann etwas sagen: dass es sie gibt und dass man sie hat. Weiß man das ohnehin, steht es fest, und die Vorlage fügt nichts hinzu.',
    full: 'Das Urteil ist 425 U.S. 391. Heute wird die Lehre bei Passwörtern vertreten: Sagt die Eingabe mehr als „es gehört mir“? Gerichte sind uneins. Hubbell zeigt die andere Seite, wo der Staat nicht wusste, was er bekäme.',
    outcome: 'Die Papiere mussten vorgelegt werden.',
    later: 'Der Anfang der Lehre von dem, was ohnehin feststeht.',
    takeaway: 'Vorzulegen, was man schon weiß, sagt nichts Neues.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Weiß man, dass es die Datei gibt und wem sie gehört, fügt das Passwort dem Bewiesenen nichts mehr hinzu.',
      },
      {
        who: 'Die Person',
        says: 'Mein Gedächtnis für den Staat zu durchsuchen heißt, für ihn zu arbeiten. Was ich weiß, gehört mir allein.',
      },
    ],
    simplifies: 'Niemand im Spiel kann von einem Konto den Schlüssel verlangen.',
  },
  hubbell: {
    name: 'Hubbell',
    title: 'United States v. Hubbell',
    tagline: 'Was im eigenen Kopf ist, 2000',
    parties: 'Vereinigte Staaten; Webster Hubbell',
    question: 'Darf der Staat verwenden, was jemand selbst auswählen und herausgeben musste?',
    plain:
      'Ein Mann erhielt ein Verlangen nach elf weiten Arten von Papieren. Er übergab 13.120 Seiten, mit der Zusage, dass die Übergabe nicht gegen ihn verwendet werde, und wurde dann mit ihrer Hilfe angeklagt. Der Supreme Court stoppte das im Jahr 2000. Um zu antworten, musste er nutzen, was in seinem Kopf war, so als nenne er die Kombination eines Tresors und gebe nicht bloß einen Schlüssel ab. Der Staat hatte nicht gewusst, was er bekäme.',
    full: 'Das Urteil ist 530 U.S. 27. Das Bild von Schlüssel und Kombination kehrt in jedem Streit um Passwörter wieder; ein Berufungsgericht stützte sich 2012 darauf, 670 F.3d 1335. Andere Länder gehen per Gesetz den entgegengesetzten Weg, wie Britannien mit Section 49 RIPA.',
    outcome: 'Die Anklage scheiterte.',
    later: 'Gegen Anordnungen zur Entschlüsselung angeführt.',
    takeaway: 'Einen Schlüssel kann man nehmen; eine Kombination muss man nennen.',
    sides: [
      {
        who: 'Die Person',
        says: 'Niemand soll offenbaren müssen, was in seinem Kopf ist, weder eine Kombination noch ein Wort noch eine Zahl.',
      },
      {
        who: 'Die Regierung',
        says: 'Er soll ein Schloss öffnen, nicht gestehen. Eine Mauer, die kein Beschluss durchdringt, war nie Teil eines Rechts.',
      },
    ],
    simplifies: 'Eigene Verschlüsselung im Spiel öffnet keine Anordnung, nur ein Exploit.',
  },
  lotus: {
    name: 'Lotus',
    title: 'S.S. Lotus, Frankreich gegen Türkei',
    tagline: 'Zwang endet an der Grenze, 1927',
    parties: 'Frankreich; Türkei',
    question: 'Darf ein Staat einen Ausländer für eine Tat auf hoher See vor Gericht stellen?',
    plain:
      'Ein französischer Dampfer stieß nachts auf hoher See mit einem türkischen zusammen, und acht Menschen starben. Als das französische Schiff nach Istanbul kam, wurde sein Offizier vor Gericht gestellt. Frankreich ging zum ersten Weltgericht. Das sagte 1927 zweierlei: Ein Staat darf auf dem Gebiet eines anderen keinen Zwang üben, wenn keine Regel es erlaubt; er darf aber daheim über Taten anderswo urteilen, wenn keine Regel es verbietet. Beide Sätze werden bis heute zitiert.',
    full: 'Das Urteil stammt vom Ständigen Internationalen Gerichtshof, 7. September 1927; die Stimmen standen gleich, und die des Präsidenten entschied. Den ersten Satz sagen Staaten, wenn Beamte oder Anordnungen auf ihren Boden greifen, den zweiten, wenn sie daheim anordnen. Vieles im Streit um Anordnungen ist die Frage, was davon vorliegt.',
    outcome: 'Die Türkei hatte das Völkerrecht nicht gebrochen.',
    later: 'Durch Abkommen über Schiffe eingeschränkt; sonst überall zitiert.',
    takeaway: 'Man darf daheim urteilen; Zwang im Ausland darf man nicht üben.',
    sides: [
      {
        who: 'Der Gastgeber',
        says: 'Zwang endet an der Grenze. Beweise, die hier liegen, erhält man über unsere Behörden oder überhaupt nicht.',
      },
      {
        who: 'Wer zugreift',
        says: 'Wir tun nichts auf fremdem Boden. Ein Gericht, das dem hier Anwesenden befiehlt, darf nach Taten anderswo fragen.',
      },
    ],
    simplifies: 'Das Spiel macht daraus die Courtoisie, die fällt, wenn ein Arm hinübergreift, und sich langsam erholt.',
  },
  soering: {
    name: 'Soering',
    title: 'Soering gegen Vereinigtes Königreich',
    tagline: 'Das Recht, Nein zu sagen, 1989',
    parties: 'Jens Söring; Vereinigtes Königreich',
    question: 'Darf ein Staat einem anderen helfen, wenn der Person droht, was er selbst nicht tun dürfte?',
    plain:
      'Ein junger Deutscher wurde in Virginia wegen Mordes gesucht und in Britannien festgehalten. Bei einer Auslieferung hätte er nach Jahren des Wartens zum Tod verurteilt werden können. Der Europäische Gerichtshof für Menschenrechte sagte 1989, Britannien wäre dafür verantwortlich, ihn dem auszusetzen: Ein Staat, der hilft, muss darauf sehen, wohin seine Hilfe führt. Er wurde übergeben, nachdem Virginia zugesagt hatte, keine Todesstrafe zu verlangen.',
    full: 'Das Urteil ist vom 7. Juli 1989, Serie A Nr. 161. Es geht um Auslieferung, was nicht dasselbe ist wie die Übergabe von Beweisen. Doch die Idee steht hinter Ablehnungsgründen in Rechtshilfeabkommen und hinter der britischen Bedingung zur Todesstrafe im Abkommen mit den Vereinigten Staaten.',
    outcome: 'Ohne Zusicherungen hätte die Auslieferung Artikel 3 verletzt.',
    later: 'Zusicherungen wurden ein übliches Mittel.',
    takeaway: 'Wer hilft, muss ablehnen können.',
    sides: [
      {
        who: 'Für die Ablehnung',
        says: 'Der ersuchte Staat muss Nein sagen können: zu politischen Vorwürfen, zur Todesstrafe, zu dem, was hier erlaubt ist.',
      },
      {
        who: 'Für das Vertrauen',
        says: 'Unter Gerichten, die einander vertrauen, genügt eines. Jeder zweite Blick kostet Zeit, die den Opfern dann fehlt.',
      },
    ],
    simplifies: 'Eine Regierung im Spiel darf jedes Ersuchen ablehnen, ohne Grund und ohne es jemandem zu sagen.',
  },
  'big-brother-watch': {
    name: 'Big Brother Watch',
    title: 'Big Brother Watch und andere gegen Vereinigtes Königreich',
    tagline: 'Massenhaft, mit Schutz von Anfang bis Ende, 2021',
    parties: 'Bürgerrechtsgruppen und Medienschaffende; Vereinigtes Königreich',
    question: 'Darf ein Staat Kommunikation massenhaft sammeln, und unter welchen Bedingungen?',
    plain:
      'Nach den Enthüllungen von 2013 beschwerten sich Gruppen aus mehreren Ländern über massenhaftes Abfangen durch Britannien. Die Große Kammer des Europäischen Gerichtshofs für Menschenrechte entschied im Mai 2021: Massenhaftes Abfangen ist als solches nicht verboten, braucht aber Schutz von Anfang bis Ende, nämlich unabhängige Genehmigung zu Beginn, Kontrolle darüber, wonach gesucht wird, und spätere Überprüfung. Dem alten britischen System fehlte davon einiges, und journalistische Quellen schützte es nicht genug.',
    full: 'Das Urteil ist Beschwerde 58170/13 und andere, 25. Mai 2021. Es betrifft Nachrichtendienste, nicht Beweise. Kritiker bedauern, dass es Massenhaftes überhaupt hinnimmt; Regierungen halten fest, dass es rechtmäßig geschehen kann. Neues britisches Recht hatte das beurteilte System da schon ersetzt.',
    outcome: 'Verletzung der Artikel 8 und 10.',
    later: 'Der Maßstab für spätere Systeme in Europa.',
    takeaway: 'Massenhaftes ist nicht verboten; es muss von Anfang bis Ende überwacht sein.',
    sides: [
      {
        who: 'Die Gruppen',
        says: 'Bei allen zu sammeln, um einige anzusehen, ist eine Suche bei allen. Quellen verstummen, lange bevor jemand liest.',
      },
      {
        who: 'Die Regierung',
        says: 'Unbekannte Gefahren lassen sich nicht im Beschluss nennen. Mit Kontrolle bei jedem Schritt darf man danach suchen.',
      },
    ],
    simplifies: 'Massenhaftes gibt es im Spiel nicht: Jede Anordnung nennt ein Konto.',
  },
  wieder: {
    name: 'Wieder und Guarnieri',
    title: 'Wieder und Guarnieri gegen Vereinigtes Königreich',
    tagline: 'Hier beobachtet, anderswo zu Hause, 2023',
    parties: 'Joshua Wieder und Claudio Guarnieri; Vereinigtes Königreich',
    question: 'Können Menschen im Ausland sich über einen Staat beschweren, der ihre Nachrichten auf eigenem Boden abfängt?',
    plain:
      'Zwei Menschen, einer in den Vereinigten Staaten, einer in Deutschland, vermuteten, dass ihre Nachrichten in Britannien abgefangen worden waren. Ein britisches Gericht wies sie ab: Sie seien nie dort gewesen. Der Europäische Gerichtshof für Menschenrechte widersprach 2023. Was gelesen, durchsucht und genutzt wurde, wurde auf britischem Boden gelesen; dort fand also der Eingriff statt, und der Staat steht dafür ein, wo immer der Schreibende lebt.',
    full: 'Das Urteil ist Beschwerde 64371/16 und 64407/16 vom 12. September 2023. Es geht nicht so weit wie das Bundesverfassungsgericht, weil es auf den Ort des Abfangens abstellt. Es kehrt um, was Regierungen bei Anordnungen vortragen: Es zählt, wo es getan wird, nicht, wo die Person ist.',
    outcome: 'Die Beschwerde war zulässig, und eine Verletzung wurde festgestellt.',
    later: 'Menschen im Ausland können vor Gerichte des lesenden Staates gehen.',
    takeaway: 'Was hier getan wird, dafür kann man hier einstehen müssen.',
    sides: [
      {
        who: 'Die beiden',
        says: 'Ihr habt unsere Briefe in euren Hallen geöffnet. Ist das euer Boden fürs Lesen, ist er es auch fürs Beschweren.',
      },
      {
        who: 'Die Regierung',
        says: 'Ein Staat schuldet nicht jedem Menschen der Welt Gehör. Wer anderswo lebt, hat dort einen eigenen Staat.',
      },
    ],
    simplifies: 'Ein Konto im Spiel kann eine Regierung anprangern, wo immer beide sind.',
  },
  'digital-rights-ireland': {
    name: 'Digital Rights Ireland',
    title: 'Digital Rights Ireland',
    tagline: 'Alles über alle aufbewahren, 2014',
    parties: 'Eine Bürgerrechtsgruppe; die Regierung Irlands',
    question: 'Darf ein Gesetz Anbieter verpflichten, Verkehrsdaten aller Nutzer für den Fall der Fälle aufzubewahren?',
    plain:
      'Eine europäische Richtlinie von 2006 verpflichtete Telefon- und Internetunternehmen, bis zu zwei Jahre lang aufzubewahren, wer mit wem wann und von wo sprach, über alle. Eine Gruppe in Irland klagte. Im April 2014 erklärte der Gerichtshof die Richtlinie für ungültig: Daten über alle Menschen, ohne Bezug zu einer Tat und ohne klare Regeln für den Zugriff, erlauben sehr genaue Schlüsse auf das Privatleben. Das geht über das unbedingt Nötige hinaus.',
    full: 'Das Urteil ist C-293/12 vom 8. April 2014. Spätere Urteile erlauben die Speicherung für begrenzte Zwecke, Orte und Gruppen. Es geht darum, was vor jeder Anordnung aufzubewahren ist; was verlangt werden darf, ist eine zweite Frage.',
    outcome: 'Die Richtlinie war ungültig.',
    later: 'Durch viele spätere Urteile verfeinert.',
    takeaway: 'Alles über alle aufzubewahren ist selbst ein Eingriff.',
    sides: [
      {
        who: 'Die Gruppe',
        says: 'Genug Verkehrsdaten erzählen ein Leben. Wer sie über alle Menschen aufbewahrt, behandelt ein ganzes Volk als verdächtig.',
      },
      {
        who: 'Die Staaten',
        says: 'Was nicht aufbewahrt ist, lässt sich nicht verlangen. Manche Tat wird erst bekannt, wenn die Spuren längst fort wären.',
      },
    ],
    simplifies: 'Verbindungsdaten gibt es im Spiel immer, aber über ein vorsichtiges Konto verraten sie immer weniger.',
  },
} as const satisfies Record<string, EntryText>
