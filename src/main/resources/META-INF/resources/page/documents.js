/** What a timeline is made of; a publication date put right makes all dates of its text anew. */

import { DatelineTimeline, timeInWords, webAddress } from '../widget/dateline.js';
import { get, patch, Problem } from './api.js';
import { announce, byId, sentence } from './forms.js';

/**
 * @typedef {object} Document
 * @property {string} id
 * @property {string | null} externalId
 * @property {string | null} title
 * @property {string | null} url
 * @property {string | null} publisher
 * @property {{value: string | null}} publishedAt
 */

const panel = byId('documents', HTMLDetailsElement);
const list = byId('documents-list');
const message = byId('documents-message');
const more = byId('documents-more', HTMLButtonElement);

let slug = '';
/** @type {string | null} */
let next = null;

/** @param {string} timeline its slug; its documents are fetched once the reader asks for them */
export function showDocuments(timeline) {
  slug = timeline;
  list.replaceChildren();
  more.hidden = true;
  message.textContent = '';
  for (const link of document.querySelectorAll('#documents-add, #timeline-start a')) {
    link.setAttribute('href', `#/read?timeline=${encodeURIComponent(slug)}`);
  }
  if (panel.open) begin();
}

panel.addEventListener('toggle', () => {
  if (panel.open && !list.hasChildNodes()) begin();
});
more.addEventListener('click', () => {
  if (next) fetchSome(next);
});

const begin = () => fetchSome(`timelines/${encodeURIComponent(slug)}/documents`);

/** @param {string} path */
async function fetchSome(path) {
  const asked = slug;
  message.textContent = 'Loading …';
  try {
    const page = await get(path);
    if (asked !== slug) return;
    const shown = list.children.length;
    next = page.next ?? null;
    more.hidden = !next;
    list.append(...page.items.map(row));
    message.textContent = list.hasChildNodes() ? '' : 'No documents yet.';
    if (shown) list.children[shown]?.querySelector('input')?.focus();
  } catch (failure) {
    message.textContent = failure instanceof Problem ? failure.message : 'Something went wrong.';
  }
}

/** @param {Document} document_ */
function row(document_) {
  const item = document.createElement('li');
  const name = document_.title || document_.externalId || 'Untitled';
  item.append(about(document_, name), correction(document_, name));
  return item;
}

/**
 * @param {Document} document_
 * @param {string} name
 */
function about({ url, publisher }, name) {
  const of = document.createElement('p');
  of.className = 'of';
  const address = webAddress(url);
  const title = document.createElement(address ? 'a' : 'span');
  if (title instanceof HTMLAnchorElement) {
    title.href = address?.href ?? '';
    title.rel = 'noopener';
  }
  title.dir = 'auto';
  title.textContent = name;
  of.append(title);
  if (publisher) {
    const by = document.createElement('span');
    by.dir = 'auto';
    by.textContent = publisher;
    of.append(by);
  }
  return of;
}

/**
 * @param {Document} document_
 * @param {string} name
 */
function correction({ id, publishedAt }, name) {
  const form = document.createElement('form');
  form.noValidate = true;
  const field = document.createElement('div');
  field.className = 'field';
  const label = document.createElement('label');
  const date = document.createElement('input');
  date.type = 'date';
  date.id = `published-${id}`;
  date.value = publishedAt.value?.slice(0, 10) ?? '';
  label.htmlFor = date.id;
  label.textContent = 'Published on';
  field.append(label, date);
  const button = document.createElement('button');
  button.className = 'button small';
  button.textContent = 'Correct';
  button.setAttribute('aria-label', `Correct the date of ${name}`);
  form.append(field, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (date.validity.badInput) message.textContent = 'Complete this date, or clear it.';
    else correct(id, date.value || null);
  });
  return form;
}

/**
 * @param {string} id
 * @param {string | null} publishedAt null for unknown
 */
async function correct(id, publishedAt) {
  message.textContent = 'Reading its dates anew …';
  try {
    await patch(`documents/${encodeURIComponent(id)}`, { publishedAt });
    const day = publishedAt ? `published ${timeInWords(publishedAt)}` : 'of unknown date';
    message.textContent = `Its dates were read anew, as of a text ${day}.`;
    byId('timeline-events', DatelineTimeline).reload();
  } catch (failure) {
    const problem = failure instanceof Problem ? failure : null;
    message.textContent = sentence(
      problem?.fields[0]?.message || problem?.message || 'Something went wrong',
    );
    announce('');
  }
}
