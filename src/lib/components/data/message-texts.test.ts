import { describe, expect, it } from 'vitest';
import { IMPORT_CODES, REPAIR_CODES, WARNING_CODES } from '$lib/core/import/types';
import { NOTE_CODES } from '$lib/core/indicators/notes';
import { loadMessages, LANGUAGES } from '$lib/i18n';
import { messageEntry, messageText } from '$lib/i18n/message-text';
import { STORAGE_CODES } from '$lib/store/problems';

const codes = [
	...IMPORT_CODES,
	...REPAIR_CODES,
	...WARNING_CODES,
	...NOTE_CODES,
	...STORAGE_CODES,
	'storage.changedElsewhere',
	'storage.deletedElsewhere',
	'data.reading',
	'data.generating',
	'data.assemblyFailed',
	'data.importStale'
];

/** Every value that any of the messages names. */
const params = {
	file: 'fil.csv',
	line: 7,
	column: 'Kommunekode',
	text: 'tekst',
	otherColumn: 'Organisasjonsnummer',
	otherText: 'annen tekst',
	firstLine: 3,
	bytes: 1_000_000,
	limit: 2_000_000,
	format: 'pdf',
	encoding: 'utf-8',
	found: 'funn',
	position: 4,
	columns: 9,
	expected: 12,
	count: 2,
	repaired: '0301',
	low: 0,
	high: 100,
	vintage: 2024,
	from: '1507',
	fromName: 'Ålesund',
	number: '1508',
	name: 'Ålesund',
	years: '2022-23',
	year: '2024-25',
	parts: '1505, 1506',
	cells: 12,
	earlierFile: 'tidligere.csv',
	rows: 30,
	numbers: '9999',
	indicator: 'np5.reading.scale',
	owner: 'Alle eierformer',
	series: 'Lesing',
	reason: 'grunn'
};

describe.each(LANGUAGES)('messages in %s', (language) => {
	it.each(codes)('%s is a sentence without gaps', async (code) => {
		const messages = await loadMessages(language);
		expect(messageEntry(messages, code)).toBeDefined();
		const text = messageText(messages, { code, params });
		expect(text).toMatch(/^.{10,}$/s);
		expect(text).not.toMatch(/undefined|NaN|\[object/);
	});
});
