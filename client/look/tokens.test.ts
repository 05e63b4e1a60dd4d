import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** The colours of one theme as the style sheet has them. */
function tokensOf(theme: 'day' | 'night'): Record<string, string> {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  const block = css.slice(css.indexOf(`[data-theme='${theme}']`)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]))
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['sheet', 'sheet-2'] as const
const WORDS = ['ink', 'ink-2', 'ink-3', 'red', 'blue', 'green', 'plum', 'ochre'] as const

describe.each(['day', 'night'] as const)('the %s sheet', theme => {
  const tokens = tokensOf(theme)
  const of = (name: string): string => tokens[name] ?? '#000000'

  test.each(WORDS.flatMap(word => GROUNDS.map(ground => [word, ground] as const)))('%s can be read on %s', (word, ground) => {
    expect(contrast(of(word), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['red', 'blue', 'green', 'plum', 'ochre'])('%s can be read on its own tint', name => {
    expect(contrast(of(name), of(`${name}-bg`))).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['on-marker', 'marker'],
    ['on-solid', 'solid'],
    ['on-seal', 'seal'],
    ['bar-ink', 'bar'],
    ['ink', 'marker-soft'],
    ['ink', 'land'],
    ['ink', 'sea'],
    ['ink-2', 'sea'],
    ['ink', 'sheet-3'],
    ['ink-2', 'sheet-3'],
  ] as const)('%s can be read on %s', (word, ground) => {
    expect(contrast(of(word), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['rule-3', 'sheet'],
    ['rule-3', 'sheet-2'],
    ['focus', 'sheet'],
    ['focus', 'sheet-2'],
    ['focus', 'sea'],
  ] as const)('the edge %s shows on %s', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3)
  })
})
