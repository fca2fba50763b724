import { z } from 'zod';

/** A window that a WebDriver drives: as much of the protocol as reading needs. What does not succeed throws. */
export interface Session {
  open: (address: string) => Promise<void>;
  address: () => Promise<string>;
  /** Elements by a selector of CSS, in the order of the page. */
  find: (selector: string) => Promise<Found[]>;
  /** What a function body returns in the page. */
  evaluate: (body: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** An element of the page that is open. */
export interface Found {
  text: () => Promise<string>;
  attribute: (name: string) => Promise<string | undefined>;
  isShown: () => Promise<boolean>;
  click: () => Promise<void>;
  /** Types into it; the keys of WebDriver are characters of its own (Enter is U+E007). */
  type: (text: string) => Promise<void>;
}

export const ENTER = '\uE007';

/** The name under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const answerSchema = z.object({ value: z.unknown() });
const failureSchema = z.object({ value: z.object({ error: z.string(), message: z.string() }) });
const newSessionSchema = z.object({ sessionId: z.string() });
const elementsSchema = z.array(z.object({ [ELEMENT]: z.string() }));

type Method = 'GET' | 'POST' | 'DELETE';

/** Sends a command. Throws with what the driver says where it fails. */
async function send(address: string, method: Method, body?: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await answer.text();
  const failure = failureSchema.safeParse(JSON.parse(text));
  if (failure.success)
    throw new Error(`${method} ${address}: ${failure.data.value.error}: ${failure.data.value.message}`);
  return answerSchema.parse(JSON.parse(text)).value;
}

/**
 * Opens a window.
 * @param driver the address of the driver, without a slash at its end
 * @param limit how long a page or a script may take before it counts as hanging, in milliseconds
 */
export async function newSession(driver: string, limit: number): Promise<Session> {
  const timeouts = { script: limit, pageLoad: limit, implicit: 0 };
  const created = await send(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: { timeouts } } });
  const own = `${driver}/session/${newSessionSchema.parse(created).sessionId}`;
  const call = (path: string, method: Method, body?: unknown): Promise<unknown> =>
    send(`${own}${path}`, method, method === 'POST' ? (body ?? {}) : undefined);
  return {
    open: async (url) => {
      await call('/url', 'POST', { url });
    },
    address: async () => z.string().parse(await call('/url', 'GET')),
    find: async (value) => {
      const found = await call('/elements', 'POST', { using: 'css selector', value });
      return elementsSchema.parse(found).map(({ [ELEMENT]: id = '' }) => foundAs(`/element/${id}`, call));
    },
    evaluate: (script) => call('/execute/sync', 'POST', { script, args: [] }),
    close: async () => {
      await call('', 'DELETE');
    },
  };
}

type Call = (path: string, method: Method, body?: unknown) => Promise<unknown>;

const foundAs = (path: string, call: Call): Found => ({
  text: async () => z.string().parse(await call(`${path}/text`, 'GET')),
  attribute: async (name) =>
    z
      .string()
      .nullable()
      .parse(await call(`${path}/attribute/${name}`, 'GET')) ?? undefined,
  isShown: async () => z.boolean().parse(await call(`${path}/displayed`, 'GET')),
  click: async () => {
    await call(`${path}/click`, 'POST');
  },
  type: async (text) => {
    await call(`${path}/value`, 'POST', { text });
  },
});
