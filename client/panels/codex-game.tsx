/** What an entry is in the game: arguments, laws, orders, headlines, tenders, words; and citing it in a case one argues now. */
import { cardFor, CARD_IDS, CARDS, type CardId } from '#shared/codex/cards.ts'
import { factsOf } from '#shared/codex/case-facts.ts'
import type { EntryId } from '#shared/codex/entries.ts'
import { GROUNDS, HEADLINES, LAWS, TENDERS, type Line } from '#shared/names.ts'
import { KIND_NAMES, type Order } from '#shared/phases.ts'
import type { Case } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import { GROUND_ENTRIES, HEADLINE_ENTRIES, KIND_ENTRIES, LAW_ENTRIES, TENDER_ENTRIES, TERM_ENTRIES } from '../codex-links.ts'
import type { IconName } from '../icons/used.ts'
import { briefIn, partOf } from '../judges.ts'
import { Icon } from '../parts/icon.tsx'
import { decide, whyNot } from '../sheet.ts'
import { isSealed, mine, said } from '../store.ts'
import { cardText } from '#texts/cards.ts'
import { COURT_TEXTS } from '#texts/chambers.ts'
import { CODEX } from '#texts/codex-page.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { HEADLINE_NAMES, LAW_NAMES, LINE_NAMES, SIDE_NAMES, TENDER_NAMES, TRACK_NAMES } from '#texts/names.ts'
import { TERM_NAMES, TERMS } from '#texts/rules.ts'

interface Use {
  readonly icon: IconName
  readonly words: string
}

/** Cards that rest on the entry. */
const cardsOf = (entry: EntryId): CardId[] => CARD_IDS.filter(id => CARDS[id].rests.includes(entry))

function argumentWords(id: CardId): string {
  const { ground, line, part } = CARDS[id]
  const side = SIDE_NAMES[part === 'government' ? 'enforce' : 'quash'].verb.toLowerCase()
  return CODEX.argument(cardText(id).name, `${TRACK_NAMES[ground].name}, ${LINE_NAMES[line]}, to ${side}`)
}

/** Everything of the game that leads to the entry. */
function usesOf(entry: EntryId): Use[] {
  const leads = (entries: readonly EntryId[]): boolean => entries.includes(entry)
  return [
    ...cardsOf(entry).map((id): Use => ({ icon: 'gavel-bold', words: argumentWords(id) })),
    ...GROUNDS.filter(one => leads(GROUND_ENTRIES[one])).map((one): Use => ({
      icon: 'scales-bold',
      words: CODEX.ground(TRACK_NAMES[one].name),
    })),
    ...LAWS.filter(one => leads(LAW_ENTRIES[one])).map((one): Use => ({ icon: 'bank-bold', words: CODEX.law(LAW_NAMES[one].name) })),
    ...KIND_NAMES.filter(one => leads(KIND_ENTRIES[one])).map((one): Use => ({
      icon: 'stamp-bold',
      words: CODEX.order(KIND_TEXTS[one].title),
    })),
    ...HEADLINES.filter(one => leads(HEADLINE_ENTRIES[one])).map((one): Use => ({
      icon: 'newspaper-bold',
      words: CODEX.headline(HEADLINE_NAMES[one].title),
    })),
    ...TENDERS.filter(one => leads(TENDER_ENTRIES[one])).map((one): Use => ({
      icon: 'storefront-bold',
      words: CODEX.tender(TENDER_NAMES[one].title),
    })),
    ...TERM_NAMES.filter(term => TERM_ENTRIES[term] === entry).map((term): Use => ({
      icon: 'text-aa-bold',
      words: CODEX.word(TERMS[term].word),
    })),
  ]
}

/** The line with which the entry can be argued in the case by this seat; null if none. */
function lineIn(v: SeatView, one: Case, entry: EntryId): Line | null {
  const part = partOf(one, v.who)
  if (part === null) return null
  const facts = factsOf(v.open, one)
  const lines = ['text', 'comity', 'consequences'] as const
  return lines.find(line => cardsOf(entry).includes(cardFor(one, facts, line, part))) ?? null
}

/** One press: the card becomes one's brief, and the court is there again. */
function Cite({ v, one, line }: { v: SeatView; one: Case; line: Line }) {
  const now = briefIn(one)
  const order: Order = { kind: 'brief', case: one.number, line, influence: now?.influence ?? 0 }
  const no = COURT_TEXTS.number(one.number)
  const isCited = now?.line === line
  return (
    <button
      type="button"
      class={isCited ? 'button wide' : 'button primary wide'}
      disabled={isSealed.value || (!isCited && whyNot(v, order) !== null)}
      onClick={() => {
        if (!isCited) decide(order)
        mine.codex.value = null
      }}
    >
      <Icon name={isCited ? 'check-bold' : 'plus-bold'} />
      {isCited ? CODEX.cited(no) : CODEX.cite(no)}
    </button>
  )
}

export function InThisGame({ entry }: { entry: EntryId }) {
  const view = said.view.value
  const uses = usesOf(entry)
  const v =
    view !== null && view.who !== null && view.hand !== null && mine.screen.value === 'game' && mine.stage.value === 'chambers'
      ? view
      : null
  const cites =
    v === null
      ? []
      : v.open.docket.flatMap(one => {
          const line = one.jurors.length === 0 ? null : lineIn(v, one, entry)
          return line === null ? [] : [{ one, line }]
        })
  return (
    <section class="sheet stack codex-uses" aria-labelledby="codex-uses">
      <h2 id="codex-uses" class="h3">
        {CODEX.inGame}
      </h2>
      <ul>
        {uses.map(({ icon, words }) => (
          <li key={words} class="small">
            <Icon name={icon} size={16} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {v !== null && cites.map(({ one, line }) => <Cite key={one.number} v={v} one={one} line={line} />)}
    </section>
  )
}
