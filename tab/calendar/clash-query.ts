/** A day that is being planned; `except` is the meeting that is being moved. */
export interface ClashQuery {
  forum: string;
  date: string;
  endDate?: string;
  start?: string;
  end?: string;
  except?: string;
}

/** While a year is typed the field already holds 0002, 0020 and 0202. */
export function isDay(date: string): boolean {
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(date);
}
