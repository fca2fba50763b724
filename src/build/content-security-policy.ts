import type { AstroUserConfig } from 'astro';
import { DIRECTIVES, SCRIPT_SOURCES, STYLE_SOURCES } from '../safety/policy.ts';

type Policy = NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;

/** The policy in every page: only files of this site; scripts and styles in the page by their hash alone. */
export const contentSecurityPolicy: Policy = {
  algorithm: 'SHA-256',
  directives: [...DIRECTIVES],
  scriptDirective: { resources: [...SCRIPT_SOURCES] },
  styleDirective: { resources: [...STYLE_SOURCES] },
};
