import type bokmål from '../nb/checker-findings';
import { all, count, fixed, list, number } from './checker-numbers';

const STARS = ['Inga stjerne', 'Éi stjerne', 'To stjerner', 'Tre stjerner'];
const stars = (n: string | number) => STARS[Number(n)] ?? `${number(n)} stjerner`;

const findings: typeof bokmål = {
	notWhole: 'N må vere eit heilt tal.',
	outside: 'Talet er utanfor det som er mogleg.',
	atLeast: ({ low, decimals }) => `minst ${fixed(low, decimals)}`,
	valueIs: ({ value, decimals }) => fixed(value, decimals),
	togetherAre: ({ value, decimals }) => `til saman ${fixed(value, decimals)}`,
	oneOf: ({ values }) => list(values),
	between: ({ low, high, decimals }) => `frå ${fixed(low, decimals)} til ${fixed(high, decimals)}`,
	otherN: ({ values }) => `N = ${list(values)}`,
	commonN: ({ values }) => `N = ${list(values)}, som passar til alle tala for gruppa`,
	oneCell: ({ values }) => `viss berre eitt tal er gale: ${list(values)}`,
	totalBlank: 'Totalt er ikkje trykt i denne kolonnen. Ei tom celle er ikkje det same som 0 eller 100.',
	answerBlank: ({ count: n }) =>
		`${count(n, 'celle er tom', 'celler er tomme')}. Ei tom celle er ikkje det same som 0.`,
	totalIsShare: ({ total, n, persons, decimals }) =>
		`Totalt er ${fixed(total, decimals)}. Det stemmer med at ${number(n)} av ${number(persons)} er med i radene.`,
	rowMissing: ({ sum, total, missing, decimals }) =>
		`Radene summerer til ${fixed(sum, decimals)}, men Totalt er ${fixed(total, decimals)}. Det kan mangle ei rad med ${fixed(missing, decimals)} prosent.`,
	rowMissingOut: ({ counts, n, percents }) =>
		`ei rad utanfor skalaen (til dømes «veit ikkje») med ${list(counts)} av ${number(n)} (${list(percents)} prosent); då passar resten`,
	rowMissingValue: ({ counts, n, percents, value }) =>
		`ei rad med verdien ${number(value)} og ${list(counts)} av ${number(n)} (${list(percents)} prosent); då passar resten`,
	totalDiffers: ({ sum, total, decimals }) =>
		`Totalt er ${fixed(total, decimals)}. Det er korkje summen av radene (${fixed(sum, decimals)}) eller 100.`,
	totalCanBe: ({ sum, decimals }) => `${fixed(sum, decimals)} eller 100`,
	sumTooLow: ({ sum, rows, most, missing, decimals }) =>
		`Radene summerer til ${fixed(sum, decimals)}. Avrunding av ${number(rows)} tal kan ikkje forklare meir enn ${list(most)}. Det kan mangle ei rad med om lag ${fixed(missing, decimals)} prosent.`,
	sumTooHigh: ({ sum, rows, most, over, decimals }) =>
		`Radene summerer til ${fixed(sum, decimals)}, ${fixed(over, decimals)} for mykje. Avrunding av ${number(rows)} tal kan ikkje forklare meir enn ${list(most)}. Det er mogleg viss fleire svar kunne veljast.`,
	totalSetTo100: ({ sums }) =>
		`Radene summerer til ${all(sums)}, og Totalt er sett til 100. Det kan vere avrunding.`,
	sumRounded: ({ sums }) => `Radene summerer til ${all(sums)}. Det kan vere avrunding.`,
	roundedTwice:
		'Prosentane passar til heile personar berre viss dei er avrunda to gonger: først til éin desimal.',
	numberRoundedTwice: ({ value, decimals, before }) =>
		`${fixed(value, decimals)} passar berre viss det først er avrunda til ${number(before)} desimalar.`,
	dontKnowOut: ({ n, base }) =>
		`Passar berre viss «veit ikkje» er utanfor prosentgrunnlaget: ${number(base)} svar på skalaen, N er ${number(n)}.`,
	nIsValid: ({ n, persons }) =>
		`Passar berre viss N (${number(n)}) er utan «veit ikkje»: prosentane er av ${number(persons)}.`,
	meanImpossible: ({ mean, decimals, n }) =>
		`Ingen ${number(n)} personar med desse prosentane har gjennomsnittet ${fixed(mean, decimals)}. Gjennomsnittet eller ein prosent kan ikkje stemme.`,
	meanImpossibleTwice: ({ mean, decimals, n }) =>
		`Ingen ${number(n)} personar med desse prosentane har gjennomsnittet ${fixed(mean, decimals)}, heller ikkje om prosentane er avrunda to gonger. Gjennomsnittet eller ein prosent kan ikkje stemme.`,
	meanImpossibleNoN: ({ mean, decimals }) =>
		`Gjennomsnittet ${fixed(mean, decimals)} er ikkje mogleg med desse prosentane, uansett N.`,
	percentImpossible: ({ values, n }) => `Ingen tal på svar av ${number(n)} blir ${list(values)} prosent.`,
	percentImpossibleTwice: ({ values, n }) =>
		`Ingen tal på svar av ${number(n)} blir ${list(values)} prosent, korkje avrunda éin eller to gonger.`,
	noPersons: ({ n }) => `Ingen heile tal som til saman er ${number(n)}, gir desse prosentane.`,
	countsRounded: ({ sum, total, decimals }) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. Det kan vere avrunding.`,
	countsTooFew: ({ sum, total, off, decimals }) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. ${fixed(off, decimals)} manglar; det er mogleg viss ei rad ikkje er vist.`,
	countsTooMany: ({ sum, total, off, decimals }) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}: ${fixed(off, decimals)} for mykje.`,
	shareDiffers: ({ count: k, n, value, decimals }) =>
		`${number(k)} av ${number(n)} er ikkje ${fixed(value, decimals)} prosent.`,
	shareRoundedTwice: ({ count: k, n, value, decimals }) =>
		`${number(k)} av ${number(n)} blir ${fixed(value, decimals)} prosent berre viss det er avrunda to gonger.`,
	shareOrCount: ({ value, decimals, counts }) =>
		`${fixed(value, decimals)} prosent, eller talet ${list(counts)}`,
	marginTooMany: ({ sum, total, off }) =>
		`N for gruppene er ${number(sum)} til saman, men N for alle er ${number(total)}: ${number(off)} for mykje.`,
	marginTooFew: ({ sum, total, off }) =>
		`N for gruppene er ${number(sum)} til saman, N for alle er ${number(total)}. Det er mogleg viss ${number(off)} ikkje er i nokon av gruppene som er viste.`,
	nAboveMost: ({ n, most }) =>
		`N = ${number(n)} er meir enn dei ${number(most)} som det er mogleg å få svar frå.`,
	atMost: ({ high }) => `høgst ${number(high)}`,
	marginFix: ({ sum, values }) =>
		values === ''
			? `${number(sum)} til saman`
			: `${number(sum)} til saman, eller éi av gruppene er ${list(values)} (i same rekkjefølgje)`,
	pooledMean: ({ mean, decimals, hidden }) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, er ikkje mogleg med gjennomsnitta og N for gruppene` +
		(Number(hidden) > 0
			? `, heller ikkje når dei ${number(hidden)} som ikkje er viste, kan ha svart kva som helst.`
			: '.'),
	meanNotBetween: ({ mean, decimals }) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, ligg ikkje mellom dei for gruppene.`,
	pooledSd: ({ sd, decimals, hidden }) =>
		`Standardavviket for alle, ${fixed(sd, decimals)}, er ikkje mogleg med gjennomsnitta, standardavvika og N for gruppene` +
		(Number(hidden) > 0
			? `, heller ikkje når dei ${number(hidden)} som ikkje er viste, kan ha svart kva som helst.`
			: '.'),
	crossedN: ({ n }) =>
		`N = ${number(n)} passar ikkje med kvar gjennomsnitta for begge ligg mellom dei for gruppene.`,
	grim: ({ mean, decimals, n }) =>
		`${number(n)} heile svar kan ikkje ha gjennomsnittet ${fixed(mean, decimals)}. Det er mogleg viss N er ein annan, eller viss gjennomsnittet er av fleire spørsmål.`,
	grimItems: ({ mean, decimals, n, items }) =>
		`${number(n)} svar på ${number(items)} spørsmål kan ikkje ha gjennomsnittet ${fixed(mean, decimals)}. Det er mogleg viss N er ein annan, eller viss nokre spørsmål er utan svar.`,
	meansOrN: ({ values, ns }) => `${list(values)}, eller N = ${list(ns)}`,
	sdTooSmall: ({ sd, decimals, n }) =>
		`Standardavviket ${fixed(sd, decimals)} er for lite for ${number(n)} heile svar med dette gjennomsnittet.`,
	sdTooLarge: ({ sd, decimals, n }) =>
		`Standardavviket ${fixed(sd, decimals)} er større enn ${number(n)} svar på skalaen kan gi med dette gjennomsnittet.`,
	sdNotWhole: ({ sd, mean, decimals, meanDecimals, n }) =>
		`${number(n)} heile svar kan ikkje ha både gjennomsnittet ${fixed(mean, meanDecimals)} og standardavviket ${fixed(sd, decimals)}. Det er mogleg viss N er ein annan, eller viss tala er av fleire spørsmål.`,
	dDiffers: ({ d, decimals }) =>
		`Cohens d ${fixed(d, decimals)} følgjer ikkje av gjennomsnitta og standardavvika i rada.`,
	dIs: ({ value, low, high, decimals }) =>
		`om lag ${fixed(value, decimals)} (frå ${fixed(low, decimals)} til ${fixed(high, decimals)})`,
	starsDiffer: ({ stars: n, p, decimals }) => `${stars(n)} passar ikkje til p = ${fixed(p, decimals)}.`,
	starsAre: ({ stars: n }) => stars(n),
	pOneSided: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} passar til t = ${fixed(t, tDecimals)} berre som einsidig test.`,
	pDiffers: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} passar ikkje til t = ${fixed(t, tDecimals)}.`,
	pOtherDf: ({ p, t, decimals, tDecimals, dfs, from, to }) =>
		`p = ${fixed(p, decimals)} passar til t = ${fixed(t, tDecimals)} berre med fridomsgrader frå ${String(dfs).replace('; ', ' til ')}; dei andre radene krev frå ${number(from)} til ${number(to)}.`,
	tDiffers: ({ t, decimals }) => `t = ${fixed(t, decimals)} er ikkje B delt på standardfeilen.`,
	sizeBetween: ({ low, high, decimals }) =>
		`frå ${fixed(low, decimals)} til ${fixed(high, decimals)} utan forteikn`,
	sizeAtLeast: ({ low, decimals }) => `minst ${fixed(low, decimals)} utan forteikn`,
	signs: 'B, Beta og t har ikkje same forteikn.'
};

export default findings;
