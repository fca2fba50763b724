/** The versions of the form of records.json, the latest first. Each only adds to the one before. */
export const VERSIONS = [
  { version: '1.1', about: 'Added "version", and "history" of each record: when it was added and changed.' },
  { version: '1.0', about: 'The first.' },
] as const;

/** The version that the site publishes. */
export const VERSION = VERSIONS[0].version;
