import type { DrawPart } from '../types';
import { ofAnalysis, referenceTo, ReportBuilder } from './builder';
import { closing, isOf, opening } from './frame';
import { labelIn, structureSection } from './sections';
import type { ReportTemplate } from './types';

/** A chapter for each part of a draw, in the order in which somebody who was drawn asks. */
const CHAPTERS: readonly { part: DrawPart; level: 1 | 2; reading: boolean }[] = [
	{ part: 'rules', level: 1, reading: true },
	{ part: 'limits', level: 2, reading: false },
	{ part: 'average', level: 1, reading: true },
	{ part: 'spread', level: 1, reading: true },
	{ part: 'counties', level: 2, reading: false },
	{ part: 'profile', level: 1, reading: true },
	{ part: 'uncertainty', level: 1, reading: true },
	{ part: 'margins', level: 2, reading: true },
	{ part: 'sensitivity', level: 2, reading: true }
];

/** A report of a draw: rule, lists, who was drawn, how sure it is and what other rules would give. */
export const draw: ReportTemplate = {
	id: 'draw',
	fill: (facts, filling) => {
		const report = new ReportBuilder('draw', facts, filling);
		const chosen = facts.draws.at(0);
		opening(report);
		report.heading(1, report.say('introduction'));
		report.text('drawIntroduction');
		if (!chosen) report.missing('missingDraw');
		else {
			const source = (part: DrawPart) => ({ kind: 'draw' as const, draw: chosen.id, part });
			report.text('drawNamed', { draw: chosen.name, n: facts.draws.length });
			report.result(source('warnings'));
			for (const { part, level, reading } of CHAPTERS) {
				report.heading(level, report.say(`draw_${part}`));
				report.text(`drawText_${part}`, part === 'rules' ? { draw: chosen.name } : {});
				report.result(source(part), { reading });
			}
			report.heading(1, report.say('draw_scenarios'));
			if (facts.draws.length > 1) {
				report.text('drawText_scenarios', { n: facts.draws.length });
				report.result(source('scenarios'), { reading: true });
			} else report.missing('missingScenarios');
		}
		if (report.find(isOf('structure'))) structureSection(report, 1);
		const logistic = report.find(isOf('logistic', ({ outcome }) => outcome !== null));
		if (logistic) {
			report.heading(2, report.say('drawModel'));
			const id = report.blockId();
			report.text('drawModelText', {
				outcome: labelIn(report, logistic.dataset, logistic.outcome ?? ''),
				table: referenceTo(id)
			});
			report.result(ofAnalysis(logistic), { parts: ['differences'], reading: true, id });
		}
		report.heading(1, report.say('drawJudgement'));
		report.text('drawJudgementText');
		if (chosen) {
			report.newPage();
			report.heading(1, report.say('draw_list'), true);
			report.text('drawText_list');
			report.result({ kind: 'draw', draw: chosen.id, part: 'list' });
		}
		closing(report);
		return report.finished();
	}
};
