import type { LocalGraph } from './graph/create-local-graph.ts';
import type { KeptAttachment, Message } from './graph/kept.ts';
import { isJson, textIn } from './graph/read-json.ts';
import type { ShownLetter } from './mailbox.ts';

export const ATTACHMENT_PATH = '/brevlada/bilaga';

/** What has been sent through the stand-in's Graph, newest first. */
export function graphLetters({ control }: LocalGraph): ShownLetter[] {
  return control
    .messages()
    .filter((one) => one.folder !== 'drafts')
    .map(letterOf)
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

/** An attachment by the id that its address ends with. */
export function sentAttachment({ control }: LocalGraph, id: string): KeptAttachment | undefined {
  return control
    .messages()
    .flatMap((one) => one.attachments)
    .find((one) => one.id === id);
}

function letterOf({ id, written, sentAt, createdAt, attachments }: Message): ShownLetter {
  return {
    id,
    to: recipients(written.toRecipients).join(', '),
    subject: textIn(written, 'subject') ?? '',
    text: textIn(written.body, 'content') ?? '',
    at: sentAt ?? createdAt,
    attachments: attachments.map((one) => ({
      name: one.name,
      size: one.size,
      address: `${ATTACHMENT_PATH}/${encodeURIComponent(one.id)}`,
    })),
  };
}

function recipients(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [];
  return all.flatMap((one) => (isJson(one) ? (textIn(one.emailAddress, 'address') ?? []) : []));
}
