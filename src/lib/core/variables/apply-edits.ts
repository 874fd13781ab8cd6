import type { DatasetBase, Variable } from '../dataset/types';
import type { Message } from '../outcome';
import { CELL_NAMES, type EmptyName, type TextColumn } from '../table/types';
import { recode } from './recode';
import { splitAnswers } from './split-answers';
import type { VariableEdit } from './types';

/** Variables after what somebody has said of them. */
export interface EditedVariables {
	variables: Variable[];
	notes: Message[];
	problems: { variable: string; problem: Message }[];
}

/**
 * Applies what files declare and what somebody has said of variables: names, labels, measurement, scales, kinds of empty
 * cell, groups, texts that become numbers, questions with several answers. The arrays of variables that keep their
 * values are used as they are. What was said of a variable that is not there any more is noted.
 */
export function applyEdits(base: DatasetBase, edits: readonly VariableEdit[]): EditedVariables {
	const byName = new Map(edits.map((edit) => [edit.variable, edit]));
	const used = new Set<string>();
	const take = (name: string): VariableEdit | null => {
		used.add(name);
		return byName.get(name) ?? null;
	};
	const notes: Message[] = [];
	const declared = new Declared();
	const variables = base.variables.flatMap((variable) => {
		const edit = take(variable.column.name);
		if (edit?.left) return [];
		const edited = applyEdit(variable, edit, declared);
		const { column } = edited;
		if (!edit?.split || column.type !== 'text') return [edited];
		const split = splitAnswers({ ...edited, column } as Variable & { column: TextColumn }, edit.split);
		const answers = split.variables.flatMap((answer) => {
			const own = take(answer.column.name);
			return own?.left ? [] : [own ? applyEdit(answer, own, declared) : answer];
		});
		return [{ ...edited, changes: [...(edited.changes ?? []), ...split.unnamed] }, ...answers];
	});
	notes.push(...declared.notes());
	for (const variable of variables) {
		const unknown = (variable.changes ?? []).filter(({ becomes, count }) => becomes === null && count > 0);
		if (unknown.length > 0) {
			const count = unknown.reduce((sum, one) => sum + one.count, 0);
			const params = { variable: variable.column.name, answers: unknown.length, count };
			notes.push({ code: 'variables.unknownAnswers', params });
		}
	}
	for (const { variable } of edits) {
		if (!used.has(variable)) notes.push({ code: 'variables.editWithoutVariable', params: { variable } });
	}
	return { variables: withUniqueNames(variables, notes), notes, problems: [] };
}

function applyEdit(variable: Variable, edit: VariableEdit | null, declared: Declared): Variable {
	const recoded = recode(variable.column, variable.valueLabels, edit);
	declared.add(recoded.declared);
	const { changes } = recoded;
	if (!edit && changes.length === 0) return variable;
	const column = ordered(recoded.column, edit?.order);
	const scaleId = edit?.scaleId ?? variable.scaleId;
	return {
		...variable,
		column: edit?.name === undefined ? column : { ...column, name: edit.name },
		label: edit?.label ?? variable.label,
		format: column.type === variable.column.type ? variable.format : 'number',
		measure: edit?.measure ?? variable.measure,
		unit: edit?.unit ?? variable.unit,
		source: edit?.source ?? variable.source,
		reversed: edit?.reversed ?? variable.reversed,
		scale: edit?.scale === undefined ? variable.scale : edit.scale,
		valueLabels: orderedLabels(edit?.valueLabels ?? recoded.valueLabels, edit?.order),
		...(scaleId !== undefined && { scaleId }),
		changes
	};
}

/** Puts the texts of a column in the order of their categories; others follow as they are. */
function ordered(column: Variable['column'], order: VariableEdit['order']): Variable['column'] {
	if (column.type !== 'text' || !order) return column;
	const rank = new Map(order.map((value, index) => [value, index]));
	const rankOf = (code: number) => rank.get(column.levels[code]) ?? order.length + code;
	const codes = column.levels.map((_, code) => code).sort((one, other) => rankOf(one) - rankOf(other));
	const places = new Uint32Array(codes.length);
	codes.forEach((code, place) => (places[code] = place));
	return {
		...column,
		levels: codes.map((code) => column.levels[code]),
		codes: column.codes.map((code) => places[code])
	};
}

function orderedLabels(
	labels: Variable['valueLabels'],
	order: VariableEdit['order']
): Variable['valueLabels'] {
	if (!order) return labels;
	const rank = new Map(order.map((value, index) => [value, index]));
	const rankOf = (index: number) => rank.get(labels[index].value) ?? order.length + index;
	const indices = labels.map((_, index) => index).sort((one, other) => rankOf(one) - rankOf(other));
	return indices.map((index) => labels[index]);
}

/** A name is given once: the second variable with it keeps a number behind, and a note says so. */
function withUniqueNames(variables: Variable[], notes: Message[]): Variable[] {
	const used = new Set<string>();
	const all = new Set(variables.map(({ column }) => column.name));
	return variables.map((variable) => {
		const { name } = variable.column;
		if (!used.has(name)) {
			used.add(name);
			return variable;
		}
		let number = 2;
		while (all.has(`${name}_${number}`)) number++;
		const other = `${name}_${number}`;
		all.add(other);
		used.add(other);
		notes.push({ code: 'variables.nameTaken', params: { variable: name, other } });
		return { ...variable, column: { ...variable.column, name: other } };
	});
}

/** Counts what files declare as missing, by kind. */
class Declared {
	#counts = new Map<EmptyName, number>();
	#variables = 0;

	add(counts: Partial<Record<EmptyName, number>>): void {
		const kinds = Object.entries(counts) as [EmptyName, number][];
		if (kinds.some(([, count]) => count > 0)) this.#variables++;
		for (const [kind, count] of kinds) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
	}

	notes(): Message[] {
		const cells = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
		if (cells === 0) return [];
		const kinds = CELL_NAMES.slice(1) as EmptyName[];
		const counts = Object.fromEntries(kinds.map((kind) => [kind, this.#counts.get(kind) ?? 0]));
		return [{ code: 'variables.declaredEmpty', params: { cells, variables: this.#variables, ...counts } }];
	}
}
