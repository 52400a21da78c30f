/** What the page may send, as JSON schemas. */
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const object = (required: string[], properties: object) => ({ type: 'object', required, properties });

const ID = text(200);
const LOCALE = text(20);

export const press = object(['conversation', 'message', 'action', 'trigger', 'locale'], {
  conversation: ID,
  message: ID,
  trigger: { enum: ['manual', 'automatic'] },
  locale: LOCALE,
  action: object(['type'], {
    type: { enum: ['Action.Execute', 'Action.Submit'] },
    id: { type: 'string' },
    title: { type: 'string' },
    verb: { type: 'string' },
    data: { type: 'object' },
  }),
});

export const write = object(['conversation', 'text', 'locale'], {
  conversation: ID,
  text: text(4000),
  locale: LOCALE,
  thread: ID,
});

export const seen = object(['conversation'], { conversation: ID });

export const tab = object(['entityId', 'contentUrl', 'suggestedDisplayName'], {
  entityId: ID,
  contentUrl: text(2000),
  suggestedDisplayName: text(128),
});

export const clock = object(['at'], { at: { type: 'string', format: 'date-time' } });

export const file = {
  ...object(['do'], { do: { enum: ['open', 'close', 'rename', 'remove'] }, name: text(400) }),
  if: { properties: { do: { const: 'rename' } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['name'] },
};
