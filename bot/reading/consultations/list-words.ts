import type { Stage, Standing } from '../../consultation/domain/state.ts';

/** How a list may say whose answer it is, whole: a word inside another says something else. */
const STANDINGS: Record<Standing, string[]> = {
  ours: [
    'remiss|remisser|remissvar|extern remiss|vår|vårt|vårt svar|vårt yttrande|eget yttrande',
    'gemensam|gemensamt|gemensamt svar|gemensamt yttrande|gemensam remiss',
    'ours|our|our statement|our answer|joint|joint statement|joint answer|consultation',
  ],
  'other-supported': [
    'stöd|stödjer|stöds|med stöd|vårt stöd|annan|annans|annans yttrande|annan organisations yttrande',
    'en annan organisations yttrande med vårt stöd|support|supported|with our support|other',
    'another organisation s statement with our support|another organisation statement with our support',
  ],
  'own-initiative': [
    'initiativ|eget initiativ|egna initiativ|skrivelse|egen skrivelse|initiative|own initiative|our own initiative',
  ],
  'each-municipality': [
    'kommun|kommunen|kommuner|kommunerna|kommunvis|varje kommun|var kommun|kommunerna var för sig|kommunernas svar',
    'var kommun svarar själv|intern|internt|intern remiss|internremiss|internal|internal remiss|internal consultation',
    'municipality|municipalities|each municipality|each municipality answers by itself',
  ],
};

/** How a list may say where a consultation is, whole: "inkommen" is not "kommer", and "ej inlämnad" not "inlämnad". */
const STAGES: Record<Stage, string[]> = {
  declined: ['avböjd|avböjt|avböjs|avböj|avstått|avstår|avstås|declined'],
  archived: ['arkiverad|arkiverat|arkiverade|arkiv|avslutad|avslutat|avslutade|stängd|archived|archive|closed'],
  submitted: [
    'inlämnad|inlämnat|inlämnade|inskickad|inskickat|inskickade|svar inlämnat|svar inskickat|yttrande inlämnat',
    'besvarad|besvarat|besvarade|svar lämnat|svar skickat|submitted|handed in|answered',
  ],
  'for-decision': ['till beslut|för beslut|beslut|beslutad|beslutat|inför beslut|for decision|decision|decided'],
  compiling: ['sammanställs|sammanställning|under sammanställning|sammanställd|being compiled|compiling|compiled'],
  open: ['öppen|öppet|öppen för inspel|pågår|pågående|open|open for input|ongoing'],
  watched: ['bevakas|bevakad|bevakning|bevaka|watched|watching|watch'],
  considered: ['övervägs|överväga|under övervägande|övervägd|considered|under consideration|consider'],
  expected: ['väntas|väntad|väntat|förväntas|kommer|kommande|expected|coming|upcoming'],
};

export function standingOf(said: string): Standing | undefined {
  return STANDING_OF.get(plain(said));
}

export function stageOf(said: string): Stage | undefined {
  return STAGE_OF.get(plain(said));
}

const STANDING_OF = byWord(STANDINGS);
const STAGE_OF = byWord(STAGES);

function byWord<T extends string>(words: Record<T, string[]>): Map<string, T> {
  const all = Object.entries(words) as [T, string[]][];
  return new Map(
    all.flatMap(([one, lines]) =>
      lines
        .join('|')
        .split('|')
        .map((word): [string, T] => [word, one]),
    ),
  );
}

function plain(said: string): string {
  return said
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
