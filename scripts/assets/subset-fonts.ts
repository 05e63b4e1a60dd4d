/**
 * Cuts the faces down to the letters that English needs and writes them to assets/fonts. Other languages fall back to the
 * whole Latin faces, which the browser fetches only when a letter asks for them (client/look/fonts.css).
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const from = (path: string): URL => new URL(`../../node_modules/${path}`, import.meta.url)
const to = (name: string): URL => new URL(`../../assets/fonts/${name}`, import.meta.url)

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('')
/** Signs of programmers: no text of ours has them. */
const SIGNS = /["#$*<=>@[\\\]^_`{|}~]/g
const ENGLISH = `${ASCII.replaceAll(SIGNS, '')}\u00a0–—‘’“”…×·−½¼¾éãí`

/** What the style sheets and the setting of lines ask of a face; small capitals, fractions and the like are left out. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'tnum']

/** For sea names, questions and quotations. */
const LETTERS = `${ASCII.replaceAll(/[^A-Za-z .,?!:;()-]/g, '')}\u00a0–—‘’“”…`

interface Cut {
  readonly name: string
  readonly source: string
  readonly letters: string
  /** Weights to keep; one number makes a static face. */
  readonly weight?: number | { readonly min: number; readonly max: number }
}
const CUTS: readonly Cut[] = [
  {
    // Headings and figures, all of them heavy: one weight is half the size of the axis
    name: 'besley.woff2',
    source: '@fontsource-variable/besley/files/besley-latin-wght-normal.woff2',
    letters: ENGLISH,
    weight: 860,
  },
  {
    // What is argued in court
    name: 'besley-text.woff2',
    source: '@fontsource-variable/besley/files/besley-latin-wght-normal.woff2',
    letters: ENGLISH,
    weight: 500,
  },
  {
    name: 'besley-italic.woff2',
    source: '@fontsource-variable/besley/files/besley-latin-wght-italic.woff2',
    letters: LETTERS,
    weight: 540,
  },
  {
    name: 'public-sans.woff2',
    source: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    // Names of keys
    letters: `${ENGLISH}[]`,
    weight: { min: 400, max: 760 },
  },
  {
    name: 'courier-prime.woff2',
    source: '@fontsource/courier-prime/files/courier-prime-latin-700-normal.woff2',
    letters: `${ASCII.replaceAll(SIGNS, '')}#–−`,
  },
]
const LICENCES = {
  besley: '@fontsource-variable/besley',
  'public-sans': '@fontsource-variable/public-sans',
  'courier-prime': '@fontsource/courier-prime',
}

mkdirSync(to(''), { recursive: true })
for (const { name, source, letters, weight } of CUTS) {
  const cut = await subsetFont(readFileSync(from(source)), letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    // Screens of today smooth what hints once mended, and in Courier Prime they were half of the file
    noHinting: true,
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  })
  writeFileSync(to(name), cut)
  console.log(name, cut.length)
}
for (const [name, source] of Object.entries(LICENCES)) copyFileSync(from(`${source}/LICENSE`), to(`${name}-OFL.txt`))
