/** What this browser remembers about who sits at it: a number for the server, the name they took last, and at which door they knock. */
import { safeName, SAFE_NAMES } from '#shared/safe-names.ts'

const DEVICE = 'long-arm.device'
const NAME = 'long-arm.name'
const KNOCKING = 'long-arm.knocking'

function read(place: string): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
function write(place: string, value: string): void {
  try {
    localStorage.setItem(place, value)
  } catch {
    // Private windows may forbid it: then it lasts as long as the page.
  }
}

let device: string | null = null
/** Names this browser to the server, so that who was removed from a table stays out: 128 bits, base64url. */
export function deviceNumber(): string {
  device ??= read(DEVICE)
  if (device === null || !/^[\w-]{22}$/.test(device)) {
    device = draw()
    write(DEVICE, device)
  }
  return device
}

/** 128 bits, base64url. */
function draw(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The key drawn for a table whose answer has not come: it may have been lost, and also after a reload nobody shall come twice. */
let knocking: { readonly code: string; readonly key: string } | null = null
/** The seat key to come by to the table of this code. */
export function keyFor(code: string): string {
  const kept = knocking ?? readKnocking()
  knocking = kept?.code === code ? kept : { code, key: draw() }
  write(KNOCKING, JSON.stringify(knocking))
  return knocking.key
}
/** The answer has come. */
export function forgetKeyFor(code: string): void {
  if (knocking?.code !== code) return
  knocking = null
  write(KNOCKING, 'null')
}
function readKnocking(): typeof knocking {
  try {
    const kept = JSON.parse(read(KNOCKING) ?? 'null') as Partial<NonNullable<typeof knocking>> | null
    return typeof kept?.code === 'string' && typeof kept.key === 'string' ? { code: kept.code, key: kept.key } : null
  } catch {
    return null
  }
}

/** A name that says nothing about who takes it. */
export const newName = (): string => safeName(Math.floor(Math.random() * SAFE_NAMES))
/** The name taken last in this browser, else a safe one. */
export const offeredName = (): string => read(NAME) ?? newName()
export const keepName = (name: string): void => write(NAME, name)
