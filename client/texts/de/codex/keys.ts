/** Locks, keys, and the duty to be able. */
import type { EntryText } from './entry-text.ts'

export const KEYS = {
  'apple-fbi': {
    name: 'Apple und das FBI',
    title: 'Zwei Anträge, ein Telefon zu öffnen',
    tagline: 'Die Frage, die nie beantwortet wurde, 2016',
    parties: 'Vereinigte Staaten; Apple Inc.',
    question: 'Darf ein Gericht ein Unternehmen zwingen, Code zu schreiben, der das eigene Schloss besiegt?',
    plain:
      'Nach einem tödlichen Anschlag in Kalifornien hatten Ermittler ein Telefon, das sich nach zehn falschen Versuchen löschen würde†. Ein Gericht wies den Hersteller an, eine besondere Fassung seiner Software ohne diesen Schutz zu schreiben. Der Hersteller weigerte sich und bat um Gehör. In denselben Wochen lehnte ein Gericht in Brooklyn einen ähnlichen Wunsch ab: Der Kongress hatte über eine solche Pflicht nachgedacht und sie nicht geschaffen. In Kalifornien zog die Regierung zurück, weil Dritte das Telefon geöffnet hatten.',
    full: 'Beide Anträge stützten sich auf den All Writs Act von 1789. Die Entscheidung aus Brooklyn ist 149 F. Supp. 3d 341 vom 29. Februar 2016; der Beschluss aus Kalifornien ist vom 16. Februar 2016 und wurde auf Antrag der Regierung aufgehoben†. Kein Berufungsgericht entschied. New York Telephone ist der Präzedenzfall für angeordnete Hilfe; der Communications Assistance for Law Enforcement Act ist das Gesetz, das davor haltmacht.',
    outcome: 'Ein Gericht sagte Ja, eines Nein, und darüber wurde niemand gefragt.',
    later: 'Gesetzgeber übernahmen die Frage: siehe TOLA und den Investigatory Powers Act.',
    takeaway: 'Die Frage, die alle stellten, wurde nie beantwortet.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Eine rechtmäßige Anordnung bedeutet nichts, wenn die Bauweise sie vereitelt. Es ging um ein Telefon eines toten Täters.',
      },
      {
        who: 'Der Hersteller',
        says: 'Ein Gericht kann kein Unternehmen zum Bau eines Werkzeugs verpflichten, das der Gesetzgeber erwog und nicht verlangte.',
      },
    ],
    simplifies: 'Die Skala Schlüssel bewegen im Spiel viele Gerichte, einen Schritt zur Zeit, und sie bindet alle Staaten zugleich.',
    steps: [
      { at: '2016-02-16', what: 'Beschluss in Kalifornien' },
      { at: '2016-02-29', what: 'Abgelehnt in Brooklyn', note: '149 F. Supp. 3d 341' },
      { at: '2016-03', what: 'Kalifornien zurückgezogen', note: 'Dritte öffneten das Telefon' },
    ],
  },
  signal: {
    name: 'Signal',
    title: 'Ein Verlangen einer Grand Jury an Signal',
    tagline: 'Man kann nicht herausgeben, was man nie behielt, 2016',
    parties: 'Eine Grand Jury in Virginia; Open Whisper Systems, Hersteller von Signal',
    question: 'Was muss ein Dienst vorlegen, der fast nichts aufbewahrt?',
    plain:
      'Eine Grand Jury in Virginia verlangte vom Hersteller eines Nachrichtendienstes alles zu zwei Telefonnummern: Namen, Adressen, Kontakte, Protokolle. Eine Nummer hatte kein Konto. Zur anderen hatte das Unternehmen zwei Angaben: wann das Konto entstand und wann es sich zuletzt verband. Die gab es heraus. Mit der Anordnung kam ein Schweigegebot. Mit Hilfe einer Bürgerrechtsgruppe durfte es Monate später die Papiere veröffentlichen, und sie wurden ein Lehrstück über Bauweise.',
    full: 'Die Dokumente wurden am 4. Oktober 2016 veröffentlicht. Verweigert wurde nichts: Wenig aufzubewahren ist eine Bauweise vor jeder Anordnung und etwas anderes als Vernichten danach. Die europäische Regel der Datenminimierung, Artikel 5 Absatz 1 Buchstabe c DSGVO, weist denselben Weg; Gesetze über Vorratsdaten den anderen.',
    outcome: 'Zwei Daten wurden herausgegeben; das Schweigegebot wurde teilweise aufgehoben.',
    later: 'Mehrere Dienste veröffentlichen solche Papiere inzwischen regelmäßig.',
    takeaway: 'Man kann nicht herausgeben, was man nie behielt.',
    sides: [
      {
        who: 'Der Dienst',
        says: 'Wenig aufzubewahren ist gute Praxis, keine Vereitelung. Was es nicht gibt, kann man weder stehlen noch verlangen.',
      },
      {
        who: 'Ermittler',
        says: 'Ein Dienst für Millionen, der keinen benennen kann, lässt Opfer ohne jemanden zurück, den man anklagen könnte.',
      },
    ],
    simplifies: 'Anbieter im Spiel haben immer Verbindungsdaten: Auskunft kommt nie leer zurück, nur weniger aufschlussreich.',
  },
  'investigatory-powers-act': {
    name: 'Investigatory Powers Act',
    title: 'Investigatory Powers Act 2016, geändert 2024',
    tagline: 'Ein Gesetz über das Produkt von morgen',
    parties: null,
    question: 'Darf eine Regierung einem Unternehmen vorschreiben, fähig zu bleiben, Anordnungen zu beantworten?',
    plain:
      'Ein britisches Gesetz von 2016 fasst die meisten Überwachungsbefugnisse in ein Buch. Anordnungen brauchen Ministerium und Gericht, das „doppelte Schloss“. Eine Fähigkeitsanweisung kann ein Unternehmen verpflichten, helfen zu können, etwa selbst angebrachten Schutz zu entfernen. Eine solche Anweisung darf im Ausland zugestellt werden und ist geheim zu halten. Seit 2024 kann ein Unternehmen auch verpflichtet sein, das Ministerium zu informieren, bevor es sein Produkt auf bestimmte Weise ändert.',
    full: 'Die Anweisungen stehen in Section 253; Section 254 verlangt die Genehmigung durch einen Judicial Commissioner†. Jede Nutzung der Fähigkeit braucht eine eigene Anordnung. Ein älteres Gesetz, Section 49 RIPA 2000, lässt die Polizei von einer Person einen Schlüssel verlangen†. Regierungen bestätigen einzelne Anweisungen nicht und bestreiten sie nicht, sodass die öffentliche Debatte von Berichten lebt.',
    outcome: 'In Kraft.',
    later: 'Berichtete Anweisungen zu verschlüsselten Sicherungskopien führten zum Streit von 2025.',
    takeaway: 'Eine Fähigkeitsanordnung ist ein Gesetz über das Produkt von morgen.',
    sides: [
      {
        who: 'Das Ministerium',
        says: 'Ein Gericht prüft die Anweisung, und jede Nutzung braucht eine Anordnung. Die Tür öffnet selten, nie an Gerichten vorbei.',
      },
      {
        who: 'Kritiker',
        says: 'Eine geheime Anweisung über ein überall genutztes Produkt entscheidet für Menschen aller Länder, die nichts wissen dürfen.',
      },
    ],
    simplifies: 'Eine Zugangspflicht im Spiel ist öffentlich, wirkt jede Runde und ist anfechtbar. Echte Anweisungen sind geheim.',
  },
  'apple-adp': {
    name: 'Apple und die Sicherungskopien',
    title: 'Apple und Anweisungen zu verschlüsselten Sicherungskopien',
    tagline: 'Das Häkchen, das abgeschaltet wurde, seit 2025',
    parties: 'Apple; das britische Innenministerium. Privacy International und Liberty mit eigenen Klagen',
    question: 'Darf ein Staat einen Weg in Sicherungskopien anordnen, die für Nutzer überall verschlüsselt sind?',
    plain:
      'Im Februar 2025 berichteten Zeitungen, Britannien habe heimlich Zugang zu verschlüsselten Sicherungskopien von Nutzern weltweit angeordnet. Die Regierung bestätigte nichts und bestritt nichts. Das Unternehmen nahm britischen Nutzern die Funktion, ein Häkchen. Ein Gericht lehnte es im April ab, selbst die Existenz des Verfahrens geheim zu halten. Im August sagte eine amerikanische Amtsträgerin, Britannien lasse davon ab; im September wurde von einer zweiten Anweisung berichtet, nur für britische Nutzer. Die Klage des Unternehmens wurde im Oktober nach geänderten Umständen abgewiesen.',
    full: 'Die Presse datiert die erste Anweisung auf Januar 2025; die Funktion wurde am 21. Februar zurückgezogen; der Beschluss zur Öffentlichkeit ist vom 7. April, die Abweisung vom 6. Oktober 2025, in IPT/25/83/CH. Klagen zweier Bürgerrechtsgruppen liefen weiter, mit öffentlicher Verhandlung laut Berichten 2026. Existenz und Inhalt der Anweisungen sind amtlich unbestätigt; alles hier darüber ist „berichtet“.',
    outcome: 'Die Funktion ist in einem Land aus; die Rechtsfrage ist offen.',
    later: 'Zuletzt noch anhängig.',
    takeaway: 'Das Häkchen lässt sich abschalten; und Verbündete protestieren, wenn ihre eigenen Nutzer in der Kiste sind.',
    sides: [
      {
        who: 'Das Ministerium',
        says: 'Sind Kinder oder Leben in Gefahr, muss eine Anordnung öffnen können, was sie nennt. Kein Unternehmen darf das ausschließen.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Wir bauten nie einen Hauptschlüssel und werden es nie. Eine Tür für Beamte eines Staates ist eine Tür für alle Diebe.',
      },
    ],
    simplifies: 'Ein Anbieter im Spiel kann sein Häkchen nicht in einem Staat allein zurückziehen; er liefert es überall aus oder nicht.',
    steps: [
      { at: '2025-02-07', what: 'Von einer Anweisung wird berichtet' },
      { at: '2025-02-21', what: 'Die Funktion wird in Britannien zurückgezogen' },
      { at: '2025-04-07', what: 'Das Verfahren darf bekannt sein', note: 'Investigatory Powers Tribunal' },
      { at: '2025-10-06', what: 'Die Klage des Unternehmens wird abgewiesen', note: '„geänderte Umstände“' },
    ],
  },
  tola: {
    name: 'TOLA, Australien',
    title: 'Telecommunications and Other Legislation Amendment (Assistance and Access) Act',
    tagline: 'Bitte, Anweisung, Fähigkeit, 2018',
    parties: null,
    question: 'Kann ein Gesetz Hilfe bei Verschlüsselung anordnen, ohne sie für alle zu schwächen?',
    plain:
      'Im Dezember 2018 beschloss Australien ein Gesetz mit drei Stufen. Eine Bitte ersucht ein Unternehmen um Hilfe. Eine Anweisung verlangt Hilfe, zu der es fähig ist. Eine zweite Art Anweisung verlangt, dass es fähig wird. Ein bekannter Abschnitt fügt eine Grenze hinzu: Niemand darf verpflichtet werden, eine systemische Schwäche in ein Produkt zu bauen. Befürworter sagen, damit sei die Linie gezogen. Kritiker sagen, niemand wisse, wo sie verläuft, denn jeder Weg hinein sei für jemanden eine Schwäche.',
    full: 'Das Gesetz ist Nr. 148 von 2018; die Grenze steht in Section 317ZG. Der unabhängige Beauftragte für Sicherheitsgesetze empfahl 2020, eine unabhängige Stelle und nicht Behörden oder ein Ministerium solle die Anweisungen genehmigen. Die zwingenden Stufen sollen selten genutzt werden, die Bitten häufig.',
    outcome: 'In Kraft.',
    later: '2020 vom unabhängigen Beauftragten überprüft.',
    takeaway: 'Alle wollen nicht alle schwächen; niemand ist sich einig, was das heißt.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Hilfe gilt nur einem Ziel, Schwäche für alle ist per Gesetz verboten, und die meisten Unternehmen bittet man zuerst.',
      },
      {
        who: 'Kritiker',
        says: 'Ein Werkzeug für ein Ziel wirkt bei jedem. Offen bleibt nur noch, wer es hat und wie lange es gehütet wird.',
      },
    ],
    simplifies: 'Eine Hintertür im Spiel öffnet einen Anbieter für einen Staat und erleichtert Exploits aller. Mehr Grenze gibt es nicht.',
  },
  podchasov: {
    name: 'Podchasov',
    title: 'Podchasov gegen Russland',
    tagline: 'Ein Recht, erklärt, wo es nicht mehr durchsetzbar ist, 2016 bis 2024',
    parties: 'Anton Podchasov; die Russische Föderation',
    question: 'Darf ein Staat Nachrichtendienste für Handys verpflichten, alles aufzubewahren und herauszugeben, was es entschlüsselt?',
    plain:
      'Russische Gesetze von 2016 verpflichten Dienste, den Inhalt von Nachrichten bis zu sechs Monate und Daten darüber länger aufzubewahren und herauszugeben, was zum Entschlüsseln nötig ist. Ein Dienst weigerte sich bei Chats, die von Ende zu Ende verschlüsselt sind, und war von 2018 bis 2020 gesperrt. Ein Nutzer beschwerte sich in Straßburg. Im Februar 2024 befand der Europäische Gerichtshof für Menschenrechte, dass es das Recht auf Privatleben verletzt, alles aufzubewahren und Verschlüsselung für alle zu schwächen.',
    full: 'Das Urteil ist Beschwerde 33696/19 vom 13. Februar 2024. Es sagt, dass sich solche Verschlüsselung nicht nur für einige Nutzer schwächen lässt. Russland hatte das System der Konvention 2022 verlassen; das Urteil spricht also Recht ohne einen Staat, der es vollzöge, doch dasselbe Recht bindet die verbliebenen Staaten.',
    outcome: 'Verletzung von Artikel 8.',
    later: 'In Debatten über Verschlüsselung in vielen europäischen Staaten zitiert.',
    takeaway: 'Ein Recht kann erklärt werden, wo es nicht mehr durchsetzbar ist.',
    sides: [
      {
        who: 'Der Nutzer',
        says: 'Niemand kann Verschlüsselung nur für einen Verdächtigen schwächen. Sie wird es für alle, und das ist maßlos.',
      },
      {
        who: 'Der Staat',
        says: 'In solchen Chats wurden Anschläge geplant. Wer sie selbst mit Anordnung nicht lesen kann, lässt sein Volk schutzlos.',
      },
    ],
    simplifies: 'Das Spiel kennt keine Vorratsdaten: Anbieter behalten, was da ist, und nur eine Sicherungsanordnung friert es ein.',
  },
  'whatsapp-brazil': {
    name: 'WhatsApp in Brasilien',
    title: 'Sperren von WhatsApp, und eine Festnahme',
    tagline: 'Ein Schlüssel kam dabei nicht heraus, 2015 bis 2016',
    parties: 'Mehrere brasilianische Gerichte; WhatsApp und seine Muttergesellschaft',
    question: 'Wie kann ein Gericht eine Anordnung über Inhalte durchsetzen, die ein Unternehmen nicht lesen kann?',
    plain:
      'Gerichte in mehreren brasilianischen Städten verlangten Nachrichten von Verdächtigen. Das Unternehmen sagte, es behalte keine und könne sie nicht lesen. Die Gerichte erhöhten den Druck: Tagesstrafen bis zu einer Million Reais, im März 2016 die Festnahme eines Managers der Muttergesellschaft, der nach einem Tag freikam, und Anordnungen, die den Dienst im Dezember 2015 sowie im Mai und Juli 2016 im ganzen Land abschalteten. Der Präsident des höchsten Gerichts hob die letzte auf.',
    full: 'Der Manager arbeitete für die Mutter und hatte keinen Zugang zu Nachrichten; ein Gericht ließ ihn frei. Die Hauptsache, ADPF 403 und ADI 5527, liegt beim Obersten Gericht: Zwei Voten von 2020 waren gegen Sperren und gegen die Schwächung von Verschlüsselung; eine endgültige Entscheidung war nicht zu sehen.',
    outcome: 'Geldstrafen, eine Festnahme und Sperren; keine Inhalte.',
    later: 'Die Hauptsache war auf den gesehenen Seiten nicht abgeschlossen.',
    takeaway: 'Einen Manager festzunehmen bringt keinen Schlüssel hervor, den es nicht gibt.',
    sides: [
      {
        who: 'Die Gerichte',
        says: 'Ein Unternehmen, das an einer Nation verdient und keinem Gericht antwortet, lässt uns nur Hebel, die es spürt.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Wir haben weder Kopie noch Schlüssel. Personal vor Ort wird zur Geisel, und Millionen verlieren ihren Dienst.',
      },
    ],
    simplifies: 'Im Spiel wird niemand festgenommen und kein Dienst abgeschaltet. Missachtung kostet Punkte, jedes Mal mehr.',
    steps: [
      { at: '2015-12', what: 'Erste Sperre' },
      { at: '2016-03-01', what: 'Ein Manager wird festgenommen und am Tag darauf freigelassen' },
      { at: '2016-07', what: 'Letzte Sperre, vom Präsidenten des Obersten Gerichts aufgehoben' },
    ],
  },
  encrochat: {
    name: 'EncroChat',
    title: 'EncroChat, und M.N. (C-670/22)',
    tagline: 'Ist der Brief verschlossen, gehen Staaten an den Schreibtisch, 2020 bis 2024',
    parties: 'Französische Ermittler; Gerichte in Deutschland, den Niederlanden, dem Vereinigten Königreich und anderen',
    question: 'Darf ein Staat in alle Telefone eines verschlüsselten Dienstes einbrechen und teilen, was er findet?',
    plain:
      'Ein Unternehmen verkaufte Telefone für Nachrichten, die niemand lesen konnte. 2020 brachten französische Ermittler über Server in Frankreich ein Programm auf die Telefone und lasen wochenlang mit†. Was sie fanden, ging an die Polizei vieler Länder, und viele Nutzer kamen vor Gericht. Im April 2024 sagte der Gerichtshof, eine Staatsanwaltschaft dürfe Beweise anfordern, die ein anderer Staat schon hat. Der andere Staat ist zu unterrichten, und ein Gericht muss ausschließen, wozu die Verteidigung nicht Stellung nehmen kann.',
    full: 'Das Urteil ist C-670/22, M.N., vom 30. April 2024, über Europäische Ermittlungsanordnungen. Ein britisches Gericht hatte die Nachrichten als auf dem Gerät gespeichert und daher zulässig behandelt, [2021] EWCA Crim 128†. Fragen bleiben: Alle Nutzer waren das Ziel, Einzelheiten der Methode sind ein Verteidigungsgeheimnis, und Verdächtige lebten in Staaten, deren Recht es vielleicht nicht erlaubt hätte.',
    outcome: 'Solche Beweise dürfen unter Bedingungen geteilt und genutzt werden.',
    later: 'Rechtsmittel und Beschwerden liefen in mehreren Ländern weiter.',
    takeaway: 'Sind Inhalte unterwegs verschlossen, gehen Staaten ans Endgerät.',
    sides: [
      {
        who: 'Ermittler',
        says: 'Fast alle Kunden waren Kriminelle, ein Gericht stimmte jedem Schritt zu, und Lieferungen und Morde wurden verhindert.',
      },
      {
        who: 'Die Verteidigung',
        says: 'Eine Suche bei allen ist keine bei jemandem. Eine geheime Methode nach fremdem Recht können wir gar nicht prüfen.',
      },
    ],
    simplifies: 'Ein Exploit im Spiel liest ein Konto. In einen ganzen Dienst auf einmal einzubrechen ist nicht möglich.',
  },
  kazakhstan: {
    name: 'Das Zertifikat Kasachstans',
    title: 'Das Wurzelzertifikat Kasachstans',
    tagline: 'Browser wurden Grenzwächter, 2015 bis 2020',
    parties: 'Die Regierung Kasachstans; Hersteller von Browsern',
    question: 'Darf ein Staat alle Nutzer einen Schlüssel einbauen lassen, mit dem er verschlüsselten Verkehr liest?',
    plain:
      'Um verschlüsselten Verkehr zu lesen, kann ein Staat versuchen, selbst für jede Website zu bürgen. 2015, wieder 2019 und 2020 wies Kasachstan seine Nutzer an, ein Zertifikat des Staates einzubauen; ohne es waren viele Seiten nicht zu erreichen. Die Hersteller der großen Browser lehnten daraufhin dieses Zertifikat ab, auch wo Nutzer es eingebaut hatten. Kein Gericht wurde gefragt. Die Anweisung endete jedes Mal nach wenigen Wochen.',
    full: 'Im Jahr 2019 handelten drei Hersteller gemeinsam, 2020 kam ein vierter hinzu. Der Staat erklärte die Maßnahme als Schutz vor Angriffen und später als Übung†. Der Fall zeigt, wer noch über Schlüssel entscheidet: die, die die Software machen, für alle Länder zugleich, nach eigener Regel, die niemand gewählt hat.',
    outcome: 'Das Zertifikat wurde in den wichtigsten Browsern gesperrt.',
    later: 'Nach jedem Versuch beendet.',
    takeaway: 'Browser wurden Grenzwächter.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Unsere Netze werden täglich angegriffen. Zu sehen, was hindurchgeht, ist Pflicht und Recht eines jeden Staates.',
      },
      {
        who: 'Die Hersteller',
        says: 'Wer allen Verkehr liest, kann ihn auch ändern. Nutzer trauen dem Schloss nur, wenn niemand den Schlüssel kopiert.',
      },
    ],
    simplifies: 'Im Spiel liest niemand Verkehr unterwegs; Umschläge auf der Karte sind sicher, bis sie ankommen.',
  },
  dropbox: {
    name: 'Dropbox',
    title: 'Eine Beschwerde über Dropbox',
    tagline: 'Verschlüsselt, mit wessen Schlüssel? 2011',
    parties: 'Ein Forscher; Dropbox; die Federal Trade Commission',
    question: 'Darf ein Unternehmen sagen, Dateien seien verschlüsselt, wenn sein eigenes Personal den Schlüssel hat?',
    plain:
      'Ein Speicherdienst sagte seinen Kunden, ihre Dateien seien verschlüsselt und sein Personal könne sie nicht öffnen. Ein Forscher bemerkte, dass er gleiche Dateien verschiedener Kunden nur einmal speicherte†, was nur geht, wenn er sie vergleichen kann. Im Mai 2011 beschwerte er sich bei der Handelsbehörde, das Versprechen sei unwahr, denn das Unternehmen habe die Schlüssel. Das Unternehmen änderte seine Worte. Verschlüsselt waren die Dateien die ganze Zeit gewesen, unterwegs und gespeichert.',
    full: 'Die Beschwerde vom 11. Mai 2011 betrifft Ehrlichkeit in der Werbung und nicht den Zugriff des Staates; doch sie nennt, woran jede Forderung hängt: wer den Schlüssel hat. Verschlüsselung unterwegs, gespeichert und von Ende zu Ende sind drei verschiedene Dinge, und nur die letzte hält den Anbieter draußen.',
    outcome: 'Das Unternehmen änderte seine Bedingungen.',
    later: 'Die Formulierung wurde ein gängiges Beispiel im Unterricht.',
    takeaway: '„Verschlüsselt“ ist unvollständig, solange man nicht sagt, wer den Schlüssel hat.',
    sides: [
      {
        who: 'Die Beschwerde',
        says: 'Kunden wählten den Dienst wegen eines unwahren Satzes. Ein Schloss mit Zweitschlüssel ist nicht dasselbe Schloss.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Ein streng verwahrter Schlüssel rettet verlorene Dateien und lässt sie teilen. Ohne ihn wollten wenige den Dienst.',
      },
    ],
    simplifies: 'Ein Schloss im Spiel ist eines von dreien: keines, Häkchen, eigenes. Wer den Schlüssel hat, folgt allein daraus.',
  },
  'india-tracing': {
    name: 'Indien: Nachrichten zurückverfolgen',
    title: 'Section 69 des IT Act, und Rule 4(2) der IT Rules 2021',
    tagline: 'Wer schrieb es zuerst? Seit 2009',
    parties: 'Die Regierung Indiens; WhatsApp als Antragsteller',
    question: 'Darf ein Gesetz verlangen, dass ein Dienst den ersten Absender einer Nachricht nennen kann?',
    plain:
      'Indisches Recht lässt die Regierung für bestimmte Zwecke Entschlüsselung anordnen. Regeln von 2021 fügen für große Nachrichtendienste auf Handys eine Pflicht hinzu: Fragt ein Gericht oder eine Behörde, müssen sie sagen können, wer eine Nachricht im Land zuerst sandte. Was darin steht, müssen sie nicht sagen. Ein Dienst ging in Delhi vor Gericht: Um den ersten Absender zu kennen, müsse man jede Nachricht von allen kennzeichnen. Der Fall war zuletzt noch anhängig.',
    full: 'Section 69 stammt aus einer Änderung und Regeln von 2009; die Pflicht zur Rückverfolgung ist Rule 4(2). Befürworter verweisen auf Gerüchte, die zu Tötungen führten; Kritiker sagen, Kennzeichen auf allen Nachrichten machten zunichte, was Verschlüsselung verspricht. 2024 sagte der Anwalt des Dienstes vor Gericht, man würde eher gehen, als Verschlüsselung zu brechen.',
    outcome: 'In Kraft; vor Gericht angefochten.',
    later: 'Zuletzt noch anhängig.',
    takeaway: 'Einen Absender zu kennen kann heißen, jede Nachricht zu kennzeichnen.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Ein Gerücht kann töten. Wir fragen nicht, was darin stand, nur wer es begann, und nur auf Verlangen einer Behörde.',
      },
      {
        who: 'Der Dienst',
        says: 'Um einen zu nennen, müssten wir alle Nachrichten kennzeichnen. So überwacht man jeden, um einmal jemanden zu finden.',
      },
    ],
    simplifies: 'Auskunft im Spiel verrät die Art eines Kontos, nie, wer etwas zuerst schrieb.',
  },
  proton: {
    name: 'Proton',
    title: 'Proton und der französische Aktivist',
    tagline: 'Der Brief ist verborgen, der Umschlag nicht, 2021',
    parties: 'Französische und Schweizer Behörden; Proton, aus der Schweiz',
    question: 'Bekommt die Polizei in einem Land, das Privatheit hütet, etwas über ein verschlüsseltes Konto?',
    plain:
      'Die französische Polizei suchte Mitglieder einer Gruppe von Aktivisten. Eines nutzte einen verschlüsselten Maildienst in der Schweiz. Die Polizei bat über Europol und Schweizer Behörden, die das Ersuchen für rechtmäßig hielten und dem Dienst auftrugen, aufzuzeichnen, von wo das Konto genutzt wurde. Der Dienst gehorchte, wie er musste, und gab eine IP-Adresse heraus. Der Inhalt blieb unlesbar, denn er hat keinen Schlüssel. Viele Nutzer waren überrascht, und der Dienst änderte, wie er sich beschreibt.',
    full: 'Die Anordnung band nach Schweizer Recht; fremden Anordnungen ohne eine schweizerische wird nicht gehorcht, und Artikel 271 des Schweizer Strafgesetzbuchs verbietet fremden Beamten, dort zu handeln†. Im Oktober 2021 entschied ein Schweizer Gericht, dass Maildienste für die Vorratsspeicherung keine Fernmeldedienste sind†. Ein Verordnungsentwurf von 2025 und 2026 würde solche Pflichten ausweiten; er wurde stark kritisiert und überarbeitet, und der Dienst verlegte einen Teil seiner Maschinen ins Ausland.',
    outcome: 'Eine Adresse wurde herausgegeben; kein Inhalt.',
    later: 'Der Verordnungsentwurf war zuletzt noch offen.',
    takeaway: 'Verschlüsselung verbirgt den Brief, nicht den Umschlag; und Bitten nach dem Abkommen kann schnell sein.',
    sides: [
      {
        who: 'Die Behörden',
        says: 'Ein Ersuchen auf dem richtigen Weg, geprüft vom Staat, in dem der Dienst sitzt: Eben das nennen andere langsam.',
      },
      {
        who: 'Die Nutzer',
        says: 'Man sagte uns, nichts werde aufgezeichnet. Endet das mit der ersten Anordnung, gehört es in die Überschrift.',
      },
    ],
    simplifies:
      'Ein Auskunftsverlangen im Spiel wirkt immer, wo ein Anbieter niedergelassen ist; Verbindungsdaten lassen sich nicht verschlüsseln.',
  },
  'bnd-abroad': {
    name: 'Der Dienst im Ausland',
    title: 'Das Bundesverfassungsgericht zur Auslandsüberwachung, und zu Posteo',
    tagline: 'Rechte reisen mit der Macht, 2018 und 2020',
    parties: 'Medienschaffende aus mehreren Ländern; der Bundesnachrichtendienst. Posteo, ein Maildienst',
    question: 'Schützen die Grundrechte eines Staates Ausländer im Ausland vor dessen eigenen Diensten?',
    plain:
      'Medienschaffende aus dem Ausland beschwerten sich in Deutschland, der Auslandsnachrichtendienst könne ihre Post lesen. Die Regierung sagte, die Verfassung schütze Menschen im Inland. Das Bundesverfassungsgericht widersprach 2020: Deutsche Staatsgewalt ist an die Grundrechte gebunden, wo immer sie handelt, auch gegenüber Ausländern im Ausland. Das Gesetz musste mit Grenzen und Aufsicht neu geschrieben werden. Zwei Jahre zuvor hatte dasselbe Gericht gesagt, ein Maildienst, der keine Adressen speichert, müsse sich womöglich umstellen, um sie auf rechtmäßige Anordnung zu liefern.',
    full: 'Die Entscheidungen sind 1 BvR 2835/17 vom 19. Mai 2020 und 2 BvR 2377/16 vom 20. Dezember 2018. Andere Gerichte sehen es anders: In den Vereinigten Staaten gilt nach Verdugo-Urquidez, dass der vierte Verfassungszusatz das Eigentum eines Ausländers im Ausland nicht schützt. Der Europäische Gerichtshof für Menschenrechte näherte sich 2023 der deutschen Sicht.',
    outcome: 'Rechte binden im Ausland; sparsame Bauweise ist nicht immer eine Verteidigung.',
    later: 'Ein neues Gesetz mit unabhängiger Kontrolle folgte.',
    takeaway: 'Rechte können mit der Macht reisen.',
    sides: [
      {
        who: 'Die Medienschaffenden',
        says: 'Auch wer im Ausland beobachtet wird, braucht Schutz. Eine Verfassung, die ihre Diener bindet, bindet sie überall.',
      },
      {
        who: 'Die Regierung',
        says: 'Ein Staat schuldet den eigenen Leuten Rechte und auch Sicherheit. Im Ausland trifft er Dienste, die keine Grenzen kennen.',
      },
    ],
    simplifies: 'Im Spiel spielt für eine Anordnung keine Rolle, wessen Staatsangehörigkeit jemand hat; es zählen nur Fall und Ort.',
  },
} as const satisfies Record<string, EntryText>
