/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIRST =
  'byggnad,social,kommun,region,trafik,vatten,skol,miljö,natur,kultur,närings,bostads,land,stads,kollektiv'.split(',');
const MIDDLE = ',s,samverkans,planerings,utvecklings,ledar,arbets,område,grupp,resurs,budget,remiss'.split(',');
const LAST =
  'nämnd,plan,möte,avtal,fråga,förslag,program,utredning,strategi,svar,avgift,projekt,modell,rapport,uppdrag,medel'.split(
    ',',
  );
const ENDING = ',en,et,er,erna,s,ens'.split(',');

/** Some eighteen thousand words as they come in minutes, the most common first. */
export const WORDS = [
  'och',
  'att',
  'om',
  'som',
  'gruppen',
  'beslut',
  'kansliet',
  'kommunerna',
  'ansvar',
  'budget',
].concat(
  LAST.flatMap((last) =>
    MIDDLE.flatMap((middle) => FIRST.flatMap((first) => ENDING.map((ending) => first + middle + last + ending))),
  ).sort(byHash),
);

/** Mixed, and always in the same way. */
function byHash(a, b) {
  return hash(a) - hash(b);
}

function hash(word) {
  let sum = 7;
  for (const letter of word) sum = (Math.imul(sum, 31) + letter.codePointAt(0)) >>> 0;
  return Math.imul(sum, 2_654_435_761) >>> 0;
}

/** As often as words are used: the second half as often as the first, and so on. */
export function wordFrom(random) {
  return WORDS[Math.min(WORDS.length - 1, Math.floor(WORDS.length ** random()) - 1)];
}

export function sentence(random, many) {
  return `${Array.from({ length: many }, () => wordFrom(random)).join(' ')}.`;
}
