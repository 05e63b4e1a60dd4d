/** Words of getting in: with friends, joining by code, and the lobby of a table. */
import type { Gathering } from '#shared/gathering.ts'
import type { Clock } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import type { DealMode, PresetName } from '#shared/presets.ts'
import { seatName } from './names.ts'
import { count, plural } from './numbers.ts'

export const PRESET_TEXTS = {
  quick: { name: 'Rápida', line: 'Una pausa para comer. El reloj es amable; los bots, no.' },
  standard: { name: 'Estándar', line: 'La partida entera, con reloj.' },
  unhurried: { name: 'Sin prisa', line: 'La partida entera. Una fase se cierra cuando todos han sellado.' },
  mail: { name: 'Por correo', line: 'Una fase al día, o antes si todos han sellado. Entre tanto, cierra la pestaña.' },
} as const satisfies Record<PresetName, { name: string; line: string }>

/** "2:00", or "24 h" from an hour on. */
export const clockLength = (seconds: number): string =>
  seconds >= 3600 ? `${count(Math.round(seconds / 3600))} h` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
/** "2:00 para órdenes, 1:45 para la Sesión" */
export function clockLine(clock: Clock | null): string {
  if (clock === null) return 'sin reloj'
  const [orders, chambers] = [clockLength(clock.orders), clockLength(clock.chambers)]
  return orders === chambers ? `${orders} por fase` : `${orders} para órdenes, ${chambers} para la Sesión`
}
export const roundsLine = (rounds: number): string => plural(rounds, 'ronda', 'rondas')
/** How long a game lasts, in minutes (null: it cannot be reckoned), and whether played games tell. */
export function lengthLine(minutes: number | null, isPlayed: boolean): string {
  const from = isPlayed ? ', según las partidas de aquí' : ''
  if (minutes === null) return 'días o semanas'
  if (minutes < 10) return `unos ${count(Math.max(1, Math.round(minutes)))} min${from}`
  if (minutes < 100) return `unos ${count(Math.round(minutes / 5) * 5)} min${from}`
  return minutes < 2880 ? `unas ${count(Math.round(minutes / 60))} h${from}` : `unos ${count(Math.round(minutes / 1440))} días${from}`
}

export const DEAL_MODE_TEXTS = {
  all: 'Sí',
  'no-votes': 'Sí, sin votos en venta',
  off: 'No',
} as const satisfies Record<DealMode, string>

export const FRIENDS = {
  title: 'Con amigos',
  lead: 'Elige un ritmo: así se abre la mesa. Recibes un código, un enlace y una imagen que escanear. Los bots ocupan los puestos que nadie quiere.',
  name: 'Tu nombre',
  nameNote: 'Sin cuenta ni correo. Los demás lo ven.',
  another: 'Otro nombre',
  back: 'Volver',
  open: 'Abrir la mesa',
  opening: 'Abriendo la mesa',
  hours: 'Horas por fase',
  pace: 'Ritmo',
} as const

export const JOIN = {
  rejoin: 'Tengo un código de reingreso',
  rejoinLine: 'Ocho letras y cifras que te dieron en clase.',
  classOf: (teacher: string): string => `Clase de ${teacher}`,
  title: 'Entrar en una mesa',
  code: 'Código de la mesa',
  codeNote: 'Seis cifras, de quien la abrió. También vale un enlace entero.',
  from: 'De una amistad o un enlace',
  name: 'Tu nombre',
  join: 'Entrar en la mesa',
  joining: 'Entrando',
  enter: 'Entrar',
  looking: 'Buscando la mesa',
  back: 'Al inicio',
  six: 'Un código tiene seis cifras.',
  yours: 'Ya tienes un lugar en esta mesa.',
  goOn: 'Volver a ella',
  tableOf: (host: string): string => `Mesa de ${host}`,
  seen: (preset: PresetName, rounds: number): string => `${PRESET_TEXTS[preset].name}, ${roundsLine(rounds)}`,
  people: (people: number, sitting: number): string => `${plural(people, 'persona', 'personas')} aquí, ${count(sitting)} con puesto`,
  stage: {
    lobby: 'La partida no ha empezado.',
    playing: 'La partida está en marcha: puedes mirar, o tomar el puesto de un bot.',
    over: 'La partida ha terminado: puedes ver cómo acabó.',
  } satisfies Record<Gathering['stage'], string>,
  locked: 'Esta mesa está cerrada para otros.',
} as const

export const LOBBY = {
  room: 'Mesa con amigos',
  /** The tab's title while one is there. */
  invite: 'Invitar',
  code: 'Código',
  open: 'Abierta',
  locked: 'Cerrada',
  qr: (link: string): string => `Código QR de ${link}`,
  link: 'Enlace a esta mesa',
  copy: 'Copiar enlace',
  share: 'Compartir',
  shareText: 'Ven a mi mesa de Long Arm',
  game: 'La partida',
  rounds: 'Rondas',
  clock: 'Reloj',
  bots: 'Bots',
  botsLevel: 'Nivel de todos los bots',
  talk: 'Charla',
  deals: 'Tratos',
  watching: 'Mirar',
  watchingYes: 'Permitido',
  watchingNo: 'No permitido',
  watchingTick: 'Quien no tiene puesto puede mirar',
  lockTick: 'Cerrar la mesa: no entra nadie más',
  pace: 'Ritmo',
  hours: 'Horas por fase',
  lasts: 'Dura',
  choose: 'Elige un papel',
  recommend: 'Recomendar puestos',
  recommendLine: 'Da a cada persona un puesto que va bien para tanta gente',
  notes: { government: 'hacen leyes, dictan exigencias', provider: 'guardan los datos', account: 'tienen los secretos' },
  look: (seat: string): string => `Sobre ${seat}`,
  sit: 'Tomar puesto',
  sitAs: (seat: string): string => `Tomar puesto: ${seat}`,
  stand: 'Dejar puesto',
  you: 'Tú',
  bot: (level: string): string => `Bot, ${level}`,
  personalities: 'Caracteres',
  personalitiesMixed: 'Uno por bot, se revela al final',
  personalitiesTick: 'Cada bot tiene un carácter, que se revela al final',
  ready: 'A punto',
  reading: 'Eligiendo',
  away: 'Ausente',
  watches: 'Mira',
  unseated: 'Aún sin puesto',
  host: 'Anfitrión',
  people: 'En la mesa',
  rename: 'Renombrar',
  renameYourself: 'Cambiar tu nombre',
  newName: 'Nombre nuevo',
  save: 'Guardar',
  assign: 'Puesto',
  noSeat: 'Sin puesto',
  remove: 'Retirar',
  removeSure: 'Sí, retirar',
  handOver: 'Dar la mesa',
  manage: (who: string): string => `Gestionar a ${who}`,
  askSwap: 'Pedir cambio',
  askedSwap: 'Pedido. Retirar',
  acceptSwap: (seat: string): string => `Cambiar: tomar ${seat}`,
  wantsSwap: (who: string): string => `${who} querría tu puesto`,
  swapWith: (who: string): string => `Pedir cambio: ${who}`,
  levelOf: 'Nivel de este bot',
  asAll: (level: string): string => `Como todos: ${level}`,
  rival: 'Compite por la victoria',
  dealt: 'De quién es la cuenta y su meta secreta se reparten al empezar la partida y solo se dicen a este puesto.',
  yourRole: 'Tu papel',
  role: 'Papel',
  leave: 'Al inicio',
  leaveTable: 'Dejar la mesa',
  readyTitle: (sitting: number, people: number, ready: number): string =>
    `${count(sitting)} de ${count(people)} con puesto, ${count(ready)} a punto`,
  startsWhen: 'Empieza sola cuando estén a punto todos los puestos tomados. Los bots ocupan los demás.',
  waitsHost: 'Falta un puesto para el anfitrión, o empieza la partida y mira.',
  waitsAlone: 'A la espera de otros. En solitario puedes empezar ya.',
  takeSeat: 'Toma antes un puesto, o mira.',
  start: 'Empezar ya',
  beReady: 'Puedo empezar',
  areReady: 'Puedes empezar',
  notReady: 'Aún no',
} as const

/** Lines about what changed at the table, for the ear and for notes. */
export const TABLE_NEWS = {
  came: (who: string): string => `${who} ha llegado a la mesa.`,
  left: (who: string): string => `${who} ha dejado la mesa.`,
  sat: (who: string, seat: Seat): string => `${who} toma ${seatName(seat)}.`,
  stood: (who: string, seat: Seat): string => `${who} deja ${seatName(seat)}.`,
  ready: (who: string): string => `${who} ya puede empezar.`,
  notReady: (who: string): string => `${who} aún no puede empezar.`,
  renamed: (from: string, to: string): string => `${from} se llama ahora ${to}.`,
  away: (who: string): string => `${who} no está. Se le guarda el puesto.`,
  back: (who: string): string => `${who} ha vuelto.`,
  host: (who: string): string => `La mesa es ahora de ${who}.`,
  youHost: 'La mesa es ahora tuya.',
  wantsSwap: (who: string): string => `${who} querría cambiar de puesto contigo.`,
  begun: 'Empieza la partida.',
  paused: 'El reloj está parado.',
  resumed: 'El reloj corre otra vez.',
  locked: 'La mesa se ha cerrado a nuevas entradas.',
  unlocked: 'La mesa está abierta de nuevo.',
  over: 'La partida ha terminado.',
  rematch: 'Hay una revancha abierta. Te espera en el análisis final.',
  preset: (name: PresetName, rounds: number): string => `La partida es ahora ${PRESET_TEXTS[name].name}, ${roundsLine(rounds)}.`,
} as const
