/** The choice of a language, each by its own name. */
import { LANGUAGE_CODES, LANGUAGES } from '#shared/languages.ts'
import { LANGUAGE } from '#texts/language.ts'
import { isSpoken, speak } from '../language.ts'

export function Languages() {
  if (LANGUAGE_CODES.length === 1) return null
  return (
    <ul class="languages row wrap" aria-label={LANGUAGE.choice}>
      {LANGUAGE_CODES.map(one => (
        <li key={one}>
          <button
            type="button"
            class={isSpoken(one) ? 'button active' : 'button plain'}
            lang={one}
            aria-current={isSpoken(one)}
            onClick={() => speak(one)}
          >
            {LANGUAGES[one]}
          </button>
        </li>
      ))}
    </ul>
  )
}
