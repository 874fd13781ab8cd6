import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { listen } from '../../../scripts/serve.mjs';

/** A host elsewhere that must hear nothing: it listens for TCP connections, HTTP requests and UDP packets. */
export class Sink {
	/** What was heard, in the order in which it came: "connection", a method and a path, or "packet". */
	readonly heard: string[] = [];
	readonly #http = createServer((request, response) => {
		this.heard.push(`${request.method} ${request.url}`);
		response
			.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' })
			.end('heard');
	});
	readonly #udp = createSocket('udp4');
	port = 0;

	/** Address of the host, without a slash at the end; another host name than the program's, so another site. */
	get url(): string {
		return `http://localhost:${this.port}`;
	}

	/** What was asked for: paths, and 'packet'. A browser may connect and then ask for nothing, which is not told. */
	get requests(): string[] {
		return this.heard.filter((what) => what !== 'connection');
	}

	async start(): Promise<this> {
		this.#http.on('connection', () => this.heard.push('connection'));
		this.#http.on('upgrade', (request, socket) => {
			this.heard.push(`upgrade ${request.url}`);
			socket.destroy();
		});
		this.port = await listen(this.#http);
		this.#udp.on('message', () => this.heard.push('packet'));
		await new Promise<void>((resolve) => this.#udp.bind(this.port, '127.0.0.1', resolve));
		return this;
	}

	async stop(): Promise<void> {
		this.#udp.close();
		this.#http.closeAllConnections();
		await new Promise((resolve) => this.#http.close(resolve));
	}
}
