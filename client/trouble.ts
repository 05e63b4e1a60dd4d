/** A request that came to nothing, with words for the person. */
import { TROUBLE } from '#texts/trouble.ts'

export class Trouble extends Error {
  readonly code: string
  constructor(code: string) {
    super(code in TROUBLE ? TROUBLE[code as keyof typeof TROUBLE] : TROUBLE.fault)
    this.code = code
  }
}
