import { describe, expect, it } from 'vitest';
import { parseHostStatement, readHostStatement } from '../../../../scripts/host-statement.mjs';
import { hostStatement } from './host';

describe('the statement of a host', () => {
	it('is taken as it is written, every part optional', () => {
		const statement = {
			name: 'Eksempeldirektoratet',
			text: { nb: ['Første avsnitt.'], en: ['First paragraph.', 'Second.'] },
			email: 'post@example.invalid',
			phone: '22 00 00 00',
			statement: '/om/tilgjengelighet'
		};
		expect(parseHostStatement(JSON.stringify(statement))).toEqual(statement);
		expect(parseHostStatement('{}')).toEqual({});
	});

	it.each([
		['[]', /not an object/],
		['"text"', /not an object/],
		['{"mail": "a"}', /"mail" is not known/],
		['{"email": 3}', /"email" is not a text/],
		['{"text": ["a"]}', /"text" is not an object/],
		['{"text": {"se": ["a"]}}', /unknown language "se"/],
		['{"text": {"nb": "a"}}', /"text.nb" is not a list/],
		['{"text": {"nb": [1]}}', /"text.nb" is not a list/],
		['{', /JSON/]
	])('stops the build when it is not of the form: %s', (json, message) => {
		expect(() => parseHostStatement(json)).toThrow(message);
	});

	it('names the file that cannot be read', () => {
		expect(() => readHostStatement('does-not-exist.json')).toThrow(/HOST_STATEMENT \(does-not-exist.json\)/);
		expect(readHostStatement('')).toBeNull();
	});

	it('is null where none was named', () => {
		expect(hostStatement).toBeNull();
	});
});
