/** One press of a button: what it asks for, and the key under which it counts once. */
export interface Press {
  key: string;
  what: string;
}

/** `asked` is what the press asks for: a command, or anything else that names it. */
export function pressFor(asked: object, unclear: Press | null, newKey: () => string): Press {
  const what = JSON.stringify(asked);
  return unclear?.what === what ? unclear : { key: newKey(), what };
}
