import type { BrowserContext, Request } from '@playwright/test';

declare global {
	interface Window {
		reportPolicyViolation: (text: string) => Promise<void>;
	}
}

/** What an unknown address brings with it: SvelteKit reports it and asks, in vain, whether there is a new version. */
export const notFound = [/404|Not found/, /version\.json/];

/**
 * What must not happen in any test: errors in the console, uncaught errors, violations of the content security
 * policy, requests to other origins. A test that provokes some says which ones.
 */
export class Problems {
	readonly #found = new Set<string>();
	readonly #allowed: RegExp[] = [];

	/** Lets problems pass whose text matches. */
	allow(...patterns: RegExp[]): void {
		this.#allowed.push(...patterns);
	}

	add(text: string): void {
		this.#found.add(text);
	}

	/** The problems that the test did not allow. */
	get unexpected(): string[] {
		return [...this.#found].filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
	}

	/** Starts to listen to everything that happens in a browser context. */
	async watch(context: BrowserContext): Promise<void> {
		context.on('console', (message) => {
			if (message.type() === 'error') this.add(`console: ${message.text()} (${message.location().url})`);
		});
		context.on('weberror', (error) => this.add(`uncaught: ${error.error().stack ?? error.error().message}`));
		context.on('request', (request: Request) => {
			const { protocol, hostname } = new URL(request.url());
			// Every server of the program in the tests is at this address, and nothing else.
			if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') this.add(`request: ${request.url()}`);
		});
		await context.exposeBinding('reportPolicyViolation', (_, text: string) => this.add(`policy: ${text}`));
		await context.addInitScript(() =>
			document.addEventListener('securitypolicyviolation', (event) => {
				void window.reportPolicyViolation(`${event.effectiveDirective} ${event.blockedURI}`);
			})
		);
	}
}
