/** What every order kind is called: title, the verb of its button, and its number in the rulebook. */
import type { Order } from '#shared/phases.ts'

interface KindText {
  readonly title: string
  /** On the button that adds it: at most 24 characters. */
  readonly verb: string
  /** Number in the rulebook: "G1". */
  readonly rule: string
}

export const KIND_TEXTS = {
  subpoena: {
    title: 'Requerimiento',
    verb: 'Requerir',
    rule: 'G1',
  },
  preserve: {
    title: 'Orden de conservación',
    verb: 'Conservar',
    rule: 'G2',
  },
  seizure: {
    title: 'Orden de incautación',
    verb: 'Incautar el servidor',
    rule: 'G3',
  },
  'long-arm': {
    title: 'Mandamiento de brazo largo',
    verb: 'Notificar',
    rule: 'G4',
  },
  mlat: {
    title: 'Solicitud MLAT',
    verb: 'Enviar la solicitud',
    rule: 'G5',
  },
  exploit: {
    title: 'Exploit',
    verb: 'Irrumpir',
    rule: 'G6',
  },
  bill: {
    title: 'Proyecto de ley',
    verb: 'Presentar',
    rule: 'G7',
  },
  treaty: {
    title: 'Proponer un tratado',
    verb: 'Proponer',
    rule: 'G8',
  },
  campaign: {
    title: 'Campaña',
    verb: 'Campaña',
    rule: 'G9',
  },
  'data-centre': {
    title: 'Centro de datos',
    verb: 'Construir o cerrar',
    rule: 'P1',
  },
  migrate: {
    title: 'Migrar un servidor',
    verb: 'Migrar',
    rule: 'P2',
  },
  ship: {
    title: 'Lanzar el cifrado',
    verb: 'Dar un paso',
    rule: 'P3',
  },
  report: {
    title: 'Informe de transparencia',
    verb: 'Publicar el informe',
    rule: 'P4',
  },
  canary: {
    title: 'Canario',
    verb: 'Colgar el canario',
    rule: 'P5',
  },
  backdoor: {
    title: 'Puerta trasera',
    verb: 'Instalar o quitar',
    rule: 'P6',
  },
  harden: {
    title: 'Reforzar',
    verb: 'Reforzar',
    rule: 'P7',
  },
  market: {
    title: 'Publicidad',
    verb: 'Anunciarse',
    rule: 'P8',
  },
  'shut-down': {
    title: 'Cerrar',
    verb: 'Cerrar',
    rule: 'P9',
  },
  reopen: {
    title: 'Reabrir',
    verb: 'Reabrir',
    rule: 'P9',
  },
  relocate: {
    title: 'Trasladarse',
    verb: 'Trasladarse',
    rule: 'U1',
  },
  switch: {
    title: 'Cambiar de proveedor',
    verb: 'Cambiar',
    rule: 'U1',
  },
  checkbox: {
    title: 'Marcar la casilla',
    verb: 'Cifrar',
    rule: 'U2',
  },
  'self-made': {
    title: 'Cifrado propio',
    verb: 'Cifrar por tu cuenta',
    rule: 'U3',
  },
  delete: {
    title: 'Borrar',
    verb: 'Borrar',
    rule: 'U4',
  },
  cover: {
    title: 'Tráfico de cobertura',
    verb: 'Cubrir',
    rule: 'U5',
  },
  transact: {
    title: 'Negocio',
    verb: 'Hacer negocios',
    rule: 'U6',
  },
  denounce: {
    title: 'Denuncia',
    verb: 'Denunciar',
    rule: 'U7',
  },
  answer: {
    title: 'Responder a un mandamiento',
    verb: 'Responder',
    rule: 'R5.2',
  },
  intervene: {
    title: 'Intervenir',
    verb: 'Impugnarlo tú',
    rule: 'R5.2',
  },
  grant: {
    title: 'Responder a una solicitud',
    verb: 'Conceder o denegar',
    rule: 'R5.3',
  },
  'challenge-gag': {
    title: 'Impugnar una mordaza',
    verb: 'Impugnar la mordaza',
    rule: 'R5.4',
  },
  'kill-canary': {
    title: 'Dejar morir al canario',
    verb: 'Dejarlo morir',
    rule: 'R5.4',
  },
  'challenge-mandate': {
    title: 'Impugnar una Ley de Acceso',
    verb: 'Impugnar la ley',
    rule: 'R5.4',
  },
  lobby: {
    title: 'Cabildeo',
    verb: 'Cabildear',
    rule: 'R5.5',
  },
  accept: {
    title: 'Aceptar un tratado',
    verb: 'Aceptar',
    rule: 'R5.6',
  },
  brief: {
    title: 'Alegato',
    verb: 'Presentar el alegato',
    rule: 'R5.7',
  },
  vote: {
    title: 'Votar',
    verb: 'Votar',
    rule: 'R5.7',
  },
} as const satisfies Record<Order['kind'], KindText>
