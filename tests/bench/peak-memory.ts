import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The most memory that a process of Node takes to read a file, above what one takes that only loads the file: tables,
 * texts and everything on the way, without Node itself.
 * @param moduleUrl the built bench file, which exports `read`, a function of the file's bytes
 * @param read name of that function
 * @returns MB; null where the process failed, or is not on Linux, which alone tells a process's own peak: the figure that
 * Node gives holds the peak of the process that started it too
 */
export function peakMemory(moduleUrl: string, read: string, bytes: Uint8Array): number | null {
	const folder = mkdtempSync(join(tmpdir(), 'treffsikker-bench-'));
	const path = join(folder, 'file');
	writeFileSync(path, bytes);
	const peak = (run: string) => {
		const code = `import { readFileSync } from 'node:fs'; const module = await import(${JSON.stringify(moduleUrl)}); const bytes = new Uint8Array(readFileSync(${JSON.stringify(path)})); ${run} console.log(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);`;
		const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
			encoding: 'utf8'
		});
		return status === 0 ? Number(stdout) / 1000 : null;
	};
	const idle = peak('bytes.length;');
	const busy = peak(`const kept = module.${read}(bytes); if (!kept) process.exit(1);`);
	rmSync(folder, { recursive: true });
	return idle === null || busy === null ? null : busy - idle;
}
