/** The mailbox in Dublin, its twins, and the statute and the treaties that followed. */
import type { EntryText } from './entry-text.ts'

export const MAILBOX = {
  lavabit: {
    name: 'Lavabit',
    title: 'United States v. Lavabit LLC',
    tagline: 'Ein Verdächtiger, ein Schlüssel, alle Nutzer, 2013 bis 2014',
    parties: 'Vereinigte Staaten; Lavabit LLC und ihr Inhaber, Ladar Levison',
    question: 'Muss ein Anbieter den Schlüssel herausgeben, der alle Nutzer schützt, damit einer beobachtet werden kann?',
    plain:
      'Ein kleiner Maildienst hatte versprochen, dass niemand die Post seiner Kunden lesen könne. Ein Gericht ordnete an, bei der Beobachtung eines Kontos zu helfen. Der Dienst hatte einen Schlüssel für den Verkehr aller Kunden. Als er zögerte, verlangte das Gericht den Schlüssel selbst. Der Inhaber übergab zuerst einen Ausdruck, der zu klein war, um brauchbar zu sein. Wegen Missachtung mit Geldstrafe belegt, gab er zwei Tage später brauchbare Schlüssel heraus und schloss den Dienst. Das Rechtsmittel scheiterte, vor allem weil seine Einwände zu spät kamen.',
    full: 'Es gab einen Beschluss nach dem Stored Communications Act, eine Überwachungsanordnung für Metadaten und einen Beschluss zu den Schlüsseln. Meist genannt werden der 10. Juni, der 28. Juni und der 16. Juli 2013, eine Strafe von 5.000 Dollar am Tag ab dem 5. August und das Ende des Dienstes am 8. August†. Daten von etwa sechs Wochen gingen verloren. Der vierte Bezirk bestätigte am 16. April 2014, 749 F.3d 276, ohne die große Frage zu entscheiden. Die Post war auf dem Server verschlüsselt, nicht von Ende zu Ende im heutigen Sinn.',
    outcome: 'Die Missachtung wurde bestätigt; die Frage des Schlüssels blieb offen, weil sie zu spät gestellt war.',
    later: 'Danach verbreiteten sich Bauweisen, bei denen der Anbieter gar keinen Schlüssel hat.',
    takeaway: 'Hat der Anbieter den Schlüssel, kann er verlangt werden; und wer spät vorträgt, verliert den Punkt.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Wir wollten ein Konto und boten an, kein anderes anzurühren. Erst die Weigerung machte den Schlüssel nötig.',
      },
      {
        who: 'Der Anbieter',
        says: 'Ein Verdächtiger rechtfertigt keinen Schlüssel zu allen Türen. Keine Hausdurchsuchung nimmt die ganze Straße mit.',
      },
    ],
    simplifies:
      'Ein Anbieter im Spiel kann keinen Prozess durch verspäteten Vortrag verlieren, und Schließen kostet Punkte, nicht Jahre der Arbeit.',
    steps: [
      { at: '2013-08', what: 'Geldstrafe, Schlüssel, Schließung', note: 'Tage im Monat aus dem Gedächtnis†' },
      { at: '2014-04-16', what: 'Berufungsgericht bestätigt', note: 'Vierter Bezirk, 749 F.3d 276' },
    ],
  },
  'microsoft-ireland': {
    name: 'Microsoft Irland',
    title: 'Microsoft v. United States',
    tagline: 'Das Postfach in Irland, 2013 bis 2018',
    parties: 'Microsoft Corporation; Vereinigte Staaten. Irland und andere als Freunde des Gerichts',
    question: 'Muss ein Anbieter in den Vereinigten Staaten E-Mails herausgeben, die nur in Dublin gespeichert sind?',
    plain:
      'Ein Gericht in New York ordnete an, dass Microsoft in einer Drogensache die E-Mails eines Kunden herausgibt. Sie lagen auf einem Server in Dublin. Microsoft sagte, ein amerikanischer Beschluss ende an der Grenze. Die Regierung sagte, Microsoft könne die Datei von einem Schreibtisch in Redmond öffnen, es überquere also gar nichts eine Grenze. Drei Berufungsrichter gaben 2016 Microsoft recht. Die Regierung bat das ganze Gericht um einen neuen Blick. Acht stimmten ab, vier zu vier. Gleichstand lehnt den Antrag ab, also blieb das frühere Urteil bestehen.',
    full: 'In erster Instanz hieß der Beschluss ein Zwitter, „teils Durchsuchungsbeschluss, teils Vorlageverlangen“. Die Kammer sah nach Morrison den Schwerpunkt des Stored Communications Act in der Privatheit und ihre Verletzung in Irland, 829 F.3d 197. Am 24. Januar 2017 wurde die erneute Anhörung mit 4–4 abgelehnt, 855 F.3d 53: kein Sieg in der Sache, sondern eine fehlende Mehrheit. Das zustimmende Votum nannte das Gesetz von der Technik überholt und reif für eine Reform, die Privatheit, Courtoisie, Strafverfolgung und Pflichten der Anbieter abwägt. Die Staatsangehörigkeit des Nutzers stand nie in den Akten. Verbindungsdaten lagen in den Vereinigten Staaten und wurden sofort geliefert.',
    outcome: 'Das Urteil galt in einem Bezirk, bis der Supreme Court den Fall annahm; dann erledigte ihn ein Gesetz.',
    later: 'Am 17. April 2018 als erledigt aufgehoben, 138 S. Ct. 1186. Ein Präzedenzfall bleibt nicht.',
    takeaway: 'Das Gericht bat um ein Gesetz, und das Gesetz beendete den Fall.',
    sides: [
      {
        who: 'Der beste Punkt der Regierung',
        says: 'Ein Unternehmen muss bringen, was es kontrolliert, wo es auch liegt. Sonst wählen Verdächtige ein sicheres Land per Menü.',
      },
      {
        who: 'Der beste Punkt von Microsoft',
        says: 'Gesetze gelten daheim, wenn der Kongress nichts anderes sagt. 1986 schwieg er. Und Irland hat ein Abkommen für Ersuchen.',
      },
    ],
    simplifies:
      'Die Richterbank im Spiel hat acht Stimmen, und die Vorinstanz folgt Gesetz und Skala. Das echte Patt betraf die erneute Anhörung; für ein Patt im Supreme Court gilt eine andere Regel.',
    steps: [
      { at: '2013-12-04', what: 'Beschluss erlassen', note: 'Gericht erster Instanz, New York' },
      { at: '2014-04-25', what: 'Antrag auf Aufhebung abgelehnt', note: '15 F. Supp. 3d 466' },
      {
        at: '2014-07-31',
        what: 'Das Bezirksgericht stimmt zu',
        note: 'Später wird Missachtung festgestellt, einvernehmlich, um die Berufung zu ermöglichen',
      },
      { at: '2014-12-23', what: 'Irland spricht als Freund des Gerichts', note: 'Ein Abkommen steht bereit' },
      { at: '2016-07-14', what: 'Das Berufungsgericht hebt auf, 3–0', note: '829 F.3d 197; der Tag aus dem Gedächtnis†' },
      { at: '2017-01-24', what: 'Vier zu vier', note: 'Erneute Anhörung abgelehnt, 855 F.3d 53' },
      { at: '2017-10-16', what: 'Der Supreme Court nimmt den Fall an' },
      { at: '2018-02-27', what: 'Mündliche Verhandlung', note: 'United States v. Microsoft Corp., No. 17-2' },
      { at: '2018-03-23', what: 'CLOUD Act unterzeichnet' },
      { at: '2018-04-17', what: 'Fall erledigt', note: 'Das Gericht hebt auf und verweist zur Einstellung zurück' },
    ],
  },
  'google-warrant': {
    name: 'Google, Pennsylvania',
    title: 'In re Search Warrant to Google',
    tagline: 'Daten, die nie still liegen, 2017',
    parties: 'Vereinigte Staaten; Google Inc.',
    question: 'Erreicht ein Beschluss Post, die ein Algorithmus über Server vieler Länder verteilt?',
    plain:
      'Zehn Tage nach dem Patt in New York lag einem Gericht in Philadelphia dieselbe Frage mit anderen Tatsachen vor. Dieser Anbieter zerlegt Post in Stücke und lässt ein Programm sie zwischen Rechenzentren der Welt verschieben, sodass niemand sagen kann, wo ein Brief gerade liegt. Das Gericht ordnete die Herausgabe an: Eine Datei im Ausland zu kopieren nimmt dem Eigentümer nichts; durchsucht wird, wenn sie daheim geöffnet wird. Ein höheres Gericht stimmte im August zu.',
    full: 'Die Entscheidungen sind 232 F. Supp. 3d 708 vom 3. Februar 2017 und 275 F. Supp. 3d 605 vom 17. August 2017. Die Nutzer waren in den Vereinigten Staaten. Ein Gericht eines anderen Bezirks muss dem zweiten Bezirk nicht folgen; dasselbe Gesetz hatte also zwei Bedeutungen zugleich. Die meisten anderen Gerichte erster Instanz entschieden wie Philadelphia†. Dann klärte der CLOUD Act die Frage für alle.',
    outcome: 'Herausgabe in beiden Instanzen angeordnet.',
    later: 'Im März 2018 durch § 2713 überholt.',
    takeaway: 'Haben Daten keinen festen Ort, kann der Ort nicht entscheiden.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Verschiebt ein Programm Bruchstücke um die Welt, ist der Ort ein Zufall, und Zufall soll nicht über Recht entscheiden.',
      },
      {
        who: 'Der Anbieter',
        says: 'Passt ein altes Gesetz schlecht, muss der Gesetzgeber es flicken. Gerichte sollten nicht einfach die bequeme Lesart wählen.',
      },
    ],
    simplifies: 'Jedes Konto im Spiel liegt an genau einem Ort zur Zeit; zerlegte Daten kommen nicht vor.',
  },
  'cloud-act': {
    name: 'CLOUD Act',
    title: 'Clarifying Lawful Overseas Use of Data Act',
    tagline: 'Kontrolle daheim, Abkommen im Ausland, 2018',
    parties: null,
    question: 'Erreicht ein Papier nach dem Stored Communications Act Daten, wo immer ein Anbieter sie aufbewahrt?',
    plain:
      'Binnen vier Wochen nach der Verhandlung im Dublin-Fall beschloss der Kongress ein kurzes Gesetz in einem langen Haushalt. Seine erste Hälfte sagt: Ein Anbieter muss herausgeben, was er besitzt, verwahrt oder kontrolliert, ob es in oder außerhalb der Vereinigten Staaten liegt. Seine zweite Hälfte lässt die Regierung Abkommen mit anderen Staaten schließen, sodass jeder Anordnungen direkt an Anbieter des anderen senden kann. Der Anbieter kann ein Gericht in bestimmten Fällen bitten, fremdes Recht abzuwägen. Der Dublin-Fall war vorbei.',
    full: '§ 2713 schafft kein neues Instrument: Das Papier muss rechtmäßig sein, das Gericht Gewalt über den Anbieter haben und der Anbieter Kontrolle. § 2703(h) erlaubt einen Antrag auf Aufhebung binnen vierzehn Tagen†, wenn der Nutzer weder US-Person noch dort ansässig ist und die Herausgabe das Recht eines anerkannten Staates zu brechen droht; sonst bleibt die Courtoisie des Common Law. § 2523 verlangt von Partnern unabhängige Prüfung, schwere Straftaten, ein bestimmtes Ziel, keinen Massenzugriff und keine Zielpersonen aus oder in den Vereinigten Staaten; zur Entschlüsselung ist es neutral.',
    outcome: 'In Kraft. Es schrieb die Kontrolle fest und bot Gegenseitigkeit per Abkommen.',
    later:
      'Abkommen mit dem Vereinigten Königreich (in Kraft 2022) und Australien (2024); Gespräche mit der Europäischen Union und Kanada.',
    takeaway: 'Es schrieb die Kontrolle fest und bot dann Gegenseitigkeit auf Einladung.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Es beantwortet eine alte Frage klar, behält ein Gericht im Raum und gibt befreundeten Staaten hier einen eigenen Weg.',
      },
      {
        who: 'Kritiker',
        says: 'Es greift zuerst und fragt später, schützt die eigenen Leute besser als andere und überlässt den Rest einem Unternehmen.',
      },
    ],
    simplifies:
      'Das Spiel teilt es: in das Langarm-Gesetz und Abkommen zwischen zwei Staaten. Der Antrag auf Aufhebung ist die Anfechtung der Reichweite.',
    steps: [
      { at: '2018-02-06', what: 'Eingebracht', note: 'Senatsvorlage 2383' },
      { at: '2018-03-23', what: 'Unterzeichnet', note: 'Public Law 115-141, Division V' },
      { at: '2018-04-17', what: 'Der Dublin-Fall ist erledigt' },
    ],
  },
  'us-uk-agreement': {
    name: 'Abkommen USA–UK',
    title: 'Datenzugangsabkommen, Vereinigte Staaten und Vereinigtes Königreich',
    tagline: 'Das erste Abkommen nach dem CLOUD Act, 2019 bis 2022',
    parties: 'Vereinigte Staaten; Vereinigtes Königreich',
    question: 'Darf jede Seite Anordnungen direkt an Anbieter der anderen senden, und über wen?',
    plain:
      'Früher bat eine britische Ermittlerin, die Post aus Kalifornien brauchte, ihr Ministerium, das bat Washington, das bat dort ein Gericht; das konnte fast ein Jahr dauern. Nach diesem Abkommen geht ein britischer Gerichtsbeschluss direkt an den Anbieter, und umgekehrt. Es muss um schwere Straftaten gehen. Er darf nicht auf Menschen im anderen Land zielen. Unterzeichnet wurde es 2019, in Kraft trat es am 3. Oktober 2022, nachdem beide Seiten ihr Recht geändert hatten.',
    full: 'Die Seiten werden nicht gleich behandelt: Britische Anordnungen dürfen nirgends auf US-Personen zielen und auf niemanden in den Vereinigten Staaten; amerikanische nicht auf Menschen, die sich im Vereinigten Königreich befinden†. Jede Seite hat einen Vorbehalt: die britische zur Todesstrafe, die amerikanische zur Redefreiheit†. Die britische Hälfte brauchte den Crime (Overseas Production Orders) Act 2019.',
    outcome: 'Zwischen beiden Ländern in Kraft.',
    later: 'Ein Muster für spätere Abkommen, mit gelegentlichen Überprüfungen.',
    takeaway: 'Ein Abkommen ersetzt „Darf ich?“ durch „Wir haben uns geeinigt“.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Tage statt Monate, ein Gericht für jede Anordnung und Grenzen, die beide Parlamente vor der Zustimmung lesen konnten.',
      },
      {
        who: 'Kritiker',
        says: 'Das Gericht des zweiten Landes fällt weg, und jeder Staat hütet die eigenen Leute sorgfältiger als alle anderen.',
      },
    ],
    simplifies: 'Ein Abkommen im Spiel umfasst jedes Konto auf dem Boden des Partners. Echte nehmen dessen eigene Leute aus.',
  },
  'us-australia-agreement': {
    name: 'Abkommen USA–Australien',
    title: 'CLOUD-Abkommen, Vereinigte Staaten und Australien',
    tagline: 'Gegenseitigkeit braucht ein Gesetz auf jeder Seite, 2021 bis 2024',
    parties: 'Vereinigte Staaten; Australien',
    question: 'Was muss das Recht eines Partners bieten, bevor Anordnungen direkt hinübergehen?',
    plain:
      'Das zweite Abkommen dieser Art wurde am 15. Dezember 2021 unterzeichnet und gilt seit Januar 2024. Vor der Unterschrift beschloss Australien ein eigenes Gesetz: internationale Herausgabeanordnungen, jede von einer unabhängigen Person erlassen†. Das war der Eintrittspreis, denn das amerikanische Gesetz verlangt von Partnern unabhängige Prüfung, ein bestimmtes Ziel und schwere Straftaten. Anbieter beider Seiten können nun direkt gefragt werden und widersprechen, wenn eine Anordnung über das Abkommen hinausgeht.',
    full: 'Das australische Gesetz ist der Telecommunications Legislation Amendment (International Production Orders) Act 2021. Der Inhalt folgt in den meisten Punkten dem britischen Abkommen. Als Tag des Inkrafttretens gilt der 31. Januar 2024†. Das Beispiel zeigt, was ein Abkommen im Spiel weglässt: Vieles davon ist heimisches Recht, das erst geschrieben werden muss.',
    outcome: 'Seit Januar 2024 in Kraft.',
    later: 'Gespräche mit weiteren Kandidaten gingen weiter.',
    takeaway: 'Gegenseitigkeit braucht auf jeder Seite ein eigenes Gesetz.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Der Partner hob zuerst per Gesetz den eigenen Schutz. Ein gemeinsamer Weg zog nationales Recht mit nach oben.',
      },
      {
        who: 'Kritiker',
        says: 'Jedes solche Paar ist ein Klub für zwei. Kleine Staaten stehen draußen und warten weiter ein Jahr am Schalter.',
      },
    ],
    simplifies: 'Zwei Regierungen im Spiel unterzeichnen in einer Runde, ohne Gesetz und ohne Parlament.',
  },
  'us-ireland-mlat': {
    name: 'Abkommen USA–Irland',
    title: 'Rechtshilfeabkommen, Vereinigte Staaten und Irland',
    tagline: 'Die Vordertür im Dublin-Fall, unterzeichnet 2001',
    parties: 'Vereinigte Staaten; Irland',
    question: 'Gab es einen anderen Weg zum Postfach in Dublin?',
    plain:
      'Die beiden Länder hatten am 18. Januar 2001 ein Abkommen unterzeichnet: Jedes hilft den Strafermittlungen des anderen durch eigene Gerichte. Im Dublin-Fall erklärte ein früherer irischer Attorney General, es funktioniere gut und sei der richtige Weg. Die Regierung in New York antwortete, solche Ersuchen dauerten Monate und könnten abgelehnt werden. Niemand versuchte es. Irland sagte den Gerichten 2014 und wieder 2017, es würde ein Ersuchen so schnell wie möglich prüfen.',
    full: 'Die Erklärung ist vom 6. Juni 2014. Irlands Schriftsatz fügte hinzu, ein irisches Gericht könne selbst ein Unternehmen anweisen, vorzulegen, was es im Ausland hat, wenn es keinen anderen Weg gibt: Walsh v. National Irish Bank [2013] IESC 2. Sein zweiter Schriftsatz vom Dezember 2017 unterstützte keine Partei. Gerichte sind uneins, ob ein solcher Weg zuerst zu versuchen ist; die Kriterien von Aérospatiale fragen nach Alternativen und nach deren Dauer.',
    outcome: 'Das Abkommen stand bereit und wurde nicht genutzt.',
    later: 'Ob man zuerst anklopfen muss, wird in jedem solchen Fall noch gestritten.',
    takeaway: 'Es gab eine Vordertür; gestritten wurde, ob man klopfen muss.',
    sides: [
      {
        who: 'Irland',
        says: 'Wir haben dafür ein Gesetz, Gerichte und ein Abkommen. Es hätte genügt, uns ein einziges Ersuchen zu schicken.',
      },
      {
        who: 'Die Regierung',
        says: 'Ein Ersuchen dauert fast ein Jahr und kann scheitern. Ein Beschluss gegen ein Unternehmen hier braucht nur Tage.',
      },
    ],
    simplifies:
      'Ein Rechtshilfeersuchen im Spiel dauert höchstens zwei Runden und wird an einem Platz beantwortet. Echte gehen durch vier Ämter.',
  },
} as const satisfies Record<string, EntryText>
