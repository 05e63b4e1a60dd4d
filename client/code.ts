/** The six digits of a table: as they are typed or pasted, as they are shown, and the link that carries them. */

/** What was typed, pasted or scanned as at most six digits: any spacing, and a whole link, whose digits follow /j/. */
export function digitsIn(typed: string): string {
  const code = /\/j\/([^/?#]*)/.exec(typed)?.[1] ?? typed
  return code.normalize('NFKC').replaceAll(/\D/g, '').slice(0, 6)
}

export const isWhole = (digits: string): boolean => digits.length === 6
/** "482 913" */
export const spaced = (digits: string): string => `${digits.slice(0, 3)} ${digits.slice(3)}`.trim()
/** The link that leads to the table, at this page's own address. */
export const linkTo = (origin: string, code: string): string => `${origin}/j/${code}`
/** The digits in a path of ours; null where it is another page. */
export const digitsInPath = (path: string): string | null => (path.startsWith('/j/') ? digitsIn(path) : null)
