/** The result view: asking a cell, copying, figures. */
export default {
	asked: 'Valgt celle',
	askHint: 'Trykk på en celle, eller Enter, for å få vite hva tallet er. Piltastene går fra celle til celle.',
	empty: 'Ingen verdi',
	row: 'Rad',
	column: 'Kolonne',
	unrounded: 'Uavrundet verdi',
	fraction: ({ value }: { value: string }) => `${value} av 1`,
	count: 'Antall (n)',
	note: 'Merknad',
	reference: 'Henvisning: tabell / rad / kolonne',
	copyValue: 'Kopier verdien',
	valueCopied: 'Verdien er kopiert.',
	valueNotCopied: 'Nettleseren lot oss ikke kopiere.',
	copyAll: 'Kopier alle tabellene',
	allCopied: 'Tabellene er kopiert.',
	plot: {
		numbers: 'Vis tallene',
		svg: 'Last ned SVG',
		png: 'Last ned PNG',
		pngFailed: 'Nettleseren kunne ikke lage bildet. Last ned SVG i stedet.',
		copyPicture: 'Kopier bildet',
		pictureCopied: 'Bildet er kopiert.',
		pictureNotCopied: 'Nettleseren lot oss ikke kopiere bildet. Last det ned i stedet.',
		region: ({ title }: { title: string }) => `${title}, figur som kan rulles`,
		group: 'Gruppe',
		name: 'Navn',
		value: 'Verdi',
		low: 'Nedre grense',
		high: 'Øvre grense',
		from: 'Fra',
		to: 'Til',
		point: 'Punkt',
		count: 'Antall',
		hidden: 'Skjult',
		percent: 'prosent',
		nothing: 'Ingen tall å vise',
		cut: ({ shown, all }: { shown: string; all: string }) =>
			`Tabellen viser de første ${shown} av ${all} punkter. Alle er med i filen.`,
		thinned: ({ shown, all }: { shown: string; all: string }) =>
			`Figuren tegner ${shown} av ${all} punkter, jevnt fordelt, og alltid ytterpunktene.`
	}
};
