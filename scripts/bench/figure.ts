import { sipHash } from '#shared/luck.ts'

/** A figure as every figures command of the project prints it. */
export interface Figure {
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly n: number
  /** Seconds that 10^7 SipHash rounds took in this run: compares machines. Only beside speeds. */
  readonly unit_s?: number
  /** Where it lies with 95 in a hundred. Only beside estimates. */
  readonly interval?: readonly [number, number]
}

/** Seconds of processor time this process has used: what others do on the machine counts less than by the clock. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Seconds of 10^7 SipHash rounds: six rounds for each hash of a short text. */
export function timeUnit(): number {
  const key = [1, 2, 3, 4] as const
  const hashes = Math.round(1e7 / 6)
  const start = cpuSeconds()
  let sum = 0
  for (let i = 0; i < hashes; i++) sum ^= sipHash(key, 'abc')[1]
  if (sum === 0.5) throw new Error('never, but the loop must be used')
  return round(cpuSeconds() - start)
}

/** Three significant digits and no more. */
export const round = (value: number): number => Number(value.toPrecision(3))
export const median = (values: readonly number[]): number => quantile(values, 0.5)
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
