import type { SurveyColumn } from './survey-project';

const cycle = <T>(values: readonly T[], rows: number, step = 1): T[] =>
	Array.from({ length: rows }, (_, row) => values[(row * step) % values.length]);

const AGREEMENT = ['Helt enig', 'Delvis enig', 'Både- og', 'Delvis uenig', 'Helt uenig', 'Vet ikke', ''];

/**
 * Invented answers in the dresses that surveys come in: words, numbers with labels and declared missing values, numbers
 * with 98 and 99, a file that counts the other way, several answers in a cell, actors under several names.
 */
export function survey(rows: number): SurveyColumn[] {
	return [
		{
			name: 'id',
			label: 'Respondent',
			texts: Array.from({ length: rows }, (_, row) => `r${row % (rows - 6)}`)
		},
		{ name: 'kommune', label: 'Kommune', texts: cycle(['Lillevåg', 'Sørvær', 'Tunheim'], rows) },
		{
			name: 'aktør',
			label: 'Hvilken rolle har du?',
			texts: cycle(['Skoleeier', 'Skoleleder', 'Veileder', 'UH-miljø', 'kompetansemiljø'], rows)
		},
		{
			name: 'sp1',
			label: 'Skolen følges godt opp av kommunen',
			texts: cycle([...AGREEMENT, 'Kommer an på'], rows, 3)
		},
		{ name: 'sp2', label: 'Veilederen kjenner skolen', texts: cycle(AGREEMENT, rows, 2) },
		{ name: 'sp3', label: 'Tiltakene passer oss', texts: cycle(AGREEMENT, rows, 5) },
		{
			name: 'sp4',
			label: 'Støtte fra lærer',
			numbers: cycle([1, 2, 3, 4, 5, 8, 9], rows),
			valueLabels: [
				{ value: 1, label: 'Svært uenig' },
				{ value: 2, label: 'Nokså uenig' },
				{ value: 3, label: 'Verken/eller' },
				{ value: 4, label: 'Nokså enig' },
				{ value: 5, label: 'Svært enig' },
				{ value: 8, label: 'Vet ikke' },
				{ value: 9, label: 'Ubesvart' }
			],
			missing: { values: [8, 9], range: null }
		},
		{
			name: 'sp5',
			label: 'Hvor fornøyd er du? (kodet motsatt)',
			numbers: cycle([1, 2, 3, 4, 5], rows),
			valueLabels: ['Svært fornøyd', 'Fornøyd', 'Både-og', 'Misfornøyd', 'Svært misfornøyd'].map(
				(label, index) => ({ value: index + 1, label })
			)
		},
		{ name: 'alder', label: 'Erfaring i år', numbers: cycle([2, 5, 11, 98, 3, 20], rows) },
		{
			name: 'sp7',
			label: 'Hva har dere fått hjelp til?',
			texts: cycle(['Veiledning;Kurs;', 'Kurs;', '', 'Nettverk;Veiledning;'], rows)
		}
	];
}
