import type { TodoView } from '../../bot/todo/views/view.ts';
import { withSentences } from '../shell/say.ts';

/** The secretariat's part of the page, for those alone who see it. */
export async function fetchSecretariat({ secretariat }: TodoView) {
  return secretariat ? (await withSentences(import('./parts/secretariat.tsx'))).Secretariat : null;
}
