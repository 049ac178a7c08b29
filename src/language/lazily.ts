/** A value that is made when it is first asked for, and kept: patterns of many letters cost a start what they cost to compile. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
