import { type FolderContents, faultAt } from '../contents.ts';
import type { FolderFault } from '../fault.ts';

/** Exactly one municipality is the host. Nothing is said while one that can't be read might be it. */
export function checkHost(contents: FolderContents): FolderFault[] {
  const { municipalities } = contents.definition;
  const hosts = municipalities.filter((municipality) => municipality.host);
  const aside = contents.setAside.municipalities;
  const mayBeAside = aside === null || (aside ?? []).length > 0;
  if (hosts.length === 1 || (hosts.length === 0 && mayBeAside)) return [];
  const found = hosts.length === 0 ? 'ingen' : `${hosts.length}: ${hosts.map((host) => host.name).join(', ')}`;
  return [faultAt(contents, municipalities, '', 'precis en kommun med "host": true', found)];
}
