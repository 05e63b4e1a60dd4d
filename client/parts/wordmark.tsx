/** The name with its reaching hand, as in the masthead. */
import { TITLE } from '#texts/title.ts'
import { SleeveMark } from './mark.tsx'

export const Wordmark = () => (
  <span class="wordmark">
    <SleeveMark government="COL" hand="point" width={50} />
    <span class="wordmark-name">
      {TITLE.first} {TITLE.second}
    </span>
  </span>
)
