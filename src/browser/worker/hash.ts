/** The hash of a file, as the list of the copy has it: the first 72 bits of SHA-256 in Base64. */
export async function hashOf(file: ArrayBuffer): Promise<string> {
	const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
	return btoa(String.fromCharCode(...sum)).slice(0, 12);
}
