/** Words of the game screen around the map: masthead, file, place, tray, views. */
import type { Lock, Seat, StateId } from '#shared/names.ts'
import type { Rules } from '#shared/rules.ts'
import type { ArmStatus } from '../../arms.ts'
import { to } from './grammar.ts'
import { seatName, stateName } from './names.ts'
import { count, halves, influence, ordinal, plural, standingNumber } from './numbers.ts'

const actions = (n: number): string => plural(n, 'acción', 'acciones')

export const GAME = {
  round: 'Ronda',
  roundOf: (round: number, rounds: number): string => `${count(round)} de ${count(rounds)}`,
  roundWords: (round: number, rounds: number): string => `Ronda ${count(round)} de ${count(rounds)}`,
  steps: { brief: 'Informe', orders: 'Órdenes', reveal: 'Crónica', chambers: 'Sesión', reckoning: 'Balance' },
  stepDone: 'hecho',
  stepNow: 'ahora',
  stepNext: 'por venir',
  clock: 'Tiempo',
  noClock: 'Sin reloj',
  held: 'parado',
  until: (moment: string): string => `hasta ${moment}`,
  menu: 'Menú',
  toMap: 'Mapa',
  toList: 'Lista',
  viewAs: 'Ver el tablero como',
  log: 'Registro',
  talk: 'Charla',
  unread: (n: number): string => `${count(n)} sin leer`,
  deals: 'Tratos',
  offers: (n: number): string => plural(n, 'oferta', 'ofertas'),
  search: 'Buscar',
  rules: 'Reglas y teclas',
  codex: 'Códice',
  settings: 'Ajustes',
  leave: 'Volver al inicio',
  skip: 'Saltar a tus órdenes',
  sheet: (stop: 'peek' | 'half' | 'full'): string =>
    ({ peek: 'Abrir la hoja', half: 'Abrir la hoja del todo', full: 'Cerrar la hoja' })[stop],
  layers: 'Capas',
  layerNames: { regimes: 'Leyes', data: 'Datos', arms: 'Brazos', treaties: 'Tratados', names: 'Nombres' },
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Mapa entero',
  regions: { field: 'Todo', americas: 'América', europe: 'Europa', world: 'Mundo' },
  legend: 'Leyes en vigor',
  legendNone: 'Sin ley',
  inDemand: 'Con demanda',
  mapOf: 'El mapa',
  loading: 'Entintando el mapa',
  loadingLine: 'La lista ya funciona.',
  nav: 'Partes de la pantalla',
  navMap: 'Mapa',
  navOrders: 'Órdenes',
  navBrief: 'Informe',
  navLaw: 'Ley',
  navFile: 'Ficha',
  navNotes: 'Notas',
  navLog: 'Registro',
  index: { privacy: 'Privacidad', security: 'Seguridad', economy: 'Economía', comity: 'Cortesía' },
  indexWords: (name: string, value: number, change: number): string =>
    `${name}: ${count(value)} de 10${change === 0 ? '' : change > 0 ? `, sube ${count(change)}` : `, baja ${count(-change)}`}`,
  indices: 'Índices del mundo',
} as const

export const FILE = {
  title: 'Tu ficha',
  influence: 'Influencia',
  actions: 'Acciones',
  vp: 'Puntos',
  standing: (n: number): string => `Posición prevista ${standingNumber(n)}`,
  standingNote: '50 es una partida media de tu papel',
  standingNone: 'Posición prevista: tras la primera ronda',
  case: 'Tu caso',
  noCase: 'Sin caso por ahora',
  find: (who: string): string => `Encuentra ${to(who)}`,
  caseWorth: (halvesWords: string): string => `vale ${halvesWords} PV al leerlo`,
  caseAge: (age: number, limit: number): string =>
    age >= limit ? `Lleva ${plural(age, 'ronda', 'rondas')}: la gente pierde la paciencia` : `Lleva ${plural(age, 'ronda', 'rondas')}`,
  solved: (n: number): string => plural(n, 'caso cerrado', 'casos cerrados'),
  suspects: (n: number): string => plural(n, 'sospechoso', 'sospechosos'),
  cause: 'Causa probable',
  suspicion: 'Sospecha',
  neither: 'Aún no basta',
  openNotebook: 'Abrir el cuaderno',
  exploit: 'Tienes un exploit.',
  secret: 'Meta secreta',
  onlyYou: 'solo lo ves tú',
  hold: 'Mantener para leer',
  hide: 'Ocultar',
  met: 'cumplida por ahora',
  unmet: 'sin cumplir por ahora',
  worthFive: '+5 PV al final',
  whoYouAre: 'Eres',
  liesWith: (provider: string): string => `Tus datos están con ${provider}`,
  trust: 'Confianza',
  sites: 'Centros de datos',
  ship: 'Cifrado',
  shipped: 'lanzado',
  shipLeft: (n: number): string => `a ${plural(n, 'paso', 'pasos')} de lanzarse`,
  canary: { none: 'sin canario', live: 'canario vivo', dead: 'canario muerto' },
  hardened: 'reforzado',
  closed: 'cerrado',
  exposed: 'En la lista de exclusión',
  backdoors: (names: string): string => `Puerta trasera para ${names}`,
  hosts: (n: number): string => `aloja ${plural(n, 'cuenta', 'cuentas')}`,
  home: (nation: string): string => `Nacional de ${nation}`,
  pressing: 'Te apremia',
  nothingPresses: 'Nada te apremia esta ronda.',
  publicScore: 'Puntos públicos',
} as const

const LOCK: Record<Lock, string> = { none: 'legible', checkbox: 'casilla marcada', 'self-made': 'clave propia' }

export const PLACE = {
  moreCards: (n: number): string => `${plural(n, 'carta más se abre', 'cartas más se abren')} en las próximas rondas.`,
  openCards: 'Abrir todas ya',
  title: 'Lugar',
  selected: 'Elegido',
  none: 'Nada elegido',
  noneLine: 'Elige un lugar en el mapa o en la lista, o pulsa N para una orden nueva.',
  cabinet: (provider: string): string => `${provider}, centro de datos`,
  hqOf: (provider: string): string => `${provider}, sede`,
  closedCabinet: (provider: string): string => `${provider}, cierre`,
  state: 'Estado',
  law: 'Ley aquí',
  noLaw: 'Ninguna ley en vigor',
  noLawLine: 'Aquí nada cierra el paso a una orden, ni a ti.',
  held: 'Alojado aquí',
  heldNone: 'Aquí no hay ninguna cuenta.',
  arms: 'Exigencias aquí',
  armsNone: 'Ninguna exigencia a la vista.',
  verbs: 'Dar una orden aquí',
  anywhere: 'Órdenes sin lugar',
  notNow: 'Ahora no',
  noVerbs: 'Aquí no hay nada que ordenar en esta fase.',
  hq: 'Sede',
  treaty: (state: StateId): string => `Tratado con ${stateName(state)}`,
  tokens: (names: string): string => `Puede alcanzar una vez ${names}`,
  established: 'Establecidos aquí',
  governs: (seat: Seat): string => `Gobierna ${seatName(seat)}`,
  caretaker: 'Gobierno en funciones',
  trust: (n: number): string => `Confianza ${count(n)}`,
  demandNow: 'Con demanda esta ronda',
  demandNext: 'Con demanda después',
  homeYes: 'mercado nacional',
  homeNo: 'fuera',
  nation: (state: StateId): string => `Nacional de ${stateName(state)}`,
  transit: (where: string, round: number): string => `de camino a ${where}, llega en la ronda ${count(round)}`,
  lock: (lock: Lock): string => LOCK[lock],
  gone: { deleted: 'borrado', keys: 'clave perdida', offline: 'sin conexión' },
  preserved: (names: string, round: number): string => `copia en poder de ${names} hasta la ronda ${count(round)}`,
  account: 'Cuenta',
  you: 'Tú',
  yours: 'Tuyo',
  demanded: 'Exigida',
  welcome: 'Bono de bienvenida',
  showOnMap: 'Ver en el mapa',
  status: (status: ArmStatus, round: number | null): string => {
    switch (status) {
      case 'draft':
        return 'Borrador'
      case 'to-answer':
        return 'Por responder'
      case 'due':
        return round === null ? 'Vence' : `Vence en la ronda ${count(round)}`
      case 'in-court':
        return 'En el tribunal'
      case 'filed':
        return 'En trámite'
      case 'in-force':
        return round === null ? 'En vigor' : `Hasta la ronda ${count(round)}`
    }
  },
} as const

/** Of the seal while the line is down. */
export const SEAL_TEXTS = {
  open: 'No hay conexión. El sello saldrá cuando vuelva.',
  waits: 'Sale solo cuando vuelva la conexión. Pulsa otra vez, o cambia algo, para retirarlo.',
  asked: 'Enviado, aún sin respuesta. Al volver la conexión se pregunta otra vez, y cuenta una sola.',
  outOfReach: 'Sellado. Puede romperse cuando vuelva la conexión.',
  take: 'El sello espera',
  'not-yours': 'Sella otra persona de tu equipo. Lo que escribas aquí lo ve al instante.',
} as const

export const TRAY = {
  title: 'Tus órdenes',
  of: (of: number): string => `de ${count(of)}`,
  influenceLeft: (n: number): string => `Quedan ${influence(n)}`,
  draft: 'Borrador',
  unsaved: '. El servidor aún no tiene tu último cambio.',
  sealed: 'Sellado',
  returned: 'Devuelta',
  remove: 'Quitar',
  edit: 'Cambiar',
  undo: 'Deshacer',
  redo: 'Rehacer',
  add: 'Añadir una orden',
  addLine: 'o elige un lugar',
  addShort: 'Añadir',
  number: (n: number): string => `${ordinal(n)} orden`,
  actions,
  influence,
  seal: 'Sellar órdenes',
  breakSeal: 'Romper el sello',
  sealNote: 'Se puede cambiar hasta que selles',
  unused: (n: number): string => `${actions(n)} sin usar`,
  sealedNote: 'Sellado.',
  ready: (sealed: number, people: number): string => `${count(sealed)} de ${count(people)}`,
  readyTitle: 'Sellado',
  alone: 'Los bots están listos. La fase se cierra cuando selles.',
  writing: 'escribe',
  away: 'ausente',
  bot: 'bot',
  countLine: (n: number, of: number): string => `${count(n)} de ${actions(of)} en uso`,
  none: 'Aún no hay órdenes',
  noneLine: 'Elige un lugar, o pulsa N.',
  waiting: 'Sellado. La ronda se está resolviendo.',
} as const

export const NOTEBOOK = {
  title: 'Cuaderno',
  lead: 'Quién puede ser aún quién. Una marca se tacha por lo que te dijeron, o porque no cabe otra cosa.',
  sources: 'En qué se basa',
  noSources: 'Nada todavía.',
  caseColumn: 'tu caso',
  possible: 'posible',
  impossible: 'descartado',
  pencil: 'tu marca a lápiz',
  pencilOn: 'Apuntar',
  pencilOff: 'Borrar',
  struckBy: (source: string, round: number): string => `${source}, ronda ${count(round)}`,
  elimination: 'por eliminación',
  cause: 'Estado de tu caso',
  account: 'Cuenta',
  legend: 'Pulsa una marca para anotar a lápiz lo que crees. El lápiz es solo tuyo y se queda en este navegador.',
  certain: 'seguro',
  wholly: 'conocida del todo',
  close: 'Cerrar el cuaderno',
  onlyGovernments: 'Los gobiernos llevan un cuaderno. Tú guardas tus secretos.',
} as const

export const BRIEF = {
  title: 'Informe',
  headline: 'Titular',
  tender: 'La licitación',
  qualified: 'Pueden pujar',
  noGo: 'Excluidos',
  wouldWin: 'ganaría ahora',
  noneOut: 'Nadie queda fuera.',
  noneIn: 'Nadie cumple.',
  /** Why a provider may not bid. */
  out: {
    closed: 'cerrado',
    exposed: (states: string): string => `expuesto a la Ley de Brazo Largo de ${states}`,
    'not-encrypted': 'sin cifrado lanzado',
    backdoor: 'tiene una puerta trasera',
    'not-local': (state: string): string => `sin centro de datos en ${state}`,
  },
  worth: (vp: string): string => `Vale ${vp}, para la mayor Confianza; los empates la reparten.`,
  demand: 'Dónde están los clientes',
  now: 'Esta ronda',
  next: 'Próxima ronda',
  demandLine: 'Los datos que estén allí al acabar la ronda rentan más. Un traslado ordenado ahora llega a tiempo para la próxima.',
  homes: 'Mercados nacionales',
  homeLine: (rules: Rules): string =>
    `Los datos en su país rentan a la cuenta ${halves(rules.homeAccount)} PV más por ronda, y a su proveedor ${halves(rules.homeProvider)}.`,
  isHome: 'en casa',
  isAway: 'fuera',
  intelligence: 'Solo para ti',
  yourOrders: 'A tus órdenes',
} as const

export const STATES_TEXT = {
  down: 'Sin conexión. Reconectando,',
  attempt: (attempt: number): string => `intento ${count(attempt)}.`,
  safe: (orders: number, isSealing: boolean): string =>
    isSealing
      ? 'Tu puesto está a salvo; tu sello sale cuando vuelva la conexión.'
      : orders === 0
        ? 'Tu puesto está a salvo.'
        : `Tu puesto y ${orders === 1 ? 'tu orden en borrador' : `tus ${count(orders)} órdenes en borrador`} están a salvo.`,
  closesIn: (left: string): string => `La fase se cierra en ${left}.`,
  closed: 'Se acabó el tiempo: la fase se cierra con tu borrador si es válido; si no, con las órdenes de un suplente.',
  back: 'Ha vuelto la conexión. No se ha perdido nada.',
  tryNow: 'Probar ahora',
  toTitle: 'Volver al inicio',
  outdatedTitle: 'Esta pestaña es más vieja que la sala',
  outdatedLine: 'Recárgala. Tu puesto está a salvo.',
  reload: 'Recargar',
  pausedTitle: 'La sala se ha parado',
  pausedLine: 'El error es nuestro, no tuyo. La partida está guardada; sigue cuando se haya revisado el servidor.',
  replacedTitle: 'Este puesto ha pasado a otra pestaña',
  replacedLine: 'Una sola pestaña juega un puesto. No se ha perdido nada: úsalo aquí o sigue allí.',
  useHere: 'Usar aquí',
  removedTitle: 'Ya no estás en esta mesa',
  removedLine: 'La has dejado, o te ha retirado quien la organiza.',
  joining: 'Abriendo la sala',
  joiningLine: 'Buscando tu ficha.',
  restart: 'Nueva versión en',
  restartLine: 'La ronda está guardada. Volverás a este punto.',
  noWebgl: 'Este dispositivo no puede dibujar el mapa. Lo sustituye el mapa sencillo; todas las órdenes están también en la lista.',
  slow: 'Este dispositivo dibujaría despacio el mapa grande. Lo sustituye el mapa sencillo.',
  noMap: 'El mapa no se pudo cargar aquí. Todo está en la lista.',
  keepList: 'Usar la lista',
  trySimple: 'Usar el mapa sencillo',
  tryMap: 'Probar el mapa otra vez',
  gotIt: 'Entendido',
  /** While the game is carried by HTTP. */
  carried: 'conexión compatible',
  carriedLine: 'Esta red no deja pasar conexiones en vivo. La partida va por HTTP corriente; nada más cambia.',
  check: 'Revisar la conexión',
} as const
