import type { GraphClient } from '../client/create-client.ts';

const DRAFT = {
  subject: 'Prov av Samverkan (npm run doctor)',
  body: { contentType: 'text', content: 'Ett utkast som skrevs för att pröva brevlådan. Det kan tas bort.' },
};

/** Writes a draft in the mailbox and removes it; nothing is sent. Rejects with a GraphFault. */
export async function tryMailbox(client: GraphClient, mailbox: string): Promise<void> {
  const draft = (await client.call('draft-message', { mailbox }, { json: DRAFT })).json();
  await client.call('remove-message', { mailbox, message: String(draft.id) });
}
