/*
 * The forms of Swedish nouns: what a word in a text may look like when another form of it is looked for. A form that does
 * not exist does no harm: no text has it.
 */

interface Paradigm {
  endings: readonly string[];
  /** What the stem ends in. */
  stem: RegExp;
}

const CONSONANT = /[^aeiouyåäöé]$/;
const VOWEL = /[iouyåäöé]$/;

const PARADIGMS: readonly Paradigm[] = [
  { endings: ['', 'en', 'ar', 'arna'], stem: CONSONANT }, // väg
  { endings: ['', 'en', 'er', 'erna'], stem: CONSONANT }, // kommun
  { endings: ['', 'et', 'en', 'ena'], stem: CONSONANT }, // beslut
  { endings: ['e', 'et', 'en', 'ena'], stem: CONSONANT }, // möte
  { endings: ['e', 'en', 'er', 'erna'], stem: CONSONANT }, // styrelse
  { endings: ['e', 'en', 'ar', 'arna'], stem: CONSONANT }, // pojke
  { endings: ['a', 'an', 'or', 'orna'], stem: CONSONANT }, // skola
  { endings: ['are', 'aren', 'arna'], stem: CONSONANT }, // ersättare
  { endings: ['', 'n', 'er', 'erna', 'r', 'rna'], stem: VOWEL }, // miljö
  { endings: ['el', 'eln', 'lar', 'larna', 'ler', 'lerna'], stem: CONSONANT }, // cykel, regel
  { endings: ['en', 'net', 'nen'], stem: CONSONANT }, // vatten
  { endings: ['m', 'mmet', 'mmen', 'mmar', 'mmarna'], stem: /[aeiouyåäö]$/ }, // program
];

/** Nouns whose vowel changes, alone and last in compounds. */
const CHANGING: readonly (readonly string[])[] = [
  ['stad', 'staden', 'städer', 'städerna'],
  ['ledamot', 'ledamoten', 'ledamöter', 'ledamöterna'],
  ['man', 'mannen', 'män', 'männen'],
  ['land', 'landet', 'länder', 'länderna'],
  ['strand', 'stranden', 'stränder', 'stränderna'],
  ['hand', 'handen', 'händer', 'händerna'],
  ['tand', 'tanden', 'tänder', 'tänderna'],
  ['stång', 'stången', 'stänger', 'stängerna'],
  ['natt', 'natten', 'nätter', 'nätterna'],
  ['bok', 'boken', 'böcker', 'böckerna'],
  ['rot', 'roten', 'rötter', 'rötterna'],
  ['fot', 'foten', 'fötter', 'fötterna'],
  ['son', 'sonen', 'söner', 'sönerna'],
  ['fader', 'fadern', 'fäder', 'fäderna'],
  ['bonde', 'bonden', 'bönder', 'bönderna'],
];

/** Words by themselves that look like a form of another: "planet" is none of "plan". */
const APART: ReadonlySet<string> = new Set(['planet', 'planets']);

const SHORTEST_STEM = 3;

/** A word and its other forms. */
export function formsOf(word: string): string[] {
  const forms = new Set([word]);
  for (const form of [word, withoutS(word)]) {
    for (const { stem, endings } of readings(form)) for (const ending of endings) forms.add(stem + ending);
    for (const changed of changing(form)) forms.add(changed);
  }
  for (const form of [...forms]) forms.add(withS(form));
  return [...forms].filter((form) => form === word || !APART.has(form));
}

/** What all forms of a word begin with, as a rule. */
export function stemOf(word: string): string {
  const stems = [word, withoutS(word)].flatMap((form) => readings(form).map(({ stem }) => stem));
  return stems.filter((stem) => stem.length >= SHORTEST_STEM).reduce((a, b) => (b.length < a.length ? b : a), word);
}

/** The ways in which a word may be a stem and an ending. */
function readings(word: string): { stem: string; endings: readonly string[] }[] {
  return PARADIGMS.flatMap(({ endings, stem: fits }) =>
    endings
      .filter((ending) => word.endsWith(ending))
      .map((ending) => ({ stem: word.slice(0, word.length - ending.length), endings }))
      .filter(({ stem }) => fits.test(stem) && (stem === word || stem.length >= SHORTEST_STEM)),
  );
}

function changing(word: string): string[] {
  return CHANGING.flatMap((family) =>
    family
      .filter((form) => word.endsWith(form))
      .map((form) => word.slice(0, word.length - form.length))
      .filter((before) => before.length !== 1)
      .flatMap((before) => family.map((form) => before + form)),
  );
}

function withoutS(word: string): string {
  return word.endsWith('s') && word.length > SHORTEST_STEM ? word.slice(0, -1) : word;
}

function withS(word: string): string {
  return /[sxz]$/.test(word) ? word : `${word}s`;
}
