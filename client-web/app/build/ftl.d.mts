/** Each key of a Fluent file, with the names of the variables it uses. */
export function readStrings(text: string): Map<string, Set<string>>;
