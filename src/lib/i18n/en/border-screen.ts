const municipalities = (n: number) => (n === 1 ? 'One municipality is' : `${n} municipalities are`);

/** The border zone for a large screen. */
export default {
	open: 'Show on a large screen',
	title: ({ name }: { name: string }) => `The border zone: ${name}`,
	years: ({ years }: { years: string }) => `School years ${years}`,
	cut: ({ share, places }: { share: string; places: number }) =>
		`The cut is at ${share}. ${municipalities(places)} in the average draw.`,
	tie: ({ n, won }: { n: number; won: number }) =>
		`${n} municipalities have the same share at the cut, and ${won} of them get a place.`,
	in: 'Just in',
	out: 'Just out',
	place: ({ rank }: { rank: string }) => `Rank ${rank}`,
	above: ({ by }: { by: string }) => `${by} percentage points above the first outside`,
	below: ({ by }: { by: string }) => `${by} percentage points below the last inside`,
	same: { in: 'The same share as the first outside', out: 'The same share as the last inside' },
	points: ({ points }: { points: string }) => `${points} points`,
	spread: 'in the spread draw',
	chance: ({ n }: { n: number }) => `Drawn in ${n} of 100`,
	chanceNote: 'How often drawn: in equally plausible data sets, computed under “How sure?”.',
	needsChance: 'How often each is drawn is shown once it has been computed under “How sure?”.',
	flip: ({ change }: { change: string }) => `Smallest change: ${change}`,
	noFlip: 'No change of a single number or limit moves the municipality.',
	searching: 'Looking for the smallest change …',
	note: 'The margin is the distance to the cut, in percentage points of possible risk points. Each change was tried by drawing again.'
};
