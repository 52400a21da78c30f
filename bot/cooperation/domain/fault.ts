/** One thing wrong in a cooperation folder, as its author needs to hear it. All faults are reported together. */
export interface FolderFault {
  /** Path inside the folder, with forward slashes. */
  file: string;
  /** Where in the file, e.g. "seats[3].holders[0].person", or "rad 4". */
  place: string;
  /** In Swedish, for people. */
  expected: string;
  found: string;
}
