import { pageLang } from '../../../browser/page-lang.ts';
import { element } from '../../../browser/dom.ts';
import { formatNumber } from '../../../i18n/dates.ts';
import { LONG_LINK, shareHash } from '../share.ts';
import type { Tool } from '../tool.ts';
import { ask, paragraph } from './ask.ts';
import { words } from './words.ts';

/** Shows the link that carries the data, to be copied. */
export async function offerLink<T>(tool: Tool<T>, value: T): Promise<void> {
  const { heading, text, field, copy, copied, notCopied, long, nothing, tooMuch } = words.share;
  if (tool.count(value) === 0) {
    await ask(heading, [paragraph(nothing)], [], words.close);
    return;
  }
  const hash = await shareHash(tool, value);
  if (hash === undefined) {
    await ask(heading, [paragraph(tooMuch)], [], words.close);
    return;
  }
  const address = new URL(location.href);
  address.hash = hash;
  const link = element('textarea', { id: 'share-link', readonly: true, rows: '3' });
  link.value = address.href;
  const told = element('p', { role: 'status' });
  const button = element('button', { type: 'button', class: 'strong' }, [copy]);
  button.addEventListener('click', () => {
    link.select();
    copyText(address.href).then(
      () => {
        told.textContent = copied;
      },
      () => {
        told.textContent = notCopied;
      },
    );
  });
  await ask(
    heading,
    [
      paragraph(text),
      element('label', { for: link.id }, [field]),
      link,
      ...(address.href.length > LONG_LINK ? [paragraph(long(formatNumber(address.href.length, pageLang())))] : []),
      element('div', { class: 'tool-buttons' }, [button]),
      told,
    ],
    [],
    words.close,
  );
}

/** Copies a text; fails where the browser has no clipboard for a page, as from disk and over plain http. */
export async function copyText(text: string): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('The browser has no clipboard for this page');
  await navigator.clipboard.writeText(text);
}
