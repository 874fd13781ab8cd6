import type { WorkMessages } from '../types';

const number = (value: string | number) =>
	Number(value).toLocaleString('nn-NO', { maximumSignificantDigits: 2 });

const regression: WorkMessages['regression'] = {
	tooFewRows: ({ rows, needed }) =>
		`${Number(rows) === 1 ? 'Éi rad' : `${rows} rader`} har tal for alt som er med; modellen treng minst ${needed}. Ta ut forklaringsvariablar, særleg slike med mange tomme celler.`,
	constantOutcome:
		'Den avhengige variabelen har same verdi i alle radene som er i bruk, så det er ingenting å forklare. Vel ein annan, eller sjå etter i filteret.',
	noPredictors:
		'Ingen forklaringsvariabel er att: det er ikkje valt nokon, eller dei valde varierer ikkje i radene som er i bruk. Vel minst éin som varierer.',
	badWeight: ({ row }) =>
		`Rad ${row} har ei vekt som ikkje er eit tal over null. Rett vekta, eller filtrer bort rada.`,
	notNumber: ({ row }) =>
		`Rad ${row} har ein verdi som ikkje er eit tal, eller som er for stor. Rett verdien, eller filtrer bort rada.`,
	outOfRange:
		'Tala er for store eller for små til å rekne med: kvadrata av dei finst ikkje som tal. Gi variabelen ei anna eining under Data.',
	fullLeverage: ({ row }) =>
		`Rad ${row} avgjer modellen aleine i éi retning, så robuste standardfeil finst ikkje. Ta ut variabelen som berre den rada har ein verdi for, eller bruk vanlege standardfeil.`,
	tooFewClusters: ({ found }) =>
		`Klyngjerobuste standardfeil treng minst to klyngjer, men her er det ${found}. Vel ein annan klyngjevariabel, eller andre standardfeil.`,
	noClusterVariation:
		'Ein av variablane varierer berre mellom klyngjene, og dei er for få: klyngjerobuste standardfeil finst ikkje for han. Vel ein annan klyngjevariabel, eller andre standardfeil.',
	constantColumn: ({ name }) => `«${name}» har same verdi i alle radene som er i bruk, og er halden utanfor.`,
	dependentColumn: ({ name, on }) =>
		`«${name}» er gitt av ${on}, og er halden utanfor. Ta sjølv ut ein av dei om du vil velje kva for ein.`,
	lowTolerance: ({ name, tolerance }) =>
		`«${name}» er nesten gitt av dei andre (toleranse ${number(tolerance)}). Koeffisienten er svært usikker, og SPSS ville halde variabelen utanfor.`,
	perfectFit:
		'Modellen treffer alle verdiane heilt. Standardfeil og p er utan meining; sjå etter om ein forklaringsvariabel er rekna ut av den avhengige.'
};
export default regression;
