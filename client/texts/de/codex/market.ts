/** Localisation, procurement, and the market. */
import type { EntryText } from './entry-text.ts'

export const MARKET = {
  'bc-foippa': {
    name: 'Die Regel von British Columbia',
    title: 'Freedom of Information and Protection of Privacy Act, Section 30.1',
    tagline: 'Freunde lokalisieren gegen Freunde, 2004 bis 2021',
    parties: null,
    question: 'Darf eine Provinz ihren Ämtern verbieten, Daten außerhalb des Landes zu halten?',
    plain:
      'Im Jahr 2004 sorgten sich Menschen in British Columbia, dass Daten ihres Gesundheitsdienstes, geführt von einem Unternehmen mit amerikanischer Mutter, nach einem amerikanischen Gesetz verlangt werden könnten, das nach 2001 entstand. Die Provinz beschloss eine Regel: Daten öffentlicher Stellen dürfen nur in Kanada gespeichert und abgerufen werden. Jahrelang konnten Schulen und Krankenhäuser viele Dienste nicht nutzen. Im November 2021 wurde die Regel gelockert; Ämter müssen seither das Risiko prüfen.',
    full: 'Die Regel war Section 30.1 des Gesetzes der Provinz; Nova Scotia hatte eine ähnliche. Die Länder sind Nachbarn, Verbündete und Partner vieler Abkommen. Das Beispiel zeigt, dass eine Mauer keinen Feind braucht, dass sie sich gegen ein Gesetz richtet und nicht gegen ein Volk und dass sie einen Preis hat, der am Ende zu hoch schien.',
    outcome: 'In Kraft ab 2004; 2021 gelockert.',
    later: 'Durch Prüfungen des Risikos ersetzt.',
    takeaway: 'Auch Freunde lokalisieren gegen Freunde.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Wer krank ist, kann nicht wählen, wo die Akte liegt. Was fremdes Recht dort erreicht, soll man ihm nicht geben.',
      },
      {
        who: 'Kritiker',
        says: 'Eine Mauer um jede Schule hielt nützliche Werkzeuge fern und änderte nichts daran, wer das Unternehmen kontrolliert.',
      },
    ],
    simplifies: 'Das Datenlokalisierungsgesetz im Spiel zählt Staatsangehörige im Ausland, öffentlich oder privat, und kostet Courtoisie.',
  },
  'linkedin-russia': {
    name: 'LinkedIn in Russland',
    title: 'Föderales Gesetz 242-FZ, und die Sperre von LinkedIn',
    tagline: 'Lokalisieren oder gehen, 2014 bis 2016',
    parties: 'Die russische Aufsicht Roskomnadsor; LinkedIn',
    question: 'Darf ein Staat verlangen, dass Daten seiner Bürger auf seinem Boden liegen, und sperren, wer nicht gehorcht?',
    plain:
      'Ein Gesetz, in Kraft seit dem 1. September 2015, sagt, dass personenbezogene Daten russischer Bürger in Datenbanken in Russland zu führen sind. Manche Unternehmen mieteten dort Server. Ein Netzwerk tat es nicht. Ein Moskauer Gericht entschied im August 2016 dagegen, die Berufung scheiterte am 10. November, und eine Woche später war die Seite gesperrt. Der Staat spricht vom Schutz der Bürger; Kritiker sagen, Daten in Reichweite seien leichter zu lesen.',
    full: 'Das Gesetz erlaubt Kopien im Ausland, solange die erste Datenbank daheim ist†, und wird mit Geldstrafen und Sperren durchgesetzt. Es stellt auf die Staatsangehörigkeit ab, die Dienste selten kennen. Es ist eine von mehreren Arten der Lokalisierung mit verschiedenen Gründen: Strafverfolgung, Aufsicht über einen Sektor, Privatheit, Industrie, Kontrolle der Rede.',
    outcome: 'Der Dienst wurde am 17. November 2016 gesperrt.',
    later: 'Regeln und Strafen wurden später verschärft.',
    takeaway: 'Lokalisieren oder gehen.',
    sides: [
      {
        who: 'Die Aufsicht',
        says: 'Daten hier sind in Reichweite unseres Rechts und schwerer für andere. Das darf jeder Staat für seine Bürger verlangen.',
      },
      {
        who: 'Das Unternehmen',
        says: 'Ein Server je Land vervielfacht Kosten und Risiko und bringt Nutzer in Reichweite von Forderungen ohne Ausweg.',
      },
    ],
    simplifies: 'Ein Anbieter im Spiel, der fernbleibt, verliert jede Runde Punkte; gesperrt wird er nie.',
    steps: [
      { at: '2015-09-01', what: 'Das Gesetz gilt' },
      { at: '2016-08-04', what: 'Ein Moskauer Gericht entscheidet' },
      { at: '2016-11-17', what: 'Die Seite wird gesperrt' },
    ],
  },
  'china-data-laws': {
    name: 'Chinas Datengesetze',
    title: 'Cybersicherheitsgesetz, Datensicherheitsgesetz, PIPL und ICJAL',
    tagline: 'Abwehr und Lokalisierung als ein System, 2017 bis 2021',
    parties: null,
    question: 'Dürfen in China gespeicherte Daten fremden Gerichten oder fremder Polizei gegeben werden?',
    plain:
      'Mehrere Gesetze antworten zusammen Nein, wenn keine Behörde zustimmt. Das Datensicherheitsgesetz von 2021 sagt, dass in China gespeicherte Daten fremden Justiz- oder Strafverfolgungsstellen nicht ohne Genehmigung der zuständigen Behörden gegeben werden dürfen; das Gesetz über persönliche Informationen sagt dasselbe für personenbezogene Daten und spricht von Gleichheit und Gegenseitigkeit. Betreiber kritischer Systeme müssen Daten zudem daheim halten. Eine fremde Forderung und eine Ausfuhr treffen also auf dasselbe Tor.',
    full: 'Datensicherheitsgesetz, Artikel 36; Gesetz zum Schutz persönlicher Informationen, Artikel 38 bis 41; Gesetz über internationale Rechtshilfe in Strafsachen, Artikel 4; Cybersicherheitsgesetz, Artikel 37. Geldstrafen nach dem ersten reichen bis fünf Millionen Renminbi†. Die Cloud eines ausländischen Unternehmens führt dort seit 2018 ein örtlicher Betreiber, mit Schlüsseln in China†. Regeln von 2024 erleichterten gewöhnliche Übermittlungen†.',
    outcome: 'In Kraft.',
    later: 'Einzelheiten ändern sich von Jahr zu Jahr durch Verordnung.',
    takeaway: 'Abwehr und Lokalisierung können ein System sein.',
    sides: [
      {
        who: 'Der Staat',
        says: 'Ersuchen aus dem Ausland gehören vor unsere Behörden. Auch andere sperren und zwingen; wir schreiben es auf.',
      },
      {
        who: 'Die draußen',
        says: 'Ein Tor mit einem Wächter ohne Frist macht Beweise unerreichbar, und Firmen wählen, welches Gericht sie enttäuschen.',
      },
    ],
    simplifies: 'Ein Staat im Spiel kann Abwehr- und Datenlokalisierungsgesetz haben; jedes ist eine Zeile, und Genehmigung gibt es nicht.',
  },
  'rbi-payments': {
    name: 'Zahlungsdaten in Indien',
    title: 'Reserve Bank of India, Speicherung von Zahlungsdaten; DPDP Act 2023',
    tagline: 'Die Aufsicht eines Sektors lokalisiert ein Netz, 2018 bis 2023',
    parties: 'Reserve Bank of India; Kartennetze',
    question: 'Darf die Bankenaufsicht verlangen, dass alle Zahlungsdaten in einem Land gespeichert werden?',
    plain:
      'Am 6. April 2018 ordnete die indische Zentralbank an, dass Zahlungsdaten nur in einem System in Indien gespeichert werden, damit sie sie jederzeit beaufsichtigen kann. Ausländische Netze hatten sechs Monate†. Bei einem davon wurde festgestellt, dass es nicht gehorchte; von Juli 2021 bis Juni 2022 durfte es keine neuen Kunden aufnehmen. Das Datenschutzgesetz von 2023 ging für alle anderen Daten einen anderen Weg: Sie dürfen ins Ausland, außer in Länder auf einer Liste.',
    full: 'Das Rundschreiben nennt den Zugang zur Aufsicht als Grund. Es brauchte kein Gesetz, weil die Bank Bedingungen für Zulassungen setzen darf. Im Gesetz von 2023 enthält Section 16 die Negativliste. Beides zusammen zeigt, wie verschieden Mauern sein können: nach Sektor, nach Zweck, nach Land und mit oder ohne Kopie im Ausland.',
    outcome: 'Für Zahlungen in Kraft; für den Rest eine Negativliste.',
    later: 'Das ausgeschlossene Netz wurde im Juni 2022 wieder zugelassen.',
    takeaway: 'Die Aufsicht eines Sektors kann ein Weltnetz lokalisieren.',
    sides: [
      {
        who: 'Die Zentralbank',
        says: 'Wir müssen jede Zahlung sofort einsehen können. Am Tag eines Absturzes kann keine Aufsicht auf Abkommen warten.',
      },
      {
        who: 'Die Netze',
        says: 'Betrug sieht man im Vergleich aller Länder. Eine Mauer um jedes macht Karten teurer und Diebe schwerer zu finden.',
      },
    ],
    simplifies: 'Ein Datenlokalisierungsgesetz im Spiel erfasst alle Staatsangehörigen und alle Daten gleich.',
  },
  'adc-51': {
    name: 'ADC 51, Brasilien',
    title: 'Marco Civil da Internet, und ADC 51',
    tagline: 'Abkommen und direkte Anordnung nebeneinander, 2014 bis 2023',
    parties: 'Ein Verband von Technologieunternehmen; das Oberste Bundesgericht Brasiliens',
    question: 'Muss ein brasilianisches Gericht das Abkommen nutzen, oder darf es einem Anbieter in Brasilien direkt anordnen?',
    plain:
      'Ein brasilianisches Gesetz von 2014 gilt für jeden Dienst, wenn irgendein Schritt der Datenerhebung in Brasilien geschieht. Unternehmen baten das Oberste Gericht um die Feststellung, dass Gerichte bei Daten im Ausland das Abkommen mit den Vereinigten Staaten nutzen müssen. Im Februar 2023 erklärte das Gericht das Abkommen für gültig und ebenso direkte Anordnungen an Anbieter, die in Brasilien tätig sind, auch wenn die Server im Ausland stehen. Beide Wege sind offen; das Gericht wählt.',
    full: 'Artikel 11 des Marco Civil und ADC 51 vom 23. Februar 2023; das Abkommen ist Dekret 3.810 von 2001. Über Grenzen wird noch gestritten: Im Oktober 2025 soll ein Unternehmen sich geweigert haben, als die Nutzer im Ausland waren.',
    outcome: 'Direkte Anordnungen sind verfassungsgemäß, neben dem Abkommen.',
    later: 'Über die Grenzen wird von Fall zu Fall gestritten.',
    takeaway: 'Abkommen und direkte Anordnung können nebeneinander bestehen.',
    sides: [
      {
        who: 'Das Gericht',
        says: 'Wer unsere Leute bedient, steht unter unserem Recht. Ein Abkommen fügt einen Weg hinzu und schließt keinen.',
      },
      {
        who: 'Die Unternehmen',
        says: 'Amerikanisches Recht verbietet uns, fremden Gerichten Inhalte zu senden. Genau dafür gab es das Abkommen.',
      },
    ],
    simplifies: 'Im Spiel stehen Auslandsanordnung und Rechtshilfeersuchen jeder Regierung in jeder Runde offen.',
  },
  'cloud-deutschland': {
    name: 'Microsoft Cloud Deutschland',
    title: 'Microsoft Cloud Deutschland',
    tagline: 'Ein Treuhänder zwischen Mutter und Daten, 2015 bis 2021',
    parties: 'Microsoft; Deutsche Telekom als Treuhänderin',
    question: 'Kann ein örtlicher Treuhänder den Weg kappen, auf dem das Recht der Muttergesellschaft Daten erreicht?',
    plain:
      'Im Jahr 2015 kündigte ein Anbieter eine Cloud für Deutschland mit einer neuen Idee an: Ihm gehörten die Maschinen, aber den Zugang hielt ein deutsches Unternehmen als Treuhänder. Ohne dessen Zustimmung kam der Anbieter selbst nicht an die Daten, sodass eine Anordnung an ihn nichts erreichen würde. Den Kunden gefiel die Idee besser als das Produkt: Es kostete mehr und konnte weniger. Im August 2018 wurde es für neue Kunden geschlossen, 2021 abgeschaltet†.',
    full: 'Es ist das reinste Beispiel rechtlicher Abschirmung durch Bauweise: Die Kontrolle selbst wurde weggegeben. Ob das vor Gericht gehalten hätte, wurde nie geprüft; Gerichte sehen auch auf die tatsächliche Fähigkeit und den Zweck. Schlüssel beim Kunden sind ein technischer Vetter davon. Spätere Angebote „souveräner“ Clouds nutzen Teile der Idee.',
    outcome: 'Mangels Nachfrage geschlossen.',
    later: 'Die Idee kehrte in späteren souveränen Clouds wieder.',
    takeaway: 'Rechtliche Abschirmung verkaufte sich schlecht, denn Kunden zahlten für Funktionen.',
    sides: [
      {
        who: 'Befürworter',
        says: 'Ein Treuhänder oder ein Schlüssel beim Kunden kappt den Weg der Kontrolle und hält den Markt für alle offen.',
      },
      {
        who: 'Zweifler',
        says: 'Gerichte fragen, wer es wirklich kann. Eine Mauer aus Papier, gebaut gegen ihre Anordnungen, ist immer noch Kontrolle.',
      },
    ],
    simplifies: 'Kein Anbieter im Spiel kann Kontrolle weggeben. Nur Verschlüsselung macht seine Antwort wertlos.',
  },
  secnumcloud: {
    name: 'SecNumCloud',
    title: 'Eine Anhörung im französischen Senat, SecNumCloud und das SREN-Gesetz',
    tagline: 'Einkauf ist verkleidetes Zuständigkeitsrecht, 2024 und 2025',
    parties: 'Ein Ausschuss des französischen Senats; Microsoft France',
    question: 'Dürfen öffentliche Käufer Lieferanten ausschließen, die ein fremdes Gesetz zwingen kann?',
    plain:
      'Im Juni 2025 fragte ein Ausschuss des französischen Senats den Rechtsleiter eines Anbieters unter Eid: Können Sie garantieren, dass Daten französischer Bürger nie ohne französische Zustimmung amerikanischen Behörden übergeben werden? Er antwortete, das könne er nicht garantieren, und nach den Berichten des Unternehmens habe ein solcher Fall nie eine europäische öffentliche Stelle betroffen. Ein französisches Gesetz von 2024 verlangt für heikle Daten des Staates geschütztes Hosting. Ein Siegel sagt, welche Dienste genügen.',
    full: 'Die Anhörung war am 10. Juni 2025. Das Siegel SecNumCloud verlangt, dass ein Anbieter frei von Recht außerhalb der Union ist; es sieht auf Eigentum und Kontrolle, nicht nur auf den Ort. Das Gesetz heißt SREN. Befürworter sprechen von Souveränität, Kritiker von Schutz der heimischen Industrie; beides kann für dieselbe Regel stimmen.',
    outcome: 'Heikle öffentliche Daten brauchen einen zugelassenen Anbieter.',
    later: 'Ähnliche Siegel wurden für die ganze Union debattiert.',
    takeaway: 'Einkauf ist verkleidetes Zuständigkeitsrecht.',
    sides: [
      {
        who: 'Öffentliche Käufer',
        says: 'Kann ein Lieferant nicht versprechen, dass kein fremdes Gericht Akten öffnet, kaufen wir eben bei einem anderen.',
      },
      {
        who: 'Lieferanten',
        says: 'Ein Versprechen, das niemand auf Erden geben kann, schließt uns aus. Sicherheit und Preis sollten entscheiden.',
      },
    ],
    simplifies:
      'Die Ausschreibung „Kein fremder Zugriff“ sieht auf ein Gesetz: ob ein Langarm-Gesetz gilt, wo der Anbieter niedergelassen ist.',
  },
  'data-security-program': {
    name: 'Datensicherheitsprogramm der USA',
    title: 'Data Security Program, 28 CFR Part 202, und TikTok v. Garland',
    tagline: 'Eine Mauer gegen sechs Länder, 2024 und 2025',
    parties: 'Justizministerium der Vereinigten Staaten; Unternehmen, die mit Daten handeln',
    question: 'Dürfen die Vereinigten Staaten große Datensätze ihrer Leute von bestimmten Ländern fernhalten?',
    plain:
      'Im Januar 2017 wünschte sich ein Leser unter einem Bericht über das Patt in New York ein Gesetz, das Daten der Bürger auf Servern daheim hält. Etwas Ähnliches kam in anderer Gestalt: Seit April 2025 verbietet oder begrenzt eine Regel Verkauf und Übermittlung großer Mengen heikler Daten an sechs genannte Länder und an von ihnen kontrollierte Unternehmen. Sie fragt nicht, wo Daten liegen, sondern wer sie bekommen darf. Ein Gesetz gegen eine App in fremdem Besitz wurde im Januar 2025 bestätigt†.',
    full: 'Executive Order 14117 von 2024 und 28 CFR Part 202, wirksam seit dem 8. April 2025. Die Regel erfasst Arten wie Gesundheit, Finanzen, Standort und Genome ab bestimmten Mengen. Der Gerichtsfall ist TikTok v. Garland vom 17. Januar 2025†. Es ist derselbe Zug, den andere Staaten machten, gegen Rivalen statt gegen alle Fremden.',
    outcome: 'In Kraft seit dem 8. April 2025.',
    later: 'Weitere Teile wurden später im Jahr 2025 wirksam.',
    takeaway: 'Ein Wunsch nach Mauern wurde zum Teil wahr, gegen Rivalen statt gegen alle.',
    sides: [
      {
        who: 'Das Ministerium',
        says: 'Wer die Gewohnheiten eines Landes kaufen kann, braucht keine Spione. Das Risiko der Menge sieht kein einzelner Käufer.',
      },
      {
        who: 'Kritiker',
        says: 'Eine Liste von Ländern lädt zu weiteren ein. Jede Mauer, so gut sie gemeint ist, ist ein Grund für die nächste.',
      },
    ],
    simplifies: 'Ein Gesetz im Spiel behandelt alle fremden Staaten gleich; Listen von Freunden und Rivalen gibt es nicht.',
  },
  'bill-c22': {
    name: 'Vorlage C-22, Kanada',
    title: 'Vorlage C-22 über rechtmäßigen Zugang',
    tagline: 'Gesetzgebung in Echtzeit, 2026',
    parties: 'Die Regierung Kanadas; Mitglieder des Parlaments; die Zivilgesellschaft',
    question: 'Was sollte das Zugangsgesetz eines Landes enthalten, wenn es heute geschrieben wird?',
    plain:
      'Am 12. März 2026 brachte die kanadische Regierung eine Vorlage ein. Sie schafft Anordnungen für Bestandsdaten, einen Weg, Ersuchen an Anbieter im Ausland zu senden, und für bestimmte Unternehmen die Pflicht, helfen zu können, mit einer Grenze: keine systemische Schwachstelle. Eine unabhängige Stelle muss Fähigkeitsanordnungen genehmigen. Die Zivilgesellschaft veröffentlichte im Juni Kritik. Zuletzt lag die Vorlage in einem Ausschuss; was aus ihr wurde, steht hier nicht.',
    full: 'Sie folgt einem früheren Versuch und passt zu den Gesprächen mit den Vereinigten Staaten über ein CLOUD-Abkommen, das von einem Partner bestimmte Garantien verlangt. Fast jeder Streit dieses Kodex steht in der einen oder anderen Klausel: Schwellen, Reichweite, Anwesenheit, Geheimhaltung, Fähigkeit, wer genehmigt, wer zahlt. Ihre Klauseln neben den Gesetzen des Spiels zu lesen ist eine gute Übung.',
    outcome: 'Zuletzt im Ausschuss.',
    later: 'Offen.',
    takeaway: 'Man kann einem Parlament in Echtzeit bei dem zusehen, was dieses Spiel simuliert.',
    sides: [
      {
        who: 'Die Regierung',
        says: 'Die Polizei wartet Monate auf einen Namen zu einer Adresse. Die Vorlage gibt ihr Tage, mit Gericht und Aufsicht.',
      },
      {
        who: 'Kritiker',
        says: 'Pflichten zum Können treffen das Produkt aller. Die Grenze steht im Text, und was sie bedeutet, steht nirgends.',
      },
    ],
    simplifies: 'Eine Vorlage im Spiel ist ein Gesetz mit einer Wirkung, abgestimmt in der Runde, in der sie vorgelegt wird.',
  },
  equustek: {
    name: 'Equustek',
    title: 'Google Inc. v. Equustek Solutions Inc.',
    tagline: 'Zwei gültige Anordnungen in entgegengesetzte Richtungen, 2017',
    parties: 'Equustek, ein kanadischer Hersteller von Netzwerkgeräten; Google',
    question: 'Kann ein kanadisches Gericht eine Suchmaschine anweisen, Ergebnisse in der ganzen Welt zu entfernen?',
    plain:
      'Das Produkt eines kanadischen Unternehmens wurde kopiert und im Netz von einer Firma verkauft, die Gerichte missachtete. Die Gerichte wiesen eine Suchmaschine an, die selbst nichts falsch gemacht hatte, die Seiten des Verkäufers überall aus ihren Ergebnissen zu entfernen. Der Supreme Court of Canada stimmte im Juni 2017 mit sieben zu zwei zu: Das Netz hat keine Grenzen, und eine Anordnung nur für Kanada würde nicht helfen. Im November sagte ein Gericht in Kalifornien der Suchmaschine, dass die Anordnung dort nicht vollstreckbar sei.',
    full: 'Die Urteile sind 2017 SCC 34 und Google v. Equustek, N.D. Cal., 2. November 2017, nach einem Gesetz, das Vermittler schützt. Ein kanadisches Gericht lehnte 2018 eine Änderung ab, weil das amerikanische Urteil nicht sagte, dass Gehorsam dort ein Gesetz bräche. So standen beide Anordnungen, und ein Unternehmen lebte dazwischen.',
    outcome: 'Weltweite Entfernung angeordnet; in Kalifornien nicht vollstreckbar.',
    later: 'Die Anordnung wurde dauerhaft; der Konflikt wurde nie gelöst.',
    takeaway: 'Zwei gültige Anordnungen können in entgegengesetzte Richtungen zeigen.',
    sides: [
      {
        who: 'Der Hersteller',
        says: 'Das Netz hat keine Grenzen. Wirkt eine Anordnung nur bei uns daheim, verkauft der Kopierer überall sonst weiter.',
      },
      {
        who: 'Die Suchmaschine',
        says: 'Darf ein Gericht das Netz für alle ändern, dürfen es alle. Bald bleibt nur, was kein Gericht irgendwo stört.',
      },
    ],
    simplifies: 'Gerichte im Spiel urteilen nur über Anordnungen zu Daten.',
  },
} as const satisfies Record<string, EntryText>
