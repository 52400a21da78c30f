// The pressing side, in a process of its own: each connection sends its share of the presses, one after another.
// Asked by a message { url, token, connections, presses }, it answers with the figures of the round and ends.
import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';

const CARD = '"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"';

process.once('message', async ({ url, token, connections, presses }) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ms = [];
  const refused = [];
  let cards = 0;
  let cardBytes = 0;
  let sample = '';
  let last = 0;
  const onResponse = (status, body) => {
    last = performance.now();
    if (status === 200 && body.includes(CARD)) {
      cards += 1;
      cardBytes += Buffer.byteLength(body);
      if (cards === Math.ceil(presses.length / 2)) sample = body;
    } else if (refused.length < 3) refused.push(`${status} ${body.slice(0, 300)}`);
  };
  const shares = Array.from({ length: connections }, (_, n) => presses.filter((_press, at) => at % connections === n));
  const setupClient = (client) => {
    client.setRequests(
      shares.shift().map((body) => ({ method: 'POST', path: '/api/messages', headers, body, onResponse })),
    );
  };
  const running = autocannon({ url, connections, amount: presses.length, setupClient, timeout: 30, sampleInt: 100 });
  let first = 0;
  running.on('start', () => {
    first = performance.now();
  });
  running.on('response', (_client, _status, _bytes, took) => ms.push(took));
  const { errors, timeouts, resets } = await running;
  ms.sort((a, b) => a - b);
  const at = (share) => ms[Math.min(ms.length - 1, Math.floor(share * ms.length))];
  process.send(
    {
      cards,
      refused,
      broken: errors + timeouts + resets,
      seconds: (last - first) / 1000,
      p50: at(0.5),
      p99: at(0.99),
      cardBytes: cardBytes / cards,
      sample,
    },
    () => process.exit(),
  );
});
