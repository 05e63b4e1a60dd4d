/** What gets through here, in plain words, and a text for those who can change it. Stands at /check, without a game. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { check, CHECKS, HELD_SECONDS, NOTHING_YET, type CheckName, type Findings, type Found } from '../checking.ts'
import { Icon } from '../parts/icon.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { CHECK, letter, wordsFor } from '#texts/check.ts'
import './check.css'

/** Findings that are no trouble. */
const isWell = (found: Found): boolean => found === 'good' || found === 'early'

/** What all of it means; null while too little is known. */
function verdictOf({ page, api, socket, http }: Findings): keyof typeof CHECK.verdict | null {
  if (page === 'bad' || api === 'bad') return 'noNet'
  if (socket === 'waiting' || http === 'waiting') return null
  if (isWell(socket)) return http === 'good' ? 'good' : 'onlySocket'
  return http === 'good' ? 'fallback' : 'noNet'
}

const isDone = (found: Found): boolean => found !== 'waiting' && found !== 'early'

function Row({ name, found, seconds }: { name: CheckName; found: Found; seconds: number }) {
  const isHeld = name === 'socket' && !isDone(found)
  const icon = !isDone(found) ? 'clock-bold' : found === 'good' ? 'check-circle-fill' : 'warning-circle-fill'
  return (
    <li class={`check-row ${!isDone(found) ? '' : found === 'good' ? 'good' : 'bad'}`} data-check={name} data-found={found}>
      <Icon name={icon} size={22} />
      <div class="grow">
        <h2 class="h3">{CHECK.names[name]}</h2>
        <p class="soft">{found === 'early' ? CHECK.early : wordsFor(name, found)}</p>
        {isHeld && seconds > 0 && (
          <p class="check-held small soft">
            <progress max={HELD_SECONDS} value={seconds} aria-label={CHECK.names.socket} /> {CHECK.progress(seconds)}
          </p>
        )}
      </div>
    </li>
  )
}

function LetterBox({ found }: { found: Findings }) {
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const isSecure = location.protocol === 'https:'
  const text = letter({
    host: location.hostname,
    port: location.port === '' ? (isSecure ? '443' : '80') : location.port,
    isSecure,
    found,
    when: new Date(),
    browser: navigator.userAgent,
  })
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Only secure pages may write to the clipboard.
      box.current?.select()
      setCopied(false)
    }
  }
  return (
    <section class="sheet stack check-letter">
      <h2 class="h2" id="letter-title">
        {CHECK.letterTitle}
      </h2>
      <p class="soft">{CHECK.letterLine}</p>
      <textarea ref={box} class="record small" readOnly rows={14} value={text} aria-labelledby="letter-title" />
      <p class="row wrap">
        <button type="button" class="button primary" onClick={() => void copy()}>
          <Icon name="file-text-bold" />
          {CHECK.copy}
        </button>
        <span role="status">{isCopied === null ? '' : isCopied ? CHECK.copied : CHECK.select}</span>
      </p>
    </section>
  )
}

export function Check() {
  const [found, setFound] = useState(NOTHING_YET)
  const [seconds, setSeconds] = useState(0)
  const [run, setRun] = useState(1)
  useEffect(() => {
    const over = new AbortController()
    check((name, one) => setFound(all => ({ ...all, [name]: one })), setSeconds, over.signal)
    return () => over.abort()
  }, [run])
  const again = (): void => {
    setFound(NOTHING_YET)
    setSeconds(0)
    setRun(run + 1)
  }
  const verdict = verdictOf(found)
  const isOver = CHECKS.every(name => isDone(found[name]))
  return (
    <main class="check">
      <header class="between wrap">
        <Wordmark />
        <a class="button" href="/">
          <Icon name="arrow-left-bold" />
          {CHECK.toTitle}
        </a>
      </header>
      <h1 class="h1">{CHECK.title}</h1>
      <p class="soft">{CHECK.lead}</p>
      <p class="check-verdict h3" role="status">
        {verdict === null ? CHECK.running(HELD_SECONDS - seconds) : CHECK.verdict[verdict]}
      </p>
      <ul class="sheet stack rows">
        {CHECKS.map(name => (
          <Row key={name} name={name} found={found[name]} seconds={seconds} />
        ))}
      </ul>
      {isOver && (
        <p>
          <button type="button" class="button" onClick={again}>
            <Icon name="arrow-clockwise-bold" />
            {CHECK.again}
          </button>
        </p>
      )}
      <LetterBox found={found} />
    </main>
  )
}
