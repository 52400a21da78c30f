import type { Activity, ConversationParameters } from 'botbuilder';
import { type Messenger, MessengerError, type OutgoingMessage } from '../ports/messenger.ts';
import type { Attempt } from '../ports/store.ts';
import { AGAIN_AFTER_MS, attemptOf, statusOf } from './attempt.ts';
import { readChannels } from './channels.ts';
import { readRoster } from './roster.ts';
import type { Connector } from './sdk.ts';
import type { BotSettings } from './settings.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

interface Token {
  getToken(forceRefresh?: boolean): Promise<string>;
}
type MembersPage = NonNullable<Parameters<Connector['conversations']['getConversationPagedMembers']>[1]> & {
  pageSize: number;
  continuationToken: string;
};
type Sent = { conversation: string; activity: string };

/** The way out to Teams, over the SDK's client. Each call is one request; whether to try again is the outbox's to say. */
export function createMessenger(options: {
  settings: BotSettings;
  connector: (serviceUrl: string) => Promise<Connector>;
  allowed: (serviceUrl: string) => boolean;
  real: () => number;
}): Messenger {
  const { settings, connector, allowed, real } = options;
  const { appId, tenant, requestTimeoutMs } = settings;

  async function attempt(
    serviceUrl: string,
    kind: 'post' | 'update',
    send: (connector: Connector) => Promise<Sent>,
  ): Promise<Attempt> {
    if (!allowed(serviceUrl)) return { failed: { reason: 'address' } };
    const ready = await signedIn(serviceUrl, false).catch(() => null);
    // Without a token nothing was sent.
    if (!ready) return { again: { afterMs: AGAIN_AFTER_MS, reason: 'no-token' } };
    try {
      return { sent: await send(ready) };
    } catch (error) {
      if (statusOf(error) !== 401) return attemptOf(error, kind, real());
    }
    const renewed = await signedIn(serviceUrl, true).catch(() => null);
    if (!renewed) return { failed: { reason: 'unauthorised', status: 401 } };
    return send(renewed).then(
      (sent) => ({ sent }),
      (error: unknown) => attemptOf(error, kind, real()),
    );
  }

  /** The token is fetched first, so that a fault in it is not taken for a fault in the sending. */
  async function signedIn(serviceUrl: string, anew: boolean): Promise<Connector> {
    const ready = await connector(serviceUrl);
    await within(requestTimeoutMs, (ready.credentials as unknown as Token).getToken(anew));
    return ready;
  }

  return {
    post(to, message) {
      return attempt(to.serviceUrl, 'post', async ({ conversations }) => {
        if (!to.channel) {
          const { id } = await conversations.sendToConversation(to.conversation, activityOf(message));
          return { conversation: to.conversation, activity: id };
        }
        // Not sendMessageToTeamsChannel: it answers an id that is not the activity's, so the card could not be updated.
        const thread = await conversations.createConversation({
          isGroup: true,
          bot: { id: `28:${appId}`, name: 'Samverkan' },
          tenantId: tenant,
          channelData: { channel: { id: to.conversation }, tenant: { id: tenant } },
          activity: activityOf(message),
        } as ConversationParameters);
        return { conversation: thread.id, activity: thread.activityId ?? thread.id.split(';messageid=')[1] ?? '' };
      });
    },

    update(serviceUrl, sent, message) {
      return attempt(serviceUrl, 'update', async ({ conversations }) => {
        const activity = { ...activityOf(message), id: sent.activity };
        await conversations.updateActivity(sent.conversation, sent.activity, activity);
        return sent;
      });
    },

    async roster(serviceUrl, team) {
      if (!allowed(serviceUrl)) throw new MessengerError('The address is not one of Teams.');
      try {
        const { conversations } = await signedIn(serviceUrl, false);
        return await readRoster(tenant, (page) => conversations.getConversationPagedMembers(team, page as MembersPage));
      } catch (error) {
        throw new MessengerError(`The roster could not be read (${statusOf(error) ?? 'no answer'}).`);
      }
    },

    async channels(serviceUrl, team) {
      if (!allowed(serviceUrl)) throw new MessengerError('The address is not one of Teams.');
      try {
        const { credentials } = await connector(serviceUrl);
        const token = await within(requestTimeoutMs, (credentials as unknown as Token).getToken());
        return await readChannels(serviceUrl, team, token, requestTimeoutMs);
      } catch (error) {
        throw new MessengerError(`The channels could not be read (${statusOf(error) ?? 'no answer'}).`);
      }
    },
  };
}

function activityOf(message: OutgoingMessage): Activity {
  return {
    type: 'message',
    summary: message.summary,
    attachments: [{ contentType: CARD, content: message.card }],
    channelData: { deliveryId: message.deliveryId },
  } as Activity;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
