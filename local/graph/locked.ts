import { denied, Fault } from './fault.ts';
import type { Item } from './kept.ts';

/** Three bodies have been seen for the same thing; only the status is the same. */
const SHAPES: ((by: string) => Fault)[] = [
  () => shape('resourceLocked', 'The resource you are attempting to access is locked'),
  (by) => shape('notAllowed', `The file is locked for shared use by ${by}.`, 'resourceLocked'),
  () => shape('accessDenied', 'Lock token does not match existing lock'),
];

function shape(code: string, message: string, inner?: string): Fault {
  return new Fault({ status: 423, code, message, ...(inner !== undefined && { inner }) });
}

/** Whether somebody has the file open, which no call tells beforehand. */
export function createLocked(now: () => Date) {
  let next = 0;
  const open = ({ lock }: Item) => lock !== undefined && (lock.until === null || now() < new Date(lock.until));
  return {
    open,
    /** Refuses to change what somebody has open, or what a label holds. */
    check(item: Item): void {
      if (item.label?.record) throw denied('The item is declared a record and is locked.');
      if (item.lock === undefined || !open(item)) return;
      const fault = SHAPES[next % SHAPES.length]?.(item.lock.by);
      next += 1;
      if (fault) throw fault;
    },
    /** Which of the three bodies comes next: 0, 1 or 2. */
    turn(to: number): void {
      next = to;
    },
  };
}

export type Locked = ReturnType<typeof createLocked>;
