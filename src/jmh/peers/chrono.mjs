// Reads the time expressions of JSON lines with chrono, for the ratio to our own speed:
// node chrono.mjs docs.jsonl [rounds]   (after `npm install chrono-node` in any folder, run there)
// Each line: {"text": "...", "dct": "2022-05-13"}. Prints documents per second of processor time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const chrono = createRequire(process.cwd() + '/')('chrono-node');
const [file, rounds = '10'] = process.argv.slice(2);
const documents = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const megabytes = documents.reduce((sum, d) => sum + Buffer.byteLength(d.text), 0) / 1e6;

for (let round = 1; round <= Number(rounds); round++) {
  const before = process.cpuUsage();
  let found = 0;
  for (const { text, dct } of documents) {
    found += chrono.parse(text, dct ? new Date(dct) : undefined).length;
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(
    `${(documents.length / seconds).toFixed(0)} documents, ${(megabytes / seconds).toFixed(1)} MB` +
      ` per second; ${found} expressions`);
}
