/** Words of getting in: with friends, joining by code, and the lobby of a table. */
import type { Gathering } from '#shared/gathering.ts'
import type { Clock } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import type { DealMode, PresetName } from '#shared/presets.ts'
import { seatName } from './names.ts'
import { count, plural } from './numbers.ts'

export const PRESET_TEXTS = {
  quick: { name: 'Schnell', line: 'Eine Mittagspause. Die Uhr ist freundlich, die Bots sind es nicht.' },
  standard: { name: 'Standard', line: 'Das ganze Spiel, mit Uhr.' },
  unhurried: { name: 'In Ruhe', line: 'Das ganze Spiel. Eine Phase schließt, wenn alle versiegelt haben.' },
  mail: { name: 'Als Fernspiel', line: 'Eine Phase am Tag, oder früher, wenn alle versiegelt haben. Dazwischen den Tab schließen.' },
} as const satisfies Record<PresetName, { name: string; line: string }>

/** "2:00", or "24 h" from an hour on. */
export const clockLength = (seconds: number): string =>
  seconds >= 3600 ? `${count(Math.round(seconds / 3600))} h` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
/** "2:00 für Befehle, 1:45 für die Kammer" */
export function clockLine(clock: Clock | null): string {
  if (clock === null) return 'ohne Uhr'
  const [orders, chambers] = [clockLength(clock.orders), clockLength(clock.chambers)]
  return orders === chambers ? `${orders} je Phase` : `${orders} für Befehle, ${chambers} für die Kammer`
}
export const roundsLine = (rounds: number): string => plural(rounds, 'Runde', 'Runden')
/** How long a game lasts, in minutes (null: it cannot be reckoned), and whether played games tell. */
export function lengthLine(minutes: number | null, isPlayed: boolean): string {
  const from = isPlayed ? ', nach hiesigen Spielen' : ''
  if (minutes === null) return 'Tage oder Wochen'
  if (minutes < 10) return `etwa ${count(Math.max(1, Math.round(minutes)))} min${from}`
  if (minutes < 100) return `etwa ${count(Math.round(minutes / 5) * 5)} min${from}`
  return minutes < 2880 ? `etwa ${count(Math.round(minutes / 60))} h${from}` : `etwa ${count(Math.round(minutes / 1440))} Tage${from}`
}

export const DEAL_MODE_TEXTS = {
  all: 'An',
  'no-votes': 'An, ohne Stimmenkauf',
  off: 'Aus',
} as const satisfies Record<DealMode, string>

export const FRIENDS = {
  title: 'Mit Freunden',
  lead: 'Wähle ein Tempo: Das öffnet den Tisch. Du erhältst einen Code, einen Link und ein Bild zum Scannen. Bots nehmen die Plätze, die niemand will.',
  name: 'Dein Name',
  nameNote: 'Kein Konto, keine E-Mail. Die anderen sehen ihn.',
  another: 'Anderer Name',
  back: 'Zurück',
  open: 'Tisch öffnen',
  opening: 'Der Tisch wird geöffnet',
  hours: 'Stunden je Phase',
  pace: 'Tempo',
} as const

export const JOIN = {
  rejoin: 'Ich habe einen Rückkehrcode',
  rejoinLine: 'Acht Buchstaben und Ziffern von Deiner Lehrkraft.',
  classOf: (teacher: string): string => `Klasse von ${teacher}`,
  title: 'Einem Tisch beitreten',
  code: 'Code des Tisches',
  codeNote: 'Sechs Ziffern, von wem er geöffnet wurde. Ein ganzer Link geht auch.',
  from: 'Von Freunden oder per Link',
  name: 'Dein Name',
  join: 'Dem Tisch beitreten',
  joining: 'Beitritt läuft',
  enter: 'Beitreten',
  looking: 'Der Tisch wird gesucht',
  back: 'Zum Titel',
  six: 'Ein Code hat sechs Ziffern.',
  yours: 'Du hast schon einen Platz an diesem Tisch.',
  goOn: 'Dorthin zurück',
  tableOf: (host: string): string => `Tisch von ${host}`,
  seen: (preset: PresetName, rounds: number): string => `${PRESET_TEXTS[preset].name}, ${roundsLine(rounds)}`,
  people: (people: number, sitting: number): string => `${plural(people, 'Person', 'Personen')} hier, ${count(sitting)} mit Platz`,
  stage: {
    lobby: 'Das Spiel hat noch nicht begonnen.',
    playing: 'Das Spiel läuft: Du kannst zuschauen oder den Platz eines Bots nehmen.',
    over: 'Das Spiel ist aus: Du kannst sehen, wie es endete.',
  } satisfies Record<Gathering['stage'], string>,
  locked: 'Die Spielleitung hat diesen Tisch für andere geschlossen.',
} as const

export const LOBBY = {
  room: 'Tisch mit Freunden',
  /** The tab's title while one is there. */
  invite: 'Einladen',
  code: 'Code',
  open: 'Offen',
  locked: 'Gesperrt',
  qr: (link: string): string => `QR-Code von ${link}`,
  link: 'Link zu diesem Tisch',
  copy: 'Link kopieren',
  share: 'Teilen',
  shareText: 'Komm an meinen Tisch: Long Arm',
  game: 'Das Spiel',
  rounds: 'Runden',
  clock: 'Uhr',
  bots: 'Bots',
  botsLevel: 'Stärke aller Bots',
  talk: 'Gespräch',
  deals: 'Abmachungen',
  watching: 'Zuschauen',
  watchingYes: 'Erlaubt',
  watchingNo: 'Nicht erlaubt',
  watchingTick: 'Leute ohne Platz dürfen zuschauen',
  lockTick: 'Tisch sperren: Niemand kommt mehr herein',
  pace: 'Tempo',
  hours: 'Stunden je Phase',
  lasts: 'Dauer',
  choose: 'Rolle wählen',
  recommend: 'Plätze empfehlen',
  recommendLine: 'Gibt allen einen Platz, der zu so vielen Leuten passt',
  notes: { government: 'machen Recht, ordnen an', provider: 'halten die Daten', account: 'haben die Geheimnisse' },
  look: (seat: string): string => `Über ${seat}`,
  sit: 'Platz nehmen',
  sitAs: (seat: string): string => `Platz nehmen: ${seat}`,
  stand: 'Platz aufgeben',
  you: 'Du',
  bot: (level: string): string => `Bot, ${level}`,
  personalities: 'Persönlichkeiten',
  personalitiesMixed: 'Eine je Bot, nach dem Spiel verraten',
  personalitiesTick: 'Jeder Bot hat eine Persönlichkeit, nach dem Spiel verraten',
  ready: 'Bereit',
  reading: 'Wählt',
  away: 'Abwesend',
  watches: 'Schaut zu',
  unseated: 'Noch kein Platz',
  host: 'Spielleitung',
  people: 'Am Tisch',
  rename: 'Umbenennen',
  renameYourself: 'Namen ändern',
  newName: 'Neuer Name',
  save: 'Speichern',
  assign: 'Platz',
  noSeat: 'Kein Platz',
  remove: 'Entfernen',
  removeSure: 'Wirklich entfernen',
  handOver: 'Spielleitung geben',
  manage: (who: string): string => `Verwalten: ${who}`,
  askSwap: 'Tausch erfragen',
  askedSwap: 'Angefragt. Zurücknehmen',
  acceptSwap: (seat: string): string => `Tauschen: ${seat} nehmen`,
  wantsSwap: (who: string): string => `${who} hätte gern Deinen Platz`,
  swapWith: (who: string): string => `Tausch erfragen: ${who}`,
  levelOf: 'Stärke dieses Bots',
  asAll: (level: string): string => `Wie alle: ${level}`,
  rival: 'Spielt um den Sieg',
  dealt: 'Wem das Konto gehört und welches Ziel es hat, wird zu Spielbeginn zugelost und nur diesem Platz gesagt.',
  yourRole: 'Deine Rolle',
  role: 'Rolle',
  leave: 'Zum Titel',
  leaveTable: 'Tisch verlassen',
  readyTitle: (sitting: number, people: number, ready: number): string =>
    `${count(sitting)} von ${count(people)} mit Platz, ${count(ready)} bereit`,
  startsWhen: 'Beginnt von selbst, wenn alle mit Platz bereit sind. Bots nehmen die übrigen.',
  waitsHost: 'Die Spielleitung braucht noch einen Platz, oder sie startet das Spiel und schaut zu.',
  waitsAlone: 'Wartet auf andere. Allein kannst Du jetzt beginnen.',
  takeSeat: 'Nimm zuerst einen Platz, oder schau zu.',
  start: 'Jetzt beginnen',
  beReady: 'Ich bin bereit',
  areReady: 'Du bist bereit',
  notReady: 'Noch nicht bereit',
} as const

/** Lines about what changed at the table, for the ear and for notes. */
export const TABLE_NEWS = {
  came: (who: string): string => `${who} ist an den Tisch gekommen.`,
  left: (who: string): string => `${who} hat den Tisch verlassen.`,
  sat: (who: string, seat: Seat): string => `${who} nimmt Platz: ${seatName(seat)}.`,
  stood: (who: string, seat: Seat): string => `${who} gibt den Platz auf: ${seatName(seat)}.`,
  ready: (who: string): string => `${who} ist bereit.`,
  notReady: (who: string): string => `${who} ist noch nicht bereit.`,
  renamed: (from: string, to: string): string => `${from} heißt jetzt ${to}.`,
  away: (who: string): string => `${who} ist abwesend. Der Platz bleibt frei gehalten.`,
  back: (who: string): string => `${who} ist zurück.`,
  host: (who: string): string => `${who} hat jetzt die Spielleitung.`,
  youHost: 'Du hast jetzt die Spielleitung.',
  wantsSwap: (who: string): string => `${who} möchte mit Dir den Platz tauschen.`,
  begun: 'Das Spiel beginnt.',
  paused: 'Die Uhr steht.',
  resumed: 'Die Uhr läuft wieder.',
  locked: 'Die Spielleitung hat den Tisch gesperrt.',
  unlocked: 'Der Tisch ist wieder offen.',
  over: 'Das Spiel ist aus.',
  rematch: 'Eine Revanche ist eröffnet. Sie wartet in der Nachbesprechung auf Dich.',
  preset: (name: PresetName, rounds: number): string => `Das Spiel ist jetzt: ${PRESET_TEXTS[name].name}, ${roundsLine(rounds)}.`,
} as const
