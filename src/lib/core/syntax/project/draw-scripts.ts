import type { TablesRun } from '../../recipe/run-on-tables';
import type { DrawSpec } from '../../selection/types';
import type { BundleParts } from './bundle';
import { drawFiles } from './draw/draw-data';
import { drawRCode } from './draw/draw-r';
import { uncertaintyRCode } from './draw/uncertainty-r';
import { numbered, safeName } from './safe-name';

/** What the files of the indicator data are called, by whose schools are counted. */
const FILES: Record<DrawSpec['owners'], { cells: string; units: string }> = {
	all: { cells: 'data/indikatorer.csv', units: 'data/enheter.csv' },
	municipal: { cells: 'data/indikatorer-kommunale.csv', units: 'data/enheter-kommunale.csv' }
};

const lineCount = (text: string): number => text.split('\n').length - 2;

/** Code of draws, each with the simulation of how sure it is where it asks for one, and the indicator data once. */
export function drawScripts(
	draws: readonly { spec: DrawSpec; name: string; key: string }[],
	run: TablesRun,
	parts: BundleParts
): void {
	const used = new Set<DrawSpec['owners']>();
	draws.forEach(({ spec, name, key }, place) => {
		const prepared = run.prepared(spec.owners);
		const code = prepared && drawRCode(spec, prepared, FILES[spec.owners]);
		if (!prepared || !code?.ok) {
			const why = code && !code.ok ? code.problem : { code: 'bundle.noIndicators' };
			parts.leftOut.push({ name, program: 'both', why });
			return;
		}
		const stem = `trekk/${numbered(place, draws.length)}-${safeName(name, 'uttrekk')}`;
		const path = `${stem}.R`;
		parts.worded.push({ path, as: 'r', lines: code.value });
		parts.scripts.push({ key, name, path, isSimulation: false });
		parts.leftOut.push({ name, program: 'spss', why: { code: 'bundle.drawOnlyR' } });
		if (!used.has(spec.owners)) {
			used.add(spec.owners);
			const [{ cells, units }, files] = [drawFiles(prepared), FILES[spec.owners]];
			parts.ready.push({ path: files.cells, text: cells }, { path: files.units, text: units });
			const facts = { name: '', isMicro: false };
			parts.data.push({
				...facts,
				path: files.cells,
				rows: lineCount(cells),
				columns: cells.slice(0, cells.indexOf('\n')).split(';').length
			});
			parts.data.push({
				...facts,
				path: files.units,
				rows: lineCount(units),
				columns: units.slice(0, units.indexOf('\n')).split(';').length
			});
		}
		if (!spec.uncertainty) return;
		const simulation = uncertaintyRCode(spec, spec.uncertainty, prepared, path);
		if (!simulation.ok) {
			parts.leftOut.push({ name, program: 'r', why: simulation.problem });
			return;
		}
		const simulated = `${stem}-sikkerhet.R`;
		parts.worded.push({ path: simulated, as: 'r', lines: simulation.value });
		parts.scripts.push({ key, name, path: simulated, isSimulation: true });
		parts.leftOut.push({ name, program: 'partly', why: { code: 'bundle.onlyChances' } });
	});
}
