// What must not happen while a page is open: requests to other machines, errors and warnings of ours, breaches of the CSP.
import type { Page } from 'playwright-core'

/** Two lines of Chromium's own: software WebGL tells of itself, and a server that is down, or newer, is meant to be. */
const EXPECTED = [/GPU stall due to ReadPixels/, /GroupMarkerNotSet/, /Automatic fallback to software WebGL/]
const WHILE_DOWN = [
  /ERR_CONNECTION_REFUSED/,
  /WebSocket connection to .* failed/,
  /ERR_CONNECTION_RESET/,
  /ERR_INTERNET_DISCONNECTED/,
  /Network offline/,
  /Room connection was closed unexpectedly/,
  /status of 426/,
]

export interface Watch {
  /** Everything that should not have happened, in words. */
  readonly troubles: string[]
  /** From now on a call that the server refuses because there is no such thing is meant to be. */
  readonly expectNotFound: () => void
  /** From now on a line that is down is nothing to complain about. */
  readonly expectLineDown: () => void
}

/** Watches a page from before its first request. */
export function watch(page: Page, url: string): Watch {
  const troubles: string[] = []
  const expected = [...EXPECTED]
  const { host } = new URL(url)
  const note = (what: string): void => {
    if (!expected.some(it => it.test(what))) troubles.push(what)
  }
  page.on('pageerror', error => note(`error: ${error.stack || error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console ${message.type()}: ${message.text()}`)
  })
  page.on('request', request => {
    const asked = new URL(request.url())
    if (/^(https?|wss?):$/.test(asked.protocol) && asked.host !== host) note(`third party: ${asked.href}`)
  })
  page.on('websocket', socket => {
    if (new URL(socket.url()).host !== host) note(`third party: ${socket.url()}`)
  })
  return { troubles, expectLineDown: () => expected.push(...WHILE_DOWN), expectNotFound: () => expected.push(/status of 404/) }
}
