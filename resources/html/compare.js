// Two traces compared, as the page has them. A row: depth, name, name in A (-1: the same), service, flags, what is another (-1: nothing),
// A, B, delta of it and all below, more. All times in ns; starts from the start of the side. A side (0: it lacks the row): start, duration
// (-1: unknown), critical, own [far, long, ...] | 0: all of it, self (null: as the duration), waited, errors, further spans, 1 + service in A
// where it is another; what is 0 at the end is not there.
(() => {
  // As it is used: start, duration, self, critical, own [from, to, ...] | 0, waited, errors, further spans, 1 + service.
  function unpacked(side) {
    if (!side) return 0;
    const [start, length, onPath, own, self, ...more] = side, pieces = [];
    let at = start;
    for (let k = 0; own && k + 1 < own.length; k += 2) {
      pieces.push(at + own[k], at + own[k] + own[k + 1]);
      at += own[k] + own[k + 1];
    }
    return [start, length, self === undefined || self === null ? Math.max(0, length) : self, onPath, own ? pieces : 0, ...more];
  }
  const rows = data.rows.map(([depth, name, before, service, flags, match, a, b, ...more]) =>
    [depth, name, before, service, flags, match, unpacked(a), unpacked(b), ...more]);
  const view = byId('view'), rowsBox = byId('rows'), canvas = byId('bars'), ruler = byId('ruler'), find = byId('find');
  const found = byId('found'), details = byId('details'), walk = byId('walk'), least = byId('least'), table = byId('table');
  const rowHeight = 22, isGroup = 1, isMember = 2, isRenamed = 16, perPage = 300;
  const count = rows.length, end = new Int32Array(count), above = new Int32Array(count), folded = new Uint8Array(count);
  const matches = new Uint8Array(count), loudest = new Float64Array(count), place = new Int32Array(count);
  let visible = [], selected = -1, pending = false, from = data.range[0], to = data.range[1] + (data.range[1] - data.range[0]) / 50;
  const whole = [from, to];
  let showPath = true, sameScale = true, local = false, leastNs = 0, tableMode = false, sortBy = 'critical', down = true, shownRows = perPage;

  const [unitNs, unitName, decimals] = data.unit;
  // Counts the last digit that is shown, exactly: halves go up, as in the program.
  function rounded(ns) {
    const step = BigInt(unitNs) / 10n ** BigInt(decimals), size = BigInt(Math.abs(ns));
    return (size + step / 2n) / step;
  }
  function digits(ns) {
    const all = rounded(ns), parts = 10n ** BigInt(decimals);
    const wholePart = String(all / parts).replace(/\B(?=(\d{3})+$)/g, data.group);
    return wholePart + (decimals ? data.point + String(all % parts).padStart(decimals, '0') : '') + ' ' + unitName;
  }
  const time = (ns) => ns < 0 ? (rounded(ns) ? data.minus : '') + digits(ns) : digits(ns);
  const delta = (ns) => ns === 0 ? '=' : (rounded(ns) === 0n ? '±' : ns > 0 ? '+' : data.minus) + digits(ns);
  const tone = (ns) => ns > 0 ? 'slower' : ns < 0 ? 'faster' : '';
  const arrow = (ns) => rounded(ns) === 0n ? '' : ns > 0 ? '▲ ' : '▼ ';
  const critical = (row) => (row[7] ? row[7][3] : 0) - (row[6] ? row[6][3] : 0);
  const lasted = (row) => (row[7] ? Math.max(0, row[7][1]) : 0) - (row[6] ? Math.max(0, row[6][1]) : 0);
  const own = (row) => (row[7] ? row[7][2] : 0) - (row[6] ? row[6][2] : 0);
  const nameOf = (row, side) => text(side === 0 && row[2] >= 0 ? row[2] : row[1]);
  const serviceOf = (row, side) => side === 0 && row[6] && row[6][8] ? row[6][8] - 1 : row[3];
  const timesOf = (side) => side && side[7] ? '× ' + String(side[7] + 1).replace(/\B(?=(\d{3})+$)/g, data.group) : '';

  for (let i = count - 1; i >= 0; --i) {
    let last = i + 1;
    while (last < count && rows[last][0] > rows[i][0]) last = end[last];
    end[i] = last;
    folded[i] = rows[i][4] & isGroup ? 1 : 0;
    loudest[i] = rows[i][4] & 8 ? Infinity : Math.max(Math.abs(critical(rows[i])), Math.abs(rows[i][8]));
    for (let child = i + 1; child < last; child = end[child]) loudest[i] = Math.max(loudest[i], loudest[child]);
  }
  {
    const open = [];
    for (let i = 0; i < count; ++i) {
      while (open.length && end[open[open.length - 1]] <= i) open.pop();
      above[i] = open.length ? open[open.length - 1] : -1;
      open.push(i);
    }
  }

  // ---- geometry: half, middle, half
  const middle = () => Math.min(240, Math.max(196, Math.round(view.clientWidth * 0.19)));
  const half = () => Math.max(80, (view.clientWidth - middle()) / 2);
  const tree = () => Math.round(half() * 0.42);
  const leftOf = (side) => (side ? half() + middle() : 0) + tree() + 4;
  const barsWidth = () => Math.max(1, half() - tree() - 12);
  const longest = Math.max(data.lengths[0], data.lengths[1], 1);
  const factor = (side) => sameScale ? 1 : Math.max(1, data.lengths[side]) / longest;
  const xOf = (side, ns) => leftOf(side) + (ns / factor(side) - from) / (to - from) * barsWidth();
  function nsAt(x) {
    const side = x > half() + middle() ? 1 : 0;
    return from + (x - leftOf(side)) / barsWidth() * (to - from);
  }

  function arrange() {
    visible = [];
    for (let i = 0; i < count;) {
      if (loudest[i] < leastNs) {
        for (let k = i; k < end[i]; ++k) place[k] = above[i] < 0 ? -1 : place[above[i]];
        i = end[i];
        continue;
      }
      place[i] = visible.length;
      visible.push(i);
      if (folded[i]) for (let k = i + 1; k < end[i]; ++k) place[k] = place[i];
      i = folded[i] ? end[i] : i + 1;
    }
    byId('space').style.height = visible.length * rowHeight + 'px';
    if (tableMode) showTable();
    ask();
  }

  // ---- rows
  function halfElement(i, side) {
    const row = rows[i], has = row[6 + side], made = element('span', side ? 'half b' : 'half a');
    made.style.paddingLeft = Math.min(row[0] * 14, Math.round(tree() * 0.4)) + 8 + 'px';
    made.append(element('span', 'twist', end[i] > i + 1 ? (folded[i] ? '▸' : '▾') : ''));
    if (!has) {
      made.append(element('span', 'not', side ? say('not in B') : say('not in A')));
      return made;
    }
    const stripe = element('span', 'stripe');
    stripe.style.background = serviceColor(serviceOf(row, side));
    made.append(stripe);
    if (has[6]) made.append(element('span', 'sign', '⊗'));
    made.append(element('span', 'name', nameOf(row, side)));
    if (has[7]) made.append(element('span', 'times', timesOf(has)));
    if (tree() >= 190) made.append(element('span', 'service', signOf(serviceOf(row, side)) + ' ' + text(data.services[serviceOf(row, side)][0])));
    return made;
  }
  function shareOf(row) {
    if (!row[6]) return '+ ' + say('only in B');
    if (!row[7]) return '− ' + say('only in A');
    if (row[5] >= 0) return (row[4] & isRenamed ? '~ ' : '') + text(row[5]);
    if (row[6][1] <= 0) return '';
    const share = Math.round(lasted(row) / row[6][1] * 100);
    return share === 0 ? '' : (share > 0 ? '+' : data.minus) + Math.abs(share) + ' %';
  }
  function spoken(row) {
    const side = (one) => one ? time(Math.max(0, one[1])) + (one[6] ? ', ' + say('error') : '') : say('absent');
    return nameOf(row, row[7] ? 1 : 0) + ', ' + text(data.services[row[3]][0]) + ', A ' + side(row[6]) + ', B ' + side(row[7]) + ', ' + delta(row[8]) +
      (row[5] >= 0 ? ', ' + text(row[5]) : '');
  }
  function rowElement(i, top) {
    const row = rows[i], made = element('div', 'pair' + (matches[i] ? ' match' : '')), mid = element('span', 'mid');
    made.style.top = top + 'px';
    made.id = 'row' + i;
    made.setAttribute('role', 'treeitem');
    made.setAttribute('aria-level', row[0] + 1);
    made.setAttribute('aria-selected', i === selected);
    if (end[i] > i + 1) made.setAttribute('aria-expanded', !folded[i]);
    made.setAttribute('aria-label', spoken(row));
    mid.append(element('span', 'of', shareOf(row)), element('span', 'delta ' + tone(row[8]), arrow(row[8]) + delta(row[8])));
    made.append(halfElement(i, 0), mid, halfElement(i, 1));
    made.title = nameOf(row, row[7] ? 1 : 0) + '\n' + text(data.services[row[3]][0]) + (row[2] >= 0 ? '\n' + say('was %1', text(row[2])) : '');
    return made;
  }

  // ---- bars
  function paintBar(pen, i, side, top) {
    const row = rows[i], has = row[6 + side];
    if (!has) return;
    const edge = leftOf(side) - 4, far = leftOf(side) + barsWidth() + 4, group = row[4] & isGroup;
    const until = group && has[4] && has[4].length ? has[4][has[4].length - 1] : has[0] + has[1];
    if (has[5]) {
      const a = Math.max(xOf(side, has[0] - has[5]), edge), b = Math.min(xOf(side, has[0]), far);
      if (b > a) hatch(pen, a, top + 6, Math.max(1, b - a), 5);
    }
    if (has[1] < 0 || xOf(side, until) < edge || xOf(side, has[0]) > far) return;
    const left = Math.max(xOf(side, has[0]), edge), width = Math.max(2, Math.min(xOf(side, until), far) - left);
    pen.fillStyle = serviceColor(serviceOf(row, side));
    if (has[4] === 0) {
      pen.fillRect(left, top + 4, width, 10);
    } else {
      pen.globalAlpha = group ? .28 : .34;
      pen.fillRect(left, top + 4, width, 10);
      pen.globalAlpha = 1;
      for (let k = 0; k + 1 < has[4].length; k += 2) {
        const a = Math.max(xOf(side, has[4][k]), left), b = Math.min(xOf(side, has[4][k + 1]), left + width);
        if (b >= a) pen.fillRect(a, top + 4, Math.max(1, b - a), 10);
      }
    }
    if (has[6]) {
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
  function paintDelta(pen, i, top) {
    const ns = rows[i][8], room = middle() - 180, left = half() + 78;
    const width = Math.abs(ns) / Math.max(1, data.most) * room;
    if (width < 0.5) return;
    pen.fillStyle = color(ns > 0 ? '--slower' : '--faster');
    // Children explain what a parent lasts longer.
    pen.globalAlpha = end[i] > i + 1 && !(rows[i][4] & isGroup) ? .45 : 1;
    pen.fillRect(left, top + 6, Math.max(1, Math.min(width, room)), 10);
    pen.globalAlpha = 1;
  }
  function paintPath(pen, side, first, last) {
    const edge = leftOf(side) - 4, far = leftOf(side) + barsWidth() + 4;
    pen.fillStyle = color('--critical');
    let before = null;
    for (const [row, start, stop] of data.paths[side]) {
      const a = xOf(side, start), b = xOf(side, stop), y = place[row] < 0 ? null : place[row] * rowHeight - view.scrollTop + 17;
      const seen = place[row] >= first && place[row] < last;
      if (y !== null && b >= edge && a <= far) {
        const left = Math.max(a, edge);
        if (seen) pen.fillRect(left, y, Math.max(1, Math.min(b, far) - left), 2);
        if (before !== null && a >= edge && Math.abs(before - y) > 1) {
          pen.globalAlpha = .75;
          pen.fillRect(a, Math.min(before, y), 1, Math.abs(before - y) + 2);
          pen.globalAlpha = 1;
        }
      }
      before = y;
    }
  }
  function paintRuler() {
    const pen = sized(ruler, byId('both').clientWidth, 24), marks = [[], []];
    pen.font = '10px system-ui, sans-serif';
    pen.fillStyle = color('--text2');
    for (const side of [0, 1]) {
      pen.fillText(say('Operation in %1', side ? 'B' : 'A'), side ? half() + middle() + 12 : 12, 16);
      const part = factor(side), low = from * part, high = to * part, step = tickStep((high - low) * 1.5);
      let last = -100;
      for (let ns = Math.ceil(low / step) * step; ns <= high; ns += step) {
        const x = xOf(side, ns), words = Math.abs(ns) < step / 2 ? '0' : (ns < 0 ? data.minus : '') + duration(Math.abs(ns));
        marks[side].push(x);
        if (x - last < 46 || x + 30 > leftOf(side) + barsWidth() + 12) continue;
        pen.fillText(words, x + 3, 16);
        last = x;
      }
    }
    pen.fillText(say('B − A on the critical path'), half() + 8, 16, middle() - 12);
    return marks;
  }
  function paint() {
    pending = false;
    if (tableMode) return;
    rowsBox.style.setProperty('--tree', tree() + 'px');
    rowsBox.style.setProperty('--mid', half() + 'px');
    rowsBox.style.setProperty('--wide', middle() + 'px');
    rowsBox.style.setProperty('--right', half() + middle() + 'px');
    const height = view.clientHeight, first = Math.floor(view.scrollTop / rowHeight);
    const last = Math.min(visible.length, first + Math.ceil(height / rowHeight) + 1);
    const pen = sized(canvas, view.clientWidth, height), marks = paintRuler(), shown = [];
    pen.fillStyle = color('--panel');
    pen.fillRect(half(), 0, middle(), height);
    for (let k = first; k < last; ++k) {
      const i = visible[k], top = k * rowHeight - view.scrollTop, row = rows[i];
      const tint = i === selected ? '--selected' : !row[6] ? '--slower-back' : !row[7] ? '--faster-back' : '';
      if (tint) {
        pen.fillStyle = color(tint);
        pen.fillRect(0, top, view.clientWidth, rowHeight);
      }
      if (i === selected) {
        pen.fillStyle = color('--accent');
        pen.fillRect(0, top, 3, rowHeight);
      }
    }
    pen.fillStyle = color('--grid');
    for (const x of marks.flat()) pen.fillRect(Math.round(x), 0, 1, height);
    for (let k = first; k < last; ++k) {
      const top = k * rowHeight - view.scrollTop;
      for (const side of [0, 1]) paintBar(pen, visible[k], side, top);
      paintDelta(pen, visible[k], top);
      shown.push(rowElement(visible[k], top));
    }
    if (showPath) for (const side of [0, 1]) paintPath(pen, side, first, last);
    rowsBox.replaceChildren(...shown);
    if (selected >= 0) view.setAttribute('aria-activedescendant', 'row' + selected);
  }
  function ask() {
    if (!pending) requestAnimationFrame(paint);
    pending = true;
  }

  // ---- the way from A to B
  function showWalk() {
    const levels = [data.lengths[0]];
    for (const step of data.steps) levels.push(levels[levels.length - 1] + step[1]);
    levels.push(data.lengths[1]);
    const low = Math.min(...levels), high = Math.max(...levels, 1), cut = low > (high - low) * 0.8 && low > 0;
    const base = cut ? low - Math.max((high - low) * 0.35, high * 0.02) : Math.min(0, low), room = 118;
    const yOf = (ns) => (ns - base) / Math.max(1, high - base) * room;
    const made = [];
    const column = (kind, low, high, value, name, where, level, row) => {
      const one = element(row >= 0 ? 'button' : 'div', 'step'), area = element('span', 'area'), mark = element('span', 'mark ' + kind);
      mark.style.bottom = yOf(low) + 'px';
      mark.style.height = Math.max(2, yOf(high) - yOf(low)) + 'px';
      const said = element('span', 'value' + (kind.startsWith('slower') ? ' slower' : kind.startsWith('faster') ? ' faster' : ''), value);
      said.style.bottom = yOf(high) + 4 + 'px';
      area.append(mark, said);
      if (kind === 'end' && cut) area.append(element('span', 'gap'));
      if (level !== null) {
        const tie = element('span', 'tie');
        tie.style.bottom = yOf(level) + 'px';
        area.append(tie);
      }
      one.append(area, element('span', 'name', name), element('span', 'place', where));
      one.title = name + '\n' + where + '\n' + value;
      if (row >= 0) {
        one.type = 'button';
        one.addEventListener('click', () => { unfoldTo(row); select(row); });
        if (row === data.largest && !made.some((other) => other.classList.contains('largest'))) one.classList.add('largest');
      }
      made.push(one);
    };
    const [a, b] = data.lengths;
    column('end', base, a, time(a), 'A', a < b ? say('fast trace') : a > b ? say('slow trace') : '', a, -1);
    let at = a;
    for (const [row, ns, waits, name, where] of data.steps) {
      const kind = tone(ns) + (waits ? ' waits' : '');
      column(kind, Math.min(at, at + ns), Math.max(at, at + ns), arrow(ns) + delta(ns), name, where, at + ns, row);
      at += ns;
    }
    column('end', base, b, time(b), 'B', a < b ? say('slow trace') : a > b ? say('fast trace') : '', null, -1);
    walk.replaceChildren(...made);
  }

  // ---- what differs in a row
  function values(title, list) {
    if (!list || !list.length) return;
    const more = typeof list[list.length - 1] === 'number' ? list[list.length - 1] : 0, known = more ? list.slice(0, -1) : list;
    details.append(element('h3', '', title + ' ' + (known.length + more)));
    const made = element('dl');
    for (const [key, a, b, change] of known) {
      made.append(element('dt', '', text(key)), element('dd', 'was', a < 0 ? say('absent') : text(a)),
        element('dd', 'now', (b < 0 ? say('absent') : text(b)) + (change === undefined ? '' : ' (' + text(change) + ')')));
    }
    details.append(made);
    if (more) details.append(element('p', 'place', say('and %1 more', more)));
  }
  function figures(row) {
    const made = element('table'), head = element('thead'), body = element('tbody');
    const line = (cells, tag) => {
      const one = element('tr');
      cells.forEach((cell, k) => one.append(element(k === 0 || tag ? 'th' : 'td', k === 3 && !tag ? cell[1] : '', k === 3 && !tag ? cell[0] : cell)));
      return one;
    };
    head.append(line(['', 'A', 'B', 'B − A'], true));
    const figure = (name, number) => {
      const a = row[6] ? number(row[6]) : null, b = row[7] ? number(row[7]) : null, change = (b === null ? 0 : b) - (a === null ? 0 : a);
      body.append(line([name, a === null ? say('absent') : time(a), b === null ? say('absent') : time(b), [delta(change), tone(change)]]));
    };
    figure(say('Duration'), (side) => Math.max(0, side[1]));
    figure(say('Self'), (side) => side[2]);
    figure(say('Critical path'), (side) => side[3]);
    if ((row[6] && row[6][5]) || (row[7] && row[7][5])) figure(say('Waited'), (side) => side[5] || 0);
    figure(say('Start'), (side) => side[0]);
    made.append(head, body);
    return made;
  }
  function showDetails() {
    const row = rows[selected], more = row[9];
    details.replaceChildren(element('h2', '', nameOf(row, row[7] ? 1 : 0)),
      element('div', 'place', text(data.services[row[3]][0]) + (row[5] >= 0 ? ' · ' + text(row[5]) : '')));
    if (row[2] >= 0) details.append(element('p', 'place', say('was %1', text(row[2]))));
    details.append(figures(row));
    if (row[4] & isGroup) {
      details.append(element('p', 'place', say('A group: its members are paired by how long they took.')));
      return;
    }
    if (more === undefined) {
      details.append(element('p', 'place', say('Its attributes are not in this file.')));
      return;
    }
    if (more.m) {
      details.append(element('h3', '', say('Status message')));
      more.m.forEach((message, side) => { if (message) details.append(element('p', 'message', (side ? 'B ' : 'A ') + message)); });
    }
    values(say('Attributes that differ'), more.a);
    for (const event of more.e || []) {
      if (typeof event === 'number') {
        details.append(element('p', 'place', say('and %1 more', event)));
        continue;
      }
      const [name, a, b, list] = event, at = (ns) => ns === null ? say('absent') : (ns < 0 ? data.minus : '+') + digits(ns);
      details.append(element('h3', '', say('Event %1', text(name))), element('p', 'place', 'A ' + at(a) + ', B ' + at(b)));
      values(say('Attributes that differ'), list);
    }
    values(say('Resource'), data.resources[more.r]);
    if (!more.a && !more.e && !more.m && !data.resources[more.r].length) details.append(element('p', 'place', say('Nothing differs but the times.')));
    const ids = element('p', 'place');
    more.i.forEach((id, side) => { if (id) ids.append(element('code', '', (side ? 'B ' : 'A ') + id), document.createElement('br')); });
    details.append(ids);
  }

  // ---- selecting
  function select(i) {
    selected = i;
    showDetails();
    if (tableMode) return markTable();
    const at = visible.indexOf(i);
    if (at >= 0) {
      if (at * rowHeight < view.scrollTop) view.scrollTop = at * rowHeight;
      if ((at + 1) * rowHeight > view.scrollTop + view.clientHeight) view.scrollTop = (at + 1) * rowHeight - view.clientHeight;
    }
    ask();
  }
  function unfoldTo(i) {
    for (let k = above[i]; k >= 0; k = above[k]) folded[k] = 0;
    if (loudest[i] < leastNs) {
      least.value = '0';
      leastNs = 0;
    }
    arrange();
  }
  function toggle(i) {
    if (end[i] > i + 1) folded[i] = folded[i] ? 0 : 1;
    arrange();
  }
  // The differences that a reader sees, the largest first.
  const differing = data.order.filter((i) => rounded(critical(rows[i])) > 0n || rows[i][5] >= 0 || rows[i][4] & 8 || !rows[i][6] || !rows[i][7]);
  function nextDifference(step) {
    if (!differing.length) return;
    const at = differing.indexOf(selected), next = at < 0 ? (step > 0 ? 0 : differing.length - 1) : (at + step + differing.length) % differing.length;
    unfoldTo(differing[next]);
    select(differing[next]);
    found.textContent = say('%1 of %2 differences', next + 1, differing.length);
  }
  function search() {
    const words = find.value.toLowerCase(), hit = data.strings.map((one) => words !== '' && one.toLowerCase().includes(words));
    const any = (list) => (list || []).some((one) => Array.isArray(one) && (hit[one[0]] || hit[one[1]] || hit[one[2]]));
    let all = 0;
    for (let i = 0; i < count; ++i) {
      const row = rows[i], more = row[9];
      matches[i] = words !== '' && (hit[row[1]] || hit[row[2]] || hit[data.services[row[3]][0]] || hit[row[5]] ||
        (more && (any(more.a) || any(more.e) || any(data.resources[more.r]) || more.i.some((id) => id.includes(words)) ||
          (more.m || []).some((message) => message.toLowerCase().includes(words))))) ? 1 : 0;
      all += matches[i];
    }
    found.textContent = words === '' ? '' : say('Found: %1', all);
    shownRows = perPage;
    if (tableMode) showTable();
    ask();
  }
  function nextMatch(step) {
    const list = [];
    for (let i = 0; i < count; ++i) if (matches[i]) list.push(i);
    if (!list.length) return;
    let at = step > 0 ? list.findIndex((i) => i > selected) : list.length - 1 - [...list].reverse().findIndex((i) => i < selected);
    if (at < 0 || at >= list.length) at = step > 0 ? 0 : list.length - 1;
    unfoldTo(list[at]);
    select(list[at]);
  }

  // ---- the table
  const columns = [['name', say('Operation'), (row) => nameOf(row, row[7] ? 1 : 0).toLowerCase()], ['match', say('Match'), (row) => row[5] < 0 ? '' : text(row[5])],
    ['a', 'A', (row) => row[6] ? row[6][1] : -Infinity], ['b', 'B', (row) => row[7] ? row[7][1] : -Infinity], ['duration', say('Δ duration'), (row) => Math.abs(lasted(row))],
    ['self', say('Δ self'), (row) => Math.abs(own(row))], ['critical', say('Δ critical path'), (row) => Math.abs(critical(row))]];
  function tableRows() {
    const list = data.order.filter((i) => (find.value === '' || matches[i]) && (leastNs === 0 || rows[i][4] & 8 || Math.abs(critical(rows[i])) >= leastNs));
    if (sortBy === 'critical' && down) return list;
    const value = columns.find(([key]) => key === sortBy)[2], sorted = list.map((i, k) => [value(rows[i]), k, i]);
    sorted.sort((x, y) => x[0] < y[0] ? (down ? 1 : -1) : x[0] > y[0] ? (down ? -1 : 1) : x[1] - y[1]);
    return sorted.map((one) => one[2]);
  }
  function showTable() {
    const list = tableRows(), made = element('table'), head = element('thead'), line = element('tr'), body = element('tbody');
    for (const [key, title] of columns) {
      const cell = element('th', key === 'name' || key === 'match' ? '' : 'number'), button = element('button', '', title + (key === sortBy ? (down ? ' ▼' : ' ▲') : ''));
      button.type = 'button';
      cell.setAttribute('scope', 'col');
      cell.setAttribute('aria-sort', key === sortBy ? (down ? 'descending' : 'ascending') : 'none');
      button.addEventListener('click', () => {
        down = key === sortBy ? !down : key !== 'name' && key !== 'match';
        sortBy = key;
        showTable();
        table.querySelectorAll('th button')[columns.findIndex((one) => one[0] === key)].focus();
      });
      cell.append(button);
      line.append(cell);
    }
    head.append(line);
    for (const i of list.slice(0, shownRows)) {
      const row = rows[i], one = element('tr'), name = element('td');
      one.dataset.row = i;
      one.setAttribute('aria-selected', i === selected);
      const path = [];
      for (let k = above[i]; k >= 0 && path.length < 3; k = above[k]) path.unshift(nameOf(rows[k], rows[k][7] ? 1 : 0));
      name.append(element('span', 'name', nameOf(row, row[7] ? 1 : 0) + ' ' + timesOf(row[7] || row[6])), element('div', 'sub', [...path, text(data.services[row[3]][0])].join(' › ')));
      one.append(name, element('td', '', row[5] < 0 ? say('matched') : text(row[5])));
      for (const side of [6, 7]) one.append(element('td', 'number', row[side] ? (row[side][1] < 0 ? '–' : time(row[side][1])) : say('absent')));
      for (const change of [lasted(row), own(row), critical(row)]) one.append(element('td', 'number ' + tone(change), arrow(change) + delta(change)));
      body.append(one);
    }
    made.append(head, body);
    const more = element('p', 'place');
    more.style.padding = '4px 8px';
    more.append(element('span', '', say('%1 of %2 differences', Math.min(shownRows, list.length), list.length) + ' '));
    if (list.length > shownRows) {
      const button = element('button', '', say('Show more'));
      button.type = 'button';
      button.addEventListener('click', () => { shownRows += perPage; showTable(); });
      more.append(button);
    }
    table.replaceChildren(made, more);
  }
  function markTable() {
    for (const one of table.querySelectorAll('tbody tr')) {
      one.setAttribute('aria-selected', Number(one.dataset.row) === selected);
      if (Number(one.dataset.row) === selected) one.scrollIntoView({ block: 'nearest' });
    }
  }
  function showMode(on) {
    tableMode = on;
    byId('both').hidden = on;
    table.hidden = !on;
    byId('tabBoth').setAttribute('aria-selected', !on);
    byId('tabTable').setAttribute('aria-selected', on);
    if (on) showTable();
    if (selected >= 0) select(selected);
    ask();
  }

  // ---- controls
  function showTimes() {
    byId('beganA').textContent = momentText(BigInt(data.starts[0]), local, false);
    byId('beganB').textContent = momentText(BigInt(data.starts[1]), local, false);
  }
  function fillLeast() {
    const none = element('option', '', say('nothing hidden'));
    none.value = '0';
    least.append(none);
    for (const thousandths of [1, 5, 10, 50, 100]) {
      const ns = Math.round(longest * thousandths / 1000), one = element('option', '', digits(ns));
      if (rounded(ns) === 0n) continue;
      one.value = String(ns);
      least.append(one);
    }
  }
  function zoom(by, around) {
    const width = Math.min(whole[1] - whole[0], Math.max(10, (to - from) * by)), share = (around - from) / (to - from);
    from = Math.max(whole[0], Math.min(whole[1] - width, around - width * share));
    to = from + width;
    ask();
  }
  view.addEventListener('scroll', ask);
  window.addEventListener('resize', ask);
  dark.addEventListener('change', ask);
  byId('next').addEventListener('click', () => nextDifference(1));
  byId('tabBoth').addEventListener('click', () => showMode(false));
  byId('tabTable').addEventListener('click', () => showMode(true));
  byId('path').addEventListener('change', (event) => { showPath = event.target.checked; ask(); });
  byId('same').addEventListener('change', (event) => { sameScale = event.target.checked; ask(); });
  byId('local').addEventListener('change', (event) => { local = event.target.checked; showTimes(); });
  byId('all').addEventListener('click', () => { [from, to] = whole; ask(); });
  least.addEventListener('change', () => { leastNs = Number(least.value); arrange(); });
  find.addEventListener('input', search);
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') nextMatch(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') (tableMode ? byId('tabTable') : view).focus();
  });
  table.addEventListener('click', (event) => {
    const line = event.target.closest('tbody tr');
    if (line) select(Number(line.dataset.row));
  });
  view.addEventListener('click', (event) => {
    const at = Math.floor((event.clientY - view.getBoundingClientRect().top + view.scrollTop) / rowHeight);
    if (at < 0 || at >= visible.length) return;
    if (event.target.className === 'twist') toggle(visible[at]);
    select(visible[at]);
  });
  view.addEventListener('dblclick', () => {
    if (selected < 0) return;
    const sides = [0, 1].filter((side) => rows[selected][6 + side] && rows[selected][6 + side][1] >= 0);
    if (!sides.length) return;
    from = Math.min(...sides.map((side) => rows[selected][6 + side][0] / factor(side)));
    to = Math.max(from + 10, ...sides.map((side) => (rows[selected][6 + side][0] + rows[selected][6 + side][1]) / factor(side)));
    ask();
  });
  view.addEventListener('wheel', (event) => {
    const box = view.getBoundingClientRect();
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.25 : 0.8, nsAt(event.clientX - box.left));
    } else if (event.shiftKey) {
      event.preventDefault();
      const by = Math.max(whole[0] - from, Math.min(whole[1] - to, (event.deltaY || event.deltaX) / 600 * (to - from)));
      from += by;
      to += by;
      ask();
    }
  }, { passive: false });
  document.addEventListener('keydown', (event) => {
    if (event.target === find || event.target === least || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = tableMode ? [...table.querySelectorAll('tbody tr')].map((one) => Number(one.dataset.row)) : visible;
    const at = list.indexOf(selected), page = Math.max(1, Math.floor(view.clientHeight / rowHeight) - 1), center = (from + to) / 2;
    const move = (next) => list.length && select(list[Math.max(0, Math.min(list.length - 1, next))]);
    const keys = {
      ArrowDown: () => move(at + 1), ArrowUp: () => move(at - 1), PageDown: () => move(at + page), PageUp: () => move(at - page),
      Home: () => move(0), End: () => move(list.length - 1),
      ArrowRight: () => { if (selected >= 0 && folded[selected] && !tableMode) toggle(selected); else move(at + 1); },
      ArrowLeft: () => {
        if (selected < 0 || tableMode) return;
        if (end[selected] > selected + 1 && !folded[selected]) return toggle(selected);
        if (above[selected] >= 0) select(above[selected]);
      },
      '+': () => zoom(0.8, center), '=': () => zoom(0.8, center), '-': () => zoom(1.25, center), '0': () => byId('all').click(),
      '/': () => find.focus(), n: () => nextDifference(1), N: () => nextDifference(-1), c: () => byId('path').click(),
      t: () => showMode(!tableMode),
    };
    // What has a key of its own keeps it.
    if (!keys[event.key] || (event.target.tagName === 'BUTTON' && (event.key === 'Enter' || event.key === ' '))) return;
    event.preventDefault();
    keys[event.key]();
  });
  // On paper all rows, as far as a browser can paint them.
  const printed = 400;
  window.addEventListener('beforeprint', () => {
    details.hidden = true;
    // As wide as a sheet, whatever the window is.
    byId('both').style.flex = view.style.flex = 'none';
    byId('both').style.width = '960px';
    view.style.height = Math.min(printed, Math.max(1, visible.length)) * rowHeight + 'px';
    view.scrollTop = 0;
    paint();
  });
  window.addEventListener('afterprint', () => {
    details.hidden = false;
    byId('both').style.flex = byId('both').style.width = view.style.flex = view.style.height = '';
    ask();
  });

  fillLeast();
  showWalk();
  arrange();
  showTimes();
  if (count) {
    const first = data.largest >= 0 ? data.largest : 0;
    unfoldTo(first);
    select(first);
  }
  document.documentElement.dataset.ready = count;
})();
