import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** What every tool says: keeping, sharing, files, and what is kept in the browser. */
export const workspace: Strings['workspace'] = {
  needsScript: 'This tool runs in the browser and needs JavaScript. You can read and print every page without it:',
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
    text: 'The link holds everything that is here. The data come after the # sign in the address and are not sent to any server. Whoever gets the link sees them and can pass them on.',
    field: 'Address of the link',
    copy: 'Copy',
    copied: 'The link has been copied.',
    notCopied: 'The browser did not allow copying. The address is selected: copy it yourself.',
    long: (characters) =>
      `The number of characters in the link is ${characters}. Some messaging programs cut off a link this long. Save to a file instead.`,
    nothing: 'There is nothing here to share yet.',
    tooMuch: 'There is too much here for a link. Save to a file instead.',
  },
  shared: {
    label: 'Shared with you',
    text: 'You are looking at content opened from a link. It is not stored in your browser yet, and your own data are untouched.',
    keep: 'Keep as mine',
    add: 'Add to mine',
    replace: 'Replace mine',
    back: 'Back to mine',
    kept: 'The shared content is now among your own data.',
    broken: 'The link cannot be opened.',
  },
  opened: {
    heading: 'You already have data of your own',
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
      'The browser keeps nothing from this site. The tool works, but what you do is gone when you close the page. Save to a file.',
    full: 'The browser’s storage is full. Your last change is on the page but not kept. Save to a file or clear something.',
    refused: 'Your last change is not kept: there is no room for more.',
    apart:
      'Another tab has stored so much that the changes on this page do not fit. They are on this page only. Save them to a file.',
    'set-aside':
      'Data stored earlier could not be read. They have been set aside unchanged, and you can save them to a file.',
    blocked:
      'Data stored earlier could be neither read nor moved. They stay where they are and will not be overwritten. Save what you do now to a file.',
  },
  notKept: 'This text is not stored. Shorten it, or copy it elsewhere.',
  elsewhere: 'Another tab changed this. The changes have been merged.',
  seeKept: 'What is kept in the browser',
  why: {
    empty: 'The file is empty.',
    'too-big': 'The file is too big: at most 12 million characters.',
    'not-json': 'The contents are not JSON, or have been cut off.',
    'not-ours': 'This is not a Kotoatlas file: the mark “kotoatlas” is missing.',
    'no-version': 'The file has no version number.',
    'newer-all': 'The file was made with a newer version of the site. Reload the page and try again.',
    otherTool: (tool) => `The file belongs to another tool: ${tool}. Open it there.`,
    newer: (version) => `The file is of a newer version (${version}). Reload the page and try again.`,
    noWay: (version) => `The file is of version ${version}, which the site can no longer read.`,
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
