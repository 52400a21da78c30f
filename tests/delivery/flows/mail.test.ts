import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aboutConsultation } from '../../../bot/consultation/service/matter.ts';
import { mailTo, officeOf, registryOf } from '../../../bot/delivery/service/mail.ts';
import type { Mail, MailAttachment, OutgoingMail, ReadyMail } from '../../../bot/ports/mail.ts';
import type { DocumentJob } from '../../../bot/ports/papers.ts';
import type { Attempt, NewDelivery } from '../../../bot/ports/store.ts';
import { NOTHING, work } from '../../support/made-up-work.ts';
import { type Product, type ProductOptions, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores, openStoreAt } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';

/** What a paper says at least. */
const NOTE = { language: 'sv', title: 'Kallelse', kind: 'Kallelse', date: '2024-02-16', owner: 'Södertörn' } as const;

/** A letter to a municipality's office, as a command orders it. */
const letter = (
  key: string,
  over: { to?: string; subject?: string; text?: string; attachment?: MailAttachment } = {},
) =>
  mailTo({
    key,
    to: over.to ?? `${key}@salem.example.se`,
    about: aboutConsultation('prov', 'office-letter'),
    recipient: officeOf('salem'),
    mail: {
      subject: over.subject ?? 'Remiss: trafikförsörjning',
      text: over.text ?? 'Hej!\n\nSvara senast den 3 maj.',
      ...(over.attachment ? { attachment: over.attachment } : {}),
    },
  });

describeStores('brev från Samverkan', (store) => {
  let product: Product;
  const start = async (options: ProductOptions = {}) => {
    product = await startProduct(store, options);
  };
  afterAll(() => product?.close());

  /** What a command does: one commit with the letters in it. */
  const queue = async (...deliveries: NewDelivery[]) => {
    const beside = await openStoreAt(store, product.databaseUrl);
    await beside.commit(work({ decide: () => ({ ...NOTHING, deliveries }) }));
    await beside.close();
  };
  const troubled = async (language = 'sv') =>
    (await product.get(SECRETARIAT, '/api/tab/todo', language)).body.secretariat.deliveries as {
      id: string;
      text: string;
      statusText: string;
    }[];
  const status = async (key: string) => {
    const rows = await ask<{ status: string }>(product.databaseUrl, 'select status from delivery where key = $1', [
      key,
    ]);
    return rows.map((row) => row.status).join();
  };

  let mailboxFile: string;
  beforeAll(async () => {
    mailboxFile = join(await mkdtemp(join(tmpdir(), 'mailbox-')), 'mailbox.json');
  });

  it('ett brev som ett beslut ställer i kö syns i brevlådan, nyast först, och inget står som misslyckat', async () => {
    await start({ mailboxFile });
    expect(await product.mailboxPage()).toContain('Inga brev ännu');
    await queue(letter('first'));
    await product.settled();
    product.clock.now = new Date('2024-01-29T08:30:00Z');
    const paper: DocumentJob = { paper: 'document', kind: 'pdf', content: { ...NOTE, parts: [] } };
    const attachment = { name: 'Påminnelse.pdf', content: { paper } };
    await queue(letter('second', { subject: 'Påminnelse', attachment }));
    await product.settled();
    const page = await product.mailboxPage();
    expect(page).toContain('Till first@salem.example.se');
    expect(page).toContain('Remiss: trafikförsörjning');
    expect(page).toContain('Svara senast den 3 maj.');
    expect(page).toMatch(/Bilaga: Påminnelse\.pdf \(\d+ kB\)/);
    expect(page).toContain('måndag 29 januari 2024 kl. 9.30');
    expect(page.indexOf('Påminnelse')).toBeLessThan(page.indexOf('Remiss:'));
    expect(await troubled()).toEqual([]);
  });

  it('ett fientligt ämne och en fientlig text ritas som text, och bara våra egna länkar går att följa', async () => {
    const text = '<img src=x onerror=alert(1)> https://samverkan.example.se/svar/x?a=1&b="2". https://ond.example/x';
    await queue(letter('hostile', { subject: '</title><script>alert(1)</script>\r\nBcc: alla@example.se', text }));
    await product.settled();
    const page = await product.mailboxPage();
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Bcc: alla@example.se');
    expect(page.match(/<a [^>]*>/g)).toEqual([
      '<a href="/">',
      '<a href="/brevlada">',
      '<a href="https://samverkan.example.se/svar/x?a=1&amp;b=">',
    ]);
  });

  it('står kvar i brevlådan efter en omstart', async () => {
    await queue(letter('kept'));
    await product.settled();
    await product.close();
    await start({ mailboxFile, databaseUrl: product.databaseUrl });
    expect(await product.mailboxPage()).toContain('Till kept@salem.example.se');
    await queue(letter('kept'), letter('later'));
    await product.settled();
    const page = await product.mailboxPage();
    expect(page.match(/Till kept@/g)).toHaveLength(1);
    expect(page).toContain('Till later@');
  });

  describe('med en brevlåda som gör som den blir tillsagd', () => {
    const sent: ReadyMail[] = [];
    let answer: (mail: ReadyMail) => Attempt | Promise<Attempt>;
    const told: Mail = {
      send: async (mail) => {
        sent.push(mail);
        return answer(mail);
      },
    };
    const taken: Attempt = { sent: { conversation: 'x', activity: '1' } };
    beforeAll(async () => {
      await product.close();
      await start({ mail: told });
    }, 60_000);
    beforeEach(() => {
      sent.length = 0;
      answer = () => taken;
    });

    it('en felaktig adress når aldrig brevlådan och står i listan', async () => {
      const wrong = ['', 'salem', 'a@salem.se\r\nBcc: b@salem.se', 'a@salem.se, b@salem.se'];
      await queue(...wrong.map((to, n) => letter(`bad-${n}`, { to })));
      await product.settled();
      expect(sent).toEqual([]);
      const lines = await troubled();
      for (const { statusText } of lines)
        expect(statusText).toContain('adressen saknas eller går inte att skicka till');
      expect(lines.map((line) => line.text)).toEqual(
        expect.arrayContaining([
          'E-post till kommunkansliet, Salem (adress saknas): Remiss: trafikförsörjning',
          'E-post till kommunkansliet, Salem (a@salem.se Bcc: b@salem.se): Remiss: trafikförsörjning',
        ]),
      );
    });

    it('skickas det igen går det till kansliets adress av i dag, bara där den förra inte var någon', async () => {
      const again = async (text: string) => {
        const delivery = (await troubled()).find((line) => line.text.includes(text))?.id;
        expect(await product.command(SECRETARIAT, { do: 'resend-delivery', delivery })).toMatchObject({ status: 200 });
        await product.settled();
      };
      await again('(adress saknas)');
      expect(sent).toMatchObject([{ to: 'kansli.salem@example.se', reference: 'bad-0' }]);
      answer = () => ({ failed: { reason: 'mailbox' } });
      await queue(letter('elsewhere', { subject: 'Dit det skulle' }));
      await product.settled();
      answer = () => taken;
      await again('Dit det skulle');
      expect(sent.at(-1)?.to).toBe('elsewhere@salem.example.se');
    });

    it('en rad som någon ändrat i utkorgen kan inte heller skriva ett eget huvud', async () => {
      const made = letter('changed');
      await queue({ ...made, payload: { ...(made.payload as OutgoingMail), subject: 'x\r\nBcc: alla@example.se' } });
      await product.settled();
      expect(sent).toEqual([]);
      expect(await status('changed')).toBe('failed');
    });

    it('ett brev som en äldre version inte kunde skicka säger fortfarande varför, och vad man gör', async () => {
      answer = () => ({ failed: { reason: 'no-mail' } });
      await queue(letter('nowhere'));
      await product.settled();
      expect((await troubled())[0]).toMatchObject({
        text: 'E-post till kommunkansliet, Salem (nowhere@salem.example.se): Remiss: trafikförsörjning',
        statusText:
          'Skickades inte: e-post var inte inkopplad då. Skicka igen, eller kontakta mottagaren på annat sätt.',
      });
      expect((await troubled('en'))[0]?.statusText).toContain('e-mail was not connected');
      const seenByMember = await product.get('p-kd-salem', '/api/tab/todo');
      expect(JSON.stringify(seenByMember.body)).not.toContain('nowhere@salem');
    });

    /** A document as whoever attaches it has stored it. */
    const storedDocument = async (name: string, words: string): Promise<MailAttachment> => {
      const document = randomUUID();
      await writeFile(join(product.documentFolder, document), words);
      const hash = createHash('sha256').update(words).digest('hex');
      return { name, content: { document, size: Buffer.byteLength(words), hash } };
    };
    const documentOf = ({ content }: MailAttachment) => ('document' in content ? content.document : '');

    it('en handling följer med brevet, byte för byte, och en som ändrats eller försvunnit skickas aldrig', async () => {
      const name = 'Protokoll Samarbetskommittén 2024-02-16.pdf';
      const whole = await storedDocument(name, 'hela protokollet');
      const changed = await storedDocument('Ändrat.pdf', 'som det beslutades');
      await writeFile(join(product.documentFolder, documentOf(changed)), 'som någon ändrade');
      const gone = await storedDocument('Borta.pdf', 'x');
      await rm(join(product.documentFolder, documentOf(gone)));
      await queue(letter('whole', { attachment: whole }), letter('gone', { attachment: gone }));
      await queue(letter('other-bytes', { attachment: changed }));
      await product.settled();
      expect(sent.map(({ reference, attached }) => [reference, attached?.name, attached?.type])).toEqual([
        ['whole', name, 'application/pdf'],
      ]);
      expect(Buffer.from(sent[0]?.attached?.bytes ?? []).toString()).toBe('hela protokollet');
      const lines = (await troubled()).map(({ text, statusText }) => `${text} – ${statusText}`);
      expect(lines.slice(0, 2).sort()).toEqual([
        'E-post till kommunkansliet, Salem (gone@salem.example.se): Remiss: trafikförsörjning, med Borta.pdf – ' +
          'Skickades inte: handlingen som skulle följa med finns inte kvar. Kontakta mottagaren på annat sätt.',
        'E-post till kommunkansliet, Salem (other-bytes@salem.example.se): Remiss: trafikförsörjning, med Ändrat.pdf – ' +
          'Skickades inte: handlingen som skulle följa med är inte längre densamma, så inget skickades. Öppna den och skicka den på nytt därifrån.',
      ]);
    });

    it('ett papper ritas när brevet går, och följer med när det skickas igen', async () => {
      const paper: DocumentJob = { paper: 'document', kind: 'pdf', content: { ...NOTE, parts: [] } };
      answer = () => ({ failed: { reason: 'throttled' } });
      await queue(letter('drawn', { attachment: { name: 'Kallelse.pdf', content: { paper } } }));
      await product.settled();
      const line = (await troubled()).find(({ text }) => text.endsWith('med Kallelse.pdf'));
      answer = () => taken;
      expect(await product.command(SECRETARIAT, { do: 'resend-delivery', delivery: line?.id })).toMatchObject({
        status: 200,
      });
      await product.settled();
      const [first, again] = sent;
      expect(
        Buffer.from(first?.attached?.bytes ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(again).toMatchObject({ reference: 'drawn', attached: { name: 'Kallelse.pdf', type: 'application/pdf' } });
      expect(sent).toHaveLength(2);
    });

    it('ett osäkert brev skickas aldrig igen av sig självt', async () => {
      answer = () => ({ uncertain: { reason: 'time-out' } });
      await queue(letter('perhaps'));
      await product.settled();
      expect((await troubled())[0]?.statusText).toBe(
        'Osäkert om det skickades: brevlådan svarade inte i tid. Det skickas inte igen av sig självt. Fråga mottagaren om det kommit.',
      );
      await queue(letter('perhaps'), letter('other'));
      await product.settled();
      expect(sent.map(({ reference }) => reference)).toEqual(['perhaps', 'other']);
    });

    it('en brevlåda som går sönder mitt i kan ha skickat: brevet är osäkert', async () => {
      answer = () => Promise.reject(new Error('broken'));
      await queue(letter('broken'));
      await product.settled();
      expect(sent).toHaveLength(1);
      expect(await status('broken')).toBe('uncertain');
    });

    it('en upptagen brevlåda prövas igen, och brevet går en gång', async () => {
      answer = () => (sent.length === 1 ? { again: { afterMs: 10, reason: 'throttled' } } : taken);
      await queue(letter('busy'));
      await product.settled();
      expect(sent).toHaveLength(2);
      expect(await status('busy')).toBe('sent');
    });

    it('ett nytt brev i stället för det misslyckade tar det ur listan', async () => {
      answer = () => ({ failed: { reason: 'refused' } });
      await queue(letter('wrong'));
      await product.settled();
      expect((await troubled())[0]?.statusText).toContain('tog inte emot det. Kontrollera adressen.');
      answer = () => taken;
      const about = aboutConsultation('prov', 'office-letter');
      const order = { key: 'right', to: 'rätt@salem.example.se', about, instead: 'wrong' };
      await queue(mailTo({ ...order, recipient: registryOf('salem'), mail: { subject: 'Remiss', text: 'Hej' } }));
      await product.settled();
      expect(JSON.stringify(await troubled())).not.toContain('wrong@');
    });

    it('en brevlåda som inte svarar fördröjer ingen kallelse i Teams', async () => {
      let letGo: () => void = () => undefined;
      answer = () => new Promise((resolve) => (letGo = () => resolve(taken)));
      await product.connect(LG, 'Södertörn – Ledningsgruppen');
      await queue(letter('slow'));
      while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await product.command(SECRETARIAT, { do: 'send-notice', meeting: 'lg-2024-02-16' });
      const posts = () => product.connector.state().log.filter(({ op }) => op === 'create').length;
      for (let look = 0; look < 100 && posts() === 0; look++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(posts()).toBe(1);
      expect(await status('slow')).toBe('sending');
      letGo();
      await product.settled();
      expect(await status('slow')).toBe('sent');
    });
  });
});
