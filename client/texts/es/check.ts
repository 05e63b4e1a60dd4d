/** Words of the page that checks what a network lets through, and the letter to those who run it. */
import type { CheckName, Found } from '../../checking.ts'
import type { Letter } from '../en/check.ts'

export type { Letter } from '../en/check.ts'

export const CHECK = {
  title: 'Prueba de conexión',
  lead: 'Qué dejan pasar esta red y este navegador. Tarda un minuto; puedes irte cuando quieras.',
  running: (left: number): string => `Comprobando. ${left === 1 ? 'Queda 1 segundo' : `Quedan ${left} segundos`}.`,
  again: 'Comprobar otra vez',
  toTitle: 'Al juego',
  names: {
    page: 'La página',
    api: 'El servidor',
    socket: 'Conexión en vivo (WebSocket), mantenida un minuto',
    http: 'Conexión compatible (HTTP corriente)',
    storage: 'Memoria de este navegador',
  },
  waiting: 'en espera',
  progress: (seconds: number): string => `abierta ${seconds} de 60 segundos`,
  /** Said after the first five seconds. */
  early: 'Se abre y lleva mensajes. Ahora tiene que seguir abierta.',
  words: {
    page: { good: 'Llega sin cambios.', bad: 'No llega, o algo la cambia por el camino.' },
    api: { good: 'Responde.', bad: 'No responde, o algo responde por él en el camino.' },
    socket: {
      good: 'Se abre, lleva mensajes y sigue abierta.',
      refused: 'Es rechazada.',
      silent: 'Se abre, pero no pasa ningún mensaje.',
      hung: 'Ni se abre ni es rechazada.',
      cut: 'Se abre, y se corta antes de un minuto.',
    },
    http: { good: 'Los mensajes pasan en ambos sentidos, también los tardíos.', bad: 'Los mensajes no pasan.' },
    storage: {
      good: 'Guarda tu puesto para cuando vuelvas.',
      bad: 'No guarda nada (quizá sea una ventana privada). La dirección de una partida abierta contiene tu puesto: guárdala en marcadores.',
    },
  },
  verdict: {
    good: 'Pasa todo. Puedes jugar.',
    fallback: 'Puedes jugar. Aquí no pasan conexiones en vivo; el juego usa por sí solo la conexión compatible.',
    noNet: 'Desde esta red aún no puedes jugar. Prueba otra, o envía el texto de abajo a quienes la administran.',
    onlySocket: 'Puedes jugar mientras aguante la conexión en vivo. Lo que la sustituiría no pasa.',
  },
  letterTitle: 'Para tu departamento de informática',
  letterLine: 'Copia esto y envíalo a quienes administran la red.',
  copy: 'Copiar',
  copied: 'Copiado',
  select: 'Selecciona el texto y cópialo a mano',
} as const

/** What was found, in a sentence. */
export function wordsFor(name: CheckName, found: Found): string {
  const words: Readonly<Record<string, string>> = CHECK.words[name]
  return words[found] ?? CHECK.waiting
}

/** A text that says what is blocked and what is needed, to those who can let it through. */
export function letter({ host, port, isSecure, found, when, browser }: Letter): string {
  const [web, live] = isSecure ? ['https', 'wss'] : ['http', 'ws']
  const blocked = found.socket !== 'good'
  const results = (['page', 'api', 'socket', 'http', 'storage'] as const).map(
    name => `- ${CHECK.names[name]}: ${found[name] === 'waiting' ? 'sin terminar' : wordsFor(name, found[name])}`,
  )
  const needs = [
    `1. ${web.toUpperCase()} a ${host}, puerto ${port}: GET y POST, con respuestas a POST que pueden tardar hasta 20 segundos.`,
    `2. Conexiones WebSocket (RFC 6455) a ${live}://${host}:${port}: que pasen las cabeceras «Upgrade» y «Connection», que no se retengan los mensajes en ningún sentido y que no se corten las conexiones abiertas. Rara vez callan más de 15 segundos.`,
    'Nada más: la página solo carga de este servidor, y no pide nada a otros.',
  ]
  return [
    `Asunto: permitan el acceso a ${host} (puerto ${port})`,
    '',
    `Long Arm es un juego sobre el derecho y los datos en la nube que funciona en el navegador. Desde esta red ${
      blocked
        ? found.http === 'good'
          ? 'solo puede jugarse por una vía sustituta más lenta, porque las conexiones WebSocket se bloquean o se cortan.'
          : 'no puede jugarse, porque sus conexiones se bloquean o se cortan.'
        : 'pasa todo lo que necesita.'
    }`,
    '',
    `Servidor: ${host}`,
    `Puerto: ${port} (TCP)`,
    `Protocolos: ${web.toUpperCase()} y WebSocket (${live})`,
    '',
    'Qué se encontró:',
    ...results,
    '',
    'Qué hace falta:',
    ...needs,
    '',
    `Comprobado: ${when.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Navegador: ${browser}`,
  ].join('\n')
}
