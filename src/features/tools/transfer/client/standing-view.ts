import { element } from '../../../../browser/dom.ts';
import type { Standing } from '../transfer.ts';
import { words } from './words.ts';

/** What is answered, what is open and whom to ask, in words. */
export function standingView({ answered, open, toAsk }: Standing, heading: 'h2' | 'h3'): HTMLElement[] {
  return [
    element(heading, {}, [words.standing.heading]),
    element('p', {}, [words.standing.counts(answered.length, open.length)]),
    ...(open.length === 0
      ? []
      : [
          element('p', {}, [
            element('strong', {}, [`${words.standing.open}: `]),
            open.map((id) => words.questions[id].name).join(', '),
          ]),
        ]),
    element('p', {}, [
      element('strong', {}, [`${words.standing.toAsk}:`]),
      toAsk.length === 0 ? ` ${words.standing.nobody}` : '',
    ]),
    ...(toAsk.length === 0
      ? []
      : [
          element(
            'ul',
            {},
            toAsk.map(({ whom, question }) => element('li', {}, [`${whom} – ${words.questions[question].name}`])),
          ),
        ]),
  ];
}
