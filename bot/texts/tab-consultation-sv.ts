/** The tab's own sentences about consultations. */
export const tabConsultationSv = {} as const;
