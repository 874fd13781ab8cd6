import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { testSite } from '../../../scripts/build.mjs';
import { listen, siteServer, type Site } from '../../../scripts/serve.mjs';

type Options = Omit<Site, 'root' | 'base'>;

/** The built program on a server of its own, which a test can stop and start again at the same address. */
export class TestSite {
	#server: Server | undefined;
	#port = 0;

	constructor(private readonly options: Options = {}) {}

	/** Address of the start page, with a slash at the end. */
	get url(): string {
		return `http://127.0.0.1:${this.#port}${testSite.base}/`;
	}

	async start(): Promise<this> {
		this.#server = siteServer({ root: testSite.dir, base: testSite.base, ...this.options });
		this.#port = await listen(this.#server, this.#port, 0);
		return this;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

/** Paths of all files of the built program, relative to its root. */
export const builtFiles = (): string[] =>
	readdirSync(testSite.dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(testSite.dir.length + 1));

/** Paths of all pages of the built program, relative to its root: '' is the start page, others end with a slash. */
export const builtPages = (): string[] =>
	builtFiles()
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.map((file) => file.slice(0, -'index.html'.length))
		.sort();
