import { TRUSTED_TYPES_POLICY } from './policy.ts';

/** As much of Trusted Types as the site uses. TypeScript's library does not know them yet. */
interface ScriptAddressPolicy {
  createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: ScriptAddressPolicy) => ScriptAddressPolicy;
}

declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
    /** The policy of this page, made by the first script that needs it. */
    kotoatlasScriptAddress?: ScriptAddressPolicy;
  }
}

/** Scripts that may be asked for while a page is open: those of the search, its files, the offline worker. */
const SCRIPT_PATH = /^(?:search\/[\w.-]+|pagefind\/(?:[\w.-]+\/)*[\w.-]+|service-worker)\.js$/u;

/**
 * Lets an address of a script through to the browser, which takes no other under Trusted Types: scripts of the
 * site that are in the list above. The scripts of a page share one policy, since its name may be used only once.
 * @param root the site's root, with a slash at its end
 * @returns the address as the browser wants it
 * @throws TypeError for any other address
 */
export function scriptAddress(root: URL, address: string): string {
  const rules: ScriptAddressPolicy = {
    createScriptURL: (wanted) => {
      if (!wanted.startsWith(root.href) || !SCRIPT_PATH.test(wanted.slice(root.href.length)))
        throw new TypeError(`Not a script of this site: ${wanted}`);
      return wanted;
    },
  };
  window.kotoatlasScriptAddress ??= window.trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, rules) ?? rules;
  return window.kotoatlasScriptAddress.createScriptURL(address);
}
