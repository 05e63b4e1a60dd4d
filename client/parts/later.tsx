/** Parts of the page that come when they are needed, or when nothing more urgent is left to fetch. */
import { h, type FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { said } from '../store.ts'

const fetches: (() => Promise<void>)[] = []

/** A component whose code is fetched on its first showing. A page whose files are gone is older than its server. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let held: FunctionComponent<P> | null = null
  const fetch = async (): Promise<void> => {
    held ??= await load()
  }
  fetches.push(fetch)
  return function Later(props) {
    const [, redraw] = useState(0)
    useEffect(() => {
      if (held !== null) return
      fetch()
        .then(() => redraw(1))
        .catch(() => {
          said.connection.value = { is: 'outdated' }
        })
    }, [])
    return held === null ? null : h(held, props)
  }
}

/** Fetches all that may be needed later; called when the map is up. */
export function fetchLater(): void {
  for (const fetch of fetches) fetch().catch(() => {})
}
