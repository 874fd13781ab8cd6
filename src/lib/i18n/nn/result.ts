/** The result view: asking a cell, copying, figures. */
export default {
	asked: 'Vald celle',
	askHint: 'Trykk på ei celle, eller Enter, for å få vite kva talet er. Piltastane går frå celle til celle.',
	empty: 'Ingen verdi',
	row: 'Rad',
	column: 'Kolonne',
	unrounded: 'Uavrunda verdi',
	fraction: ({ value }: { value: string }) => `${value} av 1`,
	count: 'Tal (n)',
	note: 'Merknad',
	reference: 'Tilvising: tabell / rad / kolonne',
	copyValue: 'Kopier verdien',
	valueCopied: 'Verdien er kopiert.',
	valueNotCopied: 'Nettlesaren lét oss ikkje kopiere.',
	copyAll: 'Kopier alle tabellane',
	allCopied: 'Tabellane er kopierte.',
	plot: {
		numbers: 'Vis tala',
		svg: 'Last ned SVG',
		png: 'Last ned PNG',
		pngFailed: 'Nettlesaren kunne ikkje lage biletet. Last ned SVG i staden.',
		copyPicture: 'Kopier biletet',
		pictureCopied: 'Biletet er kopiert.',
		pictureNotCopied: 'Nettlesaren lét oss ikkje kopiere biletet. Last det ned i staden.',
		region: ({ title }: { title: string }) => `${title}, figur som kan rullast`,
		group: 'Gruppe',
		name: 'Namn',
		value: 'Verdi',
		low: 'Nedre grense',
		high: 'Øvre grense',
		from: 'Frå',
		to: 'Til',
		point: 'Punkt',
		count: 'Tal',
		hidden: 'Skjult',
		percent: 'prosent',
		nothing: 'Ingen tal å vise',
		cut: ({ shown, all }: { shown: string; all: string }) =>
			`Tabellen viser dei første ${shown} av ${all} punkt. Alle er med i fila.`,
		thinned: ({ shown, all }: { shown: string; all: string }) =>
			`Figuren teiknar ${shown} av ${all} punkt, jamt fordelte, og alltid ytterpunkta.`
	}
};
