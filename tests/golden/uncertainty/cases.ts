import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCountry } from '../../../src/lib/core/demo/generate-country';
import { readFile } from '../../../src/lib/core/import/read-file';
import { assemble } from '../../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../../src/lib/core/indicators/propose';
import { loadNorway } from '../../../src/lib/core/register/norway';
import { prepareDraw, type PreparedData } from '../../../src/lib/core/selection/prepare';
import { presetSpec } from '../../../src/lib/core/selection/presets';
import type { DrawSpec } from '../../../src/lib/core/selection/types';
import { defaultUncertainty } from '../../../src/lib/core/simulation/uncertainty/default-spec';
import type { UncertaintySpec } from '../../../src/lib/core/simulation/uncertainty/types';

const UDIR = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'udir');
export const hasRealFiles = existsSync(UDIR);

/** A draw whose uncertainty is computed by R too. */
export interface Case {
	draw: DrawSpec;
	uncertainty: UncertaintySpec;
	prepared: PreparedData;
}

function invented(changes: Partial<UncertaintySpec>): Case {
	const { register, tables } = generateCountry({ seed: 7, municipalities: 120, schools: 700 });
	const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
	const spec = presetSpec('udir2020', data.indicators);
	return {
		draw: { ...spec, places: 15, spread: { ...spec.spread, places: 5 } },
		uncertainty: { ...defaultUncertainty(), ...changes },
		prepared: prepareDraw(data, register)
	};
}

/** Udir's six files of national tests: scale points with their printed half-widths. */
function nationalTests(): Case {
	const tables = readdirSync(UDIR)
		.filter((name) => name.includes('Nasjonale_proever'))
		.map((name) => {
			const read = readFile(new Uint8Array(readFileSync(join(UDIR, name))), name);
			if (!read.ok) throw new Error(read.problem.code);
			return read.value.table;
		});
	const register = loadNorway();
	const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
	return {
		draw: presetSpec('nationalTests', data.indicators),
		uncertainty: defaultUncertainty(),
		prepared: prepareDraw(data, register)
	};
}

export const CASES: Record<'invented' | 'plain' | 'ordinary' | 'nationalTests', () => Case> = {
	invented: () => invented({}),
	plain: () => invented({ model: 'plain' }),
	ordinary: () => invented({ years: 'ordinary' }),
	nationalTests
};
