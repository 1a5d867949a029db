/** jsdom has neither modal dialogs nor popovers yet: the states that the browser would keep, without its drawing. */
export function missingInJsdom(): void {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  HTMLElement.prototype.togglePopover ??= function () {
    return true;
  };
}
