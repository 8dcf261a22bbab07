import { referenceText } from '../../words/reference.ts';
import { element } from '../element.ts';
import { copy, createStatus } from './copy.ts';
import { reportTool } from './errors.ts';
import { quotationCode } from './quotation-code.ts';
import type { Sentence } from './passage.ts';
import type { Pointed, Site } from './pointed.ts';

/** The tools for what a reader points at: a strip under it, or a sheet at the foot of a phone. */
export interface Tools {
	/** Stand under a line of the page, with a step to each sentence of its block. */
	show: (pointed: Pointed, at: At, steps?: Steps) => void;
	hide: () => void;
	holds: (node: EventTarget | null) => boolean;
}

/** The sentences of a block, of which one may be pointed at. */
export interface Steps {
	sentences: readonly Sentence[];
	current?: string | undefined;
}

/** Where the tools are to stand. */
export interface At {
	/** What is pointed at: they are as wide, and stand at its end. */
	host: HTMLElement;
	/** Where its last line ends, in px of the window. */
	under: number;
	/** The sign that was pressed, behind which they come with the keyboard. */
	sign?: HTMLElement;
	/** Whether they are there, and one of their steps was taken. */
	isStep?: boolean;
}

/** A sheet where a finger points, or where no line is wide enough for all of them. */
const SHEET = '(pointer: coarse), (max-width: 47.99rem)';
export const isSheet = (): boolean => matchMedia(SHEET).matches;

export function createTools(
	site: Site,
	{ stepped, closed }: { stepped: (id: string) => void; closed: () => void },
): Tools {
	const status = createStatus();
	const place = element('b');
	const acts = element('span', { className: 'acts' });
	const row = element('span', { className: 'sents' });
	const close = element('button', { type: 'button', className: 'close', onclick: closed });
	close.textContent = '收起';
	const made = element('span', { className: 'made' });
	const tools = element('div', { className: 'tools' }, [place, close, acts, status, made, row]);
	tools.setAttribute('role', 'toolbar');
	tools.dataset['edition'] = '';
	// What happens inside is no turning away.
	tools.onclick = (event) => event.stopPropagation();
	// What is selected stays selected.
	tools.onpointerdown = (event) => {
		if (!(event.target as Element).closest('textarea')) event.preventDefault();
	};
	tools.onmousedown = tools.onpointerdown as typeof tools.onmousedown;

	return {
		show: (pointed, at, steps = { sentences: [] }) => {
			const isLow = isSheet();
			fill(pointed);
			tools.classList.toggle('sheet', isLow);
			const { host, under, sign, isStep } = at;
			const current = step(steps);
			// Who steps on finds the tools, and the focus, where they were.
			if (isStep) current?.focus({ preventScroll: true });
			else put(at, isLow);
			Object.assign(tools.style, { top: '', left: '', width: '' });
			if (!isLow) Object.assign(tools.style, placeOf(tools, host, under));
			// What was asked for is not to be hidden by what is offered for it.
			else if (sign) scrollBy({ top: Math.max(0, under - tools.getBoundingClientRect().top) });
		},
		hide: () => tools.remove(),
		holds: (node) => node instanceof Node && tools.contains(node),
	};

	/** Writes down the steps, and gives that of the current sentence. */
	function step({ sentences, current }: Steps): HTMLElement | undefined {
		const links = sentences.map(({ id }, index) => {
			const link = element('a', { href: `#${id}`, textContent: `${index + 1}` });
			link.setAttribute('aria-label', `第${index + 1}句`);
			if (id === current) link.setAttribute('aria-current', 'true');
			link.onclick = (event) => {
				event.preventDefault();
				stepped(id);
			};
			return link;
		});
		row.replaceChildren(...(links.length > 1 ? ['句', ...links] : []));
		return links.find((link) => link.hasAttribute('aria-current'));
	}

	function put({ host, sign }: At, isLow: boolean): void {
		// A box that is laid out only when it comes near would hold a sheet inside itself.
		if (isLow && host.closest('tr, .entry, .notes li'))
			document.getElementById('main')!.append(tools);
		else if (sign) sign.after(tools);
		else host.append(tools);
	}

	function fill(pointed: Pointed): void {
		tools.querySelector('textarea')?.remove();
		tools.setAttribute('aria-label', `引用${pointed.name}`);
		place.textContent = pointed.name;
		status.textContent = '';
		made.replaceChildren(...(pointed.made ?? []));
		const button = (textContent: string, text: () => string) =>
			element('button', { type: 'button', textContent, onclick: () => copy(text(), status) });
		acts.replaceChildren(
			button('复制引文', () => referenceText(pointed)),
			button('复制链接', () => pointed.link),
			...(pointed.quotes.length > 0 ? [button('嵌入代码', () => quotationCode(pointed))] : []),
			reportTool(pointed, site, status),
		);
	}
}

/** Under a line, as wide as what is pointed at, whatever box the tools are placed in. */
function placeOf(
	tools: HTMLElement,
	host: HTMLElement,
	under: number,
): Partial<CSSStyleDeclaration> {
	const around = (tools.offsetParent ?? document.body).getBoundingClientRect();
	const { left, width } = (host.closest('tr, .plate, .foot ul') ?? host).getBoundingClientRect();
	return { top: `${under - around.top}px`, left: `${left - around.left}px`, width: `${width}px` };
}
