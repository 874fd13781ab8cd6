import { describe, expect, test, vi } from 'vitest';
import { watchForUpdate, type Registration } from './waiting-update';

/** A service worker whose state the test moves on. */
class Installing extends EventTarget {
	state: ServiceWorkerState = 'installing';
	become(state: ServiceWorkerState) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	waiting: ServiceWorker | null = null;
	installing: Installing | null = null;
	find(worker: Installing) {
		this.installing = worker;
		this.dispatchEvent(new Event('updatefound'));
	}
}

const watch = (registration: FakeRegistration, hasVersion = true) => {
	const ready = vi.fn();
	watchForUpdate(registration as unknown as Registration, () => hasVersion, ready);
	return ready;
};

describe('watchForUpdate', () => {
	test('tells at once of a version that waits since an earlier visit', () => {
		const registration = new FakeRegistration();
		registration.waiting = {} as ServiceWorker;
		expect(watch(registration)).toHaveBeenCalledOnce();
	});

	test('tells when a version found now is installed, not before', () => {
		const registration = new FakeRegistration();
		const ready = watch(registration);
		const found = new Installing();
		registration.find(found);
		expect(ready).not.toHaveBeenCalled();
		found.become('installed');
		expect(ready).toHaveBeenCalledOnce();
		found.become('activating');
		expect(ready).toHaveBeenCalledOnce();
	});

	test('follows a version that was being installed when the page opened', () => {
		const registration = new FakeRegistration();
		registration.installing = new Installing();
		const ready = watch(registration);
		registration.installing.become('installed');
		expect(ready).toHaveBeenCalledOnce();
	});

	test('says nothing of the first version ever, nor of one that failed', () => {
		const first = new FakeRegistration();
		const ready = watch(first, false);
		const worker = new Installing();
		first.find(worker);
		worker.become('installed');
		expect(ready).not.toHaveBeenCalled();

		const second = new FakeRegistration();
		const told = watch(second);
		const failing = new Installing();
		second.find(failing);
		failing.become('redundant');
		expect(told).not.toHaveBeenCalled();
	});
});
