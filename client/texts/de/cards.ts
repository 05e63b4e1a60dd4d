/** Words of the argument cards (R5.7). The authorities are real, the claims are paraphrases. */
import type { CardId } from '#shared/codex/cards.ts'
import type { CardText } from '../en/cards.ts'

export type { CardText } from '../en/cards.ts'

const CAVEATS = {
  vacated: '2018 als erledigt aufgehoben: nur von überzeugender Kraft.',
  superseded: 'Eines erstinstanzlichen Gerichts, 2018 durch Gesetz überholt.',
  forfeited: 'Bestätigt vor allem, weil die Einwände zu spät kamen.',
  pending: 'Berichtet, nie bestätigt; zuletzt noch anhängig.',
  withdrawn: 'Auf Antrag der Regierung aufgehoben: nie in höherer Instanz geprüft.',
  outside: 'Gegen einen Staat, der die Konvention verlassen hatte.',
} as const

export const CARD_TEXTS = {
  spoken: {
    name: 'Das Gesetz',
    claim: 'Der Gesetzgeber hat jetzt gesprochen: herausgeben, wo immer die Daten liegen.',
    authority: '18 U.S.C. § 2713 (2018)',
  },
  control: {
    name: 'Kontrolle',
    claim: 'Die Anordnung bindet das Unternehmen vor diesem Gericht; es muss bringen, was es kontrolliert, wo immer es das aufbewahrt.',
    authority: 'Marc Rich (2d Cir. 1983)',
  },
  disclosure: {
    name: 'Herausgabe',
    claim: 'Das Gesetz regelt die Herausgabe, und herausgegeben wird hier, wo das Unternehmen gehorcht.',
    authority: 'Abweichende Voten zur Ablehnung, 855 F.3d 53 (2d Cir. 2017)',
  },
  conditions: {
    name: 'Seine Bedingungen',
    claim:
      'Dasselbe Gesetz verlangt echte Kontrolle und Gewalt über das Unternehmen, und es behielt die Courtoisie und den Antrag auf Aufhebung.',
    authority: '18 U.S.C. § 2703(h); CLOUD Act § 103(c)',
  },
  caretaker: {
    name: 'Der Verwahrer',
    claim: 'Was Kunden verschlossen haben, ist keine Unterlage des Unternehmens: Es hütet eine Kiste, die es nicht lesen kann.',
    authority: 'Warshak (6th Cir. 2010), zu Briefen bei einem Anbieter',
  },
  'not-here': {
    name: 'Nicht von hier',
    claim: 'Strafrechtliche Befugnisse erreichen Unternehmen im Ausland vermutlich nicht, solange der Gesetzgeber es nicht sagt.',
    authority: 'KBR v. SFO [2021] UKSC 2',
  },
  'privacy-focus': {
    name: 'Privatsphäre',
    claim: 'Geschützt ist die Privatheit gespeicherter Nachrichten, und die wird dort gebrochen, wo sie gespeichert sind.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016), nach Morrison',
    caveat: CAVEATS.vacated,
  },
  territory: {
    name: 'Territorium',
    claim: 'Der Gesetzgeber sagte „warrant“, ein Wort, das immer an der Grenze endete.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016)',
    caveat: CAVEATS.vacated,
  },
  'no-bar': {
    name: 'Kein Hindernis',
    claim: 'Ein fremdes Verbot nimmt diesem Gericht keine Befugnis, schon gar nicht, wenn es selten vollzogen wird.',
    authority: 'Aérospatiale n. 29 (1987); Bank of Nova Scotia',
  },
  'two-markets': {
    name: 'Zwei Märkte',
    claim: 'Wer zwei Märkte wählt, wählt zwei Rechtsordnungen und kann sich nicht auf das selbst gekaufte Dilemma berufen.',
    authority: 'Bank of Nova Scotia (11th Cir. 1982)',
  },
  'own-door': {
    name: 'Die eigene Tür',
    claim: 'Eine Maßnahme auf unserem Boden gegen unser Unternehmen, das holt, was es holen kann, dringt bei niemandem ein.',
    authority: 'Tidal, HR-2019-610-A',
  },
  'present-here': {
    name: 'Hier anwesend',
    claim: 'Ein Unternehmen, das unsere Sprache spricht, an unsere Leute verkauft und hier verdient, ist hier anwesend.',
    authority: 'Yahoo (belgischer Kassationshof 2015); Brecknell 2018',
  },
  reciprocity: {
    name: 'Gegenseitigkeit',
    claim: 'Andere tun es längst, und die Budapest-Konvention verlangt von jeder Partei den Zugriff auf das, was jemand kontrolliert.',
    authority: 'Budapest-Konvention, Art. 18 Abs. 1 Buchst. a',
  },
  'blind-host': {
    name: 'Der blinde Gastgeber',
    claim: 'Der Staat, in dem die Daten liegen, kann nicht beanstanden, was er nicht sehen kann.',
    authority: 'Irland als amicus, 2014 und 2017, zur Frage des Ersuchens',
  },
  'crime-there': {
    name: 'Dort strafbar',
    claim: 'Hier zu gehorchen heißt dort zu verstoßen; das Gericht soll beide Rechte abwägen und erst das Abkommen versuchen.',
    authority: 'Aérospatiale-Kriterien; § 2703(h)(3)',
  },
  'good-faith': {
    name: 'Guter Glaube',
    claim: 'Wer sich redlich bemühte, um Erlaubnis bat und gab, was erlaubt war, soll nicht bestraft werden.',
    authority: 'Société Internationale v. Rogers (1958)',
  },
  mirror: {
    name: 'Der Spiegel',
    claim: 'Holt man Daten dort, weil man sie hier kontrolliert, holen andere unsere mit derselben Logik.',
    authority: 'Vorbringen von Microsoft in 829 F.3d 197',
  },
  coercion: {
    name: 'Courtoisie',
    claim: 'Zwang endet an der Grenze. Beweise dort erhält man über die dortigen Behörden: bitten, nach dem Abkommen.',
    authority: 'Lotus (StIGH 1927); Irland als amicus',
  },
  'slow-treaty': {
    name: 'Die langsame Brücke',
    claim: 'Rechtshilfe dauert fast ein Jahr. Digitale Spuren und Opfer einer Tat warten nicht.',
    authority: 'Review Group des Präsidenten, Dezember 2013',
  },
  haven: {
    name: 'Schwerkraft',
    claim: 'Sonst wählen Verdächtige ihren Hafen, indem sie bei der Anmeldung ein Land ankreuzen.',
    authority: 'Lynch, zustimmendes Votum, 829 F.3d 197 (2016)',
  },
  accident: {
    name: 'Ein Zufall',
    claim: 'Wenn Dateien auf Tastendruck wandern, ist der Ort ein Zufall und kann nicht über das Recht entscheiden.',
    authority: 'Google, 232 F. Supp. 3d 708; 275 F. Supp. 3d 605',
    caveat: CAVEATS.superseded,
  },
  unseen: {
    name: 'Ungesehen',
    claim: 'Wer nie von einer Durchsuchung erfährt, kann nie sagen, dass sie zu weit ging.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  valve: {
    name: 'Das Ventil',
    claim: 'Abkommen und die Ausnahme bei Lebensgefahr schließen die Lücke weitgehend; kaum ein Täter wählt sein Rechenzentrum.',
    authority: '§ 2702(b)(8), zitiert von Carney, zustimmendes Votum, 2017',
  },
  exodus: {
    name: 'Der Auszug',
    claim: 'Kunden im Ausland verlassen ein Unternehmen, dessen Heimat jedes Postfach öffnen kann, und nehmen die Beweise mit.',
    authority: 'Der Markt nach 2013; Anhörung vom 10. Juni 2025',
  },
  bystanders: {
    name: 'Unbeteiligte',
    claim: 'Die Anordnung muss Konto, Tat und Zeitraum nennen und darf nicht alle erfassen, die je dorthin schrieben.',
    authority: 'Bestimmtheit; 18 U.S.C. § 2523(b)(4)',
  },
  delay: {
    name: 'Aufschub',
    claim: 'Das Gesetz erlaubt, die Benachrichtigung aufzuschieben, aus Gründen, die es aufzählt.',
    authority: '18 U.S.C. § 2705(b)',
  },
  'narrow-gag': {
    name: 'Ein enges Gebot',
    claim: 'Eine enge Geheimhaltung mit Grund und Ende hält auch der strengsten Prüfung stand.',
    authority: '947 F.3d 148 (3d Cir. 2020)',
  },
  'prior-restraint': {
    name: 'Ein Redeverbot',
    claim: 'Ein endloses Schweigegebot ist ein Redeverbot.',
    authority: 'Doe v. Mukasey, 549 F.3d 861 (2d Cir. 2008)',
  },
  'judge-finds': {
    name: 'Das Gericht stellt fest',
    claim: 'Das Gericht, nicht die Anklage, muss die Gefahr für jede Anordnung feststellen.',
    authority: 'In re Sealed Case (D.C. Cir., 18. Juli 2025)',
  },
  'sealed-work': {
    name: 'Geheime Arbeit',
    claim: 'Partner vertrauen auf Geheimhaltung. Brich ein Siegel, und sie senden keine Akten mehr.',
    authority: 'Gemeinsame Ermittlungen wie EncroChat',
  },
  'closed-letters': {
    name: 'Verschlossene Briefe',
    claim: 'Ein Ersuchen zwischen Staaten reist verschlossen; jedes Rechtshilfeabkommen sieht das vor.',
    authority: 'Vertraulichkeitsklauseln von Rechtshilfeabkommen',
  },
  'host-blind': {
    name: 'Der blinde Gastgeber',
    claim: 'Der Gastgeber kann nicht beanstanden, was er nicht sehen kann.',
    authority: 'Irland als amicus, 2014 und 2017, zur Frage des Ersuchens',
  },
  notified: {
    name: 'Unterrichtet',
    claim: 'Der andere Staat muss es erfahren, damit er ablehnen kann: Das ist der Preis des Vertrauens zwischen Gerichten.',
    authority: 'M.N., C-670/22 (2024); E-Evidence-VO Art. 8',
  },
  'tipping-off': {
    name: 'Vorwarnung',
    claim: 'Eine Vorwarnung vernichtet Beweise und gefährdet Zeugen.',
    authority: '18 U.S.C. § 2705(b)(1)–(5)',
  },
  'cold-trail': {
    name: 'Die kalte Spur',
    claim: 'Ein Dienst, der einen Kunden informieren darf, warnt alle aus dessen Gewerbe, und am Abend ist die Spur kalt.',
    authority: 'Praxis hinter § 2705(b)',
  },
  'never-learn': {
    name: 'Die Durchsuchten',
    claim: 'Unter einem endlosen Schweigegebot erfahren die Durchsuchten nie, dass sie durchsucht wurden.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  'open-case': {
    name: 'Ein offener Fall',
    claim: 'Selbst in Sicherheitsfragen kann die bloße Existenz eines Verfahrens öffentlich sein.',
    authority: 'IPT, Apple v. Home Secretary, 7. April 2025',
  },
  notice: {
    name: 'Eine rechtmäßige Anweisung',
    claim:
      'Eine Fähigkeitsanweisung wird richterlich geprüft, jede Nutzung braucht einen eigenen Beschluss, und systemische Schwächen sind verboten.',
    authority: 'IPA 2016 ss. 253–254; TOLA s. 317ZG',
  },
  'held-key': {
    name: 'Der vorhandene Schlüssel',
    claim: 'Hat der Anbieter einen Schlüssel und verweigerte er mildere Hilfe, kann der Schlüssel verlangt werden.',
    authority: 'Lavabit, 749 F.3d 276 (4th Cir. 2014)',
    caveat: CAVEATS.forfeited,
  },
  'reasonable-help': {
    name: 'Zumutbare Hilfe',
    claim: 'Gerichte dürfen zu einer rechtmäßigen Anordnung zumutbare technische Hilfe verlangen.',
    authority: 'US v. New York Telephone (1977)',
  },
  'no-limit': {
    name: 'Keine Grenze',
    claim: 'Eine Pflicht zum Können hat keinen Rand: „Systemische Schwäche“ ist ein Wort, und niemand kann sagen, wo sie endet.',
    authority: 'Die Debatte über TOLA s. 317ZG',
  },
  'own-mind': {
    name: 'Der eigene Kopf',
    claim: 'Was nur die Kundschaft öffnen kann, ist in ihrem Kopf, und kein Anbieter kann gezwungen werden, ihn zu lesen.',
    authority: 'Hubbell (2000), zum eigenen Passwort einer Person',
  },
  'not-required': {
    name: 'Nicht vorgeschrieben',
    claim: 'Ein Gericht kann kein Unternehmen verpflichten, zu bauen, was der Gesetzgeber erwog und nicht verlangte.',
    authority: 'In re Apple, 149 F. Supp. 3d 341 (E.D.N.Y. 2016)',
  },
  'allies-notice': {
    name: 'Bei Verbündeten',
    claim: 'Verbündete kennen dieselbe Anweisung, und ihre bindet dieselben Produkte.',
    authority: 'Investigatory Powers Act 2016; TOLA 2018',
  },
  neutral: {
    name: 'Neutral',
    claim: 'Abkommen unter Verbündeten sind in der Verschlüsselung neutral: Jedes Gericht verlangt Hilfe nach eigenem Recht.',
    authority: '18 U.S.C. § 2523(b)(3)',
  },
  'every-user': {
    name: 'Die Nutzer aller Staaten',
    claim: 'Der Schlüssel eines Staates öffnet die Nutzer aller Staaten.',
    authority: 'Apple und die Anweisungen von 2025, laut Berichten',
    caveat: CAVEATS.pending,
  },
  'inside-the-box': {
    name: 'In der Kiste',
    claim: 'Staaten protestieren, wenn ihre eigenen Leute in der Kiste sind, die ein anderer öffnen lässt.',
    authority: 'Erklärungen zu den Anweisungen von 2025, laut Berichten',
    caveat: CAVEATS.pending,
  },
  'one-target': {
    name: 'Jede Tür',
    claim: 'Ein Ziel rechtfertigt keinen Schlüssel, der die Türen aller öffnet, daheim und im Ausland.',
    authority: 'Schriftsatz von Lavabit (2013)',
  },
  'no-remedy': {
    name: 'Kein Rechtsschutz',
    claim: 'Dienste, die Millionen nutzen, müssen einem Gericht antworten können, sonst bleiben Opfer ohne Rechtsschutz.',
    authority: 'Posteo, BVerfG 2 BvR 2377/16 (2018)',
  },
  'by-design': {
    name: 'Absichtlich vereitelt',
    claim: 'Eine rechtmäßige Anordnung bedeutet nichts, wenn die Bauweise sie vereitelt.',
    authority: 'Beschluss vom 16. Februar 2016 (C.D. Cal.)',
    caveat: CAVEATS.withdrawn,
  },
  thieves: {
    name: 'Die Diebe',
    claim: 'Eine Tür, die sich jeder Anordnung öffnen muss, öffnet sich auch dem, der den Schlüssel stiehlt oder kauft.',
    authority: 'Innentäter und gestohlene Schlüssel, 2011 bis 2024',
  },
  'weak-for-all': {
    name: 'Schwach für alle',
    claim: 'Niemand kann Verschlüsselung nur für einen Verdächtigen schwächen. Schwach für einen ist schwach für alle.',
    authority: 'Podchasov v. Russia (EGMR 2024)',
    caveat: CAVEATS.outside,
  },
} as const satisfies Readonly<Record<CardId, CardText>>

/** The words of a card, its caveat included if it has one. */
export const cardText = (id: CardId): CardText => CARD_TEXTS[id]
