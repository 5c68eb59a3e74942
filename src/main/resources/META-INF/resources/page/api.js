/** The service's REST API, as this page uses it. */

const BASE = new URL('../api/v1/', import.meta.url);

/**
 * A field that the service refuses, by its name in the request ("" for the request as a whole).
 * @typedef {{field: string, message: string}} FieldError
 */

/** An answer that is no success (RFC 9457), or no answer at all. Its message is for the reader. */
export class Problem extends Error {
  /**
   * @param {string} message
   * @param {number} status of HTTP; 0 where no answer came
   * @param {FieldError[]} fields
   */
  constructor(message, status, fields = []) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}

/** @param {Response} response */
async function problemOf(response) {
  const body = await response.json().catch(() => ({}));
  const fields = [body.errors, body.violations]
    .flat()
    .filter(Boolean)
    .map((error) => ({
      field: String(error.pointer ?? error.field ?? '').replace(/^#?\/?/, ''),
      message: String(error.detail ?? error.message ?? body.detail ?? ''),
    }));
  const message =
    body.detail ?? body.title ?? `The service answered ${response.status} ${response.statusText}`;
  return new Problem(message, response.status, fields);
}

/** @param {string} path under the API, or absolute as `next` gives it */
export const address = (path) => new URL(path, BASE);

/**
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<{status: number, body: any}>}
 * @throws {Problem} for any answer but a success
 */
async function call(path, init) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(address(path), init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    throw new Problem('The service does not answer. Is it running?', 0);
  }
  if (!response.ok) throw await problemOf(response);
  return { status: response.status, body: await response.json() };
}

/**
 * @param {string} path
 * @param {AbortSignal} [signal]
 */
export async function get(path, signal) {
  return (await call(path, { signal, headers: { Accept: 'application/json' } })).body;
}

/**
 * @param {'POST' | 'PATCH'} method
 * @param {string} path
 * @param {unknown} body
 */
function send(method, path, body) {
  return call(path, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
}

/**
 * @param {string} path
 * @param {unknown} body
 */
export const post = (path, body) => send('POST', path, body);

/**
 * @param {string} path
 * @param {unknown} body
 */
export const patch = (path, body) => send('PATCH', path, body);
