import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAbort } from './abort';
import { WorkerBridge } from './bridge';

const api = { double: (number: number) => number * 2, never: () => new Promise<never>(() => undefined) };

/** A worker as far as the bridge knows one: a port with an api behind it, and an end. */
class FakeWorker extends EventTarget {
	static started = 0;
	static ended = 0;
	#channel = new MessageChannel();

	constructor() {
		super();
		FakeWorker.started++;
		expose(api, this.#channel.port2);
		this.#channel.port1.addEventListener('message', (event) =>
			this.dispatchEvent(new MessageEvent('message', { data: event.data }))
		);
		this.#channel.port1.start();
	}
	postMessage(message: unknown) {
		this.#channel.port1.postMessage(message);
	}
	terminate() {
		FakeWorker.ended++;
		this.#channel.port1.close();
	}
}

const never = new AbortController().signal;
const bridgeWith = (idle: number | null) =>
	new WorkerBridge<typeof api>({ start: () => new FakeWorker() as unknown as Worker, idle });

beforeEach(() => {
	FakeWorker.started = 0;
	FakeWorker.ended = 0;
});
afterEach(() => vi.useRealTimers());

describe('a worker bridge', () => {
	it('starts one worker for many calls', async () => {
		const bridge = bridgeWith(null);
		const answers = await Promise.all([1, 2, 3].map((n) => bridge.call(never, (remote) => remote.double(n))));
		expect(answers).toEqual([2, 4, 6]);
		expect(FakeWorker.started).toBe(1);
		bridge.end();
	});

	it('ends the worker of an aborted call and serves the next with another', async () => {
		const bridge = bridgeWith(null);
		const controller = new AbortController();
		const stuck = bridge.call(controller.signal, (remote) => remote.never());
		const next = bridge.call(never, (remote) => remote.double(5));
		setTimeout(() => controller.abort(), 5);
		await expect(stuck).rejects.toSatisfy(isAbort);
		expect(await next).toBe(10);
		expect([FakeWorker.started, FakeWorker.ended]).toEqual([2, 1]);
		bridge.end();
	});

	it('does not start a worker for a call that was aborted before its turn', async () => {
		const bridge = bridgeWith(null);
		await expect(bridge.call(AbortSignal.abort(), (remote) => remote.double(1))).rejects.toSatisfy(isAbort);
		expect(FakeWorker.started).toBe(0);
	});

	it('tells of a worker that fails, and starts another', async () => {
		const workers: FakeWorker[] = [];
		const start = () => {
			workers.push(new FakeWorker());
			return workers[workers.length - 1] as unknown as Worker;
		};
		const bridge = new WorkerBridge<typeof api>({ start, idle: null });
		const stuck = bridge.call(never, (remote) => remote.never());
		await vi.waitFor(() => expect(workers).toHaveLength(1));
		workers[0].dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
		await expect(stuck).rejects.toThrow('out of memory');
		expect(await bridge.call(never, (remote) => remote.double(4))).toBe(8);
		bridge.end();
	});

	it('lets an idle worker go', async () => {
		const bridge = bridgeWith(20);
		await bridge.call(never, (remote) => remote.double(1));
		expect(FakeWorker.ended).toBe(0);
		await vi.waitFor(() => expect(FakeWorker.ended).toBe(1));
	});
});
