import type { Logger } from '../ports/log.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Service } from '../ports/service.ts';
import type { ChannelProof, ChannelVerifier } from '../signin/channel-token.ts';
import { isAllowedServiceUrl } from '../signin/service-url.ts';
import { createBackground } from './background.ts';
import { createMessenger } from './messenger.ts';
import { ANSWER_WITHIN_MS, createReceive, type LetIn, type Received } from './receive.ts';
import { createSdk } from './sdk.ts';
import type { BotSettings } from './settings.ts';

export interface Teams {
  /** Whether a request to the bot's address is let in, by its header alone. Never rejects. */
  letIn(authorization: string | undefined): Promise<LetIn>;
  /** Answers one that was; `body` is its parsed JSON. Never rejects. */
  receive(body: unknown, proof: ChannelProof): Promise<Received>;
  messenger: Messenger;
  /** When nothing goes on after an answer any more, for a clean stop. */
  settled(): Promise<void>;
}

/** Teams, both ways. Throws when the settings can't work. */
export function createTeams(options: {
  settings: BotSettings;
  service: Service;
  verify: ChannelVerifier;
  log: Logger;
  /** Real time in milliseconds. */
  real: () => number;
  random: () => string;
  answerWithinMs?: number;
}): Teams {
  const { settings, service, verify, log, real, random, answerWithinMs = ANSWER_WITHIN_MS } = options;
  const sdk = createSdk(settings);
  const allowed = (serviceUrl: string) => isAllowedServiceUrl(serviceUrl, settings.serviceOrigins);
  const messenger = createMessenger({ settings, connector: sdk.connector, allowed, real });
  const background = createBackground(log);
  const context = { settings, service, messenger, log, background, random };
  return {
    ...createReceive({ context, sdk, verify, answerWithinMs }),
    messenger,
    settled: () => background.settled(),
  };
}
