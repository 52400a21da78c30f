import type { Attempt, Change, DeliveryRow, NewDelivery, Store } from '../../bot/ports/store.ts';
import { delivery, meeting, NOTHING, notice, state, work } from '../support/made-up-work.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const SENT: Attempt = { sent: { conversation: 'c', activity: 'a' } };

describeStores('The outbox', (name) => {
  let url: string;
  let store: Store;
  let token: string;

  beforeEach(async () => {
    url = await freshDatabase(name);
    store = await openStoreAt(name, url);
    token = String(await store.outbox.lease('teams', 'me'));
  });
  afterEach(() => store.close());

  const queue = (...deliveries: NewDelivery[]) => store.commit(work({ decide: () => ({ ...NOTHING, deliveries }) }));
  const withdraw = (id: string) => store.commit(work({ decide: () => ({ ...NOTHING, withdraw: [meeting(id)] }) }));
  const claim = (most = 10) => store.outbox.claim('teams', token, most);
  const keys = (rows: DeliveryRow[]) => rows.map(({ key }) => key);
  const lapse = () => ask(url, "update lease set until = now() - interval '1 second'");
  const stands = async (key: string) => (await store.outbox.byKey(key))?.status;
  const told = async () => ask(url, 'select person, status from recipient order by person');

  async function send(attempt: Attempt = SENT): Promise<string[]> {
    const rows = await claim();
    for (const row of rows) expect(await store.outbox.record(row.id, token, attempt)).toBe(true);
    return keys(rows);
  }

  describe('its lease', () => {
    it('is one holder’s, who may renew it and keeps the token', async () => {
      expect(await store.outbox.lease('teams', 'other')).toBeNull();
      expect(await store.outbox.lease('teams', 'me')).toBe(token);
      const [lease] = await ask<{ s: number }>(url, 'select extract(epoch from until - now())::float8 as s from lease');
      expect(lease?.s).toBeGreaterThan(25);
      expect(lease?.s).toBeLessThanOrEqual(30);
    });

    it('is another door’s own', async () => {
      expect(await store.outbox.lease('mail', 'other')).not.toBeNull();
    });

    it('goes to another with a new token once it has lapsed by the database’s clock', async () => {
      await lapse();
      const taken = await store.outbox.lease('teams', 'other');
      expect(taken).not.toBeNull();
      expect(taken).not.toBe(token);
      expect(await store.outbox.lease('teams', 'me')).toBeNull();
    });

    it('is free at once when it is released, but only by its holder', async () => {
      await store.outbox.release('teams', 'not-the-token');
      expect(await store.outbox.lease('teams', 'other')).toBeNull();
      await store.outbox.release('teams', token);
      expect(await store.outbox.lease('teams', 'other')).not.toBeNull();
    });

    it('is needed to claim and to record', async () => {
      await queue(delivery('a'), delivery('b', { thread: 'second' }));
      const [row] = await claim(1);
      await lapse();
      expect(await claim()).toEqual([]);
      const other = String(await store.outbox.lease('teams', 'other'));
      expect(await claim()).toEqual([]);
      expect(await store.outbox.record(String(row?.id), token, SENT)).toBe(false);
      expect(await stands('a')).toBe('sending');
      expect(keys(await store.outbox.claim('teams', other, 10))).toEqual(['b']);
      expect(await stands('a')).toBe('uncertain');
    });

    it('that lapsed while nobody else took it still records', async () => {
      await queue(delivery('a'));
      const [row] = await claim();
      await lapse();
      expect(await store.outbox.record(String(row?.id), token, SENT)).toBe(true);
    });
  });

  it('queues again at once what its holder claimed without hearing of it, and nobody else’s', async () => {
    await queue(delivery('a', { recipients: ['anna'] }));
    await claim();
    await store.outbox.giveBack('teams', 'not-the-token');
    expect(await stands('a')).toBe('sending');
    await store.outbox.giveBack('teams', token);
    expect(await stands('a')).toBe('queued');
    expect(await told()).toEqual([{ person: 'anna', status: 'queued' }]);
    expect(await send()).toEqual(['a']);
  });

  it('tells of what has waited too long, and not of a card whose post nobody knows the fate of', async () => {
    await queue(delivery('a'), delivery('b'), delivery('u', { kind: 'update', target: 'gone', payload: null }));
    expect(await store.outbox.late('teams', 60_000)).toBeUndefined();
    const earlier = `now() - interval '90 seconds'`;
    await ask(url, `update delivery set created_at = ${earlier}, updated_at = ${earlier}`);
    const late = await store.outbox.late('teams', 60_000);
    expect(late?.count).toBe(2);
    expect(Math.round((late?.waitedMs ?? 0) / 10_000)).toBe(9);
    expect(await store.outbox.late('teams', 120_000)).toBeUndefined();
    expect(await store.outbox.late('mail', 60_000)).toBeUndefined();
    await send();
    await send();
    expect(await store.outbox.late('teams', 60_000)).toBeUndefined();
  });

  describe('its order', () => {
    it('lets the oldest of each thread go, and the next when that is finished', async () => {
      await queue(delivery('a1'), delivery('a2'), delivery('b1', { thread: 'b' }));
      expect(keys(await claim())).toEqual(['a1', 'b1']);
      expect(await claim()).toEqual([]);
      const first = await store.outbox.byKey('a1');
      await store.outbox.record(String(first?.id), token, SENT);
      expect(keys(await claim())).toEqual(['a2']);
    });

    it('takes at most so many, the oldest first', async () => {
      await queue(...['a', 'b', 'c'].map((key) => delivery(key, { thread: key })));
      expect(keys(await claim(2))).toEqual(['a', 'b']);
      expect(keys(await claim(2))).toEqual(['c']);
    });

    it.each<[string, Attempt]>([
      ['uncertain', { uncertain: { status: 504 } }],
      ['failed', { failed: { status: 403, reason: 'blocked' } }],
      ['withdrawn', { unwanted: true }],
    ])('counts %s as finished', async (status, attempt) => {
      await queue(delivery('a1', { recipients: ['anna'] }), delivery('a2'));
      expect(await send(attempt)).toEqual(['a1']);
      expect(await stands('a1')).toBe(status);
      expect(await told()).toEqual([{ person: 'anna', status }]);
      expect(keys(await claim())).toEqual(['a2']);
    });

    it('holds a thread up while its oldest is to be tried again later', async () => {
      await queue(delivery('a1'), delivery('a2'));
      await send({ again: { afterMs: 60_000, reason: 'throttled' } });
      expect(await store.outbox.byKey('a1')).toMatchObject({
        status: 'queued',
        attempts: 1,
        outcome: { reason: 'throttled' },
      });
      expect(await claim()).toEqual([]);
      await ask(url, 'update delivery set due_at = now()');
      expect(keys(await claim())).toEqual(['a1']);
    });

    it('judges "later" in milliseconds', async () => {
      await queue(delivery('a1'));
      await send({ again: { afterMs: 1_500, reason: 'throttled' } });
      const [row] = await ask<{ ms: number }>(
        url,
        'select extract(epoch from due_at - updated_at)::float8 * 1000 as ms from delivery',
      );
      expect(row?.ms).toBeCloseTo(1_500);
    });
  });

  describe('an update', () => {
    const update = delivery('update', { kind: 'update', target: 'post' });

    it('waits for its post without holding up the thread', async () => {
      await queue(delivery('post'), update, delivery('next'));
      expect(await send({ uncertain: { status: 504 } })).toEqual(['post']);
      expect(keys(await claim())).toEqual(['next']);
      expect(await stands('update')).toBe('queued');
    });

    it('goes in its turn once the post is sent', async () => {
      await queue(delivery('post'), update, delivery('next'));
      expect([await send(), await send(), await send()]).toEqual([['post'], ['update'], ['next']]);
    });

    it('is one row for 200 answers, and a few sendings', async () => {
      await queue(delivery('post'));
      await send();
      await Promise.all(Array.from({ length: 200 }, () => queue(update)));
      const rows = await ask(url, "select wanted from delivery where kind = 'update'");
      expect(rows).toEqual([{ wanted: 200 }]);
      expect([await send(), await send()]).toEqual([['update'], []]);
    });

    it('that is wanted while it is on the wire goes out once more, after what waited', async () => {
      await queue(delivery('post'));
      await send();
      await queue(update);
      const [row] = await claim();
      await queue(update, delivery('next'));
      expect(await stands('update')).toBe('sending');
      expect(await store.outbox.record(String(row?.id), token, SENT)).toBe(true);
      expect(await stands('update')).toBe('queued');
      expect([await send(), await send(), await send()]).toEqual([['next'], ['update'], []]);
    });

    it('of counts takes nothing from what else the card waits for, and is listed while it is held back', async () => {
      const counts = { ...update, payload: { counts: true } };
      const payload = async () => (await store.outbox.byKey('update'))?.payload;
      const heldBack = async () => keys(await store.outbox.heldBack());
      await queue(delivery('post'));
      await send();
      await queue(counts);
      expect([await payload(), await heldBack()]).toEqual([{ counts: true }, []]);
      expect(await send({ unwanted: true })).toEqual(['update']);
      expect(await heldBack()).toEqual(['update']);
      await queue({ ...update, payload: null });
      await queue(counts);
      expect([await payload(), await heldBack()]).toEqual([null, []]);
      await queue({ ...update, payload: { pressed: true } });
      await queue(counts);
      expect(await payload()).toEqual({ pressed: true });
      expect(await send()).toEqual(['update']);
      await queue(counts);
      await queue({ ...update, payload: null });
      expect(await payload()).toBeNull();
    });

    it('that failed goes out again when it is wanted again', async () => {
      await queue(delivery('post'));
      await send();
      await queue(update);
      await send({ failed: { reason: 'gone' } });
      await queue(update);
      expect(await store.outbox.byKey('update')).toMatchObject({ status: 'queued', attempts: 0 });
      expect(await send()).toEqual(['update']);
    });

    it('keeps the delay that Teams asked for', async () => {
      await queue(delivery('post'));
      await send();
      await queue(update);
      await send({ again: { afterMs: 60_000, reason: 'throttled' } });
      await queue(update);
      expect(await claim()).toEqual([]);
    });
  });

  describe('its two doors', () => {
    const mail = (key: string, parts: Partial<NewDelivery> = {}) =>
      delivery(key, { kind: 'mail', door: 'mail', thread: 'salem@example.se', ...parts });
    let mailToken: string;
    beforeEach(async () => {
      mailToken = String(await store.outbox.lease('mail', 'postman'));
    });
    const claimMail = () => store.outbox.claim('mail', mailToken, 10);
    async function sendMail(attempt: Attempt = SENT) {
      for (const row of await claimMail()) expect(await store.outbox.record(row.id, mailToken, attempt)).toBe(true);
    }

    it('each give out their own rows, to the holder of their own lease', async () => {
      await queue(delivery('post'), mail('letter'));
      expect(await store.outbox.claim('mail', token, 10)).toEqual([]);
      expect(keys(await claim())).toEqual(['post']);
      expect(keys(await claimMail())).toEqual(['letter']);
    });

    it('do not wait for each other: a letter on the wire holds up no post, and a lost lease only its own door', async () => {
      await queue(mail('letter'), delivery('post'));
      const [letter] = await claimMail();
      await store.outbox.release('mail', mailToken);
      expect(await send()).toEqual(['post']);
      expect(await store.outbox.record(String(letter?.id), token, SENT)).toBe(false);
      await queue(delivery('next'));
      expect(await send()).toEqual(['next']);
    });

    it('send the letters to one address in their order, and to different addresses at once', async () => {
      await queue(mail('first'), mail('second'), mail('other', { thread: 'nykvarn@example.se' }));
      expect(keys(await claimMail())).toEqual(['first', 'other']);
      expect(await claimMail()).toEqual([]);
      const first = await store.outbox.byKey('first');
      await store.outbox.record(String(first?.id), mailToken, SENT);
      expect(keys(await claimMail())).toEqual(['second']);
    });

    it('give out once more a letter that an earlier holder left on the wire, and remember that it may have gone', async () => {
      await queue(mail('letter', { recipients: ['office:salem'] }));
      await claimMail();
      await store.outbox.release('mail', mailToken);
      mailToken = String(await store.outbox.lease('mail', 'another postman'));
      expect(await claimMail()).toMatchObject([
        { key: 'letter', attempts: 1, outcome: { reason: 'interrupted', unsure: true } },
      ]);
      expect(await told()).toEqual([{ person: 'office:salem', status: 'sending' }]);
      const id = String((await store.outbox.byKey('letter'))?.id);
      await store.outbox.record(id, mailToken, { again: { afterMs: 0, reason: 'unavailable' } });
      expect(await claimMail()).toMatchObject([{ attempts: 2, outcome: { reason: 'unavailable', unsure: true } }]);
      await store.outbox.record(id, mailToken, SENT);
      expect((await store.outbox.byKey('letter'))?.outcome).toEqual(SENT.sent);
    });

    it('take back a letter that waits with what else waits of its matter', async () => {
      await queue(mail('letter'));
      await withdraw('one');
      expect(await stands('letter')).toBe('withdrawn');
      expect(await claimMail()).toEqual([]);
    });

    it('list a troubled letter and whom it was for until another is written in its place, whatever else arrives', async () => {
      const listed = async () => (await store.outbox.troubled()).map(({ key, recipients }) => [key, recipients]);
      await queue(mail('letter', { recipients: ['office:salem'] }));
      await sendMail({ failed: { reason: 'refused' } });
      await queue(delivery('post'), mail('reminder'));
      await send();
      await sendMail();
      expect(await listed()).toEqual([['letter', ['office:salem']]]);
      await queue(mail('letter-2', { target: 'letter', thread: 'right@example.se', recipients: ['office:salem'] }));
      expect(await listed()).toEqual([]);
      await sendMail({ failed: { reason: 'refused' } });
      expect(await listed()).toEqual([['letter-2', ['office:salem']]]);
    });

    it('have each their share of the troubled, so that a dead mailbox does not hide a lost notice', async () => {
      await queue(delivery('notice'));
      await send({ failed: { reason: 'blocked' } });
      await queue(...Array.from({ length: 60 }, (_, n) => mail(`letter-${n}`, { thread: `${n}@example.se` })));
      for (let round = 0; round < 6; round++) await sendMail({ failed: { reason: 'no-mail' } });
      const listed = keys(await store.outbox.troubled());
      expect(listed).toHaveLength(51);
      expect(listed).toContain('notice');
    });
  });

  it('queues the same post once, and another time not even when it was sent', async () => {
    await queue(delivery('post'), delivery('post', { payload: { text: 'other' } }));
    await send();
    await queue(delivery('post'));
    expect(await send()).toEqual([]);
    expect(await store.outbox.byKey('post')).toMatchObject({
      status: 'sent',
      payload: { text: 'post' },
      outcome: SENT.sent,
    });
  });

  describe('what it redraws', () => {
    const redraw = (roles: string[], parts: Partial<Change> = {}) =>
      work({ decide: () => ({ ...NOTHING, ...parts, redraw: [{ matter: meeting('one'), roles }] }) });
    const updates = async () => {
      const rows = await store.outbox.byMatter(meeting('one'));
      return rows.filter(({ kind }) => kind === 'update').map(({ key, status }) => [key, status]);
    };
    const change = (number: number) => notice('one', { role: 'change', number });

    it('is each message of a matter in the roles that are named, but what the same command adds', async () => {
      await queue(delivery('post'), delivery('two', { about: change(2) }), delivery('other', { about: notice('two') }));
      await queue(delivery('chat', { kind: 'personal', thread: 'a:1', about: notice('one', { role: 'approval' }) }));
      await store.commit(redraw(['notice', 'change'], { deliveries: [delivery('three', { about: change(3) })] }));
      expect(await updates()).toEqual([
        ['update:post', 'queued'],
        ['update:two', 'queued'],
      ]);
      expect(await store.outbox.byKey('update:two')).toMatchObject({
        target: 'two',
        about: { role: 'change', number: 2 },
      });
      await store.commit(redraw(['approval']));
      expect(await store.outbox.byKey('update:chat')).toMatchObject({ thread: 'a:1', target: 'chat' });
    });

    it('is what another command has just added, also in the same group', async () => {
      const add = work({ decide: () => ({ ...NOTHING, deliveries: [delivery('two', { about: change(2) })] }) });
      await Promise.all([add, redraw(['change'])].map((one) => store.commit(one)));
      expect(await updates()).toEqual([['update:two', 'queued']]);
    });

    it('is one row a message, however often; what was sent again is the first one still, and what was taken back nothing', async () => {
      await queue(delivery('post'));
      await send({ failed: { reason: 'blocked' } });
      await queue(delivery('again:1', { target: 'post' }));
      await send();
      await queue(delivery('lost', { about: change(2) }));
      await withdraw('one');
      for (let times = 0; times < 3; times++) await store.commit(redraw(['notice', 'change']));
      expect(await updates()).toEqual([['update:post', 'queued']]);
      expect(await send()).toEqual(['update:post']);
    });

    it('is marked where only counts have moved it, and not where something else has too', async () => {
      const matter = meeting('one');
      const counted = { matter, roles: ['notice'], counts: true as const };
      const both = [counted, { matter, roles: ['notice', 'change'] }];
      const redrawing = (redraw: Change['redraw']) => work({ decide: () => ({ ...NOTHING, redraw }) });
      const payload = async () => (await store.outbox.byKey('update:post'))?.payload;
      await queue(delivery('post'));
      await send();
      await store.commit(redrawing([counted]));
      expect(await payload()).toEqual({ counts: true });
      expect(await send()).toEqual(['update:post']);
      await store.commit(redrawing(both));
      expect(await payload()).toBeNull();
    });

    it('waits until the message stands', async () => {
      await queue(delivery('post'));
      await store.commit(redraw(['notice']));
      expect(await send()).toEqual(['post']);
      expect(await send()).toEqual(['update:post']);
    });
  });

  it('takes back only what waits', async () => {
    await queue(delivery('sent'));
    await send();
    await queue(delivery('wire', { recipients: ['anna'] }), delivery('waits', { recipients: ['bo'] }));
    await queue(delivery('other', { thread: 'x', about: notice('two') }));
    await claim(1);
    await withdraw('one');
    const found = await store.outbox.byMatter(meeting('one'));
    expect(found.map(({ key, status }) => [key, status])).toEqual([
      ['sent', 'sent'],
      ['wire', 'sending'],
      ['waits', 'withdrawn'],
    ]);
    expect(await stands('other')).toBe('queued');
    expect(await told()).toEqual([
      { person: 'anna', status: 'sending' },
      { person: 'bo', status: 'withdrawn' },
    ]);
  });

  it('settles what an earlier holder left on the wire: posts are uncertain, the rest goes again', async () => {
    await queue(delivery('old'));
    await send();
    await queue(
      delivery('post', { thread: '1', recipients: ['anna'] }),
      delivery('update', { thread: '2', kind: 'update', target: 'old' }),
      delivery('reply', { thread: '3', kind: 'reply' }),
    );
    expect(await claim()).toHaveLength(3);
    await store.outbox.release('teams', token);
    token = String(await store.outbox.lease('teams', 'other'));
    expect(keys(await claim()).sort()).toEqual(['reply', 'update']);
    expect(await store.outbox.byKey('post')).toMatchObject({ status: 'uncertain', outcome: { reason: 'interrupted' } });
    expect(await told()).toEqual([{ person: 'anna', status: 'uncertain' }]);
  });

  it('settles after five minutes what its own holder never recorded', async () => {
    await queue(delivery('post'));
    const [row] = await claim();
    expect(await claim()).toEqual([]);
    expect(await stands('post')).toBe('sending');
    await ask(url, "update delivery set updated_at = now() - interval '301 seconds'");
    expect(await claim()).toEqual([]);
    expect(await stands('post')).toBe('uncertain');
    expect(await store.outbox.record(String(row?.id), token, SENT)).toBe(false);
  });

  it('lists the troubled ones, newest first, until a later post that stands for them arrived', async () => {
    await queue(delivery('a', { thread: 'a' }));
    await send({ failed: { reason: 'blocked' } });
    await queue(delivery('b', { thread: 'b' }));
    await send({ uncertain: { status: 504 } });
    await queue(delivery('c', { thread: 'c', about: notice('another') }));
    await send();
    expect(keys(await store.outbox.troubled())).toEqual(['b', 'a']);
    await queue(delivery('d', { thread: 'd' }));
    await send();
    expect(keys(await store.outbox.troubled())).toEqual([]);
  });

  it('still lists a failed notice when something else about its meeting arrives later, whatever that is for', async () => {
    await queue(delivery('notice'));
    await send({ failed: { reason: 'blocked' } });
    const later = (role: string) => notice('one', { role: role as 'notice', standsFor: [] });
    await queue(
      delivery('reminder', { about: later('reminder') }),
      delivery('reminder-by-mail', { about: later('reminder'), kind: 'mail', thread: 'anna@example.se' }),
      delivery('again:of-a-reminder', { about: later('reminder'), target: 'reminder' }),
      delivery('change', { about: later('change') }),
      delivery('cancellation', { about: later('cancellation') }),
    );
    for (let turn = 0; turn < 5; turn += 1) await send();
    expect(keys(await store.outbox.troubled())).toEqual(['notice']);
    expect(await store.outbox.byKey('reminder')).toMatchObject({ status: 'sent', about: later('reminder') });
    await queue(delivery('notice-2', { about: notice('one', { number: 2 }) }));
    await send();
    expect(keys(await store.outbox.troubled())).toEqual([]);
  });

  it('keeps apart what has the same id in two kinds', async () => {
    const round = { matter: { kind: 'round', id: 'one' }, role: 'round', standsFor: ['round'] } as const;
    await queue(delivery('notice'));
    await send({ failed: { reason: 'blocked' } });
    await queue(delivery('round', { about: round }));
    await send();
    expect(keys(await store.outbox.troubled())).toEqual(['notice']);
    expect(keys(await store.outbox.byMatter(round.matter))).toEqual(['round']);
    expect(keys(await store.outbox.byMatter(meeting('one')))).toEqual(['notice']);
  });

  describe('what did not arrive and is sent again', () => {
    const settle = (id = '') =>
      store.commit(work({ decide: () => ({ ...NOTHING, states: [state('settlement', id, { how: 'settled' })] }) }));
    const listed = async () => keys(await store.outbox.troubled());

    it('is found by its id with whom it was for, and nothing by another', async () => {
      await queue(delivery('post', { recipients: ['bo', 'anna'] }));
      const id = String((await store.outbox.byKey('post'))?.id);
      expect(await store.outbox.byId(id)).toMatchObject({ key: 'post', status: 'queued', recipients: ['anna', 'bo'] });
      expect(await store.outbox.byId('no-such-id')).toBeUndefined();
    });

    it.each(['post', 'personal', 'reply', 'mail'] as const)('a %s leaves the list once it is settled', async (kind) => {
      await queue(delivery('one', { kind }), delivery('other', { kind, thread: 'x', about: notice('two') }));
      await send({ failed: { reason: 'blocked' } });
      expect((await listed()).sort()).toEqual(['one', 'other']);
      await settle((await store.outbox.byKey('one'))?.id);
      expect(await listed()).toEqual(['other']);
    });

    it('an update that was asked for anew is listed again where it fails another time', async () => {
      await queue(delivery('post'));
      await send();
      await queue(delivery('update', { kind: 'update', target: 'post' }));
      await send({ failed: { reason: 'blocked' } });
      await settle((await store.outbox.byKey('update'))?.id);
      expect(await listed()).toEqual(['update']);
    });

    it('an update that is given up leaves the list, is not redrawn at rest, and goes out when it is asked for anew', async () => {
      const giveUp = (...ids: string[]) => store.commit(work({ decide: () => ({ ...NOTHING, giveUp: ids }) }));
      const idOf = async (key: string) => String((await store.outbox.byKey(key))?.id);
      const update = delivery('update', { kind: 'update', target: 'post', payload: { counts: true } });
      await queue(delivery('post'), delivery('lost', { thread: 'x', about: notice('two') }));
      await giveUp(await idOf('post'));
      expect(await send({ failed: { reason: 'blocked' } })).toEqual(['post', 'lost']);
      await queue(delivery('again:1', { target: 'post' }), update);
      expect(await send()).toEqual(['again:1']);
      await send({ failed: { reason: 'too-big' } });
      await giveUp(await idOf('update'), await idOf('lost'));
      expect(await stands('lost')).toBe('failed');
      expect([await stands('update'), await listed(), keys(await store.outbox.heldBack())]).toEqual([
        'withdrawn',
        ['lost'],
        [],
      ]);
      await queue(update);
      await giveUp(await idOf('update'));
      expect(await send()).toEqual(['update']);
    });

    it('has what waits to be redrawn wait for it, and for nothing else', async () => {
      await queue(delivery('post'));
      await send({ failed: { reason: 'blocked' } });
      await queue(delivery('update', { kind: 'update', target: 'post' }));
      expect(await send()).toEqual([]);
      await queue(delivery('again:1', { target: 'post' }));
      expect(await send()).toEqual(['again:1']);
      expect(await send()).toEqual(['update']);
    });

    it('stands in for an earlier post, but neither for a card to a person nor, if it told of a change, for the notice', async () => {
      const card = {
        kind: 'personal',
        thread: 'chat',
        about: notice('one', { role: 'approval', standsFor: [] }),
      } as const;
      await queue(delivery('notice'), delivery('card', card));
      await send({ failed: { reason: 'blocked' } });
      const about = notice('one', { role: 'change', standsFor: [] });
      await queue(delivery('again:1', { target: 'change:one:2', about }));
      await send();
      expect((await listed()).sort()).toEqual(['card', 'notice']);
      await queue(delivery('again:2', { target: 'notice' }));
      await send();
      expect(await listed()).toEqual(['card']);
    });
  });

  it('adds a delivery outside a command, with its recipients', async () => {
    await store.outbox.add(delivery('again', { recipients: ['anna'] }));
    expect(await send()).toEqual(['again']);
    expect(await told()).toEqual([{ person: 'anna', status: 'sent' }]);
    const row = await store.outbox.byKey('again');
    expect(row?.createdAt).toBeInstanceOf(Date);
    expect(row?.attempts).toBe(1);
  });
});
