/** The notebook of a government (R15.6): handles by archetypes, what each mark rests on, pencil marks, and where its case stands. */
import { rulesNow } from '#shared/laws.ts'
import { ARCHETYPES, HANDLES, type Archetype, type Handle } from '#shared/names.ts'
import type { Finding, GovernmentHand } from '#shared/state.ts'
import { bitOf, countBits, hasProbableCause, hasSuspicion } from '#shared/terms.ts'
import type { GovernmentView } from '#shared/view.ts'
import { Icon } from '../parts/icon.tsx'
import { AccountMark } from '../parts/mark.tsx'
import { pencilMarks, togglePencil } from '../pencil.ts'
import { mine, said } from '../store.ts'
import { FILE, NOTEBOOK } from '#texts/game.ts'
import { ARCHETYPE_NAMES, CATEGORY_NAMES, maskInWords, seatName } from '#texts/names.ts'
import { capital } from '#texts/numbers.ts'
import { SOURCE_WORDS } from '#texts/reasons.ts'
import { CATEGORY_OF } from '#shared/names.ts'
import './notebook.css'

/** The first fact that struck this pair out, or null if elimination did. */
function strikeOf(hand: GovernmentHand, handle: Handle, archetype: Archetype): Finding | null {
  return hand.findings.find(one => one.handle === handle && (one.mask & bitOf(archetype)) === 0) ?? null
}

function Cell({ view, handle, archetype }: { view: GovernmentView; handle: Handle; archetype: Archetype }) {
  const { hand, open, who } = view
  const mask = hand.notebook[handle]
  const isPossible = (mask & bitOf(archetype)) !== 0
  const isCertain = isPossible && countBits(mask) === 1
  const isPencilled = pencilMarks(open.commitment, who).includes(`${handle}/${archetype}`)
  const pair = `${seatName(handle)}, ${ARCHETYPE_NAMES[archetype].name}`
  if (!isPossible) {
    const strike = strikeOf(hand, handle, archetype)
    const why = strike === null ? NOTEBOOK.elimination : NOTEBOOK.struckBy(SOURCE_WORDS[strike.source], strike.round)
    return (
      <td class="mark struck">
        <span class="mark-cross" title={why} aria-hidden="true">
          <Icon name="x-bold" size={12} />
          <small>{strike === null ? '' : `${SOURCE_WORDS[strike.source].charAt(0).toUpperCase()}${strike.round}`}</small>
        </span>
        <span class="spoken">
          {pair}: {NOTEBOOK.impossible}, {why}
        </span>
      </td>
    )
  }
  const kind = hand.case?.archetype === archetype ? 'mark sought' : 'mark'
  // Of a game that is over nothing is pencilled in.
  if (mine.screen.value === 'replay') {
    return (
      <td class={kind}>
        <span
          class={`mark-open ${isCertain ? 'certain' : ''}`}
          role="img"
          aria-label={`${pair}: ${isCertain ? NOTEBOOK.certain : NOTEBOOK.possible}`}
        >
          {isCertain ? <Icon name="check-circle-fill" size={20} /> : <span class="mark-dot" />}
        </span>
      </td>
    )
  }
  return (
    <td class={kind}>
      <button
        type="button"
        class={`mark-open ${isCertain ? 'certain' : ''}`}
        aria-pressed={isPencilled}
        aria-label={`${pair}: ${isCertain ? NOTEBOOK.certain : NOTEBOOK.possible}${isPencilled ? `, ${NOTEBOOK.pencil}` : ''}`}
        onClick={() => togglePencil(open.commitment, who, `${handle}/${archetype}`)}
      >
        {isCertain ? (
          <Icon name="check-circle-fill" size={20} />
        ) : isPencilled ? (
          <Icon name="pencil-simple-bold" size={16} />
        ) : (
          <span class="mark-dot" />
        )}
      </button>
    </td>
  )
}

function Cause({ view, handle }: { view: GovernmentView; handle: Handle }) {
  const rules = rulesNow(view.open)
  if (hasProbableCause(view.hand, handle, rules)) return <span class="chip green">{FILE.cause}</span>
  if (hasSuspicion(view.hand, handle, rules)) return <span class="chip ochre">{FILE.suspicion}</span>
  const sought = view.hand.case === null ? 0 : bitOf(view.hand.case.archetype)
  return <span class="small hint">{(view.hand.notebook[handle] & sought) === 0 ? NOTEBOOK.impossible : FILE.neither}</span>
}

function Sources({ hand }: { hand: GovernmentHand }) {
  return (
    <section>
      <h3 class="caps">{NOTEBOOK.sources}</h3>
      {hand.findings.length === 0 && <p class="small soft">{NOTEBOOK.noSources}</p>}
      <ul class="findings rows">
        {hand.findings.toReversed().map((one, i) => (
          <li key={i} class="row small">
            <AccountMark handle={one.handle} size={18} />
            <span class="grow">
              <strong>{seatName(one.handle)}</strong>: {maskInWords(one.mask)}
            </span>
            <span class="soft">{capital(NOTEBOOK.struckBy(SOURCE_WORDS[one.source], one.round))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Notebook() {
  const view = said.view.value
  if (view === null || view.hand?.party !== 'government') return <p class="soft">{NOTEBOOK.onlyGovernments}</p>
  const government = view as GovernmentView
  const sought = government.hand.case?.archetype
  return (
    <div class="notebook">
      <div class="between">
        <h2 class="h2" tabIndex={-1}>
          {NOTEBOOK.title}
        </h2>
        {sought !== undefined && (
          <span class="chip plum">
            <Icon name="target-bold" size={14} />
            {FILE.find(ARCHETYPE_NAMES[sought].the)}
          </span>
        )}
      </div>
      <p class="small soft">{NOTEBOOK.lead}</p>
      <div class="notebook-scroll scroll" tabIndex={0} role="region" aria-label={NOTEBOOK.title}>
        <table class="notebook-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="spoken">{NOTEBOOK.account}</span>
              </th>
              {ARCHETYPES.map(archetype => (
                <th key={archetype} scope="col" class={archetype === sought ? 'sought' : ''}>
                  <span class="small hint notebook-category">{CATEGORY_NAMES[CATEGORY_OF[archetype]]}</span>
                  {ARCHETYPE_NAMES[archetype].name}
                  {archetype === sought && <span class="small notebook-case">{NOTEBOOK.caseColumn}</span>}
                </th>
              ))}
              <th scope="col" class="notebook-cause">
                {NOTEBOOK.cause}
              </th>
            </tr>
          </thead>
          <tbody>
            {HANDLES.map(handle => (
              <tr key={handle}>
                <th scope="row">
                  <button type="button" class="notebook-name" onClick={() => (mine.selection.value = { what: 'account', handle })}>
                    <AccountMark handle={handle} size={22} />
                    {seatName(handle)}
                  </button>
                </th>
                {ARCHETYPES.map(archetype => (
                  <Cell key={archetype} view={government} handle={handle} archetype={archetype} />
                ))}
                <td class="notebook-cause">
                  <Cause view={government} handle={handle} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small soft">{NOTEBOOK.legend}</p>
      <Sources hand={government.hand} />
    </div>
  )
}
