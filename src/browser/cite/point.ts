import { pointedAdded, pointedPage } from './added.ts';
import { passagesIn, sentencesOf, wholePassage, type Passage } from './passage.ts';
import { pointedBlock, pointedWords, type Site } from './pointed.ts';
import { createTools, isSheet } from './tools.ts';

/** Gives the reader tools for what is pointed at: selected, or by its own sign. */
export function startPointing(site: Site): void {
	const tools = createTools(site, { stepped, closed: close });
	/** The sign by which they were opened: without a selection, too, they then stay. */
	let sign: HTMLElement | undefined;
	let isDragging = false;
	let isHeld = false;

	document.addEventListener('selectionchange', () => requestAnimationFrame(onSelection));
	addEventListener('pointerdown', ({ target, pointerType }) => {
		isHeld = tools.holds(target);
		isDragging = pointerType === 'mouse' && !isHeld;
	});
	for (const end of ['pointerup', 'pointercancel'])
		addEventListener(end, () => {
			isDragging = false;
			requestAnimationFrame(onSelection);
		});
	addEventListener('click', () => {
		if (sign) close();
		ask();
	});
	addEventListener('keydown', ({ key }) => key === 'Escape' && close());
	addEventListener('edition:layer', close);
	ask();
	onSelection();

	/** What the first script of the page has marked as asked for. */
	function ask(): void {
		const asked = document.querySelector<HTMLElement>('[data-asked]');
		if (asked) onSign(asked);
	}

	function onSign(asked: HTMLElement): void {
		delete asked.dataset['asked'];
		getSelection()!.removeAllRanges();
		const owner = asked.closest<HTMLElement>('[data-lines], .notes li, tr, figure, .entry');
		const at = {
			host: owner ?? asked.parentElement!,
			under: lineUnderSign(asked, owner),
			sign: (sign = asked),
		};
		if (owner?.matches('[data-lines]')) {
			const steps = { sentences: sentencesOf(owner) };
			tools.show(pointedBlock(site, wholePassage(owner)), at, steps);
		} else tools.show((owner && pointedAdded(site, owner)) ?? pointedPage(site), at);
	}

	function onSelection(): void {
		const selection = getSelection()!;
		if (isDragging || tools.holds(document.activeElement)) return;
		const passages = selection.isCollapsed ? [] : passagesIn(selection.getRangeAt(0));
		const last = passages[passages.length - 1];
		if (last) onWords(passages, last, selection);
		else if (!sign && !isHeld) tools.hide();
	}

	function onWords(passages: Passage[], { block, sentences }: Passage, selection: Selection): void {
		sign = undefined;
		const at = { host: block, under: lineUnder(selection, block) };
		const steps = { sentences: sentencesOf(block), current: sentences[0]?.id };
		const isOne = passages.length === 1 && isSheet();
		tools.show(pointedWords(site, passages), at, isOne ? steps : undefined);
	}

	function stepped(id: string): void {
		const sentence = document.getElementById(id)!;
		const host = sentence.closest<HTMLElement>('[data-lines]')!;
		const all = sentencesOf(host);
		sign ??= host;
		getSelection()!.removeAllRanges();
		location.replace(`#${id}`);
		const whole = wholePassage(
			host,
			all.find((each) => each.id === id),
		);
		const under = sentence.getBoundingClientRect().bottom;
		tools.show(
			pointedWords(site, [whole]),
			{ host, under, isStep: true },
			{ sentences: all, current: id },
		);
	}

	function close(): void {
		const isInside = tools.holds(document.activeElement);
		tools.hide();
		if (isInside) sign?.focus({ preventScroll: true });
		sign = undefined;
	}
}

/** Where what a sign names first ends, in px of the window: the first line of a block, a row, a note, a title. */
function lineUnderSign(sign: HTMLElement, owner: HTMLElement | null): number {
	if (owner?.matches('[data-lines]')) return owner.getBoundingClientRect().top + leadOf(owner);
	const part = owner?.matches('tr, li') ? owner : sign.parentElement!;
	return part.getBoundingClientRect().bottom;
}

const leadOf = (block: HTMLElement): number => parseFloat(getComputedStyle(block).lineHeight);

/** Where the line ends on which a selection does, in px of the window. */
function lineUnder(selection: Selection, block: HTMLElement): number {
	const own = block.getBoundingClientRect();
	const rects = [...selection.getRangeAt(0).getClientRects()];
	const last = rects.filter(({ width, top }) => width > 0 && top < own.bottom).pop() ?? own;
	return Math.min((last.top + last.bottom + leadOf(block)) / 2, own.bottom);
}
