import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { openConfiguredStore } from './configured-store.ts';
import { createService } from './declared/create-service.ts';
import { FILINGS } from './declared/filings.ts';
import { JOBS } from './declared/jobs.ts';
import { MATTERS } from './declared/matters.ts';
import { createSenders } from './delivery/service/senders.ts';
import { createFiler } from './document/service/filer.ts';
import { openDoors } from './doors.ts';
import { firstImport, readFolder } from './first-import.ts';
import { createServer } from './http/create-server.ts';
import { teamsLinks } from './links.ts';
import type { LocalMode } from './local-mode.ts';
import { productFolder } from './places.ts';
import type { Clock } from './ports/clock.ts';
import type { Logger } from './ports/log.ts';
import type { Messenger } from './ports/messenger.ts';
import { createPapers } from './printing/create-papers.ts';
import { createReading } from './reading/create-reading.ts';
import type { Context, Digest } from './service/context.ts';
import { createRunner } from './service/jobs/runner.ts';
import { createChannelVerifier } from './signin/channel-token.ts';
import { isAllowedServiceUrl } from './signin/service-url.ts';
import { createTabVerifier } from './signin/tab-token.ts';
import type { FolderWait } from './storage/embedded/lock-when-free.ts';
import { createTeams, type Teams } from './teams/create-teams.ts';

export interface App {
  /** Where it is reached. */
  url: string;
  close(): Promise<void>;
}

/** So long a stop waits for what is asked of Graph: a call may take minutes, and whoever stops us has half of one. */
const CALLS_END_MS = 8_000;

const real = () => Date.now();
const machineClock: Clock = { now: () => new Date(), real };

/** Builds the service from its rooms and listens. Rejects, with nothing left open, when a room can't be opened. */
export async function createApp(config: Config, log: Logger, local?: LocalMode, wait?: FolderWait): Promise<App> {
  const { bot, tab } = config;
  const store = await openConfiguredStore(config, real, (line) => log.error(line, 'store'), wait);
  try {
    const clock = local?.clock ?? machineClock;
    const cooperation = local?.cooperation ?? (() => readFolder(config.cooperationFolder));
    await firstImport(cooperation, { store, clock, random: randomUUID });
    const reading = createReading(local?.reading);
    const papers = createPapers();
    const outside = openDoors(config, log, real, local);
    let teams: Teams | undefined;
    const messenger = late(() => teams?.messenger);
    const context: Context = {
      store,
      clock,
      messenger,
      log,
      reading,
      papers,
      hash: sha256,
      digest,
      tenant: bot.tenant,
      random: () => randomBytes(9).toString('base64url').replaceAll('_', '-'),
      links: teamsLinks(bot.appId, config.publicUrl),
      secretariat: bot.secretariatAccounts,
      matters: MATTERS,
      filings: FILINGS,
      ...outside.doors,
      nudge: (when) => {
        senders.nudge(when);
        if (when === 'now') filer.nudge();
      },
    };
    const senders = createSenders(context);
    const filer = createFiler(context);
    const service = createService(context);
    const allowed = (url: string) => isAllowedServiceUrl(url, bot.serviceOrigins);
    const { ToBotFromChannelTokenIssuer: issuer, ToBotFromChannelOpenIdMetadataUrl: metadataUrl } = bot.cloud;
    const verify = createChannelVerifier({
      appId: bot.appId,
      allowed,
      real,
      ...(issuer ? { issuer } : {}),
      ...(metadataUrl ? { metadataUrl } : {}),
    });
    teams = createTeams({ settings: bot, service, verify, log, real, random: randomUUID });
    const tabVerifier = createTabVerifier({
      ...tab,
      appId: bot.appId,
      tenant: bot.tenant,
      host: new URL(config.publicUrl).host,
      real,
      secretariatAccounts: bot.secretariatAccounts,
    });
    const tabFolder = join(productFolder(), 'dist', 'tab');
    const server = await createServer({
      teams,
      service,
      tabVerifier,
      publicUrl: config.publicUrl,
      tabFolder,
      healthy: () => store.healthy(),
      clock,
      log,
    });
    await local?.register(server);
    const url = await server.listen({ host: config.host, port: config.port });
    senders.start();
    filer.start();
    const jobs = createRunner(JOBS, context);
    jobs.start();
    return {
      url,
      close: async () => {
        outside.stop();
        const answered = server.close().then(() => teams?.settled());
        const late = setTimeout(outside.end, CALLS_END_MS);
        await Promise.all([answered, jobs.stop(), senders.stop(), filer.stop()]).finally(() => clearTimeout(late));
        await Promise.all([reading.stop(), papers.stop()]);
        await store.close();
      },
    };
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

function digest(): Digest {
  const hash = createHash('sha256');
  return { add: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The messenger is made with the service, and the service with the messenger: this one finds it when it is used. */
function late(find: () => Messenger | undefined): Messenger {
  const found = (): Messenger => {
    const messenger = find();
    if (messenger === undefined) throw new Error('the messenger is not ready');
    return messenger;
  };
  return {
    post: (to, message) => found().post(to, message),
    update: (serviceUrl, sent, message) => found().update(serviceUrl, sent, message),
    roster: (serviceUrl, team) => found().roster(serviceUrl, team),
    channels: (serviceUrl, team) => found().channels(serviceUrl, team),
  };
}
