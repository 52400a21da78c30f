/** "The file x is locked for shared use by karin@example.se [membership].", with SharePoint's own marks around. */
const SAID = /locked for (?:shared|exclusive) use by (?:i:0#\.f\|membership\|)?([^[\]|]{1,200}?)(?: \[[^\]]*\])?\.?$/i;

/** Who has it open, where SharePoint's sentence says so. */
export function lockedBy(said: string): string | undefined {
  return SAID.exec(said.trim())?.[1];
}
