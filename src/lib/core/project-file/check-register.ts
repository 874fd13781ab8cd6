import { longText } from '../recipe/dataset/limits';
import {
	byName,
	choice,
	list,
	number,
	object,
	optional,
	orNull,
	trueOrFalse,
	wholeNumber,
	type Check
} from '../recipe/shape';
import type { NumberChange, Register, RegisterCounty, RegisterMunicipality } from '../register/types';

const MOST = 100_000;
const year = wholeNumber(1000, 9999);
const figure = number(-1e15, 1e15);
const texts = list(longText, 0, MOST);

const municipality = object<RegisterMunicipality>({
	number: longText,
	name: longText,
	county: longText,
	population: byName(figure, 1000),
	centralityIndex: orNull(figure),
	centralityClass: orNull(figure),
	tile: orNull(object({ row: figure, column: figure })),
	variables: byName(figure, MOST)
});

const change = object<NumberChange>({
	from: longText,
	name: longText,
	to: texts,
	year,
	merged: optional(trueOrFalse)
});

/** The register of an invented country, as it is kept with its project. */
export const register: Check<Register> = object<Register>({
	id: choice('norway-2024', 'norway-2020', 'example'),
	vintage: year,
	municipalities: list(municipality, 0, MOST, { field: 'number', of: (one) => one.number }),
	counties: list(object<RegisterCounty>({ number: longText, name: longText }), 0, MOST, {
		field: 'number',
		of: (one) => one.number
	}),
	changes: list(change, 0, MOST),
	outside: list(object({ number: longText, name: longText, county: longText }), 0, MOST),
	sources: texts
});
