/** A title in the pieces between which its lines may break: behind commas and colons. */
export function phrases(title: string): string[] {
	return title.split(/(?<=[，：；])/);
}
