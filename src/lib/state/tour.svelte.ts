/** The stops of the tour, in their order. */
export const STOPS = ['list', 'rules', 'municipality', 'views', 'scenarios', 'keep'] as const;
export type Stop = (typeof STOPS)[number];

/** Beside the preferences: whether the tour was ended or declined on this machine, so that it is not offered again. */
export const TOUR_KEY = 'treffsikker.tour';

/** The tour of the draw page. Offered once with the example, begun again from the help. */
class Tour {
	/** The stop that is shown; null when there is no tour. */
	stop = $state<Stop | null>(null);
	/** Whether it may be offered; not before `load` has looked. */
	offered = $state(false);

	/** Looks whether the tour has been ended here before. Where storage is forbidden it is not offered at all. */
	load(): void {
		try {
			this.offered = localStorage.getItem(TOUR_KEY) === null;
		} catch {
			this.offered = false;
		}
	}

	/** Forgets whether the tour was ended here. */
	forget(): void {
		try {
			localStorage.removeItem(TOUR_KEY);
		} catch {
			return;
		}
	}

	/** Number of the stop, from 1. */
	get number(): number {
		return this.stop === null ? 0 : STOPS.indexOf(this.stop) + 1;
	}

	start(): void {
		this.stop = STOPS[0];
	}

	/** Goes a number of stops on, or back. Past the last one it ends. */
	go(by: 1 | -1): void {
		const next = this.number - 1 + by;
		if (next >= STOPS.length) this.end();
		else this.stop = STOPS[Math.max(0, next)];
	}

	/** Ends the tour, or declines it: it is not offered again. */
	end(): void {
		this.stop = null;
		this.offered = false;
		try {
			localStorage.setItem(TOUR_KEY, 'ended');
		} catch {
			return;
		}
	}
}

export const tour = new Tour();
