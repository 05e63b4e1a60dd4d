/** Words of the rules that stand on more than one screen: terms, with two lines for each unknown word. */
import type { TERMS as ENGLISH, TermName } from '../en/rules.ts'

export type { TermName } from '../en/rules.ts'

interface Term {
  readonly word: string
  readonly plain: string
}
/** The glossary: two lines a word at most. */
export const TERMS = {
  'probable-cause': {
    word: 'Causa probable',
    plain: 'Tu cuaderno deja como mucho dos arquetipos para la cuenta, y uno de ellos es tu caso.',
  },
  suspicion: {
    word: 'Sospecha',
    plain: 'Tu caso tiene dos sospechosos o menos, y la cuenta es uno. Basta para incautar en tu propio suelo.',
  },
  notebook: {
    word: 'Cuaderno',
    plain: 'Quién puede ser aún quién. Las marcas se tachan por lo que te dijeron y por eliminación.',
  },
  case: { word: 'Caso', plain: 'El arquetipo que debes encontrar. Lee su contenido y el caso queda cerrado.' },
  subpoena: { word: 'Requerimiento', plain: 'Una orden de entregar registros; se obtiene antes y abarca menos.' },
  warrant: { word: 'Mandamiento', plain: 'Una orden de entregar algo, aprobada por un juez.' },
  mlat: { word: 'Solicitud MLAT', plain: 'Pedir a otro país que use sus tribunales por ti.' },
  gag: { word: 'Mordaza', plain: 'Prohíbe avisar al usuario, y el proveedor no puede publicarlo.' },
  comity: {
    word: 'Cortesía',
    plain: 'Cortesía entre sistemas jurídicos, de 0 a 10. Con 0 la red se fragmenta y todos pagan.',
  },
  trust: { word: 'Confianza', plain: 'Lo que los usuarios piensan de un proveedor, de 0 a 10. Paga cada ronda y gana licitaciones.' },
  influence: {
    word: 'Influencia',
    plain: 'Paga tasas, mordazas, impugnaciones, cabildeo, alegatos y traslados rápidos. Seis como mucho.',
  },
  standing: { word: 'Posición', plain: 'Tu puntuación frente a una partida media de tu papel, que es 50.' },
  precedent: { word: 'Precedente', plain: 'Un fallo que mueve el derecho. Un empate no crea ninguno.' },
  'ruling-below': { word: 'Fallo de instancia', plain: 'Lo que dijo el tribunal inferior. Un empate lo deja en pie.' },
  juror: { word: 'Jurado', plain: 'Uno de cuatro puestos sacados a suerte para votar con los cuatro jueces.' },
  doctrine: { word: 'Doctrina', plain: 'Tres escalas, Alcance, Secreto y Claves, que mueven los fallos, de −2 a +2.' },
  token: {
    word: 'Ficha de reciprocidad',
    plain: 'A quien tomó contenido de tu suelo puedes alcanzarlo una vez, sin impugnación por Alcance.',
  },
  demand: { word: 'Con demanda', plain: 'Donde están los clientes esta ronda. Los datos que estén allí al final rentan más.' },
  home: { word: 'Mercado nacional', plain: 'Los datos en el país de la cuenta rentan más, para ella y para su proveedor.' },
  tender: { word: 'Licitación', plain: 'Un contrato público por ronda para el proveedor apto con más Confianza.' },
  exposed: {
    word: 'Expuesto',
    plain: 'Establecido en un Estado con Ley de Brazo Largo: en la lista de exclusión de algunas licitaciones.',
  },
  established: {
    word: 'Establecido',
    plain: 'Con sede o centro de datos allí, y abierto: el Estado tiene poder sobre el proveedor.',
  },
  scandal: { word: 'Ficha de escándalo', plain: 'Un gobierno te leyó para nada. Gasta la ficha para denunciarlo.' },
  canary: { word: 'Canario', plain: 'Un aviso de que no ha llegado ninguna orden reservada. Muere cuando llega una.' },
  caretaker: {
    word: 'Gobierno en funciones',
    plain: 'El refugio neutral no es puesto de nadie. Concede una solicitud MLAT con Cortesía 6 o más.',
  },
} as const satisfies Record<keyof typeof ENGLISH, Term>

export const TERM_NAMES = Object.keys(TERMS) as readonly TermName[]
