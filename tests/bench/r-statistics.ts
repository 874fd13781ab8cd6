import { spawnSync } from 'node:child_process';
import type { Reference } from './benchmark';

interface Computation {
	/** What the ratio is against, as "R, psych::fa". */
	name: string;
	/** Packages that must be there. */
	packages: string[];
	/** R that is not measured: makes the data. Runs in the folder of the project. */
	before: string;
	/** R that is measured. */
	run: string;
	times: number;
}

const script = ({ packages, before, run, times }: Computation): string => `
for (p in c(${packages.map((name) => `"${name}"`).join(', ')})) if (!requireNamespace(p, quietly = TRUE)) quit(status = 3)
${before}
run <- function() invisible(suppressWarnings(suppressMessages({ ${run} })))
for (i in seq_len(${times})) {
  gc(FALSE)
  start <- proc.time()[["elapsed"]]
  run()
  cat("ms", (proc.time()[["elapsed"]] - start) * 1000, "\\n")
}`;

/** R computing the same, timed inside R so that its start does not count. Nothing where R or a package is not installed. */
export const computedInR = (computation: Computation): Reference => ({
	name: computation.name,
	measure() {
		const { status, stdout } = spawnSync('Rscript', ['--vanilla', '-'], {
			input: script(computation),
			encoding: 'utf8'
		});
		if (status !== 0) return [];
		return stdout.split('\n').flatMap((line) => (line.startsWith('ms ') ? [Number(line.slice(3))] : []));
	}
});
