// What every screen has to be for everybody.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findClipped } from './clipped.ts'

/** Axe has nothing serious to say, and everything can be read. */
export async function mustBeReadable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
  expect(await findClipped(page)).toEqual([])
}
