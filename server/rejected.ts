/** Why requests are not taken, as it goes to the client. */
import type { Rejection } from '#shared/wire.ts'
import type { NotTaken } from './sitting.ts'

/** Thrown by a request's work: the reason goes to the client, and nothing is wrong with us. */
export class Rejected extends Error {
  readonly rejection: Rejection
  constructor(rejection: Rejection) {
    super(rejection.code)
    this.rejection = rejection
  }
}

/** Throws Rejected. */
export function reject(code: Exclude<Rejection['code'], 'objection' | 'table' | 'deal' | 'talk' | 'class'>): never {
  throw new Rejected({ code })
}

/** The rejection of what the sitting did not take. */
export function rejectionOf({ why, refused }: NotTaken): Rejection {
  if (typeof refused === 'string') return { code: 'table', reason: refused }
  if (refused?.refused === 'objection') return { code: 'objection', ...refused.objection }
  if (refused?.refused === 'deal') return { code: 'deal', reason: refused.objection }
  if (why === 'table' || why === 'objection' || why === 'deal') throw new Error(`a refusal without its reason: ${why}`)
  return { code: why === 'not-a-person' ? 'spectator' : why }
}
