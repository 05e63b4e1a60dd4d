/** What a server measures of itself, in the words of Prometheus. */
import { matchMaker } from '@colyseus/core'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

const registry = new Registry()
const registers = [registry]
/** Seconds; a person notices a quarter of one. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

/** From the moment a phase is ready to close until everybody has been sent what came of it, in seconds. */
export const closeSeconds = new Histogram({
  name: 'long_arm_close_seconds',
  help: 'Closing a phase: resolved, durable and sent to everybody',
  buckets,
  registers,
})

/** From the moment something is to be written until it is durable, in seconds. */
export const writeSeconds = new Histogram({
  name: 'long_arm_journal_write_seconds',
  help: 'Writing to the journal until it is durable',
  buckets,
  registers,
})

/** Lines of the log with the level 'error', by their event. */
export const errorCount = new Counter({
  name: 'long_arm_errors_total',
  help: 'Errors in the log, by event',
  labelNames: ['event'],
  registers,
})

const gauges = (): void => {
  const gauge = (name: string, help: string, read: () => number): void =>
    void new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('long_arm_tables', 'Tables whose rooms are open in this process', () => matchMaker.stats.local.roomCount)
  gauge('long_arm_people', 'Connections to tables, of people and of watchers', () => matchMaker.stats.local.ccu)
}

/** Starts measuring the process too: its memory, its time and how long the event loop keeps others waiting. */
export function measureProcess(): void {
  if (registry.getSingleMetric('process_cpu_user_seconds_total') !== undefined) return
  collectDefaultMetrics({ register: registry })
  gauges()
}

/** All measurements as text, and its content type. */
export async function readMetrics(): Promise<{ type: string; text: string }> {
  return { type: registry.contentType, text: await registry.metrics() }
}
