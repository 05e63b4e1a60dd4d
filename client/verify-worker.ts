import type { Entry } from '#shared/journal.ts'
import { verify } from '#shared/verify.ts'
import type { Verified } from './verifying.ts'

addEventListener('message', ({ data }: MessageEvent<readonly Entry[]>) => {
  const tell = (verified: Verified): void => postMessage(verified)
  for (const finding of verify(data)) tell(finding)
  tell('done')
})
