/** Drawn on a 16 × 16 grid with the text's colour. A word always stands beside, so readers of sound skip them. */
const SHAPES = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  screen: 'M2 3.5h12v7.5H2zM6 13.5h4M8 11v2.5',
  swap: 'M3 5.5h9M9.5 3 12 5.5 9.5 8M13 10.5H4M6.5 8 4 10.5 6.5 13',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.2l2.2 1.5',
  empty: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3',
  send: 'M2.5 3 14 8 2.5 13l1.8-5zM4.3 8H9',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3M8 11.4v.4',
  question: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.3 6.4a1.8 1.8 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1M8 11v.3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  forward: 'M6.5 3.5 11 8l-4.5 4.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  undo: 'M6 3 3 6l3 3M3 6h6a3.5 3.5 0 0 1 0 7H6',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  open: 'M4 6.5 8 10.5l4-4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  edit: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4',
  add: 'M8 3v10M3 8h10',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  grip: 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1',
  offline: 'M2 2l12 12M3 7a8 8 0 0 1 3-1.6M10 5.4A8 8 0 0 1 13 7M5.5 9.6a4 4 0 0 1 2.5-.9M8 12.3v.2',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
