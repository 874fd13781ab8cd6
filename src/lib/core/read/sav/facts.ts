import type { Message, Outcome } from '../../outcome';
import type { MeasurementLevel, VariableFacts, VariableFormat } from '../types';
import type { RawDictionary } from './dictionary';
import { withoutFill, type SavText } from './encoding';
import { EXTENSION, extensionCursor, type MachineInfo } from './extensions';
import { numberFormat } from './format';
import { readLongMissingValues, readLongValueLabels } from './long-strings';
import type { SavCode } from './problems';
import type { RawValueLabels } from './value-label-record';
import type { SavVariable, SavVariables } from './variables';

/** What is needed to understand the values in the dictionary. */
export interface FactContext {
	text: SavText;
	machine: MachineInfo;
	little: boolean;
}

const LEVELS: (MeasurementLevel | null)[] = [null, 'nominal', 'ordinal', 'scale'];

/**
 * What the file says of each variable: label, value labels, declared missing values, level and format. Values of
 * dates are given as the dates themselves are (days or seconds since 1970-01-01).
 * @param notes takes up what was left out
 * @returns facts by variable; `sav.badRecord` or `sav.truncated` when a record is not as the format says
 * Source: PSPP developer's guide, "Value Labels Records", "Long String …" records.
 */
export function readFacts(
	dictionary: RawDictionary,
	variables: SavVariables,
	context: FactContext,
	notes: Message[]
): Outcome<Map<SavVariable, VariableFacts>, SavCode> {
	const facts = new Map(variables.list.map((variable) => [variable, ownFacts(variable, context)]));
	for (const { offset, labels, elements } of dictionary.valueLabels) {
		// Variables of one format share the list, so that it is made once however many they are.
		const lists = new Map<VariableFormat, VariableFacts['valueLabels']>();
		if (elements.some((element) => !variables.byElement.has(element))) {
			noteStray(notes, offset);
		}
		for (const element of elements) {
			const variable = variables.byElement.get(element);
			const its = variable && facts.get(variable);
			if (!variable || !its) continue;
			const list = lists.get(its.format) ?? labelsOf(variable, labels, context);
			lists.set(its.format, list);
			its.valueLabels = list;
		}
	}
	return addLongFacts(dictionary, facts, context, notes);
}

/** So many are listed: a spoiled file could have one for each of its bytes. */
const MAX_NOTES = 100;

function noteStray(notes: Message[], offset: number): void {
	if (notes.length < MAX_NOTES) notes.push({ code: 'sav.strayLabels', params: { offset } });
}

/** A label of an empty number is left out: an empty cell has no value to be labelled. */
function labelsOf(
	variable: SavVariable,
	labels: RawValueLabels['labels'],
	context: FactContext
): VariableFacts['valueLabels'] {
	return labels
		.map(({ value, label }) => ({
			value: valueOf(variable, value, context),
			label: context.text.decode(label)
		}))
		.filter(({ value }) => !Number.isNaN(value));
}

function ownFacts(variable: SavVariable, context: FactContext): VariableFacts {
	const { record, width, level } = variable;
	const values = record.missing.map((bytes) => valueOf(variable, bytes, context));
	const isRange = record.missingCode < 0;
	const [low, high] = record.missing.map((bytes, i) => boundOf(values[i], bytes, context));
	return {
		label: record.label ? context.text.decode(record.label) : '',
		valueLabels: [],
		measure: LEVELS[level] ?? null,
		format: width > 0 ? 'text' : numberFormat(record.formatType).format,
		declaredMissing: { values: isRange ? values.slice(2) : values, range: isRange ? { low, high } : null }
	};
}

/** A value of the dictionary, eight bytes, as a value of its variable. An empty number is NaN. */
function valueOf(
	variable: SavVariable,
	bytes: Uint8Array,
	{ text, machine, little }: FactContext
): number | string {
	if (variable.width > 0) return text.decode(bytes);
	const stored = new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, little);
	if (stored === machine.systemMissing) return NaN;
	const { shift, divisor } = numberFormat(variable.record.formatType);
	return stored / divisor - shift;
}

/** An end of a range of missing values: SPSS has numbers of its own for "lowest" and "highest". */
function boundOf(value: number | string, bytes: Uint8Array, { machine, little }: FactContext): number {
	const stored = new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, little);
	if (stored === machine.highest) return Infinity;
	return stored === machine.lowest || stored === machine.systemMissing ? -Infinity : Number(value);
}

/** Labels and missing values of texts over eight bytes, which name their variable by its long name. */
function addLongFacts(
	{ extensions }: RawDictionary,
	facts: Map<SavVariable, VariableFacts>,
	{ text, little }: FactContext,
	notes: Message[]
): Outcome<Map<SavVariable, VariableFacts>, SavCode> {
	const byName = new Map([...facts].map(([variable, its]) => [variable.name, its]));
	const find = (name: Uint8Array, offset: number) => {
		const its = byName.get(text.decode(name));
		if (its?.format === 'text') return its;
		noteStray(notes, offset);
		return null;
	};
	const labelCursor = extensionCursor(extensions, EXTENSION.longValueLabels, little);
	for (const { name, labels } of labelCursor ? readLongValueLabels(labelCursor) : []) {
		const its = find(name, labelCursor?.offset ?? 0);
		if (!its) continue;
		its.valueLabels = labels.map(({ value, label }) => ({
			value: text.decode(value),
			label: text.decode(label)
		}));
	}
	if (labelCursor?.failure) return labelCursor.failure;
	const missingCursor = extensionCursor(extensions, EXTENSION.longMissingValues, little);
	for (const { name, values } of missingCursor ? readLongMissingValues(missingCursor) : []) {
		const its = find(name, missingCursor?.offset ?? 0);
		if (its)
			its.declaredMissing = { values: values.map((value) => text.decode(withoutFill(value))), range: null };
	}
	return missingCursor?.failure ?? { ok: true, value: facts };
}
