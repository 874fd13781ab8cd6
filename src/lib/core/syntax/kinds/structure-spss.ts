import { KINDS, type StructureSpec } from '../../analysis/structure/types';
import { fail, ok } from '../../outcome';
import { CELL } from '../../table/types';
import { columnOf, inSpss, kindsOf, percentOf } from '../columns';
import { numeral, spssName } from '../names';
import { spssValue } from '../spss-preamble';
import type { Code, CodeLine, SyntaxFacts } from '../types';

/** What a municipality was, as a number: 0 not drawn, 1 average, 2 spread, 3 drawn. */
const CODES = { none: 0, average: 1, spread: 2, drawn: 3 } as const;

/** Means and t tests of each draw; the draws together are no command's. */
export function structureSpss(spec: StructureSpec, facts: SyntaxFacts): Code {
	const { draws, key, others, year } = spec;
	const measures = [...new Set(spec.blocks.flatMap(({ variables }) => variables))].filter(
		(name) => columnOf(facts, name)?.isText === false
	);
	if (draws.length === 0 || measures.length === 0) return fail('syntax.notChosen');
	const taken = new Set(facts.columns.map(({ spss }) => spss.toUpperCase()));
	const ever = spssName('ever_drawn', taken);
	const lines: CodeLine[] = [{ code: 'syntax.drawCodes' }];
	const isKnown = (name: string) =>
		columnOf(facts, name)?.isText ? `${inSpss(facts, name)} <> ""` : `NOT MISSING(${inSpss(facts, name)})`;
	if (key !== null) lines.push(`SELECT IF (${isKnown(key)}).`);
	const made = draws.map((draw, at) => {
		const name = inSpss(facts, draw.variable);
		const target = spssName(`draw_${at + 1}`, taken);
		const known = isKnown(draw.variable);
		const kinds = kindsOf(facts, draw.variable);
		lines.push({ code: 'syntax.isCalled', params: { name: draw.label || draw.variable, spss: target } });
		lines.push(`IF (${known}) ${target} = 0.`);
		if (draw.empty === 'none')
			lines.push(
				kinds ? `IF (${kinds.spss} = ${CELL.missing}) ${target} = 0.` : `IF (NOT (${known})) ${target} = 0.`
			);
		for (const { value, as } of draw.values)
			lines.push(
				`IF (${name} = ${spssValue(value)}) ${target} = ${as === 'leftOut' ? '$SYSMIS' : CODES[as]}.`
			);
		if (year !== null && draw.year !== null)
			lines.push(`IF (${inSpss(facts, year)} <> ${spssValue(draw.year)}) ${target} = $SYSMIS.`);
		lines.push(`VALUE LABELS ${target} 0 "none" 1 "average" 2 "spread" 3 "drawn".`);
		return target;
	});
	if (others === 'never') {
		lines.push(`COMPUTE ${ever} = SUM(${made.map((name) => `${name} > 0`).join(', ')}) > 0.`);
		if (key !== null)
			lines.push(
				`SORT CASES BY ${inSpss(facts, key)}.`,
				`AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=${inSpss(facts, key)} /${ever}_all=MAX(${ever}).`,
				`COMPUTE ${ever} = ${ever}_all.`
			);
		lines.push(...made.map((name) => `IF (${name} = 0 AND ${ever} = 1) ${name} = $SYSMIS.`));
	}
	lines.push('EXECUTE.');
	if (draws.length > 1) lines.push({ code: 'syntax.noPooledDraws' });
	const names = measures.map((name) => inSpss(facts, name)).join(' ');
	draws.forEach((draw, at) => {
		lines.push(`MEANS TABLES=${names} BY ${made[at]} /CELLS=MEAN COUNT STDDEV MIN MAX.`);
		for (const kind of KINDS)
			if (draw.values.some(({ as }) => as === kind)) {
				lines.push(
					`T-TEST /GROUPS=${made[at]}(${CODES[kind]}, 0) /VARIABLES=${names} /CRITERIA=CI(${numeral(spec.confidence)}).`
				);
				if (spec.test === 'ranks') lines.push(`NPAR TESTS /M-W=${names} BY ${made[at]}(${CODES[kind]}, 0).`);
			}
	});
	lines.unshift({
		code: 'syntax.confidence',
		params: { percent: percentOf(spec.confidence), group: made.join(', ') }
	});
	return ok(lines);
}
