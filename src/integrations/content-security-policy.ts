import type { AstroUserConfig } from 'astro';

type Policy = NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;

/** What a page may load and do: only files of this site; scripts and styles in the page by their hash alone. */
export const contentSecurityPolicy: Policy = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};
