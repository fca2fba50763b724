import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** What every tool says: keeping, sharing, files, and what is kept in the browser. */
export const workspace: Strings['workspace'] = {
  needsScript: 'This tool works in the browser and needs JavaScript. Without it you can read and print every page:',
  keptHere: 'Kept in this browser only. Nothing is sent anywhere.',
  bar: {
    label: 'Save and share',
    share: 'Share as a link',
    save: 'Save to a file',
    open: 'Open a file',
    print: 'Print',
    wipe: 'Clear',
  },
  share: {
    heading: 'Link',
    text: 'The link holds everything that is here. The data stand after the # sign of the address and are not sent to any server. Whoever gets the link sees them and can pass them on.',
    field: 'Address of the link',
    copy: 'Copy',
    copied: 'The link has been copied.',
    notCopied: 'The browser did not allow copying. The address is selected: copy it yourself.',
    long: (characters) =>
      `The link has ${characters} characters. Some messaging programs cut off a link this long. Save to a file instead.`,
    nothing: 'There is nothing here to share yet.',
    tooMuch: 'There is too much here for a link. Save to a file instead.',
  },
  shared: {
    label: 'Shared with you',
    text: 'You are looking at something opened from a link. It is not in your browser yet, and your own is untouched.',
    keep: 'Keep as mine',
    add: 'Add to mine',
    replace: 'Replace mine',
    back: 'Back to mine',
    kept: 'What was shared is now among yours.',
    broken: 'The link cannot be opened.',
  },
  opened: {
    heading: 'You already have your own',
    text: (own, added) => `You have: ${own}. The file has: ${added}. What should be done?`,
    add: 'Add to mine',
    replace: 'Replace mine',
    done: 'The file has been opened.',
    noRoom: 'There is no room for both. Nothing was changed.',
    failed: 'The file was not opened. Nothing was changed.',
  },
  wipe: {
    heading: 'Clear this?',
    text: (own) => `This will be removed: ${own}. It cannot be undone. Save to a file first if you want to keep it.`,
    confirm: 'Clear',
  },
  cancel: 'Cancel',
  close: 'Close',
  things: counted('en', 'item', 'items'),
  troubles: {
    'not-lasting':
      'The browser keeps nothing from this site. Everything works, but is gone when you close the page. Save to a file.',
    full: 'The browser’s storage is full. Your last change is on the page but not kept. Save to a file or clear something.',
    refused: 'Your last change is not kept: there is no room for more.',
    apart:
      'Another tab has kept so much that the changes of this page do not fit beside it. They are on this page only. Save them to a file.',
    'set-aside':
      'What was kept before could not be read. It has been set aside unchanged, and you can save it to a file.',
    blocked:
      'What was kept before could be neither read nor moved. It stays where it is and will not be overwritten. Save what you do to a file.',
  },
  notKept: 'This text is not kept. Shorten it, or copy it to another place.',
  elsewhere: 'Another tab changed this. The changes have been merged.',
  seeKept: 'What is in the browser',
  why: {
    empty: 'The file is empty.',
    'too-big': 'The file is too big: at most 12 million characters.',
    'not-json': 'The contents are not JSON, or have been cut off.',
    'not-ours': 'This is not a Kotoatlas file: the mark “kotoatlas” is missing.',
    'no-version': 'The file has no version number.',
    'newer-all': 'The file was made with a newer version of the site. Reload the page and try again.',
    otherTool: (tool) => `The file belongs to another tool: ${tool}. Open it there.`,
    newer: (version) => `The data are of a newer version (${version}). Reload the page and try again.`,
    noWay: (version) => `The data are of version ${version}, which can no longer be read.`,
    bad: (path, rule) => `At ${path}: ${rule}`,
    top: 'the whole contents',
  },
  rules: {
    missing: 'a value is missing.',
    unknown: 'this field is unknown.',
    'not-text': 'this should be text.',
    'not-number': 'this should be a number.',
    'not-yes-no': 'this should be true or false.',
    'not-list': 'this should be a list.',
    'not-group': 'this should be a group of named values.',
    'too-long': 'the text is too long.',
    'too-many': 'there are too many items.',
    'not-allowed': 'the value is not allowed.',
  },
};
