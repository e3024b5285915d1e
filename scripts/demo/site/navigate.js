/**
 * Navigation inside the page, in the order the real site has it: the address first, the new
 * content some hundred ms later, the title after that. Links that would act do nothing.
 */
const contentDelay = 250;
const titleDelay = 120;

/** @param {string} selector */
function one(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

const main = one('main');
const dialog = /** @type {HTMLDialogElement} */ (one('dialog'));

const isContact = () => location.pathname.endsWith('/overlay/contact-info/');
const profilePath = () => location.pathname.replace(/overlay\/contact-info\/$/, '');
let shown = profilePath();

/** @param {number} ms */
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function showAddress() {
  const path = profilePath();
  if (dialog.open && !isContact()) dialog.close();
  if (path !== shown) {
    shown = path;
    const [response] = await Promise.all([
      fetch(`/flagship-web${path}`, { method: 'POST' }),
      after(contentDelay),
    ]);
    const screen = await response.json();
    if (path !== profilePath()) return;
    main.innerHTML = screen.main;
    main.setAttribute('data-sdui-screen', `com.linkedin.sdui.flagshipnav.${screen.kind}`);
    main.scrollTop = 0;
    dialog.innerHTML = screen.dialog;
    await after(titleDelay);
    if (path !== profilePath()) return;
    document.title = screen.title;
  }
  if (isContact() && !dialog.open) dialog.showModal();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!/^\/(in|feed)\//.test(link.pathname) || link.pathname === location.pathname) return;
  history.pushState(null, '', link.pathname.replace(/\/?$/, '/'));
  showAddress();
});
dialog.addEventListener('close', () => {
  if (isContact()) history.pushState(null, '', profilePath());
});
addEventListener('popstate', showAddress);
showAddress();

export {};
