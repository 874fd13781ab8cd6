/** What can be chosen in a field, from its words by name. */
export const optionsOf = <Name extends string>(
	words: Readonly<Record<Name, string>>
): { value: Name; label: string }[] =>
	(Object.keys(words) as Name[]).map((value) => ({ value, label: words[value] }));
