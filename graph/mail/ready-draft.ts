import type { AttachedFile, ReadyMail } from '../../bot/ports/mail.ts';
import { GraphFault } from '../fault.ts';
import { attachLarge } from './attach-large.ts';
import { attachedAlready } from './attached-already.ts';
import { attemptOf } from './attempt-of-fault.ts';
import type { Desk } from './desk.ts';
import type { Message } from './find-message.ts';
import { isInline, makeDraft } from './make-draft.ts';
import { removeDraft } from './remove-draft.ts';

/** A draft with everything that it is to have. `left`: what an earlier try made, which is gone on with where it can be. */
export async function readyDraft(mail: ReadyMail, left: Message | undefined, desk: Desk): Promise<string> {
  const { attached, text } = mail;
  const state = left && attached ? await attachedAlready(left.id, attached, desk) : 'whole';
  if (left && state === 'whole') return left.id;
  const large = attached && !isInline(attached, text) ? attached : undefined;
  // One to which something else came, or nothing where it came with the draft, is none of which we know what would leave.
  const useless = left && !(large && state === 'nothing');
  if (useless) await removeDraft(left.id, desk);
  const { id } = left && !useless ? left : await makeDraft(mail, desk);
  if (large) await attach(id, large, desk);
  return id;
}

async function attach(id: string, file: AttachedFile, desk: Desk): Promise<void> {
  try {
    await attachLarge(id, file, desk);
  } catch (fault) {
    if (fault instanceof GraphFault && 'failed' in attemptOf(fault)) await removeDraft(id, desk);
    throw fault;
  }
}
