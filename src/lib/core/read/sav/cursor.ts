import { fail, type Outcome } from '../../outcome';
import type { SavCode, SavPart } from './problems';

/**
 * A place in the bytes of a system file, read from the front to the back. A failure sticks: after it every read gives
 * zero or nothing, so that a record can be read through and asked once, at its end, whether it was whole.
 */
export class ByteCursor {
	/** The first failure, or null as long as all went well. */
	failure: ReturnType<typeof fail<SavCode>> | null = null;
	private readonly view: DataView;

	/**
	 * @param bytes what is read
	 * @param little whether numbers have their lowest byte first
	 * @param at where reading begins, in bytes
	 * @param origin where `bytes` begins in the file, to name places in problems
	 */
	constructor(
		readonly bytes: Uint8Array,
		readonly little: boolean,
		public at = 0,
		private readonly origin = 0
	) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	/** How many bytes are left. */
	get left(): number {
		return this.bytes.length - this.at;
	}

	/** Where the cursor stands in the file, in bytes from 0. */
	get offset(): number {
		return this.origin + this.at;
	}

	/** Notes that the record at hand is not as the format says. The first failure is the one that counts. */
	reject(part: SavPart, offset = this.offset): void {
		this.failure ??= fail('sav.badRecord', { what: part, offset });
	}

	/** A whole number of 32 bits with sign. */
	int32(part: SavPart): number {
		const at = this.take(4, part);
		return at < 0 ? 0 : this.view.getInt32(at, this.little);
	}

	/** A whole number of 64 bits; sizes and counts that JavaScript cannot hold exactly come out as beyond any file. */
	int64(part: SavPart): number {
		const at = this.take(8, part);
		return at < 0 ? 0 : Number(this.view.getBigInt64(at, this.little));
	}

	/** A floating-point number of 64 bits (IEEE 754). */
	float64(part: SavPart): number {
		const at = this.take(8, part);
		return at < 0 ? 0 : this.view.getFloat64(at, this.little);
	}

	/** The next byte. */
	byte(part: SavPart): number {
		const at = this.take(1, part);
		return at < 0 ? 0 : this.bytes[at];
	}

	/** The next bytes, as a view on the file. A negative or too great count is a failure. */
	slice(count: number, part: SavPart): Uint8Array {
		const at = this.take(count, part);
		return at < 0 ? new Uint8Array() : this.bytes.subarray(at, at + count);
	}

	/** A value as a result, unless something failed. */
	finish<T>(value: T): Outcome<T, SavCode> {
		return this.failure ?? { ok: true, value };
	}

	private take(count: number, part: SavPart): number {
		if (this.failure) return -1;
		if (count < 0) {
			this.reject(part);
			return -1;
		}
		if (count > this.left) {
			this.failure = fail('sav.truncated', { what: part, offset: this.offset });
			return -1;
		}
		this.at += count;
		return this.at - count;
	}
}
