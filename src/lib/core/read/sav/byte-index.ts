const FIRST_SLOTS = 64;
const FIRST_POOL = 1024;
/** After so many slots a look-up goes on in a map, so that texts made to collide cannot make it slow. */
const MOST_PROBES = 64;
const MAX_ARGUMENTS = 8192;

/**
 * Numbers distinct byte strings from 0 in the order in which they are first met. An open-addressing hash table over
 * the bytes: no string is made of a value that has been met before.
 */
export class ByteIndex {
	/** Number + 1 of the byte string in each slot; 0: free. */
	private slots = new Int32Array(FIRST_SLOTS);
	private hashes = new Int32Array(FIRST_SLOTS);
	/** Where each byte string begins in the pool; one more entry says where the last ends. */
	private starts = new Float64Array(FIRST_SLOTS + 1);
	private pool = new Uint8Array(FIRST_POOL);
	private readonly overflow = new Map<string, number>();
	private count = 0;

	/** How many distinct byte strings have been met. */
	get size(): number {
		return this.count;
	}

	/**
	 * The number of a byte string; a new one gets the next number, which is the `size` before the call.
	 * @returns number from 0
	 */
	numberOf(bytes: Uint8Array): number {
		const hash = hashOf(bytes);
		const slot = this.slotOf(bytes, hash);
		if (slot >= 0 && this.slots[slot] > 0) return this.slots[slot] - 1;
		if (this.overflow.size > 0) {
			const known = this.overflow.get(keyOf(bytes));
			if (known !== undefined) return known;
		}
		const number = this.keep(bytes, hash);
		if (slot < 0) this.overflow.set(keyOf(bytes), number);
		else this.slots[slot] = number + 1;
		if (this.count * 2 > this.slots.length) this.grow();
		return number;
	}

	/** The slot of a byte string, or the free one where it belongs; −1 when there is none near enough. */
	private slotOf(bytes: Uint8Array, hash: number): number {
		const mask = this.slots.length - 1;
		for (let probe = 0; probe < MOST_PROBES; probe++) {
			const slot = (hash + probe) & mask;
			const number = this.slots[slot] - 1;
			if (number < 0 || (this.hashes[number] === hash && this.isAt(number, bytes))) return slot;
		}
		return -1;
	}

	private isAt(number: number, bytes: Uint8Array): boolean {
		const start = this.starts[number];
		if (this.starts[number + 1] - start !== bytes.length) return false;
		for (let i = 0; i < bytes.length; i++) if (this.pool[start + i] !== bytes[i]) return false;
		return true;
	}

	private keep(bytes: Uint8Array, hash: number): number {
		const number = this.count++;
		const start = this.starts[number];
		const end = start + bytes.length;
		if (end > this.pool.length) this.pool = enlarged(this.pool, new Uint8Array(end * 2));
		this.pool.set(bytes, start);
		this.starts[number + 1] = end;
		this.hashes[number] = hash;
		return number;
	}

	private grow(): void {
		const length = this.slots.length * 4;
		this.hashes = enlarged(this.hashes, new Int32Array(length));
		this.starts = enlarged(this.starts, new Float64Array(length + 1));
		const old = this.slots;
		this.slots = new Int32Array(length);
		for (const entry of old) if (entry > 0) this.place(entry - 1);
	}

	private place(number: number): void {
		const mask = this.slots.length - 1;
		for (let probe = 0; probe < MOST_PROBES; probe++) {
			const slot = (this.hashes[number] + probe) & mask;
			if (this.slots[slot] > 0) continue;
			this.slots[slot] = number + 1;
			return;
		}
		const bytes = this.pool.subarray(this.starts[number], this.starts[number + 1]);
		this.overflow.set(keyOf(bytes), number);
	}
}

/** A copy with room for more. */
function enlarged<T extends Int32Array | Float64Array | Uint8Array>(old: T, larger: T): T {
	larger.set(old);
	return larger;
}

/** FNV-1a, 32 bits, its bits mixed once more because the lowest choose the slot. */
function hashOf(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
	return hash ^ (hash >>> 15);
}

/** The bytes as a string with one character per byte. */
function keyOf(bytes: Uint8Array): string {
	let key = '';
	for (let at = 0; at < bytes.length; at += MAX_ARGUMENTS) {
		key += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + MAX_ARGUMENTS));
	}
	return key;
}
