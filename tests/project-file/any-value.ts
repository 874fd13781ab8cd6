import fc from 'fast-check';

/** Every text that a file may hold: Sami letters, emoji, halves of surrogate pairs, nothing. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom('Guovdageaidnu', 'čđŋšŧž', 'Vestvågøy', '', '=1+1', '__proto__', '\ud83d', '\udc00x', '🙂')
);

export const anyNumber = fc.oneof(
	fc.double({ noNaN: true }),
	fc.constantFrom(-0, 0, Infinity, -Infinity, 1e308, 5e-324, 0.1)
);

/** A value of a variable. */
export const value = fc.oneof(anyNumber, anyText);
