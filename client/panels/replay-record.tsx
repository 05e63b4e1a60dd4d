/** The record itself: whether it comes out the same when it is played again, and the seed that was promised. */
import { useEffect, useState } from 'preact/hooks'
import { RULES_VERSION } from '#shared/journal.ts'
import { keptOf } from '#shared/numbers.ts'
import type { Finding } from '#shared/verify.ts'
import { AskWhatIf } from '../parts/ask-what-if.tsx'
import { Icon } from '../parts/icon.tsx'
import { debriefOf, type Recording } from '../replay-of.ts'
import { chapterName, seek } from '../replay.ts'
import { said } from '../store.ts'
import { REPLAY as TEXTS } from '#texts/replay.ts'
import { verifyBeside } from '../verifying.ts'
import { Seed } from './debrief-secrets.tsx'
import '../look/debrief.css'

const isWell = ({ is }: Finding): boolean => is === 'ok' || is === 'kept'

/** What the findings so far come to. */
function verdictOf(recording: Recording, findings: readonly Finding[], isDone: boolean): string {
  const bad = findings.findIndex(one => !isWell(one))
  if (bad !== -1) return TEXTS.firstBad(chapterName(recording, bad))
  if (!isDone) return TEXTS.verifying(findings.length, recording.chapters.length)
  return findings.some(({ is }) => is === 'kept') ? TEXTS.allKept : TEXTS.allOk(findings.length)
}

function Verify({ recording }: { recording: Recording }) {
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [is, setIs] = useState<'idle' | 'running' | 'done' | 'unable'>('idle')
  useEffect(() => {
    if (is !== 'running') return
    const over = new AbortController()
    setFindings([])
    verifyBeside(recording.entries, finding => setFindings(all => [...all, finding]), over.signal).then(
      () => setIs('done'),
      () => setIs('unable'),
    )
    // When it is done, nothing is left to be ended.
    return () => over.abort()
  }, [is === 'running'])
  const words = is === 'idle' ? '' : is === 'unable' ? TEXTS.unable : verdictOf(recording, findings, is === 'done')
  const isBad = is === 'unable' || findings.some(one => !isWell(one))
  return (
    <section>
      <p class="small soft">{TEXTS.verifyLine}</p>
      <p class="row wrap">
        <button type="button" class="button primary" aria-disabled={is === 'running'} onClick={() => is !== 'running' && setIs('running')}>
          <Icon name="shield-check-bold" />
          {TEXTS.verify}
        </button>
        <span role="status" class={isBad ? 'loss' : 'gain'}>
          {words}
        </span>
      </p>
      {findings.length > 0 && (
        <ol class="replay-findings">
          {findings.map((finding, at) => (
            <li key={at}>
              <button type="button" class="replay-finding" data-is={finding.is} onClick={() => seek(at)}>
                <Icon name={isWell(finding) ? 'check-bold' : 'x-bold'} size={14} />
                <span class="grow">{chapterName(recording, at)}</span>
                <span class={isWell(finding) ? 'small soft' : 'small loss'}>
                  {TEXTS.is[finding.is]}
                  {finding.where !== null && ` ${TEXTS.where(finding.where)}`}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

export function Record({ recording }: { recording: Recording }) {
  const { rulesVersion, numbers, setup } = recording.first
  const last = recording.chapters.at(-1)
  return (
    <div class="replay-record">
      <h2 class="h2">{TEXTS.tabs.record}</h2>
      {rulesVersion !== RULES_VERSION && <p class="notice ochre">{TEXTS.otherRules}</p>}
      {rulesVersion === RULES_VERSION && keptOf(numbers, setup.rounds) !== null && <p class="notice">{TEXTS.otherNumbers}</p>}
      <Verify recording={recording} />
      {last !== undefined && last.state.open.phase === 'over' && (
        <p class="row wrap">
          <button type="button" class="button" onClick={() => (said.reveal.value = debriefOf(recording))}>
            <Icon name="trophy-bold" />
            {TEXTS.debrief}
          </button>
          <AskWhatIf recording={recording} />
        </p>
      )}
      <Seed debrief={debriefOf(recording)} />
      <p class="small soft">{TEXTS.kept(recording.keepDays)}</p>
    </div>
  )
}
