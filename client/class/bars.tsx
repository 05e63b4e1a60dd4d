/** How a question was answered, as bars with their numbers. */
import type { Results } from '#shared/classroom/cuts.ts'
import { questionText } from '#texts/class.ts'
import { count } from '#texts/numbers.ts'

export function Bars({ results: { question, counts } }: { results: Results }) {
  const most = Math.max(1, ...counts)
  return (
    <ul class="class-bars">
      {questionText(question).options.map((option, i) => (
        <li key={option} class="class-bar">
          <span>{option}</span>
          <span class="class-bar-line" aria-hidden="true">
            <span style={{ width: `${(100 * (counts[i] ?? 0)) / most}%` }} />
          </span>
          <b class="record">{count(counts[i] ?? 0)}</b>
        </li>
      ))}
    </ul>
  )
}
