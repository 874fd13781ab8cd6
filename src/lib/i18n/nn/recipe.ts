import type { Messages } from '../types';

type Params = Record<string, string | number | undefined>;

/** What a field was expected to hold. */
export const expected: Record<string, (p: Params) => string> = {
	json: () => 'vanlege JSON-verdiar',
	shallower: () => 'færre nivå',
	smaller: () => 'færre felt',
	allowedName: () => 'eit lovleg feltnamn',
	text: (p) => `ein tekst på høgst ${p.max} teikn`,
	number: (p) => `eit tal frå ${p.min} til ${p.max}`,
	numberAbove: (p) => `eit tal større enn ${p.above} og høgst ${p.max}`,
	wholeNumber: (p) => `eit heilt tal frå ${p.min} til ${p.max}`,
	trueOrFalse: () => 'true eller false',
	list: (p) => `ei liste med ${p.min} til ${p.max} element`,
	object: () => 'eit objekt',
	choice: (p) => `ein av desse: ${p.allowed}`,
	present: () => 'ein verdi',
	unique: () => 'verdiar som ikkje blir gjentekne',
	municipalityNumber: () => 'eit kommunenummer på fire siffer i hermeteikn',
	schoolYear: () => 'eit skuleår som 2024-25',
	partialDate: () => 'ein dato, ein månad eller eit år som 2025-08-01',
	id: () => 'eit namn av bokstavar og tal utan mellomrom',
	length: () => 'så lang som fila seier'
};

const recipe: Messages['recipe'] = {
	tooLarge: (p) => `Oppskrifta er for stor. Grensa er ${p.limit}.`,
	badJson: 'Fila er ikkje ei oppskrift: ho er ikkje gyldig JSON. Er ho endra for hand eller kutta?',
	notRecipe: 'Fila er JSON, men ikkje ei oppskrift frå Treffsikker.',
	newerVersion: (p) =>
		`Oppskrifta er laga med ei nyare utgåve av Treffsikker (versjon ${p.version}, denne kjenner ${p.known}). Last inn den nyaste utgåva og prøv igjen.`,
	badField: (p) =>
		`Feltet ${p.path} i oppskrifta skal vere ${expected[String(p.expected)]?.(p) ?? 'noko anna'}. Rett det eller lagre oppskrifta på nytt.`,
	unknownKind: (p) =>
		`Oppskrifta har noko av ein type denne utgåva ikkje kjenner: «${p.kind}» (${p.path}). Ho er truleg laga med ei nyare utgåve av Treffsikker.`,
	badLink: 'Lenkja er øydelagd eller kutta. Be om ei ny lenkje, eller om oppskrifta som fil.',
	earlierNumber: (p) =>
		`${p.list ? `Lista «${p.list}»` : 'Kommunar utelatne for hand'}: ${p.number} ${p.name} er eit tidlegare nummer, som uttrekket ikkje finn. Bruk ${p.current}.`,
	unknownNumber: (p) =>
		`${p.list ? `Lista «${p.list}»` : 'Kommunar utelatne for hand'}: ingen kommune har nummeret ${p.number}.`,
	sameFile: (p) => `«${p.file}» er den same fila som «${p.first}», og er brukt éin gong.`,
	conflict: (p) =>
		`«${p.earlierFile}» og «${p.file}» har ulike verdiar for det same, første gong for ${p.number} (linje ${p.line}), ${p.year}, ${p.series}. Talet på slike celler: ${p.count}.`,
	noSource: (p) =>
		`Inga fil har kolonnane til «${p.file}», som oppskrifta er laga for. Det som manglar: ${p.columns}.`,
	severalSources: (p) =>
		`Fleire filer passar til «${p.file}», som oppskrifta er laga for. «${p.used}» vart brukt.`,
	choicesUnused: (p) =>
		`«${p.file}» kan ikkje lesast slik oppskrifta seier, og er lesen slik fila sjølv tilseier. Sjå over kolonnane.`
};

export default recipe;
