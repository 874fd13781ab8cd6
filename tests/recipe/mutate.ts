import fc from 'fast-check';

type Container = Record<string | number, unknown>;

/** Every object and list inside a value, itself included. */
function containers(value: unknown): Container[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value as Container, ...Object.values(value).flatMap(containers)];
}

/** What somebody who edits a recipe by hand, or a program gone wrong, may put in a field. */
const anything = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		'',
		'0301',
		'2024-25',
		'draw',
		'fixed',
		0,
		-1,
		1,
		2,
		1.5,
		1e10,
		[],
		{}
	),
	fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"a":1}}'), { kind: 'worst' }, [[]]),
	fc.jsonValue({ maxDepth: 3 })
);

/** Adds a field of any name; `__proto__` too becomes a field, as it does when JSON is parsed. */
const addField = (place: Container, name: string, value: unknown) =>
	Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });

/** A copy of a JSON value in which one to three fields are replaced, removed, renamed, moved or repeated. */
export const mutated = (original: unknown): fc.Arbitrary<unknown> =>
	fc
		.array(
			fc.record({ where: fc.nat(), which: fc.nat(), how: fc.nat(5), what: anything, name: fc.string() }),
			{
				minLength: 1,
				maxLength: 3
			}
		)
		.map((changes) => {
			const copy: unknown = structuredClone(original);
			for (const { where, which, how, what, name } of changes) {
				const places = containers(copy);
				const place = places[where % places.length];
				const keys = Object.keys(place);
				// An empty list has no field to change but its length, which no file gives.
				const key = keys.at(which % Math.max(1, keys.length)) ?? (Array.isArray(place) ? '0' : name);
				if (how <= 1) place[key] = structuredClone(what);
				else if (how === 2 && Array.isArray(place)) place.splice(Number(key) || 0, 1);
				else if (how === 2) delete place[key];
				else if (how === 3 && Array.isArray(place))
					place.push(structuredClone(place[Number(key) || 0] ?? what));
				else if (how === 3) addField(place, name, structuredClone(what));
				else if (how === 4 && typeof place[key] === 'number') place[key] = -(place[key] as number) * 1000;
				else place[key] = String(place[key]);
			}
			// As it would come out of a file.
			return JSON.parse(JSON.stringify(copy));
		});
