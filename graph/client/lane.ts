import type { Around } from '../around.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { createTurns } from './turns.ts';

/** One mailbox, site or library: so many calls at once, none while it asks for peace or has failed time after time. */
export interface Lane extends Pick<Circuit, 'answered' | 'failed' | 'closed'> {
  /** Waits for its turn and gives what to call when it is over. Rejects when there is no hope of one. */
  enter(stop: AbortSignal): Promise<() => void>;
  /** It asked for so many milliseconds of peace. */
  rest(ms: number): void;
  restsFor(): number;
}

export function createLane(most: number, { real }: Pick<Around, 'real'>): Lane {
  const turns = createTurns(most);
  const circuit = createCircuit(real);
  let restUntil = 0;
  return {
    ...circuit,
    async enter(stop) {
      const over = await turns.take(stop);
      try {
        const back = circuit.pass();
        return () => {
          back();
          over();
        };
      } catch (fault) {
        over();
        throw fault;
      }
    },
    rest(ms) {
      restUntil = Math.max(restUntil, real() + ms);
    },
    restsFor: () => Math.max(0, restUntil - real()),
  };
}
