import type { HostStatement } from '../../../../scripts/host-statement.mjs';

/** Put in by the build (vite.config.ts): what the host says, or null. */
declare const __HOST_STATEMENT__: HostStatement | null;

/** The statement of those who offer the program at this address; null when they have put in none. */
export const hostStatement: HostStatement | null = __HOST_STATEMENT__;
