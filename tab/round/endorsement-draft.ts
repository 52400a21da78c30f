import type { FormField } from '../../bot/round/domain/form.ts';
import type { RoundFields, Visibility } from '../../bot/round/domain/state.ts';
import type { AskRoundView } from '../../bot/round/views/view.ts';
import { isOneOf, isShape, isText } from '../shell/shape.ts';

/** A document that the municipalities' boards are to take a stand on, as it is being written. */
export interface EndorsementDraft {
  forum: string;
  title: string;
  sort: string;
  href: string;
  summary: string;
  background: string;
  proposal: string;
  date: string;
  visibility: Visibility;
}

export const isEndorsementDraft = isShape<EndorsementDraft>({
  forum: isText,
  title: isText,
  sort: isText,
  href: isText,
  summary: isText,
  background: isText,
  proposal: isText,
  date: isText,
  visibility: isOneOf<Visibility>({ 'at-once': true, 'after-closing': true, secretariat: true }),
});

/** Where the form is kept. */
export const ASK_ENDORSEMENT = 'ask-endorsement';

export function newEndorsement(
  { endorsement: { forums, answerBy } }: AskRoundView,
  ...named: (string | undefined)[]
): EndorsementDraft {
  const forum = named.find((id) => forums.some((one) => one.forum === id)) ?? forums[0]?.forum ?? '';
  const words = { title: '', sort: '', href: '', summary: '', background: '', proposal: '' };
  return { forum, ...words, date: answerBy, visibility: 'at-once' };
}

/** In the order in which they stand in the form. */
const NEEDED = ['title', 'sort', 'summary', 'background', 'proposal'] as const;
export type EndorsementField = (typeof NEEDED)[number] | 'href' | 'last-day';

/** What must be put right before it is sent, in the form's order; the rest the service decides. */
export function faultsInEndorsement(draft: EndorsementDraft): EndorsementField[] {
  const href = draft.href.trim();
  const faults: EndorsementField[] = NEEDED.filter((name) => draft[name].trim() === '');
  if (href !== '' && !/^https:\/\/[^\s/]+\.[^\s/]+/.test(href)) faults.push('href');
  return draft.date === '' ? [...faults, 'last-day'] : faults;
}

export function endorsementFields(draft: EndorsementDraft, form: FormField[]): RoundFields {
  const [title, sort, href] = [draft.title, draft.sort, draft.href].map((one) => one.trim());
  const { forum, visibility, date } = draft;
  const texts = { summary: draft.summary.trim(), background: draft.background.trim(), proposal: draft.proposal.trim() };
  const document = { sort: sort ?? '', ...(href ? { href } : {}), ...texts };
  const about = { purpose: 'endorsement' as const, forum, title: title ?? '', document };
  return { ...about, form, answerBy: { date }, visibility };
}
