import type { WorkMessages } from '../types';

const factor: WorkMessages['factor'] = {
	tooFewItems: ({ found, needed }) =>
		`Ein faktoranalyse treng minst ${needed} spørsmål, men ${found} er valde. Vel fleire.`,
	noFactors: ({ factors }) => `${factors} er ikkje eit tal på faktorar. Skriv eit heilt tal, 1 eller meir.`,
	tooManyFactors: ({ factors, most }) =>
		`${factors} faktorar er for mange for desse spørsmåla og denne metoden: høgst ${most}. Vel færre faktorar eller fleire spørsmål.`,
	notIdentified: ({ items }) =>
		`${items} spørsmål er for få til at metoden kan finne ein faktor. Vel fleire spørsmål, eller hovudakse- eller hovudkomponentmetoden.`,
	singular: ({ item }) =>
		`«${item}» er gitt av dei andre spørsmåla, så den inverse matrisa finst ikkje. Ta ut «${item}», eller vel hovudkomponentar.`,
	heywood: ({ item, iterations }) =>
		`Stoppa etter ${iterations} rundar: faktorane forklarer meir enn alt av «${item}» (kommunalitet over 1). Vel færre faktorar, ta ut «${item}», eller vel ein annan metode.`,
	notConverged: ({ iterations }) =>
		`Inga løysing etter ${iterations} rundar. Auk grensa for talet på rundar, vel færre faktorar, eller ein annan metode.`,
	noVariance: ({ factor: place, most }) =>
		`Det er ingenting att for faktor ${place} å forklare. Be om høgst ${most}.`,
	rotationNotConverged: ({ iterations }) =>
		`Rotasjonen fall ikkje til ro på ${iterations} rundar. Vel ein annan rotasjon, eller færre faktorar.`,
	rotationSingular:
		'To av faktorane blir like under rotasjonen. Vel færre faktorar, eller varimax i staden for ein skeiv rotasjon.',
	scoresSingular: ({ item }) =>
		item === undefined
			? 'Det går ikkje an å rekne ut faktorskårar, fordi faktorane ikkje kan skiljast frå kvarandre. Vel færre faktorar.'
			: `Det går ikkje an å rekne ut faktorskårar, fordi «${item}» er gitt av dei andre spørsmåla. Ta ut «${item}».`,
	scoresHeywood: ({ item }) =>
		`Det går ikkje an å rekne ut skårar av denne typen, fordi faktorane forklarer alt av «${item}». Vel regresjonsmetoden, eller færre faktorar.`,
	scoresOblique:
		'Skårar etter Anderson og Rubin er for faktorar som ikkje samvarierer. Vel regresjonsmetoden eller Bartlett, eller varimax.',
	scoresComponents: 'Hovudkomponentar har berre skårar etter regresjonsmetoden. Vel den.',
	heywoodBound: ({ item }) =>
		`Faktorane forklarer nesten alt av «${item}» (kommunaliteten ligg på den øvste grensa). Les løysinga varsamt, eller prøv færre faktorar.`,
	fitUndefined:
		'Kjikvadrattesten av modellen finst ikkje her: det er for få rader, eller eitt av spørsmåla er gitt av dei andre.'
};
export default factor;
