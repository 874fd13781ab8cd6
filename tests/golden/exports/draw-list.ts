import { tableBlocks } from '../../../src/lib/core/export/compose';
import { generateCountry } from '../../../src/lib/core/demo/generate-country';
import type { ExportDocument } from '../../../src/lib/core/export/types';
import { assemble } from '../../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../../src/lib/core/indicators/propose';
import { prepareDraw } from '../../../src/lib/core/selection/prepare';
import { presetSpec } from '../../../src/lib/core/selection/presets';
import { runDraw } from '../../../src/lib/core/selection/run-draw';
import { listRows } from '../../../src/lib/components/draw/list-rows';
import { listTable } from '../../../src/lib/components/draw/list-table';
import { ruleFacts } from '../../../src/lib/components/draw/rule-facts';
import { loadMessages, type Language } from '../../../src/lib/i18n';
import { formatCell } from '../../../src/lib/i18n/numbers';
import { summarise } from '../../../workers/data-summary';
import { fileWords, styleOf, TAGS } from './words';

/** The list of the draw of the invented country, as the page puts it in a file, with the rules in words. */
export async function drawListDocument(language: Language): Promise<ExportDocument> {
	const messages = await loadMessages(language);
	const style = styleOf(language);
	const { register, tables, earlierDraw2020 } = generateCountry();
	const { assigned } = proposeAssignments(tables, []);
	const data = assemble(tables, assigned, register, { owners: 'all' });
	const spec = presetSpec('udir2022', data.indicators, [earlierDraw2020]);
	const prepared = prepareDraw(data, register);
	const [summary, result] = [summarise(prepared), runDraw(spec, prepared)];
	const rows = listRows(summary, result, null, { query: '', county: '', status: 'all' });
	const countyOf = (unit: number) =>
		summary.counties.find(({ number }) => number === summary.municipalities[unit].county)?.name ?? '';
	const notes = [messages.draw.invented, messages.draw.list.help.share];
	const table = listTable(messages, [...rows.ranked, ...rows.notAssessed], countyOf, notes);
	const facts = ruleFacts({ messages, style, spec, summary, result }, { invented: true, only: null });
	const blocks = tableBlocks(table, messages.analysis.how, facts, (cell) => formatCell(cell, style));
	return { title: table.title, language: TAGS[language], blocks, words: fileWords(messages) };
}
