import type { documentSv } from './sv.ts';

export const documentEn = {
  'refusal.file-too-big': 'The file is too big: {most} MB at most. Nothing was saved. Give a link instead.',
  'refusal.file-empty': 'The file is empty. Nothing was saved.',
  'refusal.unexpected':
    'Something went wrong on our side, and we do not know whether it was saved. Try again in a moment. The same answer counts only once.',
} satisfies Record<keyof typeof documentSv, string>;
