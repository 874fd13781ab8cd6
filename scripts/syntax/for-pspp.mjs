/** Commands of SPSS that PSPP 1.6 does not have; they are taken out of what it runs. */
const NOT_IN_PSPP =
	/^(NONPAR CORR|UNIANOVA|ONEWAY .*WELCH|REGRESSION .*REGWGT|NOMREG|FACTOR .*(=ML|=ULS|OBLIMIN))/;

/** Subcommands that PSPP 1.6 does not have: the scores of FACTOR. */
const LEFT_OUT = / (FSCORE\b|\/SAVE=\w+\(ALL\))/g;

/** Syntax as PSPP is given it: printed with all digits, codes in place of labels. @param {string} code */
export const forPspp = (code) =>
	`SET FORMAT=F20.8 TNUMBERS=VALUES TVARS=NAMES.\n${code
		.split('\n')
		.filter((line) => !NOT_IN_PSPP.test(line))
		.map((line) => line.replace(LEFT_OUT, ''))
		.join('\n')}`;
