import { createHash } from 'node:crypto';
import type { Logger } from '../ports/log.ts';
import type { Address, Messenger } from '../ports/messenger.ts';
import type { Service, Who } from '../ports/service.ts';
import { languageOf } from '../texts/language.ts';
import type { Language } from '../texts/text.ts';
import type { TeamsActivity } from './activity.ts';
import type { Background } from './background.ts';
import type { BotSettings } from './settings.ts';

/** What every handler of an activity may use; built once. */
export interface TeamsContext {
  settings: BotSettings;
  service: Service;
  messenger: Messenger;
  log: Logger;
  background: Background;
  random: () => string;
}

export const TEAMS: Who = { kind: 'system', what: 'teams' };

/** One activity whose sender was proved and whose tenant is ours. */
export interface Turn {
  activity: TeamsActivity;
  language: Language;
  /** The same for every delivery of this activity, and for nothing else. */
  key: string;
  /** Null: nobody with an account in Entra, such as another bot. */
  who: Who | null;
  /** Where an answer is said; null when the activity names no place. */
  address: Address | null;
}

export function turnOf(activity: TeamsActivity, { settings, random }: TeamsContext): Turn {
  const { account, conversation, serviceUrl, locale } = activity;
  const secretariat = settings.secretariatAccounts.some((one) => one.toLowerCase() === account);
  return {
    activity,
    language: languageOf(locale),
    key: keyOf(activity, settings.tenant, random),
    who: account ? { kind: 'account', tenant: settings.tenant, account, secretariat } : null,
    address: conversation && serviceUrl ? { serviceUrl, conversation, channel: false } : null,
  };
}

/** An activity without an id can't be recognised again. A hash, since ids hold any characters and any length. */
function keyOf({ account, conversation, id }: TeamsActivity, tenant: string, random: () => string): string {
  const natural = JSON.stringify([tenant, account ?? '', conversation ?? '', id ?? random()]);
  return `activity:${createHash('sha256').update(natural).digest('base64url')}`;
}

/** The ids that a log line may hold. */
export function idsOf({ type, id, account, conversation }: TeamsActivity): object {
  return { type, activity: id, account, conversation };
}
