/**
 * The panel's frame, wherever the page has hung its host, as an expression for the content script:
 * closed roots are open to those.
 */
const frame = `[...document.querySelectorAll('html > div, html > * > div, main > div')]
  .map((host) => host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host))
  .map((root) => root?.querySelector('iframe')).find(Boolean)`;

/** True while the frame lets clicks through to the panel: it does not right after the page moved it. */
export const isSettled = `getComputedStyle(${frame}).pointerEvents !== 'none'`;

export const hasFrame = `Boolean(${frame})`;

/** Where it is in the window. */
export const frameBox = `(() => {
  const frame = ${frame};
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: left, y: top, width, height, scale: width / frame.offsetWidth };
})()`;
