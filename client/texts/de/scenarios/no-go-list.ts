import type { ScenarioWords } from '#shared/scenario-words.ts'

export const NO_GO_LIST_WORDS = {
  start: 'Öffentliche Aufträge zahlen 5 SP, und viele schließen aus, wen ein fremdes Langarm-Gesetz erreicht.',
  question: 'Ist die Adresse eines Hauptsitzes mehr wert als das, was ein Anbieter tut?',
  goals: [
    'Standort, Souveränität und Kontrolle in einer Ausschreibung auseinanderhalten.',
    'Einkauf als Regelsetzung sehen, und was er den Käufer kostet.',
    'Prüfen, welche Versprechen eines Angebots jemand halten könnte.',
  ],
  aims: {
    COL: 'Dein Gesetz hilft Deinen Gerichten und kostet Deine Unternehmen Aufträge. Entscheide, was es wert ist.',
    HIB: 'Beherberge die Ausgeschlossenen und die Zugelassenen. Beide zahlen.',
    MONO: 'Das größte Angebot, mit der falschen Adresse. Gewinne durch Taten, oder ändere, was Dich bindet.',
    DROP: 'Biete auf das, was Du leisten kannst, und wisse, was jede Ausschreibung mit „souverän“ meint.',
    LANT: 'Klein, und mit einer Adresse, die zählt. Versprich nicht mehr, als Du halten kannst.',
    PHOT: 'Die Liste ist für solche wie Dich gemacht. Mach mehr daraus als eine Adresse.',
  },
  motion: 'Dieses Haus würde für öffentliche Dienste nur heimische Clouds kaufen.',
  questions: [
    'Was hieß „souverän“ in jeder Ausschreibung?',
    'Welches Versprechen hätte niemand am Tisch halten können?',
    'Machte die Liste irgendjemandes Daten sicherer, und wie würdest Du es zeigen?',
    'Was würdest Du stattdessen in die nächste Ausschreibung schreiben?',
  ],
} as const satisfies ScenarioWords
