// What the games say of each step that others decide: its circumstances and its result.
import {
  answeredKey,
  coveredKey,
  compliedKey,
  grantedKey,
  heardKey,
  joinedKey,
  lobbiedKey,
  migratedKey,
  movedKey,
  openedKey,
  proposedKey,
  raidedKey,
  reportedKey,
  ruledKey,
  tabledKey,
  type Key,
  type Result,
  type Step,
} from '#shared/forecast/steps.ts'
import type { Briefs } from '#shared/chambers/court.ts'
import { rulesNow } from '#shared/laws.ts'
import type { Seat } from '#shared/names.ts'
import { influencePriceFor } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import { accountsAt, isCovered, mlatDelay } from '#shared/terms.ts'
import { isAccountView, isGovernmentView, isProviderView, view, type GovernmentView, type SeatView } from '#shared/view.ts'
import { caseMade, demandNamed, fateOf, followCase, followWarrant, hasPassed, answerTo, wasCarriedOut } from './fates.ts'
import { find, type Game } from './record.ts'

/** Takes note of one result under these circumstances. */
export type Note = <S extends Step>(step: S, key: Key, result: Result<S>) => void

/** Notes what can be learned from the order that the seat gave in the closing `at`. */
export function observe(game: Game, at: number, seat: Seat, order: Order, note: Note): void {
  const closing = game[at]
  if (closing === undefined) return
  const v = view(closing.before, seat)
  const fate = fateOf(game, at, seat, order)
  if (isGovernmentView(v)) observeGovernment(game, at, v, order, note)
  else if (isAccountView(v) && (order.kind === 'relocate' || order.kind === 'switch')) {
    const isLate = !order.expedite && v.open.round === v.open.setting.rounds
    if (!isLate) note('moved', movedKey(v.open, order.expedite), fate === 'fails' ? 'fails' : 'arrives')
  } else if (isProviderView(v)) {
    if (order.kind === 'migrate' && (fate === 'moves-all' || fate === 'moves-some' || fate === 'stays'))
      note('migrated', migratedKey(v.open, v.who, order.from, order.to), fate)
    if (order.kind === 'report' && v.open.providers[v.who].unreported === 0)
      note('reported', reportedKey(v.open, v.who), fate === 'done' ? 'yes' : 'no')
    if (order.kind === 'challenge-mandate' && hasPassed(closing, order.state)) note('mandated', [], fate === 'unpaid' ? 'unpaid' : 'paid')
  }
  observeChambers(game, at, v, order, note)
}

function observeGovernment(game: Game, at: number, v: GovernmentView, order: Order, note: Note): void {
  const closing = game[at]
  if (closing === undefined) return
  const { open, who } = v
  const fate = fateOf(game, at, who, order)
  if (order.kind === 'long-arm') {
    const { handle, gag } = order
    const { served, answer, opened } = followWarrant(game, at, who, handle)
    note('served', [], served ? 'yes' : 'no')
    if (answer !== null) note('answered', answeredKey(v, handle, gag), answer)
    if (opened !== null) note('opened', openedKey(v, handle, 'long-arm', gag, Math.min(2, opened.delay)), opened.read ? 'read' : 'late')
  }
  if (order.kind === 'mlat' && fate !== 'lapses') {
    const { handle } = order
    note('granted', grantedKey(v, handle), fate === 'denied' ? 'no' : 'yes')
    const delay = mlatDelay(open, who, open.accounts[handle].state, rulesNow(open))
    if (fate !== 'denied' && open.round + delay <= open.setting.rounds)
      note('opened', openedKey(v, handle, 'mlat', true, delay), fate === 'read' ? 'read' : 'late')
  }
  if (order.kind === 'seizure' && fate !== 'lapses') {
    for (const handle of accountsAt(open, order.provider, who)) {
      const read = find(closing, 'read', one => one.government === who && one.handle === handle && one.tool === 'seizure') !== undefined
      note('raided', raidedKey(v, handle), read ? 'read' : 'shut')
    }
  }
  if (order.kind === 'exploit' && (fate === 'read' || fate === 'late')) note('hacked', [], fate)
  if (order.kind === 'subpoena' && (fate === 'records' || fate === 'noise') && !v.hand.preserved.some(copy => copy.handle === order.handle))
    note('covered', coveredKey(v, order.handle), fate === 'noise' ? 'yes' : 'no')
  if (order.kind === 'bill' && (fate === 'passes' || fate === 'fails'))
    note('tabled', tabledKey(v, order.act, order.law, v.hand.influence - influencePriceFor(v, order)), fate)
  if (order.kind === 'treaty' && (fate === 'signed' || fate === 'unsigned')) note('proposed', proposedKey(v, order.state), fate)
}

function observeChambers(game: Game, at: number, v: SeatView, order: Order, note: Note): void {
  const closing = game[at]
  if (closing === undefined) return
  const { open, who } = v
  if (order.kind === 'lobby') {
    const bill = open.bills.find(one => one.id === order.bill)
    const support = order.support ? order.influence : -order.influence
    if (bill !== undefined)
      note('lobbied', lobbiedKey(v, bill.id, bill.act, bill.law, support), hasPassed(closing, bill.id) ? 'passes' : 'fails')
  }
  if (order.kind === 'challenge-mandate') {
    note('lobbied', lobbiedKey(v, order.state, 'enact', 'MANDATE', 0), hasPassed(closing, order.state) ? 'passes' : 'fails')
  }
  if (order.kind === 'answer' && order.answer !== 'challenge') {
    const demand = demandNamed(closing, order.demand)
    if (demand === undefined) return
    const { government } = demand
    const joined = answerTo(closing, demand) === 'intervene'
    const may = !demand.gagged && !isCovered(open, demand) && open.accounts[demand.handle].state !== government
    if (may) note('joined', joinedKey(open, demand.handle, government), joined ? 'yes' : 'no')
    if (order.answer === 'comply' && !joined && open.round < open.setting.rounds) {
      note('complied', compliedKey(open, demand.handle, demand.gagged), wasCarriedOut(game, at, demand) ? 'carried-out' : 'never')
    }
  }
  if (order.kind === 'answer' || order.kind === 'intervene' || order.kind === 'challenge-gag' || order.kind === 'challenge-mandate') {
    const number = caseMade(closing, who, order)
    const filed = find(closing, 'docketed', one => one.number === number)
    if (number === null || filed === undefined) return
    const end = followCase(game, at, number)
    note('ruled', ruledKey(open, filed.ground, filed.government), end === 'falls' ? 'quash' : end === 'stands' ? 'enforce' : 'unheard')
  }
  if (order.kind === 'brief' || order.kind === 'vote') {
    const one = open.docket.find(each => each.number === order.case)
    if (one === undefined) return
    const fate = fateOf(game, at, who, order)
    const own = order.kind === 'brief' ? { line: order.line, influence: order.influence } : null
    const isGovernment = who === one.government
    const briefs: Briefs = { government: isGovernment ? own : null, challenger: isGovernment ? null : own }
    const side = order.kind === 'vote' ? order.side : isGovernment ? 'enforce' : 'quash'
    note('heard', heardKey(open, one, briefs, side, order.kind), fate === 'enforced' ? 'enforce' : fate === 'quashed' ? 'quash' : 'unheard')
  }
}
