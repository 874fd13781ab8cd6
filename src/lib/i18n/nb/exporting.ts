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
	failed: ({ reason }: { reason: string }) =>
		`Filen ble ikke laget. Prøv igjen, eller kopier tabellene i stedet. Det tekniske svaret var: ${reason}`
};
