/** One's own file: who one is, what one has, what one wants, what presses on one. */
import { useEffect, useState } from 'preact/hooks'
import { rulesNow } from '#shared/laws.ts'
import { GOVERNMENTS, HANDLES, isGovernment, isHandle, isProvider, PROVIDERS, type GovId, type ProviderId } from '#shared/names.ts'
import { actionsOf } from '#shared/objections.ts'
import { meetsGoal, projected, toNumber } from '#shared/standing.ts'
import { caseValue, hasProbableCause, hasSuspicion, isExposed, suspects } from '#shared/terms.ts'
import type { GovernmentView, SeatView } from '#shared/view.ts'
import { showDeals, waitingOffers } from '../deals-now.ts'
import { Icon } from '../parts/icon.tsx'
import { KeyFor } from '../parts/keycap.tsx'
import { AccountMark, SeatMark } from '../parts/mark.tsx'
import { pressingOn, type Pressing } from '../pressing.ts'
import { mine, said } from '../store.ts'
import { DEALS } from '#texts/deals.ts'
import { FILE } from '#texts/game.ts'
import { AGENDA_NAMES, ARCHETYPE_NAMES, PARTY_NAMES, PROVIDER_NAMES, seatName, stateName } from '#texts/names.ts'
import { count, halves, listed, signedHalves } from '#texts/numbers.ts'
import './file.css'

function Figures({ view }: { view: SeatView }) {
  const figures = [
    { name: FILE.influence, icon: 'coins-bold', value: count(view.hand.influence) },
    { name: FILE.vp, icon: 'scales-bold', value: halves(view.hand.vp) },
    { name: FILE.actions, icon: 'stamp-bold', value: count(actionsOf(view)) },
  ] as const
  return (
    <dl class="figures">
      {figures.map(({ name, icon, value }) => (
        <div key={name} class="figure-cell">
          <dt class="small">{name}</dt>
          <dd class="row">
            <Icon name={icon} />
            <span class="figure">{value}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function CaseCard({ view }: { view: GovernmentView }) {
  const { hand } = view
  const rules = rulesNow(view.open)
  const list = suspects(hand)
  if (hand.case === null) return <p class="soft">{FILE.noCase}</p>
  return (
    <section aria-labelledby="case">
      <h3 id="case" class="caps">
        {FILE.case}
      </h3>
      <p class="label">{FILE.find(ARCHETYPE_NAMES[hand.case.archetype].the)}</p>
      <p class="small soft">
        {FILE.caseWorth(halves(caseValue(hand.case.archetype, hand.solved, rules)))}, {FILE.caseAge(hand.case.age, rules.pressureAge)}
      </p>
      <ul class="suspects" aria-label={FILE.suspects(list.length)}>
        {list.map(handle => {
          const cause = hasProbableCause(hand, handle, rules)
          const suspicion = hasSuspicion(hand, handle, rules)
          return (
            <li key={handle}>
              <button type="button" class="suspect" onClick={() => select({ what: 'account', handle })}>
                <AccountMark handle={handle} size={20} />
                <span>{seatName(handle)}</span>
                {cause ? (
                  <span class="chip green">{FILE.cause}</span>
                ) : suspicion ? (
                  <span class="chip ochre">{FILE.suspicion}</span>
                ) : (
                  <span class="small hint">{FILE.neither}</span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" class="button wide" onClick={() => (mine.panel.value = 'notebook')}>
        <Icon name="notebook-bold" />
        {FILE.openNotebook}
        <KeyFor action="notebook" />
      </button>
    </section>
  )
}

/** How a provider stands: for itself, or for the account that lies with it. */
function ProviderState({ view, provider }: { view: SeatView; provider: ProviderId }) {
  const record = view.open.providers[provider]
  const hosted = HANDLES.filter(handle => view.open.accounts[handle].provider === provider)
  const words = [
    record.toShip === 0 ? `${FILE.ship}: ${FILE.shipped}` : `${FILE.ship}: ${FILE.shipLeft(record.toShip)}`,
    FILE.canary[record.canary],
    ...(record.hardened ? [FILE.hardened] : []),
    ...(record.closed === null ? [] : [FILE.closed]),
    ...(record.backdoors.length > 0 ? [FILE.backdoors(listed(record.backdoors.map(stateName)))] : []),
  ]
  return (
    <section>
      {view.who !== provider && <h3 class="caps">{FILE.liesWith(PROVIDER_NAMES[provider].name)}</h3>}
      <p class="between">
        <span class="label">
          {FILE.trust} <span class="figure">{count(record.trust)}</span>
        </span>
        <span class="small soft">{FILE.hosts(hosted.length)}</span>
      </p>
      <span class="meter" aria-hidden="true">
        <span style={{ width: `${record.trust * 10}%` }} />
      </span>
      <p class="small soft file-words">{words.join(' · ')}</p>
      {isExposed(view.open, provider) && (
        <p>
          <span class="chip red">
            <Icon name="warning-bold" size={14} />
            {FILE.exposed}
          </span>
        </p>
      )}
    </section>
  )
}

/** Widths of the redaction bars in rem: always the same, so that they tell nothing. */
const BARS = [5.5, 3.25, 7, 2.5]

/** Agenda or secret goal: shown while held, or until pressed again by keyboard and switch. */
function SecretAim({ view }: { view: SeatView }) {
  // Of a game that is over there is nobody to hide it from.
  const [shown, setShown] = useState(mine.screen.value === 'replay')
  useEffect(() => {
    const onHold = (event: Event) => setShown((event as CustomEvent<boolean>).detail)
    addEventListener('long-arm:secret', onHold)
    return () => removeEventListener('long-arm:secret', onHold)
  }, [])
  const { hand } = view
  const name = hand.party === 'account' ? ARCHETYPE_NAMES[hand.archetype].the : AGENDA_NAMES[hand.agenda].name
  const condition = hand.party === 'account' ? ARCHETYPE_NAMES[hand.archetype].goal : AGENDA_NAMES[hand.agenda].condition
  return (
    <section>
      <h3 class="caps">
        {FILE.secret} <span class="file-only">· {FILE.onlyYou}</span>
      </h3>
      {shown ? (
        <p class="file-aim">
          <strong>{hand.party === 'account' ? `${FILE.whoYouAre} ${name}.` : `${name}.`}</strong> {condition}{' '}
          <span class="small soft">
            {FILE.worthFive}, {meetsGoal(view) ? FILE.met : FILE.unmet}.
          </span>
        </p>
      ) : (
        <p class="file-aim" aria-hidden="true">
          {BARS.map(width => (
            <span key={width} class="redacted" style={{ width: `${width}rem` }} />
          ))}
        </p>
      )}
      <button
        type="button"
        class="button plain file-hold"
        aria-pressed={shown}
        onPointerDown={() => setShown(true)}
        onPointerUp={() => setShown(false)}
        onPointerLeave={() => setShown(false)}
        onPointerCancel={() => setShown(false)}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          setShown(!shown)
        }}
      >
        <Icon name="eye-bold" />
        {shown ? FILE.hide : FILE.hold}
        <KeyFor action="secret" />
      </button>
    </section>
  )
}

const select = (selection: NonNullable<typeof mine.selection.value>): void => {
  mine.selection.value = selection
  mine.panel.value = 'place'
}

const follow = (go: Pressing['go']): void => {
  if (typeof go === 'string') mine.panel.value = go
  else select(go)
}

function PressingList({ view }: { view: SeatView }) {
  const list = pressingOn(view)
  return (
    <section aria-labelledby="pressing">
      <h3 id="pressing" class="caps">
        {FILE.pressing}
      </h3>
      {waitingOffers.value.length > 0 && (
        <ul>
          {waitingOffers.value.map(({ id, from }) => (
            <li key={id}>
              <button type="button" class="press" onClick={() => showDeals(from)}>
                <span class="press-icon green">
                  <Icon name="handshake-bold" />
                </span>
                <span class="grow">
                  <span class="label">{seatName(from)}</span>
                  <span class="small soft press-line">{DEALS.offersYou}</span>
                </span>
                <Icon name="caret-right-bold" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {list.length + waitingOffers.value.length === 0 && <p class="small soft">{FILE.nothingPresses}</p>}
      <ul>
        {list.map(one => (
          <li key={one.id}>
            <button type="button" class="press" onClick={() => follow(one.go)}>
              <span class={`press-icon ${one.tone}`}>
                <Icon name={one.icon} />
              </span>
              <span class="grow">
                <span class="label">{one.head}</span>
                <span class="small soft press-line">{one.line}</span>
              </span>
              <Icon name="caret-right-bold" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Public scores of governments and providers (R15.2). */
function Scores({ view }: { view: SeatView }) {
  const score = (seat: GovId | ProviderId): number =>
    isGovernment(seat) ? view.open.governments[seat].score : view.open.providers[seat].score
  return (
    <details class="scores">
      <summary class="caps">{FILE.publicScore}</summary>
      <ul>
        {[...GOVERNMENTS, ...PROVIDERS].map(seat => (
          <li key={seat} class="between small">
            <span>{isProvider(seat) ? PROVIDER_NAMES[seat].name : seatName(seat)}</span>
            <span class="tabular">{signedHalves(score(seat))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function File() {
  const view = said.view.value
  if (view === null || view.who === null) return null
  const standing = toNumber(projected(view))
  const begun = view.open.round > 1 || view.open.phase === 'over'
  return (
    <div class="file">
      <div class="row file-head">
        <SeatMark seat={view.who} size={44} />
        <div>
          <h2 class="h2">{seatName(view.who)}</h2>
          <p class="small soft">
            {view.hand.party === 'account'
              ? FILE.home(stateName(view.open.accounts[view.who as (typeof HANDLES)[number]].nation))
              : PARTY_NAMES[view.hand.party].one}
          </p>
        </div>
      </div>
      <hr class="heavy" />
      <Figures view={view} />
      <p class="small file-standing" title={FILE.standingNote}>
        {begun ? FILE.standing(standing) : FILE.standingNone}
      </p>
      {view.hand.party === 'government' && <CaseCard view={view as GovernmentView} />}
      {isProvider(view.who) && <ProviderState view={view} provider={view.who} />}
      {isHandle(view.who) && <ProviderState view={view} provider={view.open.accounts[view.who].provider} />}
      <SecretAim view={view} />
      <PressingList view={view} />
      <Scores view={view} />
    </div>
  )
}
