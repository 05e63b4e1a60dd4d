/** Links as pictures, for the camera of another device. */
import { encode } from 'uqr'

/** Light modules around the picture that scanners need. */
const QUIET = 3

/** A link as a picture to scan. `label` says what it is. */
export function QrCode({ link, label }: { link: string; label: string }) {
  const { data, size } = encode(link, { border: QUIET })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#14202B" />
    </svg>
  )
}
