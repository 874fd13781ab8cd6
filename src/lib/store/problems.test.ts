import { describe, expect, it } from 'vitest';
import { attempt, Refusal, storageProblem } from './problems';

const named = (name: string, inner?: unknown) => Object.assign(new Error(`a ${name}`), { name, inner });

describe('storage problems', () => {
	it.each([
		['QuotaExceededError', 'storage.full'],
		['VersionError', 'storage.newerVersion'],
		['DatabaseClosedError', 'storage.closed'],
		['MissingAPIError', 'storage.unavailable'],
		['SecurityError', 'storage.unavailable']
	])('words %s as %s', (name, code) => {
		expect(storageProblem(named(name))).toEqual({ code });
	});

	it('finds the full disk inside an aborted transaction', () => {
		expect(storageProblem(named('AbortError', named('QuotaExceededError')))).toEqual({
			code: 'storage.full'
		});
	});

	it('keeps the browser’s own text of anything else', () => {
		expect(storageProblem(named('DataError'))).toEqual({
			code: 'storage.failed',
			params: { reason: 'a DataError' }
		});
		expect(storageProblem('odd')).toEqual({ code: 'storage.failed', params: { reason: 'odd' } });
	});

	it('is a value, never an exception', async () => {
		expect(await attempt(async () => 3)).toEqual({ ok: true, value: 3 });
		expect(await attempt(() => Promise.reject(new Refusal('storage.stale')))).toEqual({
			ok: false,
			problem: { code: 'storage.stale' }
		});
	});
});
