const municipalities = (n: number) => (n === 1 ? 'Én kommune' : `${n} kommuner`);

/** The border zone for a large screen. */
export default {
	open: 'Vis på stor skjerm',
	title: ({ name }: { name: string }) => `Grensesonen: ${name}`,
	years: ({ years }: { years: string }) => `Skoleår ${years}`,
	cut: ({ share, places }: { share: string; places: number }) =>
		`Grensen går ved ${share}. ${municipalities(places)} er inne i gjennomsnittsuttrekket.`,
	tie: ({ n, won }: { n: number; won: number }) =>
		`${n} kommuner har samme andel ved grensen, og ${won} av dem får plass.`,
	in: 'Så vidt inne',
	out: 'Så vidt ute',
	place: ({ rank }: { rank: string }) => `Plass ${rank}`,
	above: ({ by }: { by: string }) => `${by} prosentpoeng over den første utenfor`,
	below: ({ by }: { by: string }) => `${by} prosentpoeng under den siste innenfor`,
	same: { in: 'Samme andel som den første utenfor', out: 'Samme andel som den siste innenfor' },
	points: ({ points }: { points: string }) => `${points} poeng`,
	spread: 'inne i spredningsuttrekket',
	chance: ({ n }: { n: number }) => `Trukket ut i ${n} av 100`,
	chanceNote: 'Hvor ofte trukket ut: i like sannsynlige datasett, regnet ut under «Hvor sikkert?».',
	needsChance: 'Hvor ofte hver blir trukket ut, vises når det er regnet ut under «Hvor sikkert?».',
	flip: ({ change }: { change: string }) => `Minste endring: ${change}`,
	noFlip: 'Ingen endring av ett enkelt tall eller én grense flytter kommunen.',
	searching: 'Leter etter den minste endringen …',
	note: 'Marginen er avstanden til grensen, i prosentpoeng av mulige risikopoeng. Hver endring er prøvd ved å gjøre uttrekket på nytt.'
};
