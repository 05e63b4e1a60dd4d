/** Why the server did not do what was asked. */
import type { TableRefusal } from '#shared/gathering.ts'
import type { ApiError } from '#shared/wire.ts'

export const TROUBLE = {
  unreachable: 'The server cannot be reached. Check the line and try again.',
  'bad-request': 'The server did not understand. Reload the page and try again.',
  'too-large': 'The server did not understand. Reload the page and try again.',
  'foreign-origin': 'This page was not opened from its own server.',
  'too-many': 'Too many tries at once. Wait a minute.',
  'no-such-key': 'That game is no longer kept.',
  'no-such-code': 'No table has that code. Check the digits with whoever sent them.',
  'table-locked': 'The host has closed this table to others.',
  'table-full': 'Nobody else can come to this table.',
  'bad-name': 'A name needs a letter.',
  removed: 'The host has removed you from this table.',
  outdated: 'This page is older than the server. Reload it.',
  'no-such-replay': 'No game is kept behind this link. It was deleted by its host or after its time, or the link is not whole.',
  'other-version': 'That game was begun under other rules and cannot go on here.',
  'not-found': 'The server did not find that.',
  fault: 'The server made a mistake. Try again.',
  'not-host': 'Only the host may do that.',
  'not-in-lobby': 'The game has begun: that can no longer be changed.',
  'not-playing': 'No game is being played.',
  'nobody-there': 'That person is no longer at the table.',
  'seat-taken': 'Somebody else was quicker: that seat is taken.',
  'seat-not-offered': 'This scenario leaves that seat to a bot.',
  'no-watching': 'Nobody may watch here: everybody takes a seat.',
  'nobody-sits': 'Somebody has to take a seat first.',
  'no-clock': 'This table plays without a clock.',
  'too-fast': 'That was too quick. Try again in a moment.',
  paused: 'The room has stopped. Nothing is lost.',
  stopping: 'The server is being restarted. Try again in a moment.',
} as const satisfies Record<ApiError['error'] | TableRefusal | 'too-fast' | 'paused' | 'unreachable', string>
