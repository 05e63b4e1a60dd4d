/** Why the server did not do what was asked. */
import type { DeskRefusal } from '#shared/classroom/desk.ts'
import type { TableRefusal } from '#shared/gathering.ts'
import type { ApiError } from '#shared/wire.ts'

export const TROUBLE = {
  unreachable: 'Der Server ist nicht erreichbar. Prüfe die Verbindung und versuch es noch einmal.',
  'bad-request': 'Der Server hat das nicht verstanden. Lade die Seite neu und versuch es noch einmal.',
  'too-large': 'Der Server hat das nicht verstanden. Lade die Seite neu und versuch es noch einmal.',
  'foreign-origin': 'Diese Seite wurde nicht von ihrem eigenen Server geöffnet.',
  'too-many': 'Zu viele Versuche auf einmal. Warte eine Minute.',
  'no-such-key': 'Dieses Spiel wird nicht mehr aufbewahrt.',
  'no-such-code': 'Kein Tisch hat diesen Code. Prüfe die Ziffern dort, wo sie herkamen.',
  'table-locked': 'Die Spielleitung hat diesen Tisch für andere geschlossen.',
  'table-full': 'An diesen Tisch kann niemand mehr.',
  'bad-name': 'Ein Name braucht einen Buchstaben.',
  removed: 'Die Spielleitung hat Dich von diesem Tisch entfernt.',
  outdated: 'Diese Seite ist älter als der Server. Lade sie neu.',
  'no-such-replay':
    'Hinter diesem Link wird kein Spiel aufbewahrt. Es wurde von der Spielleitung oder nach Ablauf gelöscht, oder der Link ist unvollständig.',
  'other-version': 'Dieses Spiel begann unter anderen Regeln und kann hier nicht weitergehen.',
  'not-found': 'Das hat der Server nicht gefunden.',
  fault: 'Der Server hat einen Fehler gemacht. Versuch es noch einmal.',
  'not-host': 'Das darf nur die Spielleitung.',
  'not-in-lobby': 'Das Spiel hat begonnen: Das lässt sich nicht mehr ändern.',
  'not-playing': 'Es wird gerade kein Spiel gespielt.',
  'nobody-there': 'Diese Person ist nicht mehr am Tisch.',
  'seat-taken': 'Jemand war schneller: Dieser Platz ist besetzt.',
  'seat-not-offered': 'Dieses Szenario überlässt den Platz einem Bot.',
  'no-watching': 'Hier darf niemand zuschauen: Alle nehmen einen Platz.',
  'nobody-sits': 'Erst muss jemand Platz nehmen.',
  'no-clock': 'Dieser Tisch spielt ohne Uhr.',
  'too-fast': 'Das war zu schnell. Versuch es gleich noch einmal.',
  paused: 'Der Raum hält an. Nichts ist verloren.',
  'nothing-closed': 'Es gibt keine Phase zurückzunehmen.',
  'no-such-table': 'Diesen Tisch gibt es nicht.',
  begun: 'Die Stunde hat begonnen: Das lässt sich nicht mehr ändern.',
  'not-begun': 'Die Stunde hat noch nicht begonnen.',
  'no-such-question': 'Diese Frage ist geschlossen.',
  empty: 'Etwas fehlt.',
  stopping: 'Der Server wird neu gestartet. Versuch es gleich noch einmal.',
} as const satisfies Record<ApiError['error'] | TableRefusal | DeskRefusal | 'too-fast' | 'paused' | 'unreachable', string>
