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
	failed: ({ reason }: { reason: string }) =>
		`Fila vart ikkje laga. Prøv ein gong til, eller kopier tabellane i staden. Det tekniske svaret var: ${reason}`
};
