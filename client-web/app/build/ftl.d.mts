/** i18n's own folder, and one for each part that is loaded later. */
export function stringFolders(i18n: URL): URL[];

/** Each key of a Fluent file, with the names of the variables it uses. */
export function readStrings(text: string): Map<string, Set<string>>;
