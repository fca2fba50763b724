import { TRUSTED_TYPES_POLICY } from './trusted-types.ts';

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

/**
 * Scripts that may be asked for while a page is open: those of the search, its files, the texts of records, the
 * script that writes citations, the offline worker.
 */
const SCRIPT_PATH =
  /^(?:search\/[\w.-]+|pagefind\/(?:[\w.-]+\/)*[\w.-]+|tools\/texts\/[a-z]+\/\d+|assets\/cite|service-worker)\.js$/u;

/** Whether a page may ask for a script. @param path from the site's root, without a slash at its start */
export const mayLoad = (path: string): boolean => SCRIPT_PATH.test(path);

/**
 * Makes the policy by which this page takes addresses of scripts, where there is none yet: those of the list above.
 * The scripts of a page share one policy, since its name may be used only once.
 * @param root the site's root, with a slash at its end
 */
export function makePolicy(root: URL): ScriptAddressPolicy {
  const rules: ScriptAddressPolicy = {
    createScriptURL: (wanted) => {
      if (!wanted.startsWith(root.href) || !mayLoad(wanted.slice(root.href.length)))
        throw new TypeError(`Not a script of this site: ${wanted}`);
      return wanted;
    },
  };
  window.kotoatlasScriptAddress ??= window.trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, rules) ?? rules;
  return window.kotoatlasScriptAddress;
}

/**
 * Lets an address of a script through to the browser, which takes no other under Trusted Types.
 * @returns the address as the browser wants it
 * @throws TypeError for an address that is not in the list
 */
export const scriptAddress = (root: URL, address: string): string => makePolicy(root).createScriptURL(address);

/**
 * The same by the policy that the header of every page has made: for small scripts that do not carry the list.
 * @throws TypeError for an address that is not in the list, and where the header's script is not there
 */
export function listedAddress(address: string): string {
  const policy = window.kotoatlasScriptAddress;
  if (policy === undefined) throw new TypeError('The page has no policy for scripts');
  return policy.createScriptURL(address);
}
