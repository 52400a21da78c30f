import type { Command } from '../../declared/command.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { FileAsked, Who } from '../../ports/service.ts';
import type { DocumentOwner } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { StoredFile } from '../domain/stored-file.ts';

/** What files may be given to, at places of its own. */
export interface FileOwner<Place> {
  /** Asked before anything of the file is taken in: whose row will name it, or why it may not come. */
  mayAdd(who: Who, place: Place, context: Context): Promise<DocumentOwner | Refusal>;
  /** What gives it the file, once its bytes are here. */
  give(place: Place, file: StoredFile, context: Context): Command;
  /** The file that was asked for, if the reader may open it now. */
  mayRead(who: Who, asked: Pick<FileAsked, 'id' | 'file'>, context: Context): Promise<StoredFile | Refusal>;
}
