/** Answers that are compressed once and sent often. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** A text as it is, and in the forms in which it may be sent. */
export class Packed {
  readonly plain: Buffer
  readonly br: Buffer | null
  readonly gzip: Buffer | null

  private constructor(plain: Buffer, br: Buffer | null, gzip: Buffer | null) {
    this.plain = plain
    this.br = br
    this.gzip = gzip
  }

  static asItIs(plain: Buffer): Packed {
    return new Packed(plain, null, null)
  }
  static async of(plain: Buffer): Promise<Packed> {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
    return new Packed(plain, await brotli(plain, { params }), await gzipped(plain))
  }

  /** Ends an answer with the smallest form that whoever asks can read; HEAD gets none. */
  send({ headers, method }: IncomingMessage, response: ServerResponse): void {
    const accepted = String(headers['accept-encoding'] ?? '')
    const encoding = this.br !== null && /\bbr\b/.test(accepted) ? 'br' : this.gzip !== null && /\bgzip\b/.test(accepted) ? 'gzip' : null
    const body = (encoding === null ? null : this[encoding]) ?? this.plain
    response.appendHeader('vary', 'accept-encoding')
    response.setHeader('content-length', body.byteLength)
    if (encoding !== null) response.setHeader('content-encoding', encoding)
    response.writeHead(200)
    response.end(method === 'HEAD' ? undefined : body)
  }
}
