import { dateWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { InputProposal, PlannedMeeting } from '../domain/propose-input-by.ts';
import { COMPILING_DAYS } from '../domain/propose-input-by.ts';
import type { DeadlineView } from './view.ts';

export interface DeadlineWords {
  /** Short names. */
  committee: string;
  management: string;
  /** Titles of those who decide by delegation; undefined: the office is vacant. */
  chair: string | undefined;
  bodyChair: string | undefined;
  forum: string;
}

/** The proposed last day for input with its reasons, and who decides where no meeting does. */
export function deadlineView(proposal: InputProposal, names: DeadlineWords, language: Language): DeadlineView {
  const { inputBy, decision, preparing, delegation, notes, handInBy } = proposal;
  const date = (day: string) => dateWords(language, day);
  const meeting = (key: 'deadline.decides' | 'deadline.prepares', forum: string, planned: PlannedMeeting | null) =>
    planned ? [text(language, key, { forum, date: date(planned.date), papers: date(planned.papers) })] : [];
  const reasons = [
    ...meeting('deadline.decides', names.committee, decision),
    ...meeting('deadline.prepares', names.management, preparing),
    ...(delegation === null ? [] : delegationWords(delegation, names, date(handInBy), language)),
    ...(inputBy ? [text(language, 'deadline.compiling', { days: COMPILING_DAYS })] : []),
    ...notes.map((note) =>
      text(language, `deadline.note.${note}`, { date: date(handInBy), management: names.management }),
    ),
  ];
  const said = inputBy ? text(language, 'deadline.proposed', { date: date(inputBy) }) : text(language, 'deadline.none');
  return { inputBy, text: said, reasons };
}

function delegationWords(
  delegation: 'no-meeting' | 'too-late',
  { committee, chair, bodyChair, forum }: DeadlineWords,
  date: string,
  language: Language,
): string[] {
  const vacant = text(language, 'deadline.vacant');
  return [
    text(language, `deadline.delegation.${delegation}`, { committee, date }),
    text(language, 'deadline.who', { committee, chair: chair ?? vacant, forum, bodyChair: bodyChair ?? vacant }),
  ];
}
