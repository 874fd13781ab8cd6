import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Message, Outcome } from '../../src/lib/core/outcome';

const schema = JSON.parse(readFileSync(new URL('../../docs/recipe.schema.json', import.meta.url), 'utf8'));
const compiler = new Ajv2020().addSchema(schema, 'recipe');

/**
 * What the published schema says of something.
 * @param part of the schema's definitions; '' for a whole recipe
 */
export const bySchema = (part: string) =>
	compiler.compile<unknown>({ $ref: part === '' ? 'recipe' : `recipe#/$defs/${part}` });

/** Refusals without a counterpart in the schema: unknown kinds, newer versions, lists with twins, forbidden keys. */
const isOnlyHere = ({ code, params }: Message): boolean =>
	code !== 'recipe.badField' || ['unique', 'allowedName'].includes(String(params?.expected));

/** Expects that the published schema takes what the program takes, and refuses what it refuses. */
export function expectAgreement(
	isBySchema: ReturnType<typeof bySchema>,
	json: unknown,
	outcome: Outcome<unknown>
): void {
	if (outcome.ok) expect(isBySchema(json), JSON.stringify(isBySchema.errors)).toBe(true);
	else if (!isOnlyHere(outcome.problem)) {
		expect(isBySchema(json), JSON.stringify(outcome.problem)).toBe(false);
	}
}
