/**
 * Runs in the page. What is as others beside it in all that decides a contrast: siblings (rows of a table, items of a list,
 * tiles of a map) whose elements have the same names, colours, sizes, states and places for text as two siblings before
 * them. One row with another colour, or with text in a cell that is empty in the others, is not the same and is not here.
 */
export function repeats(): Element[] {
	const numbers = new Map<string, number>();
	const number = (text: string) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1;
	const found: Element[] = [];

	/** A number that elements have in common when they, and all within them, look the same. */
	function look(element: Element): number {
		const children = [...element.children];
		const looks = children.map(look);
		if (children.length > 2) {
			const seen = new Map<number, number>();
			for (const [place, child] of children.entries()) {
				const before = seen.get(looks[place]) ?? 0;
				if (before >= 2) found.push(child);
				seen.set(looks[place], before + 1);
			}
		}
		const style = getComputedStyle(element);
		const hasText = [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
		);
		const facts = [
			element.tagName,
			hasText,
			style.color,
			style.backgroundColor,
			style.backgroundImage,
			style.fill,
			style.opacity,
			style.fontSize,
			style.fontWeight,
			style.textShadow,
			style.filter,
			style.display,
			style.visibility,
			style.position,
			style.textDecorationLine,
			element.matches(':disabled, [aria-disabled=true]'),
			element.getAttribute('role')
		];
		return number([...facts, ...looks].join('|'));
	}

	look(document.body);
	return found;
}
