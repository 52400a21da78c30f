import { isOver } from '../../meeting/domain/hours.ts';
import { whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { carryOver } from '../domain/carry-over.ts';
import { type Proposal, proposalsByDay } from '../domain/state.ts';
import type { DatesBundle } from './bundle.ts';
import type { DatesRowView, ProposalView } from './view.ts';
import { shortWhen } from './words.ts';

type Counted = Omit<ProposalView, 'best'>;

/** The proposed dates with what the members have answered. `clashes`: in words, by proposal. */
export function proposalsView(
  bundle: DatesBundle,
  members: DatesRowView[],
  reader: Reader,
  clashes: ReadonlyMap<string, string[]>,
): ProposalView[] {
  const counted = proposalsByDay(bundle.dates.fields).map((proposal) => ({
    ...countedProposal(bundle, proposal, members, reader),
    clashes: clashes.get(proposal.id) ?? [],
  }));
  const most = counted.reduce<Counted | undefined>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    undefined,
  );
  return counted.map((one) => ({ ...one, best: isBest(one, most) }));
}

function countedProposal(
  { dates, seats, municipalities, answers, zone }: DatesBundle,
  proposal: Proposal,
  members: DatesRowView[],
  { language, now }: Reader,
): Omit<Counted, 'clashes'> {
  const { id, when } = proposal;
  const count = (suits: string | null) => members.filter((row) => row.answers[id] === suits).length;
  const [yes, ifNeedBe, no, silent] = [count('yes'), count('if-need-be'), count('no'), count(null)];
  const parts = (
    [
      ['yes', yes],
      ['if-need-be', ifNeedBe],
      ['no', no],
      ['silent', silent],
    ] as const
  ).flatMap(([suits, many]) => (many > 0 ? [text(language, `dates.tally.${suits}`, { count: many })] : []));
  return {
    id,
    whenText: whenWords(language, when),
    shortText: shortWhen(language, when),
    tally: parts.join(', '),
    yes,
    ifNeedBe,
    no,
    over: isOver(when, zone, now),
    carried: carryOver('', proposal, dates.fields.mode, { seats, municipalities, answers }).length,
  };
}

/** Those who can come at all weigh most, then those whom it suits. */
function rank({ yes, ifNeedBe, over }: Counted): number {
  return over ? -1 : (yes + ifNeedBe) * 1_000 + yes;
}

function isBest(one: Counted, most: Counted | undefined): boolean {
  return most !== undefined && rank(most) > 0 && rank(one) === rank(most);
}
