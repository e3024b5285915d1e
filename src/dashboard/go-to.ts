/**
 * Goes to a page of the dashboard and puts the focus there, as a link does that is followed: its
 * beginning, unless a form of the page takes it.
 */
export async function goTo(href: string): Promise<void> {
  if (location.hash !== href) {
    const changed = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    );
    location.hash = href;
    await changed;
    // The page is drawn before the next task.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const main = document.querySelector('main');
  if (main && !main.contains(document.activeElement)) main.focus();
}
