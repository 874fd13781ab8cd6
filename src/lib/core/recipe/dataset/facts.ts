import type {
	CellName,
	DeclaredMissing,
	EmptyName,
	Layout,
	MeasurementLevel,
	Publisher,
	ValueLabel,
	VariableFacts,
	VariableFormat
} from '../../table/types';
import { list, object, oneOf, orNull } from '../shape';
import { anyNumber, cellValue, longText, MOST_VALUES } from './limits';

export const measure = oneOf<MeasurementLevel>({ nominal: true, ordinal: true, scale: true });

export const format = oneOf<VariableFormat>({
	number: true,
	percent: true,
	text: true,
	date: true,
	dateTime: true,
	time: true
});

export const layout = oneOf<Layout>({
	'udir-export': true,
	'udir-report-api': true,
	example: true,
	delimited: true,
	xlsx: true,
	'json-stat': true,
	sav: true
});

export const publisher = oneOf<Publisher>({ udir: true, ssb: true, none: true, example: true });

/** The kinds of empty cell. */
export const emptyNames: Record<EmptyName, true> = {
	suppressed: true,
	missing: true,
	notApplicable: true,
	dontKnow: true,
	unanswered: true,
	routedOut: true
};
export const emptyName = oneOf<EmptyName>(emptyNames);
export const cellName = oneOf<CellName>({ value: true, ...emptyNames });

export const valueLabel = object<ValueLabel>({ value: cellValue, label: longText });

/** What a file says of a variable. */
export const facts = object<VariableFacts>({
	label: longText,
	valueLabels: list(valueLabel, 0, MOST_VALUES),
	measure: orNull(measure),
	format,
	declaredMissing: object<DeclaredMissing>({
		values: list(cellValue, 0, MOST_VALUES),
		range: orNull(object({ low: anyNumber, high: anyNumber }))
	})
});
