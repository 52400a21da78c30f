import type { SeatDefinition } from '../../kernel/definition.ts';
import { whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { ordinaryOf } from '../domain/called-seats.ts';
import { answerWords } from './answer-words.ts';
import type { MeetingBundle } from './bundle.ts';
import { ordinaryName } from './called.ts';
import type { ChangeNoticeView } from './change.ts';

/** Names a substitute in the channel, who has no chat of their own with the bot. */
export function substituteNotice(bundle: MeetingBundle, seat: SeatDefinition, language: Language): ChangeNoticeView {
  const names = { who: ordinaryName(seat, bundle), substitute: seat.title };
  return notice(bundle, language, 'card.called.title', [text(language, 'card.called.line', names)]);
}

/** In its place while the one whom they stand in for is asked anew, and has not answered. */
export function waitingNotice(bundle: MeetingBundle, seat: SeatDefinition, language: Language): ChangeNoticeView {
  const names = { who: ordinaryName(seat, bundle), substitute: seat.title };
  return notice(bundle, language, 'card.called.anew', [text(language, 'card.called.waits', names)]);
}

/** In its place once they are not needed. */
export function unneededNotice(bundle: MeetingBundle, seat: SeatDefinition, language: Language): ChangeNoticeView {
  return notice(bundle, language, 'card.spared.here', answerLine(bundle, seat, language));
}

/** To the substitute: the one they would stand in for has changed their mind. */
export function sparedNotice(bundle: MeetingBundle, seat: SeatDefinition, language: Language): ChangeNoticeView {
  return notice(bundle, language, 'card.spared.title', answerLine(bundle, seat, language));
}

function answerLine(bundle: MeetingBundle, seat: SeatDefinition, language: Language): string[] {
  const given = bundle.rsvps.get(ordinaryOf(seat, bundle.seats)?.id ?? '');
  if (given === undefined) return [];
  const names = { who: ordinaryName(seat, bundle), answer: answerWords(language, given.answer) };
  return [text(language, 'card.spared.line', names)];
}

function notice(
  { forum, meeting }: MeetingBundle,
  language: Language,
  key: 'card.called.title' | 'card.called.anew' | 'card.spared.here' | 'card.spared.title',
  lines: string[],
): ChangeNoticeView {
  const when = `${forum.shortName} · ${whenWords(language, meeting.definition.when)}`;
  return { title: text(language, key, { forum: forum.shortName }), when, lines };
}
