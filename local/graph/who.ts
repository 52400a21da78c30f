export const APP_NAME = 'Samverkan';

/** Who did it: the app itself, or a person. */
export const identity = (by: string) =>
  by === APP_NAME ? { application: { displayName: by } } : { user: { displayName: by } };
