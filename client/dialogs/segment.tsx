/** A setting of which one of several holds. */

export function Segment<T extends string | number>({
  legend,
  values,
  value,
  words,
  change,
}: {
  legend: string
  values: readonly T[]
  value: T
  words: (one: T) => string
  change: (one: T) => void
}) {
  return (
    <fieldset class="setting">
      <legend class="label">{legend}</legend>
      <div class="segment">
        {values.map(one => (
          <label key={one}>
            <input type="radio" name={legend} checked={one === value} onChange={() => change(one)} />
            {words(one)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
