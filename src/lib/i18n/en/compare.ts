import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import rules from './draw-rules';
import indicators from './indicators';

type Params = NonNullable<Message['params']>;
type Param = string | number;
const { number, count, percent, share: oneDecimal } = spokenNumbers('en');
const nameOf = (id: Param) => indicators.names[id]?.long ?? String(id);
const share = (value: Param) => `${percent(value)}%`;
/** A result, as it stands in the list. */
const result = (value: Param) => `${oneDecimal(value)}%`;
const years = (text: Param) => String(text).replaceAll('-', '–');
const cells = (n: Param) => (Number(n) === 1 ? '1 cell' : `${count(n)} cells`);
const municipalities = (n: Param) => (Number(n) === 1 ? '1 municipality' : `${count(n)} municipalities`);
const places = (n: Param) => (Number(n) === 1 ? '1 place' : `${count(n)} places`);

/** The rule of a limit in words. */
function limit(kind: Param, value: Param): string {
	const words: Record<string, string> = {
		country: 'the country’s value',
		pupilMean: 'mean over pupils',
		municipalityMean: 'mean over municipalities',
		fixed: number(value),
		worst: `worst ${share(value)}`,
		worstPooled: `worst ${share(value)}, all years together`,
		deviation: `${number(value)} standard deviations from the mean`,
		deviationPooled: `${number(value)} standard deviations from the mean, all years together`
	};
	return words[kind] ?? String(kind);
}
const measure = (kind: Param) =>
	(rules.measures as Record<string, string | undefined>)[kind]?.toLowerCase() ?? String(kind);
const schoolKind = (kind: Param) =>
	(rules.schoolKinds as Record<string, string | undefined>)[kind]?.toLowerCase() ?? String(kind);
const cell = ({ indicator, year, value }: Params) => `${nameOf(indicator)}, ${years(year)}: ${number(value)}`;
const moved = ({ before, after }: Params) => `gave ${count(before)} points and now gives ${count(after)}`;

/** What differs between two draws, and why a municipality moves. */
export default {
	ruleOwnersMunicipal: 'Schools: all owners → municipal only',
	ruleOwnersAll: 'Schools: municipal only → all owners',
	ruleIndicatorOn: ({ indicator }: Params) => `${nameOf(indicator)}: counted`,
	ruleIndicatorOff: ({ indicator }: Params) => `${nameOf(indicator)}: not counted`,
	ruleDirection: ({ indicator }: Params) => `${nameOf(indicator)}: opposite direction`,
	ruleWeight: ({ indicator, from, to }: Params) =>
		`${nameOf(indicator)}: weight ${number(from)} → ${number(to)}`,
	ruleNational: ({ indicator, fromKind, from, toKind, to }: Params) =>
		`${nameOf(indicator)}: national limit, ${limit(fromKind, from)} → ${limit(toKind, to)}`,
	ruleAbsolute: ({ indicator, fromKind, from, toKind, to }: Params) =>
		`${nameOf(indicator)}: absolute lower limit, ${limit(fromKind, from)} → ${limit(toKind, to)}`,
	ruleYears: ({ from, to }: Params) => `School years: ${years(from)} → ${years(to)}`,
	ruleCap: ({ from, to }: Params) => `Population limit: ${count(from)} → ${count(to)}`,
	ruleCapOn: ({ to }: Params) => `Population limit: none → ${count(to)}`,
	ruleCapOff: ({ from }: Params) => `Population limit: ${count(from)} → none`,
	ruleEarlier: ({ from, to }: Params) =>
		`Earlier draws: ${municipalities(from)} → ${municipalities(to)} left out`,
	ruleManual: ({ from, to }: Params) => `Left out by hand: ${municipalities(from)} → ${municipalities(to)}`,
	ruleCoverage: ({ from, to }: Params) => `Least coverage: ${share(from)} → ${share(to)}`,
	rulePlaces: ({ from, to }: Params) => `Average draw: ${places(from)} → ${places(to)}`,
	ruleSpreadPlaces: ({ from, to }: Params) => `Spread draw: ${places(from)} → ${places(to)}`,
	ruleMeasure: ({ from, to }: Params) => `Measure of spread: ${measure(from)} → ${measure(to)}`,
	ruleLevel: ({ from, to }: Params) => `Least spread: ${percent(from)} → ${percent(to)} percentage points`,
	ruleLevelOn: ({ to }: Params) => `Least spread: none → ${percent(to)} percentage points`,
	ruleLevelOff: ({ from }: Params) => `Least spread: ${percent(from)} percentage points → none`,
	ruleSchoolPart: ({ from, to }: Params) => `One school among the weakest: ${share(from)} → ${share(to)}`,
	ruleSchoolKind: ({ from, to, fromKind, toKind }: Params) =>
		`One school among the weakest: ${share(from)} ${schoolKind(fromKind)} → ${share(to)} ${schoolKind(toKind)}`,
	ruleMinSchools: ({ from, to }: Params) => `Least number of assessed schools: ${count(from)} → ${count(to)}`,

	whyOutside: 'Is not a municipality.',
	whyNotInData: 'Has no figures under these rules.',
	whyNotAssessed: ({ coverage, minimum }: Params) =>
		`Not assessed: there are figures for ${result(coverage)} of the possible points, and ${share(minimum)} is required.`,
	whyPopulation: ({ population, cap }: Params) =>
		`Left out: ${count(population)} inhabitants, and the limit is ${count(cap)}.`,
	whyEarlier: ({ draws }: Params) => `Left out: was in the draw ${draws}.`,
	whyManual: ({ reason }: Params) => `Left out by hand: ${reason}`,
	whyReleased: ({ reason }: Params) => {
		const words: Record<string, string> = {
			outside: 'Is no longer kept outside.',
			notAssessed: 'Is now assessed: the coverage is large enough.',
			population: 'Is no longer left out for its population.',
			earlierDraw: 'Is no longer left out for an earlier draw.',
			manual: 'Is no longer left out by hand.'
		};
		return words[reason] ?? String(reason);
	},
	whyAbsolute: (p: Params) =>
		`${cell(p)} ${moved(p)}. The absolute limit is ${number(p.to)}, was ${number(p.from)}.`,
	whyNational: (p: Params) =>
		`${cell(p)} ${moved(p)}. The national limit is ${number(p.to)}, was ${number(p.from)}.`,
	whyValue: (p: Params) => `${cell(p)}, was ${number(p.was)}, ${moved(p)}.`,
	whyDirection: (p: Params) => `${cell(p)} ${moved(p)}: the direction is reversed.`,
	whyMoreCells: ({ n }: Params) => `${cells(n)} more got other points.`,
	whyCellsIn: ({ n, points, possible }: Params) =>
		`${cells(n)} now counted: ${count(points)} of ${count(possible)} possible points.`,
	whyCellsOut: ({ n, points, possible }: Params) =>
		`${cells(n)} no longer counted: ${count(points)} of ${count(possible)} possible points drop out.`,
	whyWeight: ({ indicator, from, to, points }: Params) =>
		`${nameOf(indicator)} has weight ${number(to)}, had ${number(from)}. The municipality has ${count(points)} points there before weighting.`,
	whyShare: ({ from, to, points, possible }: Params) =>
		`The share goes from ${result(from)} to ${result(to)} (${count(points)} of ${count(possible)} points).`,
	whyShareNew: ({ share: value, points, possible }: Params) =>
		`The share is ${result(value)} (${count(points)} of ${count(possible)} points).`,
	whySameShare: ({ share: value }: Params) => `The share is the same, ${result(value)}.`,
	whyCut: ({ from, to }: Params) => `The cut moves from ${result(from)} to ${result(to)}.`,
	whySameCut: ({ from, to }: Params) =>
		`The cut is ${result(to)}${Number(from) === Number(to) ? ', as before' : ''}.`,
	whyTie: 'The share equals that at the cut, so the order among equal municipalities decides.',
	whySpread: ({ from, to }: Params) =>
		`The spread between schools goes from ${percent(from)} to ${percent(to)} percentage points.`,
	whySameSpread: ({ from, to }: Params) =>
		`The spread between schools is ${percent(to)} percentage points${Number(from) === Number(to) ? ', as before' : ''}.`,
	whySpreadCut: ({ from, to }: Params) =>
		`The last in the spread draw has ${percent(to)} percentage points, had ${percent(from)}.`,
	whyTooFewSchools: ({ n, least }: Params) =>
		`Too few assessed schools for the spread draw: ${count(n)}, and ${count(least)} are required.`,
	whyBelowLevel: ({ spread, level }: Params) =>
		`Too little spread: ${percent(spread)} percentage points, and ${percent(level)} are required.`,
	whyNoWeakSchool: ({ threshold }: Params) =>
		`No school is among the country’s weakest (share of at least ${result(threshold)}).`
};
