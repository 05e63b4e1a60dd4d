/** What presses on a seat this round: what comes by itself if it does nothing, and what only waits for it. Pure. */
import { rulesNow } from '#shared/laws.ts'
import { isHandle, STATES, type Seat } from '#shared/names.ts'
import { hasLaw, isEstablished } from '#shared/terms.ts'
import type { AccountView, GovernmentView, ProviderView, SeatView } from '#shared/view.ts'
import { knownDemands, knownPreserved } from './arms.ts'
import type { IconName } from './icons/used.ts'
import type { Panel, Selection } from './store.ts'
import { PRESSING } from '#texts/pressing.ts'

export interface Pressing {
  readonly id: string
  readonly icon: IconName
  readonly tone: 'red' | 'plum' | 'green' | 'blue' | 'ochre'
  readonly head: string
  readonly line: string
  /** Where to read more. */
  readonly go: Selection | Panel
}

const account = (handle: Extract<Seat, 'AMBER'> | AccountView['who']): Selection => ({ what: 'account', handle })

function onGovernment(v: GovernmentView): Pressing[] {
  const rules = rulesNow(v.open)
  const { round } = v.open
  const list: Pressing[] = []
  const card = v.hand.case
  if (card !== null && card.age >= rules.pressureAge - 1)
    list.push({
      id: 'case',
      icon: 'clock-bold',
      tone: 'red',
      head: PRESSING.caseOld(card.age),
      line: PRESSING.caseOldLine(rules.pressure),
      go: 'notebook',
    })
  for (const request of v.hand.requests) {
    if (request.host === v.who && request.stage === 'to-answer')
      list.push({
        id: request.id,
        icon: 'handshake-bold',
        tone: 'green',
        head: PRESSING.asks(request.government, request.handle),
        line: PRESSING.answerInChambers,
        go: account(request.handle),
      })
    if (request.government === v.who && request.due === round)
      list.push({
        id: request.id,
        icon: 'envelope-simple-bold',
        tone: 'green',
        head: PRESSING.arrives(request.handle),
        line: PRESSING.readsThisRound,
        go: account(request.handle),
      })
  }
  for (const demand of v.hand.demands) {
    if (demand.stage === 'due' && demand.due === round)
      list.push({
        id: demand.id,
        icon: 'hand-grabbing-bold',
        tone: 'green',
        head: PRESSING.warrantDue(demand.handle),
        line: PRESSING.readsThisRound,
        go: { what: 'sleeve', id: demand.id },
      })
  }
  if (v.hand.exploits > 0)
    list.push({
      id: 'exploit',
      icon: 'bug-bold',
      tone: 'ochre',
      head: PRESSING.exploit,
      line: PRESSING.exploitLine,
      go: 'notebook',
    })
  return list
}

function onProvider(v: ProviderView): Pressing[] {
  const rules = rulesNow(v.open)
  const record = v.open.providers[v.who]
  const list: Pressing[] = []
  for (const demand of knownDemands(v)) {
    if (demand.provider !== v.who) continue
    if (demand.stage === 'to-answer')
      list.push({
        id: demand.id,
        icon: 'hand-pointing-bold',
        tone: 'red',
        head: PRESSING.served(demand.government, demand.handle),
        line: PRESSING.answerAgain,
        go: { what: 'sleeve', id: demand.id },
      })
    if (demand.stage === 'due' && demand.due === v.open.round)
      list.push({
        id: demand.id,
        icon: 'hand-grabbing-bold',
        tone: 'ochre',
        head: PRESSING.handOver(demand.government, demand.handle),
        line: PRESSING.thisRound,
        go: { what: 'sleeve', id: demand.id },
      })
  }
  if (record.closed === null && record.toShip === 0 && v.open.tracks.keys > -1)
    for (const state of STATES)
      if (
        hasLaw(v.open, state, 'MANDATE') &&
        isEstablished(v.open, v.who, state) &&
        !record.backdoors.includes(state) &&
        !v.open.docket.some(one => one.mandate === state)
      )
        list.push({
          id: `mandate.${state}`,
          icon: 'key-bold',
          tone: 'red',
          head: PRESSING.mandate(state),
          line: PRESSING.mandateLine(rules.mandateFine),
          go: { what: 'state', state },
        })
  if (record.unreported > 0)
    list.push({
      id: 'report',
      icon: 'megaphone-bold',
      tone: 'blue',
      head: PRESSING.unreported(record.unreported),
      line: PRESSING.unreportedLine,
      go: 'log',
    })
  const sealed = v.hand.sealedOrders.filter(({ round }) => round === v.open.round)
  if (sealed.length > 0)
    list.push({
      id: 'sealed',
      icon: 'speaker-slash-bold',
      tone: 'plum',
      head: PRESSING.gagged(sealed.length),
      line: PRESSING.gaggedLine,
      go: 'log',
    })
  return list
}

function onAccount(v: AccountView): Pressing[] {
  const me = v.open.accounts[v.who]
  const rules = rulesNow(v.open)
  const list: Pressing[] = []
  for (const demand of v.open.demands) {
    if (demand.handle !== v.who) continue
    const due = demand.stage === 'due' && demand.due === v.open.round
    list.push({
      id: demand.id,
      icon: 'hand-pointing-bold',
      tone: 'red',
      head: due ? PRESSING.readNow(demand.government) : PRESSING.wanted(demand.government),
      line: due ? PRESSING.readNowLine : PRESSING.wantedLine,
      go: { what: 'sleeve', id: demand.id },
    })
  }
  for (const copy of knownPreserved(v)) {
    if (copy.handle === v.who)
      list.push({
        id: `copy.${copy.government}`,
        icon: 'snowflake-bold',
        tone: 'red',
        head: PRESSING.copied(copy.government),
        line: PRESSING.copiedLine(copy.until),
        go: account(v.who),
      })
  }
  if (me.transit !== null)
    list.push({
      id: 'transit',
      icon: 'envelope-simple-bold',
      tone: 'blue',
      head: PRESSING.underway(me.transit.state),
      line: PRESSING.underwayLine,
      go: account(v.who),
    })
  if (hasLaw(v.open, me.nation, 'LOCAL') && me.state !== me.nation)
    list.push({
      id: 'local',
      icon: 'house-bold',
      tone: 'red',
      head: PRESSING.local(me.nation),
      line: PRESSING.localLine(rules.localAccount),
      go: { what: 'state', state: me.nation },
    })
  for (const [government, tokens] of Object.entries(v.hand.scandals)) {
    if (tokens > 0)
      list.push({
        id: `scandal.${government}`,
        icon: 'megaphone-bold',
        tone: 'ochre',
        head: PRESSING.scandal(government as GovernmentView['who']),
        line: PRESSING.scandalLine(rules.denounceAccount),
        go: 'file',
      })
  }
  return list
}

/** Cases heard in this round's Chambers that this seat is a party to. */
function inCourt(v: SeatView): Pressing[] {
  return v.open.docket
    .filter(
      one =>
        one.filed < v.open.round && [one.government, one.provider, one.challenger, ...(one.sealed ? [] : [one.handle])].includes(v.who),
    )
    .map(one => ({
      id: `case.${one.number}`,
      icon: 'gavel-bold' as const,
      tone: 'plum' as const,
      head: PRESSING.heard(one.number),
      line: PRESSING.heardLine,
      go: 'law' as const,
    }))
}

/** What presses on this seat, the most urgent first. */
export function pressingOn(v: SeatView): readonly Pressing[] {
  const own =
    v.hand.party === 'government'
      ? onGovernment(v as GovernmentView)
      : isHandle(v.who)
        ? onAccount(v as AccountView)
        : onProvider(v as ProviderView)
  return [...own, ...inCourt(v)]
}
