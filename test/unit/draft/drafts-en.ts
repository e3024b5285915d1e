import type { CheckId } from '../../../src/domain/draft/hint';
import type { DraftKind } from '../../../src/domain/draft/kinds';

/** Drafts in which the coach has nothing to better. */
export const goodDrafts: [kind: DraftKind, text: string][] = [
  [
    'letter',
    `Dear Mara,

I am writing to ask how you chose the licence for your tide model. Your talk in Brackwater showed me how patient open work has to be.

I am an engineer at a small harbour office. I have worked on flood maps for six years.

Which two things would you settle before publishing the first data? I will use your answer in the plan I present to our board in May.

If it is of use to you, I can offer our gauge readings in return. Thank you for reading this.

Kind regards
Jonas Reed`,
  ],
  [
    'letter',
    `Dear Dr. Vale,

Ines Park suggested that I write to you. I would like to understand how a small clinic can train nurses for night shifts.

I work as a ward manager in Elmstead.

How long did it take until the new shift plan felt normal to your team? Your answer will go into our trial, which starts in June.

Thank you very much for your time.

Best wishes
Jonas`,
  ],
  [
    'letter',
    `Hello Mara,

I'm writing because your paper on dune grass answered a question I had carried for years. I am a gardener with the town of Mossby.

Would you plant marram or lyme grass on a slope that is flooded twice a year? I'd use your answer for the first test bed in spring.

I can offer photographs of the bed every month. Many thanks.

Yours
Lea`,
  ],
  [
    'letter',
    `Dear Tom,

The reason I am writing: I want to move from teaching to museum work before the summer. I teach history at a school in Norfield.

What surprised you most in your first year at the museum? With your answer I can decide whether to apply for the traineeship.

I am grateful for any line you find time for, and happy to help with school groups in return.

Kind regards
Ada Finch`,
  ],
  [
    'letter',
    `Dear Ms Quill,

we met at the tide conference in May. I run the harbour office in Norfield, and we are deciding between two gauge makers this month.

Would you buy the Ostrava gauge again, knowing what you know now? Your answer will decide which one I propose to our council.

I'd be glad to share our readings in return.

Best,
Jonas`,
  ],
  [
    'phone-opener',
    `Good morning Mara, this is Jonas Reed. I am calling because I wrote to you on 3 March. I'm an engineer at a harbour office. Is this a good moment for two minutes? My question is: which gauge would you buy again? It will help me decide what we order in April. Thank you for your time.`,
  ],
  [
    'phone-opener',
    `Hello Ms Vale. I am calling to ask you one thing about night shifts. I lead a ward in Elmstead. How many nurses did you train before you began? I will use your number in our plan. Thanks a lot.`,
  ],
  [
    'thanks',
    `Dear Mara,

Thank you for taking the time to talk with me on Tuesday. Your story about the failed first model stays with me most: begin with one harbour.

I will call the harbour master tomorrow, and tell you what comes of it.

Warm regards
Jonas`,
  ],
  [
    'thanks',
    'Hi Ines, thanks for your honest no yesterday. It saved me a month, and I start again with the smaller plan on Monday.',
  ],
  [
    'outcome',
    `Dear Mara,

I would like to tell you what came of your help. You sent me to the harbour board, and they lent us two gauges in June.

The first readings are in. Thank you; without your call we would still be waiting.

Warm regards
Jonas`,
  ],
  [
    'ask-introduction',
    `Dear Ines,

I am writing to ask whether you would introduce me to Tom Arden. You built the museum's map room with him.

Would you ask him first whether he would like to hear from me? A no is fine.

Here is a paragraph to pass on: "I teach history in Norfield and would like to ask how the museum chooses its school projects. Ten minutes on the phone would be plenty."

Thank you. I will tell you what comes of it.

Warm regards
Ada`,
  ],
  [
    'offer-introduction',
    `Dear Mara,

I am writing because I know somebody you might like to meet: Lea Moss, who plants dune grass in Mossby. She asked me last week who measures tides on that coast.

Would you like me to introduce you to each other? I ask both of you first, and a no is just as fine.

Warm regards
Jonas`,
  ],
  [
    'reconnect',
    `Dear Tom,

It has been a long time since we stood in the rain at Norfield station. Yesterday I walked past the new map room and thought of you.

There is nothing I need. I would simply like to know how things are going.

Warm regards
Ada`,
  ],
  [
    'hello',
    'Hello Mara, I am glad that we are connected now. Your talk on gauges made me look at our harbour wall with new eyes. What are you working on these days?',
  ],
];

/** Drafts with the checks that have something to better in them. */
export const poorDrafts: [kind: DraftKind, text: string, checks: CheckId[]][] = [
  [
    'letter',
    'Hi, I would love to pick your brain sometime.',
    ['begging', 'purpose', 'question', 'use', 'who'],
  ],
  [
    'letter',
    'Hello, do you have any openings at your company? I am looking for a new job.',
    ['begging', 'question', 'purpose', 'use'],
  ],
  ['letter', 'Dear Sir, I would love to connect.', ['begging', 'purpose', 'question', 'thanks']],
  ['letter', 'Hi Mara, any advice for me?', ['begging', 'question', 'purpose', 'who']],
  [
    'letter',
    'Hi Mara, I am writing to connect and expand my network.',
    ['begging', 'purpose', 'question'],
  ],
  [
    'letter',
    "Sorry to bother you, I know you're very busy. Can you help me?",
    ['begging', 'question', 'purpose', 'who', 'use'],
  ],
  [
    'letter',
    'I hope you are well. It was a lovely summer. I am writing to ask about gauges.',
    ['purpose', 'question', 'thanks', 'use'],
  ],
  [
    'letter',
    'I am a big fan of yours. What do you think?',
    ['who', 'question', 'purpose', 'use', 'thanks'],
  ],
  [
    'letter',
    'I am writing to ask you about gauges. I am an engineer. I work at a harbour. I have worked on maps. I lead a team. Which gauge would you buy again today?',
    ['who', 'use', 'thanks'],
  ],
  [
    'letter',
    'I am writing to ask about the move. Which city did you like most back then? How long did you stay in each of them? What would you do another time?',
    ['question', 'who', 'use', 'thanks'],
  ],
  [
    'letter',
    'Please keep me in mind if you hear of anything.',
    ['begging', 'purpose', 'question', 'use'],
  ],
  [
    'letter',
    'I would be grateful for any help. Anything you can do would be great.',
    ['begging', 'thanks', 'question'],
  ],
  ['letter', "Let's hop on a quick call. Are you free?", ['begging', 'question', 'purpose']],
  [
    'phone-opener',
    'Hi, this is Jonas. How are you? Do you have a minute?',
    ['purpose', 'who', 'question', 'use', 'thanks'],
  ],
  [
    'phone-opener',
    'Is this a good time? I want to talk sometime about opportunities.',
    ['purpose', 'question', 'begging', 'use'],
  ],
  ['thanks', 'Great meeting you. It was fun and I had a good coffee.', ['thanks']],
  [
    'thanks',
    'Dear [name], it was good to meet you. We should grab coffee sometime.',
    ['gaps', 'begging', 'thanks'],
  ],
  ['outcome', 'Hi Mara, all went well in the end. The board said yes.', ['purpose', 'thanks']],
  [
    'ask-introduction',
    'Hey, you know Tom Arden, right? Put in a word for me.',
    ['begging', 'purpose', 'who', 'thanks'],
  ],
  ['offer-introduction', 'Meet Lea! Lea, meet Mara! You two should talk.', ['purpose', 'question']],
  [
    'letter',
    "Hi Mara, I'm reaching out because I'd love to connect with you and learn more.",
    ['begging', 'purpose', 'question', 'use', 'thanks'],
  ],
  [
    'letter',
    "Hi Mara, I was impressed by your background. I'd love to chat about it. Would you be open to a 15 minute call next week?",
    ['begging', 'purpose', 'question', 'use', 'thanks'],
  ],
  ['hello', "Hi! I'd like to add you to my professional network.", ['begging']],
  ['reconnect', 'Long time no see! Are you hiring?', ['begging']],
  ['hello', `Hello Mara. ${'I like your work very much. '.repeat(16)}`, ['length']],
  [
    'letter',
    `I am writing to ask about gauges. ${'We measure the tide every day. '.repeat(30)}`,
    ['length', 'who', 'question', 'use', 'thanks'],
  ],
];
