/** Something that a page of this site keeps in the reader's browser. */
export interface StoredThing {
  /** Names its words in `about.stored.things`. */
  id: 'language';
  /** Under what name it is kept. */
  key: string;
  /** Where the browser keeps it. */
  where: 'localStorage';
  /** The file whose code keeps it. */
  code: string;
}

/** Everything that the site keeps in a browser. A test compares this table with the code, another with a browser. */
export const STORED_THINGS: readonly StoredThing[] = [
  {
    id: 'language',
    key: 'kotoatlas-language',
    where: 'localStorage',
    code: 'src/components/site/language-choice.ts',
  },
];
