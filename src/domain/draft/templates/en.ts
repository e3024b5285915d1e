import type { GapWords } from '../slots';
import { capital, paragraphs, sentences, type Templates } from './template';

export const gaps: GapWords = {
  firstName: 'first name',
  fullName: 'first and last name',
  company: 'where they work',
  who: 'who you are, in one or two sentences',
  purpose: 'why you are writing',
  question: 'one question they can answer in a few lines',
  talkedOn: 'the day you talked',
  help: 'what they helped you with',
  outcome: 'what came of it',
  askedOn: 'the day you wrote',
  introducer: 'who led you to them',
  toMeet: 'whom you would like to meet',
  toMeetFor: 'what you would like to talk about',
  toIntroduce: 'whom you would introduce',
  toIntroduceFor: 'what the two have in common',
  caresAbout: 'what they care about',
  offer: 'what you can offer',
  me: 'your name',
  admire: 'what you admire about their work',
  use: 'what you will do with the answer',
  took: 'what you took with you',
  next: 'what you will do next because of it',
  changed: 'what their help changed',
  whyThem: 'why you ask them',
  thought: 'what made you think of them',
};

export const templates: Templates = {
  letter: ({ of, knows }) => ({
    subject: knows('company')
      ? `A question about your work at ${of('company')}`
      : 'A question about your work',
    text: paragraphs(
      `Dear ${of('firstName')},`,
      sentences(
        knows('introducer') && `${of('introducer')} suggested that I write to you.`,
        `The reason I am writing: ${of('purpose')}.`,
        knows('company')
          ? `I follow your work at ${of('company')} and admire this above all: ${of('admire')}.`
          : `This is what I admire about your work: ${of('admire')}.`,
      ),
      `${capital(of('who'))}.`,
      `My question is: ${of('question')}? This is how I would use your answer: ${of('use')}.`,
      sentences(
        'A few lines would be plenty.',
        knows('offer')
          ? `In return I can offer this, if it is of use to you: ${of('offer')}.`
          : 'If I can be of help to you in return, please tell me.',
        'Thank you for reading this.',
      ),
      `Kind regards\n${of('me')}`,
    ),
  }),

  'phone-opener': ({ of, knows }) => ({
    subject: '',
    text: paragraphs(
      `Hello ${of('firstName')}. This is ${of('me')}.`,
      sentences(
        knows('askedOn')
          ? `I am calling because I wrote to you on ${of('askedOn')}.`
          : 'I am calling to ask you one thing.',
        `${capital(of('who'))}.`,
        'Is this a good moment for two minutes?',
      ),
      `My question is: ${of('question')}? This is how I would use your answer: ${of('use')}.`,
      'Thank you for your time.',
    ),
  }),

  thanks: ({ of, knows }) => ({
    subject: 'Thank you',
    text: paragraphs(
      `Dear ${of('firstName')},`,
      sentences(
        knows('talkedOn')
          ? `Thank you for taking the time to talk with me on ${of('talkedOn')}.`
          : `Thank you for your help with this: ${of('help')}.`,
        `What stays with me most: ${of('took')}.`,
      ),
      `My next step: ${of('next')}. I will tell you what comes of it.`,
      knows('offer')
        ? `I can offer something too, if it is of use to you: ${of('offer')}.`
        : 'If I can do something for you, please tell me.',
      `Warm regards\n${of('me')}`,
    ),
  }),

  outcome: ({ of }) => ({
    subject: 'What came of your help',
    text: paragraphs(
      `Dear ${of('firstName')},`,
      `I would like to tell you what came of your help. You helped me with this: ${of('help')}.`,
      `And this came of it: ${of('outcome')}. Your part in it: ${of('changed')}.`,
      'Thank you. If I can do something for you, please tell me.',
      `Warm regards\n${of('me')}`,
    ),
  }),

  'ask-introduction': ({ of, knows }) => ({
    subject: knows('toMeet') ? `An introduction to ${of('toMeet')}?` : 'An introduction?',
    text: paragraphs(
      `Dear ${of('firstName')},`,
      sentences(
        `I am writing to ask whether you could introduce me to somebody: ${of('toMeet')}.`,
        `I am asking you for this reason: ${of('whyThem')}.`,
      ),
      sentences(
        'Would you ask them first whether they would like to hear from me?',
        'A no is fine, from them and from you.',
      ),
      'To make it little work for you, here is a paragraph to pass on:',
      sentences(
        `“${capital(of('who'))}.`,
        `I would like to talk with you about this: ${of('toMeetFor')}.`,
        'A quarter of an hour on the phone would be plenty, at a time that suits you.”',
      ),
      'Thank you. I will tell you what comes of it.',
      `Warm regards\n${of('me')}`,
    ),
  }),

  'offer-introduction': ({ of }) => ({
    subject: 'Somebody you might like to meet',
    text: paragraphs(
      `Dear ${of('firstName')},`,
      sentences(
        `I am writing because I know somebody you might like to meet: ${of('toIntroduce')}.`,
        `This made me think of the two of you: ${of('toIntroduceFor')}.`,
      ),
      sentences(
        'Would you like me to introduce you to each other?',
        'I ask both of you first, and go on only if both say yes. A no is just as fine.',
      ),
      `Warm regards\n${of('me')}`,
    ),
  }),

  reconnect: ({ of, knows }) => ({
    subject: 'It has been a long time',
    text: paragraphs(
      `Dear ${of('firstName')},`,
      sentences(
        knows('talkedOn')
          ? `It has been a long time since we talked on ${of('talkedOn')}.`
          : 'It has been a long time since we were in touch.',
        `This made me think of you: ${of('thought')}.`,
        knows('caresAbout') && `I still remember what you care about: ${of('caresAbout')}.`,
      ),
      'There is nothing I need. I would simply like to know how things are going for you.',
      'If you feel like it, let us talk on the phone one of these days. There is no hurry.',
      `Warm regards\n${of('me')}`,
    ),
  }),

  hello: ({ of, knows }) => ({
    subject: '',
    text: paragraphs(
      `Hello ${of('firstName')},`,
      sentences(
        'I am glad that we are connected now.',
        `This is what I admire about your work: ${of('admire')}.`,
      ),
      knows('company')
        ? `What are you working on at ${of('company')} these days?`
        : 'What are you working on these days?',
      `Warm regards\n${of('me')}`,
    ),
  }),
};
