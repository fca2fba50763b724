/** A permanent identifier: lower-case ASCII words joined by single hyphens. Without the schema library, so that the browser shares it. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The most letters of an identifier. */
export const LONGEST_ID = 160;
