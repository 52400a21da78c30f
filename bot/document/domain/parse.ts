import { type Fields, id } from '../../kernel/fields.ts';
import type { FilingCommand } from './commands.ts';

type Readers = { [Name in FilingCommand['do']]: (fields: Fields) => Omit<FilingCommand & { do: Name }, 'do'> };

/** Every command about what is filed, from data that anybody could have sent. */
export const FILING_READERS: Readers = {
  'file-again': (fields) => ({ filing: id(fields, 'filing') }),
  'settle-filing': (fields) => ({ filing: id(fields, 'filing') }),
};
