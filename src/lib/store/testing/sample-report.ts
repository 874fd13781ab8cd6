import type { ImportReport } from '../../core/import/types';

/** What was understood of a sample table, as little as the store needs. */
export const sampleReport: ImportReport = {
	fileName: 'a.csv',
	bytes: 100,
	fingerprint: 'print-a',
	encoding: 'utf-16le',
	separator: 'tab',
	layout: 'udir-export',
	rows: 3,
	years: [{ year: '2024-25', preliminary: false }],
	subjects: ['Lesing'],
	grades: [5],
	owners: ['Alle eierformer'],
	genders: ['Alle kjønn'],
	levels: [],
	columns: [],
	unassigned: [],
	otherColumns: [],
	sentences: { count: 0, first: [] },
	breaks: [],
	repairs: [],
	warnings: []
};
