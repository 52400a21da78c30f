import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalInTab } from '../../bot/http/tab-refusal.ts';
import { REFUSALS, type RefusalCode } from '../../bot/kernel/refusal.ts';
import { en } from '../../bot/texts/en.ts';
import { sv } from '../../bot/texts/sv.ts';
import { tabEn } from '../../bot/texts/tab-en.ts';
import { tabRestEn } from '../../bot/texts/tab-rest-en.ts';
import { tabRestSv } from '../../bot/texts/tab-rest-sv.ts';
import { tabSv } from '../../bot/texts/tab-sv.ts';
import { text } from '../../bot/texts/text.ts';

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
  ['flikens texter på de andra sidorna', tabRestSv as Record<string, string>, tabRestEn as Record<string, string>],
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

/** What a refusal leaves as it was, or has kept. */
const KEPT = {
  sv: /inget ([^.]* )?(ändrats|sparats|skickades|skickats|lagts in)|(ändrades|skickades|planerades) inte|är kvar|är spara[dt]/i,
  en: /(nothing|not) ([^.]* )?(changed|saved|sent|planned|imported)|(is|are) (kept|saved|still there)/i,
};
/** How a sentence begins that tells what to do, or that there is nothing to do. */
const TO_DO = {
  sv: /^(Be|Fråga|Försök|Gå|Lägg|Läs|Rätta|Skriv|Ta|Välj|Ändra|Öppna|(Kansliet|Du) kan|Du behöver inte) /,
  en: /^(Add|Ask|Change|Choose|Correct|Go|Join|Mend|Open|Read|Remove|Take|Try|Write|(The secretariat|You) can|You need not) /,
};

const sentencesOf = (text: string) => text.split(/(?<=[.?!])(?<! kl\.) (?=[\p{Lu}{”“])/u);

/** What such a sentence lacks, or nothing: it says what happened, and what is kept or to be done. */
function lackOf(text: string, language: 'sv' | 'en'): string | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return 'says only one thing';
  const toDo = sentences.slice(1).some((one) => TO_DO[language].test(one));
  return toDo || KEPT[language].test(text) ? undefined : 'says neither what is kept nor what to do';
}

describe('varje nekande säger vad som hände och vad som står kvar eller ska göras', () => {
  it.each(CODES)('%s', (code) => {
    expect(lackOf(sv[code], 'sv')).toBeUndefined();
    expect(lackOf(en[code] ?? '', 'en')).toBeUndefined();
    expect(sentencesOf(en[code] ?? '')).toHaveLength(sentencesOf(sv[code]).length);
  });

  it('och säger dagar och klockslag som människor läser dem; en dag som inte finns står som den skrevs', () => {
    const day = { date: '2024-02-12', last: '2024-02-16' };
    expect(text('sv', 'refusal.deadline-past', day)).toContain('Sista dagen, måndag 12 februari 2024, har');
    expect(text('sv', 'refusal.answer-by-late', day)).toContain('måndag 12 februari 2024, är efter fredag 16 februari');
    expect(text('en', 'refusal.deadline-past', day)).toContain('Monday 12 February 2024');
    expect(text('sv', 'refusal.no-such-day', { date: '2024-02-30' })).toContain('2024-02-30');
    expect(text('sv', 'refusal.ends-before-start', { start: '09:30', end: '09:00' })).toContain('kl. 9.30');
  });

  it.each([
    ['sv', 'Filen är för stor för att läggas in här.'],
    ['sv', 'Inget har ändrats sedan kallelsen gick ut, så inget skickades.'],
    ['sv', 'Något gick fel hos oss. Vi beklagar det.'],
    ['en', 'The file is too big: 5 MB at most, so nothing was saved.'],
    ['en', 'Something went wrong. We are sorry about that.'],
  ] as const)('och det räcker inte på %s med: %s', (language, text) => {
    expect(lackOf(text, language)).toBeDefined();
  });
});

describe('det som fliken säger talar inte om kortet, och skickar ingen dit där läsaren redan är', () => {
  const OF_CARDS = {
    sv: /i Samverkan (och|för att)|svara där|i fliken och välj|kortet (visades|är av|hör)|på kortet/i,
    en: /in Samverkan (and|to)|answer there|in the tab and choose|the card (was shown|is of|belongs)|on the card/i,
  };

  it.each(CODES)('%s', (code) => {
    for (const language of ['sv', 'en'] as const) {
      const said = refusalInTab({ refused: code }, language);
      expect(said).not.toMatch(OF_CARDS[language]);
      expect(lackOf(said, language)).toBeUndefined();
    }
  });
});
