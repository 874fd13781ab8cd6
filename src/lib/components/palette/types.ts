/** What a line of the palette is about; also the order of the groups. */
export const COMMAND_GROUPS = ['pages', 'analyses', 'municipalities', 'actions', 'newAnalyses'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** A line of the palette: a place to go to, or something to do. */
export interface Command {
	/** Unique and stable. */
	id: string;
	group: CommandGroup;
	label: string;
	/** Further words that it is found by, and a few that stand beside it. */
	words?: string;
	hint?: string;
	/** Keys that do the same. */
	keys?: string;
	run: () => void | Promise<void>;
}
