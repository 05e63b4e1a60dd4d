/** What may be ordered at the selected place, and why the rest may not. */
import { objection } from '#shared/objections.ts'
import type { Kind } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import { hiddenKinds, shownKinds } from '../disclosing.ts'
import { changeSettings } from '../settings.ts'
import { isAbout, startOf } from '../composing.ts'
import { Icon } from '../parts/icon.tsx'
import { KeyFor } from '../parts/keycap.tsx'
import { isSealed, mine } from '../store.ts'
import { PLACE } from '#texts/game.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'
import { SHORT } from '#texts/slips.ts'
import { beginOrder, keyActionOf, KIND_ICONS } from '../verbs.ts'

function Verb({ view, kind, grey }: { view: SeatView; kind: Kind; grey: boolean }) {
  const action = keyActionOf(kind)
  const order = startOf(view, kind, mine.selection.value, mine.draft.value)
  const refusal = order === null ? null : objection(view, order)
  return (
    <button type="button" class={grey ? 'button verb grey' : 'button verb'} onClick={() => beginOrder(kind)}>
      <Icon name={KIND_ICONS[kind] ?? 'stamp-bold'} />
      <span class="grow verb-name">
        {SHORT[kind] ?? KIND_TEXTS[kind].title}
        {grey && refusal !== null && <span class="small verb-why">{REFUSAL_TEXTS[refusal]}</span>}
      </span>
      {action !== null && <KeyFor action={action} />}
    </button>
  )
}

/** The verbs of the seat: about the selected thing, and those without a place; grey ones say what is missing. */
export function Verbs({ view }: { view: SeatView }) {
  if (view.open.phase !== 'orders' || isSealed.value) return null
  const selection = mine.selection.value
  const groups: { head: string; kinds: Kind[] }[] = [
    { head: PLACE.verbs, kinds: shownKinds(view).filter(kind => isAbout(kind, selection)) },
    { head: PLACE.anywhere, kinds: shownKinds(view).filter(kind => !isAbout(kind, selection)) },
  ]
  const isOpen = (kind: Kind): boolean => {
    const order = startOf(view, kind, selection, mine.draft.value)
    return order !== null && objection(view, order) === null
  }
  return (
    <>
      {groups
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ head, kinds }) => (
          <section key={head}>
            <h3 class="caps">{head}</h3>
            <div class="verbs">
              {kinds.filter(isOpen).map(kind => (
                <Verb key={kind} view={view} kind={kind} grey={false} />
              ))}
              {kinds
                .filter(kind => !isOpen(kind))
                .map(kind => (
                  <Verb key={kind} view={view} kind={kind} grey />
                ))}
            </div>
          </section>
        ))}
      {hiddenKinds.value > 0 && (
        <p class="verbs-hidden small soft">
          {PLACE.moreCards(hiddenKinds.value)}{' '}
          <button type="button" class="button plain" onClick={() => changeSettings(mine.settings, { cards: 'all' })}>
            {PLACE.openCards}
          </button>
        </p>
      )}
    </>
  )
}
