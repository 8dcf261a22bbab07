import css from '../styles/marks.css?inline';
import { termsOf } from '../search/engine.ts';
import { forget, recall } from './found.ts';
import { highlight } from './highlight.ts';
import { mountStepper } from './stepper.ts';
import { addStyle } from './style.ts';

const ranges = highlight(recall(termsOf));
if (ranges.length > 0) {
	addStyle(css);
	mountStepper(ranges, forget);
}
