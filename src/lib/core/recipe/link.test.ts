import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleSpec } from '../../../../tests/worlds/worked-example';
import { toBase64url } from './base64url';
import { decodeLink, encodeLink, isLink, LINK_KEY, MAX_LINK_LENGTH } from './link';

const packed = (bytes: Uint8Array) => LINK_KEY + toBase64url(deflateSync(bytes, { level: 9 }));
const code = (fragment: string) => {
	const outcome = decodeLink(fragment);
	return outcome.ok ? 'ok' : outcome.problem.code;
};

describe('links', () => {
	it('bring the specification back, with letters of every kind', () => {
		const spec = { ...exampleSpec, name: 'Trøndelag – «Snåase» 中 😀' };
		const link = encodeLink(spec);
		expect('fragment' in link && isLink(link.fragment)).toBe(true);
		expect('fragment' in link && decodeLink(link.fragment)).toEqual({ ok: true, value: [spec] });
	});

	it('bring several specifications back in their order, and refuse all where one is wrong', () => {
		const specs = [exampleSpec, { ...exampleSpec, name: 'En til', places: 3 }];
		const link = encodeLink(...specs);
		expect('fragment' in link && decodeLink(link.fragment)).toEqual({ ok: true, value: specs });
		const wrong = [exampleSpec, { ...exampleSpec, places: 'tre' }];
		expect(code(packed(strToU8(JSON.stringify(wrong))))).toBe('recipe.badField');
		expect(code(packed(strToU8('[]')))).toBe('recipe.badLink');
	});

	it('hold nothing but letters that no program on the way changes', () => {
		const link = encodeLink(exampleSpec);
		expect('fragment' in link && link.fragment).toMatch(/^#oppskrift=[\w-]+$/);
	});

	it('are not made when they would be too long; the length is told', () => {
		const reasons = Array.from({ length: 900 }, (_, index) => ({
			municipality: String(1000 + index),
			reason: String(Math.sin(index))
		}));
		const link = encodeLink({ ...exampleSpec, exclusions: reasons });
		expect(link).toMatchObject({ tooLong: { limit: MAX_LINK_LENGTH } });
		expect('tooLong' in link && link.tooLong.length).toBeGreaterThan(MAX_LINK_LENGTH);
	});

	it.each(['', '#', '#oppskrift=', '#oppskrift=%%%', '#oppskrift=AAAA', '#annet=abcd', 'oppskrift=abcd'])(
		'refuse %j',
		(fragment) => {
			expect(code(fragment)).toBe('recipe.badLink');
		}
	);

	it('refuse a link that was cut anywhere', () => {
		const link = encodeLink(exampleSpec);
		const fragment = 'fragment' in link ? link.fragment : '';
		for (let length = 0; length < fragment.length; length++) {
			expect(code(fragment.slice(0, length)), `${length} characters`).toBe('recipe.badLink');
		}
	});

	it('refuse what inflates to more than a link can hold', () => {
		const bomb = packed(new Uint8Array(5_000_000).fill(32));
		expect(bomb.length).toBeLessThan(MAX_LINK_LENGTH);
		expect(code(bomb)).toBe('recipe.badLink');
	});

	it('refuse a text that is longer than any link', () => {
		expect(code(LINK_KEY + 'A'.repeat(MAX_LINK_LENGTH))).toBe('recipe.tooLarge');
	});

	it('name the field when the content is JSON but no specification', () => {
		expect(decodeLink(packed(strToU8('{"type":"draw"}')))).toMatchObject({
			ok: false,
			problem: { code: 'recipe.badField', params: { path: 'version' } }
		});
		expect(code(packed(strToU8('{"__proto__":{"x":1}}')))).toBe('recipe.badField');
		expect(code(packed(Uint8Array.of(0xff, 0xfe, 0x41)))).toBe('recipe.badLink');
		expect(code(packed(strToU8('not json')))).toBe('recipe.badLink');
	});
});
