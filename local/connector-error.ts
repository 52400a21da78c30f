/** The connector's refusals, in its own words. */
const REFUSALS = {
  Unauthorized: [401, 'Authorization has been denied for this request.'],
  BadSyntax: [400, 'The body is not what it should be.'],
  ConversationNotFound: [404, 'Conversation not found.'],
  ActivityNotFoundInConversation: [404, 'Activity not found in conversation.'],
  MemberNotFoundInConversation: [404, 'The bot is not part of the conversation roster, or the member is unknown.'],
  NotFound: [404, 'There is no such route.'],
  BotNotInConversationRoster: [403, 'The bot is not part of the conversation roster.'],
  MessageSizeTooBig: [413, 'Message size too large.'],
  ServiceError: [500, 'An internal server error has occurred.'],
} as const;

export class ConnectorError extends Error {
  override name = 'ConnectorError';
  readonly code: keyof typeof REFUSALS;

  constructor(code: keyof typeof REFUSALS) {
    super(REFUSALS[code][1]);
    this.code = code;
  }

  get statusCode(): number {
    return REFUSALS[this.code][0];
  }

  get body() {
    return { error: { code: this.code, message: this.message } };
  }
}
