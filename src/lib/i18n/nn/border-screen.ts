const municipalities = (n: number) => (n === 1 ? 'Éin kommune' : `${n} kommunar`);

/** The border zone for a large screen. */
export default {
	open: 'Vis på stor skjerm',
	title: ({ name }: { name: string }) => `Grensesona: ${name}`,
	years: ({ years }: { years: string }) => `Skuleår ${years}`,
	cut: ({ share, places }: { share: string; places: number }) =>
		`Grensa går ved ${share}. ${municipalities(places)} er inne i gjennomsnittsuttrekket.`,
	tie: ({ n, won }: { n: number; won: number }) =>
		`${n} kommunar har same del ved grensa, og ${won} av dei får plass.`,
	in: 'Så vidt inne',
	out: 'Så vidt ute',
	place: ({ rank }: { rank: string }) => `Plass ${rank}`,
	above: ({ by }: { by: string }) => `${by} prosentpoeng over den første utanfor`,
	below: ({ by }: { by: string }) => `${by} prosentpoeng under den siste innanfor`,
	same: { in: 'Same del som den første utanfor', out: 'Same del som den siste innanfor' },
	points: ({ points }: { points: string }) => `${points} poeng`,
	spread: 'inne i spreiingsuttrekket',
	chance: ({ n }: { n: number }) => `Trekt ut i ${n} av 100`,
	chanceNote: 'Kor ofte trekt ut: i like sannsynlege datasett, rekna ut under «Kor sikkert?».',
	needsChance: 'Kor ofte kvar blir trekt ut, blir vist når det er rekna ut under «Kor sikkert?».',
	flip: ({ change }: { change: string }) => `Minste endring: ${change}`,
	noFlip: 'Inga endring av eitt einskilt tal eller éi grense flyttar kommunen.',
	searching: 'Leitar etter den minste endringa …',
	note: 'Marginen er avstanden til grensa, i prosentpoeng av moglege risikopoeng. Kvar endring er prøvd ved å gjere uttrekket på nytt.'
};
