import type { ScenarioWords } from '#shared/scenario-words.ts'

export const NO_GO_LIST_WORDS = {
  start: 'Las licitaciones públicas pagan 5 PV, y muchas excluyen a quien alcanza una Ley de Brazo Largo extranjera.',
  question: '¿Vale más la dirección de una sede que lo que hace un proveedor?',
  goals: [
    'Distinguir residencia, soberanía y control en una licitación.',
    'Ver la compra como un modo de hacer reglas, y lo que cuesta a quien compra.',
    'Comprobar qué promesas de una oferta podía cumplir alguien.',
  ],
  aims: {
    COL: 'Tu ley ayuda a tus tribunales y cuesta ofertas a tus empresas. Decide cuánto vale.',
    HIB: 'Aloja a los excluidos y a los admitidos. Ambos pagan.',
    MONO: 'La oferta más grande, con la dirección equivocada. Gana por lo que haces, o cambia lo que te ata.',
    DROP: 'Puja por lo que puedes dar, y averigua qué entiende cada licitación por «soberano».',
    LANT: 'Pequeña, y con una dirección que cuenta. No prometas más de lo que puedes cumplir.',
    PHOT: 'La lista está hecha para alguien como tú. Haz que sea más que una dirección.',
  },
  motion: 'Esta cámara compraría solo nubes locales para los servicios públicos.',
  questions: [
    '¿Qué significó «soberano» en cada licitación?',
    '¿Qué promesa no podía cumplir nadie en la mesa?',
    '¿Hizo la lista más seguros los datos de alguien, y cómo lo demostrarías?',
    '¿Qué escribirías en su lugar en la próxima licitación?',
  ],
} as const satisfies ScenarioWords
