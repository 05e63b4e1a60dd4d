/**
 * The only file that puts a game onto the wire: the schema of a room, made from the tables of shared/layout.ts, and the writing
 * of a state into it. Colyseus sends everybody `open` and `table`, and a hand only to those whose view it was added to.
 */
import { Encoder, schema, StateView, t, type Schema } from '@colyseus/schema'
import type { Carrier, Fields, Shape } from '#shared/layout.ts'
import { GOVERNMENTS, HANDLES, isSeat, PROVIDERS, SEATS, STATES, type Seat } from '#shared/names.ts'
import { handsField, SHAPES, writeHand, writeOpen, writeTable, type Table } from '#shared/room-state.ts'
import type { State } from '#shared/state.ts'

// A full state is 4 KB; the buffer grows by itself but complains each time.
Encoder.BUFFER_SIZE = 64 * 1024

type SchemaClass = new () => Schema
type FieldBuilder = ReturnType<typeof t.number>

/** Records by name that never change: which names a field has. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  states: STATES,
  governments: GOVERNMENTS,
  providers: PROVIDERS,
  accounts: HANDLES,
}
const classes = new Map<string, SchemaClass>()

function classOf(name: string, fields: Fields): SchemaClass {
  let found = classes.get(name)
  if (found === undefined) {
    const builders = Object.fromEntries(Object.entries(fields).map(([field, shape]) => [field, builderOf(shape)]))
    found = schema(builders, name) as unknown as SchemaClass
    classes.set(name, found)
  }
  return found
}

function builderOf(shape: Shape): FieldBuilder {
  // The builders' types say what a field holds; a table made at run time can only say that it is a field.
  if (shape === 'number') return t.number()
  if (shape === 'boolean') return t.boolean() as unknown as FieldBuilder
  if (shape === 'string') return t.string() as unknown as FieldBuilder
  if (shape === 'rows') return t.array('string') as unknown as FieldBuilder
  return t.map(classOf(shape.records, shape.fields)) as unknown as FieldBuilder
}

const handsOf = (name: string, fields: Fields) => t.map(classOf(name, fields)).view()

const Root = schema(
  {
    open: t.ref(classOf('Open', SHAPES.open)),
    table: t.ref(classOf('Table', SHAPES.table)),
    governments: handsOf('GovernmentHand', SHAPES.governments),
    providers: handsOf('ProviderHand', SHAPES.providers),
    accounts: handsOf('AccountHand', SHAPES.accounts),
  },
  'Room',
)
/** The state of a room as Colyseus sends it. Never read by a rule. */
export type RoomSchema = InstanceType<typeof Root>

/** A record of a class, its rows and named records made, so that nothing is ever created while a game runs. */
function make(name: string, fields: Fields): Schema {
  const made = new (classOf(name, fields))()
  for (const [field, shape] of Object.entries(fields)) {
    if (typeof shape !== 'object') continue
    const map = (made as unknown as Record<string, Map<string, Schema>>)[field]
    for (const key of KEYS[field] ?? []) map?.set(key, make(shape.records, shape.fields))
  }
  return made
}

const NAMES = { governments: 'GovernmentHand', providers: 'ProviderHand', accounts: 'AccountHand' } as const

/** A room's state before anything is written into it; all that will ever be in it is there. */
export function newRoomSchema(): RoomSchema {
  const root = new Root()
  root.open = make('Open', SHAPES.open)
  root.table = make('Table', SHAPES.table)
  for (const seat of SEATS) {
    const field = handsField(seat)
    root[field].set(seat, make(NAMES[field], SHAPES[field]))
  }
  return root
}

// A schema holds its fields by name.
const carrier = (record: Schema | undefined): Carrier => {
  if (record === undefined) throw new Error('a record that was never made')
  return record as unknown as Carrier
}

/** Writes a state: changed leaves only. `sealed` has no place here. */
export function project(root: RoomSchema, state: State): void {
  writeOpen(carrier(root.open), state.open)
  for (const seat of SEATS) writeHand(carrier(root[handsField(seat)].get(seat)), seat, state.hands[seat])
}

/** Writes what everybody sees of the table. */
export function projectTable(root: RoomSchema, table: Table): void {
  writeTable(carrier(root.table), table)
}

/** A fault of ours has stopped the room: nothing else of the table changes any more. */
export function projectPaused(root: RoomSchema): void {
  carrier(root.table)['paused'] = true
}

const handOf = (root: RoomSchema, seat: Seat): Schema => carrier(root[handsField(seat)].get(seat)) as unknown as Schema

/** Lets a client that sits down decode the hand of its seat. */
export function showHand(root: RoomSchema, view: StateView | undefined, seat: Seat): void {
  view?.add(handOf(root, seat))
}

/** From now on nothing of this hand goes to a client that sits there no more. */
export function hideHand(root: RoomSchema, view: StateView | undefined, seat: Seat): void {
  const hand = handOf(root, seat)
  if (view?.has(hand) === true) view.remove(hand)
}

/** What one client may decode: everything open, and the hand of its seat (null: none). */
export function viewFor(root: RoomSchema, who: Seat | null): StateView {
  const made = new StateView()
  if (who !== null && isSeat(who)) made.add(handOf(root, who))
  return made
}
