import { ReportBuilder } from './builder';
import type { ReportTemplate } from './types';

/** The sheet of a municipality as a report that its owner can write on in. */
export const municipality: ReportTemplate = {
	id: 'municipality',
	fill: (facts, filling) => {
		const report = new ReportBuilder('municipality', facts, filling);
		const chosen = facts.draws.at(0);
		if (facts.invented) report.text('invented', { project: facts.name }, 'quote');
		report.heading(1, report.say('sheetResult'));
		if (!chosen) report.missing('missingDraw');
		else if (!facts.municipality) report.missing('missingMunicipality');
		else {
			const { number, name } = facts.municipality;
			report.text('sheetText', { municipality: name, draw: chosen.name });
			report.result({ kind: 'municipality', draw: chosen.id, municipality: number }, { reading: true });
			report.heading(1, report.say('sheetLimits'));
			report.text('sheetLimitsText');
			report.result({ kind: 'draw', draw: chosen.id, part: 'limits' });
			report.heading(1, report.say('sheetRules'));
			report.text('sheetRulesText');
			report.result({ kind: 'draw', draw: chosen.id, part: 'rules' }, { reading: true });
		}
		report.heading(1, report.say('sheetOwn'));
		report.text('sheetOwnText');
		report.lines([{ code: 'sheetQuestion1' }, { code: 'sheetQuestion2' }, { code: 'sheetQuestion3' }]);
		report.heading(1, report.say('appendixSources'));
		report.notes('sources');
		report.notes('making');
		const about = facts.municipality?.name;
		return about === undefined
			? report.finished()
			: report.finished(report.say('sheetName', { municipality: about }));
	}
};
