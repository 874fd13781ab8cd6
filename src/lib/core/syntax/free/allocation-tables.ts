import type { AllocationKey, AllocationSpec } from '../../analysis/allocation/types';
import { millionthsOf } from '../../allocation/decimals';
import { rText, rVector } from '../names';
import type { CodeLine } from '../types';
import { decimalText } from './inline';

/** R of the tables of keys: amounts and shares, changes from key to key, and what each receiver gets. */
export function keyTables(spec: AllocationSpec, keys: readonly AllocationKey[]): CodeLine[] {
	const per = spec.columns.find(({ id }) => id === spec.per);
	const divided = keys.filter(({ earmark, university }) => earmark > 0 || university !== null);
	return [
		'ids <- c(given$id, ":total")',
		'amounts <- lapply(amounts, function(one) c(one, sum(one)))',
		...(per
			? [`divisor <- as.numeric(values[[${rText(per.id)}]]); divisor <- c(divisor, sum(divisor))`]
			: []),
		'for (key in names(amounts)) for (i in seq_along(ids)) {',
		`  amount <- amounts[[key]]; numbers <- c(amount = amount[i], share = if (amount[length(ids)] > 0) amount[i] / amount[length(ids)] else NA${per ? ', per = if (!is.na(divisor[i]) && divisor[i] > 0) amount[i] / divisor[i] else NA' : ''})`,
		'  add("amounts", ids[i], setNames(numbers, paste0(key, ":", names(numbers))))',
		'}',
		...(keys.length > 1
			? [
					'for (at in seq_along(amounts)[-1]) for (i in seq_along(ids)) {',
					'  before <- amounts[[at - 1]][i]; after <- amounts[[at]][i]; numbers <- c(change = after - before, percent = if (before > 0) (after - before) / before else NA)',
					'  add("changes", ids[i], setNames(numbers, paste0(names(amounts)[at], ":", names(numbers))))',
					'}'
				]
			: []),
		...(divided.length > 0 ? dividedLines(divided) : [])
	];
}

const dividedLines = (keys: readonly AllocationKey[]): CodeLine[] => [
	{ code: 'syntax.receivers' },
	'divide <- function(key, earmark, university) {',
	'  amount <- amounts[[key]][seq_along(given$id)]; earmarked <- sapply(amount, part_of, share = earmark); rest <- amount - earmarked',
	'  theirs <- if (is.na(university)) 0 * rest else sapply(rest, part_of, share = university)',
	'  parts <- rbind(earmarked = earmarked, university = theirs, owners = rest - theirs); parts <- cbind(parts, rowSums(parts))',
	'  if (is.na(university)) parts["university", ] <- NA',
	'  for (i in seq_along(ids)) add("receivers", ids[i], setNames(parts[, i], paste0(key, ":", rownames(parts))))',
	'}',
	...keys.map(({ id, earmark, university }) => {
		const share = (value: number) => rVector([decimalText(millionthsOf(Math.min(value, 1)))]);
		return `divide(${rText(id)}, ${share(earmark)}, ${university === null ? 'NA' : share(university)})`;
	})
];
