'use strict';
// What all pages have in common. Texts only ever become text nodes; nothing is loaded.
const data = JSON.parse(document.getElementById('data').textContent);
const byId = (id) => document.getElementById(id);
// Words of the page in its language; a number in them stands where "%1" does.
const say = (english, ...values) => (data.words[english] || english).replace(/%([1-9])/g, (all, n) => n <= values.length ? values[n - 1] : all);
const text = (number) => data.strings[number];
const dark = window.matchMedia('(prefers-color-scheme: dark)');
// Beside its colour every service has a sign, in the order of the page; from the 17th on with a number.
const signs = '●■▲◆★▼▶◀○□△◇☆▽▷◁';
const signOf = (number) => number < 0 ? '' : signs[number % 16] + (number < 16 ? '' : 1 + Math.floor(number / 16));
const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
function serviceColor(number) {
  if (number < 0) return color('--wait');
  return data.colors[dark.matches ? 1 : 0][data.services[number][1] % data.colors[0].length];
}
function element(tag, name, content) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (content !== undefined) made.textContent = content;
  return made;
}
function sized(target, width, height) {
  const scale = window.devicePixelRatio || 1;
  target.width = Math.round(width * scale);
  target.height = Math.round(height * scale);
  target.style.width = width + 'px';
  target.style.height = height + 'px';
  const pen = target.getContext('2d');
  pen.scale(scale, scale);
  return pen;
}
function hatch(pen, left, top, width, height) {
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  pen.strokeStyle = color('--wait');
  pen.lineWidth = 1.1;
  pen.beginPath();
  for (let x = left - height; x < left + width; x += 3) {
    pen.moveTo(x, top + height);
    pen.lineTo(x + height, top);
  }
  pen.stroke();
  pen.restore();
}
function duration(ns) {
  if (ns < 0) return '–';
  const units = [['s', 1e9], ['ms', 1e6], ['µs', 1e3]];
  if (ns >= 60e9) return Math.floor(ns / 60e9) + ' m ' + Math.round(ns % 60e9 / 1e9) + ' s';
  for (const [unit, size] of units)
    if (ns >= size) return Number(ns / size).toPrecision(ns / size >= 999.5 ? 4 : 3).replace('.', data.point) + ' ' + unit;
  return ns + ' ns';
}
// A moment in nanoseconds since 1970, in UTC or in the reader's zone.
function momentText(all, local, fine) {
  const million = 1000000n, rest = (all % million + million) % million, at = new Date(Number((all - rest) / million));
  const shift = local ? -at.getTimezoneOffset() : 0, shown = new Date(at.getTime() + shift * 60000);
  const two = (number) => String(number).padStart(2, '0');
  return shown.toISOString().slice(0, 23).replace('T', ' ') + (fine ? String(rest).padStart(6, '0') : '') +
    (local ? (shift < 0 ? ' −' : ' +') + two(Math.floor(Math.abs(shift) / 60)) + ':' + two(Math.abs(shift) % 60) : ' UTC');
}
// Ticks of a time axis: distance of round numbers, so that some five fit.
function tickStep(span) {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, span)));
  return span / step > 5 ? step : span / step > 2 ? step / 2 : step / 5;
}
async function copy(words, button) {
  const before = button.dataset.name;
  let good = false;
  try {
    await navigator.clipboard.writeText(words);
    good = true;
  } catch {
    // Pages from files may have no clipboard of that kind.
    const area = element('textarea', 'aside', words);
    document.body.append(area);
    area.select();
    good = document.execCommand('copy');
    area.remove();
  }
  button.textContent = good ? say('Copied') : say('Not copied');
  setTimeout(() => { button.textContent = before; }, 1500);
}
function copyButton(name, label, words) {
  const made = element('button', 'copy', name);
  made.type = 'button';
  made.dataset.name = name;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', () => copy(words(), made));
  return made;
}
