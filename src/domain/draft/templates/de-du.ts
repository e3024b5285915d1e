import { capital, paragraphs, sentences, type Templates } from './template';

/** With *du*, for those the user knows well. */
export const templates: Templates = {
  letter: ({ of, knows }) => ({
    subject: knows('company')
      ? `Eine Frage zu deiner Arbeit bei ${of('company')}`
      : 'Eine Frage zu deiner Arbeit',
    text: paragraphs(
      `Hallo ${of('firstName')},`,
      sentences(
        knows('introducer') && `${of('introducer')} hat mir geraten, dir zu schreiben.`,
        `${knows('introducer') ? 'Der' : 'der'} Grund, aus dem ich schreibe: ${of('purpose')}.`,
        `An deiner Arbeit schätze ich besonders: ${of('admire')}.`,
      ),
      `${capital(of('who'))}.`,
      `Meine Frage ist: ${of('question')}? So würde ich deine Antwort nutzen: ${of('use')}.`,
      sentences(
        'Ein paar Zeilen genügen.',
        knows('offer')
          ? `Dafür kann ich dir etwas anbieten, falls es dir nützt: ${of('offer')}.`
          : 'Wenn ich dir dafür bei etwas helfen kann, sag es mir bitte.',
        'Danke, dass du das gelesen hast.',
      ),
      `Liebe Grüße\n${of('me')}`,
    ),
  }),

  'phone-opener': ({ of, knows }) => ({
    subject: '',
    text: paragraphs(
      `Hallo ${of('firstName')}. Hier ist ${of('me')}.`,
      sentences(
        knows('askedOn')
          ? `Ich rufe an, weil ich dir am ${of('askedOn')} geschrieben habe.`
          : 'Ich rufe an, um dich etwas zu fragen.',
        `${capital(of('who'))}.`,
        'Passt es dir gerade für zwei Minuten?',
      ),
      `Meine Frage ist: ${of('question')}? So würde ich deine Antwort nutzen: ${of('use')}.`,
      'Danke für deine Zeit.',
    ),
  }),

  thanks: ({ of, knows }) => ({
    subject: 'Danke dir',
    text: paragraphs(
      `Hallo ${of('firstName')},`,
      sentences(
        knows('talkedOn')
          ? `danke, dass du dir am ${of('talkedOn')} Zeit für mich genommen hast.`
          : `danke für deine Hilfe dabei: ${of('help')}.`,
        `Was mir am meisten bleibt: ${of('took')}.`,
      ),
      `Mein nächster Schritt: ${of('next')}. Ich erzähle dir, was daraus wird.`,
      knows('offer')
        ? `Auch ich kann etwas anbieten, falls es dir nützt: ${of('offer')}.`
        : 'Wenn ich etwas für dich tun kann, sag es mir bitte.',
      `Liebe Grüße\n${of('me')}`,
    ),
  }),

  outcome: ({ of }) => ({
    subject: 'Was aus deiner Hilfe geworden ist',
    text: paragraphs(
      `Hallo ${of('firstName')},`,
      `ich möchte dir erzählen, was aus deiner Hilfe geworden ist. Dabei hast du mir geholfen: ${of('help')}.`,
      `Und das ist daraus geworden: ${of('outcome')}. Dein Anteil daran: ${of('changed')}.`,
      'Danke dir dafür. Wenn ich etwas für dich tun kann, sag es mir bitte.',
      `Liebe Grüße\n${of('me')}`,
    ),
  }),

  'ask-introduction': ({ of, knows }) => ({
    subject: knows('toMeet') ? `Ein Kontakt zu ${of('toMeet')}?` : 'Eine Bitte um einen Kontakt',
    text: paragraphs(
      `Hallo ${of('firstName')},`,
      sentences(
        `ich schreibe dir, um zu fragen, ob du mich jemandem vorstellen könntest: ${of('toMeet')}.`,
        `Dich frage ich aus diesem Grund: ${of('whyThem')}.`,
      ),
      sentences(
        'Würdest du dort zuerst fragen, ob meine Nachricht willkommen ist?',
        'Ein Nein ist völlig in Ordnung, von dort und von dir.',
      ),
      'Damit es dir wenig Mühe macht, hier ein Absatz zum Weiterleiten:',
      sentences(
        `„${capital(of('who'))}.`,
        // For the one it is passed on to, who is not known yet.
        `Ich würde gern mit Ihnen darüber sprechen: ${of('toMeetFor')}.`,
        'Eine Viertelstunde am Telefon genügt mir, wann es Ihnen passt.“',
      ),
      'Danke dir. Ich erzähle dir, was daraus wird.',
      `Liebe Grüße\n${of('me')}`,
    ),
  }),

  'offer-introduction': ({ of }) => ({
    subject: 'Jemand, den du vielleicht kennenlernen möchtest',
    text: paragraphs(
      `Hallo ${of('firstName')},`,
      sentences(
        `ich schreibe dir, weil ich jemanden kenne, der dich interessieren könnte: ${of('toIntroduce')}.`,
        `Das hat mich an euch beide denken lassen: ${of('toIntroduceFor')}.`,
      ),
      sentences(
        'Möchtest du, dass ich euch miteinander bekannt mache?',
        'Ich frage zuerst beide Seiten und mache nur weiter, wenn beide Ja sagen.',
        'Ein Nein ist genauso in Ordnung.',
      ),
      `Liebe Grüße\n${of('me')}`,
    ),
  }),

  reconnect: ({ of, knows }) => ({
    subject: 'Lange nichts gehört',
    text: paragraphs(
      `Hallo ${of('firstName')},`,
      sentences(
        knows('talkedOn')
          ? `am ${of('talkedOn')} haben wir zuletzt gesprochen, und das ist lange her.`
          : 'wir haben lange nichts voneinander gehört.',
        `Das hat mich an dich denken lassen: ${of('thought')}.`,
        knows('caresAbout') && `Ich weiß noch, was dir wichtig ist: ${of('caresAbout')}.`,
      ),
      'Ich brauche nichts von dir. Ich wüsste einfach gern, wie es dir geht.',
      'Wenn du magst, telefonieren wir in nächster Zeit einmal. Es eilt nicht.',
      `Liebe Grüße\n${of('me')}`,
    ),
  }),

  hello: ({ of, knows }) => ({
    subject: '',
    text: paragraphs(
      `Hallo ${of('firstName')},`,
      sentences(
        'es freut mich, dass wir jetzt vernetzt sind.',
        `An deiner Arbeit schätze ich besonders: ${of('admire')}.`,
      ),
      knows('company')
        ? `Woran arbeitest du zurzeit bei ${of('company')}?`
        : 'Woran arbeitest du zurzeit?',
      `Liebe Grüße\n${of('me')}`,
    ),
  }),
};
