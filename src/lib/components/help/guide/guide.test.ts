import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HelpBlock, HelpTexts } from '$lib/i18n/help-text';
import en from '$lib/i18n/en';
import helpEn from '$lib/i18n/en/help';
import nb from '$lib/i18n/nb';
import helpNb from '$lib/i18n/nb/help';
import nn from '$lib/i18n/nn';
import helpNn from '$lib/i18n/nn/help';
import { HELP_PAGES, helpLink } from '../pages';
import { plainText, textParts } from './named-text';
import { slugOf, taskAt, TASKS } from './tasks';

const languages = [
	['nb', helpNb, nb],
	['nn', helpNn, nn],
	['en', helpEn, en]
] as const;

const textsOf = (block: HelpBlock): readonly string[] => {
	if (typeof block === 'string') return [block];
	if ('list' in block) return block.list;
	if ('steps' in block) return block.steps;
	if ('table' in block) return block.table.rows.flat();
	return [block.note];
};

/** Every text of the guide, with where it stands. */
const guideTexts = (help: HelpTexts): [string, string][] =>
	Object.entries(help.guide).flatMap(([task, { sections }]) =>
		Object.entries(sections).flatMap(([section, { body }]) =>
			body.flatMap(textsOf).map((text, index): [string, string] => [`${task}.${section} ${index + 1}`, text])
		)
	);

/** What the catalogue has under a key; a text with a number in it is tried with one. */
function inCatalogue(catalogue: object, key: string): unknown {
	const found = key
		.replace('()', '')
		.split('.')
		.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], catalogue);
	if (typeof found !== 'function') return found;
	return (found as (count: number) => unknown)(7);
}

describe.each(languages)('the guide in %s', (_, help, catalogue) => {
	it('names buttons, tabs and fields as the catalogue does: npm run guide-names', () => {
		const wrong = guideTexts(help).flatMap(([where, text]) =>
			textParts(text).flatMap(({ key, text: name }) => {
				if (key === null) return name.includes('[[') ? [`${where}: ${name}`] : [];
				const known = inCatalogue(catalogue, key);
				const right = key.endsWith('()') ? String(known).includes(name) : known === name;
				return right && name !== '' ? [] : [`${where}: ${key} is «${known}», not «${name}»`];
			})
		);
		expect(wrong).toEqual([]);
	});

	it('names enough of them, and the same in every language', () => {
		const keys = (texts: HelpTexts) =>
			guideTexts(texts).map(([where, text]) => [
				where,
				textParts(text)
					.flatMap(({ key }) => key ?? [])
					.toSorted()
			]);
		expect(keys(help)).toEqual(keys(helpNb));
		expect(keys(help).flatMap(([, names]) => names).length).toBeGreaterThan(150);
	});

	it('has as many blocks and steps as bokmål has', () => {
		const shape = (texts: HelpTexts) => guideTexts(texts).map(([where]) => where);
		expect(shape(help)).toEqual(shape(helpNb));
	});

	it('says in words what every picture shows', () => {
		for (const { alt, caption } of Object.values(help.pictures)) {
			expect(alt.length).toBeGreaterThan(40);
			expect(caption).not.toBe('');
		}
	});
});

describe('the tasks', () => {
	it('are all in the list, once', () => {
		expect(TASKS.map(({ name }) => name).toSorted()).toEqual(Object.keys(helpNb.guide).toSorted());
		expect(new Set(TASKS.map(slugOf)).size).toBe(TASKS.length);
	});

	it('are found by their address', () => {
		for (const task of TASKS) expect(taskAt(slugOf(task))).toBe(task);
		expect(taskAt('finnes-ikke')).toBeUndefined();
	});

	it('show every picture, in a section that is there', () => {
		const shown = TASKS.flatMap(({ name, pictures }) =>
			Object.entries(pictures).map(([section, picture]) => {
				expect(Object.keys(helpNb.guide[name].sections)).toContain(section);
				return picture;
			})
		);
		expect(shown.toSorted()).toEqual(Object.keys(helpNb.pictures).toSorted());
	});

	it('lead to pages that are there, and not to themselves', () => {
		for (const { name, related } of TASKS) {
			expect(related).not.toContain(name);
			for (const other of related) expect(helpLink(helpNb, other).title).not.toBe('');
		}
		expect(new Set([...TASKS, ...HELP_PAGES].map(({ to }) => to)).size).toBe(
			TASKS.length + HELP_PAGES.length
		);
	});
});

it('takes names out of a text', () => {
	expect(textParts('Velg [[a.b|Lagre]] nå')).toEqual([
		{ text: 'Velg ', key: null },
		{ text: 'Lagre', key: 'a.b' },
		{ text: ' nå', key: null }
	]);
	expect(textParts('Uten navn')).toEqual([{ text: 'Uten navn', key: null }]);
	expect(plainText('[[a|A]] og [[b()|B]]')).toBe('A og B');
});

it('what is new tells of every version in the changelog', () => {
	const log = readFileSync('CHANGELOG.md', 'utf8');
	const next = /^To become (\d+\.\d+\.\d+)/m.exec(log);
	const versions = [...log.matchAll(/^## \[(.+?)\]/gm)].map(([, name]) =>
		name === 'Unreleased' ? next?.[1] : name
	);
	for (const [, help] of languages)
		expect(Object.keys(help.news.versions)).toEqual(versions.filter((name) => name !== undefined));
});
