import { fileName } from '../../../kernel/file-name.ts';
import type { Paper } from '../../../ports/service.ts';

/** A title is no path: what divides one is a dash in it. */
export function paperName(title: string, ending: Paper['kind']): string {
  return fileName(`${title.replace(/[/\\]/g, '-')}.${ending}`);
}
