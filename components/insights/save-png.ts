const SCALE = 2;

/**
 * A chart as a PNG, drawn anew on a canvas from the elements of its SVG with the colours they have on screen: our pages load no image, not
 * even one of our own making, so the usual detour over an image is closed.
 */
export async function chartPng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: width * SCALE, height: height * SCALE });
  const context = canvas.getContext('2d')!;
  context.scale(SCALE, SCALE);
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--surface');
  context.fillRect(0, 0, width, height);
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('rect, line, path, text')) draw(element, context);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture of the chart'))), 'image/png'),
  );
}

function draw(element: SVGGraphicsElement, context: CanvasRenderingContext2D): void {
  const style = getComputedStyle(element);
  if (element instanceof SVGTextElement) return drawText(element, style, context);
  const path = new Path2D(pathOf(element));
  if (style.fill !== 'none' && !(element instanceof SVGLineElement)) {
    context.globalAlpha = Number(style.fillOpacity);
    context.fillStyle = style.fill;
    // oxlint-disable-next-line no-array-fill-with-reference-type -- a canvas is filled here, no list
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (style.stroke === 'none') return;
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(Number.parseFloat));
  context.stroke(path);
}

function pathOf(element: SVGGraphicsElement): string {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element instanceof SVGRectElement)
    return `M${number('x')},${number('y')}h${number('width')}v${number('height')}h${-number('width')}Z`;
  if (element instanceof SVGLineElement) return `M${number('x1')},${number('y1')}L${number('x2')},${number('y2')}`;
  return element.getAttribute('d') ?? '';
}

function drawText(element: SVGTextElement, style: CSSStyleDeclaration, context: CanvasRenderingContext2D): void {
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.fill;
  context.direction = style.direction as CanvasDirection;
  context.textAlign = style.textAnchor === 'middle' ? 'center' : (style.textAnchor as CanvasTextAlign);
  context.fillText(element.textContent, Number(element.getAttribute('x')), Number(element.getAttribute('y')));
}
