import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildIfNeeded, ownSite } from './build.mjs';
import { listen, siteServer } from './serve.mjs';

/** `npm start [-- --no-open]`: builds the program when needed, serves it to this machine only and opens it. */
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });

/** The command that opens an address in the person's browser; undefined where there is no screen. */
function opener() {
	if (process.platform === 'darwin') return ['open'];
	if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
	return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

buildIfNeeded(ownSite);
const port = await listen(siteServer({ root: ownSite.dir, base: ownSite.base }), 4173);
const address = `http://127.0.0.1:${port}${ownSite.base}/`;
console.log(`Treffsikker is at ${address}\nStop it with Ctrl+C.`);

const open = values['no-open'] ? undefined : opener();
if (open) {
	const [command, ...args] = open;
	// Without such a program the address above is enough.
	spawn(command, [...args, address], { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}
