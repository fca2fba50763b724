/**
 * Does a piece of work for each item, a few at a time, and gives the results in the order of the items: as many are
 * under way as `most` says, so that neither open files nor memory grow with the number of items.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const begun = work(item);
    // One that fails before its turn is told of in its turn.
    void begun.catch(() => undefined);
    underWay.push(begun);
    const [first] = underWay;
    if (underWay.length < most || first === undefined) continue;
    underWay.shift();
    yield await first;
  }
  for (const begun of underWay) yield await begun;
}
