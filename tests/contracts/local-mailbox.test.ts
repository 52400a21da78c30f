import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openMailbox } from '../../local/mailbox.ts';
import { app, folder, local, send, start, startBeforeEach } from '../support/local-stand-in.ts';

startBeforeEach();

const letter = (n: number, over: object = {}) => ({
  to: `kommun-${n}@example.se`,
  subject: `Brev ${n}`,
  text: 'Hej',
  reference: `ref-${n}`,
  ...over,
});
const page = async (headers: Record<string, string> = {}) => {
  const answer = await send('GET', '/brevlada', undefined, headers);
  return { answer, html: await answer.text() };
};

describe("the stand-in's mailbox", () => {
  test('is a page that runs nothing, says that nothing leaves the machine and answers this computer only', async () => {
    const { answer, html } = await page();
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'/);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('Breven lämnar aldrig datorn.');
    expect(html).toContain('Inga brev ännu');
    expect((await page({ host: 'ond.example' })).answer.status).toBeLessThanOrEqual(403);
  });

  test('keeps what was sent over a restart, and the same reference once', async () => {
    expect(await local.mail.send(letter(1))).toEqual({ sent: { conversation: 'kommun-1@example.se', activity: '1' } });
    await app.close();
    await start();
    expect(await local.mail.send(letter(1, { subject: 'Annat' }))).toMatchObject({ sent: { activity: '1' } });
    expect(await local.mail.send(letter(2))).toMatchObject({ sent: { activity: '2' } });
    const { html } = await page();
    expect(html.match(/<li /g)).toHaveLength(2);
    expect(html).not.toContain('Annat');
    expect(html.indexOf('Brev 2')).toBeLessThan(html.indexOf('Brev 1'));
  });

  test('answers when the letter is in the file, and keeps the newest five hundred', async () => {
    const path = join(folder, 'mine.json');
    const mailbox = openMailbox(path, () => new Date('2024-01-29T07:00:00Z'));
    await Promise.all(Array.from({ length: 510 }, (_, n) => mailbox.send(letter(n))));
    const { letters } = JSON.parse(await readFile(path, 'utf8'));
    expect(letters).toHaveLength(500);
    expect(letters.at(-1)).toMatchObject({ reference: 'ref-509', id: 510, at: '2024-01-29T07:00:00.000Z' });
  });

  test('asks to be tried again where it could not keep the letter, and shows none', async () => {
    const gone = await mkdtemp(join(folder, 'gone-'));
    const mailbox = openMailbox(join(gone, 'mailbox.json'), () => new Date());
    await rm(gone, { recursive: true });
    expect(await mailbox.send(letter(1))).toEqual({ again: { afterMs: 5_000, reason: 'unavailable' } });
    expect(mailbox.letters()).toEqual([]);
  });
});
