import { proveBearer } from './bearer-token.ts';
import { createKeySet } from './key-set.ts';
import { SigninError } from './signin-error.ts';

/** What of an activity its token must speak for. */
interface ChannelActivity {
  channelId?: string | undefined;
  serviceUrl?: string | undefined;
}

export interface ChannelVerifier {
  /** Returns when the token proves that Azure Bot Service sent this activity to this bot; otherwise throws SigninError. */
  verify(authorization: string | undefined, activity: ChannelActivity): Promise<void>;
}

export function createChannelVerifier(options: {
  appId: string;
  issuer?: string;
  metadataUrl?: string;
  /** Which service addresses may be used (see service-url.ts). */
  allowed: (serviceUrl: string) => boolean;
  real: () => number;
}): ChannelVerifier {
  const {
    appId,
    issuer = 'https://api.botframework.com',
    metadataUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    allowed,
    real,
  } = options;
  // With an empty id any token's audience could be made to fit.
  if (!appId) throw new Error('The bot has no app id, so nothing that reaches it can be proved.');
  const keys = createKeySet({ metadataUrl, real });

  return {
    async verify(authorization, { channelId, serviceUrl }) {
      const { key } = await proveBearer(
        authorization,
        {
          issuers: [issuer],
          audiences: [appId],
          check(claims) {
            if (!serviceUrl || claims.serviceurl !== serviceUrl) throw new SigninError(401, 'service-url');
            if (!allowed(serviceUrl)) throw new SigninError(401, 'address');
          },
        },
        keys,
        real,
      );
      if (!channelId || !key.endorsements.includes(channelId)) throw new SigninError(401, 'endorsement');
    },
  };
}
