import { createServer } from 'node:http';
import { GRAPH_CASES } from '../support/graph-cases/all-cases.ts';
import { type GraphHost, newScratch, removeScratch } from '../support/graph-cases/host.ts';
import { hostOf, type StandIn, startStandIn } from '../support/graph-cases/stand-in.ts';
import { close, listen } from '../support/harness/start.ts';

describe('What we rely on of Graph, at the stand-in', () => {
  let standIn: StandIn;
  let host: GraphHost;
  beforeAll(async () => {
    standIn = await startStandIn();
    host = hostOf(standIn);
  });
  afterAll(() => standIn.close());

  it.each(GRAPH_CASES.map((one) => [one.name, one] as const))('%s', async (_, { run }) => {
    const scratch = await newScratch(host);
    await run(host, scratch);
    await removeScratch(host, scratch);
  });

  it('and no request of any case is one that Graph would not take, or could destroy anything', () => {
    expect(standIn.control.violations()).toEqual([]);
  });

  it('there are at least twenty-five', () => {
    expect(GRAPH_CASES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(GRAPH_CASES.map(({ name }) => name)).size).toBe(GRAPH_CASES.length);
  });
});

describe('A Graph that says yes to everything', () => {
  const yes = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1","value":[]}');
  });
  let standIn: StandIn;
  let host: GraphHost;
  beforeAll(async () => {
    standIn = await startStandIn();
    const lying = await listen(yes);
    const real = hostOf(standIn);
    const ask: GraphHost['ask'] = (method) => real.bare(method, lying);
    host = { ...real, ask, bare: ask };
  });
  afterAll(async () => {
    await Promise.all([standIn.close(), close(yes)]);
  });

  const asked = GRAPH_CASES.filter(({ name }) => !name.startsWith('the service '));
  it.each(asked.map((one) => [one.name, one] as const))('fails: %s', async (_, { run }) => {
    await expect(run(host, { folder: { id: '1', name: 'Prov' } })).rejects.toThrow();
  });
});
