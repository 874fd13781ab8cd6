import { describe, expect, it } from 'vitest';
import { eitherSignal } from './either-signal';

describe('either of two signals', () => {
	it('is given when one of them is, with its reason', () => {
		const [one, other] = [new AbortController(), new AbortController()];
		const either = eitherSignal(one.signal, other.signal);
		expect(either.aborted).toBe(false);
		other.abort('enough');
		one.abort('later');
		expect([either.aborted, either.reason]).toEqual([true, 'enough']);
	});

	it('is given at once where one already is', () => {
		expect(eitherSignal(new AbortController().signal, AbortSignal.abort('before')).reason).toBe('before');
	});
});
