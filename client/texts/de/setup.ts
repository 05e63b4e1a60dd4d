/** Words of the solo set-up: what each role wants, can do and has to watch for. */
import type { Seat } from '#shared/names.ts'
import type { Level } from '../../deeds.ts'
import type { ROLE_TEXTS as ENGLISH } from '../en/setup.ts'

export { ARCHETYPE_DOTS } from '../en/setup.ts'

type RoleText = Record<'tag' | 'lead' | 'aims' | 'powers' | 'warning', string>

export const ROLE_TEXTS = {
  COL: {
    complexity: 2,
    tag: 'Heimat der großen Cloud',
    lead: 'Du hast den längsten Ärmel auf der Karte. Gerichte und Verbündete entscheiden, wie weit er reicht.',
    aims: 'Schließe geheime Fälle ab: Finde heraus, welches Konto es ist, und lies dann, was es enthält.',
    powers: 'Die meisten Anbieter müssen Dir antworten: Auskunft, Beschlagnahme, Auslandsanordnung. Gesetze und Abkommen.',
    warning: 'Ein Abwehrgesetz im Ausland macht jede Anordnung zum Streit, und Lesen ohne Zustimmung kostet Courtoisie.',
  },
  HIB: {
    complexity: 2,
    tag: 'Insel der Rechenzentren',
    lead: 'Aller Daten liegen bei Dir. Alle wollen sie.',
    aims: 'Schließe Fälle ab, beherberge Konten und lass Dich bitten: Jedes gewährte Ersuchen zahlt sich aus.',
    powers: 'Beschlagnahme auf dem eigenen vollen Boden, Rechtshilfe, Gesetze und Abkommen.',
    warning: 'Jedes Mal, wenn Fremde Deine Leute lesen, kostet es Dich einen Punkt.',
  },
  RHE: {
    complexity: 3,
    tag: 'Privatsphäre in der Verfassung',
    lead: 'Du lebst davon, Geheimnisse zu schützen, und hast doch Fälle abzuschließen.',
    aims: 'Schließe Fälle mit den langsamen, rechtmäßigen Mitteln ab und halte Deinen Boden ungelesen.',
    powers: 'Lanterna und Monolith stehen auf Deinem Boden. Schutz- und Abwehrgesetz sind nur eine Vorlage entfernt.',
    warning: 'Dir antworten weniger Anbieter: Finde den Server des verdächtigen Kontos, bevor Du etwas versprichst.',
  },
  MER: {
    complexity: 2,
    tag: 'Digitale Souveränität',
    lead: 'Du hättest die Daten Deiner Leute gern daheim und bei den übrigen ein Wort mitzureden.',
    aims: 'Schließe Fälle ab, hol Daten heim und wachse mit den Anbietern, die bei Dir bauen.',
    powers: 'Dropcrate und Photon müssen Dir antworten. Datenlokalisierung ist nur eine Vorlage entfernt.',
    warning: 'Ein Datenlokalisierungsgesetz kostet am Tag des Beschlusses Courtoisie und Wirtschaft.',
  },
  MONO: {
    complexity: 3,
    tag: 'Drei Rechenzentren',
    lead: 'Ein Unternehmen, drei Rechtsordnungen. Du kannst nicht allen gehorchen.',
    aims: 'Vertrauen und beherbergte Konten zahlen jede Runde. Gewinne die Ausschreibung.',
    powers: 'Befolgen, anfechten oder verweigern. Bauen, verlegen, Verschlüsselung ausliefern, berichten.',
    warning: 'Wo Du ein Rechenzentrum hast, drohen Zustellung, Bußgeld und Beschlagnahme.',
  },
  DROP: {
    complexity: 1,
    tag: 'Vier Schritte zur Verschlüsselung',
    lead: 'Beliebt, billig, unverschlossen. Regierungen lieben Dich. Ist das gut?',
    aims: 'Halte Deine Kundschaft, öffne Rechenzentren, wo die Kunden sind.',
    powers: 'Befolgen, anfechten oder verweigern. Werben, bauen, verlegen.',
    warning: 'Verschlüsselung kostet Dich vier Schritte; bis dahin ist alles lesbar, was Du beherbergst.',
  },
  LANT: {
    complexity: 2,
    tag: 'Klein und stolz',
    lead: 'Du würdest eher den Laden schließen, als einen Schlüssel herzugeben. Du kannst es.',
    aims: 'Vertrauen, Ausschreibungen und ein Protest im rechten Augenblick.',
    powers: 'Verschlüsselung ausliefern, berichten, einen Kanarienvogel aufhängen, schließen.',
    warning: 'Wer schließt, verliert alle Konten, und es wird teuer, wenn eine Kopie gesichert war.',
  },
  PHOT: {
    complexity: 1,
    tag: 'Vom ersten Tag an verschlüsselt',
    lead: 'Das Häkchen gehört Dir. Jetzt sollen sie kommen.',
    aims: 'Zieh Konten mit einem Schloss an und halte das höchste Vertrauen.',
    powers: 'Bericht, Kanarienvogel, Rechenzentren und Anfechtungen wegen der Schlüssel.',
    warning: 'Eine Zugangspflicht kostet Dich jede Runde Bußgeld, solange Du keine Hintertür hast.',
  },
  AMBER: account('Raute'),
  BASALT: account('Kreuz'),
  COBALT: account('Kreis'),
  DUNE: account('Dreieck'),
  EMBER: account('Quadrat'),
  FJORD: account('Sechseck'),
} as const satisfies { readonly [S in Seat]: RoleText & { complexity: (typeof ENGLISH)[S]['complexity'] } }

function account(shape: string) {
  return {
    complexity: 1 as const,
    tag: shape,
    lead: 'Ein Konto mit einem Geheimnis. Vier Regierungen wüssten gern, wem es gehört.',
    aims: 'Bleib online, bleib, wo es sich lohnt, und lass Dich nicht lesen.',
    powers: 'Umziehen, verschlüsseln, löschen, Spuren tarnen, Geschäfte machen, vor Gericht gehen.',
    warning: 'Eine Sicherungsanordnung friert eine Kopie ein: Dann kommen Umzug und Schloss zu spät.',
  }
}

export const LEVEL_TEXTS = {
  clerk: { name: 'Referendariat', line: 'Macht Fehler. Gut für ein erstes Spiel.' },
  counsel: { name: 'Anwaltschaft', line: 'Spielt, um zu gewinnen.' },
  partner: { name: 'Kanzlei', line: 'Überlegt vor dem Befehl, was Du verbergen könntest.' },
  justice: { name: 'Höchstgericht', line: 'Spielt viele Zukünfte zu Ende. Schwer zu schlagen.' },
} as const satisfies Record<Level, { name: string; line: string }>

export const SETUP = {
  title: 'Rolle wählen',
  random: 'Eine zulosen',
  back: 'Zurück',
  game: 'Das Spiel',
  rounds: 'Länge',
  level: 'Stärke der Bots',
  personalities: 'Jeder mit eigener Persönlichkeit, nach dem Spiel verraten',
  botsSeat: 'Hier spielt ein Bot.',
  cards: 'Befehlskarten',
  stepByStep: 'Ein erstes Spiel: Sie öffnen sich Runde um Runde',
  clock: 'Uhr',
  clockOff: 'Keine: Die Runde wartet auf Dich',
  clockOn: 'An: 2:00 für Befehle, 1:45 für die Kammer',
  clockQuick: 'An: 1:00 für Befehle, 0:45 für die Kammer',
  notes: { government: 'machen Recht, ordnen an', provider: 'halten die Daten', account: 'haben die Geheimnisse' },
  yourRole: 'Deine Rolle',
  aims: 'Du gewinnst so',
  powers: 'Du kannst',
  warning: 'Gib acht auf',
  whose: 'Wem gehört das Konto?',
  whoseLine: 'Allein darfst Du wählen. Die Bots wissen es nicht.',
  dealt: 'Zulosen',
  dealtLine: 'Eines von sechs, nur Dir gesagt',
  goal: (goal: string): string => `Geheimes Ziel, +5: ${goal}`,
  start: 'Spiel beginnen',
  starting: 'Der Raum wird geöffnet',
  summary: (seat: string, rounds: number, level: string): string => `${seat}, ${rounds} Runden, Bots: ${level}`,
  summaryLine: 'Dreizehn Bots nehmen die anderen Plätze.',
  complexity: (n: number): string => ['', 'Leicht zu spielen', 'Etwas Erfahrung hilft', 'Anspruchsvoll'][n] ?? '',
  failed: 'Der Raum ließ sich nicht öffnen.',
} as const
