import type { VariableSummary } from '../dataset/summary';
import type { WideShape } from './types';

const TIME = /^(?:år|aar|year|skoleår|skuleår|tid|periode|kvartal|måned|månad|bølge|bølgje|wave|kjønn|sex)$/i;
const MOST_VALUES = 60;
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

/**
 * A first guess of how rows become columns: a variable that names years, waves or sexes is spread; numbers that measure
 * are its values; what else there is tells the rows apart.
 * @returns null when no variable looks like one to spread
 */
export function proposeWide(variables: readonly VariableSummary[]): WideShape | null {
	const few = variables.filter(({ distinct }) => distinct >= 2 && distinct <= MOST_VALUES);
	const spread =
		few.find(({ name }) => TIME.test(name.trim())) ??
		few.find(
			({ range, type }) => type === 'number' && range !== null && isYear(range.min) && isYear(range.max)
		);
	if (!spread) return null;
	const others = variables.filter((variable) => variable !== spread);
	const values = others.filter(
		({ type, measure, name }) => type === 'number' && measure === 'scale' && !isNumberOf(name)
	);
	const chosen = new Set(values);
	return {
		to: 'wide',
		keys: others.filter((variable) => !chosen.has(variable)).map(({ name }) => name),
		spread: [spread.name],
		values: values.map(({ name }) => name)
	};
}

/** A number that names something: "kommunenr", "organisasjonsnummer", "id". */
const isNumberOf = (name: string): boolean => /(?:nr|nummer|number|kode|code|\bid)\.?$/i.test(name.trim());
