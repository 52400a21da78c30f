import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { SECRETARIAT } from './cooperation.mjs';

const AT_ONCE = 32;
const PATIENCE_MS = 120_000;
const QUIET_MS = 700;

/**
 * Brings the service to where people answer, through the product's own doors: Teams tells of each team and its roster,
 * the secretariat confirms the accounts and sends every notice, and every notice stands in its channel.
 */
export async function prepare(service, wire, bodies) {
  for (const body of bodies) await install(service, wire, body);
  const people = bodies.flatMap((body) => body.members).length;
  let proposed = [];
  await until(async () => {
    proposed = (await wire.tab(service.url, '/api/tab/todo')).body.secretariat.accounts;
    return proposed.length === people;
  }, 'the rosters');
  const links = proposed.map(({ account, person }) => ({ account, person }));
  for (let n = 0; n < links.length; n += 100) {
    await command(service, wire, { do: 'link-accounts', links: links.slice(n, n + 100) });
  }
  const greetings = wire.posted();
  const meetings = bodies.flatMap((body) => body.meetings);
  const waiting = [...meetings];
  const sender = async () => {
    for (let meeting = waiting.shift(); meeting; meeting = waiting.shift()) {
      await command(service, wire, { do: 'send-notice', meeting });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  await until(() => wire.posted() >= greetings + meetings.length, 'the notices in their channels');
  await quiet(wire);
}

async function install(service, wire, { team, teamName }) {
  const base = wire.envelope(team, SECRETARIAT);
  const channelData = { ...base.channelData, team: { id: team, name: teamName, aadGroupId: randomUUID() } };
  const activity = { ...base, type: 'installationUpdate', action: 'add', channelData };
  const { status } = await wire.activity(service.url, activity);
  if (status !== 200) throw new Error(`The installation in ${team} was answered ${status}`);
}

/** A command of the secretariat's. */
export async function command(service, wire, command) {
  const { status, body } = await wire.tab(service.url, '/api/tab/commands', { key: randomUUID(), command });
  if (status !== 200) throw new Error(`${command.do} was answered ${status} ${JSON.stringify(body)}`);
}

/** Resolves when nothing has been sent to Teams for a while: what a round left to do is done. */
export async function quiet(wire, restMs = QUIET_MS) {
  let before = -1;
  await until(async () => {
    const now = wire.sent();
    const rested = now === before;
    before = now;
    if (!rested) await setTimeout(restMs);
    return rested;
  }, 'the updates of the posts');
}

async function until(reached, what) {
  for (const end = Date.now() + PATIENCE_MS; !(await reached()); await setTimeout(100)) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
  }
}
