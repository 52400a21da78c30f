/** What the service says about consultations. */
export const consultationEn = {} as const;
