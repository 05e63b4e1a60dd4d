/** Who counts as present, and what a company controls: answers from several countries. */
import type { EntryText } from './entry-text.ts'

export const PRESENCE = {
  'yahoo-belgium': {
    name: 'Yahoo, Belgien',
    title: 'Staatsanwaltschaft gegen Yahoo! Inc.',
    tagline: 'Wer hier verkauft, ist hier, 2007 bis 2015',
    parties: 'Eine belgische Staatsanwaltschaft; Yahoo! Inc., ohne Büro in Belgien',
    question: 'Muss ein ausländisches Unternehmen ohne Büro einer örtlichen Staatsanwaltschaft Bestandsdaten geben?',
    plain:
      'Eine Staatsanwaltschaft in Belgien fragte ein Unternehmen in Kalifornien, wer hinter bestimmten Konten stand. Das Unternehmen hatte kein Büro in Belgien und antwortete: Fragt über ein Abkommen. Belgische Gerichte stritten acht Jahre darüber. Am Ende sagte das höchste Gericht, das Unternehmen nehme dort aktiv am Wirtschaftsleben teil: eine Adresse mit der Endung .be, die Landessprachen, örtliche Werbung. Also ist es dort anwesend und muss antworten. Die Geldstrafe wegen der Weigerung blieb bestehen.',
    full: 'Das Verlangen stützte sich auf Artikel 46bis der Strafprozessordnung, der erfasst, wem ein Konto gehört, nicht, was darin steht. Der Kassationshof entschied am 1. Dezember 2015. Die Idee wurde zum Muster für das „Anbieten von Diensten“, das später in die E-Evidence-Verordnung kam. Kein Beamter handelte außerhalb Belgiens; das Gericht sah das Verlangen als inländisch an.',
    outcome: 'Das Unternehmen musste antworten; die Geldstrafe wurde bestätigt.',
    later: 'Der Maßstab wanderte in die europäische Gesetzgebung.',
    takeaway: 'Wer hier verkauft, ist hier.',
    sides: [
      {
        who: 'Die Staatsanwaltschaft',
        says: 'Ein Unternehmen, das unsere Sprachen spricht, Werbung verkauft und unsere Leute bedient, ist hier wie jeder Laden.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Eine Website ist überall lesbar. Ist das Anwesenheit, steht jede Firma im Netz zugleich unter dem Recht aller Länder.',
      },
    ],
    simplifies: 'Im Spiel ist ein Anbieter nur dort niedergelassen, wo er Hauptsitz oder Rechenzentrum hat.',
  },
  'skype-belgium': {
    name: 'Skype, Belgien',
    title: 'Staatsanwaltschaft gegen Skype',
    tagline: '„Wir können nicht“ ist keine Verteidigung, 2012 bis 2019',
    parties: 'Belgische Justizbehörden; Skype, aus Luxemburg',
    question: 'Muss ein ausländischer Dienst beim Mithören helfen, obwohl er sagt, er könne es technisch nicht?',
    plain:
      'Ein Untersuchungsgericht in Belgien wollte Gespräche von Verdächtigen mithören. Sie liefen über einen Dienst in Luxemburg. Der Dienst sagte, er könne nicht helfen: Sein System sei dafür nicht gebaut, und er unterliege nicht belgischem Recht. Ein Gericht in Mechelen verhängte im Oktober 2016 eine Geldstrafe von 30.000 Euro. Das Berufungsgericht stimmte 2017 zu, das höchste Gericht 2019†. Wer hier einen Dienst anbietet, muss helfen können.',
    full: 'Es ging um die Pflicht zu technischer Hilfe, die belgisches Recht Betreibern auferlegt. Die Gerichte behandelten die fehlende Fähigkeit als eigene Wahl der Bauweise. Ob ein Gesetz überhaupt Fähigkeit verlangen darf, ist in jedem Land eine eigene Frage: Man vergleiche den Investigatory Powers Act, TOLA und die amerikanische Regel, wonach Betreiber nicht entschlüsseln müssen, wofür sie keinen Schlüssel haben.',
    outcome: 'Geldstrafe von 30.000 Euro.',
    later: 'In allen Instanzen bestätigt†.',
    takeaway: '„Technisch unmöglich“ schützt womöglich nicht vor der Pflicht zum Können.',
    sides: [
      {
        who: 'Das Gericht',
        says: 'Jede Telefongesellschaft hier muss helfen können. Wer neu kommt, entgeht dem nicht, indem er es sich verbaut.',
      },
      {
        who: 'Der Dienst',
        says: 'Wir befolgen das Recht des Ortes, an dem unser System läuft. Gerichte anderswo schreiben uns keine Bauweise vor.',
      },
    ],
    simplifies: 'Das Spiel bestraft Anbieter mit Verschlüsselung nur unter einer Zugangspflicht, die alle sehen und anfechten können.',
  },
  brecknell: {
    name: 'Brecknell',
    title: 'British Columbia (Attorney General) v. Brecknell',
    tagline: 'Eine Website als Türschwelle, 2018',
    parties: 'Attorney General von British Columbia; Craigslist',
    question: 'Kann ein kanadisches Gericht von einem Unternehmen, das nur im Netz anwesend ist, Unterlagen verlangen?',
    plain:
      'Die Polizei in British Columbia wollte Daten eines Nutzers einer amerikanischen Website für Anzeigen. Das Unternehmen hatte kein Büro in Kanada. Das erste Gericht lehnte ab: keine Anwesenheit, keine Anordnung. Das Berufungsgericht erlaubte sie 2018. Ein Unternehmen, das hier über das Netz Geschäfte macht, ist virtuell anwesend, und eine Anordnung über das, was es besitzt oder kontrolliert, erreicht Unterlagen, wo immer sie liegen. Das Unternehmen selbst wurde nicht gehört.',
    full: 'Das Urteil ist 2018 BCCA 5, zu einer Herausgabeanordnung nach Section 487.014 des Criminal Code. Nur die Krone trug vor, was in der Wissenschaft kritisiert wurde. Gerichte anderer Provinzen sind geteilt. Ein Gericht in Ontario stützte sich im Fall OVHcloud darauf. Wie man eine solche Anordnung gegen ein Unternehmen vollstreckt, das Nein sagt, ist eine andere Frage.',
    outcome: 'Die Anordnung darf bei virtueller Anwesenheit ergehen.',
    later: 'Teils befolgt, teils kritisiert.',
    takeaway: 'Eine Website kann eine Türschwelle sein.',
    sides: [
      {
        who: 'Die Krone',
        says: 'Das Geschäft ist jeden Tag hier auf jedem Bildschirm. Es wäre seltsam, hier zu verdienen und nie gefragt zu werden.',
      },
      {
        who: 'Die Zweifler',
        says: 'Ohne Büro gibt es niemanden zu zwingen. Eine Anordnung ohne Vollstreckung ist eine Bitte, als Macht verkleidet.',
      },
    ],
    simplifies: 'Die Frage der Anwesenheit klärt im Spiel die Karte; vor Gericht geht es nur um die Reichweite.',
  },
  'kbr-sfo': {
    name: 'KBR v. SFO',
    title: 'R (KBR Inc) v. Director of the Serious Fraud Office',
    tagline: 'Dieselbe Frage, die gegenteilige Antwort, 2021',
    parties: 'KBR Inc, ein amerikanisches Unternehmen; das Serious Fraud Office',
    question: 'Kann eine britische Aufforderung ein fremdes Unternehmen ohne Geschäft in Britannien zu Papieren im Ausland zwingen?',
    plain:
      'Britische Betrugsermittler übergaben einer leitenden Angestellten einer amerikanischen Muttergesellschaft bei deren Besuch in London eine Aufforderung†: Legt Papiere aus den Vereinigten Staaten vor. Die Mutter machte in Britannien selbst keine Geschäfte. Der Supreme Court sagte 2021 einstimmig Nein. Solche Befugnisse enden vermutlich an der Grenze, wenn das Parlament nichts anderes sagt, und das Parlament hatte andere Wege geschaffen: Ersuchen an den anderen Staat. Ein enger Verbündeter gab auf dieselbe Frage die gegenteilige Antwort.',
    full: 'Das Urteil ist [2021] UKSC 2. Es legt Section 2(3) des Criminal Justice Act 1987 und die Vermutung gegen Wirkung im Ausland aus. Papiere eines britischen Unternehmens im Ausland schützt es nicht, und neuere Gesetze sprechen klar: Die Overseas Production Orders von 2019 und der Investigatory Powers Act sagen ausdrücklich, dass sie ins Ausland reichen.',
    outcome: 'Die Aufforderung hatte im Ausland keine Wirkung.',
    later: 'Das Amt nutzt Rechtshilfe und Overseas Production Orders.',
    takeaway: 'Dieselbe Frage, die gegenteilige Antwort, bei einem engen Verbündeten.',
    sides: [
      {
        who: 'Das Unternehmen',
        says: 'Strafrechtliche Befugnisse enden vermutlich an der Grenze. Will das Parlament mehr, weiß es, wie man das schreibt.',
      },
      {
        who: 'Das Amt',
        says: 'Betrug überquert Grenzen an einem Nachmittag. Die Befugnis muss einem Konzern folgen, wohin er Papiere auch legt.',
      },
    ],
    simplifies: 'Alle Staaten im Spiel haben dieselben Gerichte. In Wirklichkeit antworten Verbündete verschieden.',
  },
  tidal: {
    name: 'Tidal',
    title: 'Tidal Music AS gegen die Staatsanwaltschaft',
    tagline: 'Durch die eigene Tür des Eigentümers, 2019',
    parties: 'Norwegische Staatsanwaltschaft; Tidal Music AS, aus Oslo',
    question: 'Darf die Polizei bei einer Durchsuchung in Oslo Daten eines Unternehmens aus Clouds im Ausland holen?',
    plain:
      'Die norwegische Polizei durchsuchte das Büro eines Musikdienstes in Oslo. Seine Dateien lagen auf gemieteten Servern in anderen Ländern. Die Polizei nutzte den eigenen Zugang des Unternehmens, um sie zu kopieren. Das Unternehmen sagte, das sei eine Durchsuchung im Ausland. Das höchste Gericht Norwegens widersprach im März 2019: Die Maßnahme begann auf norwegischem Boden, gegen ein norwegisches Unternehmen, und betraf Daten, die es selbst frei abrufen konnte. Am Ort der Daten wurde nichts geändert oder gelöscht. Also wurde kein fremdes Gebiet verletzt.',
    full: 'Die Entscheidung ist HR-2019-610-A vom 28. März 2019. Das Gericht sah sich die Praxis anderer Staaten und die Budapest-Konvention an und fand die Frage im Völkerrecht offen. Es geht um eigene Daten eines Unternehmens, durch seine eigene Tür geholt; nicht um einen Anbieter, der Briefe für andere verwahrt.',
    outcome: 'Die Durchsuchung war rechtmäßig.',
    later: 'Oft zitiert für die Ansicht, dass Zugriff von daheim eine Handlung daheim ist.',
    takeaway: 'Durch die eigene Tür des Eigentümers hinauszugreifen ist kein Einbruch.',
    sides: [
      {
        who: 'Die Polizei',
        says: 'Eine Maßnahme auf unserem Boden gegen unser Unternehmen, das eigene Daten holt, dringt bei niemandem ein.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Unsere Dateien lagen unter anderem Recht. Wer sie dort kopiert, handelt dort, auf welchem Stuhl er auch sitzt.',
      },
    ],
    simplifies:
      'Eine Beschlagnahme im Spiel braucht einen Server auf eigenem Boden. Durch einen beschlagnahmten Bildschirm in fremde Clouds zu sehen kommt nicht vor.',
  },
  ovh: {
    name: 'OVHcloud',
    title: 'Die Herausgabeanordnung gegen OVHcloud',
    tagline: 'Europa ist nicht nur Ziel langer Arme, seit 2024',
    parties: 'Royal Canadian Mounted Police; OVH Groupe SA aus Frankreich und ihre kanadische Tochter',
    question: 'Muss eine französische Mutter Daten von Servern im Ausland liefern, wenn ihre kanadische Tochter keinen Zugang hat?',
    plain:
      'Die kanadische Polizei wollte wissen, wer vier Adressen auf Servern in Frankreich, dem Vereinigten Königreich und Australien benutzt hatte. Sie verlangte das von dem französischen Unternehmen. Seine kanadische Tochter kam an die Daten nicht heran. Frankreich widersprach schriftlich: Sein Recht verbietet, fremden Behörden außerhalb eines Abkommens zu antworten, bei bis zu sechs Monaten Haft und 90.000 Euro. Im September 2025 lehnte ein Gericht in Ontario ab, die Anordnung zurückzunehmen. Überprüfung wurde beantragt. Ihr Ausgang war zuletzt nicht zu finden.',
    full: 'Die Anordnung vom 19. April 2024 stützt sich auf Section 487.014 des Criminal Code und verlangt Bestandsdaten und Metadaten, keine Inhalte. Der Ontario Court of Justice entschied am 25. September 2025, mit Frist zum 27. Oktober 2025. Der Fall bringt Brecknells Anwesenheit, einen Konzern und ein Abwehrgesetz in eine Akte, zwischen zwei Ländern, die ein Abkommen miteinander haben.',
    outcome: 'Die Anordnung wurde in erster Instanz bestätigt; die Überprüfung war zuletzt anhängig.',
    later: 'Anhängig. Was nach dem Antrag auf Überprüfung geschah, steht hier nicht.',
    takeaway: 'Verbündete tun es auch.',
    sides: [
      {
        who: 'Die Polizei',
        says: 'Ein Konzern, ein Dienst, eine Marke. Wer hier verkauft, ist die Tür zu den Daten, die er von dort aus verkauft.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Unsere Tochter hat keinen Zugang, und unser Recht verbietet den Rest. Frankreich bot an, auf ein Ersuchen zu antworten.',
      },
    ],
    simplifies: 'Im Spiel ist ein Anbieter ein Unternehmen. Mutter und Tochter, und wer Zugang hat, werden nicht unterschieden.',
    steps: [
      { at: '2024-04-19', what: 'Herausgabeanordnung' },
      { at: '2025-09-25', what: 'Das Gericht lehnt die Rücknahme ab', note: 'Ontario Court of Justice' },
      { at: '2025-10-27', what: 'Frist; Überprüfung beantragt' },
    ],
  },
  'blocking-statute': {
    name: 'Französisches Abwehrgesetz',
    title: 'Gesetz 68-678 vom 26. Juli 1968, geändert 1980',
    tagline: 'Eine Mauer mit einem Amt für Fragen zur Mauer',
    parties: null,
    question: 'Darf ein Unternehmen in Frankreich einem fremden Gericht oder Amt direkt antworten?',
    plain:
      'Ein französisches Gesetz von 1968, 1980 verschärft, verbietet, fremden Behörden wirtschaftliche, kaufmännische, industrielle, finanzielle oder technische Unterlagen zu geben, außer nach einem Abkommen. Jahrzehntelang wurde es kaum vollzogen, und fremde Gerichte gaben ihm daher wenig Gewicht. 2007 wurde ein Anwalt danach zu 10.000 Euro verurteilt†. Seit 2022 müssen Unternehmen, die eine fremde Forderung erhalten, ein staatliches Amt informieren; dessen Stellungnahme können sie dem fremden Gericht zeigen.',
    full: 'Die Verurteilung ist Cass. crim. 12. Dezember 2007, Nr. 07-83.228†. Die Reform besteht aus einem Dekret vom 18. Februar und einer Verfügung vom 7. März 2022; das Amt heißt SISSE. Die Strafe beträgt bis zu sechs Monate Haft und 90.000 Euro für ein Unternehmen, wie im Fall OVHcloud berichtet. Ob ein solches Gesetz dem Unternehmen gilt oder dem fremden Gericht, ist Teil des Streits.',
    outcome: 'In Kraft; seit 2022 ist der Vollzug wahrscheinlicher.',
    later: 'Im Fall OVHcloud angeführt.',
    takeaway: 'Auf eine Mauer, die niemand bewacht, beruft man sich im Ausland schwer.',
    sides: [
      {
        who: 'Frankreich',
        says: 'Beweise hier erhält man über unsere Gerichte. Wer sie umgehen soll, braucht ein Gesetz, hinter dem er stehen kann.',
      },
      {
        who: 'Fremde Gerichte',
        says: 'Ein Gesetz, das man uns zeigt und daheim kaum nutzt, beweist zwar ein Interesse, aber es beweist keine Gefahr.',
      },
    ],
    simplifies: 'Das Abwehrgesetz im Spiel bestraft stets, wer einer fremden Auslandsanordnung folgt, und gilt nur für Inhalte.',
  },
  'chinese-banks': {
    name: 'Drei chinesische Banken',
    title: 'In re Sealed Case, die chinesischen Banken',
    tagline: 'Wenn der andere Weg selten antwortet, 2019',
    parties: 'Vereinigte Staaten; drei chinesische Banken',
    question: 'Müssen Banken Unterlagen vorlegen, obwohl ihr Recht es verbietet und ein Abkommen besteht?',
    plain:
      'Ermittler in den Vereinigten Staaten prüften Zahlungen für Nordkorea und verlangten Unterlagen von drei chinesischen Banken. Chinesisches Recht verbietet solche Antworten, und es gibt ein Abkommen für Ersuchen. Die Banken baten das Gericht, die Regierung dorthin zu schicken. 2019 bestätigte ein Berufungsgericht die Missachtung. Es wog die Courtoisie ab und fand, dass ein Abkommen, das bei früheren Ersuchen wenig gebracht hatte, keine echte Alternative war und dass das Interesse der nationalen Sicherheit groß war.',
    full: 'Das Urteil ist 932 F.3d 915 (D.C. Cir. 2019). Es gab zwei Verlangen einer Grand Jury und eines nach dem Patriot Act; die Banken hatten Filialen oder Konten im Land†. Die Strafe betrug 50.000 Dollar am Tag†. Der Fall zeigt beide Hälften der Courtoisie: Gerichte fragen nach dem anderen Weg, und sie sehen sich seine Bilanz an.',
    outcome: 'Missachtung bestätigt.',
    later: 'Zitiert, wo immer die Bilanz eines Abkommens in Frage steht.',
    takeaway: 'Courtoisie ist verloren, wenn der andere Weg erwiesenermaßen nicht antwortet.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Jahrelang fragten wir nach dem Abkommen und bekamen wenig. Redlichkeit zeigt sich in mehr als einem Text.',
      },
      {
        who: 'Die Banken',
        says: 'Unser Recht droht uns für Antworten. Zwei Staaten mit Abkommen sollten das nicht auf unserem Rücken austragen.',
      },
    ],
    simplifies: 'Im Spiel hinterlässt ein abgelehntes Ersuchen keine Bilanz, die ein Gericht abwägen würde.',
  },
} as const satisfies Record<string, EntryText>
