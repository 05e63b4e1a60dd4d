/** A state that looks the same to one seat and is otherwise as different as it can be. */
import type { BotLuck } from '#shared/bots/bot.ts'
import { ARCHETYPES, GOVERNMENT_AGENDAS, GOVERNMENTS, HANDLES, PROVIDER_AGENDAS, SEATS, type Archetype, type Seat } from '#shared/names.ts'
import type { State } from '#shared/state.ts'
import { ANY_ARCHETYPE, bitOf } from '#shared/terms.ts'

function shuffled<T>(list: readonly T[], luck: BotLuck): T[] {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = luck.below(i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}

/** Archetypes as this seat may imagine them: its own, or what its notebook leaves. */
function imagined(state: State, who: Seat, luck: BotLuck): Archetype[] {
  const hand = state.hands[who]
  for (;;) {
    const dealt = shuffled(ARCHETYPES, luck)
    const fits = HANDLES.every((handle, i) => {
      const one = dealt[i] as Archetype
      if (handle === who) return state.hands[handle].archetype === one
      return hand.party !== 'government' || (hand.notebook[handle] & bitOf(one)) !== 0
    })
    if (fits) return dealt
  }
}

/** `seed` of the new game's own luck, in 32 hexadecimal digits. */
export function twinOf(state: State, who: Seat, luck: BotLuck, seed: string): State {
  const twin = structuredClone(state)
  imagined(state, who, luck).forEach((archetype, i) => (twin.hands[HANDLES[i] ?? 'AMBER'].archetype = archetype))
  for (const seat of SEATS) {
    if (seat === who) continue
    const hand = twin.hands[seat]
    hand.influence = luck.below(7)
    hand.vp += 3
    if (hand.party === 'provider') hand.agenda = PROVIDER_AGENDAS[luck.below(PROVIDER_AGENDAS.length)] ?? 'global'
    if (hand.party === 'account') {
      hand.covered = 0
      hand.transacted = 0
    }
    if (hand.party !== 'government') continue
    hand.agenda = GOVERNMENT_AGENDAS[luck.below(GOVERNMENT_AGENDAS.length)] ?? 'hub'
    hand.exploits = luck.below(2)
    hand.findings = []
    hand.case = { archetype: ARCHETYPES[luck.below(ARCHETYPES.length)] ?? 'trafficker', age: luck.below(3), number: 1 }
    for (const handle of HANDLES) hand.notebook[handle] = ANY_ARCHETYPE
  }
  twin.sealed.headlines = shuffled(twin.sealed.headlines, luck)
  twin.sealed.demandDeck = shuffled(twin.sealed.demandDeck, luck)
  for (const government of GOVERNMENTS) twin.sealed.decks[government] = shuffled(twin.sealed.decks[government], luck)
  return { ...twin, sealed: { ...twin.sealed, seed } }
}
