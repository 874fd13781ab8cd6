type Params = Record<string, string | number | undefined>;

/** What a field was expected to hold. */
export const expected: Record<string, (p: Params) => string> = {
	json: () => 'vanlige JSON-verdier',
	shallower: () => 'færre nivåer',
	smaller: () => 'færre felter',
	allowedName: () => 'et lovlig feltnavn',
	text: (p) => `en tekst på høyst ${p.max} tegn`,
	number: (p) => `et tall fra ${p.min} til ${p.max}`,
	numberAbove: (p) => `et tall større enn ${p.above} og høyst ${p.max}`,
	wholeNumber: (p) => `et helt tall fra ${p.min} til ${p.max}`,
	trueOrFalse: () => 'true eller false',
	list: (p) => `en liste med ${p.min} til ${p.max} elementer`,
	object: () => 'et objekt',
	choice: (p) => `en av disse: ${p.allowed}`,
	present: () => 'en verdi',
	unique: () => 'verdier som ikke gjentas',
	municipalityNumber: () => 'et kommunenummer på fire siffer i anførselstegn',
	schoolYear: () => 'et skoleår som 2024-25',
	partialDate: () => 'en dato, måned eller et år som 2025-08-01',
	id: () => 'et navn av bokstaver og tall uten mellomrom',
	length: () => 'så lang som filen sier'
};

/** What can be wrong with a recipe or a link. */
export default {
	tooLarge: (p: Params) => `Oppskriften er for stor. Grensen er ${p.limit}.`,
	badJson: 'Filen er ikke en oppskrift: den er ikke gyldig JSON. Er den endret for hånd eller kuttet?',
	notRecipe: 'Filen er JSON, men ikke en oppskrift fra Treffsikker.',
	newerVersion: (p: Params) =>
		`Oppskriften er laget med en nyere utgave av Treffsikker (versjon ${p.version}, denne kjenner ${p.known}). Last inn den nyeste utgaven og prøv igjen.`,
	badField: (p: Params) =>
		`Feltet ${p.path} i oppskriften skal være ${expected[String(p.expected)]?.(p) ?? 'noe annet'}. Rett det eller lagre oppskriften på nytt.`,
	unknownKind: (p: Params) =>
		`Oppskriften har noe av en type denne utgaven ikke kjenner: «${p.kind}» (${p.path}). Den er trolig laget med en nyere utgave av Treffsikker.`,
	badLink: 'Lenken er ødelagt eller kuttet. Be om en ny lenke, eller om oppskriften som fil.',
	earlierNumber: (p: Params) =>
		`${p.list ? `Listen «${p.list}»` : 'Kommuner utelatt for hånd'}: ${p.number} ${p.name} er et tidligere nummer, som uttrekket ikke finner. Bruk ${p.current}.`,
	unknownNumber: (p: Params) =>
		`${p.list ? `Listen «${p.list}»` : 'Kommuner utelatt for hånd'}: ingen kommune har nummeret ${p.number}.`,
	sameFile: (p: Params) => `«${p.file}» er den samme filen som «${p.first}», og er brukt én gang.`,
	conflict: (p: Params) =>
		`«${p.earlierFile}» og «${p.file}» har ulike verdier for det samme, første gang for ${p.number} (linje ${p.line}), ${p.year}, ${p.series}. Antall slike celler: ${p.count}.`,
	noSource: (p: Params) =>
		`Ingen fil har kolonnene til «${p.file}», som oppskriften er laget for. Det som mangler: ${p.columns}.`,
	severalSources: (p: Params) =>
		`Flere filer passer til «${p.file}», som oppskriften er laget for. «${p.used}» ble brukt.`,
	choicesUnused: (p: Params) =>
		`«${p.file}» kan ikke leses slik oppskriften sier, og er lest slik filen selv tilsier. Se over kolonnene.`
};
