import type { CDPSession, Page } from 'playwright-core';

/** An element as the browser hands it to screen readers. */
export interface Heard {
	/** As Chromium names it: `link`, `StaticText`. */
	role: string;
	/** What it is called, as the browser computes it. */
	name: string;
	/** What is said of it besides its name. */
	description: string;
	/** What is entered or chosen in it. */
	value: string;
	/** How it is: `expanded: false`, `level: 2`. */
	states: ReadonlyMap<string, unknown>;
	/** Whether it stands in the line of what is around it, and is no sentence of the text. */
	isInLine: boolean;
	children: Heard[];
}

/** An open page as the browser hands it to screen readers: what is folded away or hidden is not in it. */
export async function heardOn(page: Page): Promise<Heard> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const written = await writtenOn(session);
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const heard = (node: (typeof nodes)[number]): Heard => {
		const { isInLine, current } = written.get(node.backendDOMNodeId) ?? PLAIN;
		return {
			role: node.ignored ? 'none' : String(node.role?.value),
			name: String(node.name?.value ?? ''),
			description: String(node.description?.value ?? ''),
			value: String(node.value?.value ?? ''),
			states: new Map([
				...(node.properties ?? []).map(({ name, value }) => [name, value.value] as const),
				['current', current],
			]),
			isInLine,
			children: (node.childIds ?? []).flatMap((id) => {
				const child = byId.get(id);
				return child ? [heard(child)] : [];
			}),
		};
	};
	return heard(nodes[0]!);
}

/** What the tree leaves out of an element. */
interface Written {
	isInLine: boolean;
	/** Its `aria-current`. */
	current: string | undefined;
}
const PLAIN: Written = { isInLine: true, current: undefined };

/** By the ids that the tree knows elements by. */
async function writtenOn(session: CDPSession): Promise<Map<number | undefined, Written>> {
	const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
		computedStyles: ['display'],
	});
	const { nodes, layout } = documents[0]!;
	const displays = new Map(
		layout.nodeIndex.map((node, index) => [node, strings[layout.styles[index]![0]!]!]),
	);
	return new Map(
		nodes.backendNodeId!.map((id, index) => {
			const written = (nodes.attributes![index] ?? []).map((each) => strings[each]!);
			const attributes = new Map(
				written.flatMap((name, at) => (at % 2 === 0 ? [[name, written[at + 1]!]] : [])),
			);
			// In a drawing links stand each by itself; only there are the names of elements small.
			const isDrawn = strings[nodes.nodeName![index]!] === 'a';
			const isSentence = /\bp\d+-s\d+$/.test(attributes.get('id') ?? '');
			const isFlowing = /^(inline|contents)/.test(displays.get(index) ?? 'inline');
			return [
				id,
				{
					isInLine: isFlowing && !isDrawn && !isSentence,
					current: attributes.get('aria-current'),
				},
			];
		}),
	);
}
