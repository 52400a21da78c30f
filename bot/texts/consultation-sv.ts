/** What the service says about consultations. */
export const consultationSv = {} as const;
