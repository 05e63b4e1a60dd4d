/** What changed at the table between two moments, as lines for the ear. Pure. */
import type { Gathering, Person } from '#shared/gathering.ts'
import { TABLE_NEWS as NEWS } from '#texts/lobby.ts'

export interface TableMoment {
  readonly gathering: Gathering
  /** Ids of those whose page is open. */
  readonly around: readonly number[]
}

/** Lines about what others did, and about what anybody did to oneself (`me`); nothing about one's own deeds. */
export function tableNews(before: TableMoment, after: TableMoment, me: number | null): string[] {
  const was = new Map(before.gathering.people.map(one => [one.id, one]))
  const now = after.gathering
  const lines = now.people.flatMap(one => newsOf(was.get(one.id) ?? null, one, { before, after, me }))
  const gone = before.gathering.people.filter(one => one.id !== me && !now.people.some(({ id }) => id === one.id))
  lines.push(...gone.map(one => NEWS.left(one.name)))
  const newHost = newHostIn(before.gathering, now, me)
  if (newHost !== null) lines.push(newHost)
  const isHost = now.host === me
  if (now.stage !== before.gathering.stage) lines.push(...{ lobby: [], playing: [NEWS.begun], over: [NEWS.over] }[now.stage])
  if ((now.held === null) !== (before.gathering.held === null) && now.stage === 'playing')
    lines.push(now.held === null ? NEWS.resumed : NEWS.paused)
  if (now.locked !== before.gathering.locked && !isHost) lines.push(now.locked ? NEWS.locked : NEWS.unlocked)
  if ((now.preset !== before.gathering.preset || now.rounds !== before.gathering.rounds) && !isHost)
    lines.push(NEWS.preset(now.preset, now.rounds))
  if (now.next !== null && before.gathering.next === null) lines.push(NEWS.rematch)
  return lines
}

/** Who is host now, in words; null if nothing has changed. */
export function newHostIn(before: Gathering, after: Gathering, me: number | null): string | null {
  if (before.host === after.host) return null
  if (after.host === me) return NEWS.youHost
  const host = after.people.find(one => one.id === after.host)
  return host === undefined ? null : NEWS.host(host.name)
}

interface Moments {
  readonly before: TableMoment
  readonly after: TableMoment
  readonly me: number | null
}

function newsOf(was: Person | null, now: Person, { before, after, me }: Moments): string[] {
  const isMe = now.id === me
  if (was === null) return isMe ? [] : [NEWS.came(now.name)]
  const lines: string[] = []
  if (was.name !== now.name) lines.push(NEWS.renamed(was.name, now.name))
  if (was.seat !== now.seat) {
    if (now.seat !== null) lines.push(NEWS.sat(now.name, now.seat))
    else if (was.seat !== null) lines.push(NEWS.stood(now.name, was.seat))
  }
  if (now.swap === me && me !== null && was.swap !== me) lines.push(NEWS.wantsSwap(now.name))
  if (isMe) return lines
  if (was.ready !== now.ready && was.seat === now.seat && after.gathering.stage === 'lobby')
    lines.push(now.ready ? NEWS.ready(now.name) : NEWS.notReady(now.name))
  const [wasHere, isHere] = [before.around.includes(now.id), after.around.includes(now.id)]
  if (wasHere !== isHere) lines.push(isHere ? NEWS.back(now.name) : NEWS.away(now.name))
  return lines
}
