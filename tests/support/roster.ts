import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export interface Member {
  account: string;
  /** Empty: neither an address nor a principal name that tells one. */
  mail: string;
  name?: string;
  guest?: boolean;
  /** Their principal name, where it says something else than the address; Teams then tells of no address. */
  principal?: string;
}

/** The harness's connector knows no people: this answers a team's members in its place, and leaves all else to it. */
export function withMembers(server: Server, members: (team: string) => Member[]): void {
  const [harness] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const team = /\/v3\/conversations\/([^/]+)\/pagedmembers/i.exec(request.url ?? '')?.[1];
    if (team === undefined) return harness?.(request, response);
    const found = members(decodeURIComponent(team)).map(({ account, mail, name, guest, principal }) => ({
      id: `29:${account}`,
      aadObjectId: account,
      objectId: account,
      ...(name === undefined ? {} : { name }),
      // As Teams tells of a guest who has not accepted the invitation.
      ...(guest || principal ? {} : { email: mail }),
      userPrincipalName: principal ?? (guest ? `${mail.replace('@', '_') || account}#EXT#@host.example.se` : mail),
      userRole: guest ? 'guest' : 'user',
    }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ members: found }));
  });
}

export interface ListedChannel {
  id: string;
  name: string | null;
  type?: string;
}

/** Nor does it know channels: this lists those of a team that has some, and leaves all else to it. */
export function withChannels(server: Server, channels: ReadonlyMap<string, ListedChannel[]>): void {
  const [judge] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const team = /\/v3\/teams\/([^/]+)\/conversations/i.exec(request.url ?? '')?.[1];
    const listed = team === undefined ? undefined : channels.get(decodeURIComponent(team));
    if (listed === undefined) return judge?.(request, response);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ conversations: listed }));
  });
}
