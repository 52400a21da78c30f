import type { ReadyMail } from '../../bot/ports/mail.ts';
import type { Attempt } from '../../bot/ports/store.ts';
import { GraphFault } from '../fault.ts';
import { attemptOf } from './attempt-of-fault.ts';
import { type Desk, within } from './desk.ts';
import { findMessages, type Message, readMessage } from './find-message.ts';
import { removeDraft } from './remove-draft.ts';

/** Less than this is no time to send in and to ask what became of it. */
const NEEDED_MS = 8_000;
const SENDING_MS = 6_000;
const LOOK_EVERY_MS = 1_000;
const LOOKS = 6;
/** So long a draft of which it is not known whether its sending was heard is left alone. */
const LATER_MS = 60_000;

export const sentAs = (id: string, { to }: ReadyMail): Attempt => ({ sent: { conversation: to, activity: id } });

/** Sends it, once. Graph answers 202 when it has taken it, and knows it by the same id then. */
export async function sendDraft(id: string, mail: ReadyMail, desk: Desk): Promise<Attempt> {
  if (desk.left() < NEEDED_MS) return { again: { afterMs: LOOK_EVERY_MS, reason: 'time-out' } };
  const filling = { mailbox: desk.mailbox, message: id };
  try {
    await desk.client.call('send-message', filling, { once: true, ...within(desk, SENDING_MS) });
    return sentAs(id, mail);
  } catch (fault) {
    if (!(fault instanceof GraphFault)) throw fault;
    if (fault.mayBeDone || fault.status === 503 || fault.status === 404) return settle(id, mail, fault, desk);
    const attempt = attemptOf(fault);
    if ('failed' in attempt) await removeDraft(id, desk);
    return attempt;
  }
}

/** Nobody heard what became of it: the mailbox is asked for a while. */
async function settle(id: string, mail: ReadyMail, fault: GraphFault, desk: Desk): Promise<Attempt> {
  let last: Message | 'gone' | 'silent' = 'silent';
  for (let look = 0; look < LOOKS && desk.left() > 2 * LOOK_EVERY_MS; look++) {
    if (look > 0) await desk.around.wait(LOOK_EVERY_MS);
    last = await lookFor(id, desk);
    if (typeof last === 'object' && !last.draft) return sentAs(id, mail);
  }
  const reason = reasonOf(fault);
  if (last === 'gone' && fault.mayBeDone) return { uncertain: { reason } };
  return { again: { afterMs: LATER_MS, reason, ...(fault.mayBeDone ? { unsure: true } : {}) } };

  async function lookFor(message: string, at: Desk): Promise<Message | 'gone' | 'silent'> {
    try {
      return await readMessage(message, at);
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      if (error.why !== 'not-found') return 'silent';
      const [found] = (await findMessages(mail.reference, at).catch(() => [])).filter(({ draft }) => !draft);
      return found ?? 'gone';
    }
  }
}

function reasonOf(fault: GraphFault): string {
  const attempt = attemptOf(fault);
  return 'again' in attempt ? attempt.again.reason : 'unknown';
}
