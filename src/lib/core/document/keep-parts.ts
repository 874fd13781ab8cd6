import type { ComposedBlock, ComposedPart, ComposedReport } from './composed';

/**
 * A newly composed report with the parts of the one before it wherever they are the same, so that whoever shows tables and
 * figures need not draw them again at every letter that is typed elsewhere.
 */
export function keepParts(before: ComposedReport | null, after: ComposedReport): ComposedReport {
	if (!before) return after;
	const known = new Map(before.blocks.map((block) => [block.id, block]));
	return {
		...after,
		blocks: after.blocks.map((block): ComposedBlock => {
			const old = known.get(block.id);
			if (block.kind !== 'result' || old?.kind !== 'result') return block;
			const parts = block.parts.map((part, index) => {
				const earlier = old.parts.at(index);
				return earlier && isSame(earlier, part) ? earlier : part;
			});
			return { ...block, parts };
		})
	};
}

/** Tables and plots are never changed in place: the same one is the same object. */
function isSame(one: ComposedPart, other: ComposedPart): boolean {
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	const [first, second]: Record<string, unknown>[] = [{ ...one }, { ...other }];
	return [...names].every((name) => first[name] === second[name]);
}
