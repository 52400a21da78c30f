import { localDate } from '../../kernel/local-time.ts';
import { stillAsked } from '../domain/respondents.ts';
import type { RoundBundle } from './bundle.ts';
import type { RoundCounts, TallyView } from './view.ts';

/** The municipalities that count: those asked that are members today, or were when the Round closed. */
export function askedNow({ round, municipalities, zone, today }: RoundBundle): string[] {
  const day = round.status === 'closed' ? localDate(new Date(round.closedAt), zone) : today;
  return stillAsked(round.respondents, municipalities, day);
}

export function countsOf(bundle: RoundBundle): RoundCounts {
  const asked = askedNow(bundle);
  const given = asked.flatMap((one) => bundle.contributions.get(one) ?? []);
  const abstained = given.filter(({ answer }) => answer.stance === 'abstains').length;
  const answered = given.length - abstained;
  const late = given.filter((one) => one.late && one.answer.stance !== 'abstains').length;
  return {
    asked: asked.length,
    answered,
    onTime: answered - late,
    late,
    abstained,
    missing: asked.length - given.length,
    drafts: asked.filter((one) => bundle.drafts.has(one)).length,
  };
}

/** How often each choice of each question was made; who abstains has made none. */
export function talliesOf(bundle: RoundBundle, yes: string, no: string): TallyView[] {
  const given = askedNow(bundle).flatMap((one) => bundle.contributions.get(one) ?? []);
  const answers = given.filter(({ answer }) => answer.stance !== 'abstains').map(({ answer }) => answer.values);
  return bundle.round.fields.form.flatMap(({ id, kind, label, choices = [] }) => {
    const all =
      kind === 'yes-no'
        ? [
            { id: 'yes', label: yes },
            { id: 'no', label: no },
          ]
        : choices;
    if (all.length === 0) return [];
    const made = answers.flatMap((values) => [values[id] ?? []].flat() as unknown[]);
    const counted = all.map((one) => ({ ...one, count: made.filter((value) => value === one.id).length }));
    return [{ id, label, choices: counted }];
  });
}
