import { rText } from '../names';
import type { CodeLine } from '../types';

/** A script of the project, and the key that its numbers have in the results. */
export interface ProjectScript {
	key: string;
	name: string;
	path: string;
	/** Random numbers decide: they agree within Monte Carlo errors only, and take a while. */
	isSimulation: boolean;
}

const START = String.raw`found <- list()
failed <- character()
run <- function(key, file) {
  message(file)
  place <- new.env(parent = globalenv())
  result <- tryCatch({
    capture.output(source(file, local = place, encoding = "UTF-8"))
    place$result
  }, error = function(problem) { failed <<- c(failed, paste0(file, ": ", conditionMessage(problem))); NULL })
  if (is.null(result) || nrow(result) == 0) return(invisible())
  if (!"section" %in% names(result)) result <- cbind(section = "", result)
  if (is.numeric(result$value)) result$value <- ifelse(is.na(result$value), "", sprintf("%.17g", result$value))
  columns <- c("section", "table", "row", "column", "value")
  found[[length(found) + 1]] <<- cbind(analysis = key, data.frame(lapply(result[columns], as.character), stringsAsFactors = FALSE))
}`.split('\n');

const END = String.raw`numbers <- do.call(rbind, found)
save_table <- function(rows, file) {
  quoted <- function(x) paste0("\"", gsub("\"", "\"\"", x, fixed = TRUE), "\"")
  lines <- c(paste(names(rows), collapse = ";"), if (nrow(rows) > 0) do.call(paste, c(lapply(rows, quoted), sep = ";")))
  to <- file(file, "wb"); writeLines(enc2utf8(lines), to, useBytes = TRUE); close(to)
}
if (!is.null(numbers)) save_table(numbers, "results-r.csv")`.split('\n');

const COMPARE = String.raw`if (!is.null(numbers) && file.exists("results.csv")) {
  app <- read.csv("results.csv", sep = ";", colClasses = "character", na.strings = character(), encoding = "UTF-8", quote = "\"")
  place <- c("analysis", "section", "table", "row", "column")
  both <- merge(numbers, app, by = place, suffixes = c("_r", "_app"))
  of_app <- suppressWarnings(as.numeric(both$value_app)); of_r <- suppressWarnings(as.numeric(both$value_r))
  off <- ifelse(is.na(of_app) | is.na(of_r), both$value_app != both$value_r, abs(of_app - of_r) > 1e-8 * pmax(1, abs(of_app)))
  off <- off & both$table != "uncertainty"
  message(nrow(both), " / ", sum(off))
  save_table(both[off, ], "comparison-r.csv")
}
for (problem in failed) message(problem)`.split('\n');

/** The script that runs those of all analyses in their order, writes their numbers, and compares them with the app's. */
export function projectR(scripts: readonly ProjectScript[]): CodeLine[] {
	return [
		{ code: 'bundle.projectR' },
		{ code: 'bundle.packages' },
		...(scripts.some(({ isSimulation }) => isSimulation)
			? [{ code: 'bundle.simulateSwitch' }, 'simulate <- TRUE']
			: []),
		{ code: 'bundle.runs' },
		...START,
		...scripts.flatMap(({ key, name, path, isSimulation }): CodeLine[] => [
			{ code: 'bundle.analysisName', params: { name } },
			`${isSimulation ? 'if (simulate) ' : ''}run(${rText(key)}, ${rText(path)})`
		]),
		{ code: 'bundle.writesResults' },
		...END,
		{ code: 'bundle.compares' },
		...COMPARE
	];
}
