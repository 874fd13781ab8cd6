import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import rules from './draw-rules';
import indicators from './indicators';

type Params = NonNullable<Message['params']>;
type Param = string | number;
const { number, count, percent, share: oneDecimal } = spokenNumbers('nb-NO');
const nameOf = (id: Param) => indicators.names[id]?.long ?? String(id);
const share = (value: Param) => `${percent(value)} %`;
/** A result, as it stands in the list. */
const result = (value: Param) => `${oneDecimal(value)} %`;
const years = (text: Param) => String(text).replaceAll('-', '–');
const cells = (n: Param) => (Number(n) === 1 ? '1 celle' : `${count(n)} celler`);
const municipalities = (n: Param) => (Number(n) === 1 ? '1 kommune' : `${count(n)} kommuner`);
const places = (n: Param) => (Number(n) === 1 ? '1 plass' : `${count(n)} plasser`);

/** The rule of a limit in words. */
function limit(kind: Param, value: Param): string {
	const words: Record<string, string> = {
		country: 'landets verdi',
		pupilMean: 'snitt over elever',
		municipalityMean: 'snitt over kommuner',
		fixed: number(value),
		worst: `dårligste ${share(value)}`,
		worstPooled: `dårligste ${share(value)}, alle år samlet`,
		deviation: `${number(value)} standardavvik fra snittet`,
		deviationPooled: `${number(value)} standardavvik fra snittet, alle år samlet`
	};
	return words[kind] ?? String(kind);
}
const measure = (kind: Param) =>
	(rules.measures as Record<string, string | undefined>)[kind]?.toLowerCase() ?? String(kind);
const schoolKind = (kind: Param) =>
	(rules.schoolKinds as Record<string, string | undefined>)[kind]?.toLowerCase() ?? String(kind);
const cell = ({ indicator, year, value }: Params) => `${nameOf(indicator)}, ${years(year)}: ${number(value)}`;
const moved = ({ before, after }: Params) => `ga ${count(before)} poeng, gir nå ${count(after)}`;

/** What differs between two draws, and why a municipality moves. */
export default {
	ruleOwnersMunicipal: 'Skoler: alle eiere → bare kommunale',
	ruleOwnersAll: 'Skoler: bare kommunale → alle eiere',
	ruleIndicatorOn: ({ indicator }: Params) => `${nameOf(indicator)}: teller med`,
	ruleIndicatorOff: ({ indicator }: Params) => `${nameOf(indicator)}: teller ikke med`,
	ruleDirection: ({ indicator }: Params) => `${nameOf(indicator)}: motsatt retning`,
	ruleWeight: ({ indicator, from, to }: Params) =>
		`${nameOf(indicator)}: vekt ${number(from)} → ${number(to)}`,
	ruleNational: ({ indicator, fromKind, from, toKind, to }: Params) =>
		`${nameOf(indicator)}: nasjonal grense, ${limit(fromKind, from)} → ${limit(toKind, to)}`,
	ruleAbsolute: ({ indicator, fromKind, from, toKind, to }: Params) =>
		`${nameOf(indicator)}: absolutt nedre grense, ${limit(fromKind, from)} → ${limit(toKind, to)}`,
	ruleYears: ({ from, to }: Params) => `Skoleår: ${years(from)} → ${years(to)}`,
	ruleCap: ({ from, to }: Params) => `Folketallsgrense: ${count(from)} → ${count(to)}`,
	ruleCapOn: ({ to }: Params) => `Folketallsgrense: ingen → ${count(to)}`,
	ruleCapOff: ({ from }: Params) => `Folketallsgrense: ${count(from)} → ingen`,
	ruleEarlier: ({ from, to }: Params) =>
		`Tidligere uttrekk: ${municipalities(from)} → ${municipalities(to)} utelatt`,
	ruleManual: ({ from, to }: Params) => `Utelatt for hånd: ${municipalities(from)} → ${municipalities(to)}`,
	ruleCoverage: ({ from, to }: Params) => `Minste datagrunnlag: ${share(from)} → ${share(to)}`,
	rulePlaces: ({ from, to }: Params) => `Gjennomsnittsuttrekket: ${places(from)} → ${places(to)}`,
	ruleSpreadPlaces: ({ from, to }: Params) => `Spredningsuttrekket: ${places(from)} → ${places(to)}`,
	ruleMeasure: ({ from, to }: Params) => `Mål på spredning: ${measure(from)} → ${measure(to)}`,
	ruleLevel: ({ from, to }: Params) => `Minste spredning: ${percent(from)} → ${percent(to)} prosentpoeng`,
	ruleLevelOn: ({ to }: Params) => `Minste spredning: ingen → ${percent(to)} prosentpoeng`,
	ruleLevelOff: ({ from }: Params) => `Minste spredning: ${percent(from)} prosentpoeng → ingen`,
	ruleSchoolPart: ({ from, to }: Params) => `En skole blant de svakeste: ${share(from)} → ${share(to)}`,
	ruleSchoolKind: ({ from, to, fromKind, toKind }: Params) =>
		`En skole blant de svakeste: ${share(from)} ${schoolKind(fromKind)} → ${share(to)} ${schoolKind(toKind)}`,
	ruleMinSchools: ({ from, to }: Params) => `Minste antall vurderte skoler: ${count(from)} → ${count(to)}`,

	whyOutside: 'Er ikke en kommune.',
	whyNotInData: 'Har ingen tall med disse reglene.',
	whyNotAssessed: ({ coverage, minimum }: Params) =>
		`Ikke vurdert: det finnes tall for ${result(coverage)} av de mulige poengene, og kravet er ${share(minimum)}.`,
	whyPopulation: ({ population, cap }: Params) =>
		`Utelatt: ${count(population)} innbyggere, og grensen er ${count(cap)}.`,
	whyEarlier: ({ draws }: Params) => `Utelatt: var med i uttrekket ${draws}.`,
	whyManual: ({ reason }: Params) => `Utelatt for hånd: ${reason}`,
	whyReleased: ({ reason }: Params) => {
		const words: Record<string, string> = {
			outside: 'Er ikke lenger holdt utenfor.',
			notAssessed: 'Er nå vurdert: datagrunnlaget er stort nok.',
			population: 'Er ikke lenger utelatt på grunn av folketallet.',
			earlierDraw: 'Er ikke lenger utelatt på grunn av et tidligere uttrekk.',
			manual: 'Er ikke lenger utelatt for hånd.'
		};
		return words[reason] ?? String(reason);
	},
	whyAbsolute: (p: Params) =>
		`${cell(p)} ${moved(p)}. Den absolutte grensen er ${number(p.to)}, var ${number(p.from)}.`,
	whyNational: (p: Params) =>
		`${cell(p)} ${moved(p)}. Den nasjonale grensen er ${number(p.to)}, var ${number(p.from)}.`,
	whyValue: (p: Params) => `${cell(p)}, var ${number(p.was)}, ${moved(p)}.`,
	whyDirection: (p: Params) => `${cell(p)} ${moved(p)}, fordi retningen er snudd.`,
	whyMoreCells: ({ n }: Params) => `${cells(n)} til fikk andre poeng.`,
	whyCellsIn: ({ n, points, possible }: Params) =>
		`${cells(n)} teller nå med: ${count(points)} av ${count(possible)} mulige poeng.`,
	whyCellsOut: ({ n, points, possible }: Params) =>
		`${cells(n)} teller ikke med: ${count(points)} av ${count(possible)} mulige poeng faller bort.`,
	whyWeight: ({ indicator, from, to, points }: Params) =>
		`${nameOf(indicator)} har vekt ${number(to)}, hadde ${number(from)}. Kommunen har ${count(points)} poeng der før vekting.`,
	whyShare: ({ from, to, points, possible }: Params) =>
		`Andelen går fra ${result(from)} til ${result(to)} (${count(points)} av ${count(possible)} poeng).`,
	whyShareNew: ({ share: value, points, possible }: Params) =>
		`Andelen er ${result(value)} (${count(points)} av ${count(possible)} poeng).`,
	whySameShare: ({ share: value }: Params) => `Andelen er den samme, ${result(value)}.`,
	whyCut: ({ from, to }: Params) => `Grensen flytter seg fra ${result(from)} til ${result(to)}.`,
	whySameCut: ({ from, to }: Params) =>
		`Grensen er ${result(to)}${Number(from) === Number(to) ? ', som før' : ''}.`,
	whyTie: 'Andelen er lik den ved grensen, så rekkefølgen mellom like kommuner avgjør.',
	whySpread: ({ from, to }: Params) =>
		`Spredningen mellom skolene går fra ${percent(from)} til ${percent(to)} prosentpoeng.`,
	whySameSpread: ({ from, to }: Params) =>
		`Spredningen mellom skolene er ${percent(to)} prosentpoeng${Number(from) === Number(to) ? ', som før' : ''}.`,
	whySpreadCut: ({ from, to }: Params) =>
		`Den siste i spredningsuttrekket har ${percent(to)} prosentpoeng, hadde ${percent(from)}.`,
	whyTooFewSchools: ({ n, least }: Params) =>
		`For få vurderte skoler til spredningsuttrekket: ${count(n)}, og kravet er ${count(least)}.`,
	whyBelowLevel: ({ spread, level }: Params) =>
		`For liten spredning: ${percent(spread)} prosentpoeng, og kravet er ${percent(level)}.`,
	whyNoWeakSchool: ({ threshold }: Params) =>
		`Ingen skole er blant landets svakeste (andel på minst ${result(threshold)}).`
};
