import style from '../styles/marks.css?added';
import { termsOf } from '../search/term.ts';
import { forget, recall, type Found } from './search/found.ts';
import { highlight } from './search/highlight.ts';
import { mountStepper } from './search/stepper.ts';
import { addStyle } from './style.ts';

let found: Found;
let remove: (() => void) | undefined;

function arrive(): void {
	found = recall((query) => termsOf(query).flat());
	addEventListener('edition:layer', mark);
	mark();
}

function mark(): void {
	// The other layer of the text is other text, with marks of its own.
	remove?.();
	const ranges = highlight(found);
	remove = ranges.length > 0 ? mountStepper(ranges, close) : undefined;
}

function close(): void {
	removeEventListener('edition:layer', mark);
	forget();
}

addStyle(style);
// What is chosen from the panel may stand on the page that is open.
addEventListener('edition:found', (event) => {
	event.preventDefault();
	arrive();
});
arrive();
window.edition?.marks?.(undefined as never);
