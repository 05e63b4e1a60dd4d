/** A finished game, opened by a link: the map and its playback, and beside it what one seat knew, or all of it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { OtherVersion } from '#shared/journal.ts'
import { isSeat, SEATS } from '#shared/names.ts'
import { deeds } from '../deeds.ts'
import { Debrief } from '../panels/debrief.tsx'
import { File } from '../panels/file.tsx'
import { LawBook } from '../panels/law.tsx'
import { ListView } from '../panels/list.tsx'
import { Log } from '../panels/log.tsx'
import { Notebook } from '../panels/notebook.tsx'
import { Place } from '../panels/place.tsx'
import { Controls, useReplayKeys } from '../panels/replay-controls.tsx'
import { Hands } from '../panels/replay-hands.tsx'
import { Record } from '../panels/replay-record.tsx'
import { Paper } from '../panels/reveal-paper.tsx'
import { caption, usePlayback, type Playback, type ToPlay } from '../panels/reveal-playback.ts'
import { Icon } from '../parts/icon.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { readRecording, type Eyes, type Recording } from '../replay-of.ts'
import { chapterName, replay, seek, showRecording, showTab, toPlay, type Tab } from '../replay.ts'
import { replayInAddress } from '../saved.ts'
import { mine, said } from '../store.ts'
import { Trouble } from '../trouble.ts'
import { whatIf } from '../what-if.ts'
import { botWords } from '#texts/bots.ts'
import { DEBRIEF_TEXTS } from '#texts/debrief.ts'
import { GAME } from '#texts/game.ts'
import { seatName } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { REPLAY as TEXTS } from '#texts/replay.ts'
import { BoardHost } from './board-host.tsx'
import './game.css'
import '../panels/masthead.css'
import '../look/reveal.css'
import '../look/replay.css'

const isEyes = (value: string): value is Eyes => value === 'all' || value === 'watcher' || isSeat(value)

function EyesPicker({ recording }: { recording: Recording }) {
  const { players } = recording.first.setup
  return (
    <label class="replay-eyes row">
      <span class="small label">{TEXTS.eyes}</span>
      <select
        class="select"
        value={replay.eyes.value}
        onChange={({ currentTarget: { value } }) => isEyes(value) && (replay.eyes.value = value)}
      >
        <option value="all">{TEXTS.all}</option>
        <option value="watcher">{TEXTS.watcher}</option>
        {SEATS.map(seat => {
          const player = players[seat]
          return (
            <option key={seat} value={seat}>
              {seatName(seat)}
              {TEXTS.player(player === 'person' ? TEXTS.person : botWords(player.bot))}
            </option>
          )
        })}
      </select>
    </label>
  )
}

function Head({ recording }: { recording: Recording | null }) {
  const isOver = recording?.chapters.at(-1)?.state.open.phase === 'over'
  const tools = [
    { name: GAME.codex, icon: 'bank-bold', press: () => (mine.codex.value = 'index') },
    { name: GAME.rules, icon: 'book-open-bold', press: () => (mine.dialog.value = 'help') },
    { name: GAME.settings, icon: 'gear-bold', press: () => (mine.dialog.value = 'settings') },
  ] as const
  return (
    <header class="masthead replay-head">
      <Wordmark />
      <h1 class="masthead-round">
        <span class="caps">{TEXTS.title}</span>
        {recording !== null && <span class="replay-chapter">{chapterName(recording, replay.at.value)}</span>}
      </h1>
      <span class="grow" />
      {recording !== null && <EyesPicker recording={recording} />}
      <div class="replay-tools row">
        {isOver && (
          <button
            type="button"
            class="button plain square ask-what-if"
            aria-label={DEBRIEF_TEXTS.whatIf}
            title={DEBRIEF_TEXTS.whatIf}
            onClick={() => (whatIf.value = recording)}
          >
            <Icon name="shuffle-bold" size={20} />
          </button>
        )}
        {tools.map(({ name, icon, press }) => (
          <button key={name} type="button" class="button plain square" aria-label={name} title={name} onClick={press}>
            <Icon name={icon} size={20} />
          </button>
        ))}
        <a class="button plain square" href="/" aria-label={TEXTS.toTitle} title={TEXTS.toTitle}>
          <Icon name="door-open-bold" size={20} />
        </a>
      </div>
    </header>
  )
}

const TABS: readonly Tab[] = ['news', 'place', 'law', 'file', 'log', 'record']

function Side({ recording, playback, now }: { recording: Recording; playback: Playback; now: ToPlay }) {
  const shown = replay.tab.value
  const nameOf = (tab: Tab): string => (tab === 'file' && replay.eyes.value === 'all' ? TEXTS.hands : TEXTS.tabs[tab])
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => body.current?.scrollTo({ top: 0 }), [shown, mine.selection.value])
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: TABS.length - 1 }[event.key]
    const next = by === undefined ? undefined : TABS[(TABS.indexOf(shown) + by) % TABS.length]
    if (next === undefined) return
    event.preventDefault()
    showTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <section class="replay-side" data-edge="right" aria-label={TEXTS.tabs[shown]}>
      <div class="tabs" role="tablist" aria-label={TEXTS.title}>
        {TABS.map(tab => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab === shown}
            aria-controls="replay-panel"
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => showTab(tab)}
            onKeyDown={move}
          >
            {nameOf(tab)}
          </button>
        ))}
      </div>
      <div id="replay-panel" role="tabpanel" aria-labelledby={`tab-${shown}`} class="replay-panel" data-tab={shown}>
        {shown === 'news' ? (
          <Paper playback={playback} me={now.me} round={now.round} rounds={recording.first.setup.rounds} />
        ) : (
          <div ref={body} class="sheet stack scroll replay-sheet" tabIndex={0}>
            {shown === 'place' && <Place />}
            {shown === 'law' && <LawBook />}
            {shown === 'file' && (
              <>
                <File />
                <Hands recording={recording} />
                {said.view.value?.hand?.party === 'government' && <Notebook />}
              </>
            )}
            {shown === 'log' && <Log />}
            {shown === 'record' && <Record recording={recording} />}
          </div>
        )}
      </div>
    </section>
  )
}

function Stage({ recording, now }: { recording: Recording; now: ToPlay }) {
  const last = recording.chapters.length - 1
  const at = replay.at.value
  const playback = usePlayback(now, at < last ? () => seek(at + 1) : null)
  useReplayKeys(playback)
  const moment = playback.moments[playback.at]
  const isList = mine.settings.value.board === 'list' || mine.mapTrouble.value === 'no-map'
  return (
    <div class="reveal replay">
      {!isList && <BoardHost />}
      <div class="reveal-map">
        {isList && (
          <div class="replay-list scroll" tabIndex={0} role="region" aria-label={GAME.toList}>
            <ListView />
          </div>
        )}
        <p class="caption" data-edge="bottom" aria-hidden="true">
          <Icon name="closed-captioning-bold" size={20} />
          <span class="grow">{moment === undefined ? chapterName(recording, at) : caption(moment, now.me)}</span>
          {playback.moments.length > 0 && (
            <span class="tabular">
              {count(Math.min(playback.at + 1, playback.moments.length))}/{count(playback.moments.length)}
            </span>
          )}
        </p>
      </div>
      <Controls recording={recording} playback={playback} />
      <Side recording={recording} playback={playback} now={now} />
    </div>
  )
}

interface Failure {
  readonly title: string
  readonly line: string
  readonly canTryAgain: boolean
}

function failureOf(problem: unknown): Failure {
  if (problem instanceof OtherVersion) return { title: TEXTS.other, line: TEXTS.otherLine, canTryAgain: false }
  if (!(problem instanceof Trouble)) return { title: TEXTS.failed, line: TEXTS.failedLine, canTryAgain: true }
  const isGone = problem.code === 'no-such-replay'
  return { title: isGone ? TEXTS.gone : TEXTS.failed, line: problem.message, canTryAgain: !isGone }
}

/** The record of the link in the address, or why there is none. */
function useRecording(): { recording: Recording | null; failure: Failure | null; again: () => void } {
  const [failure, setFailure] = useState<Failure | null>(null)
  const [run, setRun] = useState(1)
  useEffect(() => {
    let stop: (() => void) | null = null
    let isOver = false
    setFailure(null)
    deeds
      .recording(replayInAddress() ?? '')
      .then(answer => {
        if (!isOver) stop = showRecording(readRecording(answer))
      })
      .catch((problem: unknown) => setFailure(failureOf(problem)))
    return () => {
      isOver = true
      stop?.()
    }
  }, [run])
  return { recording: replay.recording.value, failure, again: () => setRun(run + 1) }
}

export function Replay() {
  const { recording, failure, again } = useRecording()
  const now = toPlay.value
  const isDebrief = recording !== null && said.reveal.value !== null
  return (
    <div class={isDebrief ? 'game stage-debrief' : 'game stage-reveal'} data-board={mine.settings.value.board}>
      <a class="skip" href="#play">
        {GAME.skip}
      </a>
      <Head recording={recording} />
      <main id="play" class="play" tabIndex={-1}>
        {isDebrief ? <Debrief /> : recording !== null && now !== null && <Stage recording={recording} now={now} />}
        {recording === null && (
          <section class="obstacle sheet stack" role={failure === null ? 'status' : 'alert'}>
            <h2 class="h2">{failure?.title ?? TEXTS.loading}</h2>
            <p class="soft">{failure?.line ?? TEXTS.loadingLine}</p>
            {failure !== null && (
              <p class="row wrap">
                {failure.canTryAgain && (
                  <button type="button" class="button primary" onClick={again}>
                    <Icon name="arrow-clockwise-bold" />
                    {TEXTS.retry}
                  </button>
                )}
                <a class="button" href="/">
                  {TEXTS.toTitle}
                </a>
              </p>
            )}
          </section>
        )}
      </main>
    </div>
  )
}
