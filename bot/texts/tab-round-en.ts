/** The tab's own sentences about rounds. */
export const tabRoundEn = {} as const;
