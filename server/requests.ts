/** What comes with a call, looked at before it is believed. */
import * as z from 'zod'
import { PROTOCOL, type ApiError } from '#shared/wire.ts'

/** What a request was refused for; the sentence goes to whoever sent it. */
export class BadRequest extends Error {
  readonly code: ApiError['error']
  constructor(code: BadRequest['code'], sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** What came with a request, in its form. Throws BadRequest. */
export function checked<T>(form: z.ZodType<T>, body: unknown): T {
  checkProtocol(body)
  const asked = form.safeParse(body)
  if (!asked.success) throw new BadRequest('bad-request', z.prettifyError(asked.error))
  return asked.data
}

/** Throws BadRequest where the page speaks another version. */
export function checkProtocol(body: unknown): void {
  const protocol = typeof body === 'object' && body !== null && 'protocol' in body ? body.protocol : undefined
  if (typeof protocol === 'number' && protocol !== PROTOCOL) {
    throw new BadRequest('outdated', `the server speaks version ${PROTOCOL}: load the page again`)
  }
}
