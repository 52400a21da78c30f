import { workingDayBy } from '../../kernel/days/working-day-by.ts';
import { workingDaysBefore } from '../../kernel/days/working-days.ts';
import { addDays } from '../../kernel/local-time.ts';

/** A planned meeting and when its papers must be ready (*manusstopp*), a working day. */
export interface PlannedMeeting {
  meeting: string;
  date: string;
  papers: string;
}

export interface ProposalSetting {
  /** The sender's last day. */
  answerBy: string;
  /** Local date. */
  today: string;
  /** The bodies' meetings that are planned, and how many days before one its papers go out. */
  committee: Meetings;
  management: Meetings;
}

export interface Meetings {
  meetings: readonly { id: string; date: string }[];
  noticeDays: number;
}

/** `sender-free-day`, `sender-july`: the sender's last day is one on which nobody is there. `from-july`: ours was moved. */
export type ProposalNote = 'sender-free-day' | 'sender-july' | 'from-july' | 'skips-management';

export interface InputProposal {
  /** Our last day for input, a working day; null: none is left. */
  inputBy: string | null;
  /** The sender's last day, or the working day before it. */
  handInBy: string;
  decision: PlannedMeeting | null;
  preparing: PlannedMeeting | null;
  /** Why somebody must decide by delegation, or null: a meeting decides. */
  delegation: 'no-meeting' | 'too-late' | null;
  notes: ProposalNote[];
}

/** Working days for putting the municipalities' input together. */
export const COMPILING_DAYS = 10;

/**
 * When the municipalities must have answered, for a meeting to decide in time: the latest meeting of the committee on or
 * before the sender's day, the management group's before it, and time to compile before the first of their papers.
 */
export function proposeInputBy({ answerBy, today, committee, management }: ProposalSetting): InputProposal {
  const handInBy = workingDayBy(answerBy);
  const notes: ProposalNote[] = [];
  if (handInBy !== answerBy) notes.push('sender-free-day');
  if (isJuly(answerBy)) notes.push('sender-july');
  const decision = latest(committee, handInBy, today);
  if (decision === null) return byDelegation('no-meeting', { handInBy, today, notes });
  const preparing = latest(management, addDays(decision.date, -1), today);
  const whole = preparing && compiled(earlier(preparing.papers, decision.papers));
  if (whole && whole.day >= today) {
    return { inputBy: whole.day, handInBy, decision, preparing, delegation: null, notes: [...notes, ...whole.notes] };
  }
  const alone = compiled(decision.papers);
  if (alone.day < today) return byDelegation('too-late', { handInBy, today, notes });
  const skipped: ProposalNote[] = ['skips-management', ...alone.notes];
  return { inputBy: alone.day, handInBy, decision, preparing: null, delegation: null, notes: [...notes, ...skipped] };
}

/** No meeting is in time: whoever decides has the answer compiled on the day it goes. */
function byDelegation(
  delegation: 'no-meeting' | 'too-late',
  { handInBy, today, notes }: { handInBy: string; today: string; notes: ProposalNote[] },
): InputProposal {
  const { day, notes: more } = compiled(handInBy);
  const left = day >= today;
  const said = left ? [...notes, ...more] : notes;
  return { inputBy: left ? day : null, handInBy, decision: null, preparing: null, delegation, notes: said };
}

/** The last planned meeting from tomorrow to a day, the day with it. */
function latest({ meetings, noticeDays }: Meetings, day: string, today: string): PlannedMeeting | null {
  const found = meetings
    .filter(({ date }) => date > today && date <= day)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  return found ? { meeting: found.id, date: found.date, papers: workingDayBy(addDays(found.date, -noticeDays)) } : null;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** So long before the papers that there is time to compile; in July nobody answers. */
function compiled(papers: string): { day: string; notes: ProposalNote[] } {
  const day = workingDaysBefore(papers, COMPILING_DAYS);
  if (!isJuly(day)) return { day, notes: [] };
  return { day: workingDaysBefore(`${day.slice(0, 4)}-07-01`, 1), notes: ['from-july'] };
}

function isJuly(date: string): boolean {
  return date.slice(5, 7) === '07';
}
