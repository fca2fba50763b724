/**
 * Keeps what is made from a value for as long as the value lives: an index of a list, the threads of an atlas.
 * Another value, such as the atlas of a changed file, has its own. What is kept is everybody's, so it is read-only.
 * @param make pure, or what is kept would not be what a second call makes
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = kept.get(key) ?? { value: make(key) };
    kept.set(key, known);
    return known.value;
  };
}
