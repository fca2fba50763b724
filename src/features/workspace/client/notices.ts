import { element } from '../../../browser/dom.ts';

/** What a notice is about: a later one of the same subject takes its place. */
export type Subject = 'lasting' | 'room' | 'aside' | 'deed' | 'link' | 'tabs';

/** Messages at the head of a tool, read out as they come. */
export class Notices {
  readonly #region: HTMLElement;
  readonly #shown = new Map<Subject, HTMLElement>();

  /** @param region an empty element with the role "status" */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  show(subject: Subject, text: string, more: readonly Node[] = []): void {
    this.clear(subject);
    const notice = element('p', { class: 'tool-notice', 'data-notice': subject }, [
      text,
      ...more.flatMap((one) => [' ', one]),
    ]);
    this.#shown.set(subject, notice);
    this.#region.append(notice);
  }

  clear(subject: Subject): void {
    this.#shown.get(subject)?.remove();
    this.#shown.delete(subject);
  }
}
