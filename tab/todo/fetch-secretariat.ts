import type { TodoView } from '../../bot/todo/views/view.ts';

/** The secretariat's part of the page, for those alone who see it. */
export async function fetchSecretariat({ secretariat }: TodoView) {
  return secretariat ? (await import('./parts/secretariat.tsx')).Secretariat : null;
}
