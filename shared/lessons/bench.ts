import type { Lesson } from './lesson.ts'

/** Lesson 3, the bench: four judges with views of their own, four jurors, and what a tie does. */
export const BENCH = {
  id: 'lesson-bench',
  seat: 'COL',
  rounds: 4,
  seed: '000000000000000000000000d0b11003',
  scenario: {
    id: 'lesson-bench',
    patch: { set: { deals: false } },
    start: {
      judges: [
        { bias: 0, philosophy: 'textualist' },
        { bias: 0, philosophy: 'textualist' },
        { bias: 0, philosophy: 'consequentialist' },
        { bias: 1, philosophy: 'internationalist' },
      ],
      governments: { COL: { case: 'trafficker' } },
      accounts: { AMBER: { archetype: 'trafficker', at: ['MONO', 'HIB'] } },
      docket: [{ ground: 'reach', government: 'COL', handle: 'AMBER', below: 'quash' }],
    },
  },
  others: { 3: { MONO: [{ kind: 'brief', case: 1, line: 'comity', influence: 0 }] } },
  cards: [['campaign']],
  steps: [
    { id: 'case', turn: 2, stage: 'orders', at: { part: 'screen' }, needs: { do: 'read' } },
    {
      id: 'campaign',
      turn: 2,
      stage: 'orders',
      at: { part: 'side' },
      needs: { do: 'order', order: { kind: 'campaign' }, like: { kind: 'campaign' } },
    },
    { id: 'seal', turn: 2, stage: 'orders', at: { part: 'seal' }, needs: { do: 'seal' } },
    { id: 'to-court', turn: 3, stage: 'reveal', at: { part: 'screen' }, needs: { do: 'go-on' } },
    { id: 'judges', turn: 3, stage: 'chambers', at: { part: 'screen' }, needs: { do: 'read' } },
    {
      id: 'plead',
      turn: 3,
      stage: 'chambers',
      at: { part: 'screen' },
      needs: { do: 'order', order: { kind: 'brief', case: 1, line: 'text', influence: 2 }, like: { kind: 'brief', case: 1 } },
    },
    { id: 'seal-brief', turn: 3, stage: 'chambers', at: { part: 'screen' }, needs: { do: 'seal' } },
    { id: 'ruling', turn: 4, stage: 'reckoning', at: { part: 'screen' }, needs: { do: 'read' } },
  ],
} as const satisfies Lesson
