/** Takes the icons named in client/icons/used.ts out of the Phosphor set and writes their outlines to client/icons/glyphs.ts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { USED } from '../../client/icons/used.ts'

const set = JSON.parse(readFileSync(new URL('../../node_modules/@iconify-json/ph/icons.json', import.meta.url), 'utf8')) as {
  icons: Record<string, { body: string } | undefined>
}

/** To tenths of a 256th, far below a pixel at any size an icon is shown; numbers that lean on each other's point stay apart. */
function round(outline: string): string {
  return outline.replaceAll(/-?\d*\.\d+/g, (number, at: number) => {
    const short = String(Math.round(Number(number) * 10) / 10).replace(/^(-?)0\./, '$1.')
    const before = /\d/.test(outline.charAt(at - 1)) && !/^[-.]/.test(short) ? ' ' : ''
    const after = outline.charAt(at + number.length) === '.' && !short.includes('.') ? ' ' : ''
    return before + short + after
  })
}

const lines = USED.toSorted().map(name => {
  const body = set.icons[name]?.body
  if (body === undefined) throw new Error(`Phosphor has no icon ${name}`)
  const outlines = [...body.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d)
  if (outlines.length === 0) throw new Error(`${name} has no outline`)
  return `  '${name}': '${round(outlines.join(''))}',`
})

writeFileSync(
  new URL('../../client/icons/glyphs.ts', import.meta.url),
  `/** Outlines on a grid of 256, from Phosphor (MIT). Written by scripts/assets/extract-icons.ts: do not edit. */
import type { IconName } from './used.ts'

export const GLYPHS: Record<IconName, string> = {
${lines.join('\n')}
}
`,
)
console.log(`${USED.length} icons`)
