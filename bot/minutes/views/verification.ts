import { personOf } from '../../kernel/actor.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { missedAll, seatWords } from '../domain/document-of.ts';
import { partsOf } from '../domain/parts.ts';
import type { Minutes, SentMinutes } from '../domain/state.ts';
import { isAllApproved, unsentParts } from '../domain/verify.ts';
import { type MinutesBundle, settingOf } from './bundle.ts';
import { changedLines } from './changed-lines.ts';
import { headingOf } from './heading.ts';
import { newHolderWords } from './new-holder.ts';
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
  const open = minutes.status === 'for-verification';
  const unsent = open ? unsentParts(minutes, settingOf(bundle)) : [];
  const left = parts.some(({ approvedByMe }) => !approvedByMe);
  // What was mended may have been taken back: then all is approved, and one press more locks it.
  const stands = unsent.length === 0 && isAllApproved(minutes);
  return {
    round: sent.round,
    sentText: text(language, 'minutes.sent', {
      when: instantWords(language, new Date(sent.at), meeting.zone),
      day: dateWords(language, sent.dueBy),
    }),
    verifies: me !== undefined,
    mine: open && me !== undefined && (left || stands),
    parts,
    unsent: writes ? unsent.map((part) => headingOf(part, minutes, sent.document, language)) : [],
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
    secret: sent.document.items.some(({ id, secret }) => id === part && secret),
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
  reader: Reader,
): string[] {
  const verifiers = minutes.verifiers.filter(({ seat }) => only === undefined || seat === only);
  const missed = verifiers.flatMap(({ seat }) => {
    const items = minutes.sent.document.items.filter(
      ({ id, lines }) => lines.some(({ kind }) => kind === 'decision') && missedAll(seat, id, minutes, meeting),
    );
    if (items.length === 0) return [];
    const said = { who: seatWords(seat, meeting), items: items.map(({ no }) => no).join(', ') };
    return [text(reader.language, 'minutes.verifier.missed', said)];
  });
  return only === undefined ? [...missed, ...newHolderWords(minutes, meeting, reader)] : missed;
}
