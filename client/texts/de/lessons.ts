/** Words of the lessons: what each is about, and for each step a heading, a sentence why, and what is to be done. */
import type { LessonId, StepId } from '#shared/lessons/all.ts'

type StepText = Readonly<Record<'title' | 'why' | 'todo', string>>
interface LessonText {
  readonly title: string
  readonly line: string
  readonly minutes: number
  /** What one knows after it. */
  readonly learned: string
  readonly steps: Readonly<Record<string, StepText>>
}

export const LESSON_TEXTS = {
  'lesson-warrant': {
    title: 'Eine Anordnung und eine Mauer',
    line: 'Du bist Columbia, und die Post, die Du willst, liegt jenseits des Meeres.',
    minutes: 4,
    learned:
      'Zwei Gesetze können ein Unternehmen binden. Dein eigenes Gericht war über Deinen Zwang gespalten; der gebetene Staat gab die Post heraus, später, und niemand war gekränkt.',
    steps: {
      country: {
        title: 'Du bist Columbia',
        why: 'Eine Regierung sucht Beweise. Deine Akte nennt Deinen Fall: Finde den Schmuggler. Zwei Konten könnten ihm gehören, Amber und Dune. Das ist Verdacht genug für eine Anordnung.',
        todo: 'Lies Deine Akte, dann geh weiter.',
      },
      cabinet: {
        title: 'Dieser Schrank ist ein Rechenzentrum',
        why: 'Er steht in Dublin, also gilt hibernisches Recht. Monolith, dem er gehört, sitzt in Columbia, also gilt Dein Recht für das Unternehmen. Darin liegt Ambers Post.',
        todo: 'Wähle den Schrank in Dublin aus.',
      },
      warrant: {
        title: 'Über das Meer greifen',
        why: 'Eine Auslandsanordnung verlangt von einem Unternehmen daheim, was es im Ausland aufbewahrt. Sie kostet eine Deiner drei Aktionen.',
        todo: 'Wähle Anordnung, nenne Amber und füge sie Deinen Befehlen hinzu.',
      },
      seal: {
        title: 'Alle Befehle sind geheim, bis sie versiegelt sind',
        why: 'Alle schreiben zur selben Zeit. Ist das letzte Siegel gesetzt, werden alle Befehle zusammen ausgeführt, in fester Reihenfolge der Schritte.',
        todo: 'Versiegle Deine Befehle.',
      },
      reveal: {
        title: 'Der Arm ist ausgestreckt',
        why: 'Was geschah, läuft Schritt für Schritt ab. Deine Anordnung erreicht Dublin; herausgegeben wird noch nichts, denn Monolith darf erst antworten.',
        todo: 'Sieh zu, dann geh in die Kammer.',
      },
      answer: {
        title: 'Das Unternehmen zwischen zwei Gesetzen',
        why: 'Hibernien hat ein Abwehrgesetz: Dir dort zu gehorchen kostet Bußgeld. Nicht zu gehorchen ist Missachtung. In der Kammer kann Monolith befolgen, anfechten oder verweigern. Du hast diesmal nichts zu entscheiden.',
        todo: 'Versiegle Dein leeres Blatt.',
      },
      wall: {
        title: 'Eine Mauer',
        why: 'Monolith ist vor Gericht gegangen. Bis zum Urteil bleibt die Post, wo sie ist, und vier Richterstühle und vier Beisitzende werden sagen, wie weit Dein Recht reicht.',
        todo: 'Lies die Bilanz, dann geh weiter zu Runde 2.',
      },
      ask: {
        title: 'Es gibt eine Vordertür',
        why: 'Ein Ersuchen nach dem Abkommen bittet Hibernien selbst, die Post herauszugeben. Es kostet 1 Einfluss und dauert zwei Runden. Bitten kränkt niemanden: Wird es gewährt, gewinnt ihr beide, und die Courtoisie steigt.',
        todo: 'Wähle Rechtshilfeersuchen, nenne Amber und füge es hinzu.',
      },
      'seal-again': {
        title: 'Mit Zwang und mit Bitten',
        why: 'Beides ist jetzt unterwegs: die Anordnung vor Deinem Gericht, das Ersuchen vor der Regierung von Hibernien.',
        todo: 'Versiegle Deine Befehle.',
      },
      'reveal-again': {
        title: 'Das Ersuchen geht hinaus',
        why: 'Nur Du und Hibernien wissen von einem Ersuchen. Wer für den Prozess auf die Richterbank kommt, entscheidet das Los.',
        todo: 'Sieh zu, dann geh in die Kammer.',
      },
      both: {
        title: 'Gerichtstag',
        why: 'Die Richterbank verhandelt Monoliths Klage: Drei der vier Richterstühle meinen, dass Recht an der Grenze endet. Du könntest vortragen; in Lektion 3 wirst Du es.',
        todo: 'Versiegle Dein Blatt.',
      },
      compare: {
        title: 'Vergleiche beide',
        why: 'Die Richterbank hob die Anordnung auf. Hibernien gewährte das Ersuchen: Du wirst die Post in Runde 4 lesen, und ihr habt beide Punkte bekommen. Auch im echten Fall stoppte das Berufungsgericht die Anordnung; über die erneute Anhörung stimmte es dann vier zu vier.',
        todo: 'Sieh Dir die Stimmen an, dann beende.',
      },
    },
  },
  'lesson-key': {
    title: 'Der Schlüssel',
    line: 'Du bist Amber, Dissident, und Deine eigene Regierung sucht Dich.',
    minutes: 4,
    learned:
      'Wer den Schlüssel hat, bestimmt, was man erfährt. Ein Server lässt sich wegtragen; was darauf verschlossen ist, bleibt zu. Und ein Umzug dauert eine Runde.',
    steps: {
      self: {
        title: 'Du bist Amber',
        why: 'Deine Rolle ist Dissident, und niemand weiß es. Rhenanien, Dein eigenes Land, jagt Dich. Du verdienst, solange Deine Daten online sind, am meisten daheim, aber daheim muss man niemanden fragen.',
        todo: 'Lies Deine Akte, dann geh weiter.',
      },
      data: {
        title: 'Deine Daten',
        why: 'Das Zeichen in Deiner Farbe ist Dein Konto. Es liegt bei Monolith in Frankfurt, auf rhenanischem Boden, und wer den Server nimmt, kann es lesen.',
        todo: 'Wähle Dein eigenes Konto aus.',
      },
      checkbox: {
        title: 'Verschlüsselung als Häkchen',
        why: 'Monolith hat Verschlüsselung ausgeliefert, die alle einschalten können. Sie kostet eine Aktion und sonst nichts. Die meisten setzen das Häkchen nie.',
        todo: 'Wähle Häkchen und füge es Deinen Befehlen hinzu.',
      },
      seal: {
        title: 'Schutz kommt zuerst',
        why: 'Befehle werden Schritt für Schritt ausgeführt, und was schützt, kommt vor dem, was nimmt. So ist es rechtzeitig, was auch immer in dieser Runde gegen Dich befohlen wird.',
        todo: 'Versiegle Deine Befehle.',
      },
      raid: {
        title: 'Der Server ist fort',
        why: 'Rhenanien beschlagnahmte Monoliths ganzen Server in Frankfurt: Ein Beschluss daheim nimmt alles darauf. Dein Konto war darauf, verschlossen. Man hat es und kann es nicht lesen.',
        todo: 'Sieh zu, dann geh in die Kammer.',
      },
      quiet: {
        title: 'Nichts zu entscheiden',
        why: 'In der Kammer können Konten Anordnungen gegen sie anfechten, Einfluss nehmen und abstimmen, wenn das Los sie auf die Richterbank bringt. Jetzt wird nichts von Dir verlangt.',
        todo: 'Versiegle Dein leeres Blatt.',
      },
      income: {
        title: 'Was Du verdienst',
        why: 'Die Bilanz sagt, woher Deine Punkte kommen: Daten online, daheim und in dem Staat, in dem die Kunden sind.',
        todo: 'Lies sie, dann geh weiter zu Runde 2.',
      },
      move: {
        title: 'Geh',
        why: 'Das Schloss hält, solange niemand eine Hintertür anordnet. Monolith hat ein Rechenzentrum in Hibernien: Dort muss Rhenanien bitten. Das eigene Recht schützt Dich am wenigsten.',
        todo: 'Wähle Umziehen nach Hibernien und füge es hinzu.',
      },
      'seal-again': {
        title: 'Ein Umzug dauert eine Runde',
        why: 'Daten brechen am Ende der Befehle auf und kommen in der nächsten Runde an. Bis dahin liegen sie, wo sie waren.',
        todo: 'Versiegle Deine Befehle.',
      },
      'on-its-way': {
        title: 'Unterwegs',
        why: 'Der Umschlag auf der Karte ist Dein Konto. Eine jetzt zugestellte Sicherungsanordnung bekäme noch eine Kopie dessen, was dort liegt; eine Anordnung nach der Ankunft käme zu spät.',
        todo: 'Sieh Dir die Karte an, dann beende.',
      },
    },
  },
  'lesson-bench': {
    title: 'Die Richterbank',
    line: 'Deine Anordnung liegt vor acht Stimmen. Vertritt sie.',
    minutes: 6,
    learned:
      'Argumente schlagen Zwang. Jeder Richterstuhl folgt einer Summe, die alle sehen können: Neigung, Rechtslage, die passende Karte und ein wenig Einfluss. Bei vier zu vier bleibt die Vorinstanz bestehen, und für das nächste Mal ist nichts entschieden.',
    steps: {
      case: {
        title: 'Ein Prozess von Dir steht auf der Terminliste',
        why: 'Deine Anordnung zu Ambers Post in Dublin wurde von der Vorinstanz aufgehoben. Du hast Rechtsmittel eingelegt, und die Richterbank verhandelt in dieser Runde.',
        todo: 'Geh weiter.',
      },
      campaign: {
        title: 'Zuerst Einfluss',
        why: 'Einfluss bezahlt Schriftsätze, Gesetze und Lobbyarbeit. Eine Kampagne bringt zwei, und höchstens sechs kannst Du behalten.',
        todo: 'Wähle Kampagne und füge sie Deinen Befehlen hinzu.',
      },
      seal: {
        title: 'Versiegle',
        why: 'Nach den Befehlen wird die Richterbank ergänzt: zwei Regierungen, ein Anbieter und ein Konto, durch das Los.',
        todo: 'Versiegle Deine Befehle.',
      },
      'to-court': {
        title: 'Das Los ist gefallen',
        why: 'Rhenanien, Hibernien, Lanterna und Cobalt sitzen neben den vier Richterstühlen. Niemand hat Dir gesagt, wohin sie neigen.',
        todo: 'Geh in die Kammer.',
      },
      judges: {
        title: 'Vier Richterstühle, vier Summen',
        why: 'Neben jedem Richterstuhl steht seine Schule und seine Summe, wie sie jetzt ist. Über null wird durchgesetzt, unter null aufgehoben; bei null folgt er der Vorinstanz. Zwei urteilen am Wortlaut.',
        todo: 'Sieh Dir die Summen an, dann geh weiter.',
      },
      plead: {
        title: 'Wähle ein Argument',
        why: 'Jede Karte spricht eine Schule an. Wortlaut bewegt die beiden, die daran urteilen; Einfluss bewegt alle um eins, einmal.',
        todo: 'Spiel die Karte Wortlaut mit 2 Einfluss.',
      },
      'seal-brief': {
        title: 'Beide Schriftsätze liegen verdeckt',
        why: 'Monolith wählt zur selben Zeit. Vielleicht spricht es den völkerrechtlichen Richterstuhl an, der bisher für Dich zählt.',
        todo: 'Versiegle Dein Blatt.',
      },
      ruling: {
        title: 'Vier zu vier',
        why: 'Alle vier Richterstühle kamen zu Dir; die vier ausgelosten Plätze nicht. Bei Gleichstand bleibt die Vorinstanz bestehen, ohne Präzedenzfall: Die Rechtslage hat sich nicht bewegt. So stand es im Januar 2017 auch im echten Fall.',
        todo: 'Lies die Stimmen, dann beende.',
      },
    },
  },
  'lesson-bargain': {
    title: 'Der Handel',
    line: 'Du bist Rhenanien. Mach ein Gesetz, ein Abkommen und eine Abmachung.',
    minutes: 6,
    learned:
      'Regeln, die Du machst, werden nachgeahmt. Gesetze ändern, was alle befehlen dürfen, Abkommen, worum man bitten darf, und Abmachungen binden nur, was versiegelt ist.',
    steps: {
      indices: {
        title: 'Vier Indizes',
        why: 'Privatsphäre, Sicherheit, Wirtschaft und Courtoisie gehören niemandem und allen. Ist die Courtoisie aufgebraucht, zersplittert das Netz, und das Spiel ist aus. Gesetze bewegen sie.',
        todo: 'Sieh sie Dir an, dann geh weiter.',
      },
      bill: {
        title: 'Ein Gesetz vorlegen',
        why: 'Das Schutzgesetz für Verschlüsselung und Presse schützt Quellen und Schlösser auf Deinem Boden. Eine Vorlage kostet 1 Einfluss, und die Kammer stimmt ab; das erste Gesetz einer Regierung bringt Punkte.',
        todo: 'Wähle Gesetz, beschließe das Schutzgesetz für Verschlüsselung und Presse und füge es hinzu.',
      },
      treaty: {
        title: 'Ein Abkommen anbieten',
        why: 'Mit einem Regierungsabkommen bedienen zwei Staaten einander eine Runde früher, und die Courtoisie steigt. Jeder Staat kann einen Partner haben.',
        todo: 'Wähle Abkommen mit Hibernien und füge es hinzu.',
      },
      seal: {
        title: 'Beides in einer Runde',
        why: 'Du hast drei Aktionen und 5 Einfluss; beide Befehle kosten je 1.',
        todo: 'Versiegle Deine Befehle.',
      },
      tabled: {
        title: 'Alle sehen eine Vorlage',
        why: 'Vorlagen und Vorschläge sind öffentlich, sobald sie auf dem Tisch liegen.',
        todo: 'Sieh zu, dann geh in die Kammer.',
      },
      lobby: {
        title: 'Gib ihr Gewicht',
        why: 'Alle dürfen dafür und dagegen Einfluss nehmen. Mehr Einfluss dafür als dagegen, und es ist Gesetz.',
        todo: 'Setz 1 Einfluss für Deine Vorlage ein.',
      },
      'seal-votes': {
        title: 'Auch Einsätze sind versiegelt',
        why: 'Was jemand einsetzt, ist ausgegeben, wer auch gewinnt.',
        todo: 'Versiegle Dein Blatt.',
      },
      law: {
        title: 'Ein Gesetz und ein Partner',
        why: 'Das Schutzgesetz gilt in Rhenanien, und Hibernien hat unterzeichnet. Dein Boden trägt auf der Karte seine Schraffur.',
        todo: 'Lies die Bilanz, dann geh weiter zu Runde 2.',
      },
      deals: {
        title: 'Reden ist frei, Versiegeltes bindet',
        why: 'Unter Abmachungen kannst Du jedem Platz etwas für etwas anbieten: Einfluss, eine Stimme, Rechtshilfe. Was bindet, führt der Server aus; ein Versprechen wird öffentlich gehalten oder gebrochen. Auch Bots handeln.',
        todo: 'Öffne Abmachungen und sieh Dich um, wenn Du magst, dann geh weiter.',
      },
      'seal-again': {
        title: 'Noch eine Runde',
        why: 'Jetzt darfst Du befehlen, was Du magst, oder nichts.',
        todo: 'Versiegle Deine Befehle.',
      },
      copied: {
        title: 'Nachgeahmt',
        why: 'Meridien legt dasselbe Schutzgesetz vor, das Du gemacht hast. Andere spielen nach Deinen Regeln und nutzen sie auch gegen Dich.',
        todo: 'Lies es, dann beende.',
      },
    },
  },
} as const satisfies { readonly [L in LessonId]: LessonText & { readonly steps: Readonly<Record<StepId<L>, StepText>> } }

export const LESSONS_UI = {
  title: 'Lernen',
  lead: 'Vier kleine Spiele, eins nach dem anderen. Keine Uhr, keine Namen.',
  number: (n: number): string => `Lektion ${n}`,
  minutes: (n: number): string => `${n} Minuten`,
  done: 'Geschafft',
  start: (n: number): string => `Lektion ${n} beginnen`,
  failed: 'Die Lektion ließ sich nicht öffnen.',
  step: (lesson: number, step: number, steps: number): string => `Lektion ${lesson}, Schritt ${step} von ${steps}`,
  region: 'Lektion',
  doIt: 'Mach es für mich',
  goOn: 'Weiter',
  finish: 'Beenden',
  skip: 'Lektion überspringen',
  hide: 'Lektion verbergen',
  show: 'Lektion zeigen',
  finished: (title: string): string => `Du hast „${title}“ beendet`,
  next: (title: string): string => `Als Nächstes: ${title}`,
  playOn: 'Dieses Spiel weiterspielen',
  own: 'Ein eigenes Spiel spielen',
  toTitle: 'Zurück zum Titel',
} as const
