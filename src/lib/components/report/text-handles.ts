/** A text that is edited: where its cursor is, and how it gets there. */
export interface TextHandle {
	place: () => number;
	focusAt: (at: number) => Promise<void>;
}

/** The texts of a page by the ids of their blocks. They tell nobody when they come and go. */
export const textHandles = (): Map<string, TextHandle> => new Map();
