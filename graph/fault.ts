/**
 * `no-token`: Entra or the identity endpoint gave none this time; `wrong-credential`: it refuses who we say that we are.
 * `cut`: the answer did not come whole or cannot be read. `redirected`: sent on to where we do not go, or to a page.
 * `refused`: any other answer than 2xx.
 */
export type Why =
  | 'no-token'
  | 'wrong-credential'
  | 'not-granted'
  | 'not-found'
  | 'taken'
  | 'gone'
  | 'not-so'
  | 'too-big'
  | 'range'
  | 'locked'
  | 'throttled'
  | 'unavailable'
  | 'no-connection'
  | 'time-out'
  | 'cut'
  | 'redirected'
  | 'refused';

export interface FaultDetails {
  status?: number;
  /** Graph's own word for it, the innermost last: "notAllowed/resourceLocked". */
  code?: string;
  retryAfterMs?: number;
  /** False: it is certain that nothing was done. */
  mayBeDone: boolean;
  /** Graph's id of the request. */
  request?: string;
  /** Its words, which can name people: never for a log. */
  said?: string;
}

/** A call that came to nothing, or of which nobody knows. */
export class GraphFault extends Error {
  override name = 'GraphFault';
  readonly why: Why;
  readonly #details: FaultDetails;

  constructor(why: Why, details: FaultDetails) {
    super([why, details.status, details.code].filter((part) => part !== undefined).join(' '));
    this.why = why;
    this.#details = details;
  }

  get status(): number | undefined {
    return this.#details.status;
  }

  get code(): string | undefined {
    return this.#details.code;
  }

  get retryAfterMs(): number | undefined {
    return this.#details.retryAfterMs;
  }

  get mayBeDone(): boolean {
    return this.#details.mayBeDone;
  }

  get said(): string {
    return this.#details.said ?? '';
  }

  /** What a log may hold of it. */
  line(): object {
    const { status, code, retryAfterMs, request } = this.#details;
    return { why: this.why, status, code, retryAfterMs, request };
  }
}
