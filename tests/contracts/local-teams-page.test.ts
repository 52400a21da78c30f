import type { Cast } from '../../local/wire.ts';
import {
  app,
  bearer,
  bot,
  CARD_TYPE,
  card,
  channelId,
  connector,
  get,
  inPath,
  local,
  origin,
  post,
  see,
  send,
  start,
  startBeforeEach,
} from '../support/local-stand-in.ts';

startBeforeEach();

describe('what the page shows', () => {
  test('everybody stands once, the secretariat first', async () => {
    const { groups } = await get<Cast>('/local/api/cast');
    expect(groups.map((group) => [group.kind, ...group.people.map(({ id }) => id)])).toEqual([
      ['secretariat', 'samordnare'],
      ['team', 'kd-huddinge', 'kd-haninge'],
      ['team', 'mb-salem'],
      ['others', 'utan-team'],
    ]);
  });

  test('a newcomer begins as a member of the team that was asked something', async () => {
    expect((await get<Cast>('/local/api/cast')).start).toBe('kd-huddinge');
    await post('Välkommen');
    expect((await get<Cast>('/local/api/cast')).start).toBe('kd-huddinge');
    const actions = [{ type: 'Action.Execute', title: 'Kommer' }];
    const attachments = [{ contentType: CARD_TYPE, content: { ...card('Kallelse'), actions } }];
    await connector('POST', `conversations/${inPath(await channelId('miljo'))}/activities`, {
      type: 'message',
      attachments,
    });
    expect((await get<Cast>('/local/api/cast')).start).toBe('mb-salem');
  });

  test('a guest has channels and no chat; somebody in no team sees nothing', async () => {
    expect(await see('kd-haninge')).toMatchObject({ chat: null, channels: [{ forum: 'lg' }] });
    expect(await see('utan-team')).toMatchObject({ chat: null, channels: [] });
  });

  test('what was seen is no longer unread', async () => {
    await post('Kallelse');
    expect((await see('kd-haninge')).channels[0]?.unread).toBe(1);
    await send('POST', '/local/api/people/kd-haninge/seen', { conversation: await channelId() });
    expect((await see('kd-haninge')).channels[0]?.unread).toBe(0);
    expect((await see('kd-huddinge')).channels[0]?.unread).toBe(1);
  });

  test('the tab can be taken away and added again, from our own pages only', async () => {
    expect((await see('kd-haninge')).channels[0]?.tab?.contentUrl).toBe(`${origin}/tab/?in=channel`);
    await send('DELETE', '/local/api/teams/lg/tab');
    expect((await see('kd-haninge')).channels[0]?.tab).toBeNull();
    const tab = { entityId: 'samverkan', contentUrl: `${origin}/tab/?in=channel`, suggestedDisplayName: 'Samverkan' };
    const foreign = await send('PUT', '/local/api/teams/lg/tab', { ...tab, contentUrl: 'https://evil.example/' });
    expect(foreign.status).toBe(400);
    await send('PUT', '/local/api/teams/lg/tab', tab);
    expect((await see('kd-haninge')).channels[0]?.tab).toEqual(tab);
  });

  test('a change is told at once to whoever watches', async () => {
    const leave = new AbortController();
    const { body } = await fetch(`${origin}/local/api/events`, { signal: leave.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await post('Kallelse');
    expect((await reader?.read())?.value).toContain('event: changed');
    leave.abort();
  });
});

describe('the business clock', () => {
  test('begins where the story begins, can be set, and leaves the real time alone', async () => {
    expect(local.clock.now().toISOString()).toMatch(/^2024-01-29T07:00:0/);
    const answer = await send('POST', '/local/api/clock', { at: '2024-02-16T08:00:00Z' });
    expect(((await answer.json()) as { now: string }).now).toMatch(/^2024-02-16T08:00:0/);
    expect(local.clock.now().toISOString()).toMatch(/^2024-02-16T08:00:0/);
    expect(Math.abs(local.clock.real() - Date.now())).toBeLessThan(1000);
    expect((await send('POST', '/local/api/clock', { at: 'i går' })).status).toBe(400);
  });
});

test('after a restart the channel, the clock, the keys and what was taken are as they were', async () => {
  await local.installEverywhere();
  const opened = await post('Kallelse');
  const headers = await bearer();
  const account = local.account('kd-haninge');
  local.clock.set(new Date('2024-03-01T08:00:00Z'));
  await app.close();
  await start();
  expect((await see('kd-haninge')).channels[0]?.posts).toMatchObject([
    { id: opened.activityId, card: card('Kallelse') },
  ]);
  expect(local.clock.now().toISOString()).toMatch(/^2024-03-01T08:00:/);
  expect((await send('GET', `/local/connector/v3/teams/${inPath(await channelId())}`, undefined, headers)).status).toBe(
    200,
  );
  expect(local.account('kd-haninge')).toBe(account);
  await local.installEverywhere();
  expect(bot.told).toEqual([]);
  const next = await post('Nästa');
  expect(Number(next.activityId)).toBeGreaterThan(Number(opened.activityId));
});
