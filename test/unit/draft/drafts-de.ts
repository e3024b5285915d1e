import type { CheckId } from '../../../src/domain/draft/hint';
import type { DraftKind } from '../../../src/domain/draft/kinds';

/** Drafts in which the coach has nothing to better. */
export const goodDrafts: [kind: DraftKind, text: string][] = [
  [
    'letter',
    `Guten Tag Frau Quill,

ich schreibe Ihnen, weil ich wissen möchte, wie Sie die Lizenz für Ihr Gezeitenmodell gewählt haben. Ihr Vortrag am 14. Oktober hat mir gezeigt, wie geduldig offene Arbeit sein muss.

Ich bin Ingenieur in einem kleinen Hafenamt. Seit sechs Jahren arbeite ich an Hochwasserkarten.

Welche zwei Dinge würden Sie klären, bevor die ersten Daten erscheinen? Ihre Antwort fließt in den Plan ein, den ich im Mai vorstelle.

Wenn es Ihnen nützt, kann ich etwas anbieten: unsere Pegeldaten. Vielen Dank fürs Lesen.

Freundliche Grüße
Jonas Ried`,
  ],
  [
    'letter',
    `Sehr geehrte Frau Dr. Vale,

Ines Park hat mir geraten, Ihnen zu schreiben. Ich möchte verstehen, wie eine kleine Klinik Pflegende für Nachtdienste schult.

Ich leite eine Station in Elmstedt.

Wie lange hat es gedauert, bis der neue Plan für Ihr Team normal war? So kann ich besser planen, bevor ich im Juni damit beginne.

Herzlichen Dank für Ihre Zeit.

Mit freundlichen Grüßen
Jonas Ried`,
  ],
  [
    'letter',
    `Hallo Mara,

ich schreibe dir, weil dein Aufsatz über Dünengras eine alte Frage von mir beantwortet hat. Ich bin Gärtnerin bei der Stadt Moosby.

Würdest du Strandhafer oder Strandroggen pflanzen, wenn ein Hang zweimal im Jahr überflutet wird? Deine Antwort hilft mir beim ersten Versuchsbeet im Frühling.

Dafür kann ich dir jeden Monat Fotos schicken. Danke dir.

Liebe Grüße
Lea`,
  ],
  [
    'letter',
    `Lieber Tom,

der Grund, aus dem ich schreibe: Ich will im Sommer von der Schule ins Museum wechseln. Ich unterrichte Geschichte in Nordfeld.

Was hat dich in deinem ersten Jahr im Museum am meisten überrascht? Danach entscheide ich, ob ich mich auf das Volontariat bewerbe.

Wenn ich dir mit Schulklassen helfen kann, sag es mir bitte.

Herzliche Grüße
Ada`,
  ],
  [
    'letter',
    `Guten Tag Frau Quill,

wir haben uns im Mai auf der Gezeitentagung gesehen. Ich leite das Hafenamt in Nordfeld, und wir entscheiden diesen Monat zwischen zwei Herstellern.

Würden Sie den Ostrava-Pegel heute noch einmal kaufen? Ihre Antwort entscheidet, welchen ich dem Rat vorschlage.

Im Gegenzug teile ich gern unsere Messwerte.

Mit besten Grüßen
Jonas Ried`,
  ],
  [
    'phone-opener',
    'Guten Morgen Frau Quill, hier spricht Jonas Ried. Ich rufe an, weil ich Ihnen am 3. März geschrieben habe. Ich bin Ingenieur im Hafenamt. Passt es Ihnen gerade für zwei Minuten? Meine Frage ist: Welchen Pegel würden Sie wieder kaufen? Das hilft mir bei der Bestellung im April. Danke für Ihre Zeit.',
  ],
  [
    'phone-opener',
    'Guten Tag Frau Vale. Ich rufe an, um Sie nach den Nachtdiensten zu fragen. Ich leite eine Station in Elmstedt. Wie viele Pflegende haben Sie geschult, bevor Sie begannen? Ihre Antwort nutze ich für unseren Plan. Vielen Dank.',
  ],
  [
    'thanks',
    `Hallo Mara,

danke, dass du dir am Dienstag Zeit für mich genommen hast. Am meisten bleibt mir die Geschichte vom ersten Modell: mit einem Hafen beginnen.

Morgen rufe ich den Hafenmeister an und erzähle dir, was daraus wird.

Liebe Grüße
Jonas`,
  ],
  [
    'thanks',
    'Liebe Ines, vielen Dank für dein ehrliches Nein gestern. Es hat mir einen Monat erspart, und am Montag fange ich mit dem kleineren Plan an.',
  ],
  [
    'outcome',
    `Guten Tag Frau Quill,

ich möchte Ihnen erzählen, was aus Ihrer Hilfe geworden ist. Der Hafenrat hat uns im Juni zwei Pegel geliehen.

Die ersten Werte sind da. Vielen Dank, ohne Ihren Anruf würden wir noch warten.

Herzliche Grüße
Jonas Ried`,
  ],
  [
    'ask-introduction',
    `Liebe Ines,

ich schreibe dir, um zu fragen, ob du mich Tom Arden vorstellen könntest. Du hast mit ihm den Kartenraum gebaut.

Würdest du ihn zuerst fragen, ob meine Nachricht willkommen ist? Ein Nein ist in Ordnung.

Hier ein Absatz zum Weiterleiten: „Ich unterrichte Geschichte in Nordfeld und würde gern erfahren, wie das Museum Schulprojekte auswählt. Zehn Minuten am Telefon genügen mir.“

Danke dir. Ich erzähle dir, was daraus wird.

Liebe Grüße
Ada`,
  ],
  [
    'offer-introduction',
    `Hallo Mara,

ich schreibe dir, weil ich jemanden kenne, der dich interessieren könnte: Lea Moos, die in Moosby Dünengras pflanzt.

Möchtest du, dass ich euch miteinander bekannt mache? Ich frage zuerst beide Seiten, und ein Nein ist genauso in Ordnung.

Liebe Grüße
Jonas`,
  ],
  [
    'reconnect',
    `Lieber Tom,

wir haben lange nichts voneinander gehört. Gestern bin ich am neuen Kartenraum vorbeigegangen und habe an dich gedacht.

Ich brauche nichts von dir. Ich wüsste einfach gern, wie es dir geht.

Herzliche Grüße
Ada`,
  ],
  [
    'hello',
    'Hallo Mara, es freut mich, dass wir jetzt vernetzt sind. Seit deinem Vortrag über Pegel sehe ich unsere Hafenmauer mit anderen Augen. Woran arbeitest du zurzeit?',
  ],
];

/** Drafts with the checks that have something to better in them. */
export const poorDrafts: [kind: DraftKind, text: string, checks: CheckId[]][] = [
  [
    'letter',
    'Hallo, ich würde dich gern mal ausfragen.',
    ['begging', 'purpose', 'question', 'use', 'who'],
  ],
  [
    'letter',
    'Guten Tag, haben Sie irgendwelche offenen Stellen? Ich bin auf Jobsuche.',
    ['begging', 'question', 'purpose', 'use', 'who'],
  ],
  [
    'letter',
    'Sehr geehrte Damen und Herren, ich möchte mich gern mit Ihnen vernetzen.',
    ['begging', 'purpose', 'question', 'thanks'],
  ],
  [
    'letter',
    'Hallo Mara, hast du irgendwelche Tipps für mich?',
    ['begging', 'question', 'purpose', 'who'],
  ],
  ['letter', 'Hallo Mara, ich möchte mein Netzwerk erweitern.', ['begging', 'purpose', 'question']],
  [
    'letter',
    'Entschuldigen Sie die Störung, ich weiß, Sie haben viel zu tun. Können Sie mir helfen?',
    ['begging', 'question', 'purpose', 'who', 'use'],
  ],
  [
    'letter',
    'Ich hoffe, es geht Ihnen gut. Der Sommer war schön. Ich schreibe, weil ich etwas über Pegel wissen möchte.',
    ['purpose', 'question', 'thanks', 'use'],
  ],
  [
    'letter',
    'Ich bin ein großer Fan. Was meinen Sie?',
    ['who', 'question', 'purpose', 'use', 'thanks'],
  ],
  [
    'letter',
    'Ich schreibe Ihnen, weil ich eine Frage zu Pegeln habe. Ich bin Ingenieur. Ich arbeite im Hafen. Ich leite ein Team. Ich komme aus Kiel. Welchen Pegel würden Sie heute wieder kaufen?',
    ['who', 'use', 'thanks'],
  ],
  [
    'letter',
    'Ich schreibe Ihnen wegen des Umzugs. Welche Stadt hat Ihnen damals am besten gefallen? Wie lange sind Sie dort jeweils geblieben? Was würden Sie heute anders machen?',
    ['question', 'who', 'use', 'thanks'],
  ],
  [
    'letter',
    'Denken Sie an mich, wenn Sie etwas hören.',
    ['begging', 'purpose', 'question', 'use'],
  ],
  [
    'letter',
    'Ich wäre für jede Hilfe dankbar. Vielleicht können Sie irgendwie helfen.',
    ['begging', 'thanks', 'question'],
  ],
  ['letter', 'Wollen wir mal telefonieren? Hast du Zeit?', ['begging', 'question', 'purpose']],
  [
    'phone-opener',
    'Hallo, hier ist Jonas. Wie geht es dir? Hast du kurz Zeit?',
    ['purpose', 'who', 'question', 'use', 'thanks'],
  ],
  [
    'phone-opener',
    'Störe ich? Ich wollte mal quatschen.',
    ['purpose', 'question', 'begging', 'use'],
  ],
  ['thanks', 'Schön, dich getroffen zu haben. Der Kaffee war gut.', ['thanks']],
  [
    'thanks',
    'Hallo [Name], es war ein guter Abend. Lass uns irgendwann mal auf einen Kaffee gehen.',
    ['gaps', 'begging', 'thanks'],
  ],
  ['outcome', 'Hallo Mara, alles ging gut aus. Der Rat hat Ja gesagt.', ['purpose', 'thanks']],
  [
    'ask-introduction',
    'Du kennst doch Tom Arden, oder? Leg ein gutes Wort für mich ein.',
    ['purpose', 'who', 'thanks'],
  ],
  [
    'offer-introduction',
    'Mara, das ist Lea! Lea, das ist Mara! Redet mal.',
    ['purpose', 'question'],
  ],
  [
    'letter',
    'Hallo Mara, ich bin auf dein Profil gestoßen und fand es spannend. Ich würde mich gern mit dir austauschen. Hast du nächste Woche Zeit für einen kurzen Call?',
    ['begging', 'purpose', 'who', 'question', 'use', 'thanks'],
  ],
  ['hello', 'Hallo! Ich nehme dich gern in mein berufliches Netzwerk auf.', ['begging']],
  ['reconnect', 'Lange nicht gesehen! Gibt es bei euch offene Stellen?', ['begging']],
  ['hello', `Hallo Mara. ${'Mir gefällt deine Arbeit sehr gut. '.repeat(16)}`, ['length']],
  [
    'letter',
    `Ich schreibe Ihnen, weil ich Pegel messe. ${'Wir messen jeden Tag die Tide. '.repeat(30)}`,
    ['length', 'who', 'question', 'use', 'thanks'],
  ],
];
