/** The papers of a meeting's notice that are filed: as it was sent, that it was cancelled, and an uploaded annex. */
export type FiledNotice = 'notice' | 'cancelled' | 'annex';
