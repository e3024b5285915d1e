/** Ways in which a page may differ from the one we know. Each changes the document and can be undone. */
export interface Mutation {
  name: string;
  apply(document: Document): void;
}

const all = (root: ParentNode, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** An element with children; these pages refuse markup given as text. */
function make(document: Document, name: string, ...children: (Node | string)[]) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function rename(element: Element, attribute: string) {
  const value = element.getAttribute(attribute);
  if (value)
    element.setAttribute(
      attribute,
      value.replace(/\S+/g, (part) => `${part}x`),
    );
}

function wrap(element: Element, name: string) {
  const wrapper = element.ownerDocument.createElement(name);
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** Says in another language what the page says in English; names stay. */
function translate(document: Document, language: string, direction: string, words: string[]) {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  const [degree = '', button = '', label = ''] = words;
  for (const line of all(document, 'p')) {
    line.textContent = (line.textContent ?? '').replace(/^· ([123])\w\w$/, degree);
  }
  for (const element of all(document, 'button, a > span')) element.textContent = button;
  for (const element of all(document, '[aria-label]')) element.setAttribute('aria-label', label);
}

function reverseChildren(document: Document, selector: string) {
  for (const parent of all(document, selector)) parent.append(...[...parent.children].reverse());
}

/** The whole-page changes: what a release of LinkedIn's might bring from one day to the next. */
export const mutations: Mutation[] = [
  {
    name: 'renamed classes',
    apply: (document) =>
      all(document, '[class]').forEach((element) => {
        rename(element, 'class');
      }),
  },
  {
    name: 'no classes',
    apply: (document) =>
      all(document, '[class]').forEach((one) => {
        one.removeAttribute('class');
      }),
  },
  {
    name: 'a wrapper around everything',
    apply: (document) =>
      all(document, 'body *:not(svg, svg *)').forEach((one) => {
        wrap(one, 'div');
      }),
  },
  {
    name: 'no plain wrappers',
    apply: (document) =>
      all(
        document,
        'div:not([class], [componentkey], [data-testid], [role], [data-view-name])',
      ).forEach((element) => {
        element.replaceWith(...element.childNodes);
      }),
  },
  {
    name: 'cards in another order',
    apply: (document) => reverseChildren(document, '[data-testid="lazy-column"]'),
  },
  {
    name: 'main in another order',
    apply: (document) => reverseChildren(document, 'main, main > section'),
  },
  { name: 'page in another order', apply: (document) => reverseChildren(document, 'body, #root') },
  {
    name: 'an empty lazy column',
    apply: (document) =>
      all(document, '[data-testid="lazy-column"]').forEach((one) => {
        one.replaceChildren();
      }),
  },
  {
    name: 'two degrees shown',
    apply: (document) =>
      all(document, 'p').forEach((line) => {
        if (/^· \d/.test(line.textContent ?? ''))
          line.before('', Object.assign(document.createElement('p'), { textContent: '· 1st' }));
      }),
  },
  {
    name: 'a video player before the name',
    apply: (document) =>
      all(document, 'main h1, main h2').forEach((heading) => {
        const waiting = 'Video Player is loading.';
        const player = make(
          document,
          'div',
          make(document, 'h2', waiting),
          make(document, 'p', waiting),
        );
        player.className = 'vjs-modal-dialog';
        heading.before(player);
      }),
  },
  {
    name: 'a hidden namesake before the name',
    apply: (document) =>
      all(document, 'main h1, main h2').forEach((heading) => {
        const hidden = document.createElement('h2');
        hidden.style.display = 'none';
        hidden.textContent = 'Ines Vale';
        heading.before(hidden);
      }),
  },
  {
    name: 'a dialog about somebody else inside the page',
    apply: (document) => {
      const link = make(document, 'a', 'Ines Vale');
      link.setAttribute('href', '/in/ines-vale/');
      const dialog = make(
        document,
        'dialog',
        make(document, 'h2', link),
        make(document, 'p', 'Harbour pilot'),
      );
      dialog.setAttribute('open', '');
      document.querySelector('main')?.prepend(dialog);
    },
  },
  {
    name: 'h1 for h2',
    apply: (document) =>
      all(document, 'h2').forEach((heading) => {
        heading.replaceWith(
          Object.assign(document.createElement('h1'), { textContent: heading.textContent }),
        );
      }),
  },
  {
    name: 'German',
    apply: (document) => translate(document, 'de', 'ltr', ['· $1.', 'Nachricht', 'Öffnen']),
  },
  {
    name: 'Arabic',
    apply: (document) => translate(document, 'ar', 'rtl', ['· $1', 'رسالة', 'فتح']),
  },
  {
    name: 'Japanese',
    apply: (document) => translate(document, 'ja', 'ltr', ['· $1次', 'メッセージ', '開く']),
  },
  {
    name: 'a longer count in the title',
    apply: (document) => {
      document.title = document.title.replace(/^(?:\(\d+\) )?/, '(99+) ');
    },
  },
];
