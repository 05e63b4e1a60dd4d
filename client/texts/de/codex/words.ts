/** Instruments and doctrines: the words of the law that the game plays with. */
import type { EntryText } from './entry-text.ts'

export const WORDS = {
  warrant: {
    name: 'Anordnung',
    title: 'Richterliche Anordnung (warrant)',
    tagline: 'Ein Gericht sagt Ja, bevor die Tür aufgeht',
    parties: null,
    question: 'Was ist ein „warrant“, und wie weit reicht er?',
    plain:
      'Ein „warrant“ ist der Beschluss eines Gerichts, der eine Durchsuchung erlaubt. In vielen Ländern müssen Ermittler gute Gründe zeigen, und der Beschluss muss nennen, was durchsucht wird und wonach. Bei E-Mails tragen keine Beamten Maschinen fort: Er wird dem Anbieter zugestellt, der ein Konto kopiert und sendet. Zwei Jahre lang galt, dass ausgerechnet das Papier, das Nutzer am besten schützt, die kürzere Reichweite hat.',
    full: 'Namen täuschen: warrant, mandat, ordonnance und Beschluss sind nicht dasselbe. Schutz und Reichweite sind zwei verschiedene Achsen. Ein „warrant“ verlangt mehr als ein Auskunftsverlangen und schützt deshalb mehr; ob er ins Ausland reicht, ist eine Frage des Gesetzes dahinter, die in den Vereinigten Staaten von 2014 bis 2018 offen war und seither beantwortet ist. Das Wort steht im vierten Verfassungszusatz, der eine genaue Beschreibung verlangt†.',
    outcome: 'Das übliche Papier für Inhalte.',
    later: 'Die Schwellen sind je nach Land und Art der Daten verschieden.',
    takeaway: 'Schutz und Reichweite sind zwei verschiedene Dinge.',
    sides: [
      {
        who: 'Für die Reichweite',
        says: 'Ein Gericht hat schon abgewogen. Ein so sorgfältiger Beschluss soll nicht an einer nachts verlegten Datei scheitern.',
      },
      {
        who: 'Für die Grenze',
        says: 'Ein Beschluss öffnete immer Türen im Land, das ihn erließ. Seine Würde ist keine Fahrkarte über das Meer.',
      },
    ],
    simplifies:
      'Eine Anordnung im Spiel braucht hinreichenden Verdacht aus dem Notizbuch. Kein Gericht sieht sie, wenn niemand sie anficht.',
  },
  subpoena: {
    name: 'Auskunftsverlangen',
    title: 'Auskunftsverlangen (subpoena)',
    tagline: 'Bring, was Du hast',
    parties: null,
    question: 'Was ist eine „subpoena“, und was bekommt man damit nicht?',
    plain:
      'Eine „subpoena“ verlangt von jemandem, Papiere zu bringen oder auszusagen. Oft sieht sie vorher kein Gericht; es genügt, dass sie für den Fall wichtig ist. Sie erreicht, was eine Person oder ein Unternehmen kontrolliert, auch im Ausland, wie Gerichte bei Banken und ihren Büchern sagten. Von einem Maildienst bekommt man damit, wem ein Konto gehört, nicht, was die Briefe sagen. Das schwächere Papier hat also den längeren Arm, aber nur für das, was weniger zählt.',
    full: 'Der Unterschied zwischen eigenen Unterlagen eines Unternehmens und dem, was Kunden ihm anvertrauen, ist der Kern des Streits: Das Buch der Bank gehört der Bank, der Brief im Postfach dem, der ihn schrieb. Im Dublin-Fall nannte die Regierung den Beschluss einen Zwitter: erlangt wie ein „warrant“, vollzogen wie eine „subpoena“.',
    outcome: 'Das übliche Papier für Verbindungs- und Bestandsdaten.',
    later: 'Carpenter verlangt mehr für lange Aufzeichnungen von Aufenthaltsorten.',
    takeaway: 'Ein schwächeres Papier kann weiter reichen.',
    sides: [
      {
        who: 'Wer fragt',
        says: 'Jeder Fall beginnt mit einem Namen. Ein schnelles Papier für Einfaches spart die schweren für wirklich Privates auf.',
      },
      {
        who: 'Wer gefragt wird',
        says: 'Ein Papier, das kein Gericht las, soll nicht jedes Jahr mehr öffnen, nur weil vom Leben mehr Spuren bleiben.',
      },
    ],
    simplifies: 'Ein Auskunftsverlangen im Spiel wirkt nur, wo der Anbieter niedergelassen ist, und verrät die Art eines Kontos.',
  },
  mlat: {
    name: 'Rechtshilfeersuchen',
    title: 'Ersuchen nach einem Rechtshilfeabkommen (MLAT)',
    tagline: 'Die Vordertür',
    parties: null,
    question: 'Wie bittet ein Staat einen anderen um Beweise?',
    plain:
      'Ein Rechtshilfeabkommen lässt einen Staat den anderen bitten, seine Gerichte einzusetzen. Die Anklage schreibt dem Ministerium daheim, das dem Ministerium im Ausland, und das geht zum eigenen Gericht, das nach eigenem Recht entscheidet. Was gefunden wird, kommt auf demselben Weg zurück. Das achtet alle, und es ist langsam: Für Ersuchen an die Vereinigten Staaten zählte eine amtliche Prüfung 2013 im Schnitt etwa zehn Monate†. Wer bittet, muss also früh bitten.',
    full: 'Der ersuchte Staat darf ablehnen: wenn die Tat dort keine ist, wenn der Fall politisch ist, wenn eine Todesstrafe droht. Es ist keine Auslieferung, die Personen betrifft, und keine Europäische Ermittlungsanordnung, die Fristen hat. Die Reform geht zwei Wege: mehr Personal und Uhren für den alten Weg oder Abkommen, die Anordnungen direkt gehen lassen.',
    outcome: 'Der gewöhnliche Weg zwischen Staaten.',
    later: 'Daneben wachsen direkte Anordnungen nach Abkommen.',
    takeaway: 'Es achtet alle, und es dauert.',
    sides: [
      {
        who: 'Für das Bitten',
        says: 'Wer etwas aus meinem Haus will, darf klingeln. Es gibt ein Abkommen, ein Gericht und am Ende eine Antwort.',
      },
      {
        who: 'Für den Zugriff',
        says: 'Rechtshilfe dauert fast ein ganzes Jahr. Digitale Spuren und die Opfer einer Tat warten nicht so lang.',
      },
    ],
    simplifies: 'Ein Ersuchen im Spiel dauert eine oder zwei Runden, und nur ein Platz oder der neutrale Hafen kann es ablehnen.',
  },
  gag: {
    name: 'Schweigegebot',
    title: 'Schweigegebot (gag order)',
    tagline: 'Darf nichts sagen',
    parties: null,
    question: 'Darf einem Anbieter verboten werden, Kunden von einer Anordnung zu erzählen?',
    plain:
      'Mit einer Anordnung kann eine zweite kommen: Sag nichts. Die Gründe liegen nahe. Wer gewarnt ist, löscht Dateien, flieht oder bedroht Zeugen. Der Preis ist, dass die Durchsuchten nie davon erfahren und nicht widersprechen können und dass die Öffentlichkeit nicht zählen kann. Gesetze verlangen daher Gründe, ein Gericht und ein Ende. Manche sind Pflichten aus einem Gesetz, manche Beschlüsse eines Gerichts, manche das gewöhnliche Ermittlungsgeheimnis.',
    full: 'Ein Kanarienvogel ist der Hinweis, dass keine solche Anordnung kam, und er wird entfernt, wenn eine kommt; ob das rechtmäßig ist, ist vielerorts offen. Transparenzberichte zählen Anordnungen in Spannen. Geheimhaltung eines Ziels, einer Methode und eines Gesetzes sind drei verschiedene Geheimnisse.',
    outcome: 'In Grenzen fast überall erlaubt.',
    later: 'In den Vereinigten Staaten seit 2017 kürzer und besser begründet.',
    takeaway: 'Ein Schweigegebot braucht einen Grund und ein Ende.',
    sides: [
      {
        who: 'Für das Schweigen',
        says: 'Eine angekündigte Suche findet nichts. Kurzes Schweigen mit richterlichen Gründen schützt die Zeugen und den Fall.',
      },
      {
        who: 'Für die Nachricht',
        says: 'Wer nie von einer Suche erfährt, kann sich nie beschweren. Macht, die niemand sieht, wird von niemandem berichtigt.',
      },
    ],
    simplifies: 'Im Spiel kostet ein Schweigegebot sofort Einfluss, und nur der Anbieter kann es anfechten.',
  },
  preservation: {
    name: 'Sicherung',
    title: 'Sicherungsanordnung',
    tagline: 'Erst einfrieren, dann fragen',
    parties: null,
    question: 'Dürfen Daten eingefroren werden, bevor jemand sie lesen darf?',
    plain:
      'Daten können auf Tastendruck verschwinden, und das richtige Papier braucht Zeit. Die meisten Länder lassen Ermittler daher einen Anbieter bitten, einzufrieren, was da ist: eine Kopie zu machen und zu behalten. Lesen darf sie niemand, bis die richtige Anordnung kommt. In den Vereinigten Staaten hält das neunzig Tage, einmal verlängerbar†, nach europäischen Regeln sechzig. Es braucht wenig Begründung, weil es nichts verrät; Kritiker antworten, dass trotzdem eine Kopie entsteht.',
    full: 'Die Regeln sind 18 U.S.C. § 2703(f), Artikel 29 der Budapest-Konvention und die Europäische Sicherungsanordnung. Die Bitte kann schnell über eine Grenze gehen, auch wo die Herausgabe es nicht kann; das macht den langsamen Weg erträglich. Daten nach einer solchen Bitte zu vernichten ist Strafvereitelung.',
    outcome: 'Ein üblicher erster Schritt.',
    later: 'Sehr oft genutzt und selten gesehen.',
    takeaway: 'Einfrieren verrät nichts und schafft Zeit für das richtige Papier.',
    sides: [
      {
        who: 'Ermittler',
        says: 'Eine eingefrorene Kopie liest keine Briefe. Sie sorgt nur dafür, dass ein ordentliches Ersuchen nicht zu spät kommt.',
      },
      {
        who: 'Kontoinhaber',
        says: 'Eine Kopie ohne Gericht bleibt eine Kopie. Tausende werden gemacht, und niemand erfährt je, dass seine dabei war.',
      },
    ],
    simplifies: 'Eine Sicherung im Spiel hält wenige Runden, behält das Schloss des Augenblicks und kann geheim sein.',
  },
  reach: {
    name: 'Reichweite',
    title: 'Reichweite: Territorium oder Kontrolle',
    tagline: 'Folgt das Recht der Festplatte oder dem Unternehmen?',
    parties: null,
    question: 'Wessen Recht gilt für Daten, die in einem Land liegen und aus einem anderen kontrolliert werden?',
    plain:
      'Eine Antwort sagt: das Recht des Ortes. Daten liegen auf einer Platte, die Platte steht auf Boden, und die Gewalt eines Staates endet an seiner Grenze. Die andere sagt: das Recht derer, die sie kontrollieren. Ein Gericht mit Gewalt über ein Unternehmen darf verlangen, was dieses holen kann, wo immer es liegt. Drei Befugnisse werden leicht verwechselt: Recht zu setzen für das Ausland, über einen Menschen zu urteilen und auf einem Gebiet Zwang zu üben.',
    full: 'Gestritten wird, ob eine daheim zugestellte Anordnung, die jemanden im Ausland Daten holen lässt, Urteilen daheim ist oder Zwang im Ausland. Für das Territorium stehen Microsoft (2016, aufgehoben) und KBR; für die Kontrolle Marc Rich, Google (Pennsylvania), § 2713, Tidal, e-Evidence und ADC 51. Der Ort zählt weiter für Beschlagnahmen, Abkommen, Abwehrgesetze und Regeln über Standorte.',
    outcome: 'Die Kontrolle hat seit 2018 in vielen Ländern Boden gewonnen.',
    later: 'Der Ort zählt in vielen Fragen noch immer.',
    takeaway: 'Rechtmäßig, vollstreckbar und befolgt sind drei verschiedene Dinge.',
    sides: [
      {
        who: 'Kontrolle',
        says: 'Daten sind so schnell wie Licht, Unternehmen nicht. Recht muss fassen, was sich fassen lässt: das Unternehmen.',
      },
      {
        who: 'Territorium',
        says: 'Greift jeder Staat, wohin seine Unternehmen greifen, leben wir alle unter dem Recht von allen, zu jeder Zeit.',
      },
    ],
    simplifies:
      'Eine Skala für alle fünf Staaten, von −2 bis +2, nur von Urteilen bewegt. Im Recht hat jedes Gericht seine eigene, und Gesetze setzen sie mit.',
  },
  secrecy: {
    name: 'Geheimhaltung',
    title: 'Geheimhaltung: offen oder geheim',
    tagline: 'Wer erfährt, dass es eine Anordnung gibt?',
    parties: null,
    question: 'Wann darf ein Staat seine eigenen Anordnungen geheim halten?',
    plain:
      'Gerichte sind in der Regel öffentlich, Ermittlungen nicht. Dazwischen liegt die Frage, wer von einer Anordnung wissen darf: der Anbieter, der Nutzer, der andere Staat, die Öffentlichkeit. Eine geheime Anordnung wirkt besser, solange sie geheim ist. Eine offene lässt sich prüfen. Gerichte sind von Schweigegeboten ohne Ende zu solchen mit Gründen, Prüfung und Datum übergegangen; doch es kamen auch geheime Anweisungen über Produkte hinzu, deren bloße Existenz niemand nennen darf.',
    full: 'Es hilft zu fragen, was geheim ist: das Ziel, die Methode oder das Gesetz selbst. Das erste endet mit dem Fall. Das zweite währt, solange die Methode genutzt wird. Das dritte hindert die Öffentlichkeit, die Regeln zu kennen, unter denen sie lebt; darum sagte ein Gericht 2025, dass zumindest die Existenz eines Verfahrens öffentlich sein kann.',
    outcome: 'Geheimhaltung wird hingenommen, wenn ein Gericht sie prüfen kann.',
    later: 'Gerichte und Regeln sind von Land zu Land verschieden.',
    takeaway: 'Frag, was geheim ist: das Ziel, die Methode oder das Gesetz.',
    sides: [
      {
        who: 'Geheim',
        says: 'Partner teilen Akten, wenn sie auf Verschluss vertrauen. Brich ein Siegel, und die nächste Warnung bleibt aus.',
      },
      {
        who: 'Offen',
        says: 'Was niemand wissen darf, kann niemand anfechten, weder die Durchsuchten noch ihr Staat noch wer dafür bezahlt.',
      },
    ],
    simplifies: 'Eine Skala bestimmt den Preis eines Schweigegebots. Geheime Gesetze gibt es im Spiel nicht.',
  },
  keys: {
    name: 'Schlüssel',
    title: 'Schlüssel: geschützt oder erzwungen',
    tagline: 'Darf man ein Schloss öffnen lassen?',
    parties: null,
    question: 'Was darf ein Gericht von einem Unternehmen verlangen, das ein Schloss gebaut hat?',
    plain:
      'Es gibt mehrere Forderungen, und sie sind nicht dasselbe. Gib einen Schlüssel heraus, den Du hast. Hilf bei einem Gerät. Ändere das Produkt von morgen, damit Du helfen kannst. Nenne selbst ein Passwort. Und es gibt mehrere Arten von Verschlüsselung: unterwegs, auf dem Server, von Ende zu Ende. Ein Anbieter mit Schlüssel kann verpflichtet werden, ihn zu nutzen. Einer ohne kann nur Chiffrat liefern, wenn ihn kein Gesetz zur Änderung zwingt.',
    full: 'Bei Lavabit ging es um einen Schlüssel, den es gab, bei San Bernardino um Code, den es nicht gab, bei den Anweisungen in Britannien und Australien um Fähigkeit, bei Podchasov um alle Nutzer zugleich, bei Fisher und Hubbell um das Gedächtnis eines Menschen. Metadaten, Geräte, Sicherungskopien und das andere Ende eines Gesprächs bleiben, gleich welches Schloss.',
    outcome: 'Gerichte und Gesetzgeber sind uneins.',
    later: 'In den meisten Ländern offen.',
    takeaway: 'Verschlüsselung hält manche Anordnungen auf, bei manchen Daten, in manchen Bauweisen.',
    sides: [
      {
        who: 'Erzwungen',
        says: 'Kein anderes Schloss kann sich einem Gericht verweigern. Wer gar nichts durchsuchen kann, kann auch niemanden schützen.',
      },
      {
        who: 'Geschützt',
        says: 'Es gibt keinen Schlüssel, den nur ehrliche Hände drehen. Was für einen schwach ist, ist für alle anderen schwach.',
      },
    ],
    simplifies: 'Eine Skala entscheidet für alle Anbieter und Staaten, ob ein gesetztes Häkchen sich einer Anordnung öffnet.',
  },
  comity: {
    name: 'Courtoisie',
    title: 'Courtoisie (comity)',
    tagline: 'Rücksicht zwischen Rechtsordnungen',
    parties: null,
    question: 'Wie sehr soll ein Gericht auf das Recht eines anderen Staates achten?',
    plain:
      'Courtoisie ist weder Pflicht noch bloße Höflichkeit. Sie ist die Achtung, die eine Rechtsordnung der anderen gibt, weil sie auf dieselbe hofft. Ein Gericht, das anordnet, was anderswo verboten ist, fragt: Wie wichtig ist es, wie genau, gibt es einen anderen Weg, wie lange dauert der, was wollen beide Staaten, hat das Unternehmen sich bemüht? Manchmal begrenzt es dann die Anordnung, wartet oder schickt die Parteien zum Abkommen. Manchmal nicht.',
    full: 'Die Kriterien stammen aus Aérospatiale†, ähnliche stehen in § 2703(h). Gerichte in den Vereinigten Staaten ordnen am Ende oft die Herausgabe an; das Gewicht eines Abwehrgesetzes hängt davon ab, ob es vollzogen wird. Courtoisie ist auch Gegenseitigkeit über die Zeit: Jeder Zugriff ist ein Beispiel für andere.',
    outcome: 'Eine Abwägung im Einzelfall.',
    later: 'Zum Teil in Gesetze und Abkommen geschrieben.',
    takeaway: 'Courtoisie ist eine Abwägung, keine Mauer.',
    sides: [
      {
        who: 'Für den Zugriff',
        says: 'Eine Tat hier hat Opfer hier. Rücksicht auf einen Staat, der nie antwortet, ist Rücksichtslosigkeit gegen unsere Leute.',
      },
      {
        who: 'Für das Bitten',
        says: 'Nehmen wir Daten dort, weil wir sie kontrollieren, nimmt man unsere ebenso. Bitten, nach dem Abkommen; nicht nehmen.',
      },
    ],
    simplifies: 'Das Spiel macht daraus eine Zahl von 0 bis 10, allen gemeinsam; bei 0 zerfällt das Netz.',
  },
  'tied-bench': {
    name: 'Gleichstand im Gericht',
    title: 'Wenn das Gericht gleich steht',
    tagline: 'Ein halbes Gericht entscheidet nichts',
    parties: null,
    question: 'Was geschieht, wenn ebenso viele dafür wie dagegen stimmen?',
    plain:
      'Gerichte haben ungerade Zahlen, damit es eine Mehrheit gibt. Doch Mitglieder werden krank, treten zurück oder sind noch nicht ernannt. Sind die Stimmen gleich, ist nichts entschieden: Was unten geurteilt wurde, bleibt, und es ist für niemanden sonst ein Präzedenzfall. Im Januar 2017 waren im zweiten Bezirk elf im Amt, drei wirkten nicht mit, und acht stimmten vier zu vier darüber, den Dublin-Fall erneut zu hören. Also wurde er nicht erneut gehört, und das Urteil der drei blieb.',
    full: 'Zwei Regeln werden oft verwechselt. Ein Antrag auf erneute Anhörung braucht die Mehrheit der mitwirkenden Mitglieder; Gleichstand lehnt ihn ab, und das Urteil der Kammer bleibt Präzedenzfall in seinem Bezirk. Steht der Supreme Court selbst in der Sache gleich, ist das untere Urteil ohne Präzedenzwirkung bestätigt†. Das erste geschah; das zweite ist der Regel des Spiels näher.',
    outcome: 'Bei Gleichstand bleibt die Vorinstanz bestehen.',
    later: 'Das Dublin-Urteil wurde 2018 aus anderem Grund aufgehoben: Der Fall war erledigt.',
    takeaway: 'Gleichstand ist kein Sieg; es fehlt die Mehrheit.',
    sides: [
      {
        who: 'Für die Regel',
        says: 'Recht zu ändern braucht mehr Stimmen, als es zu behalten. Bei halb und halb ist ehrlich: noch nicht entschieden.',
      },
      {
        who: 'Gegen sie',
        says: 'So entscheidet die Vorinstanz für alle, durch einen leeren Stuhl. Ein Gericht im Patt sollte eine neunte Stimme suchen.',
      },
    ],
    simplifies: 'Acht Stimmen in jedem Prozess, sodass Gleichstand häufig ist; dann bleibt die Vorinstanz, und keine Skala bewegt sich.',
  },
} as const satisfies Record<string, EntryText>
