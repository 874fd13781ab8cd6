/**
 * Gives each variable a name that no other has: the first wish that is free, else the last with a number.
 * The names given are remembered.
 */
export class FreeNames {
	#taken = new Set<string>();

	/** @param wishes names in the order in which they are wished; at least one */
	take(...wishes: [string, ...string[]]): string {
		const free = wishes.find((name) => !this.#taken.has(name));
		let name = free ?? wishes[0];
		for (let number = 2; this.#taken.has(name); number++) name = `${wishes[wishes.length - 1]} (${number})`;
		this.#taken.add(name);
		return name;
	}
}
