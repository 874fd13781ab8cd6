/**
 * Tables of the reports that the text of the PDF does not give as a table: cells over several rows, numbers with spaces, two
 * numbers in a cell. Typed as they are printed, with tabs between the cells; facts, with report and number of the table.
 */
export interface TypedTable {
	id: string;
	text: string;
	/** What the report says that the table does not: how many items an index has. */
	items?: number;
}

const tabs = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

export const BY_HAND: readonly TypedTable[] = [
	{
		id: 'AFI-2025 V4',
		text: tabs([
			['Frie inntekter pr innbygger', 'Antall kommuner', 'Prosent'],
			['Svært lave', '51', '24,2'],
			['Lave', '54', '25,6'],
			['Middels', '52', '24,6'],
			['Høye', '54', '25,6'],
			['Total', '211', '100,0']
		])
	},
	{
		id: 'NTNU-2023 4.3',
		text: tabs([
			['Hvilken instans/enhet kommer du fra?', '', 'å bestemme/planlegge', 'å utforme'],
			['Kommune (skole-/barnehageeier) (n = 55)', 'Snitt', '3,75', '3,71'],
			['', 'Std. avvik', '1,29', '1,30'],
			['UH-sektor (n = 14)', 'Snitt', '4,21', '4,21'],
			['', 'Std. avvik', '0,98', '0,98'],
			['Statped (n = 8)', 'Snitt', '3,13', '3,25'],
			['', 'Std. avvik', '1,34', '1,39'],
			['Kommunal barnehage (n = 25)', 'Snitt', '2,68', '2,65'],
			['', 'Std. avvik', '1,44', '1,33'],
			['Privat barnehage (n = 24)', 'Snitt', '3,29', '3,30'],
			['', 'Std. avvik', '1,04', '1,33'],
			['Kommunal grunnskole (n = 10)', 'Snitt', '2,80', '3,00'],
			['', 'Std. avvik', '1,55', '1,33'],
			['PP-tjenesten (n = 32)', 'Snitt', '3,53', '3,48'],
			['', 'Std. avvik', '1,30', '1,29'],
			['Totalt (n = 182)', 'Snitt', '3,50', '3,49'],
			['', 'Std. avvik', '1,37', '1,37']
		])
	},
	{
		id: 'NTNU-2023 4.5',
		text: tabs([
			['Hvilken instans/enhet kommer du fra?', '', 'kartlegge behov', 'spesialpedagogikk', 'inkluderende praksis', 'Cohens d'],
			['Kommune (skole-/barnehageeier) (n = 55)', 'Snitt', '3,70', '3,35', '4,11', '0,74'],
			['', 'Std. avvik', '1,20', '1,06', '1,01', ''],
			['UH-sektor (n = 14)', 'Snitt', '4,07', '3,93', '4,27', '0,56'],
			['', 'Std. avvik', '0,46', '0,70', '0,46', ''],
			['Statped (n = 8)', 'Snitt', '2,00', '3,50', '3,63', '0,09'],
			['', 'Std. avvik', '1,31', '1,69', '1,19', ''],
			['Kommunal barnehage (n = 25)', 'Snitt', '3,72', '3,56', '3,81', '0,20'],
			['', 'Std. avvik', '1,14', '1,19', '1,30', ''],
			['Privat barnehage (n = 24)', 'Snitt', '4,04', '3,75', '4,29', '0,68'],
			['', 'Std. avvik', '0,83', '0,94', '0,62', ''],
			['Kommunal grunnskole (n = 10)', 'Snitt', '3,30', '3,40', '3,70', '0,22'],
			['', 'Std. avvik', '1,25', '1,35', '1,34', ''],
			['PP-tjenesten (n = 32)', 'Snitt', '3,00', '2,72', '3,75', '0,75'],
			['', 'Std. avvik', '1,25', '1,44', '1,30', ''],
			['Totalt (n = 182)', 'Snitt', '3,59', '3,41', '4,02', '0,54'],
			['', 'Std. avvik', '1,19', '1,20', '1,05', '']
		])
	},
	{
		id: 'NTNU-2023 4.6',
		text: tabs([
			['', 'N', 'Snitt', 'Std. avvik'],
			['har ført til: PP-tjenesten økt kompetanse', '120', '2,9', '1,0'],
			['har ført til: skolehelsetjenesten økt kompetanse', '116', '2,8', '1,1'],
			['har ført til: barnehage og skole økt kompetanse', '166', '3,2', '1,0'],
			['har ført til: barnehage og skole endret praksis', '157', '2,9', '0,9'],
			['har ført til: bedre tilbud', '151', '3,0', '0,9'],
			['vil føre til: egen instans økt kompetanse', '192', '3,5', '0,9'],
			['vil føre til: egen instans endrer praksis', '188', '3,4', '0,8'],
			['vil føre til: PP-tjenesten økt kompetanse', '155', '3,4', '0,8'],
			['vil føre til: skolehelsetjenesten økt kompetanse', '147', '3,1', '0,8'],
			['vil føre til: barnehage og skole økt kompetanse', '187', '3,5', '0,8'],
			['vil føre til: barnehage og skole endrer praksis', '181', '3,3', '0,8'],
			['vil føre til: bedre tilbud', '179', '3,4', '0,9']
		])
	},
	{
		id: 'NTNU-2023 5.1',
		text: tabs([
			['Region/fylke', 'Beløp til UH-sektor', 'Beløp til tiltakseier/nettverk', 'Beløp til tilskuddskoordinator'],
			['Oslo og Viken', '17 819 998', '15 309 243', ''],
			['Innlandet', '6 647 136', '988 788', '299 056'],
			['Rogaland', '3 550 076', '4 515 625', ''],
			['Agder', '3 054 008', '2 662 369', ''],
			['Møre og Romsdal', '3 704 000', '3 027 000', ''],
			['Trøndelag', '3 450 003', '5 237 385', '9 149 978'],
			['Vestfold og Telemark', '5 504 099', '1 336 800', '1 130 101'],
			['Vestland', '4 803 062', '8 395 123', ''],
			['Nordland', '2 601 900', '3 521 550', '349 550'],
			['Troms og Finnmark', '4 731 433', '800 000', '1 363 000'],
			['Totalt', '55 865 715', '45 793 883', '12 291 685']
		])
	},
	{
		id: 'Udir-2025 tiltak, uttrekket i 2020',
		text: tabs([
			['', 'Adm. skoleeier', 'Leder', 'Ansatte i skolen', 'PPT', 'Barnehage', 'Andre'],
			['Ja', '19 (54%)', '31 (89%)', '34 (97%)', '14 (40%)', '17 (49%)', '16 (46%)'],
			['Nei', '16 (46%)', '4 (11%)', '', '21 (60%)', '18 (51%)', '18 (51%)'],
			['Vet ikke', '', '', '1 (3%)', '', '', '1 (3%)']
		])
	},
	{
		id: 'Udir-2025 tiltak, uttrekket i 2022',
		text: tabs([
			['', 'Adm. skoleeier', 'Leder', 'Ansatte i skolen', 'PPT', 'Barnehage', 'Andre'],
			['Ja', '20 (56%)', '31 (86%)', '35 (97%)', '15 (42%)', '15 (42%)', '24 (67%)'],
			['Nei', '14 (41%)', '4 (11%)', '1 (3%)', '21 (58%)', '19 (53%)', '12 (33%)'],
			['Vet ikke', '2 (6%)', '1 (3%)', '', '', '2 (6%)', '']
		])
	},
	{
		// Tables 47 and 50 say that both draws count alike: 3 412 is the mean of 3608 and 3216. Groups of 30 stand for that.
		id: 'AFI-2025 48 og 52, gjennomsnittsuttrekket, like store uttrekk',
		text: tabs([
			['Uttrekk', 'N', 'Frie inntekter pr innbygger, gjennomsnitt'],
			['2020', '30', '77023'],
			['2022', '30', '89727'],
			['Totalt', '60', '87 428']
		])
	},
	{
		id: 'AFI-2025 48 og 53, spredningsuttrekket, like store uttrekk',
		text: tabs([
			['Uttrekk', 'N', 'Frie inntekter pr innbygger, gjennomsnitt'],
			['2020', '9', '71236'],
			['2022', '9', '67327'],
			['Totalt', '18', '69 281']
		])
	},
	{
		// The answers of table 3.1 above the N of tables 4.1, 4.3, 4.8 and 4.12.
		id: 'AFI-2024 3.1 mot 4.1, 4.3, 4.8 og 4.12',
		text: tabs([
			['', 'Skoleeier 2022', 'Veileder 2022', 'Skoleleder 2022', 'Skoleeier 2020', 'Veileder/kompetansemiljø 2020', 'Skoleleder 2020'],
			['Høyeste mulige N', '26', '39', '60', '27', '34', '67'],
			['N 4.1', '25', '41', '', '25', '43', ''],
			['N 4.3', '26', '42', '', '', '', ''],
			['N 4.8', '', '', '64', '', '', ''],
			['N 4.12', '', '', '', '23', '46', '43']
		])
	}
];

/** Tables that the reader does not get right from the text, or that are typed above. */
export const NOT_FROM_TEXT: readonly string[] = [
	'AFI-2025 V4',
	'AFI-2025 47',
	'AFI-2025 48',
	...['V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11'].map((picture) => `AFI-2025 ${picture}`),
	...['4.3', '4.5', '4.6', '5.1'].map((table) => `NTNU-2023 ${table}`)
];
