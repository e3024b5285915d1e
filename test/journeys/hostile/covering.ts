/** Hangs the host, alive, into an element of the page's that fills the window. */
const wrapped = (css: string) => `const wrap = document.createElement('div');
  wrap.className = 'wrap';
  wrap.style.cssText = 'position: fixed; inset: 0; ${css}';
  const host = document.documentElement.lastElementChild;
  document.documentElement.append(wrap);
  wrap.moveBefore(host, null)`;
const covered = (css: string) =>
  `cover('position: fixed; z-index: 2147483647; pointer-events: none; background: white; ${css}')`;

/** What a page can do to hide or disguise the panel, each with the script that does it. */
export const tricks: [string, string][] = [
  ['T20: html opacity', `document.documentElement.style.opacity = '0.01'`],
  // The host's own style cannot be changed from outside; around it, the page may hang what it likes.
  ['T21: opacity around the host', wrapped('opacity: 0.01')],
  [
    'T22: body opacity',
    `const host = document.documentElement.lastElementChild;
     document.body.classList.add('wrap');
     document.body.style.opacity = '0.01';
     document.body.moveBefore(host, null)`,
  ],
  ['T23: an overlay above it all', covered('inset: 0')],
  [
    'T24: a popover',
    `const over = ${covered('inset: 0; width: 100%; height: 100%; border: 0')};
     over.popover = 'manual';
     over.showPopover()`,
  ],
  ['T25: a cover over a corner', covered('right: 60px; top: 500px; width: 20px; height: 20px')],
  ['T26: clip-path', `document.documentElement.style.clipPath = 'inset(0 60px 0 0)'`],
  ['T26: a window that cuts', wrapped('width: 1700px; overflow: hidden; transform: translate(0)')],
  ['T27: filter', `document.documentElement.style.filter = 'contrast(0)'`],
  ['T28: mask', wrapped('mask: linear-gradient(to right, black 50%, transparent)')],
  ['T29: mix-blend-mode', wrapped('mix-blend-mode: difference')],
  ['T30: half moved away', wrapped('transform: translate(180px)')],
  ['T30: scaled down', wrapped('transform: scale(0.3)')],
  ['T30: turned away', wrapped('transform: rotateY(80deg)')],
];

/** What the scripts of the tricks use. */
export const pageHelpers = `window.cover = (css) => {
  const element = document.createElement('div');
  element.className = 'cover';
  element.style.cssText = css;
  document.documentElement.append(element);
  return element;
};`;

/** Takes any of the tricks back; the host is where it was. */
export const undoTricks = `{
  const host = document.querySelector('.wrap > div:empty');
  if (host) document.documentElement.moveBefore(host, null);
  for (const element of document.querySelectorAll('.cover, html > .wrap:not(body)')) element.remove();
  document.body.removeAttribute('class');
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
}`;
