import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reference } from './benchmark';

/**
 * How R reads a file: the package that must be there, and the call, with `path` as the name of the file. `use` makes R
 * touch what it reads late.
 */
interface Call {
	packageName: string;
	call: string;
}

export const FREAD: Call = {
	packageName: 'data.table',
	call: 'data.table::fread(path, sep = ";", dec = ",", encoding = "UTF-8")'
};
export const READ_CSV: Call = {
	packageName: 'utils',
	call: 'utils::read.csv2(path, fileEncoding = "UTF-8")'
};
export const READ_SAV: Call = { packageName: 'haven', call: 'haven::read_sav(path, user_na = TRUE)' };
export const READ_EXCEL: Call = { packageName: 'readxl', call: 'readxl::read_excel(path)' };
export const FROM_JSON: Call = { packageName: 'jsonlite', call: 'jsonlite::fromJSON(path)' };

const TIMES = 3;
/** Times inside R, so that its start does not count, after one time that is not measured. */
const script = ({ packageName, call }: Call, times: number): string => `
if (!requireNamespace("${packageName}", quietly = TRUE)) quit(status = 3)
path <- commandArgs(TRUE)[1]
run <- function() invisible(suppressWarnings(suppressMessages(${call})))
if (${times} > 1) run()
for (i in seq_len(${times})) {
  gc(FALSE)
  start <- proc.time()[["elapsed"]]
  run()
  cat((proc.time()[["elapsed"]] - start) * 1000, "\\n")
}`;

/**
 * R reading the same bytes. Nothing is measured where R or the package is not installed.
 * @param bytes makes the file
 * @param ending of its name, without a point
 */
export const inR = (call: Call, bytes: () => Uint8Array, ending: string, times = TIMES): Reference => ({
	name: `R, ${call.call.slice(0, call.call.indexOf('('))}`,
	measure() {
		const folder = mkdtempSync(join(tmpdir(), 'treffsikker-bench-'));
		const path = join(folder, `file.${ending}`);
		writeFileSync(path, bytes());
		const { status, stdout } = spawnSync('Rscript', ['--vanilla', '-e', script(call, times), path], {
			encoding: 'utf8'
		});
		rmSync(folder, { recursive: true });
		return status === 0 ? stdout.trim().split(/\s+/).map(Number) : [];
	}
});
