import type { Message } from '../../outcome';
import type { AbsoluteLimitRule, DrawSpec, IndicatorRule, NationalLimitRule } from '../types';
import type { RuleChange } from './types';

/** The values of a limit's rule for a sentence; its kind chooses the words. */
function limitParams(rule: NationalLimitRule | AbsoluteLimitRule): { kind: string; value: number } {
	const pooled = 'pooled' in rule && rule.pooled ? 'Pooled' : '';
	switch (rule.kind) {
		case 'fixed':
			return { kind: 'fixed', value: rule.value };
		case 'worst':
			return { kind: `worst${pooled}`, value: rule.part };
		case 'deviation':
			return { kind: `deviation${pooled}`, value: rule.sd };
		default:
			return { kind: rule.kind, value: 0 };
	}
}

function limitChange<R extends NationalLimitRule | AbsoluteLimitRule>(
	code: string,
	indicator: string,
	from: R,
	to: R
): Message {
	const [before, after] = [limitParams(from), limitParams(to)];
	return {
		code,
		params: {
			indicator,
			fromKind: before.kind,
			from: before.value,
			toKind: after.kind,
			to: after.value
		}
	};
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A specification in which one indicator's rule is what `change` makes of it; a rule that it lacks is added. */
function withRuleOf(
	onto: DrawSpec,
	indicator: string,
	wanted: IndicatorRule | undefined,
	change: (rule: IndicatorRule) => IndicatorRule
): DrawSpec {
	const known = onto.indicators.some((rule) => rule.indicator === indicator);
	if (!known) return wanted ? { ...onto, indicators: [...onto.indicators, wanted] } : onto;
	return {
		...onto,
		indicators: onto.indicators.map((rule) => (rule.indicator === indicator ? change(rule) : rule))
	};
}

/**
 * In what the rules of the indicators differ. An indicator that counts in one of the two only is one change; of one
 * that counts in neither nothing is said.
 */
export function indicatorChanges(from: DrawSpec, to: DrawSpec): RuleChange[] {
	const rulesOf = (spec: DrawSpec) => new Map(spec.indicators.map((rule) => [rule.indicator, rule]));
	const [before, after] = [rulesOf(from), rulesOf(to)];
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((indicator): RuleChange[] => {
		const [old, wanted] = [before.get(indicator), after.get(indicator)];
		if (!old?.on || !wanted?.on) {
			if (!old?.on && !wanted?.on) return [];
			const code = wanted?.on ? 'compare.ruleIndicatorOn' : 'compare.ruleIndicatorOff';
			const apply = (onto: DrawSpec) =>
				withRuleOf(onto, indicator, wanted, (rule) => wanted ?? { ...rule, on: false });
			return [{ id: `on ${indicator}`, what: { code, params: { indicator } }, apply }];
		}
		const change = <K extends keyof IndicatorRule>(key: K, what: Message): RuleChange[] => {
			if (isSame(old[key], wanted[key])) return [];
			const apply = (onto: DrawSpec) =>
				withRuleOf(onto, indicator, wanted, (rule) => ({ ...rule, [key]: wanted[key] }));
			return [{ id: `${key} ${indicator}`, what, apply }];
		};
		return [
			...change('direction', { code: 'compare.ruleDirection', params: { indicator } }),
			...change('weight', {
				code: 'compare.ruleWeight',
				params: { indicator, from: old.weight, to: wanted.weight }
			}),
			...change('national', limitChange('compare.ruleNational', indicator, old.national, wanted.national)),
			...change('absolute', limitChange('compare.ruleAbsolute', indicator, old.absolute, wanted.absolute))
		];
	});
}
