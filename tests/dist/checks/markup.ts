import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData, ResolvedConfig, RuleConfig } from 'html-validate';
import type { Problem, SiteCheck } from '../support/site.ts';

/** Rules that are off or set otherwise, each with its reason. */
const RULES = {
  // Void elements are written by Astro and hast-util-to-html in two ways; both are right in HTML.
  'void-style': 'off',
  // The build minifies: white space and the order of attributes are no reader's business.
  'no-trailing-whitespace': 'off',
  // Astro writes boolean attributes and attributes without a value in two ways; both are right.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // Scripts and styles come from the site itself, which another check makes sure of.
  'require-sri': 'off',
  // Browsers read the doctype in either case.
  'doctype-style': 'off',
  // The length of titles is a habit of search engines; names of projects are as long as they are.
  'long-title': 'off',
  // Boxes of a filter share a name: that is how a form sends several values of one key.
  'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
} satisfies RuleConfig;

/**
 * One configuration for every page. The loaders of html-validate make the table of all elements and their
 * attributes anew for each page, which takes longer than to read the page.
 */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string, override?: ConfigData): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(handle, override);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: RULES,
  }),
);

/** The markup of every page is right by html-validate. */
export const markup: SiteCheck = {
  name: 'html-validate finds nothing',
  find: async ({ pages }) => {
    const problems: Problem[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.path);
      const messages = report.results.flatMap((result) => result.messages);
      problems.push(
        ...messages.map(({ line, column, ruleId, message }) => ({
          file: page.path,
          reason: `${line}:${column} ${message} (${ruleId})`,
        })),
      );
    }
    return problems;
  },
};
