import { command } from '../answer-path/prepare.mjs';
import { giveAnswer } from './answering.mjs';
import { asking, pairsOf, registering } from './plan.mjs';

const CONNECTIONS = 16;
const VERSIONS = 5;

/**
 * Registers, asks, answers (every municipality five times) and closes every consultation through the service's own doors,
 * sixteen connections at once, one on each consultation. The last `open` of them stay open.
 */
export async function seed(side, consultations, open) {
  const waiting = consultations.map((one, n) => ({ one, stays: n >= consultations.length - open }));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await seedOne(side, next.one, next.stays);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
}

async function seedOne(side, consultation, stays) {
  const { server, wire } = side;
  await command(server, wire, registering(consultation));
  for (const round of consultation.rounds) await command(server, wire, asking(consultation, round));
  for (const pair of pairsOf(consultation)) {
    for (let version = 0; version < VERSIONS; version++) await giveAnswer(side, pair);
  }
  if (stays) return;
  for (const { id } of consultation.rounds) await command(server, wire, { do: 'close-round', round: id });
}
