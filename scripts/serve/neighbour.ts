/** How long an answer is waited for, in ms: much longer than a loaded machine takes to send a page. */
const PATIENCE = 60_000;

/** Who answers at an address: nobody, an edition with the same cover, or something else. */
export async function neighbour(
	address: string,
	cover: string,
): Promise<'nobody' | 'edition' | 'other'> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
		return (await response.text()) === cover ? 'edition' : 'other';
	} catch (error) {
		const { code } = ((error as Error).cause ?? {}) as { code?: string };
		return code === 'ECONNREFUSED' ? 'nobody' : 'other';
	}
}
