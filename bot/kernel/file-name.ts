import { CONTROL, STEERING } from './steering.ts';

const LONGEST = 120;

/**
 * A file's name as it is shown and offered when it is saved: the last part of a path, whatever system wrote it, without
 * what some systems can't have in a name. It is never used as a path here.
 */
export function fileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(STEERING, '')
    .replace(CONTROL, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (clean === '') return 'handling';
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? '';
  return clean.length <= LONGEST ? clean : `${cut(clean, LONGEST - ending.length)}${ending}`;
}

/** At most so many characters, without half of one and without what a name can't end in. */
function cut(name: string, most: number): string {
  return name
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s.]+$/, '');
}

/** What a file is called when it is saved: as its document is, with the ending that it came with. */
export function nameUnderTitle(title: string, name: string): string {
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  const said = title.replace(/[/\\]/g, '-');
  return fileName(said.toLowerCase().endsWith(ending.toLowerCase()) ? said : `${said}${ending}`);
}

/** A paper under its title, which is no path: what divides one is a dash in it. What no name can hold is left out at its end: "Hur många?". */
export function paperName(title: string, ending: string): string {
  return fileName(`${title.replace(/[/\\]/g, '-').replace(/[\s.<>:"|?*]+$/, '')}.${ending}`);
}

/** The name without its ending: what an annex is called until somebody calls it something else. */
export function titleOfFile(name: string): string {
  return name.replace(/\.[^.]{1,10}$/, '') || name;
}
