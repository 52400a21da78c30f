import { type GraphCase, type GraphHost, itemPath, type OpenFile, replace, TEXT } from './host.ts';

type Try = (host: GraphHost, file: OpenFile & { eTag: string; cTag: string }) => Promise<{ status: number }>;

function locked(name: string, attempt: Try): GraphCase {
  return {
    name,
    needs: 'open',
    async run(host) {
      const file = await host.may.open?.();
      if (!file) throw new Error('nobody has a file open');
      const { eTag, cTag } = (await host.ask('GET', itemPath(host, file.item))).body;
      expect((await attempt(host, { ...file, eTag, cTag })).status).toBe(423);
      expect((await host.ask('GET', itemPath(host, file.item))).body).toMatchObject({ name: file.name, cTag });
    },
  };
}

export const LOCK_CASES: GraphCase[] = [
  locked('new content of a file that is open in Word is refused with 423', (host, { item, cTag }) =>
    replace(host, item, TEXT, cTag),
  ),
  locked('an upload in parts to a file that is open in Word is refused with 423', (host, { item, eTag }) =>
    host.ask('POST', `${itemPath(host, item)}/createUploadSession`, {
      headers: { 'if-match': eTag },
      body: { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
    }),
  ),
  locked('a new name of a file that is open in Word is refused with 423', (host, { item, eTag }) =>
    host.ask('PATCH', itemPath(host, item), { headers: { 'if-match': eTag }, body: { name: 'Annat namn.docx' } }),
  ),
  locked('removing a file that is open in Word is refused with 423', (host, { item, eTag }) =>
    host.ask('DELETE', itemPath(host, item), { headers: { 'if-match': eTag } }),
  ),
];
