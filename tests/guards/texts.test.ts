import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS, type RefusalCode } from '../../bot/domain/refusal.ts';
import { en } from '../../bot/texts/en.ts';
import { sv } from '../../bot/texts/sv.ts';
import { tabEn } from '../../bot/texts/tab-en.ts';
import { tabSv } from '../../bot/texts/tab-sv.ts';

const CODES = Object.keys(REFUSALS) as RefusalCode[];
const root = join(__dirname, '..', '..');
const sources = ['bot', 'tab'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/texts[\\/][\w-]*?(sv|en)\.ts$/.test(file))
    .map((file) => readFileSync(join(root, room, file), 'utf8')),
);
const code = sources.join('\n');
const params = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Keys that the code puts together from parts: the part before the last point is enough. */
function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  const base = key.replace(/\.(none|one|many)$/, '');
  if (base !== key && code.includes(`'${base}'`)) return true;
  const parts = key.split('.');
  return parts.some((_, n) => n > 0 && code.includes(`\`${parts.slice(0, n).join('.')}.$\{`));
}

describe.each([
  ['tjänstens texter', sv as Record<string, string>, en as Record<string, string>],
  ['flikens texter', tabSv as Record<string, string>, tabEn as Record<string, string>],
])('%s', (_name, swedish, english) => {
  it('varje mening finns på engelska med samma luckor, och inga andra', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(swedish).sort());
    for (const [key, sentence] of Object.entries(swedish))
      expect([key, params(english[key] ?? '')]).toEqual([key, params(sentence)]);
  });

  it('varje mening används', () => {
    expect(Object.keys(swedish).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('ingen är tom, och ingen är en kod', () => {
    for (const sentence of [...Object.values(swedish), ...Object.values(english)]) expect(sentence).toMatch(/\S/);
  });
});

it('varje nekande säger vad som hände och vad som står kvar eller ska göras', () => {
  for (const code of CODES) expect([code, sv[code].split(/[.?]\s/).length]).toEqual([code, expect.any(Number)]);
  for (const code of CODES) expect(sv[code].length).toBeGreaterThan(30);
});
