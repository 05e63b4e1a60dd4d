/** A report of something that went wrong, as text that a person may pass on. Pure; it holds no key and, unless wished, no talk. */

export interface Report {
  /** What the person says happened; may be empty. */
  readonly words: string
  /** ISO 8601. */
  readonly at: string
  /** Id of the game, which opens nothing without a key; null outside a game. */
  readonly game: string | null
  /** Such as "round 2, orders, stage reveal"; null outside a game. */
  readonly where: string | null
  readonly seat: string | null
  /** Name of the page's own script, which is another for every build, and the protocol it speaks. */
  readonly build: string
  readonly browser: string
  /** Width, height and pixel ratio of the window, and how the board is drawn. */
  readonly screen: string
  readonly line: string
  readonly faults: readonly string[]
  /** null: not wished. */
  readonly talk: readonly string[] | null
}

/** The report as text. */
export function reportText({ words, at, game, where, seat, build, browser, screen, line, faults, talk }: Report): string {
  const facts = { At: at, Game: game, Where: where, Seat: seat, Build: build, Browser: browser, Screen: screen, Line: line }
  return [
    'Long Arm: something went wrong',
    ...(words.trim() === '' ? [] : ['', words.trim()]),
    '',
    ...Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])),
    `Faults: ${faults.length === 0 ? 'none' : ''}`.trim(),
    ...faults.map(fault => `- ${fault}`),
    ...(talk === null ? [] : ['Talk:', ...talk.map(one => `- ${one}`)]),
    '',
  ].join('\n')
}
