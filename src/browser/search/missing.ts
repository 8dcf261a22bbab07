/**
 * Says at a search box that what answers did not come, until more is typed. Enter still
 * leads to the search page.
 */
export function sayMissing(box: HTMLInputElement): void {
	box.form!.noValidate = true;
	box.setCustomValidity('检索未能载入');
	box.reportValidity();
	box.oninput = () => box.setCustomValidity('');
}
