/** The sheet of CHAMBERS common to all seats: lobbying, briefs and votes (13.4, 13.8). */
import { judgeSum, rulingBelow } from '../../chambers/court.ts'
import { LINES, type Handle, type Line, type Side } from '../../names.ts'
import type { Case } from '../../state.ts'
import type { SeatView } from '../../view.ts'
import { offer, type Menu } from '../choose.ts'
import { billWorth } from './laws-worth.ts'
import { influenceWorth, roundsLeft, trackWorth } from './worth.ts'

/** Interest from which a seat spends Influence on a bill. */
const CARES = 1.1

/** Influence for or against bills the seat cares about. */
export function offerLobbying(v: SeatView, menu: Menu): void {
  const price = influenceWorth(v)
  for (const bill of v.open.bills) {
    const interest = billWorth(v, bill, menu.rules)
    const support = interest > 0
    const stake = Math.abs(interest)
    if (stake < CARES) continue
    // One more point decides about a quarter of the votes
    const wanted = bill.id === v.who ? Math.min(2, v.hand.influence) : stake >= 4.5 ? 2 : 1
    const influence = Math.min(wanted, v.hand.influence, menu.style.purse)
    if (influence < 1) continue
    const value = stake * (0.2 + 0.12 * influence) - influence * price * 0.5
    offer(menu, { kind: 'lobby', bill: bill.id, support, influence }, value, 'law', {
      target: bill.id,
      slot: `lobby/${bill.id}`,
      influence,
    })
  }
}

/** How much the seat wants the demand enforced: positive enforce, negative quash. */
export function caseInterest(v: SeatView, one: Case): number {
  const { open, hand, who } = v
  let interest = trackWorth(v, one.ground) * Math.min(1, 0.3 + 0.2 * roundsLeft(open))
  if (hand.party === 'government') {
    if (who === one.government) interest += 8
    else {
      const host = one.handle === null ? null : open.accounts[one.handle].state
      // Data on own soil, a national of one's own: keep others out; otherwise a rival's case
      if (host === who) interest -= 1.2
      if (one.handle !== null && open.accounts[one.handle].nation === who) interest -= 1.2
      // Every government reaches abroad some day: a precedent for one serves all
      interest += 0.6
    }
  } else if (hand.party === 'provider') {
    if (who === one.challenger) interest -= 4
    else if (one.mandate !== null && open.providers[who as keyof typeof open.providers].sites.includes(one.mandate)) interest -= 1.5
  } else {
    if (one.handle === who || who === one.challenger) interest -= 8
    else if (one.handle !== null && open.accounts[one.handle].provider === open.accounts[who as Handle].provider) interest -= 0.3
  }
  return interest
}

/** A juror votes its interest; without one, the likely majority, which pays. */
export function offerVotes(v: SeatView, menu: Menu): void {
  for (const one of v.open.docket) {
    if (!one.jurors.includes(v.who)) continue
    const interest = caseInterest(v, one)
    const likely = likelySide(v, one, menu)
    const bonus = menu.rules.juror * influenceWorth(v) * 0.6
    const value = interest + (likely === 'enforce' ? bonus : -bonus)
    const side: Side = value >= 0 ? 'enforce' : 'quash'
    offer(menu, { kind: 'vote', case: one.number, side }, Math.abs(value), Math.abs(interest) < bonus ? 'majority' : 'court', {
      target: one.ground,
      slot: `vote/${one.number}`,
      due: true,
    })
  }
}

function likelySide(v: SeatView, one: Case, menu: Menu): Side {
  const { open } = v
  const below = rulingBelow(open, one)
  let enforce = 0
  for (const judge of open.judges) {
    const sum = judgeSum(open, one, judge, { government: null, challenger: null }, menu.rules)
    if (sum > 0 || (sum === 0 && below === 'enforce')) enforce++
  }
  return enforce * 2 > open.judges.length || (enforce * 2 === open.judges.length && below === 'enforce') ? 'enforce' : 'quash'
}

/** A party's card and Influence: what turns the most judges, if the other side plays its best card without Influence. */
export function offerBriefs(v: SeatView, menu: Menu): void {
  const { open, who } = v
  for (const one of open.docket) {
    const isGovernment = who === one.government
    if (one.jurors.length === 0 || (!isGovernment && who !== one.challenger)) continue
    const stake = Math.max(3, Math.abs(caseInterest(v, one)))
    const price = influenceWorth(v)
    for (const line of LINES) {
      for (let influence = 0; influence <= Math.min(menu.rules.briefMax, v.hand.influence, menu.style.purse); influence++) {
        const won = judgesFor(v, one, isGovernment, line, influence, menu)
        // Every judge of four moves the outcome by about a seventh
        offer(menu, { kind: 'brief', case: one.number, line, influence }, won * stake * 0.28 - influence * price, 'court', {
          target: one.ground,
          slot: `brief/${one.number}`,
          influence,
          due: true,
        })
      }
    }
  }
}

/** Judges on the seat's side, averaged over the cards the other may play. */
function judgesFor(v: SeatView, one: Case, isGovernment: boolean, line: Line, influence: number, menu: Menu): number {
  const { open } = v
  const below = rulingBelow(open, one)
  const mine = { line, influence }
  let won = 0
  for (const other of LINES) {
    const theirs = { line: other, influence: 0 }
    const briefs = isGovernment ? { government: mine, challenger: theirs } : { government: theirs, challenger: mine }
    for (const judge of open.judges) {
      const sum = judgeSum(open, one, judge, briefs, menu.rules)
      const enforces = sum > 0 || (sum === 0 && below === 'enforce')
      if (enforces === isGovernment) won++
    }
  }
  return won / LINES.length
}
