/** The papers of minutes that are filed: all of them, and an item of them (protokollsutdrag). */
export type FiledMinutes = 'whole' | 'extract';
