import type { JWTPayload } from 'jose';
import { proveBearer } from './bearer-token.ts';
import { createKeySet } from './key-set.ts';
import { SigninError } from './signin-error.ts';

/** What of an activity its token must speak for. */
interface ChannelActivity {
  channelId?: string | undefined;
  serviceUrl?: string | undefined;
}

/** A token that Azure Bot Service made for this bot. */
export interface ChannelProof {
  /** Returns when the token speaks for this activity, which is Teams'; otherwise throws SigninError. */
  speaksFor(activity: ChannelActivity): void;
}

export interface ChannelVerifier {
  /** What the header alone proves, before anything of a body is read. Throws SigninError. */
  prove(authorization: string | undefined): Promise<ChannelProof>;
}

/** Azure's other channels (Web Chat, Direct Line, the emulator's …) let anybody name themselves as they like. */
const TEAMS = 'msteams';

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

  const expected = {
    issuers: [issuer],
    audiences: [appId],
    check({ serviceurl }: JWTPayload) {
      if (typeof serviceurl !== 'string') throw new SigninError(401, 'service-url');
      if (!allowed(serviceurl)) throw new SigninError(401, 'address');
    },
  };

  return {
    async prove(authorization) {
      const { claims, key } = await proveBearer(authorization, expected, keys, real);
      return {
        speaksFor({ channelId, serviceUrl }) {
          if (!serviceUrl || claims.serviceurl !== serviceUrl) throw new SigninError(401, 'service-url');
          if (channelId !== TEAMS) throw new SigninError(403, 'channel');
          if (!key.endorsements.includes(channelId)) throw new SigninError(401, 'endorsement');
        },
      };
    },
  };
}
