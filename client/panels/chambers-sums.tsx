/** The judges' live sum, term by term, with the range that is still open; provisional while bills and earlier cases are. */
import { judgeTerms, type Briefs } from '#shared/chambers/court.ts'
import { LISTENS_TO } from '#shared/names.ts'
import type { Rules } from '#shared/rules.ts'
import type { Case } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import { frame } from '../frame.ts'
import { briefIn, hasCaseBefore, partOf, standingOf } from '../judges.ts'
import { PhilosophyIcon } from '../parts/bench.tsx'
import { Icon } from '../parts/icon.tsx'
import { COURT_TEXTS as TEXTS } from '#texts/chambers.ts'
import { JUDGE_NAMES, LINE_NAMES, PHILOSOPHY_NAMES } from '#texts/names.ts'
import { listed, signed } from '#texts/numbers.ts'

const TERMS = ['bias', 'track', 'statute', 'comity', 'line', 'influence'] as const

interface SumsProps {
  readonly v: SeatView
  readonly one: Case
  readonly rules: Rules
  readonly drafted: Briefs
}
const toneOf = (sum: number): string => (sum > 0 ? 'loss' : sum < 0 ? 'forbids' : '')

/** Every term in its column. */
const SumsTable = ({ v, one, rules, drafted }: SumsProps) => (
  <table class="table">
    <thead>
      <tr>
        <th scope="col">{TEXTS.judge}</th>
        {TERMS.map(term => (
          <th key={term} scope="col" class="number">
            {TEXTS.terms[term]}
          </th>
        ))}
        <th scope="col" class="number">
          {TEXTS.sum}
        </th>
        <th scope="col" class="number">
          {TEXTS.range}
        </th>
      </tr>
    </thead>
    <tbody>
      {v.open.judges.map((judge, i) => {
        const terms = judgeTerms(v.open, one, judge, drafted, rules)
        const { sum, low, high } = standingOf(v, one, i, rules)
        return (
          <tr key={i}>
            <th scope="row">
              <span class="row">
                <PhilosophyIcon of={judge.philosophy} size={16} />
                <span>
                  {JUDGE_NAMES[i]}
                  <span class="small soft sums-line">
                    {PHILOSOPHY_NAMES[judge.philosophy].name}: {LINE_NAMES[LISTENS_TO[judge.philosophy]]}
                  </span>
                </span>
              </span>
            </th>
            {TERMS.map(term => (
              <td key={term} class={terms[term] === 0 ? 'number hint' : 'number'}>
                {signed(terms[term])}
              </td>
            ))}
            <td class={`number label ${toneOf(sum)}`}>{signed(sum)}</td>
            <td class="number small">{TEXTS.rangeOf(signed(low), signed(high))}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

/** On a phone: the terms that count, judge by judge. */
const SumsList = ({ v, one, rules, drafted }: SumsProps) => (
  <ul class="rows">
    {v.open.judges.map((judge, i) => {
      const terms = judgeTerms(v.open, one, judge, drafted, rules)
      const { sum, low, high } = standingOf(v, one, i, rules)
      return (
        <li key={i} class="sums-item">
          <PhilosophyIcon of={judge.philosophy} size={18} />
          <span class="grow">
            <span class="label">{JUDGE_NAMES[i]}</span> <span class="small soft">{PHILOSOPHY_NAMES[judge.philosophy].listens}</span>
            <span class="small sums-line wraps">
              {TERMS.filter(term => terms[term] !== 0)
                .map(term => `${TEXTS.terms[term]} ${signed(terms[term])}`)
                .join(', ') || TEXTS.nothingMoves}
            </span>
            <span class="small soft sums-line wraps">
              {TEXTS.range} {TEXTS.rangeOf(signed(low), signed(high))}
            </span>
          </span>
          <span class={`figure ${toneOf(sum)}`}>{signed(sum)}</span>
        </li>
      )
    })}
  </ul>
)

export function Sums({ v, one, rules }: { v: SeatView; one: Case; rules: Rules }) {
  const part = partOf(one, v.who)
  const own = briefIn(one)
  const drafted: Briefs = { government: part === 'government' ? own : null, challenger: part === 'challenger' ? own : null }
  const provisional = [
    ...(v.open.bills.length > 0 || v.open.proposals.length > 0 ? [TEXTS.bills] : []),
    ...(hasCaseBefore(v, one) ? [TEXTS.earlier] : []),
  ]
  return (
    <div class="sums sheet">
      <h4 class="h3">{TEXTS.sums}</h4>
      {frame.value === 'phone' ? (
        <SumsList v={v} one={one} rules={rules} drafted={drafted} />
      ) : (
        <SumsTable v={v} one={one} rules={rules} drafted={drafted} />
      )}
      <p class="small soft">
        {TEXTS.sumsNote} {part === null ? TEXTS.sumsOthers : TEXTS.sumsMine}
      </p>
      {provisional.length > 0 && (
        <p class="small ochre-text">
          <Icon name="hourglass-bold" size={14} /> <b>{TEXTS.provisional}</b> {listed(provisional)}
        </p>
      )}
    </div>
  )
}
