import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { BotSettings } from './settings.ts';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type Identity = Authenticated['claimsIdentity'];
export type Connector = Awaited<ReturnType<NonNullable<Authenticated['connectorFactory']>['create']>>;
type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>;

interface OutgoingRequest {
  method: string;
  url: string;
  timeout: number;
  disableKeepAlive?: boolean;
  abortSignal?: AbortSignal;
}
/** The HTTP client behind a connector, which the SDK keeps private. */
interface Wire {
  client: {
    pipeline: {
      removePolicy(policy: { name: string }): unknown;
      addPolicy(policy: {
        name: string;
        sendRequest(request: OutgoingRequest, next: (request: OutgoingRequest) => Promise<unknown>): Promise<unknown>;
      }): unknown;
    };
  };
}

const MOST_CONNECTORS = 50;

export interface Sdk {
  /** A turn of the SDK's own for an activity whose token was proved; what it answers an invoke with. */
  turn(activity: object, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined>;
  /** A client for one of Teams' addresses that sends each request once and within the time-out. */
  connector(serviceUrl: string): Promise<Connector>;
}

export function createSdk(settings: BotSettings): Sdk {
  const connectors = new Map<string, Promise<Connector>>();
  const authentication = new Authentication(configuration(settings), new Credentialing(configuration(settings)));
  const adapter = new Adapter(authentication);
  const identity = adapter.identity(settings.appId);

  async function open(serviceUrl: string): Promise<Connector> {
    const connector = await authentication.createConnectorFactory(identity).create(serviceUrl, undefined as never);
    tame(connector, settings.requestTimeoutMs);
    return connector;
  }

  function connector(serviceUrl: string): Promise<Connector> {
    let found = connectors.get(serviceUrl);
    if (!found) {
      if (connectors.size >= MOST_CONNECTORS) connectors.clear();
      found = open(serviceUrl);
      found.catch(() => connectors.delete(serviceUrl));
      connectors.set(serviceUrl, found);
    }
    return found;
  }

  const connectorFactory = { create: connector } as unknown as NonNullable<Authenticated['connectorFactory']>;
  const proved = { claimsIdentity: identity, connectorFactory } as Authenticated;
  return { turn: (activity, logic) => adapter.turn(proved, activity as Activity, logic), connector };
}

/** Only the check of inbound tokens is ours: the SDK's is slow, has no time-out and leaks memory to anybody. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  private users: ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> | undefined;

  override async authenticateRequest(): Promise<Authenticated> {
    throw new Error('An activity came to the adapter without a proved token.');
  }

  /** The SDK makes one for every turn, with a client of its own; we sign nobody in, so one is enough. */
  override createUserTokenClient(identity: Identity) {
    this.users ??= super.createUserTokenClient(identity);
    return this.users;
  }
}

/** The SDK makes new credentials for every request, and with a managed identity a whole chain of them. */
class Credentialing extends ConfigurationServiceClientCredentialFactory {
  private readonly made = new Map<string, Promise<Credentials>>();

  override createCredentials(appId: string, audience: string, login: string, validate: boolean): Promise<Credentials> {
    const key = JSON.stringify([appId, audience, login, validate]);
    const made = this.made.get(key) ?? super.createCredentials(appId, audience, login, validate);
    this.made.set(key, made);
    return made;
  }
}

class Adapter extends CloudAdapter {
  identity(appId: string): Identity {
    return this.createClaimsIdentity(appId);
  }

  turn(proved: Authenticated, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(proved, activity, logic);
  }
}

/**
 * The SDK's client would post up to four times on a server error or a reset, wait for ever, and follow redirects with
 * the bot's token; here a request is sent once, within the time, to the address that was checked.
 */
function tame(connector: Connector, timeoutMs: number): void {
  const { pipeline } = (connector as unknown as Wire).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'timeLimit',
    sendRequest(request, next) {
      request.timeout = timeoutMs;
      // `timeout` ends with the answer's first line; its body needs a limit too.
      request.abortSignal = AbortSignal.timeout(timeoutMs + 1_000);
      // A channel post is never sent twice: an idle connection that Teams just closed would leave its outcome unknown.
      request.disableKeepAlive = request.method === 'POST' && /\/v3\/conversations\/?$/.test(request.url);
      return next(request);
    },
  });
}

function configuration(settings: BotSettings): Record<string, string | boolean> {
  const { appId, appType, tenant, password, cloud } = settings;
  if (!appId) throw new Error('The bot has no app id; without one the SDK would let everybody in.');
  const all = {
    ...cloud,
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenant,
    MicrosoftAppPassword: appType === 'SingleTenant' ? password : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<string, string>;
}
