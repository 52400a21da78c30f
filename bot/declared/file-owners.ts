import { consultationFiles } from '../consultation/service/files.ts';
import type { FileOwner } from '../document/service/file-owner.ts';
import { meetingFiles } from '../meeting/service/files.ts';
import type { FileOf, FilePlaces } from '../ports/service.ts';
import { roundFiles } from '../round/service/files.ts';

export const FILE_OWNERS: { [Of in FileOf]: FileOwner<FilePlaces[Of]> } = {
  meeting: meetingFiles,
  round: roundFiles,
  consultation: consultationFiles,
};
