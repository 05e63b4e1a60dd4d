/** Before the mailbox in Dublin: statutes, bank secrecy, comity, and the leak of 2013. */
import type { EntryText } from './entry-text.ts'

export const FOUNDATIONS = {
  'stored-communications-act': {
    name: 'Stored Communications Act',
    title: 'Stored Communications Act',
    tagline: 'Drei Arten Papier für drei Arten Daten, 1986',
    parties: null,
    question: 'Welches Papier braucht eine Regierung, bevor ein Anbieter gespeicherte Nachrichten herausgibt?',
    plain:
      'Im Jahr 1986 schrieb der Kongress der Vereinigten Staaten auf, was Ermittler für gespeicherte Nachrichten brauchen. Wem ein Konto gehört: Ein Auskunftsverlangen genügt. Wer wem schrieb: ein Gerichtsbeschluss, gestützt auf bestimmte Tatsachen. Was die Nachrichten sagen: in der Regel ein richterlicher Durchsuchungsbeschluss bei hinreichendem Verdacht. Je privater die Daten, desto schwerer ist das Papier zu bekommen. Über Server im Ausland sagt das Gesetz nichts.',
    full: 'Die Stufen stehen in 18 U.S.C. § 2703: Bestandsdaten unter (c)(2), andere Aufzeichnungen unter der „(d) order“, Inhalte unter (a) und (b). § 2702(b)(8) erlaubt die Herausgabe bei Lebensgefahr. § 2703(f) friert Daten für neunzig Tage ein, einmal verlängerbar†. Nach § 2705(b) kann ein Gericht die Benachrichtigung verbieten. Die alte Grenze von 180 Tagen Speicherung steht noch im Text, doch Gerichte und Anklage verlangen für alle Inhalte einen richterlichen Beschluss†.',
    outcome: 'In Kraft. Es bestimmt das Papier nach der Art der Daten, nicht nach ihrem Ort.',
    later: 'Geändert 2001† und 2018, als § 2713 hinzufügte, dass der Ort der Daten keine Rolle spielt.',
    takeaway: 'Die Art der Daten bestimmt das Papier, das man braucht.',
    sides: [
      {
        who: 'Ermittler',
        says: 'Eine Leiter von Papieren beantwortet frühe Fragen schnell und bewahrt das Gericht für das wirklich Private auf.',
      },
      {
        who: 'Kontoinhaber',
        says: 'Eine Leiter von 1986 ordnet unser Leben nach alten Maschinen und lässt zu viel auf den unteren Sprossen liegen.',
      },
    ],
    simplifies:
      'Das Spiel kennt ein Auskunftsverlangen für Verbindungsdaten und eine Anordnung für Inhalte. Die mittlere Stufe, die Ausnahme für Notfälle und die Regel der 180 Tage fehlen.',
  },
  'bank-of-nova-scotia': {
    name: 'Bank of Nova Scotia',
    title: 'United States v. Bank of Nova Scotia',
    tagline: 'Ein Verlangen in Miami, Bücher in der Karibik, 1982 und 1984',
    parties: 'Vereinigte Staaten; Bank of Nova Scotia',
    question: 'Kann ein in Miami zugestelltes Verlangen Unterlagen ausländischer Filialen erzwingen, wo das Bankgeheimnis es verbietet?',
    plain:
      'Eine Grand Jury in Florida wollte Unterlagen einer kanadischen Bank. Die Papiere lagen in Filialen auf den Bahamas und anderen Inseln, wo das Bankgeheimnis ihre Herausgabe unter Strafe stellte. Zugestellt wurde in Miami. Das Gericht sagte, die Bank müsse gehorchen: Sie habe sich entschieden, an beiden Orten Geschäfte zu machen. Als sie zögerte, zahlte sie 25.000 Dollar am Tag, insgesamt 1.825.000 Dollar.',
    full: 'Das Berufungsgericht des elften Bezirks wies die Berufung auf Courtoisie zweimal zurück. Der Supreme Court lehnte eine Überprüfung 1983 und 1985 ab†. Solche Verlangen wurden ein ungern gesehenes Mittel, das im Justizministerium genehmigt werden muss†. Die Urteile betreffen eigene Unterlagen der Bank, nicht Briefe, die Kunden ihr anvertrauten; auf diesen Unterschied berief sich Microsoft dreißig Jahre später.',
    outcome: 'Die Bank musste liefern; Missachtung und Tagesstrafe wurden bestätigt.',
    later: 'Noch immer zitiert. Regierungen antworteten auch mit Abkommen, damit die Frage nicht erzwungen werden muss†.',
    takeaway: 'Wer in zwei Ländern Geschäfte macht, ist in keinem entschuldigt.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Wer zwei Märkte wählte, wählte zwei Rechtsordnungen und kann sich nicht auf das Dilemma berufen, das er selbst kaufte.',
      },
      {
        who: 'Die Bank',
        says: 'Unsere Angestellten kämen für den Gehorsam ins Gefängnis. Ein Gericht sollte erst den Staat fragen, dessen Recht es bricht.',
      },
    ],
    simplifies:
      'Ein Anbieter im Spiel zahlt unter einem Abwehrgesetz ein festes Bußgeld; hier drohte einem Menschen Haft, und die Strafe lief täglich, bis die Bank gehorchte.',
  },
  'marc-rich': {
    name: 'Marc Rich',
    title: 'Matter of Marc Rich & Co., A.G.',
    tagline: 'Papiere, die ein dritter Staat vom Tisch nahm, 1983 bis 1984',
    parties: 'Vereinigte Staaten; Marc Rich & Co. A.G., ein Schweizer Unternehmen',
    question: 'Muss ein Unternehmen in der Schweiz dort verwahrte Unterlagen vor eine Grand Jury in New York bringen?',
    plain:
      'Eine Grand Jury in New York ermittelte zu Steuern im Ölhandel und verlangte von einem Schweizer Unternehmen Papiere. Sie lagen in der Schweiz. Das Gericht sagte, es komme darauf an, ob es Gewalt über das Unternehmen habe: Dann müsse dieses bringen, was es kontrolliert, wo immer es liegt. Das Unternehmen zahlte 50.000 Dollar für jeden Tag Verzug. Dann beschlagnahmten die Schweizer Behörden die Papiere, sodass sie gar nicht mehr geliefert werden konnten.',
    full: 'Das Urteil, 707 F.2d 663, ist die klassische Fassung des Kontrolltests: Es entscheidet die persönliche Gerichtsgewalt über den Empfänger, nicht der Ort. Es ging um ein Verlangen einer Grand Jury nach eigenen Geschäftsunterlagen. Im August 1983 nahmen Schweizer Beamte die Papiere nach eigenem Recht in Verwahrung. Die Sache wurde 1984 beigelegt, 2001 folgte eine Begnadigung.',
    outcome: 'Herausgabe angeordnet, mit Tagesstrafe; die Beschlagnahme im Ausland machte den Gehorsam dann unmöglich.',
    later: 'Es wurde im Dublin-Fall die erste Autorität auf der Seite der „Kontrolle“.',
    takeaway: 'Ein dritter Staat kann die Beweise vom Tisch nehmen.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Die Anordnung bindet das Unternehmen vor diesem Gericht; es muss bringen, was es kontrolliert, wo es auch liegt.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Ein Staat, der Papieren Schutz gibt, bewacht sie auch. Wir können nicht tun, was seine Beamten uns verbieten.',
      },
    ],
    simplifies:
      'Im Spiel kann niemand Daten beschlagnahmen, um ihre Herausgabe zu verhindern; ein Gaststaat kann nur Bußgeld verhängen, ablehnen oder Mauern bauen.',
  },
  aerospatiale: {
    name: 'Aérospatiale',
    title: 'Société Nationale Industrielle Aérospatiale v. U.S. District Court',
    tagline: 'Courtoisie als Liste von Fragen, 1987',
    parties: 'Aérospatiale, ein französischer Flugzeugbauer; bei einem Absturz Verletzte',
    question: 'Ist das Abkommen über Beweisaufnahme der erste oder einzige Weg zu den Unterlagen eines französischen Unternehmens?',
    plain:
      'Nach einem Absturz verlangte ein Gericht in den Vereinigten Staaten Unterlagen von einem französischen Hersteller. Der verwies auf ein Abkommen über Beweisaufnahme im Ausland und auf ein französisches Gesetz, das jede andere Antwort bestraft. Der Supreme Court sagte, das Abkommen sei ein Weg unter anderen. Gerichte müssen jeden Fall abwägen: wie wichtig die Papiere sind, wie genau das Verlangen, woher sie stammen, welche anderen Wege es gibt und was beide Staaten wollen.',
    full: 'Die Kriterien wurden der übliche Maßstab der Courtoisie. Fußnote 29 fügt hinzu, dass ein Abwehrgesetz einem Gericht nicht die Befugnis nimmt, die Herausgabe anzuordnen. Es ging um Beweiserhebung zwischen Privaten, nicht um Strafverfolgung: Gerichte entlehnen die Kriterien auch dafür, doch beides ist nicht dasselbe.',
    outcome: 'Das Abkommen ist freigestellt; Courtoisie wird im Einzelfall abgewogen.',
    later: 'Noch immer der führende Maßstab in den Vereinigten Staaten.',
    takeaway: 'Courtoisie ist eine Abwägung, keine Mauer.',
    sides: [
      {
        who: 'Wer fragt',
        says: 'Ein fremdes Verbot, das selten vollzogen wird, kann einem Gericht nicht nehmen, zu erfahren, was hier geschah.',
      },
      {
        who: 'Wer gefragt wird',
        says: 'Zwei Staaten vereinbarten ein Verfahren. Gilt es nur als Vorschlag, ist jedes Beweisabkommen ein toter Buchstabe.',
      },
    ],
    simplifies: 'Das Spiel macht aus der Liste eine Zahl, die Courtoisie, und einen Richterstuhl, der auf Argumente dazu hört.',
  },
  morrison: {
    name: 'Morrison',
    title: 'Morrison v. National Australia Bank',
    tagline: 'Wenn ein Gesetz über das Ausland schweigt, 2010 bis 2023',
    parties:
      'Ausländische Käufer von Aktien; National Australia Bank. Später: RJR Nabisco und die Europäische Gemeinschaft; Abitron und Hetronic',
    question: 'Wann erreicht ein Gesetz der Vereinigten Staaten, was in anderen Ländern geschieht?',
    plain:
      'Ausländische Käufer ausländischer Aktien klagten in New York wegen Betrugs. Der Supreme Court sagte Nein: Ein Gesetz gilt daheim, wenn der Gesetzgeber nicht klar mehr sagt. Sonst muss ein Gericht fragen, worum es dem Gesetz eigentlich geht. Geschah das daheim, ist es ein heimischer Fall. Sechs Jahre später war im Dublin-Fall zu entscheiden: Geht es dem Stored Communications Act um die Privatheit dort, wo Post gespeichert ist, oder um die Herausgabe dort, wo ein Unternehmen gehorcht?',
    full: 'RJR Nabisco (2016) und Abitron (2023) machten daraus zwei Schritte. Erstens: ein klares, ausdrückliches Zeichen für Geltung im Ausland? Wenn nicht: Fand das für den Schwerpunkt wesentliche Verhalten daheim statt? Der zweite Bezirk sah 2016 den Schwerpunkt in der Privatheit und das Verhalten in deren Verletzung in Irland. Wer den Fall erneut hätte hören wollen, sah ihn in der Herausgabe, daheim.',
    outcome: 'Schweigen heißt nur daheim; was als daheim gilt, hängt vom Schwerpunkt des Gesetzes ab.',
    later: 'Seither angewandt. Für gespeicherte Daten beantwortete der Kongress 2018 die erste Frage selbst.',
    takeaway: 'Schweigen im Gesetz heißt nur daheim, aber „daheim“ hängt davon ab, worum es dem Gesetz geht.',
    sides: [
      {
        who: 'Für Reichweite',
        says: 'Geregelt ist, was das Unternehmen tut, und das tut es hier, an einem Schreibtisch unter unserem eigenen Dach.',
      },
      {
        who: 'Für Zurückhaltung',
        says: 'Gesetzgeber können „Ausland“ schreiben. Wo sie es ließen, sollten Gerichte Gesetze nicht über das Meer schicken.',
      },
    ],
    simplifies:
      'Die Skala Reichweite steht im Spiel für alle solchen Auslegungen zusammen. Im Recht hat jedes Gesetz einen eigenen Schwerpunkt.',
  },
  'licra-yahoo': {
    name: 'LICRA v. Yahoo!',
    title: 'LICRA and UEJF v. Yahoo! Inc.',
    tagline: 'Ein französischer Beschluss, eine amerikanische Website, 2000 bis 2006',
    parties: 'Zwei französische Verbände gegen Rassismus; Yahoo! Inc.',
    question: 'Kann ein Gericht in Paris verlangen, dass eine Website in Kalifornien bestimmte Waren vor Augen in Frankreich verbirgt?',
    plain:
      'Auf einer amerikanischen Website wurden Gegenstände aus der NS-Zeit angeboten. Französisches Recht verbietet, sie zum Verkauf zu zeigen. Ein Gericht in Paris ordnete an, Nutzer in Frankreich davon fernzuhalten, mit einer Strafe für jeden Tag. Das Unternehmen bat ein Gericht in Kalifornien um die Feststellung, dass der Beschluss dort wegen der Redefreiheit nicht vollstreckbar sei. Es gewann zunächst und verlor 2006 in höherer Instanz, ohne dass die Frage klar beantwortet wurde.',
    full: 'Der Beschluss vom 20. November 2000 stützte sich auf Gutachten, wonach die meisten Nutzer in Frankreich an ihren Adressen zu erkennen seien. Das Bezirksgericht lehnte die Vollstreckung 2001 ab, 169 F. Supp. 2d 1181. Das Berufungsgericht wies die Klage 2006 in voller Besetzung ab, aus geteilten Gründen der Zuständigkeit und der Reife, 433 F.3d 1199; die Frage der Redefreiheit blieb offen.',
    outcome: 'In Paris angeordnet; in Kalifornien nie vollstreckt und nie endgültig abgelehnt.',
    later:
      'Das Unternehmen hatte die meisten Gegenstände inzwischen nach eigenen Regeln entfernt. Die Debatte über Länderfilter begann hier.',
    takeaway: 'Beschlüsse reisen; die Vollstreckung folgt nicht von selbst.',
    sides: [
      {
        who: 'Die Verbände',
        says: 'Wer in ein Land verkauft, muss achten, was es verbietet. Eine Website ist ein Schaufenster in jeder Straße.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Regiert jedes Gericht das ganze Netz, wird das strengste Gesetz irgendeines Ortes zum Gesetz an jedem Ort.',
      },
    ],
    simplifies: 'Anordnungen darüber, was gezeigt werden darf, kommen im Spiel nicht vor; es geht um Daten, die jemand haben will.',
  },
  gorshkov: {
    name: 'Gorshkov',
    title: 'United States v. Gorshkov',
    tagline: 'Anmeldung aus Seattle, 2000 bis 2002',
    parties: 'Vereinigte Staaten; Vasily Gorshkov. Danach die russischen Behörden',
    question: 'Dürfen Beamte mit einem erlangten Passwort die Dateien eines Verdächtigen von einem Server im Ausland kopieren?',
    plain:
      'Zwei Männer, die verdächtigt wurden, in Unternehmen eingebrochen zu sein, wurden zu einem Vorstellungsgespräch nach Seattle geladen. Während sie ihr Können zeigten, zeichneten Beamte ihre Passwörter auf. Dann meldeten sich die Beamten auf Servern in Russland an, kopierten die Dateien und baten um einen Beschluss, bevor sie sie lasen. Das Gericht ließ die Beweise zu: Die Verfassungsregel über Durchsuchungen schützte das Eigentum eines Ausländers im Ausland nicht. Russische Behörden sollen gegen einen der Beamten ein Verfahren eröffnet haben.',
    full: 'Die Entscheidung des Western District of Washington, 2001 WL 1024026, stützte sich auf Verdugo-Urquidez für Eigentum Nichtansässiger im Ausland und auf Eile für das Kopieren. Ein Rechtshilfeersuchen ging nicht voraus. Die im selben Jahr aufgelegte Budapest-Konvention erlaubt den Griff über die Grenze nur bei öffentlichen Daten oder mit gültiger Zustimmung.',
    outcome: 'Die Beweise wurden zugelassen, der Angeklagte verurteilt.',
    later: 'Regeln für Fernzugriffe stehen heute in mehreren Ländern im Gesetz; die Uneinigkeit zwischen Staaten bleibt.',
    takeaway: 'Selbsthilfe wirkt, und die andere Seite nennt sie eine Straftat.',
    sides: [
      {
        who: 'Die Beamten',
        says: 'Dateien sind von überall in Sekunden gelöscht. Wir kopierten sie und fragten das Gericht, bevor wir etwas lasen.',
      },
      {
        who: 'Der andere Staat',
        says: 'Polizei, die ungefragt auf unserem Boden handelt, bricht unser Recht. Eine Tastatur lässt keine Grenze verschwinden.',
      },
    ],
    simplifies: 'Der Exploit im Spiel riskiert stets Entdeckung und kostet Courtoisie; er braucht kein Passwort und niemanden im Raum.',
  },
  'budapest-convention': {
    name: 'Budapest-Konvention',
    title: 'Übereinkommen über Computerkriminalität',
    tagline: 'Was Polizei über eine Grenze holen darf und was nicht, 2001',
    parties: 'Staaten des Europarats und andere, etwa 80 im Jahr 2025',
    question: 'Welche Befugnisse über Daten muss jede Partei ihrer Polizei geben, und wann reichen sie über eine Grenze?',
    plain:
      'Das erste Übereinkommen über Computerkriminalität wurde 2001 in Budapest unterzeichnet. Jede Partei muss ihren Gerichten erlauben, von einer Person Daten zu verlangen, die diese besitzt oder kontrolliert. Ein Dienst, der sich in einem Land anbietet, kann dort gefragt werden, wer sein Kunde ist†. Ungefragt darf Polizei Daten in einem anderen Land aber nur holen, wenn sie öffentlich sind oder jemand zustimmt, der sie rechtmäßig offenlegen darf. Alles andere geht über ein Ersuchen.',
    full: 'Artikel 18 Absatz 1 Buchstabe a ist die Herausgabeanordnung; Buchstabe b betrifft Bestandsdaten bei Anbietern, die Dienste im Hoheitsgebiet anbieten; Artikel 29 die schnelle Sicherung; Artikel 32 die enge Ausnahme für den Zugriff über Grenzen†. Russland, China und Indien sind nicht Partei; Brasilien trat 2023 bei†. Der oft als Erlaubnis zitierte Artikel ist in Wahrheit eine Grenze.',
    outcome: 'In Kraft, mit etwa 80 Parteien im Jahr 2025.',
    later: 'Zwei Protokolle folgten; das zweite von 2022 würde direkte Fragen an Anbieter erlauben.',
    takeaway: 'Polizei darf nicht einfach hinübergreifen, außer bei öffentlichen Daten oder mit gültiger Zustimmung.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Gemeinsame Befugnisse lassen Länder mit sehr verschiedenem Recht Beweise sichern und teilen, bevor sie weg sind.',
      },
      {
        who: 'Kritiker',
        says: 'Wenige schrieben sie für viele, und offen bleibt, was ein Gericht aus dem Ausland holen lassen darf.',
      },
    ],
    simplifies: 'Das Spiel hat Regierungsabkommen zwischen zwei Staaten und keines unter vielen; Sichern braucht kein Abkommen.',
  },
  swift: {
    name: 'SWIFT',
    title: 'SWIFT und das Programm zum Aufspüren der Finanzierung des Terrorismus',
    tagline: 'Ein Spiegel zieht heim, und ein Parlament sagt Nein, 2006 bis 2010',
    parties: 'Finanzministerium der Vereinigten Staaten; SWIFT, eine belgische Genossenschaft; die Europäische Union',
    question: 'Darf ein Staat Kopien der Bankmeldungen der Welt verlangen, weil ein Spiegel davon auf seinem Boden liegt?',
    plain:
      'Banken senden einander Meldungen über eine Genossenschaft in Belgien. Zur Sicherheit lag eine zweite Kopie in den Vereinigten Staaten. 2006 wurde bekannt, dass das Finanzministerium jahrelang heimlich Daten aus dieser Kopie verlangt hatte. Europäische Datenschutzbehörden widersprachen. Die Genossenschaft verlegte europäische Meldungen in europäische Zentren. Nun brauchten beide Seiten ein Abkommen. Das Europäische Parlament lehnte das erste im Februar 2010 ab und nahm in jenem Sommer ein besseres an.',
    full: 'Das überarbeitete Abkommen gilt seit dem 1. August 2010. Es fügt eine Prüfung jedes Ersuchens durch Europol hinzu, eine Zweckbindung und eine Überprüfung. Hier war der Umzug ein Hebel: Solange die Daten auf einer Seite lagen, genügten Anordnungen; danach brauchte es Zustimmung, und ein Parlament konnte einen Preis nennen.',
    outcome: 'Geheime Anordnungen wichen einem veröffentlichten Abkommen.',
    later: 'Das Abkommen wird von Zeit zu Zeit überprüft und bleibt umstritten.',
    takeaway: 'Ein Umzug und das Veto eines Parlaments brachten ein Abkommen hervor.',
    sides: [
      {
        who: 'Das Ministerium',
        says: 'Die Kopie lag auf unserem Boden, die Anordnungen folgten unserem Recht, und die Spuren des Geldes verhinderten Anschläge.',
      },
      {
        who: 'Das Parlament',
        says: 'Daten von Menschen ohne jeden Verdacht gingen massenhaft hinaus, und niemand, der für sie spricht, wurde je gefragt.',
      },
    ],
    simplifies: 'Im Spiel dauert ein Umzug eine Runde und einer entscheidet; Massenzugriff gibt es nicht, nur ein Konto zur Zeit.',
  },
  ubs: {
    name: 'UBS',
    title: 'UBS und die John-Doe-Aufforderung',
    tagline: 'Ein Hebel macht aus dem Geheimnis ein Abkommen, 2008 bis 2010',
    parties: 'Steuerbehörde der Vereinigten Staaten; UBS AG; die Schweiz',
    question: 'Darf eine Steuerbehörde trotz Bankgeheimnis die ausländischen Kunden einer Schweizer Bank erfahren?',
    plain:
      'Die Steuerbehörde der Vereinigten Staaten bat ein Gericht um eine Aufforderung an eine Schweizer Bank: Nenne jeden amerikanischen Kunden, den wir nicht kennen. Schweizer Recht stellte die Antwort unter Strafe. Die Bank hatte Büros und eine Zulassung in beiden Ländern und hätte eine davon verlieren können. Im August 2009 einigten sich die Regierungen: Etwa 4.450 Konten würden auf dem Abkommensweg genannt. Ein Schweizer Gericht stoppte das, dann stimmte das Schweizer Parlament zu.',
    full: 'Am 18. Februar 2009 kam zuerst eine Vereinbarung über den Aufschub der Strafverfolgung, am 19. August 2009 das Regierungsabkommen. Im Januar 2010 hielt das Schweizer Bundesverwaltungsgericht die Rechtsgrundlage für ungenügend; im Juni 2010 machte das Parlament das Abkommen zum Gesetz. Später erübrigte der automatische Austausch von Steuerdaten die meisten solchen Kämpfe.',
    outcome: 'Namen wurden durch Abkommen übergeben, nicht durch die Kraft der Aufforderung.',
    later: 'Das Bankgeheimnis gegenüber ausländischen Steuerbehörden endete in den folgenden Jahren weitgehend.',
    takeaway: 'Der Hebel der Zulassung machte aus dem Geheimnis ein Abkommen.',
    sides: [
      {
        who: 'Die Steuerbehörde',
        says: 'Eine Bank, die hier verdiente, half beim Verstecken. Ihre Zulassung ist Grund genug, unserem Gericht zu antworten.',
      },
      {
        who: 'Die Heimat der Bank',
        says: 'Den Kunden wurde versprochen, was unser Gesetz allen verspricht. Nur unser Parlament darf das Versprechen zurücknehmen.',
      },
    ],
    simplifies: 'Eine Regierung im Spiel kann keine Zulassung entziehen; Weigerung ist Missachtung, deren Preis jedes Mal steigt.',
  },
  blackberry: {
    name: 'BlackBerry',
    title: 'BlackBerry am Golf und in Indien',
    tagline: 'Schlüssel gegen Marktzugang, 2010 bis 2013',
    parties: 'Vereinigte Arabische Emirate, Saudi-Arabien, Indien; Research In Motion',
    question: 'Darf ein Staat Schlüssel oder örtliche Server verlangen und mit der Abschaltung des Dienstes drohen?',
    plain:
      'Nachrichten auf einem kanadischen Telefon waren verschlüsselt, und ihre Server standen anderswo. Mehrere Regierungen sagten, ihre Polizei könne so nicht arbeiten, und drohten, den Dienst an einem bestimmten Tag abzuschalten. Kein Gericht war beteiligt: Der Hebel war der Markt. Die Verbote wurden durch Absprachen vermieden, deren Einzelheiten nie vollständig veröffentlicht wurden. Indien soll einen Weg zum Mitlesen privater Nachrichten erhalten haben, aber keine Schlüssel von Unternehmen, denn der Hersteller hatte sie nicht.',
    full: 'Was man weiß, stammt aus Erklärungen von Ministerien und aus der Presse; wenig davon lässt sich prüfen. Der Fall zeigt dreierlei: Marktzugang kann, was eine Anordnung nicht kann; ein Dienst kann mehrere Bauweisen mit verschiedenen Antworten haben; und Absprachen im Verborgenen lassen die Nutzer raten, welche für sie gilt.',
    outcome: 'Die Dienste liefen nach örtlichen Absprachen weiter.',
    later: 'Ähnliche Forderungen trafen später Dienste, die gar keine Schlüssel haben.',
    takeaway: 'Marktzugang ist ein starkes Druckmittel.',
    sides: [
      {
        who: 'Die Regierungen',
        says: 'Wer hier Telefone verkauft, nutzt unsere Netze und muss unserer Polizei helfen wie jedes heimische Unternehmen auch.',
      },
      {
        who: 'Der Hersteller',
        says: 'Wir können keinen Schlüssel geben, den wir nicht haben, und ein Server in jedem Land macht alle Nutzer unsicherer.',
      },
    ],
    simplifies: 'Keine Regierung im Spiel kann einen Anbieter verbieten; eine Zugangspflicht kostet stattdessen jede Runde.',
  },
  warshak: {
    name: 'Warshak',
    title: 'United States v. Warshak',
    tagline: 'Ein Brief bleibt Deiner, auch auf der Post, 2010',
    parties: 'Vereinigte Staaten; Steven Warshak',
    question: 'Schützt die Verfassung, was in einer E-Mail steht, wenn ein Anbieter sie verwahrt?',
    plain:
      'Ein Geschäftsmann wurde des Betrugs beschuldigt. Die Regierung hatte etwa 27.000 seiner E-Mails ohne richterlichen Beschluss von seinem Anbieter erhalten, wie das Gesetz es zu erlauben schien. Das Berufungsgericht des sechsten Bezirks sagte, Menschen dürften erwarten, dass ihre Post verschlossen bleibt, auch wenn ein Unternehmen sie befördert. Inhalte brauchen also einen Beschluss, und das Gesetz ist verfassungswidrig, soweit es anderes sagt. Die Beweise blieben verwertbar, weil die Beamten in gutem Glauben gehandelt hatten.',
    full: 'Das Gericht, 631 F.3d 266, verglich Anbieter mit der Post und einem Hotel: Dass Personal Zugang hat, beendet die Privatheit nicht. Das Urteil bindet in einem Bezirk, doch Anbieter und Anklage folgten ihm überall. Carpenter zitierte es 2018 zustimmend. Es betrifft Inhalte; Bestandsdaten und Protokolle blieben, wo sie waren.',
    outcome: 'Der Inhalt von E-Mails verlangt einen Beschluss bei hinreichendem Verdacht.',
    later: 'In der Praxis im ganzen Land befolgt.',
    takeaway: 'Dein Brief bleibt Deiner, auch auf der Post.',
    sides: [
      {
        who: 'Der Kontoinhaber',
        says: 'Einen Brief zu übergeben, öffnet ihn nicht. Was ich einem Menschen schreibe, ist damit nicht der Polizei gesagt.',
      },
      {
        who: 'Die Regierung',
        says: 'Die Nutzungsbedingungen lassen den Anbieter hineinsehen. Was man mit ihm teilt, kann man auch von ihm verlangen.',
      },
    ],
    simplifies:
      'Das Spiel verlangt für Inhalte stets hinreichenden Verdacht, in allen Staaten gleich. Echte Schwellen sind von Staat zu Staat verschieden.',
  },
  'national-security-letters': {
    name: 'National Security Letters',
    title: 'Doe v. Mukasey und die National Security Letters',
    tagline: 'Ein Schweigegebot, das ein Gericht prüfen kann, 2004 bis 2017',
    parties: 'Nicholas Merrill, damals bekannt als John Doe, und später andere Anbieter; das Justizministerium',
    question: 'Darf eine Behörde einem Unternehmen für immer und ohne Gericht verbieten zu sagen, dass es gefragt wurde?',
    plain:
      'Eine Behörde kann bestimmte Unterlagen mit einem eigenen Brief verlangen, ohne Gericht, und dem Unternehmen verbieten, darüber zu sprechen. Der Inhaber eines kleinen Anbieters klagte unter dem Namen John Doe, weil er seinen eigenen nicht nennen durfte. 2008 sagte ein Berufungsgericht, solches Schweigen beschränke die Rede: Widerspricht das Unternehmen, muss die Regierung vor ein Gericht gehen und Gründe nennen. Der Kongress schrieb das 2015 ins Gesetz, und Gerichte bestätigten die neue Ordnung.',
    full: 'Doe v. Mukasey ist 549 F.3d 861 (2d Cir. 2008). Der USA FREEDOM Act von 2015 regelte die Überprüfung; der neunte Bezirk bestätigte das 2017, 863 F.3d 1110. Eine Nachbarfrage, wie genau ein Unternehmen solche Anordnungen öffentlich zählen darf, ging in Twitter v. Garland, 61 F.4th 686 (9th Cir. 2023), zugunsten der Regierung aus. Das ist die Praxis der nationalen Sicherheit; für Beschlüsse in Strafsachen gelten andere Regeln.',
    outcome: 'Schweigegebote bestehen, wo ein Gericht sie prüfen kann.',
    later: 'Der erste Empfänger durfte erst nach elf Jahren frei sprechen.',
    takeaway: 'Geheimhaltung ist erlaubt, wenn ein Gericht sie prüfen kann.',
    sides: [
      {
        who: 'Der Anbieter',
        says: 'Ein Befehl, nie zu sprechen, den kein Gericht erließ, verbietet gerade die Rede, die Missbrauch aufdecken könnte.',
      },
      {
        who: 'Die Regierung',
        says: 'Wer beobachtet wird, darf es nicht aus der Post erfahren. Ein Gericht kann jeden Fall ansehen, in dem es zählt.',
      },
    ],
    simplifies: 'Jedes Schweigegebot im Spiel kann der Anbieter sofort anfechten. In Wirklichkeit widersprachen die meisten Empfänger nie.',
  },
  snowden: {
    name: 'Die Enthüllungen von 2013',
    title: 'Die Enthüllungen vom Juni 2013',
    tagline: 'Ein Leck, das Server umziehen ließ, 2013',
    parties: 'Ein Mitarbeiter eines Dienstleisters von Nachrichtendiensten; die Presse; mehrere Regierungen und Anbieter',
    question: 'Was geschieht mit dem Vertrauen in eine Cloud, wenn ihre Nutzer erfahren, wie viel gelesen wird?',
    plain:
      'Im Juni 2013 begannen Zeitungen, Dokumente von Nachrichtendiensten über den Zugriff auf Daten bei großen Anbietern und in Kabeln zu veröffentlichen. Regierungen sagten, es sei rechtmäßig und rette Leben; andere, niemand habe das Ausmaß gekannt. Nutzer im Ausland fragten, wo ihre Daten lagen. Aufsichtsbehörden öffneten alte Abkommen neu, mehrere Staaten schrieben Gesetze für Daten daheim, und Unternehmen begannen, von sich aus zu verschlüsseln. Im selben Jahr zählte eine Prüfgruppe etwa zehn Monate für die durchschnittliche Antwort auf ein Rechtshilfeersuchen.',
    full: 'Es geht um Nachrichtendienste, nicht um Beweise für Strafgerichte: andere Gesetze, andere Gerichte. Wichtig sind hier die Folgen: die Beschwerde, die zu Schrems I führte, die Welle der Lokalisierung, Verschlüsselung zwischen Rechenzentren und auf Telefonen und die Reform des Gerichts, das solche Programme beaufsichtigt. Die Zahl von zehn Monaten steht im Bericht der Review Group des Präsidenten vom Dezember 2013.',
    outcome: 'Ein Schock für das Vertrauen; Reformen, Beschwerden und Mauern in vielen Ländern.',
    later: 'Vieles, was dieser Kodex nach 2013 verzeichnet, antwortet auf die eine oder andere Weise darauf.',
    takeaway: 'Ein Leck bewegte mehr Server als jedes Gesetz.',
    sides: [
      {
        who: 'Wer veröffentlichte',
        says: 'Niemand kann einer Macht zustimmen, von der er nichts wissen darf. Eine freie Öffentlichkeit muss das Netz sehen.',
      },
      {
        who: 'Die Dienste',
        says: 'Jedes Programm hatte Gericht und Ausschuss. Wer der Welt sagt, wie es geht, sagt es auch denen, die man suchte.',
      },
    ],
    simplifies: 'Eine Schlagzeile im Spiel, das große Datenleck, belohnt eine Runde lang Transparenz. Die echten Folgen währten Jahre.',
  },
} as const satisfies Record<string, EntryText>
