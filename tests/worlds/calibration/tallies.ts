/** Chances are looked at in these classes. */
export const CLASS_ENDS = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1] as const;

/** Municipalities with about the same chance: the sum of their chances, and how many were drawn. */
export interface ChanceClass {
	units: number;
	chance: number;
	drawn: number;
}

/** How a model's words compare with what came, added up over worlds. */
export interface Kept {
	worlds: number;
	/** Ranks that came, those inside their 90 % interval, and those better or worse than it. */
	ranks: number;
	inside: number;
	better: number;
	worse: number;
	/** The same of municipalities whose chance is neither below 5 % nor above 95 %. */
	borderRanks: number;
	borderInside: number;
	/** The same of the third of the municipalities with the fewest pupils, of the middle third, and of the largest. */
	sizes: { ranks: number; inside: number }[];
	/** Sum of the widths of the intervals, in places. */
	width: number;
	intervals: number;
	/** By class of chance of the average draw, and of the spread draw. */
	classes: ChanceClass[];
	spreadClasses: ChanceClass[];
	/** Sum of (chance − drawn)². */
	brier: number;
	/** Municipalities of the draw that were said to be drawn again, that were, and how many the draws had. */
	overlapSaid: number;
	overlapCame: number;
	places: number;
}

/** How well a list finds the truth, added up over worlds. */
export interface Found {
	worlds: number;
	places: number;
	/** Municipalities of the list that are among the truly worst. */
	found: number;
	/** Sum over worlds of the median number of pupils of a grade, of those on the list and of the truly worst. */
	pupils: number;
	truePupils: number;
}

export interface Tallies {
	kept: Record<string, Kept>;
	lists: Record<string, Found>;
}

const emptyClasses = (): ChanceClass[] => CLASS_ENDS.map(() => ({ units: 0, chance: 0, drawn: 0 }));

export const emptyKept = (): Kept => ({
	worlds: 0,
	ranks: 0,
	inside: 0,
	better: 0,
	worse: 0,
	borderRanks: 0,
	borderInside: 0,
	width: 0,
	intervals: 0,
	sizes: [0, 1, 2].map(() => ({ ranks: 0, inside: 0 })),
	classes: emptyClasses(),
	spreadClasses: emptyClasses(),
	brier: 0,
	overlapSaid: 0,
	overlapCame: 0,
	places: 0
});

export const emptyFound = (): Found => ({ worlds: 0, places: 0, found: 0, pupils: 0, truePupils: 0 });

/** Adds numbers of one record to those of another of the same shape. */
function addNumbers<T extends object>(to: T, from: T): void {
	const target = to as Record<string, unknown>;
	for (const [key, value] of Object.entries(from)) {
		const own = target[key];
		if (typeof value === 'number') target[key] = (typeof own === 'number' ? own : 0) + value;
		else if (value !== null && typeof value === 'object' && own !== null && typeof own === 'object')
			addNumbers(own, value);
	}
}

/** Adds the tallies of some worlds to those of others. */
export function addTallies(to: Tallies, { kept, lists }: Tallies): void {
	for (const [key, one] of Object.entries(kept)) addNumbers((to.kept[key] ??= emptyKept()), one);
	for (const [key, found] of Object.entries(lists)) addNumbers((to.lists[key] ??= emptyFound()), found);
}
