/** Under which the year says that an extra meeting was asked for just now. */
export const EXTRA_ASKED = 'extra-asked';
