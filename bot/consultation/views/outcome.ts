import type { RoundFields } from '../../round/domain/state.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import { countsOf, talliesOf } from '../../round/views/counts.ts';
import { sightOf } from '../../round/views/sight.ts';
import type { RoundCounts, TallyView } from '../../round/views/view.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';

/** The question whether to answer, as the purpose *Ska vi svara?* asks it. */
const WHETHER = 'p1';
const SHORT = ['together', 'no', 'only-ours'] as const;

export function asksWhether({ form }: Pick<RoundFields, 'form'>): boolean {
  return form.some(({ id }) => id === WHETHER);
}

/** The newest Round in which it was asked whether to answer. */
export function whetherRound(rounds: readonly RoundBundle[]): RoundBundle | undefined {
  const asking = rounds.filter(({ round }) => asksWhether(round.fields));
  const order = ({ id, round }: RoundBundle) => `${round.askedAt} ${id}`;
  return asking.sort((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1);
}

/** "Ska vi svara? Ja, gemensamt: 5, Nej: 1, inget svar: 2."; null: the reader may not see the others' answers (yet). */
export function outcomeText(bundle: RoundBundle, reader: Reader): string | null {
  if (sightOf(bundle, reader) !== 'all') return null;
  const { language } = reader;
  const tally = talliesOf(bundle, '', '').find(({ id }) => id === WHETHER);
  if (tally === undefined) return null;
  const counts = [...made(tally, language), ...notMade(countsOf(bundle), tally, language)].join(', ');
  const key = bundle.round.status === 'open' ? 'consultation.outcome.so-far' : 'consultation.outcome';
  return text(language, key, { counts });
}

function made({ choices }: TallyView, language: Language): string[] {
  return choices.map(({ id, label, count }) => {
    const short = SHORT.find((one) => one === id);
    const words = short ? text(language, `consultation.outcome.${short}`) : label;
    return `${words}: ${count}`;
  });
}

/** Those that said something else, abstained, or said nothing: nobody is left out of the count. */
function notMade({ answered, abstained, missing }: RoundCounts, { choices }: TallyView, language: Language): string[] {
  const chosen = choices.reduce((sum, { count }) => sum + count, 0);
  const left = { unsaid: answered - chosen, abstained, missing };
  return (['unsaid', 'abstained', 'missing'] as const).flatMap((what) =>
    left[what] > 0 ? [`${text(language, `consultation.outcome.${what}`)}: ${left[what]}`] : [],
  );
}
