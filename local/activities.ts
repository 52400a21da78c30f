import { randomUUID } from 'node:crypto';
import { type Ids, threadId } from './ids.ts';
import type { LocalPerson } from './options.ts';
import type { Place } from './places.ts';
import type { Activity, CardAction } from './wire.ts';

interface World {
  ids: Ids;
  tenant: string;
  serviceUrl: string;
  now(): Date;
}

export const BOT_NAME = 'Samverkan';

const localeOf = (person: LocalPerson) => (person.language === 'en' ? 'en-GB' : 'sv-SE');

/** Builds what Teams sends to a bot, field by field as Teams does. */
export function createActivities({ ids, tenant, serviceUrl, now }: World) {
  const channelOf = (place: Place) =>
    place.kind === 'channel'
      ? { team: { id: place.id, name: place.team.name, aadGroupId: place.group }, channel: { id: place.id } }
      : {};

  function envelope(place: Place, person: LocalPerson, locale: string, thread?: string): Omit<Activity, 'type'> {
    const channel = place.kind === 'channel';
    return {
      timestamp: now().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: ids.user(person.id), name: person.title, aadObjectId: ids.account(person.id) },
      conversation: {
        ...(channel && { isGroup: true }),
        conversationType: channel ? 'channel' : 'personal',
        tenantId: tenant,
        id: channel && thread ? threadId(place.id, thread) : place.id,
      },
      recipient: { id: ids.bot, name: BOT_NAME },
      channelData: { tenant: { id: tenant }, ...channelOf(place) },
      locale,
      entities: [
        { type: 'clientInfo', locale, country: locale.slice(-2), platform: 'Web', timezone: 'Europe/Stockholm' },
      ],
    };
  }

  const fromCard = { source: { name: 'message' } };
  const withData = (activity: Omit<Activity, 'type'>, more: object) => ({
    ...(activity.channelData as object),
    ...more,
  });

  return {
    /** A press on a card by a client that knows the universal actions, or its automatic refresh. */
    invoke(
      place: Place,
      person: LocalPerson,
      press: { thread: string; message: string; action: CardAction; trigger: string; locale: string },
    ): Activity {
      const base = envelope(place, person, press.locale, press.thread);
      const { type, id, title, verb, data } = press.action;
      return {
        ...base,
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `f:${randomUUID()}`,
        replyToId: press.message,
        channelData: withData(base, fromCard),
        value: { action: { type, id, title, verb, data: data ?? {} }, trigger: press.trigger },
      };
    },

    /** The same press by an older client, and every Action.Submit: a message without words. */
    submit(
      place: Place,
      person: LocalPerson,
      press: { thread: string; message: string; action: CardAction; locale: string },
    ): Activity {
      const base = envelope(place, person, press.locale, press.thread);
      return {
        ...base,
        type: 'message',
        id: `f:${randomUUID()}`,
        replyToId: press.message,
        channelData: withData(base, fromCard),
        value: press.action.data ?? {},
      };
    },

    /** What somebody wrote. In a channel the bot is only told when it is mentioned. */
    message(
      place: Place,
      person: LocalPerson,
      said: { id: string; thread: string; text: string; locale: string },
    ): Activity {
      const base = envelope(place, person, said.locale, said.thread);
      const mention = `<at>${BOT_NAME}</at>`;
      const channel = place.kind === 'channel';
      return {
        ...base,
        type: 'message',
        id: said.id,
        ...(channel && said.thread !== said.id && { replyToId: said.thread }),
        textFormat: 'plain',
        text: channel ? `${mention} ${said.text}` : said.text,
        entities: [
          ...(channel ? [{ type: 'mention', text: mention, mentioned: { id: ids.bot, name: BOT_NAME } }] : []),
          ...(base.entities as object[]),
        ],
      };
    },

    /** Installing says two things: the bot became a member, and it was installed. */
    installation(place: Place, by: LocalPerson): Activity[] {
      const base = envelope(place, by, localeOf(by));
      const channel = place.kind === 'channel';
      return [
        {
          ...base,
          type: 'conversationUpdate',
          id: `f:${randomUUID()}`,
          membersAdded: [{ id: ids.bot }],
          channelData: withData(
            base,
            channel ? { eventType: 'teamMemberAdded', settings: { selectedChannel: { id: place.id } } } : {},
          ),
        },
        {
          ...base,
          type: 'installationUpdate',
          action: 'add',
          id: `f:${randomUUID()}`,
          channelData: withData(base, {
            ...fromCard,
            ...(channel && { settings: { selectedChannel: { id: place.id } } }),
          }),
        },
      ];
    },
  };
}

export type Activities = ReturnType<typeof createActivities>;
