/** Words of the debrief's comparison with reality: neither is called right. */
import type { EntryId } from '#shared/codex/entries.ts'
import type { Law, ProviderId, StateId } from '#shared/names.ts'
import type { Ruling } from '#shared/state.ts'
import { stampOf } from './chambers.ts'
import { dative, inside } from './grammar.ts'
import { LAW_NAMES, PROVIDER_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { capital, count } from './numbers.ts'

export const IN_FACT = {
  title: 'In Wirklichkeit',
  note: 'Was an eurem Tisch geschah und was geschah. Keines ist die richtige Antwort.',
  table: 'An eurem Tisch',
  fact: 'In Wirklichkeit',
} as const

const no = ({ number, ground }: Ruling): string => `Nr. ${count(number)}, ${TRACK_NAMES[ground].name}`

/** The table's side. */
export const TABLE = {
  tie: (one: Ruling): string => `${no(one)}: Gleichstand, vier zu vier. ${stampOf(one, one.side)}.`,
  ruled: (one: Ruling): string =>
    `${no(one)}: ${stampOf(one, one.side)}, ${count(Math.max(one.enforce, one.quash))} zu ${count(Math.min(one.enforce, one.quash))}.`,
  noReach: 'Kein Prozess über die Reichweite wurde verhandelt.',
  law: (state: StateId, law: Law): string => `${capital(inside(stateName(state)))} galt am Ende ein ${LAW_NAMES[law].name}.`,
  treaty: (one: StateId, other: StateId): string =>
    `Zwischen ${dative(stateName(one))} und ${dative(stateName(other))} wurde ein Abkommen unterzeichnet.`,
  closed: (provider: ProviderId): string => `${PROVIDER_NAMES[provider].name} schloss.`,
  splinternet: 'Die Courtoisie war aufgebraucht, und das Netz fiel auseinander.',
} as const

/** What happened, in two sentences; only entries that a game can be compared with have one. */
export const FACTS: Readonly<Partial<Record<EntryId, string>>> = {
  'microsoft-ireland':
    'Eine erneute Anhörung wurde am 24. Januar 2017 mit 4–4 abgelehnt; das Urteil zugunsten des Unternehmens blieb, und die Post blieb in Dublin. Ein Gesetz erledigte den Fall 2018, und das Urteil wurde aufgehoben.',
  'apple-fbi':
    'Ein Gericht ordnete an, dass der Hersteller bei einem Telefon hilft, ein anderes lehnte das in einem ähnlichen Fall ab. Der erste Beschluss wurde zurückgezogen, als Dritte das Telefon öffneten; keine höhere Instanz entschied.',
  'microsoft-doj':
    'Eine Klage gegen endlose Schweigegebote endete mit einer Richtlinie von höchstens einem Jahr. 2025 fügte ein Gericht hinzu, dass die Gefahr für jede Anordnung richterlich festzustellen ist.',
  'apple-adp':
    'Von einer Anweisung zu verschlüsselten Sicherungskopien wurde 2025 berichtet, und das Unternehmen zog die Funktion in einem Land zurück. Die Rechtsfrage war zuletzt offen.',
  'cloud-act':
    'Das Gesetz von 2018 ließ die Kontrolle entscheiden, wo immer Daten liegen, behielt einen Antrag auf Aufhebung bei und bot Partnerstaaten Abkommen an.',
  'us-uk-agreement':
    'Das erste solche Abkommen wurde 2019 unterzeichnet und gilt seit Oktober 2022, nachdem beide Seiten ihr Recht geändert hatten.',
  lavabit:
    'Ein kleiner Anbieter sollte den Schlüssel aller Nutzer herausgeben, gab ihn und schloss in derselben Woche. Sein Rechtsmittel scheiterte, vor allem, weil es zu spät kam.',
  'linkedin-russia':
    'Ein Datenlokalisierungsgesetz gilt seit 2015. Ein Netzwerk verlegte seine Daten nicht und wurde im November 2016 gesperrt.',
  'un-convention':
    'Zweiundsiebzig Staaten unterzeichneten 2025 ein Übereinkommen, das zuletzt nicht in Kraft war. Das Netz ist noch eines, mit mehr Mauern darin.',
}
