/** What stands on the card of every order kind, in three lines: what it costs, what it does, what it risks. Behind the titles: long. */
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import { count, halves, influence, oneIn, plural, signed, vp } from './numbers.ts'

interface KindCard {
  readonly cost: (r: Rules) => string
  readonly effect: (r: Rules) => string
  readonly risk: (r: Rules) => string
}

const actions = (n: number): string => plural(n, 'Aktion', 'Aktionen')
const FREE = (): string => 'Kostenlos'

export const KIND_CARDS = {
  subpoena: {
    cost: () => actions(1),
    effect: () =>
      'Verbindungsdaten, wo immer sie liegen: Du erfährst die Kategorie des Kontos, oder genau, wer es ist, wenn Du die Kategorie kanntest. Nie Inhalte.',
    risk: () => 'Das Konto wird ohne Schweigegebot benachrichtigt. Tarnverkehr liefert Rauschen. Der Anbieter kann darüber berichten.',
  },
  preserve: {
    cost: () => actions(1),
    effect: () =>
      'Der Anbieter behält eine Kopie, diese Runde und die nächste. Umziehen, Verschließen oder Löschen danach hilft nicht gegen Dich.',
    risk: () => 'Kopiert wird, was jetzt da ist: Ein verschlossenes Konto bleibt verschlossen. Es wird ohne Schweigegebot benachrichtigt.',
  },
  seizure: {
    cost: () => actions(1),
    effect: () => 'Liest sofort jedes lesbare Konto auf dem Server des Anbieters auf Deinem Boden. Anfangsverdacht genügt.',
    risk: r =>
      `Alle anderen auf dem Server werden offengelegt: je ${vp(r.collateralGovernment)}, Courtoisie −1, wenn Fremde dabei sind. ${vp(r.emptyRaid)}, wenn kein verdächtiges Konto gelesen wird.`,
  },
  'long-arm': {
    cost: () => actions(1),
    effect: r =>
      `Inhalte eines Kontos im Ausland, in der Kammer beantwortet, nächste Runde vollzogen. ${vp(r.caseByLongArm)} mehr, wenn es Deinen Fall abschließt.`,
    risk: () =>
      'Der Anbieter darf anfechten oder verweigern. Liest sie ohne Abkommen: Courtoisie −1, und der Gastgeber darf einmal zurückgreifen.',
  },
  mlat: {
    cost: r => `${actions(1)}, ${influence(r.mlatFee)}`,
    effect: r =>
      `Bitte den Staat, in dem die Daten liegen. Wenn gewährt: ${vp(r.mlatRequester)}, Courtoisie +1, und die Inhalte ${plural(r.mlatDelay, 'Runde', 'Runden')} später.`,
    risk: () => 'Langsam. Die Daten können bis dahin umgezogen sein. Der Gastgeber kann ablehnen; dann kommt die Gebühr zurück.',
  },
  exploit: {
    cost: () => `${actions(2)} und Dein Exploit`,
    effect: r => `Liest ein Konto irgendwo, durch jede Verschlüsselung, bei ${count(r.exploitNeed)} oder mehr auf dem Würfel.`,
    risk: r =>
      `Gescheitert oder entdeckt: ${vp(r.exploitPenalty)} und ein Skandal in der Hand des Kontos. Im Ausland entdeckt: Courtoisie −1.`,
  },
  bill: {
    cost: r => `${actions(1)}, ${influence(r.billFee)}`,
    effect: r =>
      `Ein Gesetz Deines Staates beschließen oder aufheben; abgestimmt wird in der Kammer dieser Runde. Beginnt mit ${count(r.sponsor)} dafür.`,
    risk: () => 'Alle können dagegen Einfluss nehmen. Bei Gleichstand scheitert es, und die Gebühr ist weg.',
  },
  treaty: {
    cost: r => `${actions(1)}, ${influence(r.treatyFee)}`,
    effect: () =>
      'Regierungsabkommen: Jeder greift auf dem Boden des anderen zu, ohne Anfechtung der Reichweite, Bußgeld oder Verlust an Courtoisie. Rechtshilfe eine Runde schneller.',
    risk: () =>
      'Auch auf Deinem Boden wird zugegriffen. Ein Abkommen je Staat, bis ein Gesetz es beendet. Bei einem Nein ist die Gebühr weg.',
  },
  campaign: {
    cost: () => actions(1),
    effect: r => `${signed(r.campaign)} Einfluss.`,
    risk: r => `Nicht in zwei Runden nacheinander. Du behältst höchstens ${count(r.influenceMax)} Einfluss.`,
  },
  'data-centre': {
    cost: r => `${actions(1)}, und ${influence(r.dataCentreFee)} zum Öffnen`,
    effect: r =>
      `Öffnen: ${vp(r.dataCentreProvider)} und ${vp(r.dataCentreHost)} für den Gaststaat, einmal je Staat. Schließen: Du kannst seinem Zugriff entgehen.`,
    risk: () => 'Wo Du ein Rechenzentrum hast, gilt das Recht für Dich: Auskunft, Anordnung, Zugangspflicht, Beschlagnahme.',
  },
  migrate: {
    cost: () => actions(1),
    effect: () => 'Jedes Konto auf einem Deiner Server bricht zu einem anderen auf und kommt nächste Runde an.',
    risk: () =>
      'Konten unter offener Sicherung bleiben zurück. Eine schlechte Adresse kostet: Heimat und Nachfrage zählen für die Konten und für Dich.',
  },
  ship: {
    cost: () => actions(1),
    effect: r =>
      `Ein Schritt fertiger Verschlüsselung. Am Ende: ${vp(r.shipped)}, Vertrauen ${signed(r.shippedTrust)}, und Konten dürfen ab der nächsten Runde das Häkchen setzen.`,
    risk: () => 'Eine Zugangspflicht belegt ausgelieferte Verschlüsselung ohne Hintertür mit Bußgeld.',
  },
  report: {
    cost: () => actions(1),
    effect: r =>
      `Veröffentlicht Deine offenen Anordnungen: ${vp(r.reported)}, Vertrauen +1 für jede, bis ${signed(r.reportTrustMax)}, Privatsphäre +1.`,
    risk: () => 'Anordnungen mit Schweigegebot dürfen nicht genannt werden. Ohne Stoff bleibt er ohne Wirkung.',
  },
  canary: {
    cost: () => actions(1),
    effect: () =>
      'Ein lebender Kanarienvogel. Nach einer Anordnung mit Schweigegebot darfst Du ihn in der Kammer sterben lassen: Deine Konten sind gewarnt.',
    risk: r => `Steht die Geheimhaltung auf +1 oder mehr, ist sein Tod Missachtung des Gerichts: ${vp(r.canaryContempt)}.`,
  },
  backdoor: {
    cost: () => actions(1),
    effect: r =>
      `Einbauen für einen Staat mit Zugangspflicht: einmal ${vp(r.backdoor)}, kein Bußgeld mehr. Alle ausbauen: Vertrauen ${signed(r.backdoorRemovedTrust)}.`,
    risk: r =>
      `Vertrauen ${signed(r.backdoorTrust)}, Sicherheit −1. Dieser Staat liest Konten mit Häkchen, und jeder Exploit wird hier leichter.`,
  },
  harden: {
    cost: () => `${actions(1)}, einmal je Spiel`,
    effect: r => `${vp(r.hardened)}, Sicherheit +1. Exploits gegen Deine Konten brauchen einen Punkt mehr auf dem Würfel.`,
    risk: () => 'Nichts außer der Aktion.',
  },
  market: {
    cost: () => actions(1),
    effect: r =>
      `Vertrauen ${signed(r.market)}. Vertrauen gewinnt Ausschreibungen und bringt für je ${count(r.trustPerPoint)} davon 1 SP in der Runde.`,
    risk: () => 'Nichts außer der Aktion.',
  },
  'shut-down': {
    cost: () => `${actions(2)}, und kein anderer Befehl`,
    effect: r =>
      `Du schließt aus Protest: beim ersten Mal ${vp(r.shutdownProtest)}, wenn noch ${plural(r.shutdownRoundsLeft, 'Runde folgt', 'Runden folgen')}, dann ${vp(r.martyr)} je Runde. Offene Anordnungen an Dich sind hinfällig.`,
    risk: r =>
      `Kein Einkommen, solange Du geschlossen bist. Jedes Konto verliert ${halves(-r.shutdownUser)} SP und wird evakuiert. ${vp(r.shutdownObstruction)}, wenn ein Konto gesichert war.`,
  },
  reopen: {
    cost: () => actions(2),
    effect: r => `Du öffnest wieder, mit Vertrauen ${count(r.reopenTrust)} oder mehr.`,
    risk: r => `Frühestens ${plural(r.reopenAfter, 'Runde', 'Runden')} nach der Schließung. Das Einkommen aus dem Protest endet.`,
  },
  relocate: {
    cost: r => `${actions(1)}, und ${influence(r.expedite)} für den Eilauftrag`,
    effect: () =>
      'Deine Daten ziehen in ein anderes Rechenzentrum Deines Anbieters. Sie brechen jetzt auf und kommen nächste Runde an, per Eilauftrag noch in dieser.',
    risk: r =>
      `Der Vollzug dieser Runde kommt zuerst. Eine gesicherte Kopie bleibt. Einkommen ${halves(r.incomeDeparture)} statt ${halves(r.incomeAccount)} in der Runde des Aufbruchs.`,
  },
  switch: {
    cost: r => `${actions(1)}, und ${influence(r.expedite)} für den Eilauftrag`,
    effect: r =>
      `Deine Daten ziehen auf einen Server eines anderen Anbieters. ${vp(r.welcome)} Willkommensbonus bei einem Anbieter, den Du nie hattest.`,
    risk: () => 'Das Häkchen bleibt zurück: Du kommst unverschlossen an. Auch eine gesicherte Kopie bleibt.',
  },
  checkbox: {
    cost: () => actions(1),
    effect: () =>
      'Fertige Verschlüsselung. Beschlagnahme und Rechtshilfe lesen sie erst bei Schlüssel +1 oder höher, eine Auslandsanordnung ab Schlüssel 0.',
    risk: () => 'Eine Hintertür oder ein erzwungenes Update öffnet sie. Zu einem anderen Anbieter kommt sie nicht mit.',
  },
  'self-made': {
    cost: () => actions(2),
    effect: () => 'Unlesbar für alles außer einem Exploit, wohin Du auch gehst.',
    risk: r =>
      `Jetzt und bei jeder Ankunft verlierst Du in ${oneIn(r.keyLossOneIn)} Fällen den Schlüssel: ${vp(r.keyLoss)}, zwei Runden kein Einkommen. Währenddessen keine Geschäfte.`,
  },
  delete: {
    cost: () => actions(1),
    effect: () => 'Keine Inhalte in dieser Runde und der nächsten.',
    risk: r =>
      `Auch kein Einkommen. Unter einer älteren Sicherungsanordnung, von der Du weißt, ist es Strafvereitelung: ${vp(r.obstruction)}, und man erfährt, wer Du bist.`,
  },
  cover: {
    cost: () => actions(1),
    effect: () => 'In dieser Runde liefern Auskunftsverlangen Rauschen, und Dein Geschäft hinterlässt keine Spur.',
    risk: () => 'Nicht gegen eine Regierung, die Dich gesichert hat. Nicht in zwei Runden nacheinander.',
  },
  transact: {
    cost: () => actions(1),
    effect: r => `${vp(r.transact)}.`,
    risk: r =>
      `${plural(r.transactSeenBy, 'zugeloste Regierung erfährt', 'zugeloste Regierungen erfahren')} Deine Kategorie. Nicht in zwei Runden nacheinander.`,
  },
  denounce: {
    cost: () => `${actions(1)} und eine Skandalmarke`,
    effect: r => `${vp(r.denounceAccount)} für Dich, ${vp(r.denounceGovernment)} für die Regierung.`,
    risk: () => 'Alle sehen, wer gesprochen hat.',
  },
  answer: {
    cost: r => `Befolgen und Verweigern sind kostenlos; Anfechten kostet ${influence(r.challengeProvider)}`,
    effect: () =>
      'Befolgen: nächste Runde herausgegeben. Anfechten: aufgeschoben bis zum Urteil. Verweigern: Missachtung, und die Frage kommt wieder.',
    risk: () => 'Keine Antwort heißt befolgen.',
  },
  intervene: {
    cost: r => influence(r.challengeAccount),
    effect: () => 'Bringt die Anordnung wegen ihrer Reichweite vor Gericht, was immer Dein Anbieter antwortet.',
    risk: r =>
      `Wer verliert, zahlt ${halves(-r.courtLoser)} SP. Ficht auch Dein Anbieter an, wird sein Prozess verhandelt, und Du zahlst nichts.`,
  },
  grant: {
    cost: FREE,
    effect: r =>
      `Gewähren: ${vp(r.mlatHost)} und die Gebühr von ${influence(r.mlatFee)} für Dich, ${vp(r.mlatRequester)} für die andere Seite, Courtoisie +1.`,
    risk: () => 'Ein Konto auf Deinem Boden wird gelesen. Ohne Antwort ist das Ersuchen abgelehnt.',
  },
  'challenge-gag': {
    cost: r => influence(r.challengeGag),
    effect: () => 'Das Gericht entscheidet nächste Runde, ob das Konto es erfahren darf.',
    risk: r => `Wer verliert, zahlt ${halves(-r.courtLoser)} SP, und die Geheimhaltung bewegt sich mit dem Urteil.`,
  },
  'kill-canary': {
    cost: FREE,
    effect: r =>
      `Alle Deine Konten sind gewarnt, dass hier jemand unter geheimer Anordnung steht. ${vp(r.canaryDies)}, Vertrauen ${signed(r.canaryTrust)}.`,
    risk: r =>
      `Steht die Geheimhaltung auf +1 oder mehr, ist es Missachtung: ${vp(r.canaryContempt)}. Ein toter Kanarienvogel muss neu gekauft werden.`,
  },
  'challenge-mandate': {
    cost: r => `${influence(r.challengeMandate)}, nur wenn die Zugangspflicht durchkommt`,
    effect: () => 'Das Bußgeld ruht, solange der Prozess läuft. Gewinnst Du, fällt das Gesetz.',
    risk: r => `Wer verliert, zahlt ${halves(-r.courtLoser)} SP.`,
  },
  lobby: {
    cost: r => `0 bis ${count(r.lobbyMax)} Einfluss, in jedem Fall ausgegeben`,
    effect: r => `Zählt für oder gegen die Vorlage, die mit ${count(r.sponsor)} dafür beginnt. Bei Gleichstand scheitert sie.`,
    risk: () => 'Wird mit Deinem Namen offengelegt.',
  },
  accept: {
    cost: FREE,
    effect: () =>
      'Sofort unterzeichnet: Courtoisie +1. Jeder greift auf dem Boden des anderen zu, ohne Anfechtung, Bußgeld oder Verlust an Courtoisie.',
    risk: () => 'Auch auf Deinem Boden wird zugegriffen, bis einer das Abkommen per Gesetz verlässt.',
  },
  brief: {
    cost: r => `0 bis ${count(r.briefMax)} Einfluss`,
    effect: () => 'Deine Linie zählt +1 bei allen, die darauf hören; mehr Einfluss als die Gegenseite zählt +1 bei allen vieren.',
    risk: () => 'Verdeckt. Sprechen beide Seiten denselben Richterstuhl an, findet keine Gehör.',
  },
  vote: {
    cost: FREE,
    effect: r => `Eine von acht Stimmen. ${signed(r.juror)} Einfluss, wenn Du mit der Mehrheit stimmst.`,
    risk: () => 'Alle Stimmen werden zusammen aufgedeckt. Ohne Stimme zählst Du für die Vorinstanz.',
  },
} as const satisfies Record<Order['kind'], KindCard>
