import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutConsultation } from '../../../bot/consultation/service/matter.ts';
import { mailTo, registryOf } from '../../../bot/delivery/service/mail.ts';
import type { MailAttachment } from '../../../bot/ports/mail.ts';
import type { NewDelivery } from '../../../bot/ports/store.ts';
import { openGraphMail, underReference } from '../../support/graph-mailbox.ts';
import { type RunningGraph, startLocalGraph } from '../../support/local-graph.ts';
import { NOTHING, work } from '../../support/made-up-work.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores, openStoreAt } from '../../support/stores.ts';

const MB = 1024 * 1024;

describeStores('brev genom Graph', (store) => {
  let graph: RunningGraph;
  let product: Product;
  beforeAll(async () => {
    graph = await startLocalGraph();
    product = await startProduct(store, { mail: openGraphMail(graph) });
  }, 60_000);
  afterAll(async () => {
    await product?.close();
    await graph?.close();
  });
  afterEach(() => {
    graph.control.heal();
    expect(graph.control.violations()).toEqual([]);
  });

  const document = async (name: string, size: number): Promise<MailAttachment> => {
    const id = randomUUID();
    const bytes = Buffer.alloc(size, name);
    await writeFile(join(product.documentFolder, id), bytes);
    return { name, content: { document: id, size, hash: createHash('sha256').update(bytes).digest('hex') } };
  };
  const letter = (key: string, attachment?: MailAttachment) =>
    mailTo({
      key,
      to: `${key}@salem.example.se`,
      about: aboutConsultation('prov', 'office-letter'),
      recipient: registryOf('salem'),
      mail: { subject: 'Protokoll: SSK', text: 'Hej!', ...(attachment ? { attachment } : {}) },
    });
  const queue = async (...deliveries: NewDelivery[]) => {
    const beside = await openStoreAt(store, product.databaseUrl);
    await beside.commit(work({ decide: () => ({ ...NOTHING, deliveries }) }));
    await beside.close();
  };
  const row = async (key: string) =>
    (
      await ask<{ status: string; outcome: object }>(
        product.databaseUrl,
        'select status, outcome from delivery where key = $1',
        [key],
      )
    )[0];

  it('handlingar av båda slagen ligger bland de skickade, hela, under id:t som utskicket minns', async () => {
    await queue(
      letter('small', await document('Litet.pdf', 3_000)),
      letter('large', await document('Stort.pdf', 4 * MB)),
    );
    await product.settled();
    for (const [key, name, size] of [
      ['small', 'Litet.pdf', 3_000],
      ['large', 'Stort.pdf', 4 * MB],
    ] as const) {
      const [message, ...more] = underReference(graph, key);
      expect(more).toEqual([]);
      expect(message).toMatchObject({ folder: 'sentitems', attachments: [{ name, size }] });
      const outcome = { conversation: `${key}@salem.example.se`, activity: message?.id };
      expect(await row(key)).toEqual({ status: 'sent', outcome });
    }
  });

  it('det som var på väg när tjänsten dog går en gång, oavsett hur långt det hade hunnit', async () => {
    const hands = openGraphMail(graph);
    const ready = (reference: string) => ({ to: `${reference}@salem.example.se`, subject: 'x', text: 'x', reference });
    graph.control.fail({ method: 'POST', url: /\/send$/, with: { status: 429 } });
    await hands.send(ready('drafted'));
    await hands.send(ready('gone'));
    expect(underReference(graph, 'drafted')).toMatchObject([{ folder: 'drafts' }]);
    const dead = ['drafted', 'gone', 'nothing'];
    await product.close();
    const beside = await openStoreAt(store, product.databaseUrl);
    await beside.commit(work({ decide: () => ({ ...NOTHING, deliveries: dead.map((key) => letter(key)) }) }));
    await beside.close();
    await ask(
      product.databaseUrl,
      `update delivery set status = 'sending', token = 'of the dead' where key in ('drafted', 'gone', 'nothing')`,
    );
    product = await startProduct(store, { mail: openGraphMail(graph), databaseUrl: product.databaseUrl });
    await product.settled();
    for (const key of dead) {
      expect(underReference(graph, key)).toMatchObject([{ folder: 'sentitems' }]);
      expect((await row(key))?.status).toBe('sent');
    }
    expect((await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries).toEqual([]);
  });

  it('får tjänsten inte använda brevlådan står det med vad man gör, och Skicka igen skickar när det är rättat', async () => {
    graph.control.mailboxes([]);
    await queue(letter('refused'));
    await product.settled();
    const [line] = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries;
    expect(line).toMatchObject({
      text: 'E-post till registraturen, Salem (refused@salem.example.se): Protokoll: SSK',
      statusText:
        'Skickades inte: tjänsten får inte använda brevlådan, eller så finns den inte. Be IT-avdelningen köra npm run doctor, som säger vad som saknas, och skicka sedan igen.',
    });
    graph.control.mailboxes(['samverkan@example.se']);
    await product.command(SECRETARIAT, { do: 'resend-delivery', delivery: line.id });
    await product.settled();
    expect(underReference(graph, 'refused')).toMatchObject([{ folder: 'sentitems' }]);
    expect((await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries).toEqual([]);
  });

  it('ett osäkert brev som skickas igen går inte två gånger, om det ligger bland de skickade', async () => {
    graph.control.fail({ method: 'POST', url: /\/send$/, with: 'answer-lost' });
    graph.control.fail({
      method: 'GET',
      url: /\/messages\/[^?]+\?/,
      times: 99,
      with: { status: 404, code: 'ErrorItemNotFound' },
    });
    graph.control.fail({
      method: 'GET',
      url: /\/messages\?/,
      after: 1,
      times: 99,
      with: { status: 200, body: { value: [] } },
    });
    await queue(letter('unsure'));
    await product.settled();
    expect((await row('unsure'))?.status).toBe('uncertain');
    graph.control.heal();
    const [line] = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries;
    expect(line.statusText).toContain('Osäkert om det skickades: förbindelsen till brevlådan bröts.');
    await product.command(SECRETARIAT, { do: 'resend-delivery', delivery: line.id });
    await product.settled();
    expect(underReference(graph, 'unsure')).toMatchObject([{ folder: 'sentitems' }]);
    expect((await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries).toEqual([]);
  });
});
