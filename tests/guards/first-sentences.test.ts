import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tabRestSv } from '../../bot/texts/tab-rest-sv.ts';
import { tabSv } from '../../bot/texts/tab-sv.ts';

const TAB = join(__dirname, '..', '..', 'tab');
const FIRST = Object.keys(tabSv);
const REST = Object.keys(tabRestSv);

const TYPES = /^(import|export) type [^;]*;/gm;
/** What is fetched together with the rest of the sentences may say them all. */
const WITH_SENTENCES = /withSentences\(import\('[^']+'\)\)/g;
const IMPORTED = /(?:from |import |import\()'(\.[^']+\.tsx?)'/g;
/** A whole key, the base of a counted one, or how one begins that is put together from parts. */
const SAID = /['`](tab\.[\w.-]+)/g;

/** It names sentences that others say. */
const ONLY_NAMES = join(TAB, 'shell', 'count-key.ts');

/** What may be drawn before the rest of the sentences are here: all that the file leads to, now or when it is needed. */
function reached(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file) || !file.startsWith(TAB) || !existsSync(file)) return found;
  const code = readFileSync(file, 'utf8').replace(TYPES, '').replace(WITH_SENTENCES, '');
  found.set(file, code);
  for (const [, path = ''] of code.matchAll(IMPORTED)) reached(join(dirname(file), path), found);
  return found;
}

/** The keys said in the code that come only with another page. */
function saidTooEarly(code: string): string[] {
  const said = [...code.matchAll(SAID)].map(([, key = '']) => key);
  return said.flatMap((key) => (FIRST.includes(key) ? [] : REST.filter((one) => isOf(one, key))));
}

function isOf(key: string, said: string): boolean {
  return key === said || key.startsWith(said.endsWith('.') ? said : `${said}.`);
}

describe('the first page is drawn before the other pages’ sentences are here', () => {
  const files = reached(join(TAB, 'main.ts'));

  it('is reached whole, and no other page with it', () => {
    const paths = [...files.keys()].map((file) => file.slice(TAB.length + 1));
    expect(paths).toEqual(expect.arrayContaining(['draw.tsx', 'todo/page.tsx', 'meeting/parts/choices.tsx']));
    expect(paths.filter((path) => /^(?!shell|todo).*page\.tsx$/.test(path))).toEqual([]);
  });

  it('so nothing in it says one of them', () => {
    const said = [...files].filter(([file]) => file !== ONLY_NAMES);
    expect(said.flatMap(([file, code]) => saidTooEarly(code).map((key) => `${file}: ${key}`))).toEqual([]);
  });

  it.each([
    ["say('tab.copy.done', { time })", ['tab.copy.done']],
    ["say(countKey('tab.remind.ask', count))", ['tab.remind.ask.one', 'tab.remind.ask.many']],
    [`say(\`tab.consultation.ask.\${what}\`)`, expect.arrayContaining(['tab.consultation.ask.input'])],
    ["say('tab.pages.rounds')", []],
  ])('and it is seen in %s', (code, early) => {
    expect(saidTooEarly(code)).toEqual(early);
  });

  it('and each sentence stands in one place', () => {
    expect(FIRST.filter((key) => REST.includes(key))).toEqual([]);
  });
});
