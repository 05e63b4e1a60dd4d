/** Words of the debrief's comparison with reality: neither is called right. */
import type { EntryId } from '#shared/codex/entries.ts'
import type { Law, ProviderId, StateId } from '#shared/names.ts'
import type { Ruling } from '#shared/state.ts'
import { stampOf } from './chambers.ts'
import { lowered } from './grammar.ts'
import { LAW_NAMES, PROVIDER_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { count } from './numbers.ts'

export const IN_FACT = {
  title: 'En la realidad',
  note: 'Lo que pasó en tu mesa, y lo que pasó. Ninguna es la respuesta correcta.',
  table: 'En tu mesa',
  fact: 'En la realidad',
} as const

const no = ({ number }: Ruling): string => `La causa n.º ${count(number)}`

/** The table's side. */
export const TABLE = {
  tie: (one: Ruling): string =>
    `${no(one)}, sobre ${TRACK_NAMES[one.ground].name}, empató cuatro a cuatro: ${lowered(stampOf(one, one.side))}.`,
  ruled: (one: Ruling): string =>
    `${no(one)}, sobre ${TRACK_NAMES[one.ground].name}: ${lowered(stampOf(one, one.side))}, ${count(Math.max(one.enforce, one.quash))} a ${count(Math.min(one.enforce, one.quash))}.`,
  noReach: 'No llegó a vista ninguna causa sobre el alcance.',
  law: (state: StateId, law: Law): string => `${stateName(state)} terminó con una ${LAW_NAMES[law].name}.`,
  treaty: (one: StateId, other: StateId): string => `${stateName(one)} firmó un tratado con ${stateName(other)}.`,
  closed: (provider: ProviderId): string => `${PROVIDER_NAMES[provider].name} cerró.`,
  splinternet: 'Se agotó la Cortesía, y la red se deshizo.',
} as const

/** What happened, in two sentences; only entries that a game can be compared with have one. */
export const FACTS: Readonly<Partial<Record<EntryId, string>>> = {
  'microsoft-ireland':
    'El 24 de enero de 2017 se denegó 4–4 una nueva vista, así que quedó el fallo de la sala a favor de la empresa y el correo siguió en Dublín. En 2018 una ley dejó el caso sin objeto, y el fallo quedó sin efecto.',
  'apple-fbi':
    'Un juez ordenó al fabricante ayudar con un teléfono; otro se negó en un caso parecido. La primera orden se retiró cuando un tercero abrió el teléfono; ningún tribunal superior decidió.',
  'microsoft-doj':
    'Una demanda contra las mordazas sin fin acabó en una directriz de un año como máximo. En 2025 un tribunal añadió que un juez debe apreciar el daño en cada orden.',
  'apple-adp':
    'En 2025 la prensa informó de un aviso sobre copias de seguridad cifradas, y la empresa retiró la función en un país. El derecho estaba sin decidir en la última consulta.',
  'cloud-act':
    'La ley de 2018 hizo que decidiera el control, estén donde estén los datos, conservó una petición de anular y ofreció acuerdos a Estados socios.',
  'us-uk-agreement':
    'El primer acuerdo de este tipo se firmó en 2019 y está en vigor desde octubre de 2022, después de que ambas partes cambiaran sus leyes.',
  lavabit:
    'A un pequeño proveedor se le ordenó entregar la clave de todos sus usuarios; la entregó y cerró esa semana. Su apelación fracasó, sobre todo por llegar tarde.',
  'linkedin-russia':
    'Hay una ley de localización en vigor desde 2015. Una red no trasladó sus datos, y fue bloqueada en noviembre de 2016.',
  'un-convention':
    'Setenta y dos Estados firmaron un convenio en 2025, y no estaba en vigor en la última consulta. La red sigue siendo una, con más muros dentro.',
}
