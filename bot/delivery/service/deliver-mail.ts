import { isMailAddress, isOneLine } from '../../kernel/mail-address.ts';
import { errorLine } from '../../ports/error-line.ts';
import type { OutgoingMail } from '../../ports/mail.ts';
import type { Attempt, DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { attachedFile } from './attached-file.ts';

/** Hands one mail to the mailbox, once. Whatever the row holds, nothing gets there that could write a header of its own. */
export async function deliverMail({ id, payload }: DeliveryRow, context: Context): Promise<Attempt> {
  const { mail, log } = context;
  const { to, subject, text, reference, attachment } = payload as OutgoingMail;
  if (!isMailAddress(to)) return { failed: { reason: 'address' } };
  if (!isOneLine(subject) || !isOneLine(reference)) return { failed: { reason: 'malformed' } };
  const ready = attachment && (await attachedFile(attachment, context));
  if (ready && !('attached' in ready)) return ready;
  try {
    return await mail.send({ to, subject, text, reference, ...ready });
  } catch (error) {
    // A mailbox answers and does not throw; one that does may have sent it.
    log.error({ delivery: id, ...errorLine(error) }, 'the mailbox broke');
    return { uncertain: { reason: 'unknown' } };
  }
}
