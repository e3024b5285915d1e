import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { asIs, html } from './html.mjs';
import { people } from './people.mjs';
import { contactDialog, morePeople, portrait, profileMain } from './profile-page.mjs';

/** @typedef {import('../browser/launch.mjs').Answer} Answer */

/**
 * One screen of the site: `main` is what in-app navigation replaces.
 * @typedef {object} Screen
 * @property {string} title
 * @property {string} kind
 * @property {string} main
 * @property {string} dialog what the contact dialog shows, empty where there is none
 */

const origin = 'https://www.linkedin.com';

/** @param {string} name */
const file = (name) => readFileSync(new URL(`site/${name}`, import.meta.url), 'utf8');

/** @returns {Screen} */
function feed() {
  const posts = people
    .slice(0, 6)
    .map(
      (person) =>
        html`<div class="card text post"><a href="${origin}/in/${person.slug}/">${portrait(person)}<div><p>${person.name}</p><p class="quiet">${person.headline}</p></div></a><p>${person.about}</p></div>`,
    );
  const main = html`<section aria-label="Primary content"><div data-testid="lazy-column" data-component-type="LazyColumn">${posts}</div></section>${morePeople()}`;
  return { title: 'Feed | LinkedIn', kind: 'feed.Feed', main: String(main), dialog: '' };
}

/**
 * @param {string} path
 * @returns {Screen | undefined}
 */
function screenAt(path) {
  if (path === '/' || path === '/feed/') return feed();
  const [, slug] = /^\/in\/([^/]+)\/?(overlay\/contact-info\/?)?$/.exec(path) ?? [];
  const person = people.find((candidate) => candidate.slug === slug);
  if (!person) return undefined;
  return {
    title: `${person.name} | LinkedIn`,
    kind: 'profile.Profile',
    main: String(profileMain(person)),
    dialog: String(contactDialog(person)),
  };
}

/**
 * A whole page, under a policy at least as strict as the real site's.
 * @param {Screen} screen
 * @returns {Answer}
 */
function page({ title, kind, main, dialog }) {
  const nonce = randomUUID();
  const body = html`<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style nonce="${nonce}">${asIs(file('style.css'))}</style></head>
<body><div id="root"><section class="away"><h2 data-testid="toasts-title">0 notifications</h2></section>
<div data-testid="primary-nav"><header><p>Demo site · invented people</p><nav><a href="/feed/">Feed</a></nav></header></div>
<main id="workspace" tabindex="-1" data-sdui-screen="com.linkedin.sdui.flagshipnav.${kind}">${asIs(main)}</main></div>
<dialog aria-label="Contact info">${asIs(dialog)}</dialog>
<script type="module" nonce="${nonce}">${asIs(file('navigate.js'))}</script></body></html>`;
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-frame-options': 'sameorigin',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
  return { status: 200, headers, body: String(body) };
}

/**
 * The demo site: a few invented people at the address of a network.
 * `/flagship-web/…` gives the parts of a screen, for navigation inside the page.
 * @param {URL} url
 * @returns {Answer | undefined} undefined for everything that is not on the site
 */
export function demoSite(url) {
  if (url.origin !== origin) return undefined;
  const inApp = /^\/flagship-web(\/.*)$/.exec(url.pathname);
  const screen = screenAt(decodeURIComponent(inApp?.[1] ?? url.pathname));
  if (!screen) return undefined;
  if (!inApp) return page(screen);
  const headers = { 'content-type': 'application/json' };
  return { status: 200, headers, body: JSON.stringify(screen) };
}

/**
 * The address of an invented person's profile.
 * @param {string} slug
 */
export function profileAddress(slug) {
  return `${origin}/in/${slug}/`;
}
