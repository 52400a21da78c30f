import { clock, MAILBOX, type RunningGraph, startLocalGraph } from '../support/local-graph.ts';

let graph: RunningGraph;
beforeEach(async () => {
  clock.now = new Date('2024-02-16T08:00:00Z');
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

const BOX = `/users/${MAILBOX}`;
const IMMUTABLE = { prefer: 'IdType="ImmutableId"' };
const letter = {
  subject: 'Minnesanteckningar 2024-02-16',
  body: { contentType: 'text', content: 'Hej' },
  toRecipients: [{ emailAddress: { address: 'kommunkansliet@example.se' } }],
};
const draft = (more: object = {}, headers: Record<string, string> = IMMUTABLE) =>
  graph.call('POST', `${BOX}/messages`, { ...letter, ...more }, headers);
const message = (id: string) => `${BOX}/messages/${encodeURIComponent(id)}`;
const send = (id: string) => graph.call('POST', `${message(id)}/send`);
const codeOf = ({ body }: { body: { error: { code: string } } }) => body.error.code;
const find = async (filter: string) =>
  (await graph.call('GET', `${BOX}/messages?$filter=${encodeURIComponent(filter)}`, undefined, IMMUTABLE)).body.value;
const file = (bytes: Uint8Array) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'Minnesanteckningar.pdf',
  contentType: 'application/pdf',
  contentBytes: Buffer.from(bytes).toString('base64'),
});

describe('a mail', () => {
  test('is a draft, and lies among what was sent once Graph has taken it', async () => {
    const { status, body } = await draft();
    expect([status, body.isDraft, body.subject]).toEqual([201, true, letter.subject]);
    expect((await send(body.id)).status).toBe(202);
    const sent = (await graph.call('GET', message(body.id), undefined, IMMUTABLE)).body;
    expect([sent.id, sent.isDraft]).toEqual([body.id, false]);
    expect((await graph.call('GET', `${BOX}/mailFolders/sentitems/messages`)).body.value).toHaveLength(1);
    expect((await graph.call('GET', `${BOX}/mailFolders/drafts/messages`)).body.value).toEqual([]);
    expect((await send(body.id)).status).toBe(400);
  });

  test('has an id that is gone when it is sent, where nobody asked for one that stays', async () => {
    const { body } = await draft({}, {});
    expect((await graph.call('GET', message(body.id))).status).toBe(200);
    await send(body.id);
    expect(codeOf(await graph.call('GET', message(body.id)))).toBe('ErrorItemNotFound');
  });

  test('may be changed while it is a draft, and no longer when it is sent, but for whether it is read', async () => {
    const { body } = await draft();
    expect((await graph.call('PATCH', message(body.id), { subject: 'Annat' })).body.subject).toBe('Annat');
    await send(body.id);
    const refused = await graph.call('PATCH', message(body.id), { subject: 'Sent' });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'ErrorAccessDenied']);
    expect((await graph.call('PATCH', message(body.id), { isRead: false })).status).toBe(200);
    expect((await graph.call('DELETE', message(body.id))).status).toBe(204);
  });

  test('goes nowhere without an address, and from no mailbox but those that the app may reach', async () => {
    const { body } = await draft({ toRecipients: [] });
    expect(codeOf(await send(body.id))).toBe('ErrorInvalidRecipients');
    const other = await graph.call('POST', '/users/kommundirektoren@example.se/messages', letter);
    expect([other.status, codeOf(other)]).toEqual([403, 'ErrorAccessDenied']);
    graph.control.mailboxes([]);
    expect((await draft()).status).toBe(403);
  });

  test('is sent at once and without an id by sendMail, each time it is asked', async () => {
    for (const saveToSentItems of [true, false]) {
      const { status, bytes } = await graph.call('POST', `${BOX}/sendMail`, { message: letter, saveToSentItems });
      expect([status, bytes.byteLength]).toEqual([202, 0]);
    }
    expect(graph.control.messages().map((one) => one.folder)).toEqual(['sentitems', 'nowhere']);
    expect((await graph.call('GET', `${BOX}/messages`)).body.value).toHaveLength(1);
  });
});

describe('a mail is found', () => {
  test('by the message id that it was given, and by whether it is a draft', async () => {
    const { body } = await draft({ internetMessageId: "<o'ref-1@example.se>" });
    await draft();
    const found = await find("internetMessageId eq '<o''ref-1@example.se>' and isDraft eq true");
    expect(found.map((one: { id: string }) => one.id)).toEqual([body.id]);
    await send(body.id);
    expect(await find("internetMessageId eq '<o''ref-1@example.se>' and isDraft eq true")).toEqual([]);
    expect(await find('isDraft eq false')).toHaveLength(1);
    expect(await find('createdDateTime ge 2024-02-17T00:00:00Z')).toEqual([]);
  });

  test('by no header, as Graph cannot; late when lists are late; and ten at a time', async () => {
    const path = `${BOX}/messages?$filter=${encodeURIComponent("internetMessageHeaders/any(h: h/name eq 'x')")}`;
    expect(codeOf(await graph.call('GET', path))).toBe('ErrorInvalidUrlQueryFilter');
    for (let n = 0; n < 11; n += 1) await draft();
    const first = (await graph.call('GET', `${BOX}/messages?$select=subject`)).body;
    expect(first.value).toHaveLength(10);
    expect(Object.keys(first.value[0]).sort()).toEqual(['@odata.etag', 'id', 'subject']);
    const rest = await graph.plain(first['@odata.nextLink'], 'GET', undefined, { authorization: 'Bearer t' });
    expect(rest.body.value).toHaveLength(1);
    graph.control.late({ calls: 1 });
    await draft();
    expect(await find("startswith(subject,'Minnes') and isDraft eq true")).toHaveLength(10);
  });
});

describe('what goes with it', () => {
  test('comes with the draft or after it, byte for byte, and is listed without its bytes', async () => {
    const bytes = Buffer.from('%PDF-1.7 å');
    const { body } = await draft({ attachments: [file(bytes)] });
    expect(body.hasAttachments).toBe(true);
    expect((await graph.call('POST', `${message(body.id)}/attachments`, file(bytes))).status).toBe(201);
    const { value } = (await graph.call('GET', `${message(body.id)}/attachments`)).body;
    expect(value).toMatchObject([
      { name: 'Minnesanteckningar.pdf', size: bytes.byteLength },
      { size: bytes.byteLength },
    ]);
    expect(value[0]).not.toHaveProperty('contentBytes');
    const [kept] = graph.control.messages()[0]?.attachments ?? [];
    expect(kept && Buffer.from(await graph.control.attachment(kept)).equals(bytes)).toBe(true);
    await send(body.id);
    expect((await graph.call('POST', `${message(body.id)}/attachments`, file(bytes))).status).toBe(403);
  });

  test('comes in pieces when it is large, to an address without a token', async () => {
    const bytes = Buffer.alloc(4_000_000, 'ö');
    const { body } = await draft();
    const item = { attachmentType: 'file', name: 'stor.pdf', size: bytes.byteLength, contentType: 'application/pdf' };
    const opened = await graph.call('POST', `${message(body.id)}/attachments/createUploadSession`, {
      AttachmentItem: item,
    });
    const piece = (from: number, to: number) =>
      graph.plain(opened.body.uploadUrl, 'PUT', bytes.subarray(from, to), {
        'content-range': `bytes ${from}-${to - 1}/${bytes.byteLength}`,
      });
    const first = await piece(0, 3_000_000);
    expect([first.status, first.body.nextExpectedRanges]).toEqual([200, ['3000000']]);
    const done = await piece(3_000_000, bytes.byteLength);
    expect([done.status, done.bytes.byteLength]).toEqual([201, 0]);
    expect((await graph.call('GET', `${message(body.id)}/attachments`)).body.value[0].size).toBe(bytes.byteLength);
    expect(graph.control.violations()).toEqual([]);
  });
});
