// Loaded before the service (node --import): the first SIGUSR2 starts node's CPU profile, the second writes it to the
// file named in BENCH_PROFILE. So the profile holds the answers alone, not the start.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';

const session = new Session();
session.connect();
let running = false;

process.on('SIGUSR2', () => {
  running = !running;
  if (running) {
    session.post('Profiler.enable');
    session.post('Profiler.start');
  } else {
    session.post('Profiler.stop', (error, { profile } = {}) => {
      writeFileSync(process.env.BENCH_PROFILE, JSON.stringify(error ?? profile));
    });
  }
});
