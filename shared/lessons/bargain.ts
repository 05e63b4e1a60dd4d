import type { Lesson } from './lesson.ts'

/** Lesson 4, the bargain: a bill, a treaty and a deal. The rules one makes get copied. */
export const BARGAIN = {
  id: 'lesson-bargain',
  seat: 'RHE',
  rounds: 4,
  seed: '000000000000000000000000d0b11004',
  scenario: {
    id: 'lesson-bargain',
    patch: {},
    start: { governments: { RHE: { influence: 5 }, HIB: { influence: 3 }, MER: { influence: 3 } } },
  },
  others: {
    3: { HIB: [{ kind: 'accept', government: 'RHE' }], LANT: [{ kind: 'lobby', bill: 'RHE', support: true, influence: 1 }] },
    4: { MER: [{ kind: 'bill', act: 'enact', law: 'SHIELD', displaces: null }] },
  },
  cards: [['bill', 'treaty']],
  steps: [
    { id: 'indices', turn: 2, stage: 'orders', at: { part: 'indices' }, needs: { do: 'read' } },
    {
      id: 'bill',
      turn: 2,
      stage: 'orders',
      at: { part: 'side' },
      needs: {
        do: 'order',
        order: { kind: 'bill', act: 'enact', law: 'SHIELD', displaces: null },
        like: { kind: 'bill', act: 'enact', law: 'SHIELD' },
      },
    },
    {
      id: 'treaty',
      turn: 2,
      stage: 'orders',
      at: { part: 'side' },
      needs: { do: 'order', order: { kind: 'treaty', state: 'HIB' }, like: { kind: 'treaty', state: 'HIB' } },
    },
    { id: 'seal', turn: 2, stage: 'orders', at: { part: 'seal' }, needs: { do: 'seal' } },
    { id: 'tabled', turn: 3, stage: 'reveal', at: { part: 'screen' }, needs: { do: 'go-on' } },
    {
      id: 'lobby',
      turn: 3,
      stage: 'chambers',
      at: { part: 'screen' },
      needs: {
        do: 'order',
        order: { kind: 'lobby', bill: 'RHE', support: true, influence: 1 },
        like: { kind: 'lobby', bill: 'RHE', support: true },
      },
    },
    { id: 'seal-votes', turn: 3, stage: 'chambers', at: { part: 'screen' }, needs: { do: 'seal' } },
    { id: 'law', turn: 4, stage: 'reckoning', at: { part: 'screen' }, needs: { do: 'go-on' } },
    { id: 'deals', turn: 4, stage: 'orders', at: { part: 'deals' }, needs: { do: 'read' } },
    { id: 'seal-again', turn: 4, stage: 'orders', at: { part: 'seal' }, needs: { do: 'seal' } },
    { id: 'copied', turn: 5, stage: 'reveal', at: { part: 'screen' }, needs: { do: 'read' } },
  ],
} as const satisfies Lesson
