/** @typedef {import('../browser/launch.mjs').Answer} Answer */

const address = 'https://www.linkedin.com/in/';
const people = [
  { slug: 'mara-quill', name: 'Mara Quill', id: 'ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs' },
  { slug: 'jonas-reed', name: 'Jonas Reed', id: 'ACoAADWk6QIBQG0MS6zZmweH6JMj4jHseWbX0SA' },
];

/** How heavy a page may be: bytes of its text, and changes of its tree a second. */
const pageBytes = 5_000_000;
const changesASecond = 1000;

/** @param {{ slug: string, name: string, id: string }} person */
function topCard({ slug, name, id }) {
  const key = `com.linkedin.sdui.profile.card.ref${id}Topcard`;
  return `<div componentkey="${key}"><section><a href="${address}${slug}/"><h2>${name}</h2></a><p>Keeps a lock</p><a href="/in/${slug}/overlay/contact-info/">Contact info</a></section></div>`;
}

/** A column as the real site has one. */
const style = 'main { inline-size: 1128px; margin: 0 auto; background: white }';

/** Runs in the page: changes its tree all the time, and goes from profile to profile when told. */
const script = `
  const main = document.querySelector('main');
  const cards = JSON.parse(document.querySelector('template').content.textContent);
  const busy = [...document.querySelectorAll('[data-busy]')];
  let tick = 0;
  setInterval(() => {
    for (let n = 0; n < ${changesASecond / 100}; n += 1) {
      const element = busy[(tick += 1) % busy.length];
      element.setAttribute('data-busy', tick);
      if (tick % 5 === 0) element.firstChild.nodeValue = 'Changed ' + tick;
    }
  }, 10);
  window.goTo = ({ slug, name }) => {
    history.pushState(null, '', '/in/' + slug + '/');
    setTimeout(() => {
      main.firstElementChild.outerHTML = cards[slug];
      document.title = name + ' | LinkedIn';
    }, 150);
  };
`;

function filler() {
  const line = `<div class="x1 y2"><div data-busy="0">Something said by somebody about a lock, a gate and a river.</div><p><span>and more</span></p></div>`;
  return line.repeat(Math.ceil(pageBytes / line.length));
}

/**
 * A page as heavy as the real ones at their worst, for two people in turn.
 * @param {URL} url
 * @returns {Answer | undefined}
 */
export function busyPage(url) {
  const person = people.find(({ slug }) => url.pathname === `/in/${slug}/`);
  if (!person) return undefined;
  const cards = Object.fromEntries(people.map((one) => [one.slug, topCard(one)]));
  const data = JSON.stringify(cards).replaceAll('<', '\\u003c');
  const body = `<!doctype html><title>${person.name} | LinkedIn</title><style>${style}</style><main>${topCard(person)}${filler()}</main><template>${data}</template><script>${script}</script>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** The two people whose profiles the page goes to and fro between. */
export const busyPeople = people;
