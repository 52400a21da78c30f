import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../answer-path/processes.mjs';

/** A member who has a notice to answer, and the secretariat, in the channel of the member's body. */
const READERS = { member: 'p-rufs-huddinge', secretariat: 'p-kansli-strateg' };
const FORUM = 'net-rufs';

/** A build's own service in local mode on an empty folder, and where its tab is opened, as whom. */
export async function startSide({ name, root }) {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-first-page-'));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', clear);
  const server = await startServer({
    cwd: root,
    args: ['dist/bot/main.js', '--local'],
    settings: { PORT: String(await freePort()), DATA_DIR: folder },
    says: /Klart\. Öppna (\S+)/,
  });
  return {
    name,
    at: {
      member: await whereOf(server.url, READERS.member),
      secretariat: await whereOf(server.url, READERS.secretariat),
    },
    async stop() {
      await server.stop();
      clear();
      process.off('exit', clear);
    },
  };
}

async function whereOf(origin, reader) {
  const read = async (path) => (await fetch(`${origin}/local/api${path}`)).json();
  const { tenant, appId } = await read('/cast');
  const person = await read(`/people/${reader}`);
  const channel = person.channels.find(({ forum }) => forum === FORUM);
  const address = new URL(channel.tab.contentUrl);
  return {
    origin,
    person: reader,
    context: contextOf(person, channel, { tenant, appId }),
    address: address.pathname + address.search,
  };
}

/** What TeamsJS is told by its host, flat. */
function contextOf({ account, mail, name }, { conversation, team, group }, { tenant, appId }) {
  return {
    theme: 'default',
    locale: 'sv-se',
    entityId: 'samverkan',
    subEntityId: '',
    frameContext: 'content',
    page: { id: 'samverkan', frameContext: 'content' },
    userObjectId: account,
    userPrincipalName: mail,
    loginHint: mail,
    userDisplayName: name,
    tid: tenant,
    appId,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: 'bench',
    appSessionId: 'bench',
    ringId: 'general',
    channelId: conversation,
    channelName: 'Allmänt',
    channelType: 'Regular',
    teamId: conversation,
    teamName: team,
    groupId: group,
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
