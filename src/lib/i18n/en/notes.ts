import type { Message } from '../../core/outcome';
import type { notes as nb } from '../nb/notes';

type Params = NonNullable<Message['params']>;

const cells = (n: string | number) =>
	`${Number(n).toLocaleString('en-GB')} ${Number(n) === 1 ? 'cell' : 'cells'}`;
const are = (n: string | number) => (Number(n) === 1 ? 'is' : 'are');

export const notes: typeof nb = (nameOf) => ({
	carried: ({ count, vintage }: Params) =>
		`${count} municipality numbers of earlier years were carried to those of ${vintage}.`,
	divided: ({ from, fromName, number, name, years }: Params) =>
		`${fromName} (${from}) was divided. Its values of ${years} follow ${name} (${number}).`,
	noHistory: ({ number, name, from, fromName, years }: Params) =>
		`${name} (${number}) has no values for ${years}, because it was part of ${fromName} (${from}) then.`,
	merged: (params: Params) =>
		`${params.name} (${params.number}) was merged from ${params.parts}. ${cells(params.cells)} ${are(params.cells)} means of the parts, weighted by pupils.`,
	mergedMissing: (params: Params) =>
		`${params.name} (${params.number}) was merged from ${params.parts}. ${cells(params.cells)} cannot be computed from the parts and ${are(params.cells)} missing.`,
	mergedAcrossFiles: ({ number, name, file, earlierFile }: Params) =>
		`${name} (${number}) is divided in one file and whole, or in other parts, in another: “${earlierFile}” and “${file}”. The last one counts.`,
	unknownMunicipalities: ({ count, rows, numbers }: Params) =>
		`${count} municipality numbers are unknown, and ${rows} rows with them were left out: ${numbers}.`,
	breakUsed: ({ indicator, year, cells: n, file }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} in “${file}” ${are(n)} from after a break in the series.`,
	preliminary: ({ indicator, year, cells: n }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} ${are(n)} preliminary.`,
	preliminaryLeftOut: ({ indicator, year, cells: n, file }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} with preliminary figures in “${file}” ${are(n)} not used, because there are final ones.`,
	noMunicipalOwners: ({ indicator, owner }: Params) =>
		`${nameOf(indicator)}: the files have no columns for municipal schools alone. “${owner}” is used.`,
	municipalOwnersSomeYears: ({ indicator, years }: Params) =>
		`${nameOf(indicator)}: the files have no columns for municipal schools alone in ${years}. Those years stay empty.`,
	onlySomeOwners: ({ indicator, owner }: Params) =>
		`${nameOf(indicator)}: the files have no columns for all owners. “${owner}” is used.`,
	severalSeries: ({ indicator, year, file, series }: Params) =>
		`${nameOf(indicator)}, ${year}: several columns in “${file}” give the same indicator. “${series}” is used.`
});
