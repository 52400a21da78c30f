import { personOf } from '../../kernel/actor.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import { localDate } from '../../kernel/local-time.ts';
import { guestWords } from '../../meeting/views/agenda-words.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { missedAll, seatWords } from '../domain/document-of.ts';
import { partsOf } from '../domain/parts.ts';
import type { Minutes, SentMinutes } from '../domain/state.ts';
import { unsentParts } from '../domain/verify.ts';
import { type MinutesBundle, settingOf } from './bundle.ts';
import { changedLines } from './changed-lines.ts';
import { headingOf } from './heading.ts';
import type { PartView, VerificationView } from './view.ts';

/** How the minutes stand with those who verify them. `writes`: the reader mends them. */
export function verificationView(
  minutes: Minutes & { sent: SentMinutes },
  bundle: MinutesBundle,
  reader: Reader,
  writes: boolean,
): VerificationView {
  const { language } = reader;
  const { meeting } = bundle;
  const { sent } = minutes;
  const me = minutes.verifiers.find(({ person }) => person === personOf(reader.actor))?.seat;
  const parts = [...partsOf(sent.document).keys()].map((part) => partView(part, me, minutes, bundle, language));
  const unsent = writes ? unsentParts(minutes, settingOf(bundle)) : [];
  const open = minutes.status === 'for-verification';
  return {
    round: sent.round,
    sentText: text(language, 'minutes.sent', {
      when: instantWords(language, new Date(sent.at), meeting.zone),
      day: dateWords(language, sent.dueBy),
    }),
    verifies: me !== undefined,
    mine: open && me !== undefined && parts.some(({ approvedByMe }) => !approvedByMe),
    parts,
    unsent: open ? unsent.map((part) => headingOf(part, minutes, sent.document, language)) : [],
    warnings: open ? warningsOf(minutes, bundle, writes ? undefined : me, reader) : [],
  };
}

function partView(
  part: string,
  me: string | undefined,
  minutes: Minutes & { sent: SentMinutes },
  { meeting }: MinutesBundle,
  language: Language,
): PartView {
  const { approvals, comments, dissents, sent } = minutes;
  const approved = approvals.filter((one) => one.part === part).map(({ seat }) => seat);
  const when = (at: string) => instantWords(language, new Date(at), meeting.zone);
  return {
    part,
    heading: headingOf(part, minutes, sent.document, language),
    approvedByMe: me !== undefined && approved.includes(me),
    approvals: approved.map((seat) => seatWords(seat, meeting)),
    changes: sent.before ? changedLines(part, sent.before, sent.document, language) : null,
    comments: comments
      .filter((one) => one.part === part)
      .map(({ id, seat, kind, text: said, at, settled }) => ({
        ...{ id, kind, text: said },
        who: seatWords(seat, meeting),
        atText: when(at),
        settledText: settled ? (settled.text ?? '') : null,
      })),
    dissents: dissents
      .filter(({ item }) => item === part)
      .map(({ seat, text: said }) => ({ who: seatWords(seat, meeting), text: said })),
  };
}

/** Of one verifier, or of all. */
function warningsOf(
  minutes: Minutes & { sent: SentMinutes },
  { meeting }: MinutesBundle,
  only: string | undefined,
  { language, now }: Reader,
): string[] {
  const today = localDate(now, meeting.zone);
  const verifiers = minutes.verifiers.filter(({ seat }) => only === undefined || seat === only);
  return verifiers.flatMap(({ seat, person }) => {
    const who = seatWords(seat, meeting);
    const missed = minutes.sent.document.items.filter(
      ({ id, lines }) => lines.some(({ kind }) => kind === 'decision') && missedAll(seat, id, minutes, meeting),
    );
    const items = missed.map(({ no }) => no).join(', ');
    const found = meeting.seats.find(({ id }) => id === seat);
    const holder = found && holderOn(found, today)?.person;
    const was = guestWords(meeting.people.get(person));
    return [
      ...(missed.length > 0 ? [text(language, 'minutes.verifier.missed', { who, items })] : []),
      ...(only === undefined && holder !== person ? [text(language, 'minutes.verifier.new-holder', { who, was })] : []),
    ];
  });
}
