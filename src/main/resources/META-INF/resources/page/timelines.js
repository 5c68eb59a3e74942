/** The timelines that there are, and one of them. */

import { DatelineTimeline } from '../widget/dateline.js';
import { address, get, Problem } from './api.js';
import { showDocuments } from './documents.js';
import { announce, byId } from './forms.js';

/**
 * @typedef {object} Timeline
 * @property {string} slug
 * @property {string} title
 * @property {number} [documents]
 * @property {number} [events]
 */

const list = byId('shelf-list');
const message = byId('shelf-message');
const more = byId('shelf-more', HTMLButtonElement);
const article = byId('timeline');
const blank = byId('blank');
const missing = byId('missing');
const events = byId('timeline-events', DatelineTimeline);
const filters = byId('filters', HTMLFormElement);

/** @type {Timeline[]} */
let known = [];
/** @type {string | null} */
let next = null;
/** @type {string | null} */
let shown = null;
/** Counts what was asked for, so that a slow answer doesn't replace a later one. */
let asked = 0;

/** @param {string} slug */
export const eventsPath = (slug) => `timelines/${encodeURIComponent(slug)}/events`;

/** @param {Timeline} timeline */
export const nameOf = (timeline) => timeline.title || timeline.slug;

/** All timelines fetched so far. */
export const timelines = () => known;

/** @param {string} path */
async function fetchSome(path) {
  const page = await get(path);
  known = [...known, ...page.items];
  next = page.next ?? null;
  more.hidden = !next;
}

/** Fetches the list of timelines afresh. */
export async function refresh() {
  known = [];
  await fetchSome('timelines');
}

/**
 * Shows a timeline, or the first one.
 *
 * @param {string | null} slug null for whichever there is
 * @returns {Promise<string | null>} the title of what is shown; null where the reader went on since
 */
export async function show(slug) {
  const mine = ++asked;
  message.textContent = 'Loading …';
  message.hidden = false;
  try {
    await refresh();
    if (mine !== asked) return null;
  } catch (failure) {
    if (mine !== asked) return null;
    message.textContent = failure instanceof Problem ? failure.message : 'Something went wrong.';
    announce(message.textContent);
    reveal(null);
    list.replaceChildren();
    return 'Dateline';
  }
  const chosen = slug ?? known[0]?.slug ?? null;
  fill(chosen);
  if (chosen === null) {
    reveal(blank);
    return 'Dateline';
  }
  try {
    const timeline = await get(`timelines/${encodeURIComponent(chosen)}`);
    if (mine !== asked) return null;
    fillTimeline(timeline);
    reveal(article);
    return nameOf(timeline);
  } catch (failure) {
    if (mine !== asked) return null;
    byId('missing-detail').textContent = failure instanceof Problem ? failure.message : '';
    reveal(missing);
    return 'No such timeline';
  }
}

/** @param {HTMLElement | null} one */
function reveal(one) {
  for (const view of [article, blank, missing]) view.hidden = view !== one;
}

/** @param {string | null} current */
function fill(current) {
  message.textContent = known.length ? '' : 'None yet.';
  message.hidden = known.length > 0;
  list.replaceChildren(
    ...known.map((timeline) => {
      const link = document.createElement('a');
      link.href = `#/timelines/${encodeURIComponent(timeline.slug)}`;
      if (timeline.slug === current) link.setAttribute('aria-current', 'page');
      const name = document.createElement('span');
      name.className = 'name';
      name.dir = 'auto';
      name.textContent = nameOf(timeline);
      link.append(name);
      const facts = factsOf(timeline);
      if (facts) {
        const small = document.createElement('span');
        small.className = 'facts';
        small.textContent = facts;
        link.append(' ', small);
      }
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

/** @param {Timeline} timeline */
function factsOf({ documents, events }) {
  /** @type {(n: number | undefined, what: string) => string[]} */
  const count = (n, what) => (Number.isInteger(n) ? [`${n} ${what}${n === 1 ? '' : 's'}`] : []);
  return [...count(events, 'event'), ...count(documents, 'document')].join(' · ');
}

/** @param {Timeline} timeline */
function fillTimeline(timeline) {
  const name = byId('timeline-name');
  name.dir = 'auto';
  name.textContent = nameOf(timeline);
  byId('timeline-facts').textContent = factsOf(timeline);
  if (shown !== timeline.slug) filters.reset();
  filters.hidden = timeline.events === 0; // nothing to search yet
  byId('timeline-start').hidden = timeline.documents !== 0;
  shown = timeline.slug;
  events.setAttribute('label', `Events of ${nameOf(timeline)}`);
  const source = address(eventsPath(timeline.slug));
  byId('embed').textContent =
    `<script type="module" src="${new URL('../widget/dateline.js', import.meta.url)}"></script>\n` +
    `<dateline-timeline src="${source}"></dateline-timeline>`;
  for (const link of byId('timeline-formats').querySelectorAll('a')) {
    link.href = `${source.href}.${link.dataset.format}?limit=500`;
  }
  showDocuments(timeline.slug);
  // The same address again wouldn't be fetched again, though a document may have come since.
  if (!filter()) events.reload();
}

/** Puts what the form asks for into the widget; false where nothing changes. */
function filter() {
  if (!shown) return false;
  const wishes = new FormData(filters);
  const source = address(eventsPath(shown));
  const q = String(wishes.get('q') ?? '').trim();
  if (q) source.searchParams.set('q', q);
  const wanted = {
    src: source.href,
    status: String(wishes.get('status') ?? ''),
    sort: String(wishes.get('sort') ?? ''),
  };
  let changed = false;
  for (const [name, value] of Object.entries(wanted)) {
    if ((events.getAttribute(name) ?? '') === value) continue;
    if (value) events.setAttribute(name, value);
    else events.removeAttribute(name);
    changed = true;
  }
  return changed;
}

let typing = 0;
filters.addEventListener('input', (event) => {
  clearTimeout(typing);
  const typed = event.target instanceof HTMLInputElement;
  typing = window.setTimeout(filter, typed ? 300 : 0);
});
filters.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  filter();
});

more.addEventListener('click', async () => {
  if (!next) return;
  const before = known.length;
  await fetchSome(next).catch((failure) => announce(String(failure.message)));
  fill(shown);
  announce(`${known.length - before} more timelines`);
  list.querySelectorAll('a')[before]?.focus();
});

byId('embed-copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(byId('embed').textContent ?? '');
    announce('Copied');
    byId('embed-copy').textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(byId('embed')); // the reader copies it by hand
    announce('Selected: copy it with your keyboard');
  }
});
