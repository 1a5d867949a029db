/** Says what has just happened to a screen reader. A new object with the same words is said again. */
export function Announcer({ announcement }: { announcement: { text: string } | undefined }) {
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {announcement && <AnnouncedWords key={keyOf(announcement)} text={announcement.text} />}
    </div>
  );
}

function AnnouncedWords({ text }: { text: string }) {
  return <span>{text}</span>;
}

const keys = new WeakMap<object, number>();
let last = 0;

function keyOf(announcement: object): number {
  const known = keys.get(announcement);
  if (known !== undefined) return known;
  keys.set(announcement, ++last);
  return last;
}
