/** Words of the page that checks what a network lets through, and the letter to those who run it. */
import type { CheckName, Found } from '../../checking.ts'
import type { Letter } from '../en/check.ts'

export type { Letter } from '../en/check.ts'

export const CHECK = {
  title: 'Verbindungsprüfung',
  lead: 'Was dieses Netz und dieser Browser durchlassen. Es dauert eine Minute; Du kannst jederzeit gehen.',
  running: (left: number): string => `Prüfung läuft. Noch ${left} Sekunden.`,
  again: 'Erneut prüfen',
  toTitle: 'Zum Spiel',
  names: {
    page: 'Die Seite',
    api: 'Der Server',
    socket: 'Live-Verbindung (WebSocket), eine Minute gehalten',
    http: 'Ersatzverbindung (einfaches HTTP)',
    storage: 'Gedächtnis dieses Browsers',
  },
  waiting: 'wartet',
  progress: (seconds: number): string => `seit ${seconds} von 60 Sekunden offen`,
  /** Said after the first five seconds. */
  early: 'Sie öffnet sich und trägt Nachrichten. Jetzt muss sie offen bleiben.',
  words: {
    page: { good: 'Sie kommt unverändert an.', bad: 'Sie kommt nicht an, oder etwas unterwegs verändert sie.' },
    api: { good: 'Er antwortet.', bad: 'Er antwortet nicht, oder etwas unterwegs antwortet an seiner Stelle.' },
    socket: {
      good: 'Sie öffnet sich, trägt Nachrichten und bleibt offen.',
      refused: 'Sie wird abgewiesen.',
      silent: 'Sie öffnet sich, aber keine Nachricht kommt durch.',
      hung: 'Sie wird weder geöffnet noch abgewiesen.',
      cut: 'Sie öffnet sich und wird vor Ablauf einer Minute getrennt.',
    },
    http: {
      good: 'Nachrichten kommen in beide Richtungen durch, auch verspätete.',
      bad: 'Nachrichten kommen nicht durch.',
    },
    storage: {
      good: 'Es behält Deinen Platz, wenn Du wiederkommst.',
      bad: 'Es behält nichts (vielleicht ein privates Fenster). Die Adresse eines offenen Spiels enthält Deinen Platz: Setz ein Lesezeichen.',
    },
  },
  verdict: {
    good: 'Alles kommt durch. Du kannst spielen.',
    fallback: 'Du kannst spielen. Live-Verbindungen kommen hier nicht durch; das Spiel nimmt von selbst die Ersatzverbindung.',
    noNet: 'Von diesem Netz aus kannst Du noch nicht spielen. Versuch ein anderes, oder sende den Text unten an die Zuständigen.',
    onlySocket: 'Du kannst spielen, solange die Live-Verbindung hält. Was sie ersetzen würde, kommt nicht durch.',
  },
  letterTitle: 'Für Deine IT-Abteilung',
  letterLine: 'Kopiere dies und sende es an die, die das Netz betreiben.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  select: 'Text markieren und von Hand kopieren',
} as const

/** What was found, in a sentence. */
export function wordsFor(name: CheckName, found: Found): string {
  const words: Readonly<Record<string, string>> = CHECK.words[name]
  return words[found] ?? CHECK.waiting
}

/** A text that says what is blocked and what is needed, to those who can let it through. */
export function letter({ host, port, isSecure, found, when, browser }: Letter): string {
  const [web, live] = isSecure ? ['https', 'wss'] : ['http', 'ws']
  const blocked = found.socket !== 'good'
  const results = (['page', 'api', 'socket', 'http', 'storage'] as const).map(
    name => `- ${CHECK.names[name]}: ${found[name] === 'waiting' ? 'nicht beendet' : wordsFor(name, found[name])}`,
  )
  const needs = [
    `1. ${web.toUpperCase()} zu ${host}, Port ${port}: GET und POST; Antworten auf POST dürfen bis zu 20 Sekunden dauern.`,
    `2. WebSocket-Verbindungen (RFC 6455) zu ${live}://${host}:${port}: Die Kopfzeilen "Upgrade" und "Connection" werden weitergereicht, Nachrichten in beide Richtungen nicht zurückgehalten und offene Verbindungen nicht getrennt. Sie schweigen selten länger als 15 Sekunden.`,
    'Sonst nichts: Die Seite lädt allein von diesem Host und fragt keinen anderen.',
  ]
  return [
    `Betreff: Bitte ${host} freigeben (Port ${port})`,
    '',
    `Long Arm ist ein Spiel über Recht und Daten in der Cloud, das im Browser läuft. Von diesem Netz aus ${
      blocked
        ? found.http === 'good'
          ? 'lässt es sich nur über einen langsameren Ersatz spielen, weil WebSocket-Verbindungen gesperrt oder getrennt werden.'
          : 'lässt es sich nicht spielen, weil seine Verbindungen gesperrt oder getrennt werden.'
        : 'kommt alles durch, was es braucht.'
    }`,
    '',
    `Host: ${host}`,
    `Port: ${port} (TCP)`,
    `Protokolle: ${web.toUpperCase()} und WebSocket (${live})`,
    '',
    'Was gefunden wurde:',
    ...results,
    '',
    'Was nötig ist:',
    ...needs,
    '',
    `Geprüft: ${when.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Browser: ${browser}`,
  ].join('\n')
}
