import type { CommandOf, Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Round } from './state.ts';

export const maySendMemos: MayNow<Round, Pick<CommandOf<'send-memos'>, 'document'>> = (round, asked) => {
  const { status, fields, file, memos } = round;
  const denied = secretariatOnly('send-memos', asked);
  if (denied) return denied;
  if (fields.document === undefined) return refuse('refusal.no-document-asked');
  if (memos) return memos.document === asked.document ? 'repeat' : refuse('refusal.memos-sent');
  if (status === 'closed') return refuse('refusal.round-closed-secretariat');
  if (fields.document.href === undefined && file === undefined) return refuse('refusal.document-missing');
  return asked.document && file?.hash === undefined ? refuse('refusal.document-no-file') : undefined;
};

/** Each municipality's office is sent its officer's memo, once; with `document`, the document itself in a mail beside. */
export const sendMemos: Decide<'send-memos', Round> = (round, { round: id, document }, asked) =>
  maySendMemos(round, { ...asked, document }) ?? [{ type: 'memos-sent', kind: 'round', id, document }];
