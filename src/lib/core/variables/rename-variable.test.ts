import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../dataset/default-spec';
import { editOf, withEdits } from './edit-spec';
import { renameVariable } from './rename-variable';

describe('renameVariable', () => {
	const spec = {
		...defaultSpec('t', 'Undersøkelse'),
		weight: 'sp1',
		keys: { person: null, municipality: 'sp1' },
		derived: [{ kind: 'expression' as const, name: 'x', label: 'sp1', expression: 'sp1 / 2' }],
		filters: [{ id: 'f', name: 'sp1', condition: '[sp1] > 2' }]
	};

	it('renames everywhere in the dataset, and back', () => {
		const outcome = renameVariable(spec, 'sp1', ' trivsel ', ['sp1', 'sp2']);
		expect(outcome).toMatchObject({
			ok: true,
			value: {
				edits: [{ variable: 'sp1', name: 'trivsel' }],
				weight: 'trivsel',
				keys: { municipality: 'trivsel' },
				derived: [{ label: 'sp1', expression: 'trivsel / 2' }],
				filters: [{ name: 'sp1', condition: 'trivsel > 2' }]
			}
		});
		if (!outcome.ok) return;
		const back = renameVariable(outcome.value, 'trivsel', 'sp1', ['trivsel']);
		expect(back).toMatchObject({ ok: true, value: { edits: [], weight: 'sp1' } });
	});

	it('refuses names that are empty, too long or in use', () => {
		const code = (name: string) => {
			const outcome = renameVariable(spec, 'sp1', name, ['sp1', 'sp2']);
			return outcome.ok ? 'ok' : outcome.problem.code;
		};
		expect([code(' '), code('x'.repeat(65)), code('sp2'), code('sp1')]).toEqual([
			'variables.nameEmpty',
			'variables.nameTooLong',
			'variables.nameInUse',
			'ok'
		]);
	});
});

describe('withEdits', () => {
	it('finds a renamed variable, and forgets edits that say nothing', () => {
		const spec = { ...defaultSpec('t', 'T'), edits: [{ variable: 'a', name: 'b', label: 'B' }] };
		expect(editOf(spec, 'b').variable).toBe('a');
		const changed = withEdits(spec, ['b', 'c'], (edit) => ({ ...edit, unit: 'år' }));
		expect(changed.edits).toEqual([
			{ variable: 'a', name: 'b', label: 'B', unit: 'år' },
			{ variable: 'c', unit: 'år' }
		]);
		const gone = withEdits(changed, ['c'], (edit) => ({ ...edit, unit: undefined }));
		expect(gone.edits).toHaveLength(1);
	});
});
