import { amountsOf, receiversOf, togetherOf, universityShare } from '../../analysis/allocation/given-judge';
import type { ReadCounty } from '../../analysis/allocation/read';
import type { AllocationSpec } from '../../analysis/allocation/types';
import { millionthsOf } from '../../allocation/decimals';
import { rText, rVector } from '../names';
import type { CodeLine } from '../types';
import { decimalText } from './inline';

const ROLES = ['university', 'owner', 'coordinator'] as const;

/** R of the tables of reported amounts: sums of what is stated, shares, who has more, and quartiles with their fences. */
export function givenTables(spec: AllocationSpec, counties: readonly ReadCounty[]): CodeLine[] {
	const per = spec.columns.find(({ id }) => id === spec.per);
	const together = togetherOf(counties.map((county) => amountsOf(spec, county)));
	const rolesOf = (role: (typeof ROLES)[number]) =>
		rVector(spec.columns.filter((one) => one.role === role).map(({ id }) => id));
	return [
		{ code: 'syntax.stated' },
		'ids <- c(given$id, ":total"); rows <- seq_along(given$id); last <- length(ids)',
		'stated <- function(x) if (all(is.na(x))) NA_real_ else sum(x, na.rm = TRUE)',
		'with_sum <- function(x) c(x, stated(x))',
		'side_by_side <- function(columns) sapply(rows, function(i) stated(sapply(columns, function(one) one[i])))',
		'receivers <- lapply(values, as.numeric)',
		`receivers <- lapply(receivers[${rVector(receiversOf(spec).map(({ id }) => id))}], with_sum)`,
		`roles <- lapply(list(${ROLES.map((role) => `${role} = ${rolesOf(role)}`).join(', ')}), function(columns)`,
		'  with_sum(if (length(columns) > 0) side_by_side(receivers[columns]) else rep(NA_real_, length(rows))))',
		'total <- with_sum(side_by_side(roles)); over <- function(x, whole) ifelse(!is.na(whole) & whole > 0, x / whole, NA)',
		...(per
			? [`divisor <- as.numeric(values[[${rText(per.id)}]]); divisor <- c(divisor, sum(divisor))`]
			: []),
		'for (i in seq_along(ids)) {',
		'  for (key in names(receivers)) {',
		'    add("given", ids[i], setNames(receivers[[key]][i], paste0(key, ":amount")))',
		'    add("shares", ids[i], setNames(over(receivers[[key]][i], total[i]), paste0(key, ":share")))',
		'  }',
		'  add("given", ids[i], c(total = total[i]))',
		`  add("shares", ids[i], c(ofAll = over(total[i], total[last])${per ? ', per = over(total[i], divisor[i])' : ''}))`,
		'}',
		...(universityShare(together) === null ? [] : judgeLines(spec))
	];
}

function judgeLines({ judge }: AllocationSpec): CodeLine[] {
	const fixed = judge.university;
	return [
		{ code: 'syntax.universityAgainst' },
		'owners <- sapply(seq_along(ids), function(i) stated(c(roles$owner[i], roles$coordinator[i])))',
		'share <- ifelse(is.na(owners), NA, over(roles$university, total))',
		...(fixed === null
			? []
			: [
					`moved <- sapply(rows, function(i) if (is.na(share[i])) NA else part_of(floor(total[i] + 0.5), ${rText(decimalText(millionthsOf(Math.min(fixed, 1))))}) - floor(roles$university[i] + 0.5))`,
					'moved <- with_sum(as.numeric(moved))'
				]),
		`for (i in seq_along(ids)) add("judge", ids[i], c(university = roles$university[i], owners = owners[i], share = share[i]${fixed === null ? '' : ', moved = moved[i]'}))`,
		{ code: 'syntax.fences' },
		'for (role in names(roles)) {',
		'  shares <- over(roles[[role]], total)[rows]; shares <- shares[!is.na(shares)]; if (length(shares) < 5) next',
		'  q <- unname(quantile(shares, c(0.25, 0.5, 0.75), type = 7)); reach <- 1.5 * (q[3] - q[1])',
		'  add("outliers", role, c(n = length(shares), lower = q[1], median = q[2], upper = q[3], low = q[1] - reach, high = q[3] + reach))',
		'}'
	];
}
