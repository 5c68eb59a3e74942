/** Paste a text, see its events and what they rest on, keep it on a timeline. */

import { DatelineTimeline, timeInWords } from '../widget/dateline.js';
import { get, post, Problem } from './api.js';
import { EXAMPLE } from './example.js';
import { announce, busily, byId, fieldError, sentence, showFailure } from './forms.js';
import { marked } from './marks.js';
import { nameOf, refresh, timelines } from './timelines.js';

const form = byId('read-form', HTMLFormElement);
const text = byId('text', HTMLTextAreaElement);
const publishedAt = byId('publishedAt', HTMLInputElement);
const title = byId('title', HTMLInputElement);
const url = byId('url', HTMLInputElement);
const formError = byId('read-error');
const result = byId('result');
const list = byId('result-events', DatelineTimeline);
const passage = byId('marked');

const addForm = byId('add-form', HTMLFormElement);
const addTimeline = byId('add-timeline', HTMLSelectElement);
const addName = byId('add-name', HTMLInputElement);
const addError = byId('add-error');
const addDone = byId('add-done');

/** Where the service's errors belong, by the field's name in the request. */
const fields = { text, html: text, publishedAt, title, url };

/** Readings less likely than that would only be noise beside the one chosen. */
const WORTH_SAYING = 0.05;

/** The document that the result is of. @type {Record<string, string> | null} */
let read = null;

/** The document as the form has it; only what is filled in. */
function documentOfForm() {
  const kind = String(new FormData(form).get('kind') ?? 'text');
  /** @type {Record<string, string>} */
  const made = { [kind]: text.value };
  if (publishedAt.value) made.publishedAt = publishedAt.value;
  if (title.value.trim()) made.title = title.value.trim();
  if (url.value.trim()) made.url = url.value.trim();
  return made;
}

/** What the browser alone knows to be wrong. */
function ownErrors() {
  /** @type {{field: string, message: string}[]} */
  const found = [];
  if (!text.value.trim()) found.push({ field: 'text', message: 'Paste a text first.' });
  if (publishedAt.validity.badInput) {
    found.push({ field: 'publishedAt', message: 'Complete this date, or clear it.' });
  }
  return found;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  for (const input of [text, publishedAt, title, url]) fieldError(input, '');
  formError.hidden = true;
  const wrong = ownErrors();
  if (wrong.length) {
    showFailure(new Problem('', 0, wrong), fields, formError);
    return;
  }
  busily(byId('read-submit', HTMLButtonElement), 'Reading …', async () => {
    form.setAttribute('aria-busy', 'true');
    try {
      const document = documentOfForm();
      const { body } = await post('extractions', document);
      read = document;
      showResult(body);
    } catch (failure) {
      announce('');
      showFailure(failure, fields, formError);
    } finally {
      form.removeAttribute('aria-busy');
    }
  });
});

byId('read-example').addEventListener('click', () => {
  text.value = EXAMPLE.text;
  publishedAt.value = EXAMPLE.publishedAt;
  title.value = EXAMPLE.title;
  url.value = '';
  byId('read-form').querySelectorAll('input[name=kind]').forEach((radio) => {
    if (radio instanceof HTMLInputElement) radio.checked = radio.value === 'text';
  });
  byId('read-submit').focus();
});

/**
 * @param {number} n
 * @param {string} what
 */
const count = (n, what) => `${n === 0 ? 'No' : n} ${what}${n === 1 ? '' : 's'}`;

/** @param {any} extraction as the API gives it */
function showResult(extraction) {
  const events = (extraction.events ?? []).toSorted(byTime);
  const times = extraction.timeExpressions ?? [];
  const shown = extraction.text ?? read?.text ?? '';

  byId('result-heading').textContent =
    `${count(events.length, 'event')}, ${count(times.length, 'time expression').toLowerCase()}`;
  byId('result-published').textContent = publication(extraction.publishedAt);

  list.events = events;
  list.hidden = events.length === 0;
  byId('no-events').hidden = events.length > 0;
  passage.replaceChildren(
    marked(shown, [
      ...times.map((/** @type {any} */ t) => ({ ...t, kind: 'time' })),
      ...events.flatMap((/** @type {any} */ e) =>
        (e.evidence ?? []).map((/** @type {any} */ span) => ({
          begin: span.begin,
          end: span.end,
          kind: 'evidence',
          id: e.id,
        })),
      ),
    ]),
  );
  const dates = times.map(dateRow);
  byId('dates').hidden = dates.length === 0;
  byId('dates-list').replaceChildren(...dates);

  addDone.replaceChildren();
  addError.hidden = true;
  offerTimelines();
  result.hidden = false;
  byId('result-heading').focus({ preventScroll: true });
  result.scrollIntoView({ block: 'start' });
  announce(byId('result-heading').textContent ?? '');
}

/**
 * A day as a number that sorts: years may be negative or have more than four digits.
 * @param {string | null | undefined} day
 */
function sortable(day) {
  const [, year, month, date] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  return year ? Number(year) * 10_000 + Number(month) * 100 + Number(date) : Infinity;
}

/**
 * What may begin first comes first; what has no date comes last.
 * @param {any} a
 * @param {any} b
 */
function byTime({ time: a }, { time: b }) {
  /** @type {(x: number, y: number) => number} */
  const compare = (x, y) => (x === y ? 0 : x < y ? -1 : 1);
  return (
    compare(sortable(a?.earliest ?? a?.latest), sortable(b?.earliest ?? b?.latest)) ||
    compare(sortable(a?.latest), sortable(b?.latest))
  );
}

/** @param {{value?: string, source?: string} | null | undefined} published */
function publication(published) {
  if (!published?.value) {
    return 'No publication date given or found: dates that count from it stay open.';
  }
  const day = timeInWords(published.value);
  return published.source === 'given' ? `Published ${day}` : `Published ${day}, as the text says`;
}

/** One time expression: its words, what they mean, and why. @param {any} time */
function dateRow(time) {
  const words = document.createElement('button');
  words.type = 'button';
  words.className = 'words';
  words.dir = 'auto';
  words.textContent = time.text;
  words.addEventListener('click', () => showTime(time.id));

  const reading = document.createElement('span');
  reading.className = 'reading';
  reading.textContent = readingOf(time);
  const code = document.createElement('code');
  code.textContent = time.edtf ?? `${time.type} ${time.value}`;

  const why = document.createElement('p');
  why.className = 'why';
  const others = (time.resolution?.alternatives ?? [])
    .filter((/** @type {any} */ other) => other.edtf && other.confidence >= WORTH_SAYING)
    .map((/** @type {any} */ other) => timeInWords(other));
  why.textContent = [
    time.resolution?.reason,
    others.length ? `It could also be ${others.join(' or ')}.` : '',
  ]
    .filter(Boolean)
    .map(sentence)
    .join(' ');

  const row = document.createElement('li');
  row.append(words, reading, code, why);
  return row;
}

/** @type {Record<string, string>} */
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

/** @type {Record<string, string>} */
const REFERENCES = { PRESENT_REF: 'now', PAST_REF: 'some time ago', FUTURE_REF: 'some time to come' };

/** @type {Record<string, string>} */
const PARTS_OF_DAY = {
  TMO: 'morning',
  TMI: 'midday',
  TAF: 'afternoon',
  TEV: 'evening',
  TNI: 'night',
};

/** What a time expression means, in words. @param {any} time */
function readingOf(time) {
  if (time.edtf) {
    const part = PARTS_OF_DAY[/^[\d-]+(T[A-Z]{2})$/.exec(time.value)?.[1] ?? ''];
    return timeInWords(time) + (part && time.granularity === 'part-of-day' ? `, ${part}` : '');
  }
  if (time.type === 'SET') return 'repeatedly';
  return valueInWords(time.value);
}

/**
 * A TIMEX3 value that has no place on the calendar.
 * @param {string} value
 */
function valueInWords(value) {
  const duration = /^P(T?)([\d.]+|X)([YMWDHS])$/.exec(value);
  if (!duration) return REFERENCES[value] ?? value;
  const [, t, amount, letter] = duration;
  const unit = UNITS[t + letter];
  if (!unit) return value;
  if (amount === 'X') return `some ${unit}s`;
  return Number(amount).toLocaleString('en', { style: 'unit', unit, unitDisplay: 'long' });
}

/** @param {string} id */
function showTime(id) {
  const found = [...passage.querySelectorAll('.time')].filter((span) =>
    /** @type {HTMLElement} */ (span).dataset.times?.split(' ').includes(id),
  );
  for (const span of passage.querySelectorAll('.time')) {
    span.classList.toggle('found', found.includes(span));
  }
  found[0]?.scrollIntoView({ block: 'center' });
  announce(`${found.map((span) => span.textContent).join('')}: marked in the text`);
}

/**
 * Marks the evidence of some events, and only that.
 * @param {string[]} ids
 */
function showEvidence(ids) {
  const marks = /** @type {HTMLElement[]} */ ([...passage.querySelectorAll('.evidence')]);
  const chosen = marks.filter((mark) =>
    mark.dataset.events?.split(' ').some((id) => ids.includes(id)),
  );
  for (const mark of marks) mark.setAttribute('aria-pressed', String(chosen.includes(mark)));
  return chosen;
}

list.addEventListener('dateline:select', (event) => {
  const { id, event: chosen } = /** @type {CustomEvent} */ (event).detail;
  const marks = showEvidence([id]);
  marks[0]?.scrollIntoView({ block: 'nearest' });
  announce(`${chosen.headline}: ${marks.length ? 'evidence marked in the text' : 'no evidence'}`);
});

/** @param {HTMLElement} mark */
function press(mark) {
  const ids = mark.dataset.events?.split(' ') ?? [];
  // A sentence may report several events: pressing it again goes on to the next.
  const before = ids.indexOf(list.selected ?? '');
  const id = ids[(before + 1) % ids.length];
  showEvidence([id]);
  list.selected = id;
  const headline = list.events.find((event) => event.id === id)?.headline ?? '';
  const place = ids.length > 1 ? ` (${ids.indexOf(id) + 1} of ${ids.length} events here)` : '';
  announce(`Evidence of: ${headline}${place}`);
}

passage.addEventListener('click', (event) => {
  const mark = /** @type {Element} */ (event.target).closest('.evidence');
  if (mark instanceof HTMLElement) press(mark);
});
passage.addEventListener('keydown', (event) => {
  const mark = /** @type {Element} */ (event.target).closest('.evidence');
  if (!(mark instanceof HTMLElement) || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  press(mark);
});

async function offerTimelines() {
  await refresh().catch(() => {}); // then only a new one is offered; adding says what is wrong
  const before = addTimeline.value;
  addTimeline.replaceChildren(
    ...timelines().map((timeline) => new Option(nameOf(timeline), timeline.slug)),
    new Option('A new timeline …', ''),
  );
  const wanted = new URLSearchParams(location.hash.split('?')[1]).get('timeline') ?? before;
  if (wanted && timelines().some(({ slug }) => slug === wanted)) addTimeline.value = wanted;
  askName();
}

function askName() {
  byId('add-name-field').hidden = addTimeline.value !== '';
  if (!addName.value) addName.value = title.value.trim();
}
addTimeline.addEventListener('change', askName);

/**
 * A timeline of that title. The service makes its address of the title's Latin letters and digits;
 * a title without any gets one of its own.
 * @param {string} title
 */
function newTimeline(title) {
  const latin = /[a-z0-9]/i.test(title.normalize('NFKD'));
  return latin ? { title } : { title, slug: `timeline-${Date.now().toString(36)}` };
}

addForm.addEventListener('submit', (event) => {
  event.preventDefault();
  fieldError(addName, '');
  addError.hidden = true;
  addDone.replaceChildren();
  const slug = addTimeline.value;
  if (!slug && !addName.value.trim()) {
    fieldError(addName, 'Give the new timeline a name.');
    addName.focus();
    return;
  }
  busily(byId('add-submit', HTMLButtonElement), 'Adding …', async () => {
    try {
      const timeline = slug
        ? await get(`timelines/${encodeURIComponent(slug)}`)
        : (await post('timelines', newTimeline(addName.value.trim()))).body;
      const { status } = await post(`timelines/${encodeURIComponent(timeline.slug)}/documents`, read);
      const link = document.createElement('a');
      link.href = `#/timelines/${encodeURIComponent(timeline.slug)}`;
      link.textContent = nameOf(timeline);
      addDone.append(status === 200 ? 'It was already on ' : 'Added to ', link, '.');
      announce('');
    } catch (failure) {
      announce('');
      showFailure(failure, { title: addName, slug: addName }, addError);
    }
  });
});
