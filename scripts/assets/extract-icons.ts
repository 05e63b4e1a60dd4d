/** Takes the icons named in client/icons/used.ts out of the Phosphor set and writes their outlines beside it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { EARLY, LATER, type IconName } from '../../client/icons/used.ts'

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

function outline(name: IconName): string {
  const body = set.icons[name]?.body
  if (body === undefined) throw new Error(`Phosphor has no icon ${name}`)
  const outlines = [...body.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d)
  if (outlines.length === 0) throw new Error(`${name} has no outline`)
  return `  '${name}': '${round(outlines.join(''))}',`
}

function write(file: string, type: string, constant: string, names: readonly IconName[]): void {
  writeFileSync(
    new URL(`../../client/icons/${file}`, import.meta.url),
    `/** Outlines on a grid of 256, from Phosphor (MIT). Written by scripts/assets/extract-icons.ts: do not edit. */
import type { ${type} } from './used.ts'

export const ${constant}: Record<${type}, string> = {
${names.toSorted().map(outline).join('\n')}
}
`,
  )
  console.log(`${file}: ${names.length} icons`)
}
write('glyphs.ts', 'EarlyIcon', 'GLYPHS', EARLY)
write('glyphs-later.ts', 'LaterIcon', 'LATER_GLYPHS', LATER)
