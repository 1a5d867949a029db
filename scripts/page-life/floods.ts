/** What a page may do to a script that watches it. All of these run in the page, and end by themselves after some seconds. */
export const FLOODS = {
  /** A page as it usually is: a little changes twice a second. */
  async usual(): Promise<void> {
    for (let i = 0; i < 10; i++) {
      document.body.dataset.tick = String(i);
      document.body.classList.toggle('tick');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  },
  /** 100,000 nodes, and 10,000 changes a second among them. */
  async mutations(): Promise<void> {
    const box = document.createElement('div');
    for (let i = 0; i < 50_000; i++) box.append(Object.assign(document.createElement('i'), { textContent: 'x' }));
    document.body.append(box);
    const nodes = [...box.children];
    for (let i = 0; i < 100; i++) {
      for (let j = 0; j < 500; j++) nodes[(i * 500 + j) % nodes.length]!.className = `c${i}`;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    box.remove();
  },
  /** A conversation of a thousand messages, some of them without an end, one of which grows. */
  async endlessText(): Promise<void> {
    const first = document.querySelector('[data-ticket]:not([hidden]) [data-message]')!;
    const added: Element[] = [];
    for (let i = 0; i < 1000; i++) {
      const copy = first.cloneNode(true) as HTMLElement;
      copy.dataset.message = `flood-${i}`;
      // Not drawn: laying out such a text takes the browser itself seconds.
      copy.style.display = 'none';
      copy.querySelector('[data-body] > *')!.textContent = 'Where is my parcel? '.repeat(i % 50 ? 20 : 25_000);
      added.push(copy);
    }
    first.after(...added);
    for (let i = 0; i < 50; i++) {
      added.at(-1)!.querySelector('[data-body] > *')!.append(' more and more');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    for (const one of added) one.remove();
  },
};
