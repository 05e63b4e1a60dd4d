/** Keys that are made of what people can write on paper. The server makes the same (server/keys.ts). */

const KEY_LENGTH = 22

async function keyFrom(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, KEY_LENGTH)
}

/** The key of the student of a class with this rejoin code, however it was typed. */
export const rejoinKey = (code: string, rejoin: string): Promise<string> =>
  keyFrom(`rejoin ${code} ${rejoin.toUpperCase().replaceAll(/[^A-Z\d]/g, '')}`)

/** The teacher's key that a recovery phrase makes, in any spacing. */
export const phraseKey = (phrase: string): Promise<string> =>
  keyFrom(
    `phrase ${phrase
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(word => word !== '')
      .join(' ')}`,
  )
