import { createHash } from 'node:crypto';
import { aboutConsultation } from '../../../bot/consultation/service/matter.ts';
import { attachedFile } from '../../../bot/delivery/service/attached-file.ts';
import { deliver } from '../../../bot/delivery/service/deliver.ts';
import { mailTo, registryOf } from '../../../bot/delivery/service/mail.ts';
import type { MailAttachment, OutgoingMail } from '../../../bot/ports/mail.ts';
import type { DocumentJob } from '../../../bot/ports/papers.ts';
import type { Attempt, DeliveryRow } from '../../../bot/ports/store.ts';
import type { Context } from '../../../bot/service/context.ts';

const BYTES = Buffer.from('%PDF-1.7 ett protokoll');
const HASH = createHash('sha256').update(BYTES).digest('hex');
const NAME = 'Protokoll Samarbetskommittén 2024-02-16.pdf';
const kept: MailAttachment = { name: NAME, content: { document: 'd', size: BYTES.length, hash: HASH } };
const drawn: MailAttachment = { name: 'Kallelse.docx', content: { paper: { paper: 'document' } as DocumentJob } };

async function* parts(bytes: Uint8Array) {
  yield bytes.subarray(0, 5);
  yield bytes.subarray(5);
}

async function* broken() {
  yield BYTES.subarray(0, 5);
  throw new Error('cut');
}

const quiet = () => undefined;
const around = (over: object = {}) =>
  ({
    documents: { get: async () => ({ size: BYTES.length, bytes: parts(BYTES) }) },
    papers: { make: async () => new Uint8Array([1, 2]) },
    hash: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
    log: { info: quiet, warn: quiet, error: quiet },
    mail: { send: async () => ({ sent: { conversation: 'x', activity: '1' } }) },
    ...over,
  }) as unknown as Context;
const holding = (found: unknown) => around({ documents: { get: async () => found } });

describe('det som följer med ett brev', () => {
  it('är exakt det som sparades, under det namn som folk läser', async () => {
    expect(await attachedFile(kept, around())).toEqual({
      attached: { name: NAME, type: 'application/pdf', bytes: new Uint8Array(BYTES) },
    });
  });

  it('eller det papper som ritas när brevet går', async () => {
    const made = await attachedFile(drawn, around());
    expect(made).toMatchObject({ attached: { name: 'Kallelse.docx', bytes: new Uint8Array([1, 2]) } });
    expect(made).toMatchObject({ attached: { type: expect.stringContaining('wordprocessingml') } });
  });

  const other = Buffer.from(BYTES).fill('x', 0, 3);
  it.each([
    ['har andra bokstäver', { size: BYTES.length, bytes: parts(other) }, { failed: { reason: 'document-changed' } }],
    ['har blivit längre', { size: BYTES.length + 1, bytes: parts(BYTES) }, { failed: { reason: 'document-changed' } }],
    ['finns inte kvar', null, { failed: { reason: 'document-gone' } }],
    ['bryts mitt i', { size: BYTES.length, bytes: broken() }, { again: { afterMs: 30_000, reason: 'library' } }],
    [
      'tar slut för tidigt',
      { size: BYTES.length, bytes: parts(BYTES.subarray(0, 9)) },
      { again: { reason: 'library' } },
    ],
    ['tar inte slut', { size: BYTES.length, bytes: parts(Buffer.alloc(99)) }, { again: { reason: 'library' } }],
  ])('en handling som %s går aldrig iväg', async (_, found, attempt) => {
    expect(await attachedFile(kept, holding(found))).toMatchObject(attempt);
  });

  it('ett bibliotek som inte svarar prövas igen, och utan bibliotek finns inget att skicka', async () => {
    const away = around({ documents: { get: () => Promise.reject(new Error('away')) } });
    expect(await attachedFile(kept, away)).toEqual({ again: { afterMs: 30_000, reason: 'library' } });
    expect(await attachedFile(kept, around({ documents: undefined }))).toEqual({ failed: { reason: 'document-gone' } });
  });

  it('ett papper som inte får göras säger det, och ett som inte gick att göra just nu prövas igen', async () => {
    const refused = around({ papers: { make: async () => ({ refused: 'refusal.paper-too-heavy' }) } });
    expect(await attachedFile(drawn, refused)).toEqual({ failed: { reason: 'paper' } });
    const stopped = around({ papers: { make: () => Promise.reject(new Error('stopped')) } });
    expect(await attachedFile(drawn, stopped)).toEqual({ again: { afterMs: 30_000, reason: 'not-ready' } });
  });

  it.each(['a\r\nX-Ond: ja.pdf', '../hemligt.pdf', 'a"b.pdf', 'fdp.\u202eexe', 'A\u030a.pdf', ''])(
    'ett namn som %j i utkorgen går inte iväg',
    async (name) =>
      expect(await attachedFile({ ...kept, name }, around())).toEqual({ failed: { reason: 'malformed' } }),
  );

  it('får ett namn utan rader, sökväg och styrtecken när brevet ställs i kö', () => {
    const order = { key: 'k', to: 'registrator@salem.example.se', recipient: registryOf('salem') };
    const about = aboutConsultation('x', 'office-letter');
    const attachment = { ...kept, name: '../Prot:okoll\r\nA\u030a\u202e.pdf' };
    const { payload } = mailTo({ ...order, about, mail: { subject: 'x', text: 'x', attachment } });
    expect((payload as OutgoingMail).attachment).toEqual({ ...kept, name: 'Prot_okoll Å.pdf' });
  });
});

describe('ett brev som det frågas om igen', () => {
  const row = (over: Partial<DeliveryRow> = {}): DeliveryRow => ({
    id: '1',
    key: 'k',
    kind: 'mail',
    thread: 'a@example.se',
    about: aboutConsultation('x', 'office-letter'),
    target: null,
    payload: { to: 'a@example.se', subject: 'x', text: 'x', reference: 'k' },
    status: 'sending',
    attempts: 11,
    outcome: null,
    createdAt: new Date(0),
    updatedAt: new Date(0),
    ...over,
  });
  const answering = (attempt: Attempt) => around({ mail: { send: async () => attempt } });
  const again: Attempt = { again: { afterMs: 1, reason: 'unavailable' } };
  const unsure = { outcome: { reason: 'interrupted', unsure: true as const } };

  it('är misslyckat efter tolv försök av vilka inget kan ha gått', async () => {
    expect(await deliver(row(), answering(again))).toEqual({ failed: { reason: 'unavailable' } });
  });

  it('är osäkert där något av dem kan ha gått, aldrig misslyckat', async () => {
    const lost: Attempt = { again: { afterMs: 1, reason: 'time-out', unsure: true } };
    expect(await deliver(row(), answering(lost))).toEqual({ uncertain: { reason: 'time-out' } });
    expect(await deliver(row(unsure), answering(again))).toEqual({ uncertain: { reason: 'unavailable' } });
    const refused: Attempt = { failed: { reason: 'mailbox' } };
    expect(await deliver(row({ ...unsure, attempts: 2 }), answering(refused))).toEqual({
      uncertain: { reason: 'mailbox' },
    });
  });

  it('väntar längre för var gång, och minns att det kan ha gått', async () => {
    const lost: Attempt = { again: { afterMs: 1, reason: 'time-out', unsure: true } };
    expect(await deliver(row({ attempts: 2 }), answering(lost))).toEqual({
      again: { afterMs: 4_000, reason: 'time-out', unsure: true },
    });
  });
});
