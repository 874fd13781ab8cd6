import type { Message } from '../../outcome';
import { compareShares } from '../order';
import { endYear, filterReason } from '../filters';
import type { DrawnAs, FilterReason } from '../types';
import { cellReasons } from './cell-reasons';
import { DRAWN_AS } from './side';
import type { Side } from './types';

/** Why a filter leaves a municipality out. */
function filtered(side: Side, unit: number, reason: FilterReason): Message {
	const { spec, prepared, result } = side;
	const { number } = prepared.data.municipalities.units[unit];
	switch (reason) {
		case 'outside':
			return { code: 'compare.whyOutside' };
		case 'notAssessed':
			return {
				code: 'compare.whyNotAssessed',
				params: { coverage: result.municipalities.coverage[unit], minimum: spec.minCoverage }
			};
		case 'population': {
			const population = prepared.populationIn(endYear(result.years.at(-1) ?? ''))[unit];
			return { code: 'compare.whyPopulation', params: { population, cap: spec.populationCap ?? 0 } };
		}
		case 'earlierDraw': {
			const draws = spec.earlierDraws.filter(({ municipalities }) => municipalities.includes(number));
			return { code: 'compare.whyEarlier', params: { draws: draws.map(({ name }) => name).join(', ') } };
		}
		case 'manual': {
			const found = spec.exclusions.find(({ municipality }) => municipality === number);
			return { code: 'compare.whyManual', params: { reason: found?.reason ?? '' } };
		}
	}
}

/** Words of a filter that stood in the way in the other draw and does so no more. */
const released = (reason: FilterReason): Message => ({ code: 'compare.whyReleased', params: { reason } });

/** Its share, whether it is another, and where the cut is in both draws. */
function shareReasons(from: Side, to: Side, units: { from: number; to: number }): Message[] {
	const [before, after] = [from.result, to.result];
	const [old, now] = [before.municipalities.share[units.from], after.municipalities.share[units.to]];
	const reasons: Message[] = [];
	if (Number.isNaN(now)) return reasons;
	const points = {
		points: after.municipalities.points[units.to],
		possible: after.municipalities.possible[units.to]
	};
	if (Number.isNaN(old)) reasons.push({ code: 'compare.whyShareNew', params: { share: now, ...points } });
	else if (Math.abs(old - now) > 1e-12) {
		reasons.push({ code: 'compare.whyShare', params: { from: old, to: now, ...points } });
	} else reasons.push({ code: 'compare.whySameShare', params: { share: now } });
	if (Number.isNaN(before.cut.lastDrawn) || Number.isNaN(after.cut.lastDrawn)) return reasons;
	const cut = { from: before.cut.lastDrawn, to: after.cut.lastDrawn };
	reasons.push({
		code: Math.abs(cut.from - cut.to) > 1e-12 ? 'compare.whyCut' : 'compare.whySameCut',
		params: cut
	});
	if (isInTie(to, units.to) || isInTie(from, units.from)) reasons.push({ code: 'compare.whyTie' });
	return reasons;
}

/** Whether a municipality has the share of the cut together with others on its other side. */
function isInTie({ result, spec }: Side, unit: number): boolean {
	if (!result.tie) return false;
	const [first] = result.tie.units;
	const isWhole = spec.indicators.every((rule) => !rule.on || Number.isInteger(rule.weight));
	return result.tie.units.includes(unit) || compareShares(result.municipalities, isWhole, first, unit) === 0;
}

/** What decided in the spread draw. */
function spreadReasons(from: Side, to: Side, units: { from: number; to: number }): Message[] {
	const [before, after] = [from.result.spread, to.result.spread];
	const [old, now] = [before.value[units.from], after.value[units.to]];
	const status = after.status[units.to];
	const { minSchools, level } = to.spec.spread;
	const facts: Message[] = [];
	if (status === 'tooFewSchools') {
		facts.push({
			code: 'compare.whyTooFewSchools',
			params: { n: after.schools[units.to], least: minSchools }
		});
	} else if (status === 'belowLevel') {
		facts.push({ code: 'compare.whyBelowLevel', params: { spread: now, level: level ?? 0 } });
	} else if (status === 'noWeakSchool') {
		facts.push({ code: 'compare.whyNoWeakSchool', params: { threshold: after.threshold } });
	} else if (!Number.isNaN(now)) {
		const isSame = Math.abs(old - now) <= 1e-12;
		facts.push({
			code: isSame || Number.isNaN(old) ? 'compare.whySameSpread' : 'compare.whySpread',
			params: { from: Number.isNaN(old) ? now : old, to: now }
		});
		if (!Number.isNaN(before.cut.lastDrawn) && !Number.isNaN(after.cut.lastDrawn)) {
			facts.push({
				code: 'compare.whySpreadCut',
				params: { from: before.cut.lastDrawn, to: after.cut.lastDrawn }
			});
		}
	}
	return facts;
}

/**
 * What happened to a municipality between two draws, the decisive first: filters that leave it out or no longer do,
 * its cells that crossed a limit, its share and the cut, and the spread draw where it is about that.
 */
export function reasonsFor(from: Side, to: Side, number: string): Message[] {
	const units = { from: from.unitOf.get(number) ?? -1, to: to.unitOf.get(number) ?? -1 };
	if (units.to < 0) return [{ code: 'compare.whyNotInData' }];
	const now = filterReason(to.result.filter[units.to]);
	if (now) return [filtered(to, units.to, now)];
	if (units.from < 0) return shareReasons(from, to, { from: units.to, to: units.to });
	const old = filterReason(from.result.filter[units.from]);
	const kinds: DrawnAs[] = [DRAWN_AS[from.result.drawn[units.from]], DRAWN_AS[to.result.drawn[units.to]]];
	const isAboutAverage = kinds.includes('average');
	return [
		...(old ? [released(old)] : []),
		...(isAboutAverage || old ? cellReasons(from, to, units) : []),
		...(isAboutAverage || old ? shareReasons(from, to, units) : []),
		...(kinds.includes('spread') ? spreadReasons(from, to, units) : [])
	];
}
