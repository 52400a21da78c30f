import { type ReactNode, useCallback } from 'react';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Letter } from './letter.tsx';

interface Props {
  id: string;
  /** YYYY-MM-DD */
  until: string;
  children: ReactNode;
}

/** The letter that asks for more time until a day. Reading it notes nothing. */
export function ExtensionLetter({ id, until, children }: Props) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.extensionLetter(id, until, signal), [api, id, until]);
  const { data, problem } = useLoad(read);
  if (!data) return problem ? <ProblemNotice problem={problem} /> : null;
  return (
    <>
      <Letter letter={data} />
      {children}
    </>
  );
}
