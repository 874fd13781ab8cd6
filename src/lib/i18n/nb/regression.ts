import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (value: string | number) =>
	Number(value).toLocaleString('nb-NO', { maximumSignificantDigits: 2 });

/** Why a regression cannot be computed, and what should be known of one that can. */
export default {
	tooFewRows: ({ rows, needed }: Params) =>
		`${Number(rows) === 1 ? 'Én rad' : `${rows} rader`} har tall for alt som er med; modellen trenger minst ${needed}. Ta ut forklaringsvariabler, særlig slike med mange tomme celler.`,
	constantOutcome:
		'Den avhengige variabelen har samme verdi i alle radene som brukes, så det er ingenting å forklare. Velg en annen, eller se etter i filteret.',
	noPredictors:
		'Ingen forklaringsvariabel er igjen: det er ikke valgt noen, eller de valgte varierer ikke i radene som brukes. Velg minst én som varierer.',
	badWeight: ({ row }: Params) =>
		`Rad ${row} har en vekt som ikke er et tall over null. Rett vekten, eller filtrer bort raden.`,
	notNumber: ({ row }: Params) =>
		`Rad ${row} har en verdi som ikke er et tall, eller som er for stor. Rett verdien, eller filtrer bort raden.`,
	outOfRange:
		'Tallene er for store eller for små til å regnes med: kvadratene av dem finnes ikke som tall. Gi variabelen en annen enhet under Data.',
	fullLeverage: ({ row }: Params) =>
		`Rad ${row} bestemmer modellen alene i én retning, så robuste standardfeil finnes ikke. Ta ut variabelen som bare den raden har en verdi for, eller bruk vanlige standardfeil.`,
	tooFewClusters: ({ found }: Params) =>
		`Klyngerobuste standardfeil trenger minst to klynger, men her er det ${found}. Velg en annen klyngevariabel, eller andre standardfeil.`,
	noClusterVariation:
		'En av variablene varierer bare mellom klyngene, og det er for få av dem: klyngerobuste standardfeil finnes ikke for den. Velg en annen klyngevariabel, eller andre standardfeil.',
	constantColumn: ({ name }: Params) =>
		`«${name}» har samme verdi i alle radene som brukes, og er holdt utenfor.`,
	dependentColumn: ({ name, on }: Params) =>
		`«${name}» er gitt av ${on}, og er holdt utenfor. Ta ut en av dem selv om du vil velge hvilken.`,
	lowTolerance: ({ name, tolerance }: Params) =>
		`«${name}» er nesten gitt av de andre (toleranse ${number(tolerance)}). Koeffisienten er svært usikker, og SPSS ville holdt variabelen utenfor.`,
	perfectFit:
		'Modellen treffer alle verdiene helt. Standardfeil og p er uten mening; se etter om en forklaringsvariabel er regnet ut av den avhengige.'
};
