/** What nobody knew: archetypes, agendas, cases and notebooks, with the seed that anyone can check. */
import { useState } from 'preact/hooks'
import { ARCHETYPES, GOVERNMENTS, HANDLES, isGovernment, isHandle, PROVIDERS, type GovId, type Seat } from '#shared/names.ts'
import { meetsGoal } from '#shared/standing.ts'
import { archetypesIn, bitOf } from '#shared/terms.ts'
import { view } from '#shared/view.ts'
import type { Debrief } from '#shared/wire.ts'
import { Icon } from '../parts/icon.tsx'
import { AccountMark, SeatMark } from '../parts/mark.tsx'
import { DEBRIEF_TEXTS as TEXTS } from '#texts/debrief.ts'
import { AGENDA_NAMES, ARCHETYPE_NAMES, HANDLE_NAMES, seatName } from '#texts/names.ts'
import { capital, count } from '#texts/numbers.ts'

/** A name, a condition, and whether it was met. */
function Aim({ debrief, seat }: { debrief: Debrief; seat: Seat }) {
  const hand = debrief.state.hands[seat]
  const met = meetsGoal(view(debrief.state, seat))
  const name = hand.party === 'account' ? ARCHETYPE_NAMES[hand.archetype].name : AGENDA_NAMES[hand.agenda].name
  const condition = hand.party === 'account' ? ARCHETYPE_NAMES[hand.archetype].goal : AGENDA_NAMES[hand.agenda].condition
  return (
    <div class="grow">
      <p>
        <b>{seatName(seat)}</b>: {name}{' '}
        <span class={met ? 'chip green' : 'chip'}>
          <Icon name={met ? 'check-bold' : 'x-bold'} size={12} />
          {met ? TEXTS.met : TEXTS.notMet}
        </span>
      </p>
      <p class="small soft">{condition}</p>
      <p class="small">{capital(facts(debrief, seat))}.</p>
    </div>
  )
}

function facts({ state }: Debrief, seat: Seat): string {
  const hand = state.hands[seat]
  if (hand.party === 'account') return [TEXTS.reads(hand.reads), ...(hand.caught ? [TEXTS.caught] : [])].join(', ')
  if (hand.party === 'provider') return TEXTS.complied(hand.complied)
  return [
    `${count(hand.solved)} ${TEXTS.solved}`,
    TEXTS.breaches(hand.breaches),
    hand.case === null ? TEXTS.noCase : `${TEXTS.lastCase} ${ARCHETYPE_NAMES[hand.case.archetype].the}`,
  ].join(', ')
}

function Notebook({ debrief, government }: { debrief: Debrief; government: GovId }) {
  const hand = debrief.state.hands[government]
  const known = HANDLES.filter(handle => archetypesIn(hand.notebook[handle]).length === 1).length
  return (
    <details class="book">
      <summary>
        <span class="row">
          <SeatMark seat={government} size={26} />
          <b>{TEXTS.notebookOf(seatName(government))}</b>
          <span class="small soft">{TEXTS.knew(known)}</span>
        </span>
      </summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={TEXTS.notebookOf(seatName(government))}>
        <table class="table book-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="spoken">{TEXTS.seat}</span>
              </th>
              {ARCHETYPES.map(one => (
                <th key={one} scope="col">
                  {ARCHETYPE_NAMES[one].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {HANDLES.map(handle => {
              const truth = debrief.state.hands[handle].archetype
              return (
                <tr key={handle}>
                  <th scope="row">
                    <span class="row">
                      <AccountMark handle={handle} size={18} />
                      {HANDLE_NAMES[handle].name}
                    </span>
                  </th>
                  {ARCHETYPES.map(one => {
                    const isLeft = (hand.notebook[handle] & bitOf(one)) !== 0
                    return (
                      <td key={one} class={one === truth ? 'truth' : ''}>
                        <Icon name={isLeft ? 'check-bold' : 'x-bold'} size={14} class={isLeft ? '' : 'hint'} />
                        <span class="spoken">
                          {isLeft ? TEXTS.possible : TEXTS.ruledOut}
                          {one === truth && `, ${TEXTS.truth}`}
                        </span>
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}

export function Secrets({ debrief }: { debrief: Debrief }) {
  return (
    <section class="sheet" aria-labelledby="debrief-secrets">
      <h2 id="debrief-secrets" class="h2">
        {TEXTS.secrets}
      </h2>
      <p class="small soft">{TEXTS.secretsNote}</p>
      <div class="secret-columns">
        {[
          { title: TEXTS.who, seats: HANDLES },
          { title: TEXTS.cases, seats: GOVERNMENTS },
          { title: TEXTS.agenda, seats: PROVIDERS },
        ].map(({ title, seats }) => (
          <div key={title}>
            <h3 class="caps">{title}</h3>
            <ul class="rows">
              {seats.map(seat => (
                <li key={seat} class="secret">
                  <SeatMark seat={seat} size={isHandle(seat) ? 22 : 30} />
                  <Aim debrief={debrief} seat={seat} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <h3 class="caps">{TEXTS.notebook}</h3>
      {GOVERNMENTS.filter(isGovernment).map(government => (
        <Notebook key={government} debrief={debrief} government={government} />
      ))}
    </section>
  )
}

async function isKept(salt: string, seed: string, commitment: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + seed))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('') === commitment
}

export function Seed({ debrief }: { debrief: Debrief }) {
  const { seed, salt } = debrief.state.sealed
  const { commitment } = debrief.state.open
  const [result, setResult] = useState<'unknown' | 'kept' | 'broken' | 'unable'>('unknown')
  const check = (): void => {
    // Pages without a secure origin have no crypto.subtle
    if (typeof crypto.subtle === 'undefined') setResult('unable')
    else
      void isKept(salt, seed, commitment).then(
        kept => setResult(kept ? 'kept' : 'broken'),
        () => setResult('unable'),
      )
  }
  const words = { unknown: '', kept: TEXTS.checked, broken: TEXTS.checkFailed, unable: TEXTS.checkUnable }[result]
  return (
    <section class="sheet" aria-labelledby="debrief-seed">
      <h2 id="debrief-seed" class="h2">
        {TEXTS.seed}
      </h2>
      <dl class="seed">
        <div>
          <dt class="caps">{TEXTS.seed}</dt>
          <dd class="record">{seed}</dd>
        </div>
        <div>
          <dt class="caps">{TEXTS.salt}</dt>
          <dd class="record">{salt}</dd>
        </div>
        <div>
          <dt class="caps">{TEXTS.commitment}</dt>
          <dd class="record">{commitment}</dd>
        </div>
      </dl>
      <p class="small soft">{TEXTS.seedNote}</p>
      <p class="row wrap">
        <button type="button" class="button" onClick={check}>
          <Icon name="shield-check-bold" />
          {TEXTS.check}
        </button>
        <span role="status" class={result === 'broken' ? 'loss' : 'gain'}>
          {words}
        </span>
      </p>
    </section>
  )
}
