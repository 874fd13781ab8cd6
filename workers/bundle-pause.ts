/** Tells how far it is, and lets the message go out before work goes on. */
export const pausing =
	(reached: (share: number) => void) =>
	async (share: number): Promise<void> => {
		reached(share);
		await new Promise((resolve) => setTimeout(resolve, 0));
	};
