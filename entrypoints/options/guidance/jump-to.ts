import type { GuidancePath } from '../../../lib/guidance/parse-guidance';

/** Which part of the page holds a part of the document. */
const SECTION_OF: Record<string, string> = {
  procedures: 'replies',
  tone: 'tone',
  brands: 'tone',
  never: 'tone',
  offers: 'offers',
  escalations: 'handover',
  personas: 'people',
  journey: 'people',
  snippets: 'knowledge',
  reasons: 'knowledge',
  hours: 'knowledge',
};

/** Opens the section of a place in the document and puts the keyboard on its first field. */
export function jumpTo(at: GuidancePath): void {
  const section = SECTION_OF[String(at[0])];
  if (!section) return;
  location.hash = section;
  // The section is drawn after the address has changed.
  requestAnimationFrame(() => requestAnimationFrame(() => focusAt(at)));
}

function focusAt(at: GuidancePath): void {
  for (let depth = at.length; depth > 0; depth--) {
    const place = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at.slice(0, depth).join('.'))}"]`);
    if (!place) continue;
    if (place instanceof HTMLDetailsElement && !place.open) {
      place.open = true;
      // Its form is drawn once it is open.
      return void setTimeout(() => focusFirst(place), 0);
    }
    return focusFirst(place);
  }
}

function focusFirst(place: HTMLElement): void {
  place.querySelector<HTMLElement>('input, textarea, select')?.focus();
  place.scrollIntoView({ block: 'center' });
}
