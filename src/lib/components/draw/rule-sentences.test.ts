import { describe, expect, it } from 'vitest';
import { generateCountry } from '$lib/core/demo/generate-country';
import { assemble } from '$lib/core/indicators/assemble';
import { proposeAssignments } from '$lib/core/indicators/propose';
import { prepareDraw } from '$lib/core/selection/prepare';
import { presetSpec } from '$lib/core/selection/presets';
import { runDraw } from '$lib/core/selection/run-draw';
import type { DrawSpec, IndicatorRule } from '$lib/core/selection/types';
import { loadMessages } from '$lib/i18n';
import type { DataSummary } from '$lib/workers/draw-client';
import { indicatorName } from './names';
import { ruleSentences, spreadSentences } from './rule-sentences';

const { register, tables, earlierDraw2020 } = generateCountry({ municipalities: 40, schools: 110 });
const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
const prepared = prepareDraw(data, register);
const preset = presetSpec('udir2022', data.indicators, [earlierDraw2020]);
const summary = {
	indicators: data.indicators,
	years: data.years,
	municipalities: data.municipalities.units
} as unknown as DataSummary;

const changed = (change: (rule: IndicatorRule) => IndicatorRule, at: string): DrawSpec => ({
	...preset,
	indicators: preset.indicators.map((rule) => (rule.indicator === at ? change(rule) : rule))
});
const first = preset.indicators.find(({ on }) => on)?.indicator ?? '';

describe.each(['nb', 'nn', 'en'] as const)('the rules of a draw in sentences, in %s', (language) => {
	const style = language === 'en' ? 'english' : 'norwegian';
	const drawnOf = async (spec: DrawSpec) => ({
		messages: await loadMessages(language),
		style: style as 'english' | 'norwegian',
		spec,
		summary,
		result: runDraw(spec, prepared)
	});
	const wordsOf = async (spec: DrawSpec) => ruleSentences(await drawnOf(spec)).join(' ');
	const nameOf = async (id: string) => {
		const indicator = data.indicators.find((one) => one.id === id);
		return indicator ? indicatorName(await loadMessages(language), indicator) : '';
	};

	it('says limits once where they are made in the same way', async () => {
		const drawn = await drawnOf(preset);
		const sentences = ruleSentences(drawn);
		const t = drawn.messages.reportSources.ruleWords;
		expect(sentences[0]).toBe(t.national({ words: t.nationalKinds.country, names: null }));
		expect(sentences).toHaveLength(2);
	});

	it('follows a limit, an indicator that is off, an owner, an exclusion and an exception', async () => {
		const usual = await wordsOf(preset);
		const name = await nameOf(first);
		const fixed = await wordsOf(
			changed((rule) => ({ ...rule, absolute: { kind: 'fixed', value: 17 } }), first)
		);
		expect(fixed).toContain(name);
		expect(fixed).toMatch(/\b17\b/);
		expect(usual).not.toContain(name);
		expect(await wordsOf(changed((rule) => ({ ...rule, on: false }), first))).toContain(name);
		const pooled = changed(
			(rule) => ({ ...rule, absolute: { kind: 'deviation', sd: 2, pooled: true } }),
			first
		);
		expect(await wordsOf(pooled)).toMatch(style === 'english' ? /2\.0 standard/ : /2,0 standardavvik/);
		const { ruleWords: t } = (await loadMessages(language)).reportSources;
		expect(await wordsOf({ ...preset, owners: 'municipal' })).toContain(t.municipalOnly);
		const [municipality] = earlierDraw2020.municipalities;
		const left = { ...preset, exclusions: [{ municipality, reason: 'x' }] };
		expect(await wordsOf(left)).toContain(t.exclusions({ n: 1 }));
		const earlierDraws = [{ ...earlierDraw2020, exceptions: [{ municipality, reason: 'x' }] }];
		expect(await wordsOf({ ...preset, earlierDraws })).toContain(
			t.exceptions({ name: earlierDraw2020.name, n: 1 })
		);
	});

	it('says that nothing is on', async () => {
		const none = { ...preset, indicators: preset.indicators.map((rule) => ({ ...rule, on: false })) };
		const { ruleWords: t } = (await loadMessages(language)).reportSources;
		expect(await wordsOf(none)).toBe(t.nothingOn);
	});

	it('says what the spread draw asks for', async () => {
		const messages = await loadMessages(language);
		const of = (spread: Partial<DrawSpec['spread']>) =>
			spreadSentences({ messages, style, spec: { ...preset, spread: { ...preset.spread, ...spread } } }).join(
				' '
			);
		const t = messages.reportSources.ruleWords;
		expect(of({ measure: 'iqr' })).toContain(t.measures.iqr);
		expect(of({ level: 0.125 })).toMatch(/12[.,]5/);
		expect(of({ level: null })).not.toMatch(/12[.,]5/);
		const rank = of({ schoolCriterion: { kind: 'rank', part: 0.05 }, minSchools: 4 });
		expect(rank).toMatch(/\b5\s?%/);
		expect(rank).toMatch(/\b4\b/);
	});
});
