import type { Mail, ReadyMail } from '../../bot/ports/mail.ts';
import type { Attempt } from '../../bot/ports/store.ts';
import type { Around } from '../around.ts';
import type { GraphClient } from '../client/create-client.ts';
import { GraphFault } from '../fault.ts';
import type { GraphSettings } from '../settings.ts';
import { attemptOf } from './attempt-of-fault.ts';
import type { Desk } from './desk.ts';
import { findMessages } from './find-message.ts';
import { createPace } from './pace.ts';
import { readyDraft } from './ready-draft.ts';
import { removeDraft } from './remove-draft.ts';
import { sendDraft, sentAs } from './send-draft.ts';

/** All that is waited in one sending: a lease is 30 s. */
const WITHIN_MS = 24_000;
/** Exchange takes 30 a minute from a mailbox. */
const A_MINUTE = 25;

/**
 * Mail from the service mailbox: first looked for under its reference, then drafted, then sent. So a mail that an earlier
 * try, another instance or a database before its restoring has sent is not sent again.
 */
export function createGraphMail(
  client: GraphClient,
  { mailbox }: Pick<GraphSettings, 'mailbox'>,
  around: Around,
  aMinute = A_MINUTE,
): Mail {
  const pace = createPace(aMinute, around);
  return {
    async send(mail) {
      const until = around.real() + WITHIN_MS;
      await pace();
      const desk: Desk = { client, mailbox, around, left: () => until - around.real() };
      return sendOnce(mail, desk).catch((fault: unknown) => {
        if (fault instanceof GraphFault) return attemptOf(fault);
        throw fault;
      });
    },
  };
}

async function sendOnce(mail: ReadyMail, desk: Desk): Promise<Attempt> {
  const found = await findMessages(mail.reference, desk);
  const drafts = found.filter(({ draft }) => draft);
  const sent = found.find(({ draft }) => !draft);
  const [left, ...more] = drafts;
  const attempt = sent ? sentAs(sent.id, mail) : await sendDraft(await readyDraft(mail, left, desk), mail, desk);
  // Made by tries whose answer was lost: they are the same mail.
  if ('sent' in attempt) for (const { id } of sent ? drafts : more) await removeDraft(id, desk);
  return attempt;
}
