import type { ReadyMail } from '../../bot/ports/mail.ts';
import type { Attempt } from '../../bot/ports/store.ts';
import { seeded } from '../support/crash/load.ts';
import { openGraphMail, underReference } from '../support/graph-mailbox.ts';
import { MAILBOX, type RunningGraph, startLocalGraph } from '../support/local-graph.ts';

const MB = 1024 * 1024;
const FAST = 10;

let graph: RunningGraph;
let next = 0;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph?.close());
beforeEach(() => graph.control.forget());
afterEach(() => {
  graph.control.heal();
  expect(graph.control.violations()).toEqual([]);
  expect(graph.control.requests().filter(({ method }) => method === 'PATCH')).toEqual([]);
});

const letter = (over: Partial<ReadyMail> = {}): ReadyMail => {
  next += 1;
  const reference = `registration:lg-2024-02-16:${next}:${'Å'.repeat(300)}`;
  return { to: 'registrator@salem.example.se', subject: 'Protokoll: SSK', text: 'Hej!\n\nÅäö.', reference, ...over };
};
const withFile = (size: number, name = 'Protokoll SSK 2024-02-16.pdf') => {
  const bytes = Buffer.alloc(size + 8, 'Samverkan ').subarray(8);
  return letter({ attached: { name, type: 'application/pdf', bytes } });
};
const stands = ({ reference }: ReadyMail) => underReference(graph, reference).map(({ folder }) => folder);
const calls = () =>
  graph.control.requests().map(({ method, url }) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '').replace(/.*\/users\/[^/]+/, '');
    return `${method} ${path.replace(/messages\/[^/]+/, 'messages/1').replace(/.*\/attach\/.*/, 'part')}`;
  });
const sent = { sent: { conversation: 'registrator@salem.example.se', activity: expect.any(String) } };

/** A step at the mailbox, as the stand-in's rules know it. */
const STEPS = {
  find: { method: 'GET', url: /\/messages\?/ },
  draft: { method: 'POST', url: /\/messages$/ },
  look: { method: 'GET', url: /\/messages\/[^/?]+\?/ },
  attached: { method: 'GET', url: /\/attachments\?/ },
  session: { method: 'POST', url: /\/createUploadSession$/ },
  part: { method: 'PUT' },
  send: { method: 'POST', url: /\/send$/ },
} as const;

describe('a mail through Graph', () => {
  it('is looked for, drafted and sent from the service mailbox, as plain text to one address', async () => {
    const mail = letter();
    const attempt = await openGraphMail(graph).send(mail);
    const [message] = underReference(graph, mail.reference);
    expect(attempt).toEqual({ sent: { conversation: mail.to, activity: message?.id } });
    expect(message).toMatchObject({ mailbox: MAILBOX, folder: 'sentitems', attachments: [] });
    expect(message?.written).toMatchObject({
      subject: 'Protokoll: SSK',
      body: { contentType: 'text', content: 'Hej!\n\nÅäö.' },
      toRecipients: [{ emailAddress: { address: mail.to } }],
    });
    expect(calls()).toEqual(['GET /messages', 'POST /messages', 'POST /messages/1/send']);
    for (const { headers } of graph.control.requests()) expect(headers.prefer).toContain('IdType="ImmutableId"');
  });

  it('is sent once under one reference, by whichever process, and known by the same id', async () => {
    const mail = letter();
    const first = await openGraphMail(graph).send(mail);
    graph.control.forget();
    expect(await openGraphMail(graph).send({ ...mail, subject: 'Annat' })).toEqual(first);
    expect(calls()).toEqual(['GET /messages']);
    expect(stands(mail)).toEqual(['sentitems']);
  });

  it.each([
    ['2.9 MB', 2.9 * MB, 0],
    ['2.98 MB', 2.98 * MB, 0],
    ['3 MB', 3 * MB, 1],
    ['3.1 MB', 3.1 * MB, 1],
    ['one part and a byte', 12 * 327_680 + 1, 2],
    ['20 MB', 20 * MB, 6],
  ])('carries a document of %s, byte for byte', async (_, size, parts) => {
    const mail = withFile(Math.round(size), 'Protokoll Samarbetskommittén #3 & 4.pdf');
    expect(await openGraphMail(graph).send(mail)).toEqual(sent);
    const [message] = underReference(graph, mail.reference);
    expect(message?.attachments).toMatchObject([{ name: mail.attached?.name, contentType: 'application/pdf' }]);
    const [attachment] = message?.attachments ?? [];
    const kept = attachment && (await graph.control.attachment(attachment));
    expect(Buffer.from(kept ?? []).equals(mail.attached?.bytes ?? Buffer.of())).toBe(true);
    expect(calls().filter((call) => call.startsWith('PUT'))).toHaveLength(parts);
  });

  it('goes at most so many a minute', async () => {
    const mail = openGraphMail(graph, 100, 25);
    const before = mail.real();
    for (let n = 0; n < 7; n++) expect(await mail.send(letter())).toEqual(sent);
    expect(mail.real() - before).toBeGreaterThan(2 * 2_400 - 100);
  });
});

describe('a mail that Graph refuses', () => {
  const failed = (reason: string) => ({ failed: expect.objectContaining({ reason }) });
  const again = (reason: string, afterMs: unknown = expect.any(Number)) => ({ again: { afterMs, reason } });
  it.each([
    ['find', 403, 'ErrorAccessDenied', failed('mailbox')],
    ['find', 404, 'ErrorInvalidUser', failed('mailbox')],
    ['find', 401, 'InvalidAuthenticationToken', again('no-token')],
    ['find', 500, 'generalException', again('unavailable')],
    ['find', 503, 'serviceNotAvailable', again('unavailable')],
    ['find', 504, 'UnknownError', again('unavailable')],
    ['draft', 400, 'ErrorInvalidRecipients', failed('address')],
    ['draft', 400, 'ErrorSomethingElse', failed('unknown')],
    ['draft', 403, 'ErrorAccessDenied', failed('mailbox')],
    ['draft', 404, 'MailboxNotEnabledForRESTAPI', failed('mailbox')],
    ['draft', 413, 'RequestTooLarge', failed('too-big')],
    ['draft', 500, 'generalException', again('unavailable')],
    ['draft', 502, 'badGateway', again('unavailable')],
    ['draft', 504, 'UnknownError', again('unavailable')],
    ['send', 400, 'ErrorInvalidRecipients', failed('address')],
    ['send', 403, 'ErrorSendAsDenied', failed('mailbox')],
    ['send', 413, 'ErrorMessageSizeExceeded', failed('too-big')],
    ['send', 409, 'ErrorIrresolvableConflict', again('unavailable')],
    ['send', 401, 'InvalidAuthenticationToken', again('no-token')],
    ['send', 503, 'serviceNotAvailable', again('unavailable', 60_000)],
  ] as const)(
    'at %s with %i %s says so, leaves nothing behind that could be sent, and goes once when it can',
    async (step, status, code, expected) => {
      const mail = letter();
      graph.control.fail({ ...STEPS[step], times: 99, with: { status, code } });
      expect(await openGraphMail(graph, FAST).send(mail)).toEqual(expected);
      if ('failed' in expected) expect(stands(mail)).toEqual([]);
      graph.control.heal();
      expect(await openGraphMail(graph).send(mail)).toEqual(sent);
      expect(stands(mail)).toEqual(['sentitems']);
    },
  );

  it.each(['find', 'draft', 'send'] as const)('at %s with 429 waits as long as it is asked to', async (step) => {
    const throttled = { status: 429, code: 'ApplicationThrottled' };
    graph.control.fail({ ...STEPS[step], times: 99, with: { ...throttled, headers: { 'retry-after': '40' } } });
    expect(await openGraphMail(graph, FAST).send(letter())).toEqual(again('throttled', 40_000));
    graph.control.heal();
    graph.control.fail({ ...STEPS.send, times: 99, with: throttled });
    expect(await openGraphMail(graph, FAST).send(letter())).toEqual(again('throttled', 60_000));
  });

  it.each(['session', 'part'] as const)(
    'at the %s of a large document starts that anew, on the same draft',
    async (step) => {
      for (const fault of [{ status: 500 }, { status: 404 }, { status: 416 }, 'dropped', 'answer-lost'] as const) {
        const mail = withFile(5 * MB);
        graph.control.fail({ ...STEPS[step], after: step === 'part' ? 1 : 0, times: 9, with: fault });
        expect(await openGraphMail(graph, FAST).send(mail)).toMatchObject({ again: { reason: expect.any(String) } });
        graph.control.heal();
        expect(await openGraphMail(graph).send(mail)).toEqual(sent);
        expect(stands(mail)).toEqual(['sentitems']);
        expect(underReference(graph, mail.reference)[0]?.attachments).toHaveLength(1);
      }
    },
  );

  it('because its document is too large for the tenant leaves no draft', async () => {
    const mail = withFile(5 * MB);
    graph.control.fail({ ...STEPS.session, with: { status: 413, code: 'ErrorMessageSizeExceeded' } });
    expect(await openGraphMail(graph, FAST).send(mail)).toEqual(failed('too-big'));
    expect(stands(mail)).toEqual([]);
  });
});

describe('a mail of which nobody heard', () => {
  const unsure = { again: { afterMs: 60_000, reason: expect.any(String), unsure: true } };

  it('whether it was drafted is gone on with', async () => {
    const mail = withFile(5 * MB);
    graph.control.fail({ ...STEPS.draft, with: 'answer-lost' });
    expect(await openGraphMail(graph, FAST).send(mail)).toMatchObject({ again: { reason: 'reset' } });
    expect(stands(mail)).toEqual(['drafts']);
    graph.control.forget();
    expect(await openGraphMail(graph).send(mail)).toEqual(sent);
    expect(calls().filter((call) => call === 'POST /messages')).toEqual([]);
    expect(stands(mail)).toEqual(['sentitems']);
  });

  it('whether it was sent is looked for by its id, and was', async () => {
    const mail = letter();
    graph.control.fail({ ...STEPS.send, with: 'answer-lost' });
    expect(await openGraphMail(graph, FAST).send(mail)).toEqual(sent);
    expect(calls().slice(-2)).toEqual(['POST /messages/1/send', 'GET /messages/1']);
    expect(stands(mail)).toEqual(['sentitems']);
  });

  it.each(['dropped', 'hangs', { status: 504 }] as const)(
    'whether it was sent and is a draft still is left alone for a minute, and then goes: %j',
    async (fault) => {
      const mail = letter();
      graph.control.fail({ ...STEPS.send, with: fault });
      expect(await openGraphMail(graph, FAST).send(mail)).toEqual(unsure);
      const [draft] = underReference(graph, mail.reference);
      expect(await openGraphMail(graph).send(mail)).toEqual({ sent: { conversation: mail.to, activity: draft?.id } });
      expect(stands(mail)).toEqual(['sentitems']);
    },
  );

  it.each(['hangs', { status: 503 }] as const)(
    'whether it was sent, while the mailbox answers nothing more, is found later: %j',
    async (silence) => {
      const mail = letter();
      graph.control.fail({ ...STEPS.send, with: 'answer-lost' });
      graph.control.fail({ ...STEPS.look, times: 99, with: silence });
      expect(await openGraphMail(graph, FAST).send(mail)).toEqual(unsure);
      graph.control.heal();
      expect(await openGraphMail(graph).send(mail)).toEqual(sent);
      expect(stands(mail)).toEqual(['sentitems']);
    },
  );

  it('whether it was sent, and which the mailbox knows no more, is uncertain', async () => {
    graph.control.fail({ ...STEPS.send, with: 'dropped' });
    graph.control.fail({ ...STEPS.look, times: 99, with: { status: 404, code: 'ErrorItemNotFound' } });
    graph.control.fail({ ...STEPS.find, after: 1, times: 99, with: { status: 200, body: { value: [] } } });
    expect(await openGraphMail(graph, FAST).send(letter())).toEqual({ uncertain: { reason: 'reset' } });
  });

  it('because the process was killed between draft and send goes once from the next', async () => {
    const mail = letter();
    graph.control.fail({ ...STEPS.send, with: 'hangs' });
    const killed = openGraphMail(graph, 1).send(mail);
    while (!graph.control.requests().some(({ url }) => url.endsWith('/send')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await openGraphMail(graph).send(mail)).toEqual(sent);
    // Had it only been slow, it hears that it is sent and sends nothing more.
    expect(await killed).toEqual(sent);
    expect(stands(mail)).toEqual(['sentitems']);
  }, 30_000);

  it('and of which something else hangs on the draft is made anew', async () => {
    const mail = withFile(MB);
    graph.control.fail({ ...STEPS.send, with: 'dropped' });
    expect(await openGraphMail(graph, FAST).send(mail)).toEqual(unsure);
    const [draft] = underReference(graph, mail.reference);
    const more = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'x.pdf', contentBytes: 'eA==' };
    await graph.call('POST', `/users/${MAILBOX}/messages/${draft?.id}/attachments`, more);
    expect(await openGraphMail(graph).send(mail)).toEqual(sent);
    expect(underReference(graph, mail.reference).map(({ attachments }) => attachments.length)).toEqual([1]);
  });

  it('which was drafted twice because the list came late leaves one mail and no draft that is known', async () => {
    const mail = letter();
    graph.control.late({ calls: 1 });
    graph.control.fail({ ...STEPS.draft, with: 'answer-lost' });
    await openGraphMail(graph, FAST).send(mail);
    graph.control.late(null);
    graph.control.fail({ ...STEPS.send, with: 'dropped' });
    expect(await openGraphMail(graph, FAST).send(mail)).toEqual(unsure);
    expect(stands(mail)).toEqual(['drafts', 'drafts']);
    expect(await openGraphMail(graph).send(mail)).toEqual(sent);
    expect(stands(mail)).toEqual(['sentitems']);
  });

  it.each(Object.keys(STEPS) as (keyof typeof STEPS)[])('is answered within 25 s where %s hangs', async (step) => {
    const mail = withFile(5 * MB);
    graph.control.fail({ ...STEPS[step], times: 99, with: 'hangs' });
    if (step === 'look') graph.control.fail({ ...STEPS.send, with: 'answer-lost' });
    if (step === 'attached') {
      graph.control.fail({ ...STEPS.session, with: { status: 500 } });
      await openGraphMail(graph, FAST).send(mail);
    }
    const door = openGraphMail(graph, FAST);
    const before = door.real();
    expect(await door.send(mail)).toMatchObject({ again: { reason: expect.any(String) } });
    expect(door.real() - before).toBeLessThan(25_000);
  });
});

it('goes exactly once whatever fails, each of a hundred and fifty', async () => {
  const random = seeded(20240216);
  const faults = [
    'dropped',
    'answer-lost',
    { status: 500 },
    { status: 503 },
    { status: 504 },
    { status: 429 },
  ] as const;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const attempts: Attempt[] = [];
  let uncertain = 0;
  for (let n = 0; n < 150; n++) {
    const mail = n % 25 === 0 ? withFile(3.2 * MB) : n % 5 === 0 ? withFile(2_000) : letter();
    for (let tries = 0; tries < 12; tries++) {
      graph.control.heal();
      for (const step of Object.values(STEPS))
        if (random() < 0.35) graph.control.fail({ ...step, times: 1 + Math.floor(random() * 6), with: pick(faults) });
      const attempt = await openGraphMail(graph, 50).send(mail);
      attempts.push(attempt);
      if ('uncertain' in attempt) uncertain += 1;
      if (!('again' in attempt)) break;
    }
    graph.control.heal();
    if (!('sent' in (attempts.at(-1) ?? {}))) expect(await openGraphMail(graph).send(mail)).toEqual(sent);
    const under = underReference(graph, mail.reference);
    expect([n, under.map(({ folder }) => folder), under[0]?.attachments.length]).toEqual([
      n,
      ['sentitems'],
      mail.attached ? 1 : 0,
    ]);
  }
  expect(uncertain).toBe(0);
  expect(attempts.length).toBeGreaterThan(225);
}, 240_000);
