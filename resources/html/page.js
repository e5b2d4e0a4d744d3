// Draws the trace that stands in the page as data. Texts only ever become text nodes; nothing is loaded.
(() => {
  const view = byId('view'), layer = byId('layer'), rowsBox = byId('rows'), canvas = byId('bars'), ruler = byId('ruler');
  const find = byId('find'), found = byId('found'), space = byId('space'), details = byId('details');
  const rowHeight = 22;
  // A pair: key, value, and 1 where the value is a number or a truth value in JSON.
  // A row: depth, name, service (-1: missing parent), start, duration (-1: unknown), flags, span id, critical, own [from, to, ...] | 0, details | 0
  const rows = data.rows;
  const flagError = 1, flagOrphan = 2;
  const end = new Int32Array(rows.length);
  const folded = new Uint8Array(rows.length);
  const matches = new Uint8Array(rows.length);
  let matchCount = 0, visible = [], selected = -1, from = 0, to = data.duration, pending = false;
  let showPath = true, errorsOnly = false;

  for (let i = rows.length - 1; i >= 0; --i) {
    let last = i + 1;
    while (last < rows.length && rows[last][0] > rows[i][0]) last = end[last];
    end[i] = last;
  }
  // A wait: row, from, to, 1 where the span itself is the wait, words.
  const waitOf = new Map(data.waits.map((wait) => [wait[0], wait]));
  const zero = BigInt(data.start);
  let local = false;
  const moment = (ns, fine) => momentText(zero + BigInt(Math.round(ns)), local, fine);
  const pathOf = new Map();
  for (const [row, start, stop] of data.path) {
    if (!pathOf.has(row)) pathOf.set(row, []);
    pathOf.get(row).push([start, stop]);
  }

  const treeWidth = () => Math.round(view.clientWidth * 0.38);
  const xOf = (ns) => treeWidth() + 8 + (ns - from) / (to - from) * Math.max(1, view.clientWidth - treeWidth() - 24);
  const nsAt = (x) => from + (x - treeWidth() - 8) / Math.max(1, view.clientWidth - treeWidth() - 24) * (to - from);

  function arrange() {
    visible = [];
    for (let i = 0; i < rows.length;) {
      if (!errorsOnly || keep[i]) visible.push(i);
      i = folded[i] ? end[i] : i + 1;
    }
    space.style.height = visible.length * rowHeight + 'px';
    ask();
  }
  // Rows with an error on or below them.
  const keep = new Uint8Array(rows.length);
  for (let i = rows.length - 1; i >= 0; --i) {
    keep[i] = rows[i][5] & flagError ? 1 : 0;
    for (let child = i + 1; !keep[i] && child < end[i]; child = end[child]) keep[i] = keep[child];
  }

  function rowElement(i, top) {
    const row = rows[i], made = element('div', 'row' + (matches[i] ? ' match' : ''));
    const ghost = row[2] < 0, service = ghost ? '' : text(data.services[row[2]][0]), name = text(row[1]);
    made.style.top = top + 'px';
    // Deep rows keep room for their names.
    made.style.paddingLeft = Math.min(row[0] * 14, Math.round(treeWidth() * 0.4)) + 8 + 'px';
    made.id = 'row' + i;
    made.dataset.row = i;
    made.setAttribute('role', 'treeitem');
    made.setAttribute('aria-level', row[0] + 1);
    made.setAttribute('aria-selected', i === selected);
    if (end[i] > i + 1) made.setAttribute('aria-expanded', !folded[i]);
    made.setAttribute('aria-label', name + ', ' + service + ', ' + duration(row[4]) + (row[5] & flagError ? ', ' + say('error') : '') +
      (row[7] > 0 ? ', ' + say('on critical path') : '') + (waitOf.has(i) ? ', ' + text(waitOf.get(i)[4]) : ''));
    made.append(element('span', 'twist', end[i] > i + 1 ? (folded[i] ? '▸' : '▾') : ''));
    const stripe = element('span', 'stripe');
    stripe.style.background = serviceColor(row[2]);
    made.append(stripe);
    if (row[5] & flagError) made.append(element('span', 'sign', '⊗'));
    made.append(element('span', ghost ? 'name ghost' : 'name', name), element('span', 'service', signOf(row[2]) + ' ' + service),
      element('span', 'length', duration(row[4])));
    made.title = name + '\n' + service + (waitOf.has(i) ? '\n' + text(waitOf.get(i)[4]) : '');
    return made;
  }

  function paintWait(pen, i, top) {
    const wait = waitOf.get(i), edge = treeWidth() + 8;
    if (!wait) return;
    const left = Math.max(xOf(wait[1]), edge), right = Math.min(Math.max(xOf(wait[2]), left + 1), view.clientWidth);
    if (right <= left || left > view.clientWidth || xOf(wait[2]) < edge) return;
    if (wait[3]) {
      pen.fillStyle = color('--surface');
      pen.fillRect(left, top + 4, right - left, 10);
      hatch(pen, left, top + 4, right - left, 10);
    } else {
      hatch(pen, left, top + 6, right - left, 5);
    }
    pen.fillStyle = color('--wait');
    if (xOf(wait[1]) >= edge) pen.fillRect(left, top + 4, 1, 10);
  }
  function paintBar(pen, i, top) {
    const row = rows[i];
    if (row[4] < 0) return;
    const left = Math.max(xOf(row[3]), treeWidth() + 8), right = Math.min(xOf(row[3] + row[4]), view.clientWidth);
    if (right < left - 2 || left > view.clientWidth) return;
    pen.fillStyle = serviceColor(row[2]);
    const width = Math.max(2, right - left);
    if (row[2] < 0) {
      pen.strokeStyle = color('--wait');
      pen.setLineDash([3, 2]);
      pen.strokeRect(left + .5, top + 4.5, width, 10);
      pen.setLineDash([]);
    } else if (row[8] === 0) {
      pen.fillRect(left, top + 4, width, 10);
    } else {
      pen.globalAlpha = .34;
      pen.fillRect(left, top + 4, width, 10);
      pen.globalAlpha = 1;
      for (let k = 0; k + 1 < row[8].length; k += 2) {
        const a = Math.max(xOf(row[8][k]), left), b = Math.min(xOf(row[8][k + 1]), right);
        if (b >= a) pen.fillRect(a, top + 4, Math.max(1, b - a), 10);
      }
    }
    if (row[5] & flagError) {
      pen.strokeStyle = color('--error-fill');
      pen.lineWidth = 1.5;
      pen.strokeRect(left, top + 4, width, 10);
      pen.lineWidth = 1;
    }
    if (i === selected) {
      pen.strokeStyle = color('--accent');
      pen.strokeRect(left - 2.5, top + 1.5, width + 5, 15);
    }
  }
  function paintPath(pen, first, last) {
    const at = new Map();
    for (let k = first; k < last; ++k) at.set(visible[k], k);
    pen.fillStyle = color('--critical');
    let before = null;
    for (const [row, start, stop] of data.path) {
      const a = xOf(start), b = xOf(stop), shown = at.get(row);
      const y = shown === undefined ? null : shown * rowHeight - view.scrollTop + 17;
      if (y !== null && b >= treeWidth() && a <= view.clientWidth) {
        const left = Math.max(a, treeWidth() + 8);
        pen.fillRect(left, y, Math.max(1, Math.min(b, view.clientWidth) - left), 2);
        if (before !== null && a >= treeWidth() + 8 && Math.abs(before - y) > 1) {
          pen.globalAlpha = .75;
          pen.fillRect(a, Math.min(before, y), 1, Math.abs(before - y) + 2);
          pen.globalAlpha = 1;
        }
      }
      before = y;
    }
  }
  function paintRuler() {
    const pen = sized(ruler, byId('chart').clientWidth, 24), fine = tickStep(to - from);
    pen.font = '10px system-ui, sans-serif';
    const ticks = [];
    pen.fillStyle = color('--text2');
    pen.fillText(say('Operation, service'), 32, 16);
    for (let ns = Math.ceil(from / fine) * fine; ns <= to; ns += fine) {
      pen.fillText(ns === 0 ? '0' : duration(ns), xOf(ns) + 3, 16);
      ticks.push(xOf(ns));
    }
    return ticks;
  }
  function paint() {
    pending = false;
    const height = view.clientHeight, first = Math.floor(view.scrollTop / rowHeight);
    const last = Math.min(visible.length, first + Math.ceil(height / rowHeight) + 1);
    const pen = sized(canvas, view.clientWidth, height), ticks = paintRuler();
    pen.fillStyle = color('--grid');
    for (const x of ticks) pen.fillRect(Math.round(x), 0, 1, height);
    const shown = [];
    for (let k = first; k < last; ++k) {
      const top = k * rowHeight - view.scrollTop;
      if (visible[k] === selected) {
        pen.fillStyle = color('--selected');
        pen.fillRect(0, top, view.clientWidth, rowHeight);
        pen.fillStyle = color('--accent');
        pen.fillRect(0, top, 3, rowHeight);
      }
      paintBar(pen, visible[k], top);
      paintWait(pen, visible[k], top);
      shown.push(rowElement(visible[k], top));
    }
    if (showPath) paintPath(pen, first, last);
    rowsBox.replaceChildren(...shown);
    if (selected >= 0) view.setAttribute('aria-activedescendant', 'row' + selected);
  }
  function ask() {
    if (!pending) requestAnimationFrame(paint);
    pending = true;
  }

  const quoted = (value) => '"' + (/^[=+\-@\t\r]/.test(value) ? "'" + value : value).replaceAll('"', '""') + '"';
  const asCsv = (pairs) => ['key,value', ...pairs.map(([key, value, bare]) => quoted(text(key)) + ',' + (bare ? text(value) : quoted(text(value))))].join('\r\n') + '\r\n';
  const asJson = (pairs) =>
    '{\n' + pairs.map(([key, value, bare]) => '  ' + JSON.stringify(text(key)) + ': ' + (bare ? text(value) : JSON.stringify(text(value)))).join(',\n') + '\n}\n';
  function list(title, pairs, copies) {
    if (!pairs || pairs.length === 0) return;
    const head = element('h3', '', title + ' ' + pairs.length);
    if (copies) head.append(copyButton('CSV', say('Copy attributes as CSV'), () => asCsv(pairs)), copyButton('JSON', say('Copy attributes as JSON'), () => asJson(pairs)));
    details.append(head);
    const made = element('dl');
    for (const [key, value] of pairs) made.append(element('dt', '', text(key)), element('dd', '', text(value)));
    details.append(made);
  }
  function select(i) {
    selected = i;
    const row = rows[i], more = row[9] || {};
    details.replaceChildren(element('h2', '', text(row[1])),
      element('div', 'place', (row[2] < 0 ? say('not in the trace') : text(data.services[row[2]][0])) + (row[6] ? ' · ' + row[6] : '')));
    if (more.m !== undefined) details.append(element('p', 'message', text(more.m)));
    details.append(element('p', '', say('Start +%1, duration %2, on the critical path %3', duration(row[3]), duration(row[4]), duration(row[7]))));
    if (waitOf.has(i)) details.append(element('p', 'waited', text(waitOf.get(i)[4])));
    details.append(element('p', 'place', row[3] + ' ns, ' + (row[4] < 0 ? say('no duration') : row[4] + ' ns')));
    details.append(element('p', 'place moment', moment(row[3], true)));
    list(say('Attributes'), more.a, true);
    for (const [at, name, pairs] of more.e || []) list(say('Event +%1 %2:', duration(at), text(name)), pairs.length ? pairs : [[name, name]]);
    list(say('Links'), more.l);
    list(say('Resource'), more.r === undefined ? undefined : data.resources[more.r], true);
    const place = visible.indexOf(i);
    if (place >= 0) {
      if (place * rowHeight < view.scrollTop) view.scrollTop = place * rowHeight;
      if ((place + 1) * rowHeight > view.scrollTop + view.clientHeight) view.scrollTop = (place + 1) * rowHeight - view.clientHeight;
    }
    ask();
  }
  function zoom(factor, around) {
    const width = Math.min(data.duration, Math.max(10, (to - from) * factor)), share = (around - from) / (to - from);
    from = Math.max(0, Math.min(data.duration - width, around - width * share));
    to = from + width;
    ask();
  }
  function toggle(i) {
    if (end[i] > i + 1) folded[i] = folded[i] ? 0 : 1;
    arrange();
  }
  function unfoldTo(i) {
    for (let k = 0; k < i; ++k) if (end[k] > i) folded[k] = 0;
    if (errorsOnly && !keep[i]) byId('errors').checked = errorsOnly = false;
    arrange();
  }
  function nextMatch(step, hits) {
    for (let k = 1; k <= rows.length; ++k) {
      const i = (selected + step * k + rows.length * 2) % rows.length;
      if (!hits(i)) continue;
      unfoldTo(i);
      return select(i);
    }
  }
  function search() {
    const words = find.value.toLowerCase();
    const hit = data.strings.map((one) => words !== '' && one.toLowerCase().includes(words));
    const any = (pairs) => (pairs || []).some(([key, value]) => hit[key] || hit[value]);
    matchCount = 0;
    for (let i = 0; i < rows.length; ++i) {
      const row = rows[i], more = row[9] || {};
      matches[i] = words !== '' && (hit[row[1]] || (row[2] >= 0 && hit[data.services[row[2]][0]]) || row[6].includes(words) ||
        (more.m !== undefined && hit[more.m]) || any(more.a) || (more.r !== undefined && any(data.resources[more.r])) ||
        (more.e || []).some(([, name, pairs]) => hit[name] || any(pairs))) ? 1 : 0;
      matchCount += matches[i];
    }
    found.textContent = words === '' ? '' : say('Found: %1', matchCount);
    ask();
  }

  function showTimes() {
    byId('began').textContent = moment(0, false);
    for (const shown of details.querySelectorAll('.moment')) shown.textContent = moment(rows[selected][3], true);
  }
  function showLegend() {
    const counts = new Map();
    for (const row of rows) if (row[2] >= 0) counts.set(row[2], (counts.get(row[2]) || 0) + 1);
    const shown = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 24).map(([number, count]) => {
      const made = element('span', 'key'), sign = element('span', 'sign', signOf(number));
      sign.style.color = serviceColor(number);
      made.append(sign, element('span', 'name', text(data.services[number][0])), element('span', 'count', count));
      made.setAttribute('role', 'listitem');
      return made;
    });
    if (counts.size > 24) shown.push(element('span', 'key', say('and %1 more', counts.size - 24)));
    const mark = (name, words) => {
      const made = element('span', 'key');
      made.append(element('span', 'swatch ' + name), element('span', '', words));
      made.setAttribute('role', 'listitem');
      return made;
    };
    const has = (flag) => rows.some((row) => row[5] & flag);
    shown.push(mark('own', say('own work')), mark('below', say('work below')));
    if (data.waits.length) shown.push(mark('waiting', say('waited')));
    if (data.path.length) shown.push(mark('way', say('critical path')));
    if (has(flagError)) shown.push(mark('failed', say('error')));
    byId('legend').replaceChildren(...shown);
  }

  view.addEventListener('scroll', ask);
  window.addEventListener('resize', ask);
  dark.addEventListener('change', () => { showLegend(); ask(); });
  byId('local').addEventListener('change', (event) => { local = event.target.checked; showTimes(); });
  find.addEventListener('input', search);
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') nextMatch(event.shiftKey ? -1 : 1, (i) => matches[i]);
    if (event.key === 'Escape') view.focus();
  });
  byId('path').addEventListener('change', (event) => { showPath = event.target.checked; ask(); });
  byId('errors').addEventListener('change', (event) => { errorsOnly = event.target.checked; arrange(); });
  byId('all').addEventListener('click', () => { from = 0; to = data.duration; ask(); });
  view.addEventListener('click', (event) => {
    const place = Math.floor((event.clientY - view.getBoundingClientRect().top + view.scrollTop) / rowHeight);
    if (place >= visible.length) return;
    if (event.target.className === 'twist') toggle(visible[place]);
    select(visible[place]);
  });
  view.addEventListener('dblclick', () => {
    if (selected < 0 || rows[selected][4] < 0) return;
    from = Math.max(0, rows[selected][3]);
    to = Math.min(data.duration, Math.max(from + 10, from + rows[selected][4]));
    ask();
  });
  view.addEventListener('wheel', (event) => {
    const box = view.getBoundingClientRect();
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.25 : 0.8, nsAt(event.clientX - box.left));
    } else if (event.shiftKey) {
      event.preventDefault();
      const by = Math.max(-from, Math.min(data.duration - to, (event.deltaY || event.deltaX) / 600 * (to - from)));
      from += by;
      to += by;
      ask();
    }
  }, { passive: false });
  let dragFrom = null;
  ruler.addEventListener('pointerdown', (event) => { dragFrom = nsAt(event.offsetX); ruler.setPointerCapture(event.pointerId); });
  ruler.addEventListener('pointerup', (event) => {
    const a = Math.max(0, Math.min(dragFrom, nsAt(event.offsetX))), b = Math.min(data.duration, Math.max(dragFrom, nsAt(event.offsetX)));
    if (b - a > 10 && b - a > (to - from) / 200) [from, to] = [a, b];
    ask();
  });
  document.addEventListener('keydown', (event) => {
    if (event.target === find || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = visible.indexOf(selected), move = (to) => visible.length && select(visible[Math.max(0, Math.min(visible.length - 1, to))]);
    const page = Math.max(1, Math.floor(view.clientHeight / rowHeight) - 1), middle = (from + to) / 2;
    const keys = {
      ArrowDown: () => move(place + 1), ArrowUp: () => move(place - 1), PageDown: () => move(place + page), PageUp: () => move(place - page),
      Home: () => move(0), End: () => move(visible.length - 1),
      ArrowRight: () => { if (selected >= 0 && folded[selected]) toggle(selected); else move(place + 1); },
      ArrowLeft: () => {
        if (selected < 0) return;
        if (end[selected] > selected + 1 && !folded[selected]) return toggle(selected);
        for (let k = selected - 1; k >= 0; --k) if (rows[k][0] < rows[selected][0]) return select(k);
      },
      '+': () => zoom(0.8, middle), '=': () => zoom(0.8, middle), '-': () => zoom(1.25, middle), '0': () => byId('all').click(),
      '/': () => find.focus(), n: () => nextMatch(1, (i) => matches[i]), N: () => nextMatch(-1, (i) => matches[i]),
      e: () => nextMatch(1, (i) => rows[i][5] & flagError), E: () => nextMatch(-1, (i) => rows[i][5] & flagError),
      c: () => byId('path').click(),
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  arrange();
  showLegend();
  showTimes();
  if (rows.length) select(0);
  document.documentElement.dataset.ready = rows.length;
})();
