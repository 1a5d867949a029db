/** As a `ref`: the question that replaced the button just pressed takes the focus over, else it would be lost. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
