/** What the forms of this page have in common: errors at their fields, progress, announcements. */

import { Problem } from './api.js';

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} [type]
 * @returns {T}
 */
export function byId(id, type) {
  const found = document.getElementById(id);
  if (!found || (type && !(found instanceof type))) throw new Error(`no #${id} on this page`);
  return /** @type {T} */ (found);
}

/** Says something to those who don't see the page change. @param {string} text */
export function announce(text) {
  byId('announcement').textContent = text;
}

/** @param {string} words a clause, with or without its full stop */
export const sentence = (words) =>
  words && words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?]$/.test(words) ? '' : '.');

/**
 * @param {HTMLInputElement | HTMLTextAreaElement} input that has an element `<its id>-error`
 * @param {string} message empty for none
 */
export function fieldError(input, message) {
  const shown = byId(`${input.id}-error`);
  shown.textContent = message;
  shown.hidden = !message;
  if (message) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/**
 * Shows a failure at the fields that it concerns, else for the form as a whole; the reader is taken
 * to the first such field.
 *
 * @param {unknown} failure
 * @param {Record<string, HTMLInputElement | HTMLTextAreaElement>} fields by their names in the API
 * @param {HTMLElement} whole where the rest is said
 */
export function showFailure(failure, fields, whole) {
  const rest = [];
  /** @type {HTMLElement | null} */
  let first = null;
  const problem = failure instanceof Problem ? failure : null;
  for (const { field, message } of problem?.fields ?? []) {
    const input = fields[field];
    if (!input) {
      rest.push(field ? `${field}: ${message}` : message);
      continue;
    }
    fieldError(input, sentence(message));
    first ??= input;
  }
  if (!first && rest.length === 0) rest.push(problem?.message || 'Something went wrong here.');
  whole.textContent = rest.map(sentence).join(' ');
  whole.hidden = rest.length === 0;
  first?.focus();
  if (!problem) console.error(failure);
}

/**
 * Runs some work for a form: its button can't be pressed again meanwhile, and says what goes on.
 *
 * @param {HTMLButtonElement} button
 * @param {string} progress
 * @param {() => Promise<void>} work
 */
export async function busily(button, progress, work) {
  if (button.getAttribute('aria-disabled') === 'true') return;
  const label = button.textContent;
  button.setAttribute('aria-disabled', 'true');
  button.textContent = progress;
  announce(progress);
  try {
    await work();
  } finally {
    button.removeAttribute('aria-disabled');
    button.textContent = label;
  }
}
