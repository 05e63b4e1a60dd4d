/** Words of the page that checks what a network lets through, and the letter to those who run it. */
import type { CheckName, Found } from '../../checking.ts'

export const CHECK = {
  title: 'Connection check',
  lead: 'What this network and this browser let through. It takes a minute; you may leave at any time.',
  running: (left: number): string => `Checking. ${left} seconds to go.`,
  again: 'Check again',
  toTitle: 'To the game',
  names: {
    page: 'The page',
    api: 'The server',
    socket: 'Live connection (WebSocket), held for a minute',
    http: 'Compatibility connection (plain HTTP)',
    storage: 'Memory of this browser',
  },
  waiting: 'waiting',
  progress: (seconds: number): string => `open for ${seconds} of 60 seconds`,
  /** Said after the first five seconds. */
  early: 'It opens and carries messages. Now it has to stay open.',
  words: {
    page: { good: 'It arrives unchanged.', bad: 'It does not arrive, or something on the way changes it.' },
    api: { good: 'It answers.', bad: 'It does not answer, or something on the way answers for it.' },
    socket: {
      good: 'It opens, carries messages and stays open.',
      refused: 'It is refused.',
      silent: 'It opens, but no messages come through.',
      hung: 'It is neither opened nor refused.',
      cut: 'It opens, and is cut before a minute has passed.',
    },
    http: { good: 'Messages come through in both directions, also late ones.', bad: 'Messages do not come through.' },
    storage: {
      good: 'It keeps your seat when you come back.',
      bad: 'It keeps nothing (a private window, perhaps). The address of an open game holds your seat: bookmark it.',
    },
  },
  verdict: {
    good: 'Everything gets through. You can play.',
    fallback: 'You can play. Live connections do not get through here; the game uses the compatibility connection by itself.',
    noNet: 'You cannot play from this network yet. Try another one, or send the text below to those who run it.',
    onlySocket: 'You can play as long as the live connection holds. What would stand in for it does not get through.',
  },
  letterTitle: 'For your IT department',
  letterLine: 'Copy this and send it to those who run the network.',
  copy: 'Copy',
  copied: 'Copied',
  select: 'Select the text and copy it by hand',
} as const

/** What was found, in a sentence. */
export function wordsFor(name: CheckName, found: Found): string {
  const words: Readonly<Record<string, string>> = CHECK.words[name]
  return words[found] ?? CHECK.waiting
}

export interface Letter {
  readonly host: string
  readonly port: string
  readonly isSecure: boolean
  readonly found: Readonly<Record<CheckName, Found>>
  readonly when: Date
  readonly browser: string
}

/** A text that says what is blocked and what is needed, to those who can let it through. */
export function letter({ host, port, isSecure, found, when, browser }: Letter): string {
  const [web, live] = isSecure ? ['https', 'wss'] : ['http', 'ws']
  const blocked = found.socket !== 'good'
  const results = (['page', 'api', 'socket', 'http', 'storage'] as const).map(
    name => `- ${CHECK.names[name]}: ${found[name] === 'waiting' ? 'not finished' : wordsFor(name, found[name])}`,
  )
  const needs = [
    `1. ${web.toUpperCase()} to ${host}, port ${port}: GET and POST, with answers to POST that may take up to 20 seconds.`,
    `2. WebSocket connections (RFC 6455) to ${live}://${host}:${port}: the "Upgrade" and "Connection" headers passed on, messages in both directions not held back, and connections not cut while they are open. They are seldom silent for more than 15 seconds.`,
    'Nothing else: the page loads from this host alone, and asks no other.',
  ]
  return [
    `Subject: please let ${host} through (port ${port})`,
    '',
    `Long Arm is a game about law and data in the cloud that runs in the browser. From this network ${
      blocked
        ? found.http === 'good'
          ? 'it can only be played over a slower replacement, because WebSocket connections are blocked or cut.'
          : 'it cannot be played, because its connections are blocked or cut.'
        : 'everything it needs gets through.'
    }`,
    '',
    `Host: ${host}`,
    `Port: ${port} (TCP)`,
    `Protocols: ${web.toUpperCase()} and WebSocket (${live})`,
    '',
    'What was found:',
    ...results,
    '',
    'What is needed:',
    ...needs,
    '',
    `Checked: ${when.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Browser: ${browser}`,
  ].join('\n')
}
