import type { WorkMessages } from '../types';

const maybe = (near: string | number) => (near === '' ? '' : ` Did you mean “${near}”?`);

const expression: WorkMessages['expression'] = {
	empty: 'Write an expression.',
	tooLong: ({ max }) =>
		`The expression is too long (the limit is ${max} characters). Divide it over several variables.`,
	tooDeep: ({ max, at }) =>
		`Character ${at}: more than ${max} parentheses or signs within each other. Divide the expression over several variables.`,
	badCharacter: ({ character, at }) =>
		`Character ${at}: “${character}” cannot stand here. Names with other characters than letters, digits, _ and . are set in [square brackets].`,
	badNumber: ({ text, at }) =>
		`Character ${at}: “${text}” is not a number. Write 1.5 or 1,5, and numbers over a thousand without spaces.`,
	openText: ({ at }) => `Character ${at}: the text that begins here lacks a quotation mark at its end.`,
	openName: ({ at }) => `Character ${at}: the name that begins here lacks a ] at its end.`,
	openParenthesis: ({ at }) => `Character ${at}: the parenthesis that begins here is not closed.`,
	unexpected: ({ found, at }) => `Character ${at}: “${found}” does not fit here.`,
	unexpectedEnd: 'The expression ends too early. Something is missing at its end.',
	comma: ({ at }) => `Character ${at}: write a semicolon (;) between values. A comma is a decimal mark.`,
	ambiguousComma: ({ text, at }) =>
		`Character ${at}: is “${text}” one number or two? Write a semicolon between two values (${String(text).replace(',', '; ')}), and a point in one number (${String(text).replace(',', '.')}).`,
	chain: ({ at }) => `Character ${at}: compare two at a time, and join them with “and”: 1 < x and x < 3.`,
	noFunction: ({ name, at, near }) => `Character ${at}: there is no function “${name}”.${maybe(near)}`,
	argumentCount: ({ name, at, least, most, found }) =>
		`Character ${at}: “${name}” takes ${least === most ? least : `${least} to ${most}`} values, separated by semicolons, but has ${found}.`,
	noVariable: ({ name, at, near }) =>
		`Character ${at}: there is no variable “${name}” here.${maybe(near)} Text is set in quotation marks.`,
	needsNumber: ({ at, found }) =>
		`Character ${at}: ${found === '' ? 'this' : `“${found}”`} is text, where a number is needed.`,
	needsCondition: ({ at, found }) =>
		`Character ${at}: ${found === '' ? 'this' : `“${found}”`} is not a condition. Write x = 1, for instance.`,
	textOrder: ({ at }) => `Character ${at}: texts can be equal or not, but not greater or less.`,
	mixedTypes: ({ at }) =>
		`Character ${at}: numbers and text cannot be mixed here. Text is set in quotation marks, numbers are not.`,
	noLabel: ({ variable, label, at }) => `Character ${at}: “${variable}” has no answer called “${label}”.`,
	listOfLiterals: ({ at }) => `Character ${at}: a list can hold numbers and texts only.`,
	roundDecimals: ({ at }) => `Character ${at}: the number of decimals must be a whole number from 0 to 12.`,

	help: {
		title: 'How to write expressions',
		rules: [
			'Numbers are written 1.5 or 1,5. Values of a function are separated by semicolons: mean(q1; q2; q3).',
			'Names with spaces or other characters are set in square brackets: [Free income]. Text is set in quotation marks: "Oslo".',
			'+ − * / ^ compute; = ≠ < ≤ > ≥ compare; and, or and not join. −2^2 is −4.',
			'x in (1; 2) holds where x is 1 or 2. An answer can be written as in the file: gender = "Woman".',
			'if(x > 3; 1; 0) chooses. min, max, mean, sum and count use the values that are there; a + b + c is empty where one of them is.',
			'round(x; 2), abs, ln, log10 and sqrt compute with one value.',
			'is_empty(x) holds for empty cells; is_dont_know, is_unanswered, is_routed_out, is_suppressed, is_missing and is_not_applicable ask for one reason each.',
			'A comparison with an empty cell is unknown, neither true nor false: “false and unknown” is false, “true or unknown” is true, all else with an unknown is unknown.',
			'What has no answer, such as a division by zero, becomes an empty cell and is counted.'
		]
	}
};
export default expression;
