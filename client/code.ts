/** The six digits of a table: as they are typed or pasted, as they are shown, and the link that carries them and more. */

/** What somebody knocks with. */
export interface Knock {
  /** Six at most. */
  readonly digits: string
  /** Id of the table's game, from a link; null where the digits were typed. */
  readonly table: string | null
}
export const NO_KNOCK: Knock = { digits: '', table: null }

/** The digits come last: a link that ends in a sign may lose it on its way. */
const LINK = /\/j\/(?:([\w-]{12,40})\/)?([^/?#]*)/

/** What was typed, pasted or scanned. */
export const knockOf = (typed: string): Knock => ({ digits: digitsIn(typed), table: LINK.exec(typed)?.[1] ?? null })

/** What was typed, pasted or scanned as at most six digits: any spacing, and a whole link, whose digits follow /j/. */
function digitsIn(typed: string): string {
  const code = LINK.exec(typed)?.[2] ?? typed
  return code.normalize('NFKC').replaceAll(/\D/g, '').slice(0, 6)
}

export const isWhole = (digits: string): boolean => digits.length === 6
/** "482 913" */
export const spaced = (digits: string): string => `${digits.slice(0, 3)} ${digits.slice(3)}`.trim()
/** The link that leads to the table of a game, at this page's own address. */
export const linkTo = (origin: string, code: string, game: string): string => `${origin}/j/${game}/${code}`
/** What a path of ours knocks with; null where it is another page. */
export const knockInPath = (path: string): Knock | null => (path.startsWith('/j/') ? knockOf(path) : null)
