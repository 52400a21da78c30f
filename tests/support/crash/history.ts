import { accountOf, FORTY, meetingId, seatId } from './forty-municipalities.ts';
import type { Wire } from './wire.ts';
import type { Work } from './works.ts';

const VALUES = ['attending', 'remote', 'declined', 'substitute'];
/** Meetings whose cards are pressed at a time: few enough that everybody changes their answer again and again. */
const PRESSED_AT_A_TIME = 4;

/** One press on a card; sent again it is the same activity. */
export interface Press {
  /** The round in which it was made first. */
  round: number;
  /** The answer's id: the meeting and the seat. */
  answer: string;
  value: string;
  /** Nobody else's, and later than all before. */
  drawn: string;
  activity: string;
  acknowledged: boolean;
}

/** A notice that the secretariat sent; sent again it is the same press. */
export interface Notice {
  meeting: string;
  key: string;
  acknowledged: boolean;
}

/** Everything that was ever asked of the service, in the order in which it was asked. */
export interface History {
  presses: Press[];
  notices: Notice[];
  works: Work[];
}

/** Another person, another meeting, or another answer than before. Presses at the same time are of different persons. */
export function nextPress(history: History, wire: Wire, round: number): Press {
  const n = history.presses.length;
  const called = history.notices.filter((notice) => notice.acknowledged).slice(-PRESSED_AT_A_TIME);
  const meeting = called[Math.floor(n / FORTY) % called.length]?.meeting;
  if (meeting === undefined) throw new Error('No notice was sent yet');
  const person = n % FORTY;
  const answer = `${meeting}/${seatId(person)}`;
  const before = history.presses.filter((press) => press.answer === answer).length;
  const value = VALUES[before % VALUES.length] ?? '';
  const drawn = `${(n + 1e9).toString(36).padStart(9, '0')}-krasch`;
  const data = { v: 1, do: 'answer-notice', meeting, revision: 1, value, drawn };
  const activity = wire.press(accountOf(person), data);
  const press = { round, answer, value, drawn, activity, acknowledged: false };
  history.presses.push(press);
  return press;
}

/** The next meeting that was not called yet. */
export function nextNotice(history: History): Notice {
  const meeting = meetingId(history.notices.length);
  const notice = { meeting, key: `kallelse-${meeting}`, acknowledged: false };
  history.notices.push(notice);
  return notice;
}
