/** What a seat was told as the round began. */
import type { Fact } from '#shared/events.ts'
import type { Seat } from '#shared/names.ts'
import { sayFact } from '#texts/facts.ts'

export function BriefTold({ facts, who }: { facts: readonly Fact[]; who: Seat | null }) {
  return (
    <ul class="brief-told">
      {facts.map((fact, i) => (
        <li key={i} class="small">
          {sayFact(fact, who)}
        </li>
      ))}
    </ul>
  )
}
