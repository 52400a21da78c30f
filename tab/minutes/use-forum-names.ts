import { useEffect, useState } from 'react';
import type { ForumName } from '../api.ts';
import { useTab } from '../shell/context.ts';

const asked = new WeakMap<object, Promise<ForumName[]>>();

/** The bodies' names, asked for once. */
export function useForumNames(): ForumName[] {
  const { api } = useTab();
  const [forums, setForums] = useState<ForumName[]>([]);
  useEffect(() => {
    let here = true;
    const answer = asked.get(api) ?? api.forums();
    asked.set(api, answer);
    answer.then(
      (told) => here && setForums(told),
      () => asked.delete(api),
    );
    return () => {
      here = false;
    };
  }, [api]);
  return forums;
}
