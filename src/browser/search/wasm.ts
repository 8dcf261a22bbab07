/** The smallest module there is. */
const NOTHING = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** Whether this page may run WebAssembly; the policy of a host may forbid it. */
export function runsWasm(): boolean {
	try {
		return Boolean(new WebAssembly.Module(new Uint8Array(NOTHING)));
	} catch {
		return false;
	}
}
