/** The tab's own sentences about consultations. */
export const tabConsultationEn = {} as const;
