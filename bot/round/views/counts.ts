import { localDate } from '../../kernel/local-time.ts';
import { askedOn } from '../domain/respondents.ts';
import type { Contribution } from '../domain/state.ts';
import type { RoundBundle } from './bundle.ts';
import type { RoundCounts, TallyView } from './view.ts';

/** The municipalities that count: those asked that are members today, or were when the Round closed. */
export function askedNow({ round, purpose, municipalities, zone, today }: RoundBundle): string[] {
  const day = round.status === 'closed' ? localDate(new Date(round.closedAt), zone) : today;
  return askedOn(round.respondents, purpose, municipalities, day);
}

export function countsOf(bundle: RoundBundle): RoundCounts {
  const asked = askedNow(bundle);
  const given = asked.flatMap((one) => bundle.contributions.get(one) ?? []);
  const abstained = given.filter(({ answer }) => answer.stance === 'abstains').length;
  const planned = given.filter((one) => isPlanned(one, bundle)).length;
  const answered = given.length - abstained - planned;
  const late = given.filter((one) => one.late && one.answer.stance !== 'abstains' && !isPlanned(one, bundle)).length;
  return {
    asked: asked.length,
    answered,
    onTime: answered - late,
    late,
    abstained,
    planned: bundle.purpose.planned ? planned : null,
    missing: asked.length - given.length,
    drafts: asked.filter((one) => bundle.drafts.has(one)).length,
  };
}

/** Is it only said on which day there will be a decision? */
export function isPlanned({ answer }: Contribution, { purpose }: Pick<RoundBundle, 'purpose'>): boolean {
  return purpose.planned !== undefined && answer.stance === purpose.planned.stance;
}

/** The local date of the decision to come; undefined: none is. */
export function plannedDay(given: Contribution, { purpose }: Pick<RoundBundle, 'purpose'>): string | undefined {
  const day = purpose.planned && given.answer.values[purpose.planned.day];
  return isPlanned(given, { purpose }) && typeof day === 'string' ? day : undefined;
}

/** Is an answer awaited from the municipality? Of a decision that was planned, once its day has been. */
export function isAwaited(municipality: string, bundle: RoundBundle): boolean {
  const given = bundle.contributions.get(municipality);
  if (given === undefined) return true;
  const day = plannedDay(given, bundle);
  return day !== undefined && day < bundle.today;
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

/** How many stand how, where that is what is answered: of a document. */
export function stanceTallies(
  bundle: RoundBundle,
  label: string,
  stances: readonly { id: string; label: string }[],
): TallyView[] {
  if (!bundle.purpose.document) return [];
  const given = askedNow(bundle).flatMap((one) => bundle.contributions.get(one)?.answer.stance ?? []);
  const choices = stances.map((one) => ({ ...one, count: given.filter((stance) => stance === one.id).length }));
  return [{ id: 'stance', label, choices }];
}
