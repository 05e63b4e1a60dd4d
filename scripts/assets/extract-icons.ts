/** Takes the icons named in client/icons/used.ts out of the Phosphor set and writes their outlines to client/icons/glyphs.ts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { USED } from '../../client/icons/used.ts'

const set = JSON.parse(readFileSync(new URL('../../node_modules/@iconify-json/ph/icons.json', import.meta.url), 'utf8')) as {
  icons: Record<string, { body: string } | undefined>
}

const lines = USED.toSorted().map((name) => {
  const body = set.icons[name]?.body
  if (body === undefined) throw new Error(`Phosphor has no icon ${name}`)
  const outlines = [...body.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d)
  if (outlines.length === 0) throw new Error(`${name} has no outline`)
  // A tenth of a 256th is far below a pixel at any size an icon is shown.
  const rounded = outlines.join('').replaceAll(/-?\d*\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10).replace(/^(-?)0\./, '$1.'))
  return `  '${name}': '${rounded}',`
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
