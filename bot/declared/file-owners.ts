import type { FileOf, FilePlaces } from '../../ports/service.ts';
import { consultationFiles } from './consultation.ts';
import type { FileOwner } from './file-owner.ts';
import { meetingFiles } from './meeting.ts';
import { roundFiles } from './round.ts';

export const FILE_OWNERS: { [Of in FileOf]: FileOwner<FilePlaces[Of]> } = {
  meeting: meetingFiles,
  round: roundFiles,
  consultation: consultationFiles,
};
