import type { OfficeDefinition } from '../../kernel/definition.ts';

/** The id of an office held from a local date, e.g. "lg-chair-2021-03-12": the same as long as its first day is. */
export function officeId(office: OfficeDefinition): string {
  return `${office.forum}-${office.office}-${office.from}`;
}
