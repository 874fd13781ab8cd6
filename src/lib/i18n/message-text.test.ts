import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en';
import { messageEntry, messageText } from './message-text';
import nb from './nb';
import nn from './nn';

/** Everything that can give a message. A new folder that does so is added here; a new code is found by itself. */
const SOURCES = ['src/lib/core', 'src/lib/state', 'src/lib/store', 'src/lib/workers', 'workers'];

/** A code as it is written in the sources: after `fail(` or `code:`, or anywhere when it begins with an area's name. */
const WRITTEN = /(fail\(\s*|code:\s*)?'([a-z][A-Za-z]*)\.([a-z][A-Za-z0-9]*)'/g;

function codesIn(source: string): string[] {
	const areas = Object.keys(nb);
	return [...source.matchAll(WRITTEN)]
		.filter(([, given, area]) => given !== undefined || areas.includes(area))
		.map(([, , area, key]) => `${area}.${key}`);
}

const files = SOURCES.flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => join(folder, file))
);
const codes = [...new Set(files.flatMap((file) => codesIn(readFileSync(file, 'utf8'))))].sort();
const languages = { nb, nn, en };

/** The names of the params that an entry asks for, and what it says with stand-ins for them. */
function tryOut(code: string, messages: typeof nb): { params: string[]; text: string } {
	const asked = new Set<string>();
	const params = new Proxy<Record<string, string | number>>(
		{},
		{
			get(_, name) {
				asked.add(String(name));
				return 7;
			}
		}
	);
	const text = messageText(messages, { code, params });
	return { params: [...asked].sort(), text };
}

describe('the catalogues', () => {
	it('are looked through for a good number of codes', () => {
		expect(codes.length).toBeGreaterThan(50);
	});

	it.each(codes)('word %s in every language', (code) => {
		for (const messages of Object.values(languages)) expect(messageEntry(messages, code)).toBeDefined();
		const [bokmål, nynorsk, english] = Object.values(languages).map((messages) => tryOut(code, messages));
		expect(nynorsk.params).toEqual(bokmål.params);
		expect(english.params).toEqual(bokmål.params);
		for (const { text } of [bokmål, nynorsk, english]) expect(text).not.toMatch(/undefined|NaN|\[object/);
	});
});

describe('messageText', () => {
	it('fills the gaps of a text', () => {
		expect(messageText(nb, { code: 'errors.unknownCode', params: { code: 'x.y' } })).toContain('«x.y»');
	});

	it('has words for a code that no catalogue knows', () => {
		const text = messageText(en, { code: 'nowhere.nothing' });
		expect(text).toBe(en.errors.unknownCode({ code: 'nowhere.nothing' }));
		expect(messageText(en, { code: 'nodot' })).toContain('nodot');
		expect(messageText(en, { code: 'common.pages' })).toContain('common.pages');
		// What every object has, and what would throw.
		for (const code of ['constructor.defineProperty', 'errors.toString', '__proto__.valueOf'])
			expect(messageText(en, { code })).toBe(en.errors.unknownCode({ code }));
	});
});
