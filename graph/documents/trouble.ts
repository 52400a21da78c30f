import type { Trouble } from '../../bot/ports/library.ts';
import { GraphFault, type Why } from '../fault.ts';
import { lockedBy } from './locked-by.ts';

type TroubleWhy = Trouble['trouble']['why'];

const WHY: Partial<Record<Why, TroubleWhy>> = {
  'no-token': 'no-token',
  'wrong-credential': 'no-token',
  'not-granted': 'not-granted',
  'not-found': 'no-place',
  'not-so': 'not-so',
  'too-big': 'too-big',
  locked: 'locked',
  throttled: 'throttled',
  'no-connection': 'no-connection',
  'time-out': 'time-out',
};

/** What a call that came to nothing means to who files. `place`: the library as it is set. `known`: what else is known of it. */
export function troubleOf(
  fault: GraphFault,
  place: string | undefined,
  known: { why?: TroubleWhy; by?: string } = {},
): Trouble {
  const why = known.why ?? WHY[fault.why] ?? 'unavailable';
  const by = why === 'locked' ? (known.by ?? lockedBy(fault.said)) : undefined;
  return {
    trouble: {
      why,
      ...(place ? { place } : {}),
      ...(by ? { by } : {}),
      ...(fault.retryAfterMs === undefined ? {} : { afterMs: fault.retryAfterMs }),
      ...(fault.status === undefined ? {} : { status: fault.status }),
      ...(fault.code ? { code: fault.code } : {}),
    },
  };
}

/** Work that can come to nothing, told: Library never throws. */
export async function told<Answer>(place: string | undefined, work: () => Promise<Answer>): Promise<Answer | Trouble> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphFault) return troubleOf(error, place);
    return {
      trouble: {
        why: 'unavailable',
        ...(place ? { place } : {}),
        code: error instanceof Error ? error.name : 'unknown',
      },
    };
  }
}
