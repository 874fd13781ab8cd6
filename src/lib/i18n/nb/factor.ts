import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Why a factor analysis has no answer, and what should be known of one that has. */
export default {
	tooFewItems: ({ found, needed }: Params) =>
		`En faktoranalyse trenger minst ${needed} spørsmål, men ${found} er valgt. Velg flere.`,
	noFactors: ({ factors }: Params) =>
		`${factors} er ikke et antall faktorer. Skriv et helt tall, 1 eller mer.`,
	tooManyFactors: ({ factors, most }: Params) =>
		`${factors} faktorer er for mange for disse spørsmålene og denne metoden: høyst ${most}. Velg færre faktorer eller flere spørsmål.`,
	notIdentified: ({ items }: Params) =>
		`${items} spørsmål er for få til at metoden kan finne en faktor. Velg flere spørsmål, eller hovedakse- eller hovedkomponentmetoden.`,
	singular: ({ item }: Params) =>
		`«${item}» er gitt av de andre spørsmålene, så den inverse matrisen finnes ikke. Ta ut «${item}», eller velg hovedkomponenter.`,
	heywood: ({ item, iterations }: Params) =>
		`Stoppet etter ${iterations} runder: faktorene forklarer mer enn alt av «${item}» (kommunalitet over 1). Velg færre faktorer, ta ut «${item}», eller velg en annen metode.`,
	notConverged: ({ iterations }: Params) =>
		`Ingen løsning etter ${iterations} runder. Øk grensen for antall runder, velg færre faktorer, eller en annen metode.`,
	noVariance: ({ factor, most }: Params) =>
		`Det er ingenting igjen for faktor ${factor} å forklare. Be om høyst ${most}.`,
	rotationNotConverged: ({ iterations }: Params) =>
		`Rotasjonen falt ikke til ro på ${iterations} runder. Velg en annen rotasjon, eller færre faktorer.`,
	rotationSingular:
		'To av faktorene blir like under rotasjonen. Velg færre faktorer, eller varimax i stedet for en skjev rotasjon.',
	scoresSingular: ({ item }: Params) =>
		item === undefined
			? 'Faktorskårer kan ikke regnes ut, fordi faktorene ikke kan skilles fra hverandre. Velg færre faktorer.'
			: `Faktorskårer kan ikke regnes ut, fordi «${item}» er gitt av de andre spørsmålene. Ta ut «${item}».`,
	scoresHeywood: ({ item }: Params) =>
		`Skårer av denne typen kan ikke regnes ut, fordi faktorene forklarer alt av «${item}». Velg regresjonsmetoden, eller færre faktorer.`,
	scoresOblique:
		'Skårer etter Anderson og Rubin er for faktorer som ikke samvarierer. Velg regresjonsmetoden eller Bartlett, eller varimax.',
	scoresComponents: 'Hovedkomponenter har bare skårer etter regresjonsmetoden. Velg den.',
	heywoodBound: ({ item }: Params) =>
		`Faktorene forklarer nesten alt av «${item}» (kommunaliteten ligger på den øverste grensen). Les løsningen varsomt, eller prøv færre faktorer.`,
	fitUndefined:
		'Kjikvadrattesten av modellen finnes ikke her: det er for få rader, eller et av spørsmålene er gitt av de andre.'
};
