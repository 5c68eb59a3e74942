/**
 * <dateline-timeline>: a Dateline timeline on any web page, by one script tag and one element.
 *
 *   <script type="module" src="https://dateline.example/widget/dateline.js"></script>
 *   <dateline-timeline src="https://dateline.example/api/v1/timelines/story/events"></dateline-timeline>
 *
 * One file, no imports, no inline style or script: it runs under a Content-Security-Policy as strict
 * as `default-src 'none'; script-src <origin>; connect-src <origin>`. Text that comes from documents
 * is only ever set as text, never parsed as markup, and only http(s) addresses become links.
 *
 * @license Apache-2.0
 */

/**
 * When an event is, as the API gives it.
 * @typedef {object} Time
 * @property {string | null} [edtf] ISO 8601-2 / EDTF, levels 0 to 2
 * @property {string | null} [earliest] first day that it may touch
 * @property {string | null} [latest] last day that it may touch
 * @property {string | null} [granularity] how exactly it is known
 * @property {string | null} [mod] TIMEX3 modifier of a time expression: START, MID, END
 * @property {string | null} [basis] what it rests on: expression, inherited, document
 * @property {string | null} [reason] why this time, in words
 */

/**
 * A quote that supports an event, and where it stands.
 * @typedef {object} Evidence
 * @property {string} quote
 * @property {number} [begin] in code points
 * @property {number} [end] in code points, exclusive
 * @property {string} [document]
 * @property {string | null} [externalId]
 * @property {string | null} [title]
 * @property {string | null} [url]
 * @property {string | null} [publisher]
 * @property {string | null} [publishedAt]
 * @property {Time | null} [time] as that source alone has it
 * @property {string | null} [status] as that source alone has it
 */

/**
 * @typedef {object} TimelineEvent
 * @property {string} id
 * @property {string} headline
 * @property {string} status happened, ongoing, expected, conditional, negated
 * @property {Time | null} [time]
 * @property {{name: string}[]} [places]
 * @property {Evidence[]} [evidence]
 * @property {number} [sources] how many documents report it
 * @property {unknown[] | null} [conflicts]
 * @property {string | null} [expectation] open, fulfilled, late, lapsed
 */

// ————————————————————————————————————————————————————————————————————————————————————————————————
// Words
// ————————————————————————————————————————————————————————————————————————————————————————————————

/** The words of one language around the dates, which `Intl` spells. */
const ENGLISH = {
  /** Statuses that a reader must not overlook; what happened needs no badge. */
  status: /** @type {Record<string, string>} */ ({
    ongoing: 'Ongoing',
    expected: 'Expected',
    conditional: 'Possible',
    negated: 'Did not happen',
  }),
  expectation: /** @type {Record<string, string>} */ ({
    fulfilled: 'came true',
    late: 'came late',
    lapsed: 'never came',
  }),
  about: (/** @type {string} */ date) => `about ${date}`,
  possibly: (/** @type {string} */ date) => `possibly ${date}`,
  /** Of a month, a year, "the 1990s". */
  part: /** @type {Record<string, (date: string) => string>} */ ({
    early: (date) => date.replace(/^(the )?/, '$1early '),
    mid: (date) => date.replace(/^(the )?/, '$1mid-'),
    late: (date) => date.replace(/^(the )?/, '$1late '),
  }),
  weekOf: (/** @type {string} */ date) => `week of ${date}`,
  weekendOf: (/** @type {string} */ dates) => `weekend of ${dates}`,
  partOfDay: /** @type {Record<string, (date: string) => string>} */ ({
    morning: (date) => `${date}, morning`,
    afternoon: (date) => `${date}, afternoon`,
    evening: (date) => `${date}, evening`,
    night: (date) => `${date}, night`,
  }),
  range: (/** @type {string} */ from, /** @type {string} */ to) => `${from} – ${to}`,
  sometime: (/** @type {string} */ range) => `some time ${range}`,
  since: (/** @type {string} */ date) => `since ${date}`,
  from: (/** @type {string} */ date) => `from ${date} on`,
  orLater: (/** @type {string} */ date) => `${date} or later`,
  until: (/** @type {string} */ date) => `until ${date}`,
  by: (/** @type {string} */ date) => `by ${date}`,
  season: ['spring', 'summer', 'autumn', 'winter'],
  southern: (/** @type {string} */ season) => `southern ${season}`,
  quarter: ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
  third: ['first third', 'second third', 'last third'],
  half: ['first half', 'second half'],
  ofYear: (/** @type {string} */ part, /** @type {string} */ year) => `${part} of ${year}`,
  seasonOfYear: (/** @type {string} */ season, /** @type {string} */ year) => `${season} ${year}`,
  inYears: (/** @type {string} */ date, /** @type {string} */ years) => `${date} in ${years}`,
  decade: (/** @type {number} */ year) => `the ${year}s`,
  century: (/** @type {string} */ nth) => `the ${nth} century`,
  millennium: (/** @type {string} */ nth) => `the ${nth} millennium`,
  nth: (/** @type {number} */ n) =>
    n +
    ({ one: 'st', two: 'nd', few: 'rd' }[
      /** @type {string} */ (new Intl.PluralRules('en', { type: 'ordinal' }).select(n))
    ] ?? 'th'),
  bc: (/** @type {string | number} */ year) => `${year} BC`,
  unknownYear: (/** @type {string} */ date) => `${date}, unknown year`,
  unknown: 'date unknown',

  timeline: 'Timeline',
  loading: 'Loading the timeline …',
  retrying: 'The timeline does not answer yet. Trying again …',
  empty: 'No events here yet.',
  noneFound: 'No events match.',
  failed: 'The timeline could not be loaded.',
  tryAgain: 'Try again',
  more: 'Load more events',
  loaded: (/** @type {number} */ n) => (n === 1 ? '1 event' : `${n} events`),
  loadedMore: (/** @type {number} */ n, /** @type {number} */ all) => `${n} more, ${all} in all`,
  sources: (/** @type {number} */ n) => (n === 1 ? '1 source' : `${n} sources`),
  moreQuotes: (/** @type {number} */ n) => (n === 1 ? '1 more quote' : `${n} more quotes`),
  why: 'Why this date',
  disagree: 'sources disagree',
  published: (/** @type {string} */ date) => `published ${date}`,
  dates: (/** @type {string} */ date) => `dates it ${date}`,
  says: (/** @type {string} */ status) => `calls it ${status}`,
  source: 'Source',
};

/**
 * Words by language; a page may add its own: `messages.set('de', {...messages.get('en'), …})`.
 * A language without words is shown in English throughout, dates too, rather than half translated.
 * @type {Map<string, typeof ENGLISH>}
 */
export const messages = new Map([['en', ENGLISH]]);

/** @param {string} [locale] a BCP 47 tag */
function wordsFor(locale) {
  try {
    const tag = new Intl.Locale(locale || 'en');
    const words = messages.get(tag.language);
    if (words) return { words, locale: tag.toString() };
  } catch {
    // not a language tag: English
  }
  return { words: ENGLISH, locale: 'en' };
}

// ————————————————————————————————————————————————————————————————————————————————————————————————
// EDTF in words. Pure: no clock, no time zone of the machine.
// ————————————————————————————————————————————————————————————————————————————————————————————————

/**
 * One date, season or time of day in which digits may be unspecified.
 * @typedef {object} Point
 * @property {string} year digits, `X` where unspecified, a minus before 1 BC
 * @property {string} [month]
 * @property {string} [day]
 * @property {number} [season] 21 to 41
 * @property {string} [clock] HH:MM:SS
 * @property {string} [offset] `Z`, `+02:00` or nothing
 * @property {boolean} approximate
 * @property {boolean} uncertain
 */

/** @typedef {Point | 'open' | 'unknown'} End */

const POINT = /^(-?[\dX]{4}|Y-?\d+(?:E\d)?)(?:S\d+)?(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;
const CLOCK = /^(.{8,}?)T(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const WEEK = /^(\d{4})-W(\d\d)$/;

/**
 * @param {string} text
 * @returns {Point}
 */
function parsePoint(text) {
  const approximate = /[~%]/.test(text);
  const uncertain = /[?%]/.test(text);
  const bare = text.replace(/[~?%]/g, '');
  const clock = CLOCK.exec(bare);
  const match = POINT.exec(clock ? clock[1] : bare);
  if (!match) throw new SyntaxError(text);
  let year = match[1].replace(/^Y/, '');
  const power = year.indexOf('E');
  if (power > 0) year = year.slice(0, power) + '0'.repeat(Number(year.slice(power + 1)));
  /** @type {Point} */
  const point = { year, approximate, uncertain };
  const season = Number(match[2]);
  if (season >= 21 && season <= 41) return { ...point, season };
  if (match[2]) point.month = match[2];
  if (match[3]) point.day = match[3];
  if (clock) {
    point.clock = `${clock[2]}:${clock[3] ?? '00'}:${clock[4] ?? '00'}`;
    point.offset = clock[5];
  }
  return point;
}

/**
 * @param {string} text
 * @returns {End}
 */
function parseEnd(text) {
  return text === '..' ? 'open' : text === '' ? 'unknown' : parsePoint(text);
}

/**
 * The instant that `Intl`, told UTC, spells as the point's own digits.
 * @param {Point} point whose digits are all specified
 */
function instant({ year, month, day, clock }) {
  const [hour, minute, second] = (clock ?? '00:00:00').split(':').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  date.setUTCHours(hour, minute, second);
  return date;
}

/** @param {string} digits */
const specified = (digits) => !digits.includes('X');

/** Spells times in one language. */
class Speller {
  /** @param {string} [locale] */
  constructor(locale) {
    const chosen = wordsFor(locale);
    this.words = chosen.words;
    this.locale = chosen.locale;
  }

  /**
   * @param {Time} time
   * @param {string} [status] of the event: what is expected doesn't last "since"
   */
  spell(time, status) {
    const edtf = time.edtf?.trim();
    if (!edtf) return this.words.unknown;
    try {
      return tidy(this.#any(edtf, time, status));
    } catch {
      return edtf; // a form that this widget doesn't know yet: better raw than wrong
    }
  }

  /**
   * @param {string} edtf
   * @param {Time} time
   * @param {string} [status]
   * @returns {string}
   */
  #any(edtf, time, status) {
    if (/^[[{]/.test(edtf)) return this.#set(edtf);
    const week = WEEK.exec(edtf);
    if (week) return this.words.weekOf(this.#point(mondayOf(Number(week[1]), Number(week[2]))));
    const ends = edtf.split('/');
    if (ends.length > 2) throw new SyntaxError(edtf);
    if (ends.length === 1) return this.#point(parsePoint(edtf), time);
    return this.#interval(parseEnd(ends[0]), parseEnd(ends[1]), time, status);
  }

  /** @param {string} edtf one of `[…]`, or all of `{…}`, some points and stretches */
  #set(edtf) {
    const { words } = this;
    const one = edtf.startsWith('[');
    const parts = edtf.slice(1, -1).split(',');
    const members = parts.map((member) => {
      const [from, to] = member.split('..');
      if (to === undefined) return this.#point(parsePoint(from));
      if (!from) return words.by(this.#point(parsePoint(to)));
      if (!to) return words.orLater(this.#point(parsePoint(from)));
      const range = this.#interval(parsePoint(from), parsePoint(to), {});
      return one && parts.length === 1 ? words.sometime(range) : range;
    });
    const type = one ? 'disjunction' : 'conjunction';
    return new Intl.ListFormat(this.locale, { type }).format(members);
  }

  /**
   * @param {End} from
   * @param {End} to
   * @param {Time} time
   * @param {string} [status]
   */
  #interval(from, to, time, status) {
    const { words } = this;
    const loose = time.basis === 'document';
    if (typeof from === 'string') {
      if (typeof to === 'string') return words.unknown;
      const end = this.#point(to, { mod: time.mod, latest: time.latest });
      return loose ? words.by(end) : words.until(end);
    }
    if (typeof to === 'string') {
      const start = this.#point(from, { earliest: time.earliest, begins: true });
      if (loose) return words.orLater(start);
      return status === 'expected' || status === 'conditional'
        ? words.from(start)
        : words.since(start);
    }
    const plain = [from, to].every(isPlain);
    if (plain && from.day && to.day && !from.clock && !to.clock) {
      const days = Math.round((instant(to).getTime() - instant(from).getTime()) / 86_400_000) + 1;
      const weekday = instant(from).getUTCDay();
      if (days === 7 && weekday === 1) return words.weekOf(this.#point(from));
      if (days === 2 && weekday === 6) return words.weekendOf(this.#range(from, to));
    }
    if (plain && time.granularity === 'part-of-day' && from.clock && sameDay(from, to)) {
      return words.partOfDay[partOfDay(from.clock)](this.#point({ ...from, clock: undefined }));
    }
    if (plain && precision(from) === precision(to)) return this.#range(from, to);
    const oneYear = from.year === to.year && from.month && to.month && !from.clock && !to.clock;
    return words.range(
      this.#point(from, { earliest: time.earliest, begins: true }, Boolean(oneYear)),
      this.#point(to, { latest: time.latest }),
    );
  }

  /**
   * Two plain points of the same precision, shortened as the locale does ("May 9 – 15, 2022").
   * @param {Point} from
   * @param {Point} to
   */
  #range(from, to) {
    return this.#format(to).formatRange(instant(from), instant(to));
  }

  /**
   * @param {Point} point
   * @param {Time & {begins?: boolean}} [bounds] that tell an early February from a late one
   * @param {boolean} [withoutYear] where the other end of an interval says it
   */
  #point(point, bounds = {}, withoutYear = false) {
    const { words } = this;
    const part = partOf(point, bounds);
    let spelled = part
      ? words.part[part](this.#bare({ ...point, day: undefined }, withoutYear))
      : this.#bare(point, withoutYear);
    if (point.approximate && !part) spelled = words.about(spelled);
    return point.uncertain ? words.possibly(spelled) : spelled;
  }

  /**
   * @param {Point} point
   * @param {boolean} withoutYear
   * @returns {string}
   */
  #bare(point, withoutYear) {
    const { words } = this;
    if (point.season) return this.#season(point.season, point.year);
    // A digit that isn't specified leaves what is coarser: 2004-06-XX is some day of June 2004.
    const month = point.month && specified(point.month) ? point.month : undefined;
    const day = month && point.day && specified(point.day) ? point.day : undefined;
    if (point.month && !month && point.month !== 'XX') return this.#someMonth(point);
    if (month && point.day && !day && point.day !== 'XX') return this.#someDay(point);
    if (!month) return this.#year(point.year);
    const known = { ...point, month, day };
    if (specified(point.year)) {
      const year = Number(point.year);
      if (year >= 1 && year <= 9999) {
        const zone = point.offset ? ` (${zoneName(point.offset)})` : '';
        return this.#format(known, withoutYear).format(instant(known)) + zone;
      }
    }
    const inYear = this.#format(known, true).format(instant({ ...known, year: '2000' }));
    if (/^X+$/.test(point.year)) return words.unknownYear(inYear);
    if (specified(point.year)) return `${inYear}${day ? ', ' : ' '}${this.#year(point.year)}`;
    return words.inYears(inYear, this.#year(point.year));
  }

  /** @param {Point} point whose month is partly specified: 2004-1X is October to December */
  #someMonth(point) {
    const months = [...Array(12).keys()]
      .map((m) => String(m + 1).padStart(2, '0'))
      .filter((m) => fits(m, /** @type {string} */ (point.month)));
    const between = { ...point, day: undefined };
    return this.#range(
      { ...between, month: months[0] },
      { ...between, month: months[months.length - 1] },
    );
  }

  /** @param {Point} point whose day is partly specified: 2004-06-1X is the 10th to the 19th */
  #someDay(point) {
    const length = new Date(Date.UTC(Number(point.year), Number(point.month), 0)).getUTCDate();
    const days = [...Array(length).keys()]
      .map((d) => String(d + 1).padStart(2, '0'))
      .filter((d) => fits(d, /** @type {string} */ (point.day)));
    return this.#range({ ...point, day: days[0] }, { ...point, day: days[days.length - 1] });
  }

  /** @param {string} year */
  #year(year) {
    const { words } = this;
    if (/^-?X+$/.test(year)) return words.unknown;
    if (specified(year)) {
      const n = Number(year);
      if (n <= 0) return words.bc((1 - n).toLocaleString(this.locale, { useGrouping: n < -9999 }));
      return n > 9999 ? n.toLocaleString(this.locale) : String(n);
    }
    const match = /^(-?)(\d+)(X+)$/.exec(year);
    if (!match) throw new SyntaxError(year);
    const [, minus, digits, unspecified] = match;
    const n = Number(digits);
    const spelled =
      unspecified.length === 1
        ? words.decade(n * 10)
        : unspecified.length === 2
          ? words.century(words.nth(n + 1))
          : words.millennium(words.nth(n + 1));
    return minus ? words.bc(spelled) : spelled;
  }

  /**
   * @param {number} code
   * @param {string} year
   */
  #season(code, year) {
    const { words } = this;
    const inYear = this.#year(year);
    if (code >= 40) return words.ofYear(words.half[code - 40], inYear);
    if (code >= 37) return words.ofYear(words.third[code - 37], inYear);
    if (code >= 33) return words.ofYear(words.quarter[code - 33], inYear);
    const season = words.season[(code - 21) % 4];
    return words.seasonOfYear(code >= 29 ? words.southern(season) : season, inYear);
  }

  /**
   * @param {Point} point
   * @param {boolean} [withoutYear]
   */
  #format(point, withoutYear) {
    const [, minute, second] = (point.clock ?? '').split(':');
    return new Intl.DateTimeFormat(this.locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: withoutYear ? undefined : 'numeric',
      month: point.month ? 'long' : undefined,
      day: point.day ? 'numeric' : undefined,
      hour: point.clock ? 'numeric' : undefined,
      minute: point.clock ? 'numeric' : undefined,
      second: minute !== undefined && second !== '00' ? 'numeric' : undefined,
    });
  }
}

/** @param {Point} point */
function isPlain(point) {
  const digits = [point.year, point.month ?? '', point.day ?? ''];
  const year = Number(point.year);
  return (
    !point.approximate &&
    !point.uncertain &&
    !point.season &&
    digits.every(specified) &&
    year >= 1 &&
    year <= 9999
  );
}

/** @param {Point} point */
const precision = ({ month, day, clock, offset }) =>
  clock ? `clock${offset ?? ''}` : day ? 'day' : month ? 'month' : 'year';

/**
 * @param {Point} a
 * @param {Point} b
 */
const sameDay = (a, b) => a.year === b.year && a.month === b.month && a.day === b.day;

/** @param {string} clock */
function partOfDay(clock) {
  const hour = Number(clock.slice(0, 2));
  return hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}

/** A stretch that begins "mid-February" begins about the 11th. @type {Record<string, string>} */
const ROUGH_BEGINNINGS = { 11: 'mid', 21: 'late' };

/**
 * Early, middle or late, where the words said so or the bounds tell.
 * @param {Point} point
 * @param {Time & {begins?: boolean}} bounds
 */
function partOf(point, { mod, earliest, latest, begins }) {
  if (mod && !point.day) return { START: 'early', MID: 'mid', END: 'late' }[mod] ?? null;
  if (!point.approximate || !point.month || !specified(point.month)) return null;
  if (point.day === '15') return 'mid';
  if (point.day) return (begins && ROUGH_BEGINNINGS[point.day]) || null;
  const month = `-${point.month}-`;
  const first = earliest?.includes(month) ? Number(earliest.slice(-2)) : null;
  const last = latest?.includes(month) ? Number(latest.slice(-2)) : null;
  if (first !== null && first > 18) return 'late';
  if (first !== null && first > 7) return 'mid';
  if (last !== null && last <= 12) return 'early';
  return last !== null && last <= 22 && first === null ? 'mid' : null;
}

/**
 * @param {string} digits
 * @param {string} pattern with `X` for any digit
 */
const fits = (digits, pattern) =>
  [...pattern].every((c, index) => c === 'X' || c === digits[index]);

/**
 * ISO 8601: week 1 is the one that holds January 4.
 * @param {number} year
 * @param {number} week
 * @returns {Point}
 */
function mondayOf(year, week) {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  fourth.setUTCDate(4 - weekday + (week - 1) * 7);
  const [y, month, day] = fourth.toISOString().slice(0, 10).split('-');
  return { year: y, month, day, approximate: false, uncertain: false };
}

/** @param {string} offset */
const zoneName = (offset) => (offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`);

/** `Intl` sets narrow and thin spaces, which few fonts have and no reader searches for. */
const tidy = (/** @type {string} */ text) => text.replace(/[\u2009\u202f]/g, ' ');

/**
 * A time in words that keep it as uncertain as it is: "mid-February – May 13, 2022", "week of
 * May 9, 2022", "about 2019", "February 24, unknown year".
 *
 * @param {Time | string | null | undefined} time as the API gives it, or EDTF alone
 * @param {string} [locale] BCP 47; English without
 * @param {string} [status] of the event that is so dated
 * @returns {string} never empty; EDTF itself where it takes a form that has no words here
 */
export function timeInWords(time, locale, status) {
  const given = typeof time === 'string' ? { edtf: time } : time;
  return new Speller(locale).spell(given ?? {}, status);
}

/**
 * The `datetime` of a `<time>`, which HTML knows for whole days, months, years, weeks, yearless
 * days and times of day; null for all that it can't say without inventing something.
 *
 * @param {Time | null | undefined} time
 */
export function machineTime(time) {
  const edtf = time?.edtf ?? '';
  if (/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) && !edtf.startsWith('0000')) return edtf;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.test(edtf)) return edtf;
  if (/^XXXX-(0[1-9]|1[0-2])-\d\d$/.test(edtf)) return edtf.slice(5);
  return null;
}

// ————————————————————————————————————————————————————————————————————————————————————————————————
// Fetching
// ————————————————————————————————————————————————————————————————————————————————————————————————

const ATTEMPTS = 4;
const LONGEST_WAIT_MS = 30_000;

/** The answer was an error that trying again won't mend; its message is for the reader. */
class Refused extends Error {}

/**
 * @param {number} ms
 * @param {AbortSignal} signal
 */
function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/**
 * What the server asks for, else twice as long after each attempt, spread so that the readers of a
 * busy page don't all come back at once.
 * @param {number} attempt from 0
 * @param {string | null} retryAfter
 */
function wait(attempt, retryAfter) {
  const asked = Number(retryAfter) * 1000;
  const own = 500 * 2 ** attempt * (0.75 + Math.random() / 2);
  return Math.min(asked > 0 ? asked : own, LONGEST_WAIT_MS);
}

/**
 * @param {URL} url
 * @param {AbortSignal} signal
 * @param {() => void} onRetry
 * @returns {Promise<{items: TimelineEvent[], next?: string | null}>}
 */
async function fetchPage(url, signal, onRetry) {
  for (let attempt = 0; ; attempt++) {
    /** @type {Response | null} */
    let response = null;
    try {
      response = await fetch(url, { signal, headers: { Accept: 'application/json' } });
    } catch (error) {
      signal.throwIfAborted();
      if (attempt + 1 >= ATTEMPTS) throw error;
    }
    if (response?.ok) return response.json();
    if (response && ![429, 502, 503, 504].includes(response.status)) {
      throw new Refused(await problem(response));
    }
    if (response && attempt + 1 >= ATTEMPTS) throw new Refused(await problem(response));
    onRetry();
    await pause(wait(attempt, response?.headers.get('Retry-After') ?? null), signal);
  }
}

/** @param {Response} response */
async function problem(response) {
  const body = await response.json().catch(() => null);
  return body?.detail ?? body?.title ?? `${response.status} ${response.statusText}`.trim();
}

/**
 * An address that may become a link, or null: documents can hold `javascript:` ones.
 * @param {string | null | undefined} url
 * @returns {URL | null}
 */
export function webAddress(url) {
  try {
    const parsed = new URL(url ?? '');
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * The source, opened at the quote itself where the browser can (URL fragment text directives).
 * @param {URL} url
 * @param {string} quote
 */
function atQuote(url, quote) {
  if (url.hash) return url.href;
  const words = quote.trim().split(/\s+/);
  if (words.length < 3) return url.href;
  const directive = (/** @type {string[]} */ some) =>
    encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const text =
    words.length <= 10
      ? directive(words)
      : `${directive(words.slice(0, 5))},${directive(words.slice(-5))}`;
  return `${url.href}#:~:text=${text}`;
}

// ————————————————————————————————————————————————————————————————————————————————————————————————
// Looks
// ————————————————————————————————————————————————————————————————————————————————————————————————

const CSS = `
:host {
  --_text: var(--dateline-text, light-dark(#1f1d19, #ece8e0));
  --_muted: var(--dateline-muted, light-dark(#5f5a51, #a9a397));
  --_background: var(--dateline-background, light-dark(#fffefb, #191815));
  --_line: var(--dateline-line, light-dark(#ddd7cb, #3a372f));
  --_accent: var(--dateline-accent, light-dark(#0b6170, #7fcfdb));
  --_expected: var(--dateline-expected, light-dark(#8a4b08, #f0b765));
  --_negated: var(--dateline-negated, light-dark(#a3293d, #f59aa8));
  --_selected: var(--dateline-selected, light-dark(#e7f2f3, #1d3034));
  --_radius: var(--dateline-radius, 10px);
  --_gap: var(--dateline-gap, 1.75rem);
  --_font: var(--dateline-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
  --_quote-font: var(--dateline-quote-font, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif);
  display: block;
  container-type: inline-size;
  color-scheme: light dark;
  color: var(--_text);
  background: var(--_background);
  font: 400 1rem/1.5 var(--_font);
  text-align: start;
}
:host([hidden]) { display: none; }
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
:host([theme="inherit"]) { color-scheme: inherit; background: var(--dateline-background, transparent); }

*, *::before { box-sizing: border-box; }
.root { padding: var(--dateline-padding, 1rem); }
ol { list-style: none; margin: 0; padding: 0; }
p, figure, blockquote { margin: 0; }
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}

/* An event: its dot on the line, its date, what happened, and who says so. */
.event { position: relative; padding: 0 0 var(--_gap) 1.75rem; }
.event:last-child { padding-block-end: .25rem; }
.event::before {
  content: ""; position: absolute; inset-inline-start: .3125rem; inset-block: .9rem -.45rem;
  border-inline-start: 2px solid var(--_line);
}
.event:last-child::before { display: none; }
.dot {
  position: absolute; inset-inline-start: 0; inset-block-start: .4rem;
  inline-size: .75rem; block-size: .75rem; border-radius: 50%;
  background: var(--_accent); border: 2px solid var(--_accent);
}
.ongoing .dot { background: linear-gradient(to top, var(--_accent) 50%, var(--_background) 50%); }
.expected .dot, .conditional .dot {
  background: var(--_background); border-color: var(--_expected);
}
.conditional .dot { border-style: dotted; }
.negated .dot { background: var(--_background); border-color: var(--_negated); }
.negated .dot::after {
  content: ""; position: absolute; inset-block-start: 50%; inset-inline: 0;
  border-block-start: 2px solid var(--_negated); transform: translateY(-50%) rotate(-45deg);
}
.expected::before, .conditional::before { border-inline-start-style: dashed; }

.when { display: flex; flex-wrap: wrap; align-items: baseline; gap: .125rem .5rem; }
.date { color: var(--_muted); text-wrap: balance; font-size: .875rem; font-weight: 600; letter-spacing: .005em; font-variant-numeric: tabular-nums; }
.badge {
  font-size: .75rem; font-weight: 650; line-height: 1.35; padding: .0625rem .5rem;
  border: 1px solid currentColor; border-radius: 99rem; color: var(--_accent);
}
.expected .badge, .conditional .badge { color: var(--_expected); border-style: dashed; }
.negated .badge { color: var(--_negated); }

button { font: inherit; color: inherit; cursor: pointer; }
.headline {
  display: block; margin: .125rem 0 0; padding: 0; border: 0; background: none;
  text-align: start; font-size: 1.0625rem; font-weight: 600; line-height: 1.35;
  overflow-wrap: anywhere; text-wrap: pretty; border-radius: 3px;
}
.headline:hover { text-decoration: underline; text-decoration-color: var(--_accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
.expected .headline, .conditional .headline { font-weight: 500; font-style: italic; }
.negated .headline { font-weight: 500; }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 3px; }
.selected > .body { background: var(--_selected); box-shadow: 0 0 0 .625rem var(--_selected); border-radius: 2px; }

.meta { margin-block-start: .25rem; color: var(--_muted); font-size: .8125rem; }
.evidence { margin-block-start: .625rem; }
blockquote {
  padding-inline-start: .75rem; border-inline-start: 2px solid var(--_line);
  font-family: var(--_quote-font); font-size: .9688rem; line-height: 1.5; overflow-wrap: anywhere;
  text-wrap: pretty;
}
figcaption { margin-block-start: .25rem; padding-inline-start: calc(.75rem + 2px); color: var(--_muted); font-size: .8125rem; overflow-wrap: anywhere; }
cite { font-style: normal; }
a { color: var(--_accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
details { margin-block-start: .375rem; font-size: .8125rem; }
.reason { color: var(--_muted); max-inline-size: 40rem; }
summary { color: var(--_muted); cursor: pointer; inline-size: fit-content; padding-block: .25rem; border-radius: 3px; }
summary:hover { color: var(--_text); }

.message { padding: 1rem 0; color: var(--_muted); }
.error { color: var(--_text); }
.more, .again {
  margin-block-start: 1rem; padding: .5rem 1rem; font-weight: 550; font-size: .9375rem;
  border: 1px solid var(--_line); border-radius: var(--_radius); background: none; color: var(--_text);
}
.more:hover, .again:hover { border-color: var(--_accent); color: var(--_accent); }
.more[aria-disabled="true"] { cursor: progress; color: var(--_muted); border-color: var(--_line); }

@container (min-width: 40rem) {
  .event { padding-inline-start: 13rem; }
  .event::before { inset-inline-start: 11.0625rem; }
  .dot { inset-inline-start: 10.75rem; }
  .body { position: relative; min-block-size: 1.5rem; }
  .when { position: absolute; inset-inline-start: -13rem; inline-size: 10rem; flex-direction: column; align-items: flex-end; text-align: end; padding-block-start: .125rem; }
  .headline { margin: 0; }
  .selected > .body { box-shadow: 0 0 0 .625rem var(--_selected); }
}
@media (forced-colors: active) {
  .dot { background: CanvasText; }
  .expected .dot, .conditional .dot, .negated .dot { background: Canvas; }
  .selected > .body { outline: 2px solid Highlight; }
}
@media print {
  .more, .again { display: none; }
}
`;

/** Shared by all elements on a page, made when the first one is. @type {CSSStyleSheet | undefined} */
let looks;

function styleSheet() {
  if (!looks) {
    looks = new CSSStyleSheet();
    looks.replaceSync(CSS);
  }
  return looks;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} [classes] class names, which are the names of its parts as well
 * @param {...(Node | string)} children strings become text
 */
function element(name, classes, ...children) {
  const made = document.createElement(name);
  if (classes) {
    made.className = classes;
    made.setAttribute('part', classes);
  }
  made.append(...children);
  return made;
}

/**
 * Text from a document: its own direction, which ends with it (UAX #9 isolates), so that no
 * override in it reorders what stands beside it.
 * @template {HTMLElement} T
 * @param {T} made
 * @param {string} text
 */
function foreign(made, text) {
  made.dir = 'auto';
  made.textContent = text;
  return made;
}

// ————————————————————————————————————————————————————————————————————————————————————————————————
// The element
// ————————————————————————————————————————————————————————————————————————————————————————————————

/**
 * @fires DatelineTimeline#dateline:load a page of events is shown: `detail: {items, total, next}`
 * @fires DatelineTimeline#dateline:select the reader chose an event: `detail: {id, event}`
 * @fires DatelineTimeline#dateline:error the timeline can't be loaded: `detail: {message}`
 */
export class DatelineTimeline extends HTMLElement {
  static observedAttributes = [
    'src',
    'limit',
    'status',
    'sort',
    'locale',
    'lang',
    'quotes',
    'label',
  ];

  /** @type {TimelineEvent[]} */
  #items = [];
  /** @type {URL | null} */
  #next = null;
  /** Whether the events were set by the page, so that none are fetched. */
  #own = false;
  /** @type {string | null} */
  #selected = null;
  /** @type {AbortController | null} */
  #fetching = null;
  #due = false;

  #root = element('section', 'root');
  #status = element('p', 'unseen');
  #message = element('p', 'message');
  #list = element('ol', 'list');
  #again = element('button', 'again');
  #more = element('button', 'more');

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styleSheet()];
    this.#status.removeAttribute('part');
    this.#status.setAttribute('role', 'status');
    this.#more.type = this.#again.type = 'button';
    this.#message.hidden = this.#again.hidden = this.#more.hidden = true;
    this.#more.addEventListener('click', () => this.#loadMore());
    this.#again.addEventListener('click', () => this.reload());
    this.#list.addEventListener('click', (event) => this.#clicked(event));
    this.#list.addEventListener('keydown', (event) => this.#pressed(event));
    // Safari takes list semantics away with the bullets.
    this.#list.setAttribute('role', 'list');
    this.#root.append(this.#status, this.#list, this.#message, this.#again, this.#more);
    shadow.append(this.#root);
  }

  connectedCallback() {
    for (const property of /** @type {const} */ (['events', 'selected'])) {
      // Set before the element was defined: let the setter see it.
      if (Object.hasOwn(this, property)) {
        const value = this[property];
        delete this[property];
        /** @type {any} */ (this)[property] = value;
      }
    }
    if (!this.#own) this.#schedule();
    else this.#render();
  }

  disconnectedCallback() {
    this.#fetching?.abort();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before === after || !this.isConnected) return;
    if (['locale', 'lang', 'quotes', 'label'].includes(name)) this.#render();
    else if (name === 'src' || !this.#own) {
      this.#own = false;
      this.#schedule();
    }
  }

  /** The events shown so far, in their order. @returns {readonly TimelineEvent[]} */
  get events() {
    return [...this.#items];
  }

  /** Shows these events in place of those that `src` would give. */
  set events(items) {
    this.#fetching?.abort();
    this.#own = true;
    this.#items = [...items];
    this.#next = null;
    this.#selected = null;
    this.#root.removeAttribute('aria-busy');
    this.#render();
  }

  /** Id of the event that stands out, or null. */
  get selected() {
    return this.#selected;
  }

  set selected(id) {
    this.#selected = id;
    for (const row of this.#rows()) this.#mark(row);
    const chosen = this.#rows().find((row) => row.dataset.id === id);
    chosen?.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' });
  }

  /** Fetches the timeline again from its beginning. */
  reload() {
    this.#own = false;
    this.#load();
  }

  /** Several attributes set in a row make one request. */
  #schedule() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected && !this.#own) this.#load();
    });
  }

  get #speller() {
    const inherited = this.closest('[lang]')?.getAttribute('lang');
    return new Speller(this.getAttribute('locale') || inherited || undefined);
  }

  /** The address of the first page. @returns {URL | null} */
  #address() {
    const src = this.getAttribute('src')?.trim();
    if (!src) return null;
    const url = new URL(src, this.baseURI);
    for (const name of ['limit', 'status', 'sort']) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    return url;
  }

  /** Whether the address asks for some of the timeline's events only. */
  #narrows() {
    if (this.#own || !URL.canParse(this.getAttribute('src') ?? '', this.baseURI)) return false;
    const harmless = ['limit', 'sort', 'count'];
    return [...(this.#address()?.searchParams.keys() ?? [])].some((key) => !harmless.includes(key));
  }

  async #load() {
    this.#fetching?.abort();
    const { words } = this.#speller;
    /** @type {URL | null} */
    let url = null;
    try {
      url = this.#address();
    } catch {
      this.#fail(words.failed);
      return;
    }
    if (!url) {
      this.#items = [];
      this.#render();
      return;
    }
    this.#say(words.loading, 'message', this.#items.length > 0);
    const page = await this.#fetch(url);
    if (!page) return;
    this.#items = page.items;
    this.#selected = null;
    this.#next = following(url, page.next);
    this.#render();
    this.#announce(words.loaded(page.items.length));
    this.#emit('load', { items: page.items, total: this.#items.length, next: this.#next?.href });
  }

  async #loadMore() {
    const url = this.#next;
    if (!url || this.#more.getAttribute('aria-disabled') === 'true') return;
    this.#more.setAttribute('aria-disabled', 'true');
    const page = await this.#fetch(url);
    this.#more.removeAttribute('aria-disabled');
    if (!page) return;
    const { words } = this.#speller;
    const shown = this.#items.length;
    this.#items = [...this.#items, ...page.items];
    this.#next = following(url, page.next);
    this.#list.append(...page.items.map((event) => this.#row(event)));
    this.#more.hidden = !this.#next;
    this.#announce(words.loadedMore(page.items.length, this.#items.length));
    this.#headlines()[shown]?.focus();
    this.#emit('load', { items: page.items, total: this.#items.length, next: this.#next?.href });
  }

  /**
   * The page at that address; null where it is stale by then, or can't be had, which is said.
   * @param {URL} url
   */
  async #fetch(url) {
    const fetching = new AbortController();
    this.#fetching = fetching;
    const { words } = this.#speller;
    this.#root.setAttribute('aria-busy', 'true');
    this.#again.hidden = true;
    try {
      const page = await fetchPage(url, fetching.signal, () =>
        this.#say(words.retrying, 'message', this.#items.length > 0),
      );
      if (fetching.signal.aborted) return null;
      if (!Array.isArray(page?.items)) throw new Refused();
      this.#message.hidden = true;
      return page;
    } catch (error) {
      if (fetching.signal.aborted) return null;
      const detail = error instanceof Refused ? error.message : '';
      this.#fail([words.failed, detail].filter(Boolean).join(' '));
      return null;
    } finally {
      if (this.#fetching === fetching) this.#root.removeAttribute('aria-busy');
    }
  }

  /** @param {string} message */
  #fail(message) {
    this.#say(message, 'message error');
    this.#again.textContent = this.#speller.words.tryAgain;
    this.#again.hidden = false;
    this.#emit('error', { message });
  }

  /**
   * @param {string} text
   * @param {string} classes
   * @param {boolean} [aloudOnly] where the list, still there, says enough to the eye
   */
  #say(text, classes, aloudOnly = false) {
    this.#message.className = classes;
    this.#message.setAttribute('part', classes);
    this.#message.textContent = text;
    this.#message.hidden = aloudOnly;
    this.#announce(text);
  }

  /** @param {string} text */
  #announce(text) {
    this.#status.textContent = text;
  }

  /**
   * @param {string} name
   * @param {object} detail
   */
  #emit(name, detail) {
    this.dispatchEvent(
      new CustomEvent(`dateline:${name}`, { bubbles: true, composed: true, detail }),
    );
  }

  #rows() {
    return /** @type {HTMLLIElement[]} */ ([...this.#list.children]);
  }

  #headlines() {
    return /** @type {HTMLButtonElement[]} */ ([...this.#list.querySelectorAll('.headline')]);
  }

  /** @param {MouseEvent} click */
  #clicked(click) {
    const target = /** @type {Element} */ (click.target);
    const row = /** @type {HTMLElement | null} */ (target.closest('.event'));
    if (!row || target.closest('a, summary')) return;
    const event = this.#items.find((item) => item.id === row.dataset.id);
    if (!event) return;
    this.#selected = event.id;
    for (const other of this.#rows()) this.#mark(other);
    this.#emit('select', { id: event.id, event });
  }

  /** Arrow keys go from headline to headline; Tab visits everything, as always. @param {KeyboardEvent} press */
  #pressed(press) {
    const headlines = this.#headlines();
    const at = headlines.indexOf(/** @type {HTMLButtonElement} */ (press.target));
    if (at < 0 || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: headlines.length - 1 }[press.key];
    if (to === undefined || !headlines[to]) return;
    press.preventDefault();
    headlines[to].focus();
  }

  #render() {
    const { words } = this.#speller;
    this.#root.setAttribute('aria-label', this.getAttribute('label') || words.timeline);
    this.#more.textContent = words.more;
    this.#more.hidden = !this.#next;
    this.#again.hidden = true;
    this.#list.replaceChildren(...this.#items.map((event) => this.#row(event)));
    this.#list.hidden = this.#items.length === 0;
    this.#message.hidden = true;
    if (this.#items.length === 0) {
      this.#say(this.#narrows() ? words.noneFound : words.empty, 'message empty');
    }
  }

  /** @param {HTMLElement} row */
  #mark(row) {
    const chosen = row.dataset.id === this.#selected;
    row.classList.toggle('selected', chosen);
    row.part.toggle('selected', chosen);
    row.querySelector('.headline')?.setAttribute('aria-pressed', String(chosen));
  }

  /** @param {TimelineEvent} event */
  #row(event) {
    const { words } = this.#speller;
    const known = Object.hasOwn(words.status, event.status) ? event.status : 'happened';
    const row = element('li', `event ${known}`);
    row.dataset.id = event.id;
    row.dataset.status = event.status;

    const headline = foreign(element('button', 'headline'), event.headline);
    headline.type = 'button';
    const dot = element('span', 'dot');
    dot.setAttribute('aria-hidden', 'true');
    const body = element('div', 'body', this.#when(event), headline);
    const meta = this.#meta(event);
    if (meta) body.append(meta);
    const quotes = this.getAttribute('quotes') === 'none' ? [] : event.evidence ?? [];
    if (quotes[0]) body.append(this.#quote(quotes[0], event));
    const behind = this.#behind(event, quotes.slice(1));
    if (behind) body.append(behind);
    row.append(dot, body);
    this.#mark(row);
    return row;
  }

  /** @param {TimelineEvent} event */
  #when(event) {
    const speller = this.#speller;
    const words = speller.spell(event.time ?? {}, event.status);
    const machine = machineTime(event.time);
    const date = machine ? element('time', 'date') : element('data', 'date');
    if (date instanceof HTMLTimeElement) date.dateTime = machine ?? '';
    else date.value = event.time?.edtf ?? '';
    date.textContent = capital(unbroken(words));
    const line = element('p', 'when', date);
    const badge = speller.words.status[event.status];
    if (badge) {
      const outcome = speller.words.expectation[event.expectation ?? ''];
      line.append(' ', element('span', 'badge', outcome ? `${badge}, ${outcome}` : badge));
    }
    return line;
  }

  /** @param {TimelineEvent} event */
  #meta(event) {
    const { words } = this.#speller;
    const meta = element('p', 'meta');
    const places = (event.places ?? []).map((place) => place.name).filter(Boolean);
    if (places.length) meta.append(foreign(document.createElement('bdi'), places.join(', ')));
    if (event.conflicts?.length) meta.append((places.length ? ' · ' : '') + words.disagree);
    return meta.hasChildNodes() ? meta : null;
  }

  /**
   * How many sources it has and, behind that, what only some readers ask for: the reason of the
   * date and further quotes.
   * @param {TimelineEvent} event
   * @param {Evidence[]} others
   */
  #behind(event, others) {
    const { words } = this.#speller;
    const reason = event.time?.reason;
    const offers = [];
    if (event.sources) offers.push(words.sources(event.sources));
    if (others.length) offers.push(words.moreQuotes(others.length));
    if (reason) offers.push(words.why);
    if (!offers.length) return null;
    if (!reason && !others.length) return element('p', 'meta', ...offers);
    const behind = element('details', 'behind', element('summary', 'summary', offers.join(' · ')));
    if (reason) behind.append(foreign(element('p', 'reason'), sentence(reason)));
    behind.append(...others.map((evidence) => this.#quote(evidence, event)));
    return behind;
  }

  /**
   * @param {Evidence} evidence
   * @param {TimelineEvent} event
   */
  #quote(evidence, event) {
    const speller = this.#speller;
    const { words } = speller;
    const quote = foreign(element('blockquote', 'quote'), evidence.quote ?? '');
    const figure = element('figure', 'evidence', quote);
    const address = webAddress(evidence.url);
    const name =
      evidence.title || evidence.publisher || address?.hostname || evidence.externalId;
    const caption = element('figcaption', 'caption');
    if (name || address) {
      const cite = element('cite', 'source');
      if (address) {
        quote.cite = address.href;
        const link = foreign(element('a', 'link'), name ?? words.source);
        link.href = atQuote(address, evidence.quote ?? '');
        link.rel = 'noopener';
        cite.append(link);
      } else {
        cite.append(foreign(document.createElement('bdi'), name ?? ''));
      }
      caption.append(cite);
    }
    /** @type {(Node | string)[]} */
    const facts = [];
    if (evidence.publisher && evidence.title) {
      facts.push(foreign(document.createElement('bdi'), evidence.publisher));
    }
    if (evidence.publishedAt) {
      facts.push(words.published(unbroken(speller.spell({ edtf: evidence.publishedAt.slice(0, 10) }))));
    }
    if (evidence.time?.edtf && evidence.time.edtf !== event.time?.edtf) {
      facts.push(words.dates(speller.spell(evidence.time, evidence.status ?? undefined)));
    }
    if (evidence.status && evidence.status !== event.status) {
      facts.push(words.says(evidence.status));
    }
    for (const fact of facts) caption.append(caption.hasChildNodes() ? ', ' : '', fact);
    if (caption.hasChildNodes()) figure.append(caption);
    return figure;
  }
}

/** Keeps numbers and dashes with the word before them on one line. @param {string} text */
const unbroken = (text) => text.replace(/ (?=\d|–)/g, '\u00a0');

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text a clause, with or without its full stop */
const sentence = (text) => capital(text) + (/[.!?]$/.test(text) ? '' : '.');

/** @returns {boolean} whether the reader asked for less motion */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The next page: its query on the address that was asked, so that it holds behind a proxy that
 * serves the API under another path or host too.
 * @param {URL} url
 * @param {string | null | undefined} next
 */
function following(url, next) {
  if (!next) return null;
  const address = new URL(url);
  address.search = new URL(next, url).search;
  return address;
}

if (!customElements.get('dateline-timeline')) {
  customElements.define('dateline-timeline', DatelineTimeline);
}
