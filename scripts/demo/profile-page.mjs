import { html } from './html.mjs';
import { people } from './people.mjs';

/**
 * Profile pages in the layout of autumn 2026: the keys, ids and order of nodes are those the
 * reader in `src/linkedin` holds on to, the look is our own.
 * @typedef {import('./people.mjs').DemoPerson} DemoPerson
 */

const tints = ['#8fb3a6', '#c9a27c', '#9aa7c7', '#b79ab8', '#a9b98a', '#c79a9a', '#8fb0bf'];

/** @param {DemoPerson} person */
const tint = (person) => tints[people.indexOf(person) % tints.length];

/** @param {string} name */
const initials = (name) => Array.from(name.matchAll(/\b\p{L}/gu), ([letter]) => letter).join('');

/** @param {DemoPerson} person */
export function portrait(person) {
  return html`<figure aria-hidden="true"><svg id="person-accent-4" viewBox="0 0 96 96"><circle cx="48" cy="48" r="48" fill="${tint(person)}"/><text x="48" y="60" text-anchor="middle">${initials(person.name)}</text></svg></figure>`;
}

/** @param {DemoPerson} person */
function nameRow({ slug, name, verified, pronouns, degree }) {
  const heading = html`<h2>${name}</h2>`;
  const wrapped = html`<div componentkey="ProfileVerificationTriggerRef-${slug}"><a componentkey="ProfileVerificationTriggerRef-${slug}" href="https://www.linkedin.com/in/${slug}/"><div class="row">${heading}<svg id="verified-medium" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8l3.5 3.5L13 5"/></svg></div></a></div>`;
  // All three degrees are in the page, and style alone decides which one is seen.
  const degrees = ['1st', '2nd', '3rd'].map(
    (text, index) =>
      html`<p class="${index + 1 === degree ? 'degree' : 'degree away'}">· ${text}</p>`,
  );
  return html`<div class="row">${verified ? wrapped : html`<div>${heading}</div>`}${pronouns && html`<p class="quiet">${pronouns}</p>`}${degrees}</div>`;
}

/** @param {DemoPerson} person */
function actions({ slug, memberId, name, degree }) {
  const message = html`<a class="button" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&recipient=${memberId}&screenContext=NON_SELF_PROFILE_VIEW"><span>Message</span></a>`;
  const connect = html`<a class="button" href="/preload/custom-invite/?vanityName=${slug}" aria-label="Invite ${name} to connect"><span>Connect</span></a>`;
  return html`<div class="row">${message}${degree > 1 && connect}</div>`;
}

/** @param {DemoPerson} person */
function topCard(person) {
  const { slug, memberId, headline, company, school, place } = person;
  const key = `com.linkedin.sdui.profile.card.ref${memberId}Topcard`;
  const contact = `/in/${slug}/overlay/contact-info/`;
  return html`<div class="card" componentkey="${key}" id="${key}"><section componentkey="${key}">
<div role="button" tabindex="0" aria-label="Cover picture"><figure><svg id="cover-photo" viewBox="0 0 804 120" preserveAspectRatio="none"><rect width="804" height="120" fill="${tint(person)}" opacity=".35"/><path d="M0 90 Q 200 50 402 85 T 804 70 V120 H0Z" fill="${tint(person)}" opacity=".6"/></svg></figure></div>
<div role="button" tabindex="0" class="portrait" componentkey="topcard-logo-image-referencekey"><div componentkey="topcard-logo-image-referencekey" aria-label="Profile photo">${portrait(person)}</div></div>
<div class="lines"><div>${nameRow(person)}</div>
<p class="headline">${headline}</p>
<p>${company} · ${school}</p>
<div class="row quiet"><p>${place}</p><p>·</p><p><a href="${contact}">Contact info</a></p></div>
<div class="row marks"><div role="button" tabindex="0" class="row"><figure><svg id="company-accent-4" viewBox="0 0 16 16"><rect x="3" y="3" width="10" height="10"/></svg></figure><p><span>${company}</span></p></div>
<div role="button" tabindex="0" class="row"><figure><svg id="school-accent-4" viewBox="0 0 16 16"><path d="M2 7l6-4 6 4-6 4z"/></svg></figure><p><span>${school}</span></p></div></div>
${actions(person)}</div></section></div>`;
}

/** @param {DemoPerson} person */
function otherCards({ memberId, slug, about, headline, company }) {
  const key = `com.linkedin.sdui.profile.card.ref${memberId}`;
  return html`<div class="card text" componentkey="${key}About"><section componentkey="Profile_About${slug}"><h2>About</h2><p>${about}</p></section></div>
<div class="card text" componentkey="${key}ExperienceTopLevelSection"><section componentkey="Profile_Top_Level_ExperienceTopLevelSection${slug}"><h2>Experience</h2><div componentkey="entity-collection-item-1"><p>${headline}</p><p class="quiet">${company}</p></div></section></div>`;
}

/** @param {DemoPerson} [shown] */
export function morePeople(shown) {
  const links = people
    .filter((person) => person !== shown)
    .map(
      (person) =>
        html`<a href="https://www.linkedin.com/in/${person.slug}/">${portrait(person)}<div><p>${person.name}</p><p class="quiet">${person.headline}</p></div></a>`,
    );
  return html`<aside class="card text"><h2>More people</h2>${links}</aside>`;
}

/**
 * What stands inside `main` on a profile page.
 * @param {DemoPerson} person
 */
export function profileMain(person) {
  return html`<section aria-label="Primary content"><div data-testid="lazy-column" data-component-type="LazyColumn">${topCard(person)}${otherCards(person)}</div></section>${morePeople(person)}`;
}

/**
 * What the contact dialog shows.
 * @param {DemoPerson} person
 */
export function contactDialog({ slug, name, place }) {
  return html`<div data-testid="dialog-content" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><h2>${name}</h2><p>Profile</p><p><a href="https://www.linkedin.com/in/${slug}">linkedin.com/in/${slug}</a></p><p>Lives in</p><p>${place}</p><form method="dialog"><button>Close</button></form></div>`;
}
