import { writeFileSync } from 'node:fs';
import { prepare, quiet } from './prepare.mjs';
import { startServer } from './processes.mjs';
import { profileOf } from './profile.mjs';
import { pressRound } from './round.mjs';

const PROFILE_ON_SIGNAL = new URL('profile-on-signal.mjs', import.meta.url).href;

/**
 * The service built in `root`, with a production start's settings; `profile` is where its profile is written, and `before` are
 * modules that are loaded before it.
 */
export function startService({ root, wire, store, cooperation, profile, before = [] }) {
  const settings = { ...wire.settings, ...store.settings, COOPERATION: cooperation, BENCH_PROFILE: profile };
  const args = [...[PROFILE_ON_SIGNAL, ...before].flatMap((module) => ['--import', module]), 'dist/bot/main.js'];
  return startServer({ cwd: root, args, settings, says: /Samverkan lyssnar på (\S+)/ });
}

/** Ours: the service on a store, brought to where people answer. */
export async function startOurs({ root, wire, store, cooperation, bodies, profile, before }) {
  const server = await startService({ root, wire, store, cooperation, profile, before });
  await prepare(server, wire, bodies);
  let acknowledged = 0;
  const press = async (connections, presses) => {
    const round = await pressRound(server, { token: wire.channelToken, connections, presses, storeCpuMs: store.cpuMs });
    acknowledged += round.cards;
    return round;
  };
  return {
    url: server.url,
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
      const written = await profileOf(server, profile, () => press(connections, presses));
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
