/** Names of the Phosphor icons this project uses. After a change: `node scripts/assets/extract-icons.ts`. */
export const USED = [
  'arrow-clockwise-bold', 'arrow-left-bold', 'arrow-right-bold', 'arrows-in-line-horizontal-bold', 'arrow-u-up-left-bold', 'bank-bold',
  'bird-bold', 'book-open-bold', 'buildings-bold', 'bug-bold', 'caret-down-bold', 'caret-left-bold', 'caret-right-bold', 'caret-up-bold',
  'cards-bold', 'chart-line-up-bold', 'chat-circle-text-bold', 'check-bold', 'check-circle-fill', 'clock-bold', 'clock-counter-clockwise-bold',
  'coins-bold', 'crosshair-bold', 'cube-bold', 'detective-bold', 'door-open-bold', 'envelope-simple-bold', 'eye-bold', 'eye-slash-bold',
  'file-text-bold', 'flag-bold', 'floppy-disk-bold', 'folder-bold', 'funnel-bold', 'gavel-bold', 'gavel-fill', 'gear-bold', 'globe-bold', 'graph-bold',
  'hand-bold', 'hand-fill', 'hand-grabbing-bold', 'hand-palm-bold', 'hand-pointing-bold', 'handshake-bold', 'hard-drives-bold', 'hourglass-bold',
  'house-bold', 'identification-card-bold', 'info-bold', 'key-bold', 'keyboard-bold', 'lightbulb-bold', 'lightbulb-fill', 'list-bold', 'list-bullets-bold', 'lock-key-bold',
  'lock-simple-bold', 'lock-simple-open-bold', 'map-pin-bold', 'map-trifold-bold', 'medal-bold', 'megaphone-bold', 'minus-bold', 'moon-bold',
  'newspaper-bold', 'newspaper-clipping-bold', 'notebook-bold', 'package-bold', 'paper-plane-tilt-bold', 'paper-plane-tilt-fill', 'pause-bold', 'pencil-simple-bold',
  'person-arms-spread-bold', 'play-bold', 'plus-bold', 'power-bold', 'question-bold', 'robot-bold', 'scales-bold', 'seal-check-bold', 'seal-check-fill', 'seal-warning-bold',
  'shield-check-bold', 'shield-star-bold', 'shuffle-bold', 'skip-back-bold', 'skip-forward-bold', 'snowflake-bold', 'speaker-slash-bold', 'stack-bold', 'stamp-bold', 'sun-bold',
  'target-bold', 'text-aa-bold', 'timer-bold', 'trash-bold', 'tray-bold', 'trend-down-bold', 'trend-up-bold', 'trophy-bold', 'user-bold', 'user-circle-bold', 'users-bold', 'warning-bold',
  'warning-circle-fill', 'wifi-slash-bold', 'wrench-bold', 'x-bold', 'closed-captioning-bold', 'storefront-bold', 'table-bold',
] as const
export type IconName = (typeof USED)[number]
