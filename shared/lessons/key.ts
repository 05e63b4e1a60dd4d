import type { Lesson } from './lesson.ts'

/** Lesson 2, the key: who holds the key decides what is learned, and a move takes a round. */
export const KEY = {
  id: 'lesson-key',
  seat: 'AMBER',
  rounds: 4,
  seed: '000000000000000000000000d0b11002',
  scenario: {
    id: 'lesson-key',
    patch: { set: { deals: false } },
    start: {
      providers: { MONO: { toShip: 0 } },
      governments: {
        RHE: { case: 'dissident', knows: { AMBER: ['dissident', 'journalist'], DUNE: ['dissident', 'journalist'] } },
      },
      accounts: {
        AMBER: { archetype: 'dissident', nation: 'RHE', at: ['MONO', 'RHE'] },
        DUNE: { archetype: 'journalist', at: ['PHOT', 'ALP'] },
      },
    },
  },
  others: { 2: { RHE: [{ kind: 'seizure', provider: 'MONO' }] } },
  cards: [['checkbox'], ['checkbox', 'relocate']],
  steps: [
    { id: 'self', turn: 2, stage: 'orders', at: { part: 'file' }, needs: { do: 'read' } },
    { id: 'data', turn: 2, stage: 'orders', at: { mark: 'account:AMBER' }, needs: { do: 'select', mark: 'account:AMBER' } },
    {
      id: 'checkbox',
      turn: 2,
      stage: 'orders',
      at: { part: 'side' },
      needs: { do: 'order', order: { kind: 'checkbox' }, like: { kind: 'checkbox' } },
    },
    { id: 'seal', turn: 2, stage: 'orders', at: { part: 'seal' }, needs: { do: 'seal' } },
    { id: 'raid', turn: 3, stage: 'reveal', at: { part: 'screen' }, needs: { do: 'go-on' } },
    { id: 'quiet', turn: 3, stage: 'chambers', at: { part: 'screen' }, needs: { do: 'seal' } },
    { id: 'income', turn: 4, stage: 'reckoning', at: { part: 'screen' }, needs: { do: 'go-on' } },
    {
      id: 'move',
      turn: 4,
      stage: 'orders',
      at: { part: 'side' },
      needs: { do: 'order', order: { kind: 'relocate', state: 'HIB', expedite: false }, like: { kind: 'relocate' } },
    },
    { id: 'seal-again', turn: 4, stage: 'orders', at: { part: 'seal' }, needs: { do: 'seal' } },
    { id: 'on-its-way', turn: 5, stage: 'reveal', at: { part: 'screen' }, needs: { do: 'read' } },
  ],
} as const satisfies Lesson
