/** The name of the only Trusted Types policy (src/safety/script-address.ts). */
export const TRUSTED_TYPES_POLICY = 'kotoatlas';
