import { flushSync } from 'svelte';

/**
 * Whether the page is being printed: between the browser's events for it. What is laid out otherwise on paper than CSS can
 * say follows it.
 */
class Printing {
	#on = $state(false);

	get on(): boolean {
		return this.#on;
	}

	/** Everything stands as it is printed when this returns. */
	begin = (): void =>
		flushSync(() => {
			this.#on = true;
		});

	end = (): void => {
		this.#on = false;
	};
}

export const printing = new Printing();
