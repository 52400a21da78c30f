import { connectGraph } from '../../graph/connect.ts';
import { openSmallGraph, type SmallGraph } from '../support/small-graph.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('What is asked of Graph while the service is to end', () => {
  let graph: SmallGraph;
  let stopping: AbortController;
  beforeEach(async () => {
    graph = await openSmallGraph();
    stopping = new AbortController();
  });
  afterEach(() => graph.close());

  const ask = () => {
    const { client } = connectGraph(graph.settings, { real: Date.now, log: QUIET, stopping: stopping.signal });
    return client.call('read-item', { drive: 'b!ssk', item: '01ABC' }, { withinMs: 25_000 });
  };
  const busy = { status: 503, headers: { 'retry-after': '20' }, body: {} };

  it('is not asked again, and does not wait for it', async () => {
    graph.replies(busy, { status: 200, body: { id: '01ABC' } });
    const asked = ask();
    setTimeout(() => stopping.abort(), 200);
    await expect(asked).rejects.toMatchObject({ why: 'unavailable', status: 503 });
    expect(graph.seen).toHaveLength(1);
  });

  it('is asked once, and answered', async () => {
    stopping.abort();
    graph.replies({ status: 200, body: { id: '01ABC' } });
    expect((await ask()).json()).toEqual({ id: '01ABC' });
  });
});
