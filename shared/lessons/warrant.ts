import type { Lesson } from './lesson.ts'

/** Lesson 1, a warrant and a wall: the same mail by force and by asking. Two laws can bind one company. */
export const WARRANT = {
  id: 'lesson-warrant',
  seat: 'COL',
  rounds: 4,
  seed: '000000000000000000000000d0b11001',
  scenario: {
    id: 'lesson-warrant',
    patch: { set: { deals: false } },
    start: {
      states: { HIB: { laws: ['BLOCK'] } },
      judges: [{ bias: -1 }, { bias: -1 }, { bias: -1 }, { bias: 0, philosophy: 'internationalist' }],
      governments: {
        COL: {
          influence: 3,
          case: 'trafficker',
          knows: { AMBER: ['trafficker', 'billionaire'], DUNE: ['trafficker', 'billionaire'] },
        },
      },
      accounts: {
        AMBER: { archetype: 'trafficker', nation: 'COL', at: ['MONO', 'HIB'] },
        DUNE: { archetype: 'billionaire', at: ['DROP', 'MER'] },
      },
    },
  },
  others: {
    3: { MONO: [{ kind: 'answer', demand: 'COL.1.AMBER', answer: 'challenge', ground: 'reach' }] },
    5: {
      HIB: [{ kind: 'grant', request: 'COL.2.AMBER', grant: true }],
      MONO: [{ kind: 'brief', case: 1, line: 'comity', influence: 0 }],
      DROP: [{ kind: 'vote', case: 1, side: 'quash' }],
      COBALT: [{ kind: 'vote', case: 1, side: 'quash' }],
    },
  },
  cards: [['long-arm'], ['long-arm', 'mlat']],
  steps: [
    { id: 'country', turn: 2, stage: 'orders', at: { part: 'file' }, needs: { do: 'read' } },
    { id: 'cabinet', turn: 2, stage: 'orders', at: { mark: 'site:MONO:HIB' }, needs: { do: 'select', mark: 'site:MONO:HIB' } },
    {
      id: 'warrant',
      turn: 2,
      stage: 'orders',
      at: { part: 'side' },
      needs: { do: 'order', order: { kind: 'long-arm', handle: 'AMBER', gag: false }, like: { kind: 'long-arm', handle: 'AMBER' } },
    },
    { id: 'seal', turn: 2, stage: 'orders', at: { part: 'seal' }, needs: { do: 'seal' } },
    { id: 'reveal', turn: 3, stage: 'reveal', at: { part: 'screen' }, needs: { do: 'go-on' } },
    { id: 'answer', turn: 3, stage: 'chambers', at: { part: 'screen' }, needs: { do: 'seal' } },
    { id: 'wall', turn: 4, stage: 'reckoning', at: { part: 'screen' }, needs: { do: 'go-on' } },
    {
      id: 'ask',
      turn: 4,
      stage: 'orders',
      at: { part: 'side' },
      needs: { do: 'order', order: { kind: 'mlat', handle: 'AMBER' }, like: { kind: 'mlat', handle: 'AMBER' } },
    },
    { id: 'seal-again', turn: 4, stage: 'orders', at: { part: 'seal' }, needs: { do: 'seal' } },
    { id: 'reveal-again', turn: 5, stage: 'reveal', at: { part: 'screen' }, needs: { do: 'go-on' } },
    { id: 'both', turn: 5, stage: 'chambers', at: { part: 'screen' }, needs: { do: 'seal' } },
    { id: 'compare', turn: 6, stage: 'reckoning', at: { part: 'screen' }, needs: { do: 'read' } },
  ],
} as const satisfies Lesson
