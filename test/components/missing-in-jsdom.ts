/** jsdom has no modal dialogs, popovers, canvas or layout: the states that the browser would keep, without its drawing. */
export function missingInJsdom(): void {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  // axe looks for icon fonts with it; there is nothing drawn to look at.
  HTMLCanvasElement.prototype.getContext = () => null;
  // Lists that draw only what is in view ask how much that is.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === 'LI' ? 28 : 700;
    },
  });
  HTMLElement.prototype.togglePopover ??= function () {
    return true;
  };
}
