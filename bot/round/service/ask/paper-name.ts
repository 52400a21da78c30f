import { fileName } from '../../../kernel/file-name.ts';
import type { Paper } from '../../../ports/service.ts';

/** A title is no path: what divides one is a dash in it. What no name can hold is left out at its end: "Hur många?". */
export function paperName(title: string, ending: Paper['kind']): string {
  return fileName(`${title.replace(/[/\\]/g, '-').replace(/[\s.<>:"|?*]+$/, '')}.${ending}`);
}
