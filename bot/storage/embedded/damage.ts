import { StoreDamaged } from '../../ports/store.ts';

/** The embedded database's files can't be read, or not be opened at all. */
export function damagedIn(folder: string, cause: unknown): StoreDamaged {
  return new StoreDamaged(
    `Databasen i ${folder} går inte att öppna: dess filer är skadade, saknas eller får inte läsas. De ligger kvar, och uppladdade filer är orörda. ` +
      'Flytta undan mappen, lägg tillbaka den från den senaste säkerhetskopian och starta igen. ' +
      'Finns det inget i den som du behöver, flytta bara undan den: då börjar Samverkan om från samarbetets mapp. / ' +
      'The database there cannot be opened: its files are damaged, missing or not allowed to be read. They are left where they are, and uploaded files are untouched. ' +
      'Move the folder aside, put it back from the latest backup and start again. ' +
      'If you need nothing in it, only move it aside: Samverkan then begins anew from the cooperation folder.',
    { cause },
  );
}

/** What PostgreSQL says when it finds what can't be (XX) or files fail it (58), and how its process ends when it gives up. */
export function tellsOfDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, name, message } = error as Error & { code?: unknown };
  if (typeof code === 'string') return /^(XX|58)[0-9A-Z]{3}$/.test(code);
  return error instanceof WebAssembly.RuntimeError || name === 'ExitStatus' || message.startsWith('Aborted(');
}
