/**
 * Something that happened, told by how long ago it was, so that the sample is always of today.
 * @typedef {object} Happened
 * @property {number} daysAgo
 * @property {import('../../src/domain/interaction').InteractionKind} kind
 * @property {import('../../src/domain/interaction').Direction} direction
 * @property {string} text
 */

/**
 * An agreed talk: on a later day at a fixed time, or today, at a time that has just passed.
 * @typedef {{ inDays: number, time: string, medium: Medium, preparation?: Preparation }} Ahead
 * @typedef {Ahead | { justPassed: true, medium: Medium }} Talk
 * @typedef {import('../../src/domain/conversation').Preparation} Preparation
 * @typedef {import('../../src/domain/conversation').Medium} Medium
 */

/**
 * One of the invented people: what the profile page shows, and what the user keeps about them.
 * @typedef {object} DemoPerson
 * @property {string} slug
 * @property {string} memberId
 * @property {string} name
 * @property {string} headline
 * @property {string} company
 * @property {string} school
 * @property {string} place
 * @property {1 | 2 | 3} degree
 * @property {boolean} verified
 * @property {string} about
 * @property {string} [pronouns]
 * @property {Kept} [kept] missing for somebody who is not kept yet
 */

/**
 * @typedef {object} Kept
 * @property {1 | 2 | 3} [level]
 * @property {number} connectedDaysAgo
 * @property {string[]} notes oldest first
 * @property {Happened[]} happened
 * @property {Talk} [talk]
 * @property {boolean} [keyPerson]
 * @property {string} [caresAbout]
 * @property {string[]} [tags]
 * @property {Asked[]} [asks]
 * @property {Promised[]} [promises]
 * @property {{ slug: string, about: string }[]} [mayIntroduce] whom they are to introduce me to
 */

/**
 * @typedef {{ daysAgo: number, medium: import('../../src/domain/ask').AskMedium, what: string }} Asked
 * @typedef {{ by: 'me' | 'them', what: string, dueInDays: number }} Promised
 */

/** @type {DemoPerson[]} */
export const people = [
  {
    slug: 'mara-quill',
    memberId: 'ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs',
    name: 'Mara Quill',
    headline: 'Tidal engineer at Brackwater Labs',
    company: 'Brackwater Labs',
    school: 'Delta Polytechnic',
    place: 'Leipzig, Saxony, Germany',
    degree: 1,
    verified: true,
    pronouns: 'She/Her',
    about: 'I build models of estuaries so that harbours can plan with the tide, not against it.',
    kept: {
      tags: ['Tides', 'Open source'],
      level: 2,
      connectedDaysAgo: 160,
      notes: [
        'Met in the queue at the harbour open day. Knows Ines Vale from the pilot station.',
        'Moving the tide model to open source in spring; would like a second pair of eyes on the docs.',
      ],
      happened: [
        { daysAgo: 159, kind: 'message', direction: 'in', text: 'Said hello after the open day.' },
        { daysAgo: 158, kind: 'message', direction: 'out', text: 'Sent her the flood map.' },
        { daysAgo: 40, kind: 'message', direction: 'out', text: 'Asked how the model goes.' },
        {
          daysAgo: 38,
          kind: 'message',
          direction: 'in',
          text: 'The first gauge is live. Long answer, happy one.',
        },
      ],
    },
  },
  {
    slug: 'jonas-reed',
    memberId: 'ACoAADWk6QMBtcbjAKkW31BjmXjJElzdXSKt25A',
    name: 'Jonas Reed',
    headline: 'Bridge inspector, climber by training',
    company: 'Span & Sons',
    school: 'Harrow Technical College',
    place: 'Newcastle upon Tyne, England',
    degree: 1,
    verified: true,
    about: 'I hang under bridges and write down what I see.',
    kept: {
      tags: ['Bridges', 'Sailing'],
      level: 1,
      connectedDaysAgo: 900,
      notes: ['Learning to sail with his daughter; ask how the first trip to Farne went.'],
      happened: [
        { daysAgo: 64, kind: 'call', direction: 'both', text: 'On drones for the high piers.' },
        { daysAgo: 63, kind: 'thanked', direction: 'out', text: 'For the hour, and the contact.' },
        { daysAgo: 6, kind: 'message', direction: 'in', text: 'Suggested a call this week.' },
      ],
      caresAbout: 'Sailing with his daughter, and bridges that outlive their plans.',
      talk: { inDays: 1, time: '10:00', medium: 'video' },
    },
  },
  {
    slug: 'ines-vale',
    memberId: 'ACoAADWk6QIBQG0MS6zZmweH6JMj4jHseWbX0SA',
    name: 'Ines Vale',
    headline: 'Harbour pilot',
    company: 'Port of Velsen',
    school: 'Nautical Academy Setúbal',
    place: 'IJmuiden, Netherlands',
    degree: 1,
    verified: false,
    about: 'Twenty years of bringing large ships through a small door.',
    kept: {
      tags: ['Tides'],
      level: 2,
      connectedDaysAgo: 210,
      notes: ['Goes to sea with the night shift on Thursdays, best reached before noon.'],
      happened: [
        {
          daysAgo: 12,
          kind: 'email',
          direction: 'out',
          text: 'Asked for half an hour on pilotage.',
        },
        {
          daysAgo: 1,
          kind: 'meeting',
          direction: 'both',
          text: 'Coffee at the pilot station. Explained the night passages; named Pim Vos and Mara Quill.',
        },
      ],
    },
  },
  {
    slug: 'omar-said',
    memberId: 'ACoAADWk6QQBU5D0gDv31xK6E8crEJEaIYtANi8',
    name: 'Omar Said',
    headline: 'Hydrologist and teacher',
    company: 'Nile Basin Institute',
    school: 'University of Khartoum',
    place: 'Aswan, Egypt',
    degree: 1,
    verified: true,
    pronouns: 'He/Him',
    about: 'Rivers, data, and students who ask better questions than I do.',
    kept: {
      level: 2,
      connectedDaysAgo: 75,
      notes: ['Looking for somebody to speak to his class in spring.'],
      happened: [
        { daysAgo: 9, kind: 'message', direction: 'out', text: 'Proposed a call about gauges.' },
        { daysAgo: 8, kind: 'message', direction: 'in', text: 'Gladly, and named a time.' },
      ],
      talk: { justPassed: true, medium: 'video' },
    },
  },
  {
    slug: 'lena-brook',
    memberId: 'ACoAADWk6QUBsywkNlW9X73KjVHC5R0BvsTfVLc',
    name: 'Lena Brook',
    headline: 'Editor of a small magazine on rivers',
    company: 'Upstream Quarterly',
    school: 'Goldsmith Hall',
    place: 'Bristol, England',
    degree: 1,
    verified: false,
    about: 'Four issues a year, each one about a river you have not heard of.',
    kept: {
      level: 1,
      connectedDaysAgo: 1400,
      notes: ['Her spring issue is about the Tagus. Offered to show her my photographs.'],
      happened: [
        { daysAgo: 130, kind: 'meeting', direction: 'both', text: 'Lunch at the book fair.' },
        { daysAgo: 129, kind: 'thanked', direction: 'out', text: 'For reading my draft.' },
        { daysAgo: 47, kind: 'call', direction: 'both', text: 'Talked through the Tagus issue.' },
        { daysAgo: 46, kind: 'thanked', direction: 'out', text: 'For the name at the archive.' },
      ],
    },
  },
  {
    slug: 'noor-haddad',
    memberId: 'ACoAADWk6QYBv9tG15-cYsxiy8xMaGy-x0d-Xq4',
    name: 'Noor Haddad',
    headline: 'Makes instruments of glass',
    company: 'Glimmer Foundry',
    school: 'Beirut School of Crafts',
    place: 'Marseille, France',
    degree: 1,
    verified: false,
    about: 'Thermometers, barometers and the odd chandelier.',
    kept: {
      level: 3,
      connectedDaysAgo: 3,
      notes: ['Wrote the article on glass barometers that Aiko sent round.'],
      happened: [],
    },
  },
  {
    slug: 'pim-vos',
    memberId: 'ACoAADWk6QcBa3MHxqT6DrVXUT2xLDPyxCmFkuA',
    name: 'Pim Vos',
    headline: 'Lock keeper',
    company: 'Waterways North',
    school: 'Zeevaartschool Delfzijl',
    place: 'Groningen, Netherlands',
    degree: 2,
    verified: false,
    about: 'I open and close things slowly, and people thank me for it.',
    kept: { level: 3, connectedDaysAgo: 300, notes: ['Ines named him.'], happened: [] },
  },
  {
    slug: 'enna-holt',
    memberId: 'ACoAADWk6QgBmDi9HNaTQHMIJDlwHtQyeRONG0E',
    name: 'Enna Holt',
    headline: 'Glazier and teacher of glaziers',
    company: 'Lichtwerk',
    school: 'Werkbund Dessau',
    place: 'Dessau, Germany',
    degree: 1,
    verified: true,
    about: 'Windows that outlive their houses.',
    kept: {
      level: 2,
      connectedDaysAgo: 500,
      notes: [],
      happened: [
        {
          daysAgo: 33,
          kind: 'event',
          direction: 'both',
          text: 'Sat beside her at the craft fair.',
        },
        { daysAgo: 32, kind: 'thanked', direction: 'out', text: 'Sent the pictures I promised.' },
      ],
      promises: [{ by: 'me', what: 'Send her the address of the glass museum', dueInDays: 0 }],
    },
  },
  {
    slug: 'tomas-lindqvist',
    memberId: 'ACoAADWk6QkBXa51RS238dPTw9Cz2fuHw2BZaAM',
    name: 'Tomas Lindqvist',
    headline: 'Ferry timetable planner',
    company: 'Skärgård Lines',
    school: 'Chalmers Evening School',
    place: 'Gothenburg, Sweden',
    degree: 1,
    verified: true,
    about: 'Minutes are my material.',
    kept: {
      level: 1,
      connectedDaysAgo: 2000,
      notes: ['Sings in the choir at Haga. Concert in December.'],
      happened: [
        {
          daysAgo: 18,
          kind: 'meeting',
          direction: 'both',
          text: 'Walked the quay; new winter plan.',
        },
        { daysAgo: 17, kind: 'thanked', direction: 'out', text: 'For the walk.' },
      ],
      mayIntroduce: [{ slug: 'kwame-mensah', about: 'How one plans a reading room by the water.' }],
    },
  },
  {
    slug: 'aiko-mori',
    memberId: 'ACoAADWk6QoBNr9_D6IkhoqtA8BH9o_MHfj4ggo',
    name: 'Aiko Mori',
    headline: 'Curator of scientific instruments',
    company: 'Museum of Measures',
    school: 'Kanazawa College of Art',
    place: 'Kanazawa, Japan',
    degree: 1,
    verified: true,
    pronouns: 'She/Her',
    about: 'Old instruments, and the people who trusted them.',
    kept: {
      level: 2,
      connectedDaysAgo: 340,
      notes: ['Lends pieces to schools. Would love a tide gauge from before 1900.'],
      happened: [
        { daysAgo: 51, kind: 'video', direction: 'both', text: 'She showed me the store room.' },
        { daysAgo: 50, kind: 'thanked', direction: 'out', text: 'With a scan of the old chart.' },
      ],
    },
  },
  {
    slug: 'samuel-okafor',
    memberId: 'ACoAADWk6QsBS2nSADeWG196wMYJJAFWU_H7NwE',
    name: 'Samuel Okafor',
    headline: 'Runs a workshop for solar pumps',
    company: 'Sunwell Works',
    school: 'Enugu Institute of Technology',
    place: 'Enugu, Nigeria',
    degree: 2,
    verified: false,
    about: 'Water uphill, with nothing but the sun.',
    kept: {
      level: 2,
      connectedDaysAgo: 120,
      notes: [],
      happened: [
        { daysAgo: 70, kind: 'call', direction: 'both', text: 'Compared pumps.' },
        { daysAgo: 69, kind: 'thanked', direction: 'out', text: 'Sent him the catalogue.' },
        {
          daysAgo: 36,
          kind: 'got-help',
          direction: 'in',
          text: 'Named the foundry that casts small housings.',
        },
      ],
    },
  },
  {
    slug: 'priya-raman',
    memberId: 'ACoAADWk6QwBHHIWVmTILCxr2_BQ1F344nfKDcA',
    name: 'Priya Raman',
    headline: 'Cartographer of coasts',
    company: 'Chart & Compass',
    school: 'Coromandel University',
    place: 'Chennai, India',
    degree: 1,
    verified: true,
    about: 'The line between land and sea is my life’s work, and it keeps moving.',
    kept: {
      level: 1,
      connectedDaysAgo: 800,
      notes: ['Her atlas comes out in the autumn.'],
      happened: [
        { daysAgo: 22, kind: 'video', direction: 'both', text: 'She read me the preface.' },
        { daysAgo: 21, kind: 'thanked', direction: 'out', text: 'And offered to proofread.' },
      ],
      talk: {
        inDays: 1,
        time: '16:00',
        medium: 'video',
        preparation: {
          purpose: 'Learn how she chose what to leave off the map.',
          snapshot: 'I walk tidal rivers and take pictures. I am making a small book of them.',
          questions: [
            'What did you take out last, and why?',
            'Who read the first draft?',
            'Whom should I ask about paper?',
          ],
          offers: [{ kind: 'help', text: 'Proofread the two chapters on estuaries.' }],
        },
      },
    },
  },
  {
    slug: 'luca-ferri',
    memberId: 'ACoAADWk6Q0BKxvsg0xMV6a4gm84Dmf0gMmqg9o',
    name: 'Luca Ferri',
    headline: 'Boatbuilder, third generation',
    company: 'Cantiere Ferri',
    school: 'Istituto Nautico Camogli',
    place: 'Camogli, Italy',
    degree: 3,
    verified: false,
    about: 'Wood, patience, and a good radio.',
    kept: {
      level: 3,
      connectedDaysAgo: 410,
      notes: [],
      happened: [
        { daysAgo: 58, kind: 'message', direction: 'in', text: 'Sent three names of yards.' },
        { daysAgo: 28, kind: 'call', direction: 'both', text: 'Talked me through the varnish.' },
        { daysAgo: 27, kind: 'thanked', direction: 'out', text: 'For the hour in the yard.' },
      ],
      asks: [
        { daysAgo: 60, medium: 'message', what: 'Names of yards that still build in larch' },
        { daysAgo: 30, medium: 'message', what: 'A call about varnish' },
      ],
    },
  },
  {
    slug: 'greta-baumann',
    memberId: 'ACoAADWk6Q4BbdgHxEPusqzBR51eiLpjMvNda4o',
    name: 'Greta Baumann',
    headline: 'Head of a school for deaf children',
    company: 'Schule am Anger',
    school: 'Pädagogische Hochschule Erfurt',
    place: 'Erfurt, Germany',
    degree: 1,
    verified: true,
    about: 'We talk with our hands, and laugh out loud.',
    kept: {
      level: 2,
      connectedDaysAgo: 260,
      notes: ['Prefers letters. Never call during term.'],
      happened: [
        { daysAgo: 80, kind: 'meeting', direction: 'both', text: 'Visited the school.' },
        { daysAgo: 79, kind: 'letter', direction: 'out', text: 'Thanked her on paper.' },
        { daysAgo: 79, kind: 'thanked', direction: 'out', text: 'By letter.' },
        { daysAgo: 20, kind: 'letter', direction: 'in', text: 'A drawing from class 3.' },
      ],
    },
  },
  {
    slug: 'mateo-rios',
    memberId: 'ACoAADWk6Q8B3HwPBvN1FW8c1bif3j2GP5WJI2M',
    name: 'Mateo Ríos',
    headline: 'Sound recordist for nature films',
    company: 'Oído Abierto',
    school: 'Universidad del Sur',
    place: 'Valdivia, Chile',
    degree: 2,
    verified: false,
    about: 'I have stood still in more rivers than most.',
    kept: { level: 3, connectedDaysAgo: 45, notes: [], happened: [] },
  },
  {
    slug: 'yara-nasser',
    memberId: 'ACoAADWk6RABlxeVsxM4Mw-S3mkbfWtXfMY15cc',
    name: 'Yara Nasser',
    headline: 'Paediatric nurse, now in training for patients’ rights',
    company: 'St Brigid’s Hospital',
    school: 'School of Nursing, Amman',
    place: 'Cork, Ireland',
    degree: 1,
    verified: false,
    about: 'Somebody has to explain things slowly. I like being that person.',
  },
  {
    slug: 'dylan-price',
    memberId: 'ACoAADWk6REBQFVIlvjiNHqaA-UqSkZuQaBC-i4',
    name: 'Dylan Price',
    headline: 'Beekeeper with a day job in insurance',
    company: 'Cambrian Mutual',
    school: 'Aberystwyth Open College',
    place: 'Machynlleth, Wales',
    degree: 2,
    verified: true,
    about: 'Risk in the morning, honey in the evening.',
    kept: {
      connectedDaysAgo: 2300,
      notes: ['Two hives on the roof of the office.'],
      happened: [
        { daysAgo: 1290, kind: 'meeting', direction: 'both', text: 'Honey cake, and risk tables.' },
        { daysAgo: 1289, kind: 'thanked', direction: 'out', text: 'For the honey.' },
      ],
    },
  },
  {
    slug: 'zofia-kowalczyk',
    memberId: 'ACoAADWk6RIBLVKgheOtuaVtowqAZ5FAAiIApMg',
    name: 'Zofia Kowalczyk',
    headline: 'Restores mountain railways',
    company: 'Kolej Górska',
    school: 'Politechnika Beskidzka',
    place: 'Zakopane, Poland',
    degree: 3,
    verified: false,
    about: 'Steam, rust and timetables from 1904.',
    kept: {
      level: 3,
      connectedDaysAgo: 90,
      notes: ['Decides which line is restored next.'],
      happened: [],
      keyPerson: true,
    },
  },
  {
    slug: 'kwame-mensah',
    memberId: 'ACoAADWk6RUBVGoK41CczApHaYCx3-SlVw7orKQ',
    name: 'Kwame Mensah',
    headline: 'Architect of libraries',
    company: 'Open Shelf Studio',
    school: 'Kumasi School of Architecture',
    place: 'Accra, Ghana',
    degree: 2,
    verified: true,
    about: 'A library is a room in which nobody asks what you are doing here.',
  },
  {
    slug: 'elif-demir',
    memberId: 'ACoAADWk6RQBoXgnzr6t26HXF0rLr4-yQRt64fg',
    name: 'Elif Demir',
    headline: 'Translator of manuals, reader of novels',
    company: 'Freelance',
    school: 'Ege University',
    place: 'İzmir, Türkiye',
    degree: 1,
    verified: false,
    about: 'If you understood the instructions, I did my work.',
    kept: {
      level: 3,
      connectedDaysAgo: 400,
      notes: [],
      happened: [],
      asks: [{ daysAgo: 11, medium: 'email', what: 'Which house prints manuals in two columns' }],
    },
  },
];

/** The person at the address `/in/<slug>/`. Throws when there is none. */
export function personBySlug(/** @type {string} */ slug) {
  const person = people.find((candidate) => candidate.slug === slug);
  if (!person) throw new Error(`No invented person has the slug ${slug}.`);
  return person;
}
