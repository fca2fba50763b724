import { element } from '../../../../browser/dom.ts';
import { saveFile } from '../../../../browser/save.ts';
import { contactLink, isShortEnough, opensAt } from '../../../../routes/contact-link.ts';
import type { Contact } from '../../../../schema/site-config.ts';
import { now } from '../../../workspace/client/pending.ts';
import type { ToldFile } from '../told.ts';
import { finishedText, formButton } from './own-form.ts';
import { toldWords as words } from './told-words.ts';

/** Where the page says that readers may write to (kit/ToldPage.astro). */
export function contactOf({ dataset: { mail, web } }: HTMLElement): Contact | undefined {
  if (mail !== undefined) return { by: 'mail', to: mail };
  return web === undefined ? undefined : { by: 'web', url: web };
}

const nameOf = (contact: Contact): string => (contact.by === 'mail' ? contact.to : new URL(contact.url).hostname);

/** What the form has: a file as far as it goes, and the names of what it still lacks. */
export interface Standing {
  file: ToldFile;
  lacks: readonly string[];
}

/** A part of the page, and how it shows what has changed. */
interface Shown {
  section: HTMLElement;
  show: () => void;
}

/** The finished file, what it lacks, and the ways to send it. Nothing goes anywhere before the reader sends it. */
export function toldResult(id: string, contact: Contact | undefined, standing: () => Standing): Shown {
  const { text, told, copy, section } = finishedText(`${id}-result`, words);
  const lacking = element('p', { class: 'note', id: `${id}-lacks`, role: 'status' });
  const download = formButton(words.download, () => {
    save(standing().file);
  });
  download.className = 'strong';
  const send = contact === undefined ? undefined : sendLink(contact, () => standing().file, told);
  const buttons = element('div', { class: 'tool-buttons' }, [download, ...(send ? [send.link] : []), copy]);
  const show = (): void => {
    const { file, lacks } = standing();
    const isReady = lacks.length === 0;
    text.value = file.text;
    const said = isReady ? words.ready : words.lacks(lacks.join(', '));
    // Said again only when it has changed.
    if (lacking.textContent !== said) lacking.textContent = said;
    download.disabled = !isReady;
    copy.disabled = !isReady;
    send?.show(isReady);
    told.textContent = '';
  };
  const nowhere = contact === undefined ? [element('p', { class: 'note' }, [words.nowhere])] : [];
  return { section: section([lacking, buttons, ...nowhere, told]), show };
}

const save = ({ name, text }: ToldFile): void => {
  saveFile(name, text, 'text/markdown');
};

/** The link that opens a message, an issue or a file. What is too long for it is saved, to be attached. */
function sendLink(contact: Contact, fileOf: () => ToldFile, told: HTMLElement) {
  const opens = opensAt(contact);
  const link = element('a', { class: 'tool-link' }, [words.send[opens]]);
  if (contact.by === 'web') {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  const show = (isReady: boolean): void => {
    if (!isReady) {
      link.removeAttribute('href');
      link.setAttribute('role', 'link');
      link.setAttribute('aria-disabled', 'true');
      return;
    }
    link.removeAttribute('role');
    link.removeAttribute('aria-disabled');
    const { name, text, subject } = fileOf();
    const whole = { subject, body: text, file: name };
    link.href = isShortEnough(contact, whole)
      ? contactLink(contact, whole)
      : contactLink(contact, { ...whole, body: opens === 'file' ? '' : words.attached(name) });
  };
  link.addEventListener('click', () => {
    if (!link.hasAttribute('href')) return;
    now();
    show(true);
    const file = fileOf();
    if (isShortEnough(contact, { subject: file.subject, body: file.text, file: file.name })) return;
    save(file);
    told.textContent = words.long[opens](file.name, nameOf(contact));
  });
  return { link, show };
}
