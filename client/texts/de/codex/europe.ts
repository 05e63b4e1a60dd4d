/** European data protection and evidence, and the treaties of many. */
import type { EntryText } from './entry-text.ts'

export const EUROPE = {
  'schrems-1': {
    name: 'Schrems I',
    title: 'Schrems gegen Data Protection Commissioner',
    tagline: 'Ein Student und der Datenstrom eines Kontinents, 2015',
    parties: 'Maximillian Schrems; die Datenschutzbehörde Irlands',
    question: 'War die Regelung „Safe Harbour“ gültig, nach der Firmen Daten in die Vereinigten Staaten sandten?',
    plain:
      'Nach den Enthüllungen von 2013 beschwerte sich ein Jurastudent in Irland: Ein soziales Netzwerk sendet meine Daten in die Vereinigten Staaten, wo Dienste sie lesen können, und ich habe keinen Rechtsbehelf. Die Aufsicht antwortete, die Kommission habe 2000 entschieden, dass solche Übermittlungen angemessen seien. Der Gerichtshof der Europäischen Union verwarf diese Entscheidung am 6. Oktober 2015. Allgemeiner Zugriff ohne jeden Weg zu einem Gericht ist kein gleichwertiger Schutz.',
    full: 'Das Urteil ist C-362/14. Es sagt auch, dass nationale Behörden eine solche Beschwerde prüfen müssen, auch wenn die Kommission entschieden hat; aufheben darf aber nur der Gerichtshof. Es geht um Nachrichtendienste und Übermittlungen von Unternehmen, nicht darum, ob eine Anordnung in Strafsachen Daten erreicht. Alle Firmen, die sich darauf gestützt hatten, brauchten eine andere Grundlage.',
    outcome: 'Safe Harbour war ungültig.',
    later: '2016 durch Privacy Shield ersetzt†, das in Schrems II fiel.',
    takeaway: 'Ein Student kann den Datenstrom eines Kontinents anhalten.',
    sides: [
      {
        who: 'Der Beschwerdeführer',
        says: 'Ein Schutzversprechen, das endet, wo ein Dienst beginnt, ohne Gericht, an das man sich wenden kann, schützt niemanden.',
      },
      {
        who: 'Die andere Sicht',
        says: 'Jeder Staat hat Nachrichtendienste. Einen davon nach seinen Lecks zu beurteilen hemmt Handel und ändert keine Praxis.',
      },
    ],
    simplifies: 'Übermittlungen zwischen Unternehmen sind im Spiel frei. Es zählen nur der Ort jedes Kontos und das Recht dort.',
  },
  'schrems-2': {
    name: 'Schrems II',
    title: 'Data Protection Commissioner gegen Facebook Ireland und Schrems',
    tagline: 'Das Recht, das Daten erreichen kann, zählt mehr als die Karte, 2020',
    parties: 'Die irische Aufsicht; Facebook Ireland; Maximillian Schrems',
    question: 'War Privacy Shield gültig, und genügen Standardvertragsklauseln?',
    plain:
      'Der Nachfolger von Safe Harbour hielt vier Jahre. Am 16. Juli 2020 verwarf der Gerichtshof auch ihn: Die Überwachung war nicht auf das unbedingt Nötige begrenzt, und Menschen in Europa hatten kein Gericht, an das sie sich wenden konnten. Standardklauseln zwischen Unternehmen bleiben gültig, doch wer sie nutzt, muss das Recht des anderen Landes ansehen und Schutz hinzufügen, etwa Verschlüsselung mit Schlüsseln, die in Europa bleiben, oder das Senden einstellen.',
    full: 'Das Urteil ist C-311/18. Es machte jeden, der Daten ausführt, zum Gutachter fremden Überwachungsrechts. Die Aufsicht schrieb dann Empfehlungen zu zusätzlichen Maßnahmen: Starke Verschlüsselung hilft nur, wo der Empfänger keinen Schlüssel hat†. Wie im ersten Fall geht es um Nachrichtendienste und nicht um Beweise in Strafsachen, auch wenn beide Arten von Forderungen dieselben Unternehmen treffen.',
    outcome: 'Privacy Shield ungültig; Klauseln unter Bedingungen gültig.',
    later: 'Es folgte das Data Privacy Framework von 2023.',
    takeaway: 'Das Recht, das Daten erreichen kann, zählt mehr als die Karte.',
    sides: [
      {
        who: 'Der Grund des Gerichtshofs',
        says: 'Ein Recht, das man vor kein Gericht bringen kann, ist keines. Verträge binden Unternehmen; Dienste binden sie nicht.',
      },
      {
        who: 'Die Datenausführer',
        says: 'Eine kleine Firma kann das Geheimdienstrecht eines Kontinents nicht beurteilen. Das müssen schon die Regierungen klären.',
      },
    ],
    simplifies: 'Das Vertrauen sinkt im Spiel, wenn Langarm-Gesetze beschlossen werden; es steht für alle solchen Urteile und Prüfungen.',
  },
  'data-privacy-framework': {
    name: 'Data Privacy Framework',
    title: 'EU-US Data Privacy Framework, und Latombe gegen Kommission',
    tagline: 'Der dritte Waffenstillstand, seit 2023',
    parties: 'Europäische Kommission; Philippe Latombe, Mitglied des französischen Parlaments',
    question: 'Genügen die neuen amerikanischen Garantien und das neue Prüfgericht?',
    plain:
      'Nach Schrems II erließen die Vereinigten Staaten ein Dekret: Überwachung muss erforderlich und verhältnismäßig sein, und ein neues Prüfgericht hört Beschwerden aus dem Ausland. Auf dieser Grundlage entschied die Europäische Kommission am 10. Juli 2023, dass zertifizierte amerikanische Firmen Daten angemessen schützen. Ein französischer Abgeordneter klagte. Das Gericht der Europäischen Union wies seine Klage im September 2025 ab. Er legte Rechtsmittel ein, das zuletzt noch anhängig war.',
    full: 'Die Entscheidung ist (EU) 2023/1795 und stützt sich auf Executive Order 14086; das Urteil ist T-553/23 vom 3. September 2025; das Rechtsmittel ist C-703/25 P, eingelegt am 31. Oktober 2025. Angemessenheit wird immer wieder geprüft: Die Kommission kann sie zurücknehmen, der Gerichtshof verwerfen, oder eine Änderung des Dekrets kann sie aushöhlen.',
    outcome: 'In erster Instanz bestätigt.',
    later: 'Rechtsmittel zuletzt anhängig.',
    takeaway: 'Angemessenheit ist ein Waffenstillstand, von Gerichten verlängert oder gebrochen.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Grenzen, ein Gericht für Beschwerden und jährliche Prüfung: Das ist mehr, als die meisten Staaten Fremden bieten.',
      },
      {
        who: 'Kritiker',
        says: 'Was ein Dekret gab, kann ein anderes nehmen. Ein Gericht in der Exekutive ist nicht das Gericht, das verlangt war.',
      },
    ],
    simplifies: 'Das Spiel kennt keine Angemessenheit. Am nächsten kommt ein Abkommen zwischen zwei Staaten, das niemand verwerfen kann.',
  },
  'transfer-fines': {
    name: 'Bußgelder für Übermittlungen',
    title: 'Entscheidungen der irischen Aufsicht zu Übermittlungen: Meta und TikTok',
    tagline: 'Fernzugriff ist Übermittlung, 2023 und 2025',
    parties: 'Datenschutzbehörde Irlands; Meta; TikTok',
    question: 'Ist es eine Übermittlung, wenn Personal in einem anderen Land Daten in Europa nur ansehen kann?',
    plain:
      'Die irische Behörde beaufsichtigt viele große Dienste, weil deren europäische Büros dort sind. Im Mai 2023 verhängte sie gegen einen davon 1,2 Milliarden Euro, weil er Daten unter Klauseln, die Schrems II nicht genügten, in die Vereinigten Staaten sandte. Im Mai 2025 verhängte sie gegen einen anderen 530 Millionen: Personal in China konnte europäische Daten aus der Ferne sehen, und Nutzer waren nicht ausreichend informiert. Im Verfahren sagte das Unternehmen zunächst, solche Daten lägen nicht in China, und berichtigte sich später.',
    full: 'Die Entscheidungen wenden das Kapitel der DSGVO über Übermittlungen an. Beide Unternehmen gehen gerichtlich dagegen vor. Gemeinsam ist ihnen, dass der Ort einer Platte nichts entschied: im ersten Fall, weil das Recht über den Empfänger zählte, im zweiten, weil Zugriff als Übermittlung gilt, auch wenn keine Datei sich bewegt.',
    outcome: 'Bußgelder von 1,2 Milliarden und 530 Millionen Euro.',
    later: 'Beide zuletzt angefochten.',
    takeaway: 'Fernzugriff ist Übermittlung, auch wenn keine Datei sich bewegt.',
    sides: [
      {
        who: 'Die Aufsicht',
        says: 'Nutzern ist wichtig, wer ihre Daten sieht, nicht, in welcher Halle die Platte läuft. Die Regel muss Augen folgen.',
      },
      {
        who: 'Die Unternehmen',
        says: 'Ein Dienst für die Welt braucht Personal in der Welt. Ist jeder Blick Ausfuhr, kann nachts niemand etwas reparieren.',
      },
    ],
    simplifies: 'Staaten bestrafen einen Anbieter im Spiel für das, was er herausgibt, nie dafür, wer im Haus hinsehen kann.',
  },
  'gdpr-48': {
    name: 'DSGVO, Artikel 48',
    title: 'Datenschutz-Grundverordnung, Artikel 48',
    tagline: 'Eine Tür mit zwei Schlössern, in Kraft seit 2018',
    parties: null,
    question: 'Darf ein Unternehmen in der Union einem fremden Gericht oder Amt personenbezogene Daten geben?',
    plain:
      'Ein fremdes Urteil, das personenbezogene Daten verlangt, wirkt in der Union nur, wenn ein internationales Abkommen dahintersteht. Das klingt nach einer Mauer. Doch der Artikel endet damit, dass andere Gründe für eine Übermittlung bestehen bleiben. Ein Unternehmen mit einer fremden Anordnung muss also zweierlei fragen: Gibt es überhaupt eine Rechtsgrundlage für die Offenlegung, und gibt es einen Grund, Daten in dieses Land zu senden? Manchmal sind beide Antworten Ja, oft nicht.',
    full: 'Der Europäische Datenschutzausschuss beschrieb die zwei Schritte in den Leitlinien 02/2024, endgültig im Juni 2025: eine Grundlage nach Artikel 6 und ein Grund nach Kapitel V, etwa wichtige öffentliche Interessen oder Rechtsansprüche im Einzelfall. Eine Forderung an eine ausländische Mutter, die dann ihre europäische Tochter fragt, fällt nicht unter Artikel 48 selbst, doch Kapitel V gilt weiter.',
    outcome: 'In Kraft. Kein völliges Verbot und keine Formalität.',
    later: 'Leitlinien von 2025 beschreiben die Anwendung.',
    takeaway: 'Es ist eine Tür mit zwei Schlössern, keine Mauer.',
    sides: [
      {
        who: 'Die Union',
        says: 'Anordnungen anderer Staaten wirken hier, wenn wir es vereinbart haben. Unter Gleichen ist das nur guter Brauch.',
      },
      {
        who: 'Andere Staaten',
        says: 'Die Regel behält selbst Ausnahmen für öffentliches Interesse und Ansprüche. Also darf ein Gericht je nach Fall lesen.',
      },
    ],
    simplifies: 'Das Abwehrgesetz im Spiel gilt oder gilt nicht, und ein Abkommen hebt es ganz auf.',
  },
  'data-act': {
    name: 'Datenverordnung, Artikel 32',
    title: 'Datenverordnung (Data Act) der Europäischen Union, Artikel 32',
    tagline: 'Mauern auch für Maschinendaten, 2025',
    parties: null,
    question: 'Schützt eine Regel gegen fremde Anordnungen auch Daten, die von keiner Person handeln?',
    plain:
      'Ein neueres europäisches Gesetz dehnt die Idee von Artikel 48 auf Daten aus, die von keiner Person handeln: Messwerte, Entwürfe, Aufzeichnungen von Maschinen. Seit dem 12. September 2025 muss ein Cloud-Anbieter, der solche Daten in der Union hält, Zugriffe fremder Regierungen verhindern, die europäischem Recht widersprächen. Kommt eine fremde Anordnung ohne ein Abkommen dahinter, muss der Anbieter sie an Bedingungen prüfen, bevor er antwortet.',
    full: 'Die Datenverordnung ist die Verordnung (EU) 2023/2854; Artikel 32 steht neben Artikel 48 der DSGVO und nutzt ähnliche Bedingungen: Gründe, Verhältnismäßigkeit, eine bestimmte Anordnung, gerichtliche Prüfung†. Technische Mittel wie Schlüssel beim Kunden sind ein Weg dazu. Sie zeigt, wie aus Regeln der Privatheit Regeln der Souveränität wurden.',
    outcome: 'Gilt seit dem 12. September 2025.',
    later: 'Eine Praxis war zuletzt noch nicht zu sehen.',
    takeaway: 'Regeln der Souveränität gelten nun auch für Maschinendaten.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Daten einer Turbine können einem Rivalen mehr wert sein als ein Tagebuch. Sie verdienen am Tor dieselbe Wache.',
      },
      {
        who: 'Kritiker',
        says: 'Ein Unternehmen zwischen zwei Anordnungen gewinnt eine Pflicht und keine Macht. Besser redeten die Staaten miteinander.',
      },
    ],
    simplifies: 'Alle Daten im Spiel gehören einem Konto; was eine Maschine weiß, wird nicht unterschieden.',
  },
  'e-evidence': {
    name: 'E-Evidence',
    title: 'E-Evidence-Verordnung der Europäischen Union',
    tagline: 'Zehn Tage, acht Stunden, ab 18. August 2026',
    parties: null,
    question: 'Darf die Staatsanwaltschaft eines Mitgliedstaats einem Anbieter in einem anderen direkt etwas anordnen?',
    plain:
      'Ab dem 18. August 2026 kann eine Staatsanwaltschaft oder ein Gericht in einem Mitgliedstaat eine Anordnung direkt an Büro oder Vertretung eines Anbieters in einem anderen senden: zehn Tage zur Antwort, acht Stunden im Notfall. Wo die Daten liegen, spielt keine Rolle. Bestandsdaten kann die Staatsanwaltschaft verlangen, Verkehrsdaten und Inhalte nur ein Gericht. Jeder Anbieter, der die Union bedient, muss eine Vertretung benennen, der zugestellt werden kann. Dänemark nimmt nicht teil.',
    full: 'Verordnung (EU) 2023/1543 und Richtlinie (EU) 2023/1544. Die Sicherung hält sechzig Tage. Bei Verkehrsdaten und Inhalten wird der andere Staat mit Ausnahmen unterrichtet und darf aus aufgezählten Gründen ablehnen; Geldbußen reichen bis zwei Prozent des Umsatzes; einen Konflikt mit dem Recht eines Drittlands prüft ein Gericht; niemand muss entschlüsseln†. Europa schrieb sich also einen eigenen Kontrolltest, mit Uhr und mit jemandem, der zu unterrichten ist.',
    outcome: 'Gilt ab dem 18. August 2026.',
    later: 'Die ersten Monate der Praxis waren zuletzt noch nicht zu sehen.',
    takeaway: 'Europa baute seinen eigenen Kontrolltest, mit einer Uhr.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Eine langsame Brücke baut man mit Uhren und Personal um, statt zu springen. Unter Vertrauten genügen Tage.',
      },
      {
        who: 'Kritiker',
        says: 'Das Gericht eines Staates entscheidet nun über Menschen im anderen, und ein kleiner Anbieter ist die letzte Wehr.',
      },
    ],
    simplifies: 'Das Spiel hat keine Staatenunion. Seine Abkommen verbinden je zwei, und jede Anordnung über Inhalte ist dasselbe Mittel.',
  },
  'second-protocol': {
    name: 'Zweites Zusatzprotokoll',
    title: 'Zweites Zusatzprotokoll zum Übereinkommen über Computerkriminalität',
    tagline: 'Unterzeichnen ist leicht, ratifizieren langsam, 2022',
    parties: 'Parteien der Budapest-Konvention',
    question: 'Darf die Polizei vieler Staaten Anbieter im Ausland direkt nach Domains und Bestandsdaten fragen?',
    plain:
      'Zwanzig Jahre nach der Budapest-Konvention schrieben ihre Parteien ein zweites Protokoll. Es erlaubt direkte Fragen an Registrare und Anbieter in anderen Ländern, wem eine Domain oder ein Konto gehört, schnellere Hilfe im Notfall und gemeinsame Gruppen, und es enthält einen Artikel zum Datenschutz. Am 12. Mai 2022 wurde es zur Unterzeichnung aufgelegt. Viele Staaten unterzeichneten. Bis Anfang 2026 war nur von Serbien, Japan und Ungarn eine Ratifikation zu sehen, also war es noch nicht in Kraft.',
    full: 'Es ist CETS Nr. 224 und braucht fünf Ratifikationen†. Eine Partei kann erklären, dass ihre Behörden zu unterrichten sind oder dass sie manche der direkten Wege nicht erlaubt†. Inhalte lassen sich direkt nicht verlangen†. Es ist ein weiterer Klub als ein CLOUD-Abkommen, mit engerem Gegenstand.',
    outcome: 'Zur Unterzeichnung aufgelegt; zuletzt nicht in Kraft.',
    later: 'Die Ratifikation durch Ungarn am 5. Februar 2026 war die letzte, die zu sehen war.',
    takeaway: 'Unterzeichnen ist leicht, ratifizieren langsam.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Wem ein Konto gehört, ist die erste Frage. Viele Staaten können sie nun in Tagen statt Monaten stellen.',
      },
      {
        who: 'Kritiker',
        says: 'Direkte Fragen lassen schwächeren Schutz eines Landes Menschen im anderen treffen, ohne dass dort jemand hinsieht.',
      },
    ],
    simplifies: 'Abkommen im Spiel gelten sofort. Unterzeichnung, Ratifikation und Vorbehalte sind ein Schritt.',
  },
  'un-convention': {
    name: 'UN-Übereinkommen',
    title: 'Übereinkommen der Vereinten Nationen gegen Cyberkriminalität',
    tagline: 'Ein Weg für Staaten, die einander misstrauen, 2024',
    parties: 'Mitgliedstaaten der Vereinten Nationen',
    question: 'Kann ein Abkommen über elektronische Beweise Regierungen mit sehr verschiedenem Recht binden?',
    plain:
      'Im Dezember 2024 nahm die Generalversammlung ein Übereinkommen über Cyberkriminalität und elektronische Beweise an. Zweiundsiebzig unterzeichneten es im Oktober 2025 in Hanoi, darunter die Europäische Union, das Vereinigte Königreich, China, Russland und Brasilien; die Vereinigten Staaten und Indien nicht. Es braucht vierzig Ratifikationen, und bis zum Frühjahr 2026 gab es wenige. Befürworter sehen endlich einen Weg zwischen allen Staaten. Kritiker finden den Schutz zu schwach für die Befugnisse, die es gibt.',
    full: 'Es begann mit einem Vorschlag Russlands, das der Budapest-Konvention ferngeblieben war, und endete als Kompromiss, den beide Lager unterzeichnen konnten. Es umfasst Zusammenarbeit bei schweren Straftaten weit über Angriffe auf Computer hinaus. Jeder Staat behält Gründe zur Ablehnung; wie sie genutzt werden, ist die offene Frage.',
    outcome: 'Angenommen und zur Ratifikation offen; zuletzt nicht in Kraft.',
    later: 'Die Zahl der Ratifikationen war je nach Seite verschieden und steht hier nicht.',
    takeaway: 'Ein Abkommen aller muss Regierungen umfassen, die einander misstrauen.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Verbrechen überquert jede Grenze. Ein geschützter Weg, den alle unterzeichnen, ist besser als keiner für viele Staaten.',
      },
      {
        who: 'Kritiker',
        says: 'Befugnisse sind ausgeschrieben, Grenzen bleiben dem Staat überlassen. Wer sie am meisten braucht, bekommt am wenigsten davon.',
      },
    ],
    simplifies: 'Jeder Staat im Spiel darf ein Ersuchen ohne Grund ablehnen und zahlt nur mit der Courtoisie, die er nicht gewinnt.',
  },
  'google-cnil': {
    name: 'Google gegen CNIL',
    title: 'Google Spain, Google gegen CNIL, Glawischnig-Piesczek',
    tagline: 'Ein Land, eine Union, die Welt, 2014 bis 2019',
    parties: 'Google; Datenschutzbehörden Spaniens und Frankreichs. Eva Glawischnig-Piesczek; Facebook Ireland',
    question: 'Wie weit reicht eine europäische Anordnung über das, was im Netz gezeigt wird?',
    plain:
      '2014 gab der Gerichtshof Menschen das Recht, alte Links über sich aus Suchergebnissen entfernen zu lassen. Wo? In Europa, sagte er 2019: In der Regel müssen die Links in allen Mitgliedstaaten verschwinden, nicht in der ganzen Welt, denn andere Länder wägen Privatheit und Wissen anders ab. Zehn Tage später sagte er in einem anderen Fall, dass europäisches Recht einem nationalen Gericht nicht verbietet, eine Beleidigung weltweit entfernen zu lassen. Reichweite lässt sich einstellen.',
    full: 'Die Urteile sind C-131/12 vom 13. Mai 2014, C-507/17 vom 24. September 2019 und C-18/18 vom 3. Oktober 2019. Anordnungen über das Gezeigte sind keine Anordnungen zur Herausgabe von Daten, doch die Frage der Reichweite ist dieselbe, und ebenso die Gefahr, dass die weiteste Anordnung eines Landes zur Regel für alle wird.',
    outcome: 'In der Regel unionsweit; weltweite Anordnungen sind nicht ausgeschlossen.',
    later: 'Nationale Gerichte haben beide Antworten genutzt.',
    takeaway: 'Reichweite lässt sich einstellen: Land, Union, Welt.',
    sides: [
      {
        who: 'Für das Einstellen',
        says: 'Die Abwägung eines Landes soll nicht still zum Gesetz für alle werden. Andere haben ihre eigenen Parlamente.',
      },
      {
        who: 'Für die Welt',
        says: 'Das Netz hat keine Grenzen. Wer an einer haltmacht, lässt den Schaden stehen, einen Klick von den Verletzten.',
      },
    ],
    simplifies: 'Keine Anordnung im Spiel entfernt etwas. Eingestellt wird hier die Reichweite von Anordnungen über Daten.',
  },
} as const satisfies Record<string, EntryText>
