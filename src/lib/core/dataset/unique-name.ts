/** A name that is not taken: the wanted one, else with a number after it: "Folketall (2)". */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
	if (!taken.has(wanted)) return wanted;
	for (let number = 2; ; number++) {
		const name = `${wanted} (${number})`;
		if (!taken.has(name)) return name;
	}
}
