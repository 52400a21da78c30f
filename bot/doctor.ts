import { createDoctor } from '../graph/doctor/create-doctor.ts';
import type { GraphSettings } from '../graph/settings.ts';
import { type Config, readConfig } from './config.ts';
import { configReport } from './config-fault.ts';
import { type Finding, linesOf, linesOfRun } from './doctor-finding.ts';
import { findingsOf } from './doctor-findings.ts';
import { neededRole, runForConsent, runForMailbox, runsForLibrary } from './doctor-grants.ts';
import type { Body } from './doctor-libraries.ts';
import { readFolder } from './first-import.ts';
import { grantedApp } from './granted-app.ts';
import { text } from './texts/text.ts';

process.env.TZ = 'UTC';

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const sayBoth = (key: Parameters<typeof text>[1], params = {}) => say(text('sv', key, params), text('en', key, params));

/** npm run doctor -- [--write] [--commands]: tries the way to Graph, or just says what grants it all. */
async function run(args: readonly string[]): Promise<void> {
  const config = readConfig(process.env, []);
  if ('faults' in config) {
    say(configReport(config.faults));
    process.exitCode = 1;
  } else if (args.includes('--commands')) sayCommands(config.graph);
  else await look(config, args.includes('--write'));
}

async function look(config: Config, write: boolean): Promise<void> {
  const { graph } = config;
  sayBoth('doctor.title');
  say('');
  const found: Finding[] = [];
  for await (const finding of findingsOf(graph, createDoctor(graph, Date.now), await bodiesOf(config), write)) {
    say(...linesOf(finding));
    found.push(finding);
  }
  const count = found.filter(({ mark }) => mark === 'fault').length;
  if (!write) sayBoth('doctor.not-written');
  if (count === 0) sayBoth('doctor.well');
  else sayBoth('doctor.faults', { count });
  process.exitCode = count === 0 ? 0 : 1;
}

/** Those of the folder that have not ended. */
async function bodiesOf({ cooperationFolder }: Config): Promise<Body[]> {
  const { forums } = await readFolder(cooperationFolder);
  const today = new Date().toISOString().slice(0, 10);
  return forums
    .filter(({ validTo }) => validTo === undefined || validTo >= today)
    .map(({ id, shortName }) => ({ id, name: shortName }));
}

/** Everything that an administrator may have to run, with the ids of the settings. */
function sayCommands(graph: GraphSettings): void {
  const asker = grantedApp(graph);
  const libraries = [
    ...new Map([...Object.values(graph.libraries), graph.uploads].map((one) => [JSON.stringify(one), one])).values(),
  ];
  const runs = [
    runForConsent(neededRole(graph), asker),
    ...libraries.flatMap((library) => runsForLibrary(library, asker)),
    runForMailbox(graph.mailbox, asker),
  ];
  say(...runs.flatMap(linesOfRun));
}

await run(process.argv.slice(2));
