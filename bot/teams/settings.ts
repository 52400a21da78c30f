export interface BotSettings {
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMsi';
  /** The only tenant whose people and teams the bot serves. */
  tenant: string;
  password?: string | undefined;
  /** Other clouds and test rigs. As soon as one is set the SDK takes no default for the others. */
  cloud: CloudSettings;
  /** Exact origins beside Teams' own that messages may come from and go to. */
  serviceOrigins: string[];
  /** How long one request to Teams may take, in milliseconds. */
  requestTimeoutMs: number;
  /** aadObjectIds of the secretariat. */
  secretariatAccounts: string[];
}

export interface CloudSettings {
  ToChannelFromBotLoginUrl?: string | undefined;
  ToChannelFromBotOAuthScope?: string | undefined;
  ToBotFromChannelTokenIssuer?: string | undefined;
  ToBotFromChannelOpenIdMetadataUrl?: string | undefined;
  ToBotFromEmulatorOpenIdMetadataUrl?: string | undefined;
  OAuthUrl?: string | undefined;
  CallerId?: string | undefined;
  ValidateAuthority?: string | boolean | undefined;
}
