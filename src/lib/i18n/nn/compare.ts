import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import rules from './draw-rules';
import indicators from './indicators';

type Params = NonNullable<Message['params']>;
type Param = string | number;
const { number, count, percent, share: oneDecimal } = spokenNumbers('nn-NO');
const nameOf = (id: Param) => indicators.names[id]?.long ?? String(id);
const share = (value: Param) => `${percent(value)} %`;
/** A result, as it stands in the list. */
const result = (value: Param) => `${oneDecimal(value)} %`;
const years = (text: Param) => String(text).replaceAll('-', '–');
const cells = (n: Param) => (Number(n) === 1 ? '1 celle' : `${count(n)} celler`);
const municipalities = (n: Param) => (Number(n) === 1 ? '1 kommune' : `${count(n)} kommunar`);
const places = (n: Param) => (Number(n) === 1 ? '1 plass' : `${count(n)} plassar`);

/** The rule of a limit in words. */
function limit(kind: Param, value: Param): string {
	const words: Record<string, string> = {
		country: 'verdien for landet',
		pupilMean: 'snitt over elevar',
		municipalityMean: 'snitt over kommunar',
		fixed: number(value),
		worst: `dårlegaste ${share(value)}`,
		worstPooled: `dårlegaste ${share(value)}, alle år samla`,
		deviation: `${number(value)} standardavvik frå snittet`,
		deviationPooled: `${number(value)} standardavvik frå snittet, alle år samla`
	};
	return words[kind] ?? String(kind);
}
const measure = (kind: Param) =>
	(rules.measures as Record<string, string | undefined>)[kind]?.toLowerCase() ?? String(kind);
const schoolKind = (kind: Param) =>
	(rules.schoolKinds as Record<string, string | undefined>)[kind]?.toLowerCase() ?? String(kind);
const cell = ({ indicator, year, value }: Params) => `${nameOf(indicator)}, ${years(year)}: ${number(value)}`;
const moved = ({ before, after }: Params) => `gav ${count(before)} poeng, gir no ${count(after)}`;

/** What differs between two draws, and why a municipality moves. */
export default {
	ruleOwnersMunicipal: 'Skular: alle eigarar → berre kommunale',
	ruleOwnersAll: 'Skular: berre kommunale → alle eigarar',
	ruleIndicatorOn: ({ indicator }: Params) => `${nameOf(indicator)}: tel med`,
	ruleIndicatorOff: ({ indicator }: Params) => `${nameOf(indicator)}: tel ikkje med`,
	ruleDirection: ({ indicator }: Params) => `${nameOf(indicator)}: motsett retning`,
	ruleWeight: ({ indicator, from, to }: Params) =>
		`${nameOf(indicator)}: vekt ${number(from)} → ${number(to)}`,
	ruleNational: ({ indicator, fromKind, from, toKind, to }: Params) =>
		`${nameOf(indicator)}: nasjonal grense, ${limit(fromKind, from)} → ${limit(toKind, to)}`,
	ruleAbsolute: ({ indicator, fromKind, from, toKind, to }: Params) =>
		`${nameOf(indicator)}: absolutt nedre grense, ${limit(fromKind, from)} → ${limit(toKind, to)}`,
	ruleYears: ({ from, to }: Params) => `Skuleår: ${years(from)} → ${years(to)}`,
	ruleCap: ({ from, to }: Params) => `Folketallsgrense: ${count(from)} → ${count(to)}`,
	ruleCapOn: ({ to }: Params) => `Folketallsgrense: ingen → ${count(to)}`,
	ruleCapOff: ({ from }: Params) => `Folketallsgrense: ${count(from)} → ingen`,
	ruleEarlier: ({ from, to }: Params) =>
		`Tidlegare uttrekk: ${municipalities(from)} → ${municipalities(to)} utelatne`,
	ruleManual: ({ from, to }: Params) => `Utelatne for hand: ${municipalities(from)} → ${municipalities(to)}`,
	ruleCoverage: ({ from, to }: Params) => `Minste datagrunnlag: ${share(from)} → ${share(to)}`,
	rulePlaces: ({ from, to }: Params) => `Gjennomsnittsuttrekket: ${places(from)} → ${places(to)}`,
	ruleSpreadPlaces: ({ from, to }: Params) => `Spreiingsuttrekket: ${places(from)} → ${places(to)}`,
	ruleMeasure: ({ from, to }: Params) => `Mål på spreiing: ${measure(from)} → ${measure(to)}`,
	ruleLevel: ({ from, to }: Params) => `Minste spreiing: ${percent(from)} → ${percent(to)} prosentpoeng`,
	ruleLevelOn: ({ to }: Params) => `Minste spreiing: ingen → ${percent(to)} prosentpoeng`,
	ruleLevelOff: ({ from }: Params) => `Minste spreiing: ${percent(from)} prosentpoeng → ingen`,
	ruleSchoolPart: ({ from, to }: Params) => `Éin skule blant dei svakaste: ${share(from)} → ${share(to)}`,
	ruleSchoolKind: ({ from, to, fromKind, toKind }: Params) =>
		`Éin skule blant dei svakaste: ${share(from)} ${schoolKind(fromKind)} → ${share(to)} ${schoolKind(toKind)}`,
	ruleMinSchools: ({ from, to }: Params) => `Minste talet på vurderte skular: ${count(from)} → ${count(to)}`,

	whyOutside: 'Er ikkje ein kommune.',
	whyNotInData: 'Har ingen tal med desse reglane.',
	whyNotAssessed: ({ coverage, minimum }: Params) =>
		`Ikkje vurdert: det finst tal for ${result(coverage)} av dei moglege poenga, og kravet er ${share(minimum)}.`,
	whyPopulation: ({ population, cap }: Params) =>
		`Utelaten: ${count(population)} innbyggjarar, og grensa er ${count(cap)}.`,
	whyEarlier: ({ draws }: Params) => `Utelaten: var med i uttrekket ${draws}.`,
	whyManual: ({ reason }: Params) => `Utelaten for hand: ${reason}`,
	whyReleased: ({ reason }: Params) => {
		const words: Record<string, string> = {
			outside: 'Er ikkje lenger halden utanfor.',
			notAssessed: 'Er no vurdert: datagrunnlaget er stort nok.',
			population: 'Er ikkje lenger utelaten på grunn av folketalet.',
			earlierDraw: 'Er ikkje lenger utelaten på grunn av eit tidlegare uttrekk.',
			manual: 'Er ikkje lenger utelaten for hand.'
		};
		return words[reason] ?? String(reason);
	},
	whyAbsolute: (p: Params) =>
		`${cell(p)} ${moved(p)}. Den absolutte grensa er ${number(p.to)}, var ${number(p.from)}.`,
	whyNational: (p: Params) =>
		`${cell(p)} ${moved(p)}. Den nasjonale grensa er ${number(p.to)}, var ${number(p.from)}.`,
	whyValue: (p: Params) => `${cell(p)}, var ${number(p.was)}, ${moved(p)}.`,
	whyDirection: (p: Params) => `${cell(p)} ${moved(p)}, fordi retninga er snudd.`,
	whyMoreCells: ({ n }: Params) => `${cells(n)} til fekk andre poeng.`,
	whyCellsIn: ({ n, points, possible }: Params) =>
		`${cells(n)} tel no med: ${count(points)} av ${count(possible)} moglege poeng.`,
	whyCellsOut: ({ n, points, possible }: Params) =>
		`${cells(n)} tel ikkje med: ${count(points)} av ${count(possible)} moglege poeng fell bort.`,
	whyWeight: ({ indicator, from, to, points }: Params) =>
		`${nameOf(indicator)} har vekt ${number(to)}, hadde ${number(from)}. Kommunen har ${count(points)} poeng der før vekting.`,
	whyShare: ({ from, to, points, possible }: Params) =>
		`Delen går frå ${result(from)} til ${result(to)} (${count(points)} av ${count(possible)} poeng).`,
	whyShareNew: ({ share: value, points, possible }: Params) =>
		`Delen er ${result(value)} (${count(points)} av ${count(possible)} poeng).`,
	whySameShare: ({ share: value }: Params) => `Delen er den same, ${result(value)}.`,
	whyCut: ({ from, to }: Params) => `Grensa flyttar seg frå ${result(from)} til ${result(to)}.`,
	whySameCut: ({ from, to }: Params) =>
		`Grensa er ${result(to)}${Number(from) === Number(to) ? ', som før' : ''}.`,
	whyTie: 'Delen er lik den ved grensa, så rekkjefølgja mellom like kommunar avgjer.',
	whySpread: ({ from, to }: Params) =>
		`Spreiinga mellom skulane går frå ${percent(from)} til ${percent(to)} prosentpoeng.`,
	whySameSpread: ({ from, to }: Params) =>
		`Spreiinga mellom skulane er ${percent(to)} prosentpoeng${Number(from) === Number(to) ? ', som før' : ''}.`,
	whySpreadCut: ({ from, to }: Params) =>
		`Den siste i spreiingsuttrekket har ${percent(to)} prosentpoeng, hadde ${percent(from)}.`,
	whyTooFewSchools: ({ n, least }: Params) =>
		`For få vurderte skular til spreiingsuttrekket: ${count(n)}, og kravet er ${count(least)}.`,
	whyBelowLevel: ({ spread, level }: Params) =>
		`For lita spreiing: ${percent(spread)} prosentpoeng, og kravet er ${percent(level)}.`,
	whyNoWeakSchool: ({ threshold }: Params) =>
		`Ingen skule er blant dei svakaste i landet (del på minst ${result(threshold)}).`
};
