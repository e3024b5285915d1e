import type { GapWords } from '../slots';
import { capital, paragraphs, sentences, type Templates } from './template';

/** Said to the user, who is *du* here as everywhere in the product. */
export const gaps: GapWords = {
  firstName: 'Vorname',
  fullName: 'Vor- und Nachname',
  company: 'wo die Person arbeitet',
  who: 'wer du bist, in ein oder zwei Sätzen',
  purpose: 'warum du schreibst',
  question: 'eine Frage, die sich in ein paar Zeilen beantworten lässt',
  talkedOn: 'Tag des Gesprächs',
  help: 'wobei die Person dir geholfen hat',
  outcome: 'was daraus geworden ist',
  askedOn: 'Tag deines Briefs',
  introducer: 'wer dich auf die Person gebracht hat',
  toMeet: 'wen du kennenlernen möchtest',
  toMeetFor: 'worüber du sprechen möchtest',
  toIntroduce: 'wen du vorstellen möchtest',
  toIntroduceFor: 'was die beiden verbindet',
  caresAbout: 'was der Person wichtig ist',
  offer: 'was du anbieten kannst',
  me: 'dein Name',
  admire: 'was du an der Arbeit der Person schätzt',
  use: 'was du mit der Antwort vorhast',
  took: 'was du mitgenommen hast',
  next: 'was du deshalb als Nächstes tust',
  changed: 'was die Hilfe verändert hat',
  whyThem: 'warum du gerade diese Person fragst',
  thought: 'was dich an die Person erinnert hat',
};

/**
 * With *Sie*, which is polite towards everybody not known well. The whole name in the greeting:
 * it says nothing about Frau or Herr, which nobody told us.
 */
export const templates: Templates = {
  letter: ({ of, knows }) => ({
    subject: knows('company')
      ? `Eine Frage zu Ihrer Arbeit bei ${of('company')}`
      : 'Eine Frage zu Ihrer Arbeit',
    text: paragraphs(
      `Guten Tag ${of('fullName')},`,
      sentences(
        knows('introducer') && `${of('introducer')} hat mir geraten, Ihnen zu schreiben.`,
        `${knows('introducer') ? 'Der' : 'der'} Grund, aus dem ich schreibe: ${of('purpose')}.`,
        `An Ihrer Arbeit schätze ich besonders: ${of('admire')}.`,
      ),
      `${capital(of('who'))}.`,
      `Meine Frage ist: ${of('question')}? So würde ich Ihre Antwort nutzen: ${of('use')}.`,
      sentences(
        'Ein paar Zeilen genügen.',
        knows('offer')
          ? `Dafür kann ich Ihnen etwas anbieten, falls es Ihnen nützt: ${of('offer')}.`
          : 'Wenn ich Ihnen dafür bei etwas helfen kann, sagen Sie es mir bitte.',
        'Danke, dass Sie das gelesen haben.',
      ),
      `Freundliche Grüße\n${of('me')}`,
    ),
  }),

  'phone-opener': ({ of, knows }) => ({
    subject: '',
    text: paragraphs(
      `Guten Tag ${of('fullName')}. Hier spricht ${of('me')}.`,
      sentences(
        knows('askedOn')
          ? `Ich rufe an, weil ich Ihnen am ${of('askedOn')} geschrieben habe.`
          : 'Ich rufe an, um Sie etwas zu fragen.',
        `${capital(of('who'))}.`,
        'Passt es Ihnen gerade für zwei Minuten?',
      ),
      `Meine Frage ist: ${of('question')}? So würde ich Ihre Antwort nutzen: ${of('use')}.`,
      'Danke für Ihre Zeit.',
    ),
  }),

  thanks: ({ of, knows }) => ({
    subject: 'Vielen Dank',
    text: paragraphs(
      `Guten Tag ${of('fullName')},`,
      sentences(
        knows('talkedOn')
          ? `vielen Dank, dass Sie sich am ${of('talkedOn')} Zeit für ein Gespräch genommen haben.`
          : `vielen Dank für Ihre Hilfe dabei: ${of('help')}.`,
        `Was mir am meisten bleibt: ${of('took')}.`,
      ),
      `Mein nächster Schritt: ${of('next')}. Ich erzähle Ihnen, was daraus wird.`,
      knows('offer')
        ? `Auch ich kann etwas anbieten, falls es Ihnen nützt: ${of('offer')}.`
        : 'Wenn ich etwas für Sie tun kann, sagen Sie es mir bitte.',
      `Herzliche Grüße\n${of('me')}`,
    ),
  }),

  outcome: ({ of }) => ({
    subject: 'Was aus Ihrer Hilfe geworden ist',
    text: paragraphs(
      `Guten Tag ${of('fullName')},`,
      `ich möchte Ihnen erzählen, was aus Ihrer Hilfe geworden ist. Dabei haben Sie mir geholfen: ${of('help')}.`,
      `Und das ist daraus geworden: ${of('outcome')}. Ihr Anteil daran: ${of('changed')}.`,
      'Vielen Dank dafür. Wenn ich etwas für Sie tun kann, sagen Sie es mir bitte.',
      `Herzliche Grüße\n${of('me')}`,
    ),
  }),

  'ask-introduction': ({ of, knows }) => ({
    subject: knows('toMeet') ? `Ein Kontakt zu ${of('toMeet')}?` : 'Eine Bitte um einen Kontakt',
    text: paragraphs(
      `Guten Tag ${of('fullName')},`,
      sentences(
        `ich schreibe Ihnen, um zu fragen, ob Sie mich jemandem vorstellen könnten: ${of('toMeet')}.`,
        `Sie frage ich aus diesem Grund: ${of('whyThem')}.`,
      ),
      sentences(
        'Würden Sie dort zuerst fragen, ob meine Nachricht willkommen ist?',
        'Ein Nein ist völlig in Ordnung, von dort und von Ihnen.',
      ),
      'Damit es Ihnen wenig Mühe macht, hier ein Absatz zum Weiterleiten:',
      sentences(
        `„${capital(of('who'))}.`,
        `Ich würde gern mit Ihnen darüber sprechen: ${of('toMeetFor')}.`,
        'Eine Viertelstunde am Telefon genügt mir, wann es Ihnen passt.“',
      ),
      'Vielen Dank. Ich erzähle Ihnen, was daraus wird.',
      `Herzliche Grüße\n${of('me')}`,
    ),
  }),

  'offer-introduction': ({ of }) => ({
    subject: 'Jemand, den Sie vielleicht kennenlernen möchten',
    text: paragraphs(
      `Guten Tag ${of('fullName')},`,
      sentences(
        `ich schreibe Ihnen, weil ich jemanden kenne, der Sie interessieren könnte: ${of('toIntroduce')}.`,
        `Das hat mich an Sie beide denken lassen: ${of('toIntroduceFor')}.`,
      ),
      sentences(
        'Möchten Sie, dass ich Sie miteinander bekannt mache?',
        'Ich frage zuerst beide Seiten und mache nur weiter, wenn beide Ja sagen.',
        'Ein Nein ist genauso in Ordnung.',
      ),
      `Herzliche Grüße\n${of('me')}`,
    ),
  }),

  reconnect: ({ of, knows }) => ({
    subject: 'Lange nichts gehört',
    text: paragraphs(
      `Guten Tag ${of('fullName')},`,
      sentences(
        knows('talkedOn')
          ? `am ${of('talkedOn')} haben wir zuletzt gesprochen, und das ist lange her.`
          : 'wir haben lange nichts voneinander gehört.',
        `Das hat mich an Sie denken lassen: ${of('thought')}.`,
        knows('caresAbout') && `Ich weiß noch, was Ihnen wichtig ist: ${of('caresAbout')}.`,
      ),
      'Ich brauche nichts von Ihnen. Ich wüsste einfach gern, wie es Ihnen geht.',
      'Wenn Sie mögen, telefonieren wir in nächster Zeit einmal. Es eilt nicht.',
      `Herzliche Grüße\n${of('me')}`,
    ),
  }),

  hello: ({ of, knows }) => ({
    subject: '',
    text: paragraphs(
      `Guten Tag ${of('fullName')},`,
      sentences(
        'es freut mich, dass wir jetzt vernetzt sind.',
        `An Ihrer Arbeit schätze ich besonders: ${of('admire')}.`,
      ),
      knows('company')
        ? `Woran arbeiten Sie zurzeit bei ${of('company')}?`
        : 'Woran arbeiten Sie zurzeit?',
      `Herzliche Grüße\n${of('me')}`,
    ),
  }),
};
