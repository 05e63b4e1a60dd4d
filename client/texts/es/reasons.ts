/** Why a number moved, in two to five words: after a colon in the log and the reckoning. */
import type { COMITY_REASONS, INDEX_REASONS, INFLUENCE_REASONS, SCORE_REASONS, TRUST_REASONS } from '#shared/events.ts'
import type { Indices, Source } from '#shared/state.ts'

export const SCORE_WORDS = {
  case: 'caso cerrado',
  caught: 'captura',
  exposed: 'contenido expuesto',
  collateral: 'lectura de la cuenta equivocada',
  'empty-raid': 'el sospechoso no estaba en el servidor',
  'citizen-read': 'un nacional leído por otros',
  'exploit-traced': 'exploit fallido o rastreado',
  pressure: 'presión pública, caso demasiado viejo',
  mlat: 'solicitud MLAT concedida',
  'signature-law': 'primera ley aprobada',
  'mandate-fine': 'multa de la Ley de Acceso',
  localisation: 'ley de localización',
  contempt: 'desacato',
  'block-fine': 'multa de bloqueo',
  court: 'fallo judicial',
  'data-centre': 'nuevo centro de datos',
  shipped: 'cifrado lanzado',
  report: 'informe de transparencia',
  backdoor: 'puerta trasera instalada',
  hardened: 'sistemas reforzados',
  canary: 'muerte del canario',
  'canary-contempt': 'desacato por silencio',
  protest: 'cierre en protesta',
  martyr: 'cierre por principios',
  obstruction: 'obstrucción',
  evacuated: 'cierre del proveedor',
  'key-loss': 'claves perdidas',
  transact: 'negocio hecho',
  denounce: 'denuncia',
  welcome: 'bono de bienvenida',
  income: 'ingresos',
  'trust-income': 'ingresos por Confianza',
  tender: 'licitación ganada',
  agenda: 'agenda o meta cumplida',
  'influence-left': 'Influencia sobrante',
  splinternet: 'red fragmentada',
  disclosure: 'una orden reservada revelada',
} as const satisfies Record<(typeof SCORE_REASONS)[number], string>

export const TRUST_WORDS = {
  market: 'publicidad',
  shipped: 'cifrado lanzado',
  report: 'informe de transparencia',
  backdoor: 'puerta trasera',
  canary: 'el canario',
  seizure: 'un servidor incautado',
  'long-arm': 'un mandamiento ejecutado',
  'compelled-update': 'su propia cerradura forzada',
  refusal: 'una negativa',
  court: 'una causa ganada',
  law: 'una nueva ley',
} as const satisfies Record<(typeof TRUST_REASONS)[number], string>

export const COMITY_WORDS = {
  'long-arm-read': 'contenido tomado en el extranjero',
  'exploit-abroad': 'un exploit rastreado en el extranjero',
  'foreign-collateral': 'un extranjero leído en un registro',
  law: 'una nueva ley',
  mlat: 'una solicitud MLAT concedida',
  treaty: 'un tratado firmado',
  withdrawal: 'un tratado abandonado',
  drift: 'una ronda sin ofensas',
  headline: 'las noticias',
} as const satisfies Record<(typeof COMITY_REASONS)[number], string>

export const INDEX_WORDS = {
  case: 'un caso cerrado',
  collateral: 'lectura de la cuenta equivocada',
  report: 'un informe de transparencia',
  hardened: 'sistemas reforzados',
  backdoor: 'una puerta trasera',
  law: 'una nueva ley',
  shutdown: 'un cierre',
  offline: 'cuentas sin conexión',
  commerce: 'buenos negocios',
} as const satisfies Record<(typeof INDEX_REASONS)[number], string>

export const INFLUENCE_WORDS = {
  income: 'ingresos',
  campaign: 'campaña',
  order: 'tasas',
  'good-will': 'buena voluntad',
  challenge: 'impugnación',
  intervention: 'intervención',
  gag: 'impugnación de una mordaza',
  mandate: 'impugnación de una Ley de Acceso',
  lobby: 'cabildeo',
  brief: 'alegato',
  juror: 'voto con la mayoría',
  'mlat-fee': 'tasa MLAT',
  deal: 'un trato',
  escrow: 'devolución del depósito',
} as const satisfies Record<(typeof INFLUENCE_REASONS)[number], string>

/** Where a mark of the notebook comes from. */
export const SOURCE_WORDS = {
  lead: 'pista',
  subpoena: 'requerimiento',
  transact: 'negocio rastreado',
  read: 'contenido leído',
  obstruction: 'obstrucción',
} as const satisfies Record<Source, string>

/** The four world indices; Comity stands beside the three. */
export const INDEX_NAMES = {
  privacy: 'Privacidad',
  security: 'Seguridad',
  economy: 'Economía',
  comity: 'Cortesía',
} as const satisfies Record<keyof Indices | 'comity', string>
