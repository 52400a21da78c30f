/** The tab's own sentences about rounds. */
export const tabRoundSv = {} as const;
