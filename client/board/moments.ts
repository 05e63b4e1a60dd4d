/**
 * What can happen on the board, one thing after another. A moment changes the picture (`after`, pure) and is animated on
 * the way; who skips or cannot animate still ends with the same picture.
 */
import type { Law, StateId } from '../../shared/names.ts'
import type { Camera } from './camera.ts'
import type { MarkId, MoveMark, PalmMark, Picture, SleeveMark, SleeveStatus, StampMark, TreatyMark } from './picture.ts'
import type { Region } from './places.ts'

export type Moment =
  /** A sleeve comes out of its seal. */
  | { readonly kind: 'unroll'; readonly sleeve: SleeveMark }
  /** Its finger lands, the cabinet nudges. */
  | { readonly kind: 'land'; readonly sleeve: string }
  /** Its standing changes: a hand closes, a gavel rides on it. */
  | { readonly kind: 'stand'; readonly sleeve: string; readonly status: SleeveStatus; readonly label?: string | null }
  | { readonly kind: 'withdraw'; readonly sleeve: string }
  | { readonly kind: 'palm'; readonly palm: PalmMark }
  | { readonly kind: 'stamp'; readonly stamp: StampMark }
  /** Data sets out; with `arrives` it also gets there and the route goes. */
  | { readonly kind: 'envelope'; readonly move: MoveMark; readonly arrives: boolean }
  | { readonly kind: 'laws'; readonly state: StateId; readonly laws: readonly Law[] }
  | { readonly kind: 'treaty'; readonly treaty: TreatyMark }
  | { readonly kind: 'focus'; readonly mark: MarkId | null }
  /** Moves the camera; cuts under reduced motion. */
  | { readonly kind: 'look'; readonly at: Region | readonly MarkId[] | Camera }
  | { readonly kind: 'hold'; readonly ms: number }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'together'; readonly moments: readonly Moment[] }

const without = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] => list.filter(each => each.id !== id)

function removeSleeve(picture: Picture, id: string): Picture {
  return {
    ...picture,
    sleeves: without(picture.sleeves, id),
    palms: picture.palms.filter(palm => palm.against !== id),
    stamps: picture.stamps.filter(stamp => stamp.on !== `sleeve:${id}`),
  }
}

/** The picture when a moment is over. */
export function after(picture: Picture, moment: Moment): Picture {
  switch (moment.kind) {
    case 'unroll':
      return { ...picture, sleeves: [...without(picture.sleeves, moment.sleeve.id), moment.sleeve] }
    case 'stand':
      return {
        ...picture,
        sleeves: picture.sleeves.map(sleeve =>
          sleeve.id === moment.sleeve
            ? { ...sleeve, status: moment.status, label: moment.label === undefined ? sleeve.label : moment.label }
            : sleeve,
        ),
      }
    case 'withdraw':
      return removeSleeve(picture, moment.sleeve)
    case 'palm':
      return { ...picture, palms: [...without(picture.palms, moment.palm.id), moment.palm] }
    case 'stamp':
      return { ...picture, stamps: [...without(picture.stamps, moment.stamp.id), moment.stamp] }
    case 'envelope': {
      const moves = without(picture.moves, moment.move.id)
      if (!moment.arrives) return { ...picture, moves: [...moves, moment.move] }
      const accounts = picture.accounts.map(account =>
        account.handle === moment.move.handle ? { ...account, site: moment.move.to } : account,
      )
      return { ...picture, moves, accounts }
    }
    case 'laws':
      return {
        ...picture,
        states: picture.states.map(state => (state.id === moment.state ? { ...state, laws: moment.laws } : state)),
      }
    case 'treaty':
      return {
        ...picture,
        treaties: [...picture.treaties.filter(({ a, b }) => a !== moment.treaty.a || b !== moment.treaty.b), moment.treaty],
      }
    case 'focus':
      return { ...picture, focus: moment.mark }
    case 'picture':
      return moment.picture
    case 'together':
      return moment.moments.reduce(after, picture)
    case 'land':
    case 'look':
    case 'hold':
      return picture
  }
}
