import type { ScenarioWords } from '#shared/scenario-words.ts'
import { DUBLIN_WARRANT_WORDS } from './dublin-warrant.ts'

export const DUBLIN_TRIAL_COURT_WORDS = {
  ...DUBLIN_WARRANT_WORDS,
  start: 'El mismo mandamiento un paso antes: el tribunal de instancia lo ha confirmado.',
  question: 'El mismo empate manda el correo al otro lado del mar. ¿Cuánto vale un fallo de instancia?',
  goals: [
    'Explicar por qué importa quién falló primero, y quién tiene que revocarlo.',
    'Explicar por qué un empate decide un caso y no crea precedente.',
    'Comparar tribunal, ley y tratado como caminos al mismo buzón.',
  ],
  questions: [
    'Los votos fueron los mismos que en el otro caso de Dublín, y el final no. ¿Es justo?',
    '¿Quién tenía que convencer a quién, y cuánto costó intentarlo?',
    '¿Qué habrías hecho al perder en la instancia, además de apelar?',
    '¿Debe dejarse una cuestión así a un tribunal y, si no, a quién?',
  ],
} as const satisfies ScenarioWords
