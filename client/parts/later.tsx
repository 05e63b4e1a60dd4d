/** Parts of the page that come when they are needed, or when nothing more urgent is left to fetch. */
import { effect } from '@preact/signals'
import { h, type FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { said } from '../store.ts'

const fetches: (() => Promise<void>)[] = []

/** A component whose code is fetched on its first showing; `ahead`: or before, when nothing more urgent is left to fetch. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>, ahead = true): FunctionComponent<P> {
  let held: FunctionComponent<P> | null = null
  const fetch = async (): Promise<void> => {
    held ??= await load()
  }
  if (ahead) fetches.push(fetch)
  return function Later(props) {
    const [, redraw] = useState(0)
    useEffect(() => {
      if (held === null) fetch().then(() => redraw(1), startAnew)
    }, [])
    return held === null ? null : h(held, props)
  }
}

/** Fetches all that may be needed later; called when the map is up. */
export function fetchLater(): void {
  for (const fetch of fetches) fetch().catch(() => {})
}

const PLACE = 'long-arm.anew'
/** A page that was loaded anew so lately and lacks its files again will not get them that way (ms). */
const LATELY = 60_000
/** Drafts are sent at most twice a second (ms). */
const UNTIL_KEPT = 1500
let isWaiting = false

/**
 * Loads the page anew as soon as the line is up: browsers remember that a file could not be fetched and do not ask again, and
 * one that is gone belongs to a page older than its server.
 */
function startAnew(): void {
  if (isWaiting) return
  isWaiting = true
  const stop = effect(() => {
    if (said.connection.value.is !== 'up') return
    queueMicrotask(() => stop())
    loadAnew()
  })
}

/** Loads the page anew, once a minute at most; a page that still lacks its files says that it is too old. */
export function loadAnew(): void {
  if (Date.now() - Number(sessionStorage.getItem(PLACE)) < LATELY) said.connection.value = { is: 'outdated' }
  else
    setTimeout(() => {
      sessionStorage.setItem(PLACE, String(Date.now()))
      location.reload()
    }, UNTIL_KEPT)
}
