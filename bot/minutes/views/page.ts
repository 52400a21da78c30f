import { mayDo } from '../../kernel/access.ts';
import { personOf } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/local-time.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import { dateWords, whenWords } from '../../texts/dates.ts';
import type { Language } from '../../texts/text.ts';
import { text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayFileExtract } from '../domain/file-extract.ts';
import { mayNoteRegistryNumber } from '../domain/note-registry-number.ts';
import { isLocked } from '../domain/setting.ts';
import { mayStartMinutes } from '../domain/start.ts';
import type { Minutes } from '../domain/state.ts';
import { mayCorrectMinutes, mayFinishMinutes, maySendMinutes } from '../domain/verify.ts';
import { annexesView } from './annexes.ts';
import { type MinutesBundle, settingOf } from './bundle.ts';
import { correctionViews } from './corrections.ts';
import { distributionView } from './distribution.ts';
import { readView } from './read.ts';
import { readableDocument } from './readable.ts';
import { annexesOf } from './standing.ts';
import { verificationView } from './verification.ts';
import type { MinutesView, VerificationView } from './view.ts';
import { writingView } from './writing.ts';

/** What is read for a page of minutes besides them. */
export interface Beside {
  /** The files that the notices named and that are not there. */
  lost: ReadonlySet<string>;
  /** The Round in which the registries' numbers are noted. */
  registration: RoundBundle | undefined;
}

const NOTHING: Beside = { lost: new Set(), registration: undefined };

/** A meeting's minutes for one reader: whoever writes them sees all; the others what is approved. */
export function minutesView(bundle: MinutesBundle, reader: Reader, beside = NOTHING): MinutesView {
  const { meeting, minutes } = bundle;
  const { language, actor, now } = reader;
  const { forum } = meeting;
  const roles = meetingRoles(actor, meeting, now);
  const writes = mayDo('write-item', roles);
  const status = minutes?.status ?? 'none';
  const asked = { ...askedBy(reader, roles), ...settingOf(bundle) };
  const document = readableDocument(bundle, roles);
  return {
    meeting: meeting.id,
    forum: { id: forum.id, shortName: forum.shortName },
    title: meeting.meeting.definition.title,
    whenText: whenWords(language, meeting.meeting.definition.when),
    status,
    statusText: text(language, `minutes.status.${status}`),
    read: document ? readView(document, language) : null,
    draftText: minutes && !isLocked(minutes) ? text(language, 'minutes.draft') : null,
    approvedText: minutes ? approvedText(minutes, bundle, language) : null,
    registryNumber: (document && minutes?.registryNumber) ?? '',
    annexes: document && annexesView(annexesOf(meeting.meeting, document.items, beside.lost), language),
    corrections: minutes ? correctionViews(minutes, meeting, language) : [],
    distribution: document && minutes?.approved ? distributionView(minutes, bundle, beside.registration, reader) : null,
    verification:
      minutes && (writes || verifies(minutes, reader)) ? verification(minutes, bundle, reader, writes) : null,
    ...(minutes && writes && !isLocked(minutes) ? { writing: writingView(minutes, bundle, reader) } : {}),
    can: {
      start: mayStartMinutes(minutes, { ...askedBy(reader, roles), ...meeting }) === undefined,
      write: writes && minutes !== undefined && !isLocked(minutes),
      send: minutes !== undefined && maySendMinutes(minutes, asked) === undefined,
      finish: minutes !== undefined && mayFinishMinutes(minutes, asked) === undefined,
      fileExtract: minutes !== undefined && mayFileExtract(minutes, asked) === undefined,
      correct: minutes !== undefined && mayCorrectMinutes(minutes, asked) === undefined,
      noteRegistryNumber: minutes !== undefined && mayNoteRegistryNumber(minutes, asked) === undefined,
    },
  };
}

function verifies({ verifiers }: Minutes, { actor }: Reader): boolean {
  const person = personOf(actor);
  return person !== null && verifiers.some((one) => one.person === person);
}

function verification(
  minutes: Minutes,
  bundle: MinutesBundle,
  reader: Reader,
  writes: boolean,
): VerificationView | null {
  const { sent } = minutes;
  return sent ? verificationView({ ...minutes, sent }, bundle, reader, writes) : null;
}

function approvedText({ approved, status }: Minutes, { meeting }: MinutesBundle, language: Language): string | null {
  if (approved === undefined) return null;
  const day = (at: string) => dateWords(language, localDate(new Date(at), meeting.zone));
  if (status === 'finished') return text(language, 'minutes.finished-at', { day: day(approved.at) });
  const { approvals = [], signed } = approved.document;
  const key = signed === 'digital' ? 'minutes.verified-by' : 'minutes.approved-by';
  return approvals.map(({ who, at }) => text(language, key, { day: day(at), who })).join(' ');
}
