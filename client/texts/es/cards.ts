/** Words of the argument cards (R5.7). The authorities are real, the claims are paraphrases. */
import type { CardId } from '#shared/codex/cards.ts'
import type { CardText } from '../en/cards.ts'

export type { CardText } from '../en/cards.ts'

const CAVEATS = {
  vacated: 'Dejada sin efecto en 2018 por falta de objeto: solo persuasiva.',
  superseded: 'De un juzgado de instancia, y superada por la ley en 2018.',
  forfeited: 'Confirmada sobre todo porque las objeciones llegaron tarde.',
  pending: 'Según la prensa, nunca confirmado; pendiente en la última consulta.',
  withdrawn: 'Retirada a petición del gobierno: nunca examinada en apelación.',
  outside: 'Contra un Estado que había dejado el Convenio.',
} as const

export const CARD_TEXTS = {
  spoken: {
    name: 'La ley',
    claim: 'El legislador ya ha hablado: hay que entregar los datos, estén donde estén.',
    authority: '18 U.S.C. § 2713 (2018)',
  },
  control: {
    name: 'El control',
    claim: 'La orden obliga a la empresa que está ante este tribunal: debe traer lo que controla, lo guarde donde lo guarde.',
    authority: 'Marc Rich (2d Cir. 1983)',
  },
  disclosure: {
    name: 'La entrega',
    claim: 'Lo que regula la ley es la entrega, y la entrega ocurre aquí, donde obedece la empresa.',
    authority: 'Votos disidentes, 855 F.3d 53 (2d Cir. 2017)',
  },
  conditions: {
    name: 'Sus condiciones',
    claim: 'Esa misma ley exige control real y poder sobre la empresa, y conservó la cortesía y la petición de anular.',
    authority: '18 U.S.C. § 2703(h); CLOUD Act § 103(c)',
  },
  caretaker: {
    name: 'El depositario',
    claim: 'Lo que un cliente ha cerrado con llave no es archivo de la empresa: ella cuida una caja que no puede leer.',
    authority: 'Warshak (6th Cir. 2010), sobre cartas en un proveedor',
  },
  'not-here': {
    name: 'Desde aquí, no',
    claim: 'Se presume que los poderes penales no alcanzan a empresas en el extranjero si el legislador no lo dice.',
    authority: 'KBR v. SFO [2021] UKSC 2',
  },
  'privacy-focus': {
    name: 'La privacidad',
    claim: 'Lo que protege la ley es la privacidad de los mensajes guardados, y se vulnera allí donde se guardan.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016), que aplica Morrison',
    caveat: CAVEATS.vacated,
  },
  territory: {
    name: 'El territorio',
    claim: 'El legislador dijo «mandamiento», una palabra que siempre se ha detenido en la frontera.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016)',
    caveat: CAVEATS.vacated,
  },
  'no-bar': {
    name: 'Ningún impedimento',
    claim: 'Una prohibición extranjera no priva de poder a este tribunal, sobre todo si apenas se aplica.',
    authority: 'Aérospatiale n. 29 (1987); Bank of Nova Scotia',
  },
  'two-markets': {
    name: 'Dos mercados',
    claim: 'Quien eligió dos mercados eligió dos leyes, y no puede alegar el dilema que compró.',
    authority: 'Bank of Nova Scotia (11th Cir. 1982)',
  },
  'own-door': {
    name: 'Nuestra puerta',
    claim: 'Una medida tomada en nuestro suelo contra nuestra empresa, que trae lo que puede traer, no invade a nadie.',
    authority: 'Tidal, HR-2019-610-A',
  },
  'present-here': {
    name: 'Presente aquí',
    claim: 'Una empresa que habla nuestra lengua, vende a nuestra gente y gana entre nosotros está presente aquí.',
    authority: 'Yahoo (Casación belga 2015); Brecknell 2018',
  },
  reciprocity: {
    name: 'Reciprocidad',
    claim: 'Otros ya lo hacen, y el Convenio de Budapest pide a cada parte alcanzar lo que alguien tiene bajo control.',
    authority: 'Convenio de Budapest, art. 18.1.a',
  },
  'blind-host': {
    name: 'El anfitrión ciego',
    claim: 'El Estado donde están los datos no puede oponerse a lo que no ve.',
    authority: 'Irlanda como amicus, 2014 y 2017, sobre ser preguntada',
  },
  'crime-there': {
    name: 'Delito allí',
    claim: 'Obedecer aquí es infringir allí; el tribunal debería sopesar ambas leyes y probar antes el tratado.',
    authority: 'Factores de Aérospatiale; § 2703(h)(3)',
  },
  'good-faith': {
    name: 'Buena fe',
    claim: 'Quien lo intentó de buena fe, pidió permiso y dio lo que lícitamente podía no debe ser castigado.',
    authority: 'Société Internationale v. Rogers (1958)',
  },
  mirror: {
    name: 'El espejo',
    claim: 'Si se toman datos de allí porque se controlan aquí, otros tomarán los nuestros con la misma lógica.',
    authority: 'Argumento de Microsoft en 829 F.3d 197',
  },
  coercion: {
    name: 'Cortesía',
    claim: 'La coacción acaba en la frontera. Allí la prueba se obtiene de sus autoridades: pídase, por tratado.',
    authority: 'Lotus (CPJI 1927); Irlanda como amicus',
  },
  'slow-treaty': {
    name: 'El puente lento',
    claim: 'Las solicitudes por tratado tardan casi un año. Ni las huellas digitales ni las víctimas esperan.',
    authority: 'President’s Review Group, diciembre de 2013',
  },
  haven: {
    name: 'Gravedad',
    claim: 'De otro modo, un sospechoso elige refugio marcando un país al darse de alta.',
    authority: 'Lynch, voto concurrente, 829 F.3d 197 (2016)',
  },
  accident: {
    name: 'Un accidente',
    claim: 'Si los archivos se mueven con una tecla, el lugar es un accidente y no puede decidir la justicia.',
    authority: 'Google, 232 F. Supp. 3d 708; 275 F. Supp. 3d 605',
    caveat: CAVEATS.superseded,
  },
  unseen: {
    name: 'Sin ser visto',
    claim: 'Quien nunca se entera de un registro nunca puede decir que llegó demasiado lejos.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  valve: {
    name: 'La válvula',
    claim: 'Los tratados y la excepción por peligro de vida cierran casi todo ese hueco; pocos delincuentes eligen servidor.',
    authority: '§ 2702(b)(8), citado por Carney, concurrente, 2017',
  },
  exodus: {
    name: 'El éxodo',
    claim: 'Los clientes de fuera dejan a una empresa cuya patria puede abrir todo buzón, y se llevan las pruebas.',
    authority: 'El mercado tras 2013; audiencia del 10 de junio de 2025',
  },
  bystanders: {
    name: 'Terceros',
    claim: 'La orden debe nombrar cuenta, delito y fechas, y no arrastrar a todo el que alguna vez escribió allí.',
    authority: 'Especificidad; 18 U.S.C. § 2523(b)(4)',
  },
  delay: {
    name: 'Aviso aplazado',
    claim: 'La ley permite aplazar el aviso, por motivos que ella misma enumera.',
    authority: '18 U.S.C. § 2705(b)',
  },
  'narrow-gag': {
    name: 'Una mordaza estrecha',
    claim: 'Un secreto estrecho, con motivo y con fin, resiste hasta el examen más estricto.',
    authority: '947 F.3d 148 (3d Cir. 2020)',
  },
  'prior-restraint': {
    name: 'Prohibir la palabra',
    claim: 'Una mordaza sin fin es una prohibición de hablar.',
    authority: 'Doe v. Mukasey, 549 F.3d 861 (2d Cir. 2008)',
  },
  'judge-finds': {
    name: 'Lo aprecia el juez',
    claim: 'Es el juez, y no el fiscal, quien debe apreciar el daño en cada orden.',
    authority: 'In re Sealed Case (D.C. Cir., 18 de julio de 2025)',
  },
  'sealed-work': {
    name: 'Trabajo reservado',
    claim: 'Los socios confían en el trabajo reservado. Rompe un sello, y dejan de enviar expedientes.',
    authority: 'Investigaciones conjuntas como EncroChat',
  },
  'closed-letters': {
    name: 'Cartas cerradas',
    claim: 'Una solicitud entre Estados viaja cerrada; todo tratado sobre pruebas lo prevé.',
    authority: 'Cláusulas de confidencialidad de los tratados sobre pruebas',
  },
  'host-blind': {
    name: 'El anfitrión ciego',
    claim: 'El anfitrión no puede oponerse a lo que no ve.',
    authority: 'Irlanda como amicus, 2014 y 2017, sobre ser preguntada',
  },
  notified: {
    name: 'Notificado',
    claim: 'Hay que avisar al otro Estado para que pueda negarse: ese es el precio de la confianza entre tribunales.',
    authority: 'M.N., C-670/22 (2024); e-Evidence, art. 8',
  },
  'tipping-off': {
    name: 'El soplo',
    claim: 'Un soplo destruye pruebas y pone en peligro a los testigos.',
    authority: '18 U.S.C. § 2705(b)(1)–(5)',
  },
  'cold-trail': {
    name: 'El rastro frío',
    claim: 'Un servicio que puede avisar a un cliente avisa a todo su gremio, y por la noche el rastro está frío.',
    authority: 'La práctica tras el § 2705(b)',
  },
  'never-learn': {
    name: 'Los registrados',
    claim: 'Bajo una mordaza sin fin, los registrados nunca saben que lo fueron.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  'open-case': {
    name: 'Causa abierta',
    claim: 'Hasta en asuntos de seguridad la mera existencia de una causa puede ser pública.',
    authority: 'IPT, Apple v. Home Secretary, 7 de abril de 2025',
  },
  notice: {
    name: 'Un aviso legal',
    claim: 'Un aviso de capacidad lo revisa un juez, cada uso pide su mandamiento y se prohíbe la debilidad sistémica.',
    authority: 'IPA 2016, arts. 253–254; TOLA, art. 317ZG',
  },
  'held-key': {
    name: 'La clave que guarda',
    claim: 'Si el proveedor tiene una clave y rehusó una ayuda más estrecha, puede ordenarse la clave.',
    authority: 'Lavabit, 749 F.3d 276 (4th Cir. 2014)',
    caveat: CAVEATS.forfeited,
  },
  'reasonable-help': {
    name: 'Ayuda razonable',
    claim: 'Los tribunales pueden ordenar ayuda técnica razonable para un mandamiento lícito.',
    authority: 'US v. New York Telephone (1977)',
  },
  'no-limit': {
    name: 'Sin límite',
    claim: 'El deber de poder no tiene borde: «debilidad sistémica» es una palabra, y ningún ingeniero sabe dónde acaba.',
    authority: 'El debate sobre TOLA, art. 317ZG',
  },
  'own-mind': {
    name: 'Su propia mente',
    claim: 'Lo que solo el cliente puede abrir está en su mente, y no cabe obligar a un proveedor a leerla.',
    authority: 'Hubbell (2000), sobre la contraseña de una persona',
  },
  'not-required': {
    name: 'No exigido',
    claim: 'Un tribunal no puede reclutar a una empresa para construir lo que el legislador consideró y no exigió.',
    authority: 'In re Apple, 149 F. Supp. 3d 341 (E.D.N.Y. 2016)',
  },
  'allies-notice': {
    name: 'El aviso aliado',
    claim: 'Los aliados tienen el mismo aviso, y el suyo obliga a los mismos productos.',
    authority: 'Investigatory Powers Act 2016; TOLA 2018',
  },
  neutral: {
    name: 'Neutral',
    claim: 'Los acuerdos entre aliados son neutrales ante el cifrado: cada tribunal ordena ayuda según su ley.',
    authority: '18 U.S.C. § 2523(b)(3)',
  },
  'every-user': {
    name: 'Usuarios de todos',
    claim: 'La clave de un Estado abre a los usuarios de todos los Estados.',
    authority: 'Apple y los avisos de 2025, según la prensa',
    caveat: CAVEATS.pending,
  },
  'inside-the-box': {
    name: 'Dentro de la caja',
    claim: 'Los Estados protestan cuando su gente está dentro de la caja que otro Estado manda abrir.',
    authority: 'Declaraciones sobre los avisos de 2025, según la prensa',
    caveat: CAVEATS.pending,
  },
  'one-target': {
    name: 'Todas las puertas',
    claim: 'Un objetivo no justifica una clave que abre la puerta de cada cliente, en casa y fuera.',
    authority: 'Escrito de Lavabit (2013)',
  },
  'no-remedy': {
    name: 'Sin remedio',
    claim: 'Los servicios que usan millones deben poder responder a un tribunal, o las víctimas quedan sin remedio.',
    authority: 'Posteo, BVerfG 2 BvR 2377/16 (2018)',
  },
  'by-design': {
    name: 'Vencido por diseño',
    claim: 'Un mandamiento lícito no vale nada si se vence por diseño.',
    authority: 'Orden del 16 de febrero de 2016 (C.D. Cal.)',
    caveat: CAVEATS.withdrawn,
  },
  thieves: {
    name: 'Los ladrones',
    claim: 'Una puerta que debe abrirse a todo mandamiento se abre a quien robe o compre la llave.',
    authority: 'Gente de dentro y claves robadas, 2011 a 2024',
  },
  'weak-for-all': {
    name: 'Débil para todos',
    claim: 'Nadie puede debilitar el cifrado de un solo sospechoso. Débil para uno es débil para todos.',
    authority: 'Podchasov v. Russia (TEDH 2024)',
    caveat: CAVEATS.outside,
  },
} as const satisfies Readonly<Record<CardId, CardText>>

/** The words of a card, its caveat included if it has one. */
export const cardText = (id: CardId): CardText => CARD_TEXTS[id]
