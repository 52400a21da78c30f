import { useEffect, useRef } from 'react';

/** Moves the focus to the element with an id as soon as it is drawn: where what was pressed is gone, or stands elsewhere. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const found = wanted.current && document.getElementById(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus();
  });
  return (id) => {
    wanted.current = id;
  };
}
