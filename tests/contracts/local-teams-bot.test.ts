import {
  APP,
  bot,
  card,
  channelId,
  local,
  post,
  press,
  see,
  send,
  startBeforeEach,
  TENANT,
} from '../support/local-stand-in.ts';

startBeforeEach();

describe('what the bot is told', () => {
  test('installing tells of every team and every own chat, once', async () => {
    await local.installEverywhere();
    const kinds = bot.told.map((one) => one.type).sort();
    expect(kinds).toEqual([...Array(4).fill('conversationUpdate'), ...Array(4).fill('installationUpdate')]);
    const general = await channelId();
    const team = bot.told.find(
      (one) => one.type === 'conversationUpdate' && (one.conversation as { id: string }).id === general,
    );
    expect(team).toMatchObject({
      channelId: 'msteams',
      recipient: { id: `28:${APP}` },
      membersAdded: [{ id: `28:${APP}` }],
      conversation: { id: await channelId(), isGroup: true, tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, team: { id: await channelId(), name: 'Ledningsgruppen' } },
    });
    await local.installEverywhere();
    expect(bot.told).toHaveLength(8);
  });

  test('what the bot did not take is told again', async () => {
    bot.status = 503;
    await expect(local.installEverywhere()).rejects.toThrow('did not take 4');
    bot.status = 200;
    bot.told.length = 0;
    await local.installEverywhere();
    expect(bot.told).toHaveLength(8);
  });

  test('a press is an invoke from that person, on that message, in that thread', async () => {
    const opened = await post('Kallelse');
    expect((await press('kd-haninge', 'Action.Execute', opened, { answer: 'attending' })).body).toEqual({
      kind: 'card',
      card: card('Svaret är sparat'),
    });
    expect(bot.told).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: expect.stringMatching(/^f:/),
        replyToId: opened.activityId,
        from: { id: expect.stringMatching(/^29:/), aadObjectId: local.account('kd-haninge'), name: 'Kommundirektör' },
        conversation: { id: opened.id, conversationType: 'channel', tenantId: TENANT },
        value: {
          action: { type: 'Action.Execute', verb: 'answer-notice', data: { answer: 'attending' } },
          trigger: 'manual',
        },
        locale: 'sv-SE',
        serviceUrl: local.settings.serviceUrl,
      },
    ]);
  });

  test("an older client's press is a message with the card's values", async () => {
    const opened = await post('Kallelse');
    expect((await press('kd-huddinge', 'Action.Submit', opened, { do: 'answer-notice' })).body).toEqual({
      kind: 'taken',
    });
    expect(bot.told).toMatchObject([{ type: 'message', replyToId: opened.activityId, value: { do: 'answer-notice' } }]);
  });

  test.each([
    [
      'a sentence',
      200,
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'För sent' },
      { kind: 'message', text: 'För sent' },
    ],
    [
      'an error',
      200,
      {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'Välj en tid.' },
      },
      { kind: 'error', code: 'BadRequest', text: 'Välj en tid.' },
    ],
    ['a refusal over HTTP', 500, {}, { kind: 'error', code: 'Http500' }],
    ['nonsense', 200, { hello: 1 }, { kind: 'error', code: 'Invokeundefined' }],
  ])('the page is told when the bot answers with %s', async (_what, status, answer, expected) => {
    const opened = await post('Kallelse');
    Object.assign(bot, { status, answer });
    expect((await press('kd-haninge', 'Action.Execute', opened)).body).toEqual(expected);
  });

  test('nobody presses what they do not see', async () => {
    const opened = await post('Kallelse');
    expect((await press('utan-team', 'Action.Execute', opened)).status).toBe(404);
    expect((await press('kd-haninge', 'Action.Execute', { activityId: '1' })).status).toBe(404);
    expect(bot.told).toEqual([]);
  });

  test('what somebody writes in a channel mentions the bot and stands there at once', async () => {
    const conversation = await channelId();
    const answer = await send('POST', '/local/api/people/kd-haninge/messages', {
      conversation,
      text: 'Hej',
      locale: 'en-GB',
    });
    expect(await answer.json()).toEqual({ taken: true });
    expect(bot.told).toMatchObject([
      {
        type: 'message',
        text: '<at>Samverkan</at> Hej',
        entities: [{ type: 'mention', mentioned: { id: `28:${APP}` } }, {}],
      },
    ]);
    expect((await see('kd-huddinge')).channels[0]).toMatchObject({ unread: 1, posts: [{ text: 'Hej' }] });
    expect((await see('kd-haninge')).channels[0]).toMatchObject({ unread: 0, posts: [{ from: { mine: true } }] });
  });
});
