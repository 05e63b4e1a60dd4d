/** Secrecy, emergencies, insiders, and enforcement by arrest. */
import type { EntryText } from './entry-text.ts'

export const SECRECY = {
  'microsoft-doj': {
    name: 'Microsoft v. DOJ',
    title: 'Microsoft v. Department of Justice, und In re Sealed Case (2025)',
    tagline: 'Ein Schweigegebot braucht Grund und Ende, 2016 bis 2025',
    parties: 'Microsoft; das Justizministerium. Später ein anderer Anbieter, dessen Name geheim ist',
    question: 'Dürfen Gerichte einem Anbieter für immer verbieten, über Durchsuchungen bei seinen Kunden zu sprechen?',
    plain:
      'In achtzehn Monaten hatte ein Anbieter Tausende Anordnungen mit Schweigegebot erhalten, die meisten ohne Ende†. Er klagte. Im Februar 2017 ließ ein Gericht das Argument zu, dass dies seine Redefreiheit beschränke. Im Oktober wies das Ministerium seine Anklage an, nicht mehr als ein Jahr zu verlangen, außer bei besonderen Gründen, und die Klage wurde zurückgenommen. Im Juli 2025 fügte ein Berufungsgericht hinzu, dass das Gericht und nicht die Anklage die Gefahr für jede Anordnung feststellen muss.',
    full: 'Der erste Fall liegt im Western District of Washington; die Weisung ist vom 19. Oktober 2017. In re Sealed Case, D.C. Circuit, 18. Juli 2025, verwarf ein Sammelgebot, bei dem Beamte später entschieden, welche Anordnungen es erfasst; ein Urteil vom Februar 2026 begrenzte die spätere Offenlegung. In einem anderen Bezirk hielt ein Schweigegebot 2020 strenger Prüfung stand, 947 F.3d 148. Das Gesetz ist 18 U.S.C. § 2705(b).',
    outcome: 'Schweigegebote wurden durch Weisung kürzer und brauchen eine gerichtliche Feststellung.',
    later: 'Die Bezirke unterscheiden sich noch im Ton.',
    takeaway: 'Ein Schweigegebot braucht einen Grund und ein Ende.',
    sides: [
      {
        who: 'Der Anbieter',
        says: 'Ein endloses Schweigegebot verbietet Rede und verbirgt die Suche vor den Durchsuchten. So kann nie jemand widersprechen.',
      },
      {
        who: 'Das Ministerium',
        says: 'Vorwarnung vernichtet Beweise und gefährdet Zeugen. Ein Geheimnis für ein Jahr bleibt ein Geheimnis mit einem Zweck.',
      },
    ],
    simplifies:
      'Ein Schweigegebot im Spiel kostet Einfluss und endet mit der Anordnung oder dem Spiel; ein Gericht fragt man nur bei Widerspruch.',
    steps: [
      { at: '2017-02', what: 'Die Klage darf weitergehen' },
      { at: '2017-10-19', what: 'In der Regel höchstens ein Jahr', note: 'Weisung des Ministeriums' },
      { at: '2025-07-18', what: 'Das Gericht muss die Gefahr feststellen', note: 'D.C. Circuit, In re Sealed Case' },
    ],
  },
  'emergency-requests': {
    name: 'Notfälle und Fälschungen',
    title: 'Herausgabe im Notfall, und gefälschte Ersuchen',
    tagline: 'Die schnellste Tür ist am leichtesten zu knacken, 2022',
    parties: 'Anbieter; Polizei; Betrüger',
    question: 'Was darf ein Anbieter ganz ohne Anordnung herausgeben, wenn ein Leben in Gefahr ist?',
    plain:
      'Ein Anbieter darf Daten sofort herausgeben, wenn er in gutem Glauben meint, dass ein Leben in Gefahr ist. Im Dublin-Fall nannte ein zustimmendes Votum das ein Ventil für dringende Fälle. Es ist schnell, weil niemand unterschreibt außer einem Beamten. 2022 berichteten Zeitungen, dass Kriminelle mit übernommenen Postfächern der Polizei solche Ersuchen gesendet und Daten über Menschen erhalten hatten, die sie belästigen wollten†. Der schnelle Weg hatte niemanden, der fragte, wer da schrieb.',
    full: 'Die Ausnahme ist 18 U.S.C. § 2702(b)(8). Europäische Anordnungen haben im Notfall eine Frist von acht Stunden, bleiben aber Anordnungen. Die Antworten auf Fälschungen sind technisch und nüchtern: bekannte Kontakte, signierte Nachrichten, Rückruf und zentrale Portale. Die Lehre betrifft die Prüfung und gilt für jeden schnellen Weg.',
    outcome: 'Die Ausnahme gilt; Anbieter prüfen genauer.',
    later: 'Portale und signierte Ersuchen verbreiten sich.',
    takeaway: 'Die schnellste Tür ist auch am leichtesten zu knacken.',
    sides: [
      {
        who: 'Polizei',
        says: 'Wird ein Kind vermisst, zählt jede Stunde. Ein Formular, das nachts auf ein Gericht wartet, kommt zu spät.',
      },
      {
        who: 'Nutzer',
        says: 'Eine Tür, die jedem dringenden Ton aufgeht, nutzen die, die lügen. Die Prüfung gehört zum Notfall.',
      },
    ],
    simplifies: 'Im Spiel kann niemand einen Notfall geltend machen und niemand ein Papier fälschen.',
  },
  'twitter-insiders': {
    name: 'Die Innentäter bei Twitter',
    title: 'United States v. Abouammo',
    tagline: 'Die Hintertür kann ein Mensch sein, 2014 bis 2024',
    parties: 'Vereinigte Staaten; Ahmad Abouammo, früher bei Twitter angestellt',
    question: 'Was schützt Nutzer, wenn ein Angestellter sie für einen fremden Staat nachschlägt?',
    plain:
      'Ein Angestellter eines sozialen Netzwerks wurde bezahlt und schlug Konten von Menschen nach, die eine Regierung im Ausland kritisierten. Ein solcher Staat brauchte keine Anordnung, kein Abkommen und keinen Code: Er hatte einen Menschen gefunden. Der Angestellte wurde 2022 verurteilt, weil er als Agent eines fremden Staates gehandelt hatte, und wegen weiterer Taten; ein Berufungsgericht bestätigte das 2024. Der Supreme Court nahm dann eine Frage zum Ort des Verfahrens an.',
    full: 'Was der Supreme Court entschied, steht hier nicht, weil dazu nur eine Seite aus zweiter Hand gesehen wurde. Unternehmen haben seither begrenzt, wer im Haus welche Daten sehen kann, und protokollieren jeden Blick. Für Nutzer erinnert der Fall daran, dass Verschlüsselung ohne Schlüssel beim Anbieter auch dessen Personal fernhält.',
    outcome: 'Verurteilt; 2024 in der Berufung bestätigt.',
    later: 'Eine Frage des Gerichtsstands ging an den Supreme Court; siehe den Hinweis unter „Voll“.',
    takeaway: 'Die Hintertür kann ein Mensch sein.',
    sides: [
      {
        who: 'Die Anklage',
        says: 'Wer die Adresse eines Dissidenten verkauft, verkauft dessen Sicherheit. Wer sie kauft, handelt auf unserem Boden ohne Recht.',
      },
      {
        who: 'Die Verteidigung',
        says: 'Geschenke und Gespräche sind kein Auftrag. Ein Unternehmen, das viele nachsehen lässt, darf sich über einen nicht wundern.',
      },
    ],
    simplifies: 'Ein Exploit im Spiel steht für jeden heimlichen Weg hinein, gekaufte Menschen eingeschlossen.',
  },
  'telegram-arrest': {
    name: 'Eine Festnahme am Flughafen',
    title: 'Die Ermittlungen gegen den Gründer von Telegram',
    tagline: 'Führungskräfte reisen, seit 2024',
    parties: 'Französische Staatsanwaltschaft; Pawel Durow, für den die Unschuldsvermutung gilt',
    question: 'Kann ein Staat unbeantwortete Anordnungen durch Festnahme der Leitung eines Dienstes beantworten?',
    plain:
      'Am 24. August 2024 wurde der Gründer eines Nachrichtendienstes für Handys an einem Flughafen bei Paris festgenommen, vier Tage später wurde ein förmliches Ermittlungsverfahren eröffnet: unter anderem, weil der Dienst rechtmäßige Ersuchen nicht beantwortet haben soll. Gegen fünf Millionen Euro Kaution und Auflagen kam er frei. Ein Pressebericht zählt 2.460 unbeantwortete Ersuchen französischer Beamter. Ein Prozess war zuletzt nicht bekannt. Ermittlungen sind keine Anklage, und es gilt die Unschuldsvermutung.',
    full: 'Befürworter sagen, ein so großer Dienst dürfe nicht alle Gerichte übergehen; andere, wer etwas entwirft, sei nicht Mittäter aller Nutzer. Im September 2024 kündigte der Dienst an, auf gültige Anordnungen IP-Adressen und Telefonnummern herauszugeben†. Es geht mehr um das Antworten überhaupt als um Verschlüsselung, denn die meisten Chats dort sind nicht von Ende zu Ende verschlüsselt†.',
    outcome: 'Ermittlungen laufen.',
    later: 'Zuletzt noch anhängig.',
    takeaway: 'Führungskräfte reisen, also kann ein Flughafen Gerichtsstand sein.',
    sides: [
      {
        who: 'Die Staatsanwaltschaft',
        says: 'Ein Unternehmen, das jahrelang keinem Gericht antwortet, wählt, wer dafür einsteht. Ferne erlaubt kein Schweigen.',
      },
      {
        who: 'Der Gründer',
        says: 'Wer eine Plattform leitet, haftet nicht für Worte von Fremden. Ein Staat kann zuerst unserem Büro schreiben.',
      },
    ],
    simplifies: 'Im Spiel wird niemand festgenommen. Missachtung trifft die Punkte des Anbieters und das Vertrauen in ihn.',
  },
} as const satisfies Record<string, EntryText>
