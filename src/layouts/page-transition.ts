/*
 * How a page follows another one (the browser's own view transitions, between documents). Both stand in every
 * page's head as they are, as short as they can be: they count in its weight. How it moves: src/styles/base.css.
 */

/** The page's consent. Told by a style sheet that is still on its way, the browser takes it back. */
export const TRANSITION_STYLE = '@view-transition{navigation:auto}';

/** A transition that comes too late is skipped; the browser calls that an exception, which is none to anybody. */
export const TRANSITION_SCRIPT =
  'onunhandledrejection=function(e){if(/Transition was/.test(e.reason))e.preventDefault()}';
