import { randomBytes, randomUUID } from 'node:crypto';
import { type GraphCase, type GraphHost, soon } from './host.ts';

const messages = ({ mailbox }: GraphHost) => `/users/${encodeURIComponent(mailbox)}/messages`;
const messageAt = (host: GraphHost, id: string) => `${messages(host)}/${encodeURIComponent(id)}`;
const KEEP_ID = { prefer: 'IdType="ImmutableId"' };
const REFERENCE = 'String {6f1b1a2e-8d6c-4a57-9a53-0d9f3c0c2b11} Name SamverkanProv';

const letter = (to: string) => ({
  subject: `Prov ${randomUUID()}`,
  body: { contentType: 'text', content: 'Ett prov av Samverkan. Du behöver inte göra något.' },
  toRecipients: [{ emailAddress: { address: to } }],
});

async function draft(host: GraphHost, more: object = {}) {
  const asking = { headers: KEEP_ID, body: { ...letter(host.recipient), ...more } };
  const { status, body } = await host.ask('POST', messages(host), asking);
  expect(status).toBe(201);
  return body as { id: string; isDraft: boolean };
}

const remove = (host: GraphHost, id: string) => host.ask('DELETE', messageAt(host, id), { headers: KEEP_ID });
const send = (host: GraphHost, id: string) => host.ask('POST', `${messageAt(host, id)}/send`, { headers: KEEP_ID });

export const MAIL_CASES: GraphCase[] = [
  {
    name: 'a draft is made, and is gone when it is removed',
    async run(host) {
      const { id, isDraft } = await draft(host);
      expect(isDraft).toBe(true);
      expect((await remove(host, id)).status).toBe(204);
      expect((await host.ask('GET', messageAt(host, id), { headers: KEEP_ID })).status).toBe(404);
    },
  },
  {
    name: 'a draft that is sent keeps its immutable id, and is a draft no more',
    async run(host) {
      const { id } = await draft(host);
      expect((await send(host, id)).status).toBe(202);
      const path = `${messageAt(host, id)}?$select=id,isDraft`;
      const look = () => host.ask('GET', path, { headers: KEEP_ID });
      const sent = await soon(look, ({ body }) => body?.isDraft === false);
      expect(sent.body).toMatchObject({ id, isDraft: false });
    },
  },
  {
    name: 'what has been sent is not sent again',
    async run(host) {
      const { id } = await draft(host);
      await send(host, id);
      const path = `${messageAt(host, id)}?$select=id,isDraft`;
      await soon(
        () => host.ask('GET', path, { headers: KEEP_ID }),
        ({ body }) => body?.isDraft === false,
      );
      expect((await send(host, id)).status).toBeGreaterThanOrEqual(400);
    },
  },
  {
    name: 'a document goes with the draft that it was made with',
    async run(host) {
      const content = randomBytes(50_000);
      const file = {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: 'Minnesanteckningar åäö.pdf',
        contentType: 'application/pdf',
        contentBytes: content.toString('base64'),
      };
      const { id } = await draft(host, { attachments: [file] });
      const path = `${messageAt(host, id)}/attachments?$select=name,size`;
      const { body } = await host.ask('GET', path, { headers: KEEP_ID });
      expect(body.value).toEqual([expect.objectContaining({ name: file.name })]);
      expect(body.value[0].size).toBeGreaterThanOrEqual(content.length);
      await remove(host, id);
    },
  },
  {
    name: 'a document of more than 3 MB goes in parts to an address of its own, without a token',
    async run(host) {
      const content = randomBytes(3_500_000);
      const { id } = await draft(host);
      const AttachmentItem = { attachmentType: 'file', name: 'Stor.pdf', size: content.length };
      const path = `${messageAt(host, id)}/attachments/createUploadSession`;
      const session = await host.ask('POST', path, { headers: KEEP_ID, body: { AttachmentItem } });
      expect(session.status).toBe(201);
      const headers = { 'content-range': `bytes 0-${content.length - 1}/${content.length}` };
      expect((await host.bare('PUT', session.body.uploadUrl, { headers, body: content })).status).toBe(201);
      await remove(host, id);
    },
  },
  {
    name: 'a draft is found by the reference that it was made with',
    async run(host) {
      const value = randomUUID();
      const { id } = await draft(host, { singleValueExtendedProperties: [{ id: REFERENCE, value }] });
      const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${REFERENCE}' and ep/value eq '${value}')`;
      const path = `${messages(host)}?$filter=${encodeURIComponent(filter)}&$select=id,isDraft`;
      const found = await soon(
        () => host.ask('GET', path, { headers: KEEP_ID }),
        ({ body }) => body?.value?.length > 0,
      );
      expect(found.body.value).toEqual([expect.objectContaining({ id })]);
      await remove(host, id);
    },
  },
];
