/** A request as it came, without its token. */
export interface Recorded {
  method: string;
  /** Path and query, as they were sent. */
  url: string;
  headers: Record<string, string>;
  bytes: number;
  /** What it was answered with; 0: nothing. */
  status: number;
}

/** So many are remembered; then the oldest go. */
const MOST = 50_000;

export function createRecord() {
  const requests: Recorded[] = [];
  const violations: string[] = [];
  return {
    requests,
    violations,
    add(one: Omit<Recorded, 'status'>): Recorded {
      const { authorization, ...headers } = one.headers;
      const recorded = {
        ...one,
        headers: { ...headers, ...(authorization && { authorization: 'Bearer …' }) },
        status: 0,
      };
      requests.push(recorded);
      if (requests.length > MOST) requests.shift();
      return recorded;
    },
    violate(method: string, url: string, why: string): void {
      violations.push(`${method} ${url}: ${why}`);
    },
  };
}

export type Recording = ReturnType<typeof createRecord>;
