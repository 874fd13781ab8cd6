import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileStem } from './file-stem';

it('joins what is left of the parts', () => {
	expect(fileStem(['Skoler i nord', 'Andel: enig / uenig?'], 'fil')).toBe('Skoler i nord – Andel enig uenig');
	expect(fileStem(['', 'Unjárga – Nesseby'], 'fil')).toBe('Unjárga – Nesseby');
	expect(fileStem(['Likt', 'Likt'], 'fil')).toBe('Likt');
	expect(fileStem(['../..', ' . '], 'fil')).toBe('fil');
});

it('is cut between signs', () => {
	expect(fileStem([`${'a'.repeat(79)}😀`], 'fil')).toBe('a'.repeat(79));
	expect(fileStem([`${'a'.repeat(78)}. b`], 'fil')).toBe('a'.repeat(78));
});

it('is never empty, never a path, never long, whatever the texts are', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), (parts) => {
			const name = fileStem(parts, 'fil');
			expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+$/u);
			expect(name).not.toMatch(/^[. ]|[. ]$/);
			expect(name.length).toBeLessThan(260);
		})
	);
});
