/**
 * The page: two views, told apart by the address so that each can be linked to.
 *
 *   #/                     the first timeline there is
 *   #/timelines/{slug}     one timeline
 *   #/read                 read a text; ?timeline={slug} to have it added there
 */

import { announce, byId } from './forms.js';
import './reader.js';
import { show } from './timelines.js';

const views = { timelines: byId('view-timelines'), read: byId('view-read') };

/** @param {keyof typeof views} name */
function reveal(name) {
  for (const [key, view] of Object.entries(views)) view.hidden = key !== name;
  for (const link of document.querySelectorAll('.masthead [data-view]')) {
    if (link.getAttribute('data-view') === name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** @param {boolean} first whether the page has just been opened */
async function route(first) {
  const path = location.hash.replace(/^#/, '').split('?')[0];
  if (path === '/read') {
    reveal('read');
    arrived('Read a text', first);
    return;
  }
  reveal('timelines');
  const slug = /^\/timelines\/([^/]+)$/.exec(path)?.[1];
  const title = await show(slug ? decoded(slug) : null);
  if (title !== null) arrived(title, first);
}

/** @param {string} part of an address, which anyone may have mistyped */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Says where the reader is, as a browser does for a page of its own.
 * @param {string} title
 * @param {boolean} first
 */
function arrived(title, first) {
  document.title = title === 'Dateline' ? title : `${title} · Dateline`;
  if (first) return;
  announce(title);
  const heading = [...document.querySelectorAll('h1')].find((h1) => h1.checkVisibility());
  heading?.focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault(); // the address says which view is open, not where the reader jumped to
  byId('main').focus();
});

addEventListener('hashchange', () => route(false));
route(true);
