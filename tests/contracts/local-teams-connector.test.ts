import {
  card,
  channelId,
  connector,
  GUID,
  inPath,
  local,
  message,
  post,
  see,
  send,
  startBeforeEach,
  TENANT,
} from '../support/local-stand-in.ts';

startBeforeEach();

describe('the connector', () => {
  test('a post opens a thread and both ids come back', async () => {
    const opened = await post('Kallelse');
    expect(opened.id).toBe(`${await channelId()};messageid=${opened.activityId}`);
    expect(opened).toMatchObject({ serviceUrl: local.settings.serviceUrl });
    const [channel] = (await see('kd-haninge')).channels;
    expect(channel?.posts).toMatchObject([{ id: opened.activityId, card: card('Kallelse'), from: { bot: true } }]);
  });

  test('a post to the channel itself opens a thread too, a post to a thread stays in it', async () => {
    const first = await connector('POST', `conversations/${inPath(await channelId())}/activities`, message('Ett'));
    expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^\d+$/) } });
    const thread = inPath(`${await channelId()};messageid=${first.body.id}`);
    await connector('POST', `conversations/${thread}/activities`, message('Två'));
    await connector('POST', `conversations/${thread}/activities/${first.body.id}`, message('Tre'));
    const [channel] = (await see('kd-huddinge')).channels;
    expect(channel?.posts.map((one) => one.thread)).toEqual([first.body.id, first.body.id, first.body.id]);
  });

  test('an update changes the post where it stands', async () => {
    const { id, activityId } = await post('Kallelse');
    const updated = await connector('PUT', `conversations/${inPath(id)}/activities/${activityId}`, message('Inställt'));
    expect(updated).toEqual({ status: 200, body: { id: activityId } });
    const [channel] = (await see('kd-haninge')).channels;
    expect(channel?.posts).toMatchObject([{ id: activityId, card: card('Inställt'), changed: expect.any(String) }]);
  });

  test('a deleted post is gone for the next update', async () => {
    const { id, activityId } = await post('Kallelse');
    expect((await connector('DELETE', `conversations/${inPath(id)}/activities/${activityId}`)).status).toBe(200);
    expect(await connector('PUT', `conversations/${inPath(id)}/activities/${activityId}`, message('Ny'))).toEqual({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation', message: expect.any(String) } },
    });
  });

  test.each([
    ['a channel', '19:nowhere@thread.tacv2'],
    ['a chat', 'a:nobody'],
  ])('%s that is not there is ConversationNotFound', async (_what, id) => {
    const answer = { status: 404, body: { error: { code: 'ConversationNotFound', message: expect.any(String) } } };
    expect(await connector('POST', `conversations/${inPath(id)}/activities`, message('Hej'))).toEqual(answer);
    expect(await connector('GET', `conversations/${inPath(id)}/pagedmembers`)).toEqual(answer);
  });

  test('a thread that was never begun is ConversationNotFound', async () => {
    const thread = inPath(`${await channelId()};messageid=1`);
    expect(await connector('PUT', `conversations/${thread}/activities/1`, message('Ny'))).toMatchObject({
      status: 404,
      body: { error: { code: 'ConversationNotFound' } },
    });
  });

  test('an own chat opens for somebody at home and not for a guest', async () => {
    const opening = (id: string) => ({
      members: [{ id: local.account(id) }],
      tenantId: TENANT,
      activity: message('Hej'),
    });
    const opened = await connector('POST', 'conversations', opening('kd-huddinge'));
    expect(opened).toMatchObject({
      status: 201,
      body: { id: expect.stringMatching(/^a:/), activityId: expect.any(String) },
    });
    expect((await see('kd-huddinge')).chat?.posts).toHaveLength(1);
    expect(await connector('POST', 'conversations', opening('kd-haninge'))).toMatchObject({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster' } },
    });
  });

  test('members come with account, mail and the mark of a guest, page by page', async () => {
    const id = inPath(await channelId());
    const all = await connector('GET', `conversations/${id}/members`);
    expect(all.body).toHaveLength(3);
    const first = await connector('GET', `conversations/${id}/pagedmembers?pageSize=2`);
    expect(first.body.members).toHaveLength(2);
    const rest = await connector(
      'GET',
      `conversations/${id}/pagedmembers?pageSize=2&continuationToken=${inPath(first.body.continuationToken)}`,
    );
    expect(rest.body).toMatchObject({
      continuationToken: null,
      members: [
        {
          id: expect.stringMatching(/^29:/),
          aadObjectId: local.account('kd-haninge'),
          email: 'kd-haninge@example.se',
          userPrincipalName: expect.stringContaining('#EXT#'),
          tenantId: TENANT,
        },
      ],
    });
  });

  test('a team tells its name and group', async () => {
    expect((await connector('GET', `teams/${inPath(await channelId())}`)).body).toMatchObject({
      name: 'Ledningsgruppen',
      aadGroupId: expect.stringMatching(GUID),
    });
  });

  test.each([
    ['no token', {}],
    ['a token that is none', { authorization: 'Bearer garbage' }],
  ])('%s is refused', async (_what, headers) => {
    const answer = await send('POST', '/local/connector/v3/conversations', {}, headers);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'Unauthorized' } });
  });

  test("a person's token for the tab opens nothing in the connector", async () => {
    const headers = { authorization: `Bearer ${await local.token('samordnare')}` };
    expect((await send('POST', '/local/connector/v3/conversations', {}, headers)).status).toBe(401);
  });

  test('what is not JSON is BadSyntax', async () => {
    const answer = await connector('POST', `conversations/${inPath(await channelId())}/activities`, '{"type":');
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
    const nothing = await connector('POST', `conversations/${inPath(await channelId())}/activities`, '[]');
    expect(nothing).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
  });

  test('a message over 28 KB is too big', async () => {
    const answer = await connector(
      'POST',
      `conversations/${inPath(await channelId())}/activities`,
      message('å'.repeat(15_000)),
    );
    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
  });

  test('a route that is not there answers as the connector', async () => {
    expect(await connector('GET', 'nothing')).toMatchObject({ status: 404, body: { error: { code: 'NotFound' } } });
  });
});
