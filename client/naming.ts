/** Calls the states by the names that the settings or, where they leave it open, the scenario ask for. */
import { effect } from '@preact/signals'
import { mine, scenarioNow } from './store.ts'
import { STATE_NAMES, stateNames } from '#texts/names.ts'
import type { NamesChoice } from './settings.ts'

async function namesFor(chosen: NamesChoice, id: string | null): Promise<typeof stateNames.value> {
  if (chosen === 'fictional' || (chosen === 'scenario' && id === null)) return STATE_NAMES
  if (chosen === 'scenario') {
    const { scenarioNamed } = await import('#shared/scenarios/all.ts')
    if (scenarioNamed(id ?? undefined)?.names !== 'real') return STATE_NAMES
  }
  return (await import('#texts/real-names.ts')).REAL_NAMES
}

let isKept = false
/** Keeps the names right as scenario and settings change. */
export function keepNames(): void {
  if (isKept) return
  isKept = true
  let asked = 0
  effect(() => {
    const now = ++asked
    namesFor(mine.settings.value.names, scenarioNow.value).then(
      names => {
        if (now === asked) stateNames.value = names
      },
      // The names that are shown will do until the code can be fetched.
      () => {},
    )
  })
}
