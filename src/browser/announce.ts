/** What makes a text another one for those who hear it, and no other for those who see it. */
const UNSEEN = '\u00a0';

/** Writes a text where it is announced; the same text once more is announced once more. */
export function announce(status: Pick<Node, 'textContent'>, text: string): void {
  status.textContent = text !== '' && status.textContent === text ? text + UNSEEN : text;
}
