/** jsdom has no modal dialogs, popovers or canvas: the states that the browser would keep, without its drawing. */
export function missingInJsdom(): void {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  // axe looks for icon fonts with it; there is nothing drawn to look at.
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLElement.prototype.togglePopover ??= function () {
    return true;
  };
}
