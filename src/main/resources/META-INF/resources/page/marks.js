/**
 * Where in a text its time expressions and the evidence of its events stand. Offsets of the API
 * count Unicode code points; those of JavaScript's strings don't, so the text is cut here first.
 */

/**
 * @typedef {object} Span
 * @property {number} begin in code points
 * @property {number} end in code points, exclusive
 * @property {'time' | 'evidence'} kind
 * @property {string} id of the time expression or the event
 */

/**
 * A stretch of text that the same spans cover throughout.
 * @typedef {object} Segment
 * @property {string} text
 * @property {string[]} times ids of time expressions
 * @property {string[]} events ids of events
 */

/**
 * Cuts a text wherever a span begins or ends.
 *
 * @param {string} text
 * @param {Span[]} spans in any order; what reaches beyond the text is cut off
 * @returns {Segment[]} that make up the text, in order
 */
export function segments(text, spans) {
  const points = Array.from(text);
  const valid = spans
    .map((span) => ({ ...span, end: Math.min(span.end, points.length) }))
    .filter((span) => span.begin >= 0 && span.begin < span.end);
  const starts = valid.toSorted((a, b) => a.begin - b.begin);
  const cuts = [...new Set([0, points.length, ...valid.flatMap((s) => [s.begin, s.end])])].sort(
    (a, b) => a - b,
  );
  /** @type {Span[]} */
  let open = [];
  let started = 0;
  /** @type {Segment[]} */
  const found = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i], cuts[i + 1]];
    open = open.filter((span) => span.end > from);
    while (started < starts.length && starts[started].begin <= from) open.push(starts[started++]);
    const ids = (/** @type {Span['kind']} */ kind) => [
      ...new Set(open.filter((span) => span.kind === kind).map((span) => span.id)),
    ];
    found.push({
      text: points.slice(from, to).join(''),
      times: ids('time'),
      events: ids('evidence'),
    });
  }
  return found;
}

/**
 * The text with its marks: `<mark class="evidence">` that can be pressed, for each stretch that
 * supports the same events, and `<span class="time">` in and outside of them.
 *
 * @param {string} text
 * @param {Span[]} spans
 * @returns {DocumentFragment}
 */
export function marked(text, spans) {
  const fragment = document.createDocumentFragment();
  /** @type {HTMLElement | null} */
  let evidence = null;
  let supported = '';
  for (const segment of segments(text, spans)) {
    const events = segment.events.join(' ');
    if (!events) evidence = null;
    else if (!evidence || events !== supported) evidence = fragment.appendChild(pressable(events));
    supported = events;
    (evidence ?? fragment).append(
      segment.times.length ? timed(segment.text, segment.times) : segment.text,
    );
  }
  return fragment;
}

/** @param {string} events */
function pressable(events) {
  // No <button>: a browser doesn't break its text over lines.
  const mark = document.createElement('mark');
  mark.className = 'evidence';
  mark.dataset.events = events;
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-pressed', 'false');
  return mark;
}

/**
 * @param {string} text
 * @param {string[]} times
 */
function timed(text, times) {
  const span = document.createElement('span');
  span.className = 'time';
  span.dataset.times = times.join(' ');
  span.textContent = text;
  return span;
}
