/** Names of the Phosphor icons this project uses. After a change: `node scripts/assets/extract-icons.ts`. */
export const USED = [
  'arrow-clockwise-bold', 'arrow-left-bold', 'arrow-right-bold', 'arrow-u-up-left-bold', 'arrows-in-line-horizontal-bold', 'bank-bold',
  'bird-bold', 'book-open-bold', 'bug-bold', 'buildings-bold', 'caret-down-bold', 'caret-right-bold', 'caret-up-bold',
  'chart-line-up-bold', 'check-bold', 'check-circle-fill', 'clock-bold', 'closed-captioning-bold', 'coins-bold', 'door-open-bold',
  'envelope-simple-bold', 'eye-bold', 'eye-slash-bold', 'file-text-bold', 'flag-bold', 'folder-bold', 'gavel-bold', 'gavel-fill',
  'gear-bold', 'globe-bold', 'hand-bold', 'hand-fill', 'hand-grabbing-bold', 'hand-palm-bold', 'hand-pointing-bold', 'handshake-bold',
  'hard-drives-bold', 'hourglass-bold', 'house-bold', 'identification-card-bold', 'info-bold', 'key-bold', 'keyboard-bold', 'list-bold',
  'list-bullets-bold', 'lock-key-bold', 'lock-simple-bold', 'map-pin-bold', 'map-trifold-bold', 'megaphone-bold', 'minus-bold',
  'moon-bold', 'newspaper-bold', 'newspaper-clipping-bold', 'notebook-bold', 'package-bold', 'paper-plane-tilt-bold', 'pause-bold',
  'pencil-simple-bold', 'person-arms-spread-bold', 'play-bold', 'plus-bold', 'power-bold', 'question-bold', 'scales-bold',
  'seal-check-bold', 'seal-check-fill', 'shield-check-bold', 'shield-star-bold', 'shuffle-bold', 'skip-back-bold', 'skip-forward-bold',
  'snowflake-bold', 'speaker-slash-bold', 'stack-bold', 'stamp-bold', 'storefront-bold', 'sun-bold', 'table-bold', 'target-bold',
  'text-aa-bold', 'timer-bold', 'trash-bold', 'trend-down-bold', 'trend-up-bold', 'trophy-bold', 'user-bold', 'user-circle-bold',
  'users-bold', 'warning-bold', 'warning-circle-fill', 'wifi-slash-bold', 'x-bold',
] as const
export type IconName = (typeof USED)[number]
