import { fail, ok, type Message, type Outcome } from '../../outcome';
import type { VariableFacts } from '../types';
import { openCases, type Cases } from './cases';
import { ByteCursor } from './cursor';
import { readDictionary } from './dictionary';
import { savText, type SavText } from './encoding';
import { EXTENSION, readMachineInfo, type MachineInfo } from './extensions';
import { readFacts } from './facts';
import { DICTIONARY_AT, readHeader } from './header';
import type { SavCode } from './problems';
import { assembleVariables, type SavVariable } from './variables';

/** All that a system file says before its data, and the way to its cases. */
export interface SavFile {
	/** The label of the file; '' when it has none. */
	label: string;
	little: boolean;
	text: SavText;
	machine: MachineInfo;
	variables: { variable: SavVariable; facts: VariableFacts }[];
	weight: SavVariable | null;
	cases: Cases;
	notes: Message[];
}

const WEIGHT_AT = 76;

/**
 * Reads header and dictionary of a system file and counts its cases.
 * @param bytes the whole file
 * @returns the dictionary and the way to the cases, or why the file cannot be read
 */
export function openSav(bytes: Uint8Array): Outcome<SavFile, SavCode> {
	const header = readHeader(bytes);
	if (!header.ok) return header;
	const { little, weightIndex } = header.value;
	const cursor = new ByteCursor(bytes, little, DICTIONARY_AT);
	const dictionary = readDictionary(cursor);
	if (!dictionary.ok) return dictionary;
	const { extensions } = dictionary.value;
	const machine = readMachineInfo(extensions, little);
	if (!machine.ok) return machine;
	const text = savText(extensions.get(EXTENSION.encoding)?.data ?? null, machine.value.characterCode);
	if (!text.ok) return text;
	const notes: Message[] = [];
	if (text.value.isGuess)
		notes.push({ code: 'sav.encodingGuessed', params: { encoding: text.value.encoding } });
	const variables = assembleVariables(dictionary.value, text.value, little);
	if (!variables.ok) return variables;
	const context = { text: text.value, machine: machine.value, little };
	const facts = readFacts(dictionary.value, variables.value, context, notes);
	if (!facts.ok) return facts;
	const weight = weightIndex === 0 ? null : variables.value.byElement.get(weightIndex);
	if (weight === undefined || (weight && weight.width > 0)) {
		return fail('sav.badRecord', { what: 'weight', offset: WEIGHT_AT });
	}
	const cases = openCases(cursor, header.value, machine.value, variables.value);
	if (!cases.ok) return cases;
	return ok({
		...context,
		label: text.value.decode(header.value.label),
		variables: [...facts.value].map(([variable, its]) => ({ variable, facts: its })),
		weight,
		cases: cases.value,
		notes
	});
}
