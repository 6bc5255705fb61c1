import { make } from './dom.js';

/** Properties that a picture on its own needs, since the page's style does not go with it. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-family', 'font-weight', 'text-decoration'];

const XMLNS = 'http://www.w3.org/2000/svg';

/** Buttons to take something along. */
export const keep = {
  /** Saves SVG pictures, which `parts` gives from the top down, as one. */
  picture(parts, name) {
    return make('span', { className: 'keep' }, make('button', { type: 'button', onclick: () => save(new Blob([whole(parts())], { type: 'image/svg+xml' }), name + '.svg') }, 'SVG'),
      make('button', { type: 'button', onclick: () => png(whole(parts()), name + '.png') }, 'PNG'));
  },
  save,
};

/** Gives a file to the browser to keep. */
function save(blob, name) {
  const address = URL.createObjectURL(blob);
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function whole(parts) {
  const width = Math.max(...parts.map((part) => part.clientWidth || Number(part.getAttribute('width'))));
  const heights = parts.map((part) => Number(part.getAttribute('height')));
  const picture = document.createElementNS(XMLNS, 'svg');
  picture.setAttribute('width', width);
  picture.setAttribute('height', heights.reduce((sum, each) => sum + each, 0));
  const ground = document.createElementNS(XMLNS, 'rect');
  Object.entries({ width: '100%', height: '100%', fill: getComputedStyle(document.body).getPropertyValue('--card') }).forEach(([key, value]) => ground.setAttribute(key, value));
  picture.append(ground);
  let y = 0;
  parts.forEach((part, index) => {
    const copy = styled(part);
    copy.setAttribute('y', y);
    y += heights[index];
    picture.append(copy);
  });
  return new XMLSerializer().serializeToString(picture);
}

function styled(element) {
  const copy = element.cloneNode(true);
  const [sources, copies] = [[element, ...element.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  sources.forEach((source, index) => {
    const style = getComputedStyle(source);
    STYLES.forEach((name) => copies[index].setAttribute(name, style.getPropertyValue(name)));
  });
  return copy;
}

function png(text, name) {
  const image = new Image();
  image.onload = () => {
    const canvas = make('canvas', { width: image.width * 2, height: image.height * 2 });
    const context = canvas.getContext('2d');
    context.scale(2, 2);
    context.drawImage(image, 0, 0);
    canvas.toBlob((blob) => save(blob, name));
  };
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
}
