process.env.TZ = 'UTC';

import { createApp } from './app.ts';
import { configReport, readConfig } from './config.ts';
import { FolderError } from './first-import.ts';
import { prepareLocal } from './local-mode.ts';
import { createLog } from './log.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const read = readConfig(process.env, process.argv.slice(2));
  if ('faults' in read) return stop(configReport(read.faults));
  const log = createLog(read.logLevel);
  const prepared = read.local ? await prepareLocal(read) : undefined;
  const app = await createApp(prepared?.config ?? read, log, prepared?.local);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  await prepared?.local.firstDay();
  say(
    read.local
      ? `Klart. Öppna ${read.publicUrl} i webbläsaren.\nStoppa med Ctrl+C.`
      : `Samverkan lyssnar på ${app.url}`,
  );
}

function stop(report: string): void {
  say(report);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  stop(error instanceof FolderError ? error.message : String(error instanceof Error ? error.stack : error));
  process.exit(1);
});
