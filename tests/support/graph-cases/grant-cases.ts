import { type GraphCase, sitePath } from './host.ts';

const MANY = 40;

export const GRANT_CASES: GraphCase[] = [
  {
    name: 'a site where the app has been given nothing is refused with 403',
    needs: 'closedSite',
    async run(host) {
      const site = host.may.closedSite;
      if (site) expect((await host.ask('GET', sitePath(site))).status).toBe(403);
    },
  },
  {
    name: 'a mailbox outside the scope is refused with 403, to read and to write',
    needs: 'closedMailbox',
    async run(host) {
      const messages = `/users/${host.may.closedMailbox}/messages`;
      expect((await host.ask('GET', `${messages}?$top=1&$select=id`)).status).toBe(403);
      expect((await host.ask('POST', messages, { body: { subject: 'Prov' } })).status).toBe(403);
    },
  },
  {
    name: 'where just the library is given its drive is open, and its site is not',
    needs: 'libraryAlone',
    async run(host) {
      const { drive, site } = host.may.libraryAlone ?? { drive: '', site: host.library.url };
      expect((await host.ask('GET', `/drives/${drive}/root`)).status).toBe(200);
      expect((await host.ask('GET', sitePath(site))).status).toBe(403);
    },
  },
  {
    name: 'a token that is none is refused with 401',
    async run(host) {
      const headers = { authorization: 'Bearer none' };
      expect((await host.ask('GET', `/drives/${host.library.drive}`, { headers })).status).toBe(401);
    },
  },
  {
    name: 'a drive that is not there is refused, and not with an empty answer',
    async run(host) {
      const { status } = await host.ask('GET', '/drives/b!finns-inte/root');
      expect([400, 403, 404]).toContain(status);
    },
  },
  {
    name: 'who asks too much is told how long to wait, if it is told at all',
    async run(host) {
      const asked = Array.from({ length: MANY }, () => host.ask('GET', `/drives/${host.library.drive}/root`));
      for (const { status, header, body } of await Promise.all(asked)) {
        if (status === 429) expect(Number(header('retry-after'))).toBeGreaterThan(0);
        else expect({ status, root: body.root }).toEqual({ status: 200, root: {} });
      }
    },
  },
];
