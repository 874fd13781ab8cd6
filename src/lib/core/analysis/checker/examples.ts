import type { CheckerTable } from './new-table';
import { tableOf } from './new-table';

/** A published table that anybody can look up, as it is printed. */
interface Published {
	id: string;
	/** Where it stands. */
	source: string;
	/** Its cells with tabs between them. */
	text: string;
}

/** Numbers of published tables, as facts: report and table are named. */
export const PUBLISHED: readonly Published[] = [
	{
		id: 'missing-row',
		source: 'AFI-rapport 2024:04, tabell 4.6',
		text: [
			['', 'Veileder har vært en god støtte for skolen i forfasen'],
			['Helt enig', '45'],
			['Delvis enig', '17'],
			['Både-og', '17'],
			['Delvis uenig', '5'],
			['Helt uenig', '7'],
			['Totalt', '101'],
			['Gjennomsnitt', '3,97'],
			['(N=)', '(42)']
		]
			.map((row) => row.join('\t'))
			.join('\n')
	},
	{
		id: 'mean',
		source: 'AFI-rapport 2024:04, tabell 4.12',
		text: [
			['', 'Skoleeier', 'Skoleleder', 'UH-miljø'],
			['Helt enig', '83', '65', '54'],
			['Delvis enig', '13', '14', '22'],
			['Både-og', '0', '14', '9'],
			['Delvis uenig', '0', '2', '7'],
			['Helt uenig', '4', '2', '9'],
			['Vet ikke', '0', '2', '0'],
			['Totalt', '100', '99', '101'],
			['Gjennomsnitt', '4,70', '4,05', '4,07'],
			['(N=)', '(23)', '(43)', '(46)']
		]
			.map((row) => row.join('\t'))
			.join('\n')
	},
	{
		id: 'stars',
		source: 'AFI-rapport 2025:03, tabell 46',
		text: [
			['', 'Beta', 'T-verdi', 'Signifikans'],
			['Folketall 1. januar 2024', ',633**', '2,321', ',021'],
			['Folketall kvadrert', '-,419*', '-1,774', ',078'],
			['Frie inntekter pr innbygger (kr) (2020/2023)', '-,062', '-,480', ',632'],
			['Sentralitetsindeks (2020/2023) (høyere verdi=mer sentral)', '-,301**', '-1,990', ',048'],
			['Andel uføre i befolkningen', ',091', '1,002', ',318'],
			['Andel barn 6-15 år i befolkningen', '-,026**', '-,288', ',774'],
			['År (2021, 2024)', '-,110', '-1,260', ',209'],
			['* Signifikant på 0,1-nivå ** Signifikant på 0,05-nivå', '', '', '']
		]
			.map((row) => row.join('\t'))
			.join('\n')
	},
	{
		// Chapter 6 says that the average draws of 2020 and 2022 were 30 municipalities each.
		id: 'pooled',
		source: 'AFI-rapport 2025:03, tabell 48 og 52',
		text: [
			['Gjennomsnittsuttrekket', 'N', 'Frie inntekter pr innbygger, gjennomsnitt'],
			['2020', '30', '77 023'],
			['2022', '30', '89 727'],
			['Totalt', '60', '87 428']
		]
			.map((row) => row.join('\t'))
			.join('\n')
	}
];

/** A published table ready to be checked; null for an id that is none. */
export function publishedTable(id: string): CheckerTable | null {
	const found = PUBLISHED.find((one) => one.id === id);
	const table = found ? tableOf({ text: found.text, html: '' }) : null;
	return found && table ? { ...table, source: found.source } : null;
}
