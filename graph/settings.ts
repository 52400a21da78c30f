/** A document library: its address in the browser, or the drive's id where the app may reach just the library. */
export type LibrarySetting = { url: string } | { drive: string };

/** Who the app is to Entra: no secret at all where it runs in Azure, otherwise a certificate, or a secret. */
export type Credential =
  | { kind: 'managed-identity'; clientId?: string }
  /** `pem`: the private key and the certificate, as text. */
  | { kind: 'certificate'; clientId: string; pem: string }
  | { kind: 'secret'; clientId: string; secret: string };

export interface GraphSettings {
  /** https://graph.microsoft.com, or a national cloud's. */
  origin: string;
  /** https://login.microsoftonline.com, or a national cloud's. */
  loginOrigin: string;
  tenant: string;
  credential: Credential;
  /** "http://proxy.example.se:8080". */
  proxy?: string;
  /** Beside https on *.sharepoint.com and *.svc.ms: where files may be sent to and fetched from. Of a stand-in alone. */
  fileOrigins: readonly string[];
  /** The service mailbox: "samverkan@example.se". */
  mailbox: string;
  /** By the body's id; "*": of every other body. */
  libraries: Readonly<Record<string, LibrarySetting>>;
  /** Where uploads are kept until they are filed: a library that only the secretariat reads. */
  uploads: LibrarySetting;
}
