/** Tokens by what they are for, e.g. "https://graph.microsoft.com". */
export interface TokenSource {
  /** `spent`: the one that was just refused; another is asked for. Rejects with a GraphFault. */
  get(resource: string, spent?: string): Promise<string>;
}

export type AskToken = (resource: string, anew: boolean) => Promise<string>;

/** However many wait, one question is on its way: MSAL would ask once for each of them. */
export function oneAtATime(ask: AskToken): TokenSource {
  const asked = new Map<string, Promise<string>>();
  const latest = new Map<string, string>();
  return {
    async get(resource, spent) {
      const anew = spent !== undefined && latest.get(resource) === spent;
      const key = `${resource} ${anew}`;
      const token = asked.get(key) ?? ask(resource, anew).finally(() => asked.delete(key));
      asked.set(key, token);
      const told = await token;
      latest.set(resource, told);
      return told;
    },
  };
}
