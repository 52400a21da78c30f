import { type Answer, ok } from './answer.ts';
import type { Call } from './call.ts';
import { changeItem, deleteItem } from './drive/change-item.ts';
import { createFolder } from './drive/create-folder.ts';
import { createUploadSession } from './drive/create-upload-session.ts';
import { getFields, getListItem, patchFields } from './drive/fields.ts';
import { getContent, getVersionContent } from './drive/get-content.ts';
import { getItem, listChildren } from './drive/get-item.ts';
import { checkIn, getLabel } from './drive/labels.ts';
import { getVersion, listVersions } from './drive/list-versions.ts';
import { putContent } from './drive/put-content.ts';
import { notOffered } from './fault.ts';
import type { Place } from './place.ts';
import { showDrive } from './site/get-site.ts';

type Handler = (call: Call, place: Place) => Answer;

const ROUTES: Record<string, Handler> = {
  'GET /drive': ({ world }, { drive }) => ok(showDrive(world, drive)),
  'GET ': getItem,
  'PATCH ': changeItem,
  'DELETE ': deleteItem,
  'GET /children': listChildren,
  'POST /children': createFolder,
  'GET /content': getContent,
  'PUT /content': putContent,
  'POST /createUploadSession': createUploadSession,
  'GET /listItem': getListItem,
  'GET /listItem/fields': getFields,
  'PATCH /listItem/fields': patchFields,
  'GET /versions': listVersions,
  'GET /retentionLabel': getLabel,
  'POST /checkin': checkIn,
};

const VERSION = /^\/versions\/([^/]+)(\/content)?$/;

/** What is asked of a drive or of an item in it. */
export function answerDrive(call: Call, place: Place): Answer {
  const handler = ROUTES[`${call.method} ${place.tail}`];
  if (handler) return handler(call, place);
  const [, id, content] = (call.method === 'GET' && VERSION.exec(place.tail)) || [];
  if (id === undefined) throw notOffered();
  return content === undefined ? getVersion(call, place, id) : getVersionContent(call, place, id);
}
