import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

const CARD = '"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"';

/**
 * Presses at a fixed rate, each when it is due however slow the ones before are. Gives how long each took (ms), counted
 * from when it was due. Throws where one was not answered with its card.
 */
export async function pressAtRate(url, token, presses, rate) {
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  const pressed = presses.map(async (body, n) => {
    const due = begun + (n * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, due - begun));
    const answer = await press(agent, `${url}/api/messages`, token, body);
    if (!answer.includes(CARD)) throw new Error(`A press was answered ${answer.slice(0, 300)}`);
    return performance.now() - due;
  });
  try {
    return await Promise.all(pressed);
  } finally {
    agent.destroy();
  }
}

function press(agent, url, token, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const asked = request(url, { method: 'POST', agent, headers }, async (response) => {
      resolve(Buffer.concat(await response.toArray().catch(() => [])).toString());
    });
    asked.setTimeout(30_000, () => asked.destroy(new Error('no answer in 30 s')));
    asked.on('error', reject);
    asked.end(body);
  });
}
