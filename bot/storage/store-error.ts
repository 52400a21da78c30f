import { StoreError } from '../ports/store.ts';

/** A library's error as the rest of the service knows it; the original stays as its cause. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(`The store failed: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}

export async function wrapped<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throw asStoreError(error);
  }
}
