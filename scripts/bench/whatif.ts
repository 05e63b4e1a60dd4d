import { playAgain } from '#shared/whatif/again.ts'
import { flipsOf } from '#shared/whatif/flips.ts'
import { playGame } from '../../tests/golden/play.ts'
import { median, quantile, round, timeUnit, type Figure } from './figure.ts'

/** How long it takes to have a whole game of 14 seats and 8 rounds once more from its first round on, one thing changed; in ms. */
export function* measureWhatIf(): Iterable<Figure> {
  const unit_s = timeUnit()
  const times: number[] = []
  for (let g = 0; times.length < 300; g++) {
    const game = playGame(`what if ${g}`, 8)
    const early = flipsOf(game).filter(({ turn }) => turn <= 3)
    for (const flip of early.slice(0, 20)) {
      const begun = performance.now()
      playAgain(game, flip)
      times.push(performance.now() - begun)
    }
  }
  yield { figure: 'what-if-ms', value: round(median(times)), unit: 'ms', n: times.length, unit_s }
  yield { figure: 'what-if-longest-ms', value: round(quantile(times, 1)), unit: 'ms', n: times.length, unit_s }
}
