/** Results as Word and Excel files. */
export default {
	table: 'Tabell',
	figure: 'Figur',
	part: 'del',
	of: 'av',
	page: 'Side',
	method: 'Metode',
	sheet: 'Arket',
	hiddenLabel: 'Skjerming',
	hidden:
		'Tal som er skjulte i programmet for å verne personar, er skjulte her òg. Der talet skulle ha stått, står ordet som seier det.',
	madeLabel: 'Laga med',
	made: ({ version, date }: { version: string; date: string }) => `Treffsikker, utgåve ${version}, ${date}`,
	region: 'Last ned resultatet',
	fileName: 'resultat',
	writing: 'Skriv fila',
	csv: {
		choose: 'Vel type CSV',
		semicolon: { name: 'Semikolon og desimalkomma', help: 'Blir opna rett i norsk Excel' },
		comma: { name: 'Komma og desimalpunktum', help: 'For engelsk Excel, R, Python og dei fleste andre' }
	},
	/** Before rows of a dataset leave the program. */
	micro: {
		title: 'Laste ned mikrodata?',
		text: 'Fila har éi linje for kvar rad i datasettet, utan skjerming. Enkeltpersonar kan kjennast att. Last henne ned berre om du har lov til det, og lagre henne der slike data skal liggje.',
		rows: 'Rader',
		columns: ({ n }: { n: number }) => (n === 1 ? '1 kolonne' : `${n} kolonnar`),
		file: 'Fil',
		confirm: 'Eg veit at fila er uskjerma mikrodata',
		action: 'Last ned mikrodata'
	},
	failed: ({ reason }: { reason: string }) =>
		`Fila vart ikkje laga. Prøv ein gong til, eller kopier tabellane i staden. Det tekniske svaret var: ${reason}`
};
