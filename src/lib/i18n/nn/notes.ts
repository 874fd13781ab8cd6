import type { Message } from '../../core/outcome';
import type { notes as nb } from '../nb/notes';

type Params = NonNullable<Message['params']>;

const cells = (n: string | number) =>
	`${Number(n).toLocaleString('nn-NO')} ${Number(n) === 1 ? 'celle' : 'celler'}`;

export const notes: typeof nb = (nameOf) => ({
	carried: ({ count, vintage }: Params) =>
		`${count} kommunenummer frå tidlegare år er førte over til numra frå ${vintage}.`,
	divided: ({ from, fromName, number, name, years }: Params) =>
		`${fromName} (${from}) er delt. Verdiane frå ${years} følgjer ${name} (${number}).`,
	noHistory: ({ number, name, from, fromName, years }: Params) =>
		`${name} (${number}) har ingen verdiar for ${years}, fordi kommunen då var ein del av ${fromName} (${from}).`,
	merged: (params: Params) =>
		`${params.name} (${params.number}) er slått saman av ${params.parts}. ${cells(params.cells)} er snitt av delane, vekta etter talet på elevar.`,
	mergedMissing: (params: Params) =>
		`${params.name} (${params.number}) er slått saman av ${params.parts}. ${cells(params.cells)} kan ikkje reknast ut frå delane og står som manglande.`,
	mergedAcrossFiles: ({ number, name, file, earlierFile }: Params) =>
		`${name} (${number}) står delt i éi fil og heil eller med andre delar i ei anna: «${earlierFile}» og «${file}». Den siste gjeld.`,
	unknownMunicipalities: ({ count, rows, numbers }: Params) =>
		`${count} kommunenummer er ukjende, og ${rows} rader med dei er utelatne: ${numbers}.`,
	breakUsed: ({ indicator, year, cells: n, file }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} i «${file}» er frå etter eit brot i serien.`,
	preliminary: ({ indicator, year, cells: n }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} er førebelse tal.`,
	preliminaryLeftOut: ({ indicator, year, cells: n, file }: Params) =>
		`${nameOf(indicator)}, ${year}: ${cells(n)} med førebelse tal i «${file}» er ikkje brukte, fordi endelege finst.`,
	noMunicipalOwners: ({ indicator, owner }: Params) =>
		`${nameOf(indicator)}: filene har ikkje kolonnar for kommunale skular åleine. «${owner}» er brukt.`,
	municipalOwnersSomeYears: ({ indicator, years }: Params) =>
		`${nameOf(indicator)}: filene har ikkje kolonnar for kommunale skular åleine i ${years}. Dei åra står tomme.`,
	onlySomeOwners: ({ indicator, owner }: Params) =>
		`${nameOf(indicator)}: filene har ikkje kolonnar for alle eigarformer. «${owner}» er brukt.`,
	severalSeries: ({ indicator, year, file, series }: Params) =>
		`${nameOf(indicator)}, ${year}: fleire kolonnar i «${file}» gir den same indikatoren. «${series}» er brukt.`
});
