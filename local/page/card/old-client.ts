type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isExecute = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && value.type === 'Action.Execute';

/** What an older client shows in place of a universal action: its fallback, nothing, or the action as a submit. */
function replaced(action: { [key: string]: Json }): Json[] {
  const { fallback, verb: _verb, ...rest } = action;
  if (fallback === 'drop') return [];
  return [fallback && typeof fallback === 'object' ? fallback : { ...rest, type: 'Action.Submit' }];
}

function walk(value: Json): Json {
  if (Array.isArray(value)) return value.flatMap((one) => (isExecute(one) ? replaced(one) : [walk(one)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isExecute(one) ? (replaced(one)[0] ?? null) : walk(one)]),
  );
}

/** The card as a client from before the universal actions reads it. */
export function asOldClient(card: object): object {
  const { refresh: _refresh, ...rest } = card as { [key: string]: Json };
  return walk(rest) as object;
}
