import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { CHOICES } from './plan.mjs';

const WHY = 'Kommunen ser fördelar med en gemensam linje, men vill att kostnaden fördelas efter invånarantal.';

let count = 0;

/** The next answer of a municipality: each says something else than the one before, and one in eleven abstains. */
function nextAnswer() {
  const n = count++;
  const values = { f1: CHOICES[n % CHOICES.length], f2: `${WHY} (${n})` };
  return n % 11 === 0
    ? { stance: 'abstains', values: {}, comment: `Vi avstår. (${n})` }
    : { stance: 'answers', values };
}

/** Later drawings sort after earlier ones, also within a millisecond. */
function drawing() {
  return `${Date.now().toString(36).padStart(9, '0')}-${String(count).padStart(8, '0')}`;
}

/** A member answers a Round through the tab's way in. What was acknowledged is noted; gives how long it took (ms). */
export async function giveAnswer({ server, wire, ledger }, { round, member }) {
  const given = nextAnswer();
  const command = { do: 'answer-round', round, answer: given, drawn: drawing(), seen: ledger.versionOf(round, member) };
  const begun = performance.now();
  const { status, body } = await wire.tab(
    server.url,
    '/api/tab/commands',
    { key: randomUUID(), command },
    member.account,
  );
  const ms = performance.now() - begun;
  if (status !== 200 || body.done !== true) throw new Error(`An answer was met with ${status} ${JSON.stringify(body)}`);
  ledger.note(round, member, given);
  return ms;
}
