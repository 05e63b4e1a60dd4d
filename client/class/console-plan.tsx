/** The lesson's plan as a time line: where the class is in it, and what to leave out to end with the bell. */
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import { minutes } from '../parts/countdown.ts'
import { CONSOLE as TEXTS, PLAN_TEXTS, stepLength, stepName } from '#texts/class.ts'
import { planShown } from './console-of.ts'
import { teach } from './teach.ts'

export function LessonPlan({ seen, now }: { seen: ClassSeen; now: number }) {
  const { steps, left, behind, cut } = planShown(seen, now)
  const hasBegun = left !== null
  return (
    <section class="sheet stack class-column console-plan" aria-labelledby="console-plan">
      <h2 id="console-plan" class="h3">
        {TEXTS.lesson}, {PLAN_TEXTS[seen.desk.plan].name}
      </h2>
      <ol class="console-steps">
        {steps.map(({ step, at, is }) => (
          <li key={at} class="console-step" data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
            <button type="button" class="console-step-go" disabled={!hasBegun} onClick={() => teach({ do: 'step', step: at })}>
              <span class="grow">{stepName(step)}</span>
              <span class="record small">{stepLength(step)}</span>
            </button>
            {is === 'now' && left !== null && (
              <p class="small soft">
                {left > 0 ? TEXTS.stepLeft(minutes(left)) : TEXTS.stepOver} {TEXTS.behind(Math.floor(behind / 60))}
              </p>
            )}
          </li>
        ))}
      </ol>
      {cut.length > 0 && (
        <div class="notice ochre class-column">
          <p class="label">{TEXTS.finishOnBell}</p>
          <p class="small">{TEXTS.skip(cut.map(at => (steps[at] === undefined ? '' : stepName(steps[at].step))).join(', '))}</p>
          <button type="button" class="button" onClick={() => teach({ do: 'cut', steps: [...seen.desk.cut, ...cut] })}>
            {TEXTS.apply}
          </button>
        </div>
      )}
      {hasBegun && seen.desk.step + 1 < steps.length && (
        <button type="button" class="button wide" onClick={() => teach({ do: 'step', step: nextOf(steps, seen.desk.step) })}>
          {TEXTS.nextStep}
        </button>
      )}
    </section>
  )
}

/** The next step that is not left out; the last one if all are. */
const nextOf = (steps: ReturnType<typeof planShown>['steps'], now: number): number =>
  steps.find(({ at, is }) => at > now && is !== 'cut')?.at ?? steps.length - 1
