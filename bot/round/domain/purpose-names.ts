/** What a Round can be for; what each means is a file of its own beside this one. */
export const PURPOSE_NAMES = ['question', 'should-we-answer', 'input', 'registration', 'endorsement'] as const;
export type PurposeName = (typeof PURPOSE_NAMES)[number];
