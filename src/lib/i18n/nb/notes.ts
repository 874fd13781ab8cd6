import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const cells = (n: string | number) =>
	`${Number(n).toLocaleString('nb-NO')} ${Number(n) === 1 ? 'celle' : 'celler'}`;

/**
 * What the assembly of the indicator data says about itself.
 * @param nameOf the name of an indicator by its id
 */
export const notes = (nameOf: (id: string | number) => string) => ({
	carried: ({ count, vintage }: Params) =>
		`${count} kommunenumre fra tidligere år er ført over til numrene fra ${vintage}.`,
	divided: ({ from, fromName, number, name, years }: Params) =>
		`${fromName} (${from}) er delt. Verdiene fra ${years} følger ${name} (${number}).`,
	noHistory: ({ number, name, from, fromName, years }: Params) =>
		`${name} (${number}) har ingen verdier for ${years}, fordi kommunen da var en del av ${fromName} (${from}).`,
	merged: (params: Params) =>
		`${params.name} (${params.number}) er slått sammen av ${params.parts}. ${cells(params.cells)} er snitt av delene, vektet etter antall elever.`,
	mergedMissing: (params: Params) =>
		`${params.name} (${params.number}) er slått sammen av ${params.parts}. ${cells(params.cells)} kan ikke regnes ut fra delene og står som manglende.`,
	mergedAcrossFiles: ({ number, name, file, earlierFile }: Params) =>
		`${name} (${number}) står delt i én fil og hel eller med andre deler i en annen: «${earlierFile}» og «${file}». Den siste gjelder.`,
	unknownMunicipalities: ({ count, rows, numbers }: Params) =>
		`${count} kommunenumre er ukjente, og ${rows} rader med dem er utelatt: ${numbers}.`,
	breakUsed: ({ indicator, year, cells: n, file }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} i «${file}» er fra etter et brudd i serien.`,
	preliminary: ({ indicator, year, cells: n }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} er foreløpige tall.`,
	preliminaryLeftOut: ({ indicator, year, cells: n, file }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} med foreløpige tall i «${file}» er ikke brukt, fordi endelige finnes.`,
	noMunicipalOwners: ({ indicator, owner }: Params) =>
		`${nameOf(indicator)}: filene har ikke kolonner for kommunale skoler alene. «${owner}» er brukt.`,
	municipalOwnersSomeYears: ({ indicator, years }: Params) =>
		`${nameOf(indicator)}: filene har ikke kolonner for kommunale skoler alene i ${years}. De årene står tomme.`,
	onlySomeOwners: ({ indicator, owner }: Params) =>
		`${nameOf(indicator)}: filene har ikke kolonner for alle eierformer. «${owner}» er brukt.`,
	severalSeries: ({ indicator, year, file, series }: Params) =>
		`${nameOf(indicator)}, ${year}: flere kolonner i «${file}» gir den samme indikatoren. «${series}» er brukt.`
});
