import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { prepare, quiet } from './prepare.mjs';
import { startServer } from './processes.mjs';
import { pressRound } from './round.mjs';

const WRITTEN_WITHIN_MS = 20_000;

/** Ours: the built service with a production start's settings, on a store, brought to where people answer. */
export async function startOurs({ root, wire, store, cooperation, bodies, profile }) {
  const settings = { ...wire.settings, ...store.settings, COOPERATION: cooperation, BENCH_PROFILE: profile };
  const args = ['--import', './bench/answer-path/profile-on-signal.mjs', 'dist/bot/main.js'];
  const server = await startServer({ cwd: root, args, settings, says: /Samverkan lyssnar på (\S+)/ });
  await prepare(server, wire, bodies);
  let acknowledged = 0;
  const press = async (connections, presses) => {
    const round = await pressRound(server, { token: wire.channelToken, connections, presses, storeCpuMs: store.cpuMs });
    acknowledged += round.cards;
    return round;
  };
  return {
    acknowledged: () => acknowledged,
    /** A round, and then all that it left the sender to do; `cpuMsInAll` is with that. */
    async press(connections, presses) {
      const [before, sent] = [server.cpuMs(), wire.sent()];
      const round = await press(connections, presses);
      const sentMeanwhile = wire.sent() - sent;
      await quiet(wire);
      const cpuMsInAll = (server.cpuMs() - before) / round.cards;
      return { ...round, cpuMsInAll, updates: wire.sent() - sent, updatesMeanwhile: sentMeanwhile };
    },
    /** A round under node's profiler; answers with the profile. */
    async profiled(connections, presses) {
      rmSync(profile, { force: true });
      process.kill(server.pid, 'SIGUSR2');
      await press(connections, presses);
      process.kill(server.pid, 'SIGUSR2');
      const written = await read(profile);
      await quiet(wire);
      return written;
    },
    stop: () => server.stop(),
  };
}

/** The peer, with a card of ours to answer with. */
export async function startPeer({ root, wire, cardFile, card }) {
  writeFileSync(cardFile, JSON.stringify(card));
  const args = ['bench/peers/botbuilder.mjs', cardFile];
  const server = await startServer({ cwd: root, args, settings: wire.settings, says: /listens at (\S+)/ });
  return {
    press: (connections, presses) => pressRound(server, { token: wire.channelToken, connections, presses }),
    stop: () => server.stop(),
  };
}

async function read(file) {
  for (const end = Date.now() + WRITTEN_WITHIN_MS; ; await setTimeout(100)) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
