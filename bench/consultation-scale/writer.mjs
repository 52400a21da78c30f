import { setTimeout } from 'node:timers/promises';
import { giveAnswer } from './answering.mjs';

/** Answers a second. */
export const RATE = 4;

/** Keeps answering other Rounds, at a fixed rate, until it is stopped. What went wrong is thrown by `stop`. */
export function keepWriting(side) {
  let stopped = false;
  let given = 0;
  const run = async () => {
    for (let at = Date.now(); !stopped; at += 1000 / RATE) {
      await setTimeout(Math.max(0, at - Date.now()));
      await giveAnswer(side, side.others[given % side.others.length]);
      given += 1;
    }
  };
  const running = run().then(
    () => undefined,
    (error) => error,
  );
  return {
    async stop() {
      stopped = true;
      const error = await running;
      if (error) throw error;
      return given;
    },
  };
}
