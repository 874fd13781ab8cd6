/** Whether the last change is stored. */
export type Saving =
	| { saving: 'saved'; savedAt: Date }
	| { saving: 'saving' }
	/** The last change could not be stored. */
	| { saving: 'failed' };

/** What the bar under the header tells. */
export interface ShellStatus {
	/** The open project; when it was saved as a file last, and how that is done. */
	project: ({ name: string; fileSavedAt: Date | null; saveAsFile: () => void } & Saving) | null;
	offline: boolean;
	/** A new version of the program has been fetched and waits. */
	updateReady: boolean;
	/** Takes the waiting version into use. */
	useUpdate: () => void;
}
