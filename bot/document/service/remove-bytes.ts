import type { Context } from '../../service/context.ts';

/** The bytes first: where the row's going fails, the next sweep does both again. */
export async function removeBytes(document: string, { documents, store }: Context): Promise<void> {
  await documents?.remove(document);
  await store.documents.forget(document);
}
