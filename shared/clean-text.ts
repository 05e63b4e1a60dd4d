/** Text that people type and others read: never markup, never marks that turn or hide what stands beside it. */

/** The text without control, direction and unassigned marks, in single spaces and at most `most` characters; null if nothing is left. */
export function cleanText(text: string, most: number): string | null {
  const clean = text
    .normalize('NFC')
    .replaceAll(/\s/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim()
  const letters = Array.from(clean)
  return letters.length === 0 ? null : letters.slice(0, most).join('').trim()
}
