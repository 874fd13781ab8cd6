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
		'Tall som er skjult i programmet for å verne personer, er skjult her også. Der tallet skulle stått, står ordet som sier det.',
	madeLabel: 'Laget med',
	made: ({ version, date }: { version: string; date: string }) => `Treffsikker, utgave ${version}, ${date}`,
	region: 'Last ned resultatet',
	fileName: 'resultat',
	writing: 'Skriver filen',
	csv: {
		choose: 'Velg slags CSV',
		semicolon: { name: 'Semikolon og desimalkomma', help: 'Åpnes riktig i norsk Excel' },
		comma: { name: 'Komma og desimalpunktum', help: 'For engelsk Excel, R, Python og de fleste andre' }
	},
	/** Before rows of a dataset leave the program. */
	micro: {
		title: 'Laste ned mikrodata?',
		text: 'Filen har én linje for hver rad i datasettet, uten skjerming. Enkeltpersoner kan kjennes igjen. Last den ned bare hvis du har lov til det, og lagre den der slike data skal ligge.',
		rows: 'Rader',
		columns: ({ n }: { n: number }) => (n === 1 ? '1 kolonne' : `${n} kolonner`),
		file: 'Fil',
		confirm: 'Jeg vet at filen er uskjermede mikrodata',
		action: 'Last ned mikrodata'
	},
	failed: ({ reason }: { reason: string }) =>
		`Filen ble ikke laget. Prøv igjen, eller kopier tabellene i stedet. Det tekniske svaret var: ${reason}`
};
