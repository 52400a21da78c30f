/** What goes wrong instead of, or after, what was asked for. */
export type Failure =
  /** Answered with this instead; a text comes as it is, and where no body is said an error of Graph's. */
  | { status: number; code?: string; inner?: string; body?: unknown; headers?: Record<string, string> }
  /** The answer is cut after so many bytes of its body. */
  | { cutAfter: number }
  /** The connection breaks before anything is done. */
  | 'dropped'
  /** It is done, and the answer never comes. */
  | 'answer-lost'
  /** It is done, and answered by 204 without a body. */
  | 'no-body'
  /** Nothing comes, and the connection stays open. */
  | 'hangs';

export interface FailRule {
  method?: string;
  /** In the path and query as they were sent. */
  url?: RegExp;
  /** Of a piece of an upload: whether it is the last. */
  lastChunk?: boolean;
  when?(request: { method: string; url: string; headers: Record<string, string> }): boolean;
  /** So many that match go well first; absent: none. */
  after?: number;
  /** Absent: once. */
  times?: number;
  with: Failure;
}

interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
}

/** The rules by which calls fail, in the order they were given; the first that matches counts. */
export function createFailures() {
  let rules: { rule: FailRule; after: number; left: number }[] = [];
  return {
    add(rule: FailRule): void {
      rules.push({ rule, after: rule.after ?? 0, left: rule.times ?? 1 });
    },
    clear(): void {
      rules = [];
    },
    of(asked: Asked): Failure | null {
      const hit = rules.find((one) => one.left > 0 && matches(one.rule, asked));
      if (!hit) return null;
      if (hit.after > 0) {
        hit.after -= 1;
        return null;
      }
      hit.left -= 1;
      return hit.rule.with;
    },
  };
}

export type Failures = ReturnType<typeof createFailures>;

function matches({ method, url, lastChunk, when }: FailRule, asked: Asked): boolean {
  if (method !== undefined && method !== asked.method) return false;
  if (url !== undefined && !url.test(asked.url)) return false;
  if (lastChunk !== undefined && lastChunk !== isLast(asked.headers['content-range'])) return false;
  return when?.(asked) ?? true;
}

function isLast(range: string | undefined): boolean {
  const [, to, total] = /^bytes \d+-(\d+)\/(\d+)$/.exec(range ?? '') ?? [];
  return to !== undefined && Number(to) + 1 === Number(total);
}
