/**
 * Short forms of values as text: every whole number, choice from a list, flag and list becomes a few printable characters, a
 * record the characters of its fields. A record as one text has no identity on the wire, so neither its number nor its order
 * can tell anybody what others hold.
 */

/** A text being read, and how far. */
export interface Reader {
  readonly text: string
  at: number
}

/** How a value of type T is written and read again. Reading what was not written so throws. */
export interface Cell<T> {
  write(value: T): string
  read(from: Reader): T
}

/** Characters '0' to 'o': five bits each, and a sixth that says there is more. */
const FIRST = 48
const MORE = 32

function writeCount(value: number): string {
  let rest = value
  let text = ''
  while (rest >= MORE) {
    text += String.fromCharCode(FIRST + MORE + (rest % MORE))
    rest = Math.floor(rest / MORE)
  }
  return text + String.fromCharCode(FIRST + rest)
}

function readCount(from: Reader): number {
  let value = 0
  for (let weight = 1; ; weight *= MORE) {
    const digit = from.text.charCodeAt(from.at++) - FIRST
    if (!(digit >= 0 && digit < 2 * MORE)) throw new Error(`no short form: ${from.text}`)
    value += (digit % MORE) * weight
    if (digit < MORE) return value
  }
}

/** A whole number, small ones shortest; negative ones too. */
export const whole: Cell<number> = {
  write: value => writeCount(value < 0 ? -2 * value - 1 : 2 * value),
  read(from) {
    const count = readCount(from)
    return count % 2 === 0 ? count / 2 : -(count + 1) / 2
  },
}

export const flag: Cell<boolean> = {
  write: value => (value ? '1' : '0'),
  read: from => readCount(from) === 1,
}

export const text: Cell<string> = {
  write: value => writeCount(value.length) + value,
  read(from) {
    const length = readCount(from)
    from.at += length
    return from.text.slice(from.at - length, from.at)
  },
}

/** One of a list of names. */
export function oneOf<const T extends string>(names: readonly T[]): Cell<T> {
  return {
    write: value => writeCount(names.indexOf(value)),
    read(from) {
      const name = names[readCount(from)]
      if (name === undefined) throw new Error(`not one of ${names.join(', ')}: ${from.text}`)
      return name
    },
  }
}

/** The same or null. */
export function orNull<T>(cell: Cell<T>): Cell<T | null> {
  return {
    write: value => (value === null ? '0' : `1${cell.write(value)}`),
    read: from => (readCount(from) === 0 ? null : cell.read(from)),
  }
}

export function listOf<T>(cell: Cell<T>): Cell<T[]> {
  return {
    write: value => writeCount(value.length) + value.map(one => cell.write(one)).join(''),
    read: from => Array.from({ length: readCount(from) }, () => cell.read(from)),
  }
}

/** A cell for every field of T. */
export type CellsOf<T> = { readonly [K in keyof T]-?: Cell<T[K]> }

/** A record: its fields in the order of `cells`. */
export function recordOf<T extends object>(cells: CellsOf<T>): Cell<T> {
  const fields = Object.entries(cells) as [string & keyof T, Cell<T[keyof T]>][]
  return {
    write: value => fields.map(([name, cell]) => cell.write(value[name])).join(''),
    // The table has a cell for every field of T.
    read: from => Object.fromEntries(fields.map(([name, cell]) => [name, cell.read(from)])) as T,
  }
}

/** A value of one of several kinds: which kind, then the fields that kind has in the table. */
export function kindOf<T extends { readonly kind: string }>(table: {
  readonly [K in T['kind']]: CellsOf<Omit<Extract<T, { kind: K }>, 'kind'>>
}): Cell<T> {
  const kinds = Object.keys(table)
  const cells = Object.values(table).map(fields => recordOf(fields as CellsOf<object>))
  const kind = oneOf(kinds)
  const fieldsOf = (name: string): Cell<object> => cells[kinds.indexOf(name)] ?? kindless(name)
  return {
    write: value => kind.write(value.kind) + fieldsOf(value.kind).write(value),
    read(from) {
      const name = kind.read(from)
      // The table has a row for every kind and a cell for every field of it.
      return { kind: name, ...fieldsOf(name).read(from) } as unknown as T
    },
  }
}
function kindless(name: string): never {
  throw new Error(`no such kind: ${name}`)
}

/** Numbers by some of a list of names, in the order in which they were added. */
export function countsBy<const T extends string>(names: readonly T[]): Cell<Partial<Record<T, number>>> {
  const pairs = listOf(recordOf<{ name: T; count: number }>({ name: oneOf(names), count: whole }))
  return {
    write: value => pairs.write(names.flatMap(name => (value[name] === undefined ? [] : [{ name, count: value[name] }]))),
    read: from => Object.fromEntries(pairs.read(from).map(({ name, count }) => [name, count])) as Partial<Record<T, number>>,
  }
}

/**
 * An id made of names and round numbers joined by points, such as COL.3.AMBER: a character each for the names of `words`, as
 * it stands if it is made of anything else.
 */
export function idOf(words: readonly string[]): Cell<string> {
  return {
    write(value) {
      const parts = value.split('.')
      const short = parts.map(part => {
        const word = words.indexOf(part)
        if (word >= 0) return writeCount(2 * word)
        return /^(0|[1-9]\d{0,3})$/.test(part) ? writeCount(2 * Number(part) + 1) : null
      })
      return short.includes(null) ? `0${text.write(value)}` : writeCount(parts.length) + short.join('')
    },
    read(from) {
      const length = readCount(from)
      if (length === 0) return text.read(from)
      const parts = Array.from({ length }, () => {
        const count = readCount(from)
        return count % 2 === 1 ? String((count - 1) / 2) : words[count / 2]
      })
      return parts.join('.')
    },
  }
}
