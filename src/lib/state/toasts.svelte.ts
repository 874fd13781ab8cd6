/** A short notice, read aloud by screen readers, with something to undo if there is. */
export interface Toast {
	id: number;
	text: string;
	undo?: () => void;
	/** Whether `undo` still takes back what the notice tells of. */
	canUndo?: () => boolean;
	/** Something else to do about it, as a button. */
	action?: { label: string; run: () => void };
}

/** Long enough to read a sentence and reach the undo button. */
const SHOWN_FOR = 10_000;

class Toasts {
	#list = $state.raw<readonly Toast[]>([]);
	#next = 1;
	#timers = new Map<number, ReturnType<typeof setTimeout>>();

	get list(): readonly Toast[] {
		return this.#list;
	}

	/**
	 * Shows a notice for ten seconds.
	 * @param text a full sentence
	 * @param undo takes back what the notice tells of
	 * @param canUndo whether it still does; always, where it is not given
	 * @param action something else that can be done about it
	 * @returns its id, for whoever takes it away before
	 */
	show(text: string, undo?: () => void, canUndo?: () => boolean, action?: Toast['action']): number {
		const id = this.#next++;
		this.#list = [...this.#list, { id, text, undo, canUndo, action }];
		this.resume(id);
		return id;
	}

	/** Shows a notice with a button that is no undo. */
	offer(text: string, action: NonNullable<Toast['action']>): void {
		const id = this.#next++;
		this.#list = [...this.#list, { id, text, action }];
		this.resume(id);
	}

	/** Takes a notice away. */
	dismiss(id: number): void {
		this.pause(id);
		this.#list = this.#list.filter((toast) => toast.id !== id);
	}

	/** Keeps a notice while the pointer or the focus is on it. */
	pause(id: number): void {
		clearTimeout(this.#timers.get(id));
		this.#timers.delete(id);
	}

	/** Lets the time of a notice run again. */
	resume(id: number): void {
		this.pause(id);
		this.#timers.set(
			id,
			setTimeout(() => this.dismiss(id), SHOWN_FOR)
		);
	}
}

export const toasts = new Toasts();
