/** One to three dots with the words for those who do not see them. */
export function Dots({ of, words }: { of: 1 | 2 | 3; words: string }) {
  return (
    <span class="dots" role="img" aria-label={words} title={words}>
      {[1, 2, 3].map(n => (
        <span key={n} class={n <= of ? 'dot on' : 'dot'} />
      ))}
    </span>
  )
}
