import type { Message } from '../../core/outcome';
import { all, count, fixed, list, number } from './checker-numbers';

type Params = NonNullable<Message['params']>;

const STARS = ['Ingen stjerne', 'Én stjerne', 'To stjerner', 'Tre stjerner'];
const stars = (n: string | number) => STARS[Number(n)] ?? `${number(n)} stjerner`;

/** What the checker finds, by codes. */
export default {
	notWhole: 'N må være et helt antall.',
	outside: 'Tallet er utenfor det som er mulig.',
	atLeast: ({ low, decimals }: Params) => `minst ${fixed(low, decimals)}`,
	valueIs: ({ value, decimals }: Params) => fixed(value, decimals),
	togetherAre: ({ value, decimals }: Params) => `til sammen ${fixed(value, decimals)}`,
	oneOf: ({ values }: Params) => list(values),
	between: ({ low, high, decimals }: Params) => `fra ${fixed(low, decimals)} til ${fixed(high, decimals)}`,
	otherN: ({ values }: Params) => `N = ${list(values)}`,
	commonN: ({ values }: Params) => `N = ${list(values)}, som passer til alle tallene for gruppen`,
	oneCell: ({ values }: Params) => `hvis bare ett tall er galt: ${list(values)}`,
	totalBlank: 'Totalt er ikke trykt i denne kolonnen. En tom celle er ikke det samme som 0 eller 100.',
	answerBlank: ({ count: n }: Params) =>
		`${count(n, 'celle er tom', 'celler er tomme')}. En tom celle er ikke det samme som 0.`,
	totalIsShare: ({ total, n, persons, decimals }: Params) =>
		`Totalt er ${fixed(total, decimals)}. Det stemmer med at ${number(n)} av ${number(persons)} er med i radene.`,
	rowMissing: ({ sum, total, missing, decimals }: Params) =>
		`Radene summerer til ${fixed(sum, decimals)}, men Totalt er ${fixed(total, decimals)}. Det kan mangle en rad med ${fixed(missing, decimals)} prosent.`,
	rowMissingOut: ({ counts, n, percents }: Params) =>
		`en rad utenfor skalaen (for eksempel «vet ikke») med ${list(counts)} av ${number(n)} (${list(percents)} prosent); da passer resten`,
	rowMissingValue: ({ counts, n, percents, value }: Params) =>
		`en rad med verdien ${number(value)} og ${list(counts)} av ${number(n)} (${list(percents)} prosent); da passer resten`,
	totalDiffers: ({ sum, total, decimals }: Params) =>
		`Totalt er ${fixed(total, decimals)}. Det er verken summen av radene (${fixed(sum, decimals)}) eller 100.`,
	totalCanBe: ({ sum, decimals }: Params) => `${fixed(sum, decimals)} eller 100`,
	sumTooLow: ({ sum, rows, most, missing, decimals }: Params) =>
		`Radene summerer til ${fixed(sum, decimals)}. Avrunding av ${number(rows)} tall kan ikke forklare mer enn ${list(most)}. Det kan mangle en rad med omtrent ${fixed(missing, decimals)} prosent.`,
	sumTooHigh: ({ sum, rows, most, over, decimals }: Params) =>
		`Radene summerer til ${fixed(sum, decimals)}, ${fixed(over, decimals)} for mye. Avrunding av ${number(rows)} tall kan ikke forklare mer enn ${list(most)}. Det er mulig hvis flere svar kunne velges.`,
	totalSetTo100: ({ sums }: Params) =>
		`Radene summerer til ${all(sums)}, og Totalt er satt til 100. Det kan være avrunding.`,
	sumRounded: ({ sums }: Params) => `Radene summerer til ${all(sums)}. Det kan være avrunding.`,
	roundedTwice:
		'Prosentene passer til hele personer bare hvis de er avrundet to ganger: først til én desimal.',
	numberRoundedTwice: ({ value, decimals, before }: Params) =>
		`${fixed(value, decimals)} passer bare hvis det først er avrundet til ${number(before)} desimaler.`,
	dontKnowOut: ({ n, base }: Params) =>
		`Passer bare hvis «vet ikke» er utenfor prosentgrunnlaget: ${number(base)} svar på skalaen, N er ${number(n)}.`,
	nIsValid: ({ n, persons }: Params) =>
		`Passer bare hvis N (${number(n)}) er uten «vet ikke»: prosentene er av ${number(persons)}.`,
	meanImpossible: ({ mean, decimals, n }: Params) =>
		`Ingen ${number(n)} personer med disse prosentene har gjennomsnittet ${fixed(mean, decimals)}. Gjennomsnittet eller en prosent kan ikke stemme.`,
	meanImpossibleTwice: ({ mean, decimals, n }: Params) =>
		`Ingen ${number(n)} personer med disse prosentene har gjennomsnittet ${fixed(mean, decimals)}, heller ikke om prosentene er avrundet to ganger. Gjennomsnittet eller en prosent kan ikke stemme.`,
	meanImpossibleNoN: ({ mean, decimals }: Params) =>
		`Gjennomsnittet ${fixed(mean, decimals)} er ikke mulig med disse prosentene, uansett N.`,
	percentImpossible: ({ values, n }: Params) => `Ingen antall av ${number(n)} blir ${list(values)} prosent.`,
	percentImpossibleTwice: ({ values, n }: Params) =>
		`Ingen antall av ${number(n)} blir ${list(values)} prosent, verken avrundet én eller to ganger.`,
	noPersons: ({ n }: Params) => `Ingen hele antall som til sammen er ${number(n)}, gir disse prosentene.`,
	countsRounded: ({ sum, total, decimals }: Params) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. Det kan være avrunding.`,
	countsTooFew: ({ sum, total, off, decimals }: Params) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. ${fixed(off, decimals)} mangler; det er mulig hvis en rad ikke er vist.`,
	countsTooMany: ({ sum, total, off, decimals }: Params) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}: ${fixed(off, decimals)} for mye.`,
	shareDiffers: ({ count: k, n, value, decimals }: Params) =>
		`${number(k)} av ${number(n)} er ikke ${fixed(value, decimals)} prosent.`,
	shareRoundedTwice: ({ count: k, n, value, decimals }: Params) =>
		`${number(k)} av ${number(n)} blir ${fixed(value, decimals)} prosent bare hvis det er avrundet to ganger.`,
	shareOrCount: ({ value, decimals, counts }: Params) =>
		`${fixed(value, decimals)} prosent, eller antallet ${list(counts)}`,
	marginTooMany: ({ sum, total, off }: Params) =>
		`N for gruppene er ${number(sum)} til sammen, men N for alle er ${number(total)}: ${number(off)} for mye.`,
	marginTooFew: ({ sum, total, off }: Params) =>
		`N for gruppene er ${number(sum)} til sammen, N for alle er ${number(total)}. Det er mulig hvis ${number(off)} ikke er i noen av gruppene som vises.`,
	nAboveMost: ({ n, most }: Params) =>
		`N = ${number(n)} er mer enn de ${number(most)} som det er mulig å få svar fra.`,
	atMost: ({ high }: Params) => `høyst ${number(high)}`,
	marginFix: ({ sum, values }: Params) =>
		values === ''
			? `${number(sum)} til sammen`
			: `${number(sum)} til sammen, eller én av gruppene er ${list(values)} (i samme rekkefølge)`,
	pooledMean: ({ mean, decimals, hidden }: Params) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, er ikke mulig med gruppenes gjennomsnitt og N` +
		(Number(hidden) > 0
			? `, heller ikke når de ${number(hidden)} som ikke vises, kan ha svart hva som helst.`
			: '.'),
	meanNotBetween: ({ mean, decimals }: Params) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, ligger ikke mellom gruppenes.`,
	pooledSd: ({ sd, decimals, hidden }: Params) =>
		`Standardavviket for alle, ${fixed(sd, decimals)}, er ikke mulig med gruppenes gjennomsnitt, standardavvik og N` +
		(Number(hidden) > 0
			? `, heller ikke når de ${number(hidden)} som ikke vises, kan ha svart hva som helst.`
			: '.'),
	crossedN: ({ n }: Params) =>
		`N = ${number(n)} passer ikke med hvor gjennomsnittene for begge ligger mellom gruppenes.`,
	grim: ({ mean, decimals, n }: Params) =>
		`${number(n)} hele svar kan ikke ha gjennomsnittet ${fixed(mean, decimals)}. Det er mulig hvis N er en annen, eller hvis gjennomsnittet er av flere spørsmål.`,
	grimItems: ({ mean, decimals, n, items }: Params) =>
		`${number(n)} svar på ${number(items)} spørsmål kan ikke ha gjennomsnittet ${fixed(mean, decimals)}. Det er mulig hvis N er en annen, eller hvis noen spørsmål er ubesvart.`,
	meansOrN: ({ values, ns }: Params) => `${list(values)}, eller N = ${list(ns)}`,
	sdTooSmall: ({ sd, decimals, n }: Params) =>
		`Standardavviket ${fixed(sd, decimals)} er for lite for ${number(n)} hele svar med dette gjennomsnittet.`,
	sdTooLarge: ({ sd, decimals, n }: Params) =>
		`Standardavviket ${fixed(sd, decimals)} er større enn ${number(n)} svar på skalaen kan gi med dette gjennomsnittet.`,
	sdNotWhole: ({ sd, mean, decimals, meanDecimals, n }: Params) =>
		`${number(n)} hele svar kan ikke ha både gjennomsnittet ${fixed(mean, meanDecimals)} og standardavviket ${fixed(sd, decimals)}. Det er mulig hvis N er en annen, eller hvis tallene er av flere spørsmål.`,
	dDiffers: ({ d, decimals }: Params) =>
		`Cohens d ${fixed(d, decimals)} følger ikke av gjennomsnittene og standardavvikene i raden.`,
	dIs: ({ value, low, high, decimals }: Params) =>
		`omtrent ${fixed(value, decimals)} (fra ${fixed(low, decimals)} til ${fixed(high, decimals)})`,
	starsDiffer: ({ stars: n, p, decimals }: Params) =>
		`${stars(n)} passer ikke til p = ${fixed(p, decimals)}.`,
	starsAre: ({ stars: n }: Params) => stars(n),
	pOneSided: ({ p, t, decimals, tDecimals }: Params) =>
		`p = ${fixed(p, decimals)} passer til t = ${fixed(t, tDecimals)} bare som ensidig test.`,
	pDiffers: ({ p, t, decimals, tDecimals }: Params) =>
		`p = ${fixed(p, decimals)} passer ikke til t = ${fixed(t, tDecimals)}.`,
	pOtherDf: ({ p, t, decimals, tDecimals, dfs, from, to }: Params) =>
		`p = ${fixed(p, decimals)} passer til t = ${fixed(t, tDecimals)} bare med frihetsgrader fra ${String(dfs).replace('; ', ' til ')}; de andre radene krever fra ${number(from)} til ${number(to)}.`,
	tDiffers: ({ t, decimals }: Params) => `t = ${fixed(t, decimals)} er ikke B delt på standardfeilen.`,
	sizeBetween: ({ low, high, decimals }: Params) =>
		`fra ${fixed(low, decimals)} til ${fixed(high, decimals)} uten fortegn`,
	sizeAtLeast: ({ low, decimals }: Params) => `minst ${fixed(low, decimals)} uten fortegn`,
	signs: 'B, Beta og t har ikke samme fortegn.'
};
