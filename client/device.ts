/** What this browser remembers about who sits at it: a number for the server, and the name they took last. */
import { safeName, SAFE_NAMES } from '#shared/safe-names.ts'

const DEVICE = 'long-arm.device'
const NAME = 'long-arm.name'

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
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    device = btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
    write(DEVICE, device)
  }
  return device
}

/** A name that says nothing about who takes it. */
export const newName = (): string => safeName(Math.floor(Math.random() * SAFE_NAMES))
/** The name taken last in this browser, else a safe one. */
export const offeredName = (): string => read(NAME) ?? newName()
export const keepName = (name: string): void => write(NAME, name)
