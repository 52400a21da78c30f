import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { configReport } from './config-fault.ts';
import { storeIsFree } from './configured-store.ts';
import { FolderError } from './first-import.ts';
import { LocalModeMissing, prepareLocal } from './local-mode.ts';
import { createLog } from './log.ts';
import { StoreDamaged, StoreInUse } from './ports/store.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** A service that was stopped just before may still have the data folder. */
const FOLDER_WAIT = { ms: 15_000, say };
/** A stop takes no longer, whatever stands open, in milliseconds: who sent the signal often waits half a minute. */
const STOP_WITHIN_MS = 20_000;

/** Starts the service from its settings, and stops it cleanly on a signal. `pages` is what must be built before anybody looks. */
export async function start(args: readonly string[], pages: Promise<unknown> = Promise.resolve()): Promise<void> {
  try {
    await run(args, pages);
  } catch (error) {
    const plain = [FolderError, LocalModeMissing, StoreInUse, StoreDamaged].some((kind) => error instanceof kind);
    say(plain ? (error as Error).message : String(error instanceof Error ? error.stack : error));
    process.exit(1);
  }
}

async function run(args: readonly string[], pages: Promise<unknown>): Promise<void> {
  const read = readConfig(process.env, args);
  if ('faults' in read) {
    say(configReport(read.faults));
    process.exitCode = 1;
    return;
  }
  // The stand-ins' files belong to whoever has the store.
  if (read.local) await storeIsFree(read, FOLDER_WAIT);
  const prepared = read.local ? await prepareLocal(read) : undefined;
  const app = await createApp(prepared?.config ?? read, createLog(read.logLevel), prepared?.local, FOLDER_WAIT);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(giveUp, STOP_WITHIN_MS);
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  await prepared?.local.firstDay();
  await pages;
  say(
    read.local
      ? `Klart. Öppna ${read.publicUrl} i webbläsaren.\nStoppa med Ctrl+C.`
      : `Samverkan lyssnar på ${app.url}`,
  );
}

/** Everything that was acknowledged is stored, and the next start takes up what was on its way. */
function giveUp(): void {
  say(
    'Allt blev inte klart i tid. Det som är sparat är kvar. / Not everything was finished in time. What is stored is kept.',
  );
  process.exit(1);
}
