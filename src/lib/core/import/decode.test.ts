import { describe, expect, it } from 'vitest';
import { decode, detectEncoding } from './decode';
import { oneByte, smallExport, swapped, utf16le, utf8 } from './fixtures';

const text = smallExport();
const codeOf = (bytes: Uint8Array) => {
	const outcome = decode(bytes);
	return outcome.ok ? outcome.value.encoding : outcome.problem;
};
const withMark = (bytes: Uint8Array, ...mark: number[]) => Uint8Array.from([...mark, ...bytes]);

describe('decode', () => {
	it.each([
		['UTF-16LE without mark, as Udir writes', utf16le(text), 'utf-16le'],
		['UTF-16LE with mark', withMark(utf16le(text), 0xff, 0xfe), 'utf-16le'],
		['UTF-16BE without mark', swapped(utf16le(text)), 'utf-16be'],
		['UTF-16BE with mark', withMark(swapped(utf16le(text)), 0xfe, 0xff), 'utf-16be'],
		['UTF-8', utf8(text), 'utf-8'],
		['UTF-8 with mark', withMark(utf8(text), 0xef, 0xbb, 0xbf), 'utf-8'],
		['windows-1252', oneByte(text), 'windows-1252']
	])('%s', (_, bytes, encoding) => {
		expect(decode(bytes)).toEqual({ ok: true, value: { text, encoding } });
	});

	it('reads the characters in which windows-1252 differs from ISO 8859-1 (Unicode CP1252.TXT)', () => {
		const bytes = withMark(oneByte(' kjønn'), 0x80, 0x8a, 0x91, 0x96, 0x9f);
		expect(decode(bytes)).toMatchObject({ value: { text: '€Š‘–Ÿ kjønn', encoding: 'windows-1252' } });
	});

	it('keeps Sami letters in UTF-16', () => {
		const names =
			'Hábmer - Hamarøy;Kárášjohka - Karasjok;Unjárga - Nesseby;Guovdageaidnu;Raavrevijhke'.repeat(3);
		expect(decode(utf16le(names))).toMatchObject({ value: { text: names, encoding: 'utf-16le' } });
	});

	it('says why other bytes are no text', () => {
		expect(codeOf(new Uint8Array())).toEqual({ code: 'import.empty' });
		expect(codeOf(withMark(utf8('rest'), 0x50, 0x4b, 3, 4))).toEqual({ code: 'import.zip' });
		expect(codeOf(utf8('%PDF-1.7 …'))).toEqual({ code: 'import.binary', params: { format: 'pdf' } });
		expect(codeOf(utf8('$FL2@(#) SPSS'))).toEqual({ code: 'import.binary', params: { format: 'spss' } });
		expect(codeOf(withMark(utf8(text), 0xd0, 0xcf, 0x11, 0xe0))).toMatchObject({
			params: { format: 'excel' }
		});
		expect(codeOf(withMark(utf8(text), 0))).toMatchObject({ code: 'import.binary' });
		expect(codeOf(new Uint8Array(5000))).toMatchObject({ code: 'import.binary' });
		const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255);
		expect(codeOf(noise)).toMatchObject({ code: 'import.binary' });
	});

	it('refuses UTF-16 that is cut within a character', () => {
		const bytes = utf16le(text).subarray(0, -1);
		expect(codeOf(bytes)).toEqual({ code: 'import.truncated', params: { bytes: bytes.length } });
	});

	it('refuses a lone half of a character in UTF-16', () => {
		expect(codeOf(utf16le(`${text}\ud800x`))).toMatchObject({ code: 'import.brokenEncoding' });
	});

	it('never reads damaged UTF-8 as windows-1252: names the line of the damage', () => {
		const bytes = utf8(`${text}a\nb\nc`);
		bytes[bytes.length - 3] = 0xff;
		const lines = text.split('\n').length;
		expect(codeOf(bytes)).toEqual({
			code: 'import.brokenEncoding',
			params: { encoding: 'utf-8', line: lines + 1 }
		});
		const cut = utf8('5. årstrinn å').subarray(0, -1);
		expect(codeOf(cut)).toMatchObject({ code: 'import.brokenEncoding' });
	});

	it('refuses bytes that no character of windows-1252 has', () => {
		expect(codeOf(withMark(oneByte('kjønn og årstrinn'), 0x81))).toMatchObject({
			code: 'import.brokenEncoding'
		});
	});

	it('finds windows-1252 letters also when they come late in a long file', () => {
		const long = `${'a;b\n'.repeat(400_000)}`;
		const bytes = Uint8Array.from([...oneByte(long), 0xe5, 0x0a]);
		expect(detectEncoding(bytes)).toEqual({ ok: true, value: 'utf-8' });
		expect(codeOf(bytes)).toBe('windows-1252');
	});
});
