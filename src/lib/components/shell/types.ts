/** Whether the last change is stored. */
export type Saving =
	| { saving: 'saved'; savedAt: Date }
	| { saving: 'saving' }
	/** The last change could not be stored. */
	| { saving: 'failed' };

/** What the bar under the header tells. */
export interface ShellStatus {
	/** The open project. */
	project: ({ name: string } & Saving) | null;
	offline: boolean;
	/** A new version of the program has been fetched and waits. */
	updateReady: boolean;
	/** Takes the waiting version into use. */
	useUpdate: () => void;
}
