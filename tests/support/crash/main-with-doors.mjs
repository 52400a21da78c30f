// The built service, in the folder where it is started, with a document library and a mailbox that the test has in
// its hand. Beside its settings it reads CRASH_STAND_INS (where the laptop's stand-ins are built), CRASH_DOCUMENTS (the
// library's folder) and CRASH_MAILBOX (an address that takes a letter as JSON).
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

process.env.TZ = 'UTC';
const { CRASH_STAND_INS: standIns, CRASH_DOCUMENTS: folder, CRASH_MAILBOX: mailbox } = process.env;

const built = (...path) => import(pathToFileURL(join(...path)).href);
const product = join(process.cwd(), 'dist', 'bot');
const { createApp } = await built(product, 'app.js');
const { readConfig } = await built(product, 'config.js');
const { readFolder } = await built(product, 'first-import.js');
const { createLog } = await built(product, 'log.js');
const { openDocumentFolder } = await built(standIns, 'local', 'document-folder.js');

const config = readConfig(process.env, []);
const app = await createApp(config, createLog(config.logLevel), {
  clock: { now: () => new Date(), real: () => Date.now() },
  doors: { documents: await openDocumentFolder(folder), mail: { send } },
  cooperation: () => readFolder(config.cooperationFolder),
  register: async () => undefined,
  firstDay: async () => undefined,
});
process.once('SIGTERM', () => app.close().then(() => process.exit(0)));
process.stdout.write(`Samverkan lyssnar på ${app.url}\n`);

async function send(letter) {
  try {
    const { status } = await fetch(mailbox, { method: 'POST', body: JSON.stringify(letter) });
    if (status === 202) return { sent: { conversation: letter.to, activity: letter.reference } };
    return { again: { afterMs: 1_000, reason: 'unavailable' } };
  } catch {
    return { uncertain: { reason: 'unknown' } };
  }
}
