import { isRefusal } from '../../kernel/refusal.ts';
import { areaOf } from '../../ports/filings.ts';
import type { Context } from '../../service/context.ts';
import { gather } from '../../service/gather.ts';
import { type ComparedBy, comparedAs } from '../domain/compared-by.ts';
import type { DroppedWhy, Paper } from '../domain/filing.ts';

/** A paper's bytes, and the hash that it is known by. `by`: how what the library hands out is compared with it. */
export interface Content {
  bytes: Uint8Array;
  hash: string;
  by: ComparedBy;
}

/** Makes what is filed; `not-made`: not this time. Never rejects. */
export async function contentOf(
  paper: Paper,
  context: Context,
): Promise<Content | { dropped: DroppedWhy } | { fault: unknown }> {
  try {
    const area = areaOf(context.filings, paper.of);
    const part = area?.parts[paper.part];
    if (area === undefined || part === undefined) return { fault: 'unknown' };
    const loaded = await gather(context.store, (known) => area.reads(paper.about, known));
    const made = await part(paper, loaded, context);
    if ('dropped' in made) return made;
    const bytes = 'file' in made ? await uploaded(paper, context) : await context.papers.make(made.job);
    if (bytes === null) return { dropped: 'no-file' };
    return isRefusal(bytes) ? { fault: bytes.refused } : await compared(bytes, paper, context);
  } catch (error) {
    return { fault: error };
  }
}

async function uploaded({ file }: Paper, { documents }: Context): Promise<Uint8Array | null> {
  if (file === undefined || documents === undefined) return null;
  const stored = await documents.get(file.document);
  if (stored === null) return null;
  const parts: Uint8Array[] = [];
  for await (const part of stored.bytes) parts.push(part);
  return Buffer.concat(parts);
}

async function compared(bytes: Uint8Array, { name }: Paper, { hash, reading }: Context): Promise<Content> {
  const by = comparedAs(name);
  if (by === 'bytes') return { bytes, hash: hash(bytes), by };
  const read = await reading[by](bytes);
  return 'fault' in read ? { bytes, hash: hash(bytes), by: 'nothing' } : { bytes, hash: read.hash, by };
}
