import style from '../styles/marks.css?added';
import { termsOf } from '../search/term.ts';
import { forget, recall } from './search/found.ts';
import { highlight } from './search/highlight.ts';
import { mountStepper } from './search/stepper.ts';
import { addStyle } from './style.ts';

const found = recall((query) => termsOf(query).flat());
let remove: (() => void) | undefined;

function mark(): void {
	remove?.();
	const ranges = highlight(found);
	remove = ranges.length > 0 ? mountStepper(ranges, close) : undefined;
}

function close(): void {
	removeEventListener('edition:layer', mark);
	forget();
}

addStyle(style);
// The other layer of the text is other text, with marks of its own.
addEventListener('edition:layer', mark);
mark();
