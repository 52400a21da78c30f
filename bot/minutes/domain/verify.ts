import type { Decide } from '../../declared/decide.ts';
import { personOf } from '../../kernel/actor.ts';
import { type Asked, type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { addDays, localDate } from '../../kernel/local-time.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { MinutesDocument } from './document.ts';
import { type DocumentSetting, documentOf, seatWords } from './document-of.ts';
import type { MinutesFact } from './facts.ts';
import { changedParts, HEAD, partsOf } from './parts.ts';
import { faultInWriting, isLocked } from './setting.ts';
import type { Minutes, SentMinutes, Verifier } from './state.ts';

/** How long those who verify have, in days. */
export const DAYS_TO_VERIFY = 14;

export interface VerifySetting extends DocumentSetting {
  /** SHA-256 of a text, in hex. */
  hash(text: string): string;
}

/** May they be sent to be verified as they are? */
export const maySendMinutes: MayNow<Minutes, DocumentSetting> = (minutes, asked) => {
  const not = faultInWriting('send-minutes', minutes, asked);
  if (not) return not;
  const { forum } = asked;
  if (forum.rules.verifiers === 0) return refuse('refusal.no-verifiers', { forum: forum.shortName });
  if (minutes.verifiers.length === 0) return refuse('refusal.verifier-missing');
  return (
    faultInNotes(minutes, asked) ?? (minutes.sent && unsentParts(minutes, asked).length === 0 ? 'repeat' : undefined)
  );
};

export const sendMinutes: Decide<'send-minutes', Minutes, DocumentSetting> = (minutes, { meeting: id }, asked) => {
  const not = maySendMinutes(minutes, asked);
  if (not) return not;
  const dueBy = addDays(localDate(asked.now, asked.zone), DAYS_TO_VERIFY);
  const { round = 0, document: before } = minutes.sent ?? {};
  const document = documentOf(minutes, asked);
  const changed = changedParts(before, document);
  return [{ type: 'minutes-sent', kind: 'minutes', id, round: round + 1, dueBy, changed, words: { document } }];
};

/** Texts that stand beside each other must be one first. */
function faultInNotes({ items }: Minutes, { notes }: DocumentSetting): Refusal | undefined {
  const open = items.find(({ id }) => (notes.get(id)?.asides.length ?? 0) > 0);
  return open ? refuse('refusal.texts-beside', { heading: open.heading }) : undefined;
}

/** The parts that say something else than what was last sent; all of them before the first time. */
export function unsentParts(minutes: Minutes, setting: DocumentSetting): string[] {
  return changedParts(minutes.sent?.document, documentOf(minutes, setting));
}

/** The verifier who asks, and what was sent to them; whoever held the seat on the meeting's day verifies. */
function verifying(
  minutes: Minutes,
  round: number | undefined,
  asked: Asked,
): { verifier: Verifier; sent: SentMinutes } | Refusal {
  if (isLocked(minutes)) return refuse('refusal.minutes-locked');
  const person = personOf(asked.by);
  const verifier = minutes.verifiers.find((one) => one.person === person);
  if (verifier === undefined || person === null) return refuse('refusal.verifiers-only');
  const { sent } = minutes;
  if (sent === undefined) return refuse('refusal.not-sent-yet');
  return round !== undefined && round !== sent.round ? refuse('refusal.minutes-sent-again') : { verifier, sent };
}

/** With the last approval of the last who verifies they are verified, unless something was mended and not sent. */
export const approveItems: Decide<'approve-items', Minutes, VerifySetting> = (minutes, command, asked) => {
  const { meeting: id, round } = command;
  const found = verifying(minutes, round, asked);
  if (isRefusal(found)) return found;
  const { verifier, sent } = found;
  const all = [...partsOf(sent.document).keys()];
  const parts = command.parts === 'all' ? all : command.parts;
  if (parts.some((part) => !all.includes(part))) return refuse('refusal.unknown-held-item');
  const left = parts.filter((part) => !hasApproved(minutes, verifier.seat, part));
  const now = left.map((part) => ({ seat: verifier.seat, part, at: asked.now.toISOString() }));
  const facts: MinutesFact[] = [];
  if (left.length > 0)
    facts.push({ type: 'items-approved', kind: 'minutes', id, seat: verifier.seat, round, parts: left });
  if (isReady(minutes, asked, now))
    facts.push(frozen('minutes-verified', id, verifiedDocument(minutes, now, asked), asked));
  return facts.length > 0 ? facts : 'repeat';
};

function hasApproved({ approvals }: Minutes, seat: string, part: string): boolean {
  return approvals.some((one) => one.seat === seat && one.part === part);
}

/** Has everybody who verifies approved everything that was sent? */
export function isAllApproved(minutes: Minutes): boolean {
  const { verifiers } = minutes;
  return verifiers.length > 0 && verifiers.every(({ seat }) => hasApprovedAll(minutes, seat));
}

/** Has one of them? */
export function hasApprovedAll(minutes: Minutes, seat: string): boolean {
  const { sent } = minutes;
  return sent !== undefined && [...partsOf(sent.document).keys()].every((part) => hasApproved(minutes, seat, part));
}

/** The same, these with what stands already, and is nothing unsent or asked to be changed? */
function isReady(minutes: Minutes, setting: DocumentSetting, now: Minutes['approvals']): boolean {
  const all = isAllApproved({ ...minutes, approvals: [...minutes.approvals, ...now] });
  return all && unsentParts(minutes, setting).length === 0;
}

function verifiedDocument(minutes: Minutes, now: Minutes['approvals'], setting: DocumentSetting): MinutesDocument {
  const { sent, verifiers, dissents } = minutes;
  const latest = (seat: string) =>
    [...minutes.approvals, ...now]
      .filter((one) => one.seat === seat)
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  const document = sent?.document ?? documentOf(minutes, setting);
  const approvals = verifiers.map(({ seat }) => ({ seat, who: seatWords(seat, setting), at: latest(seat) }));
  const said = dissents.map(({ item, seat, text }) => ({ item, who: seatWords(seat, setting), text }));
  return { ...document, ...(said.length > 0 ? { dissents: said } : {}), approvals };
}

function frozen(
  type: 'minutes-verified' | 'minutes-finished',
  id: string,
  document: MinutesDocument,
  { hash }: Pick<VerifySetting, 'hash'>,
): MinutesFact {
  return { type, kind: 'minutes', id, hash: hash(canonical(document)), words: { document } };
}

/** Why nothing can be said of a part; of a secret item nothing is. */
function faultInSaying(document: MinutesDocument, part: string): Refusal | undefined {
  if (!partsOf(document).has(part)) return refuse('refusal.unknown-held-item');
  const secret = document.items.some(({ id, secret: is }) => id === part && is);
  return secret ? refuse('refusal.secret-notes') : undefined;
}

export const commentItem: Decide<'comment-item', Minutes> = (minutes, command, asked) => {
  const { meeting: id, round, part, kind: commentKind, text } = command;
  const found = verifying(minutes, round, asked);
  if (isRefusal(found)) return found;
  const fault = faultInSaying(found.sent.document, part);
  if (fault) return fault;
  const { seat } = found.verifier;
  const comment = `k${minutes.comments.length + (minutes.cleared ?? 0) + 1}`;
  return [{ type: 'item-commented', kind: 'minutes', id, comment, part, seat, commentKind, round, words: { text } }];
};

/** The secretariat has mended what was asked for, or says why not. */
export const settleComment: Decide<'settle-comment', Minutes> = (minutes, { meeting: id, comment, text }, asked) => {
  const not = faultInWriting('settle-comment', minutes, asked);
  if (not) return not;
  const found = minutes.comments.find((one) => one.id === comment);
  if (found === undefined) return refuse('refusal.unknown-point');
  if (found.settled) return 'repeat';
  const { part } = found;
  return [{ type: 'comment-settled', kind: 'minutes', id, comment, part, words: text ? { text } : {} }];
};

/** Before one approves the last part: after that nothing is added but corrections. */
export const recordDissent: Decide<'record-dissent', Minutes> = (minutes, { meeting: id, item, text }, asked) => {
  const found = verifying(minutes, undefined, asked);
  if (isRefusal(found)) return found;
  const fault = item === HEAD ? refuse('refusal.unknown-held-item') : faultInSaying(found.sent.document, item);
  if (fault) return fault;
  const { seat } = found.verifier;
  const same = minutes.dissents.some((one) => one.item === item && one.seat === seat && one.text === text);
  return same ? 'repeat' : [{ type: 'dissent-recorded', kind: 'minutes', id, item, seat, words: { text } }];
};

export const mayFinishMinutes: MayNow<Minutes, DocumentSetting> = (minutes, asked) => {
  const not = faultInWriting('finish-minutes', minutes, asked);
  if (not) return not;
  const { forum } = asked;
  if (forum.rules.verifiers > 0) return refuse('refusal.has-verifiers', { forum: forum.shortName });
  return faultInNotes(minutes, asked);
};

export const finishMinutes: Decide<'finish-minutes', Minutes, VerifySetting> = (minutes, { meeting: id }, asked) => {
  const not = mayFinishMinutes(minutes, asked);
  return not ?? [frozen('minutes-finished', id, documentOf(minutes, asked), asked)];
};

export const mayCorrectMinutes: MayNow<Minutes> = (minutes, asked) =>
  secretariatOnly('correct-minutes', asked) ?? (isLocked(minutes) ? undefined : refuse('refusal.not-approved-yet'));

/** What was approved stays as it is: a correction is a dated addition beside it. */
export const correctMinutes: Decide<'correct-minutes', Minutes> = (minutes, { meeting: id, item, text }, asked) => {
  const not = mayCorrectMinutes(minutes, asked);
  if (not) return not;
  const about = minutes.approved?.document.items.find(({ id: one }) => one === item);
  if (item !== undefined && about === undefined) return refuse('refusal.unknown-held-item');
  if (about?.secret) return refuse('refusal.secret-notes');
  const correction = `r${minutes.corrections.length + 1}`;
  const under = item === undefined ? {} : { item };
  return [{ type: 'minutes-corrected', kind: 'minutes', id, correction, ...under, words: { text } }];
};
